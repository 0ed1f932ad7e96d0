/// What does the screen ask of an editor: its text, its words, changes in one step?

internal import Curation
internal import TerminalUI
internal import TextUnits

/// An editor with what the screen asks of it.
struct Composer: Sendable {
  private(set) var area: TextArea
  /// How many words the text has.
  private(set) var wordCount: Int

  init(_ text: String) {
    area = TextArea(text)
    area.buffer.move(to: area.buffer.end)
    wordCount = Words.count(in: text)
  }

  /// The text.
  var text: String { area.text }

  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// Does what a key means; answers whether the text changed, nil where the key is not the editor's.
  mutating func handle(_ key: Key) -> Bool? {
    let revision = area.buffer.revision
    let before = text
    guard area.handle(key) else { return nil }
    guard area.buffer.revision != revision else { return false }
    countWords(since: before)
    return true
  }

  /// Changes text, cursor or selection; answers whether the text changed.
  @discardableResult
  mutating func change(_ body: (inout TextBuffer) -> Void) -> Bool {
    let revision = area.buffer.revision
    let before = text
    body(&area.buffer)
    area.scrollToCursor()
    guard area.buffer.revision != revision else { return false }
    countWords(since: before)
    return true
  }

  /// Puts a text in place of the selection, in one step; answers whether it fits.
  mutating func insert(_ addition: String) -> Bool {
    guard text.utf8.count + addition.utf8.count <= Limits.rewriteBytes else { return false }
    change { $0.paste(addition) }
    return true
  }

  /// Puts in what was pasted.
  ///
  /// - Returns: How many no-break spaces became spaces, nil where the text does not fit.
  mutating func paste(_ pasted: String) -> Int? {
    let (plain, replaced) = Self.withoutHardSpaces(pasted)
    return insert(plain) ? replaced : nil
  }

  mutating func replaceAll(with text: String) {
    change { $0.replaceAll(with: text) }
  }

  /// Removes the selection, or what stands between the cursor and the edge of its row; at the end of a
  /// line the line end.
  mutating func deleteToEdge(isStart: Bool) -> Bool {
    change { buffer in
      if buffer.selection == nil { buffer.move(isStart ? .rowStart : .rowEnd, selecting: true) }
      if buffer.selection != nil {
        buffer.deleteBackward()
      } else if !isStart {
        buffer.deleteForward()
      }
    }
  }

  /// Takes the size of the pane.
  mutating func resize(to size: Size) {
    if area.size != size { area.resize(to: size) }
  }

  private mutating func countWords(since before: String) {
    wordCount += WordsChanged.count(from: before, to: text)
  }

  private static func withoutHardSpaces(_ text: String) -> (String, Int) {
    guard text.unicodeScalars.contains("\u{A0}") else { return (text, 0) }
    var plain = String.UnicodeScalarView()
    var replaced = 0
    for scalar in text.unicodeScalars {
      if scalar == "\u{A0}" { replaced += 1 }
      plain.append(scalar == "\u{A0}" ? " " : scalar)
    }
    return (String(plain), replaced)
  }
}

/// How many words a change adds, found by looking at what changed and not at all of the text.
enum WordsChanged {
  /// The words of `new` less those of `old`.
  static func count(from old: String, to new: String) -> Int {
    var (old, new) = (old, new)
    let (before, after) = old.withUTF8 { old in new.withUTF8 { new in parts(old, new) } }
    return Words.count(in: after) - Words.count(in: before)
  }

  // What lies between the blanks around the change. The blank before belongs to it, as an accent may stand
  // on it.
  private static func parts(
    _ old: UnsafeBufferPointer<UInt8>,
    _ new: UnsafeBufferPointer<UInt8>
  ) -> (String, String) {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    while start > 0, !isBlank(old[start - 1]) { start -= 1 }
    start = max(0, start - 1)
    while tail > 0, !isBlank(old[old.count - tail]) { tail -= 1 }
    func part(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
      String(decoding: bytes[start..<max(start, bytes.count - tail)], as: UTF8.self)
    }
    return (part(old), part(new))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
