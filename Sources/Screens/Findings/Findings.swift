/// What is there to look at in the text that is being written, and which of it is the person at?

internal import Curation
internal import Guides
internal import TerminalUI

/// The findings of the own text.
struct Findings: Sendable {
  /// Longer texts are not looked through while somebody writes.
  static let mostBytes = 10_000

  // What the findings were made of; while it stays the same they do.
  private struct Source: Hashable, Sendable {
    var revision: Int
    var cursor: TextPosition?
  }

  /// All of them, those about the whole text first, then by place.
  private(set) var all: [TextFinding] = []
  /// Where each stands in the text; nil for one about the whole text.
  private(set) var places: [Range<TextPosition>?] = []
  /// The one that `F3` went to last.
  private(set) var current: Int?
  private var context: TextCheckContext
  private var source: Source?

  init(_ item: ReviewItem, mostWords: Int? = nil) {
    context = TextCheckContext(
      language: item.conversation.language,
      customerMessage: item.context.last { $0.speaker == .customer }?.text,
      botReply: item.reply.text,
      mostWords: mostWords
    )
  }

  /// The language that the reply should be in, as far as it is known.
  var language: TextLanguage? { context.language }

  /// How many words the workspace wants at most.
  mutating func limit(to mostWords: Int?) {
    guard context.mostWords != mostWords else { return }
    context.mostWords = mostWords
    source = nil
  }

  /// Looks the text through where it changed, or where the cursor left what was being written.
  mutating func take(_ composer: Composer, isWriting: Bool) {
    let buffer = composer.area.buffer
    let new = Source(revision: buffer.revision, cursor: isWriting ? buffer.cursor : nil)
    guard new != source else { return }
    let before = current.map { all[$0] }
    source = new
    guard !composer.isBlank, composer.text.utf8.count <= Self.mostBytes else {
      (all, places, current) = ([], [], nil)
      return
    }
    let offsets = LineOffsets(composer)
    context.writingAt = isWriting ? offsets.offset(of: buffer.cursor) : nil
    all = TextChecks.findings(in: composer.text, context: context)
    places = all.map { finding in
      finding.range.map {
        offsets.position(of: $0.lowerBound)..<offsets.position(of: $0.upperBound)
      }
    }
    current = before.flatMap { finding in all.firstIndex { $0.kind == finding.kind } }
  }

  /// Goes to the next one: after the current one, else the first from the cursor on.
  mutating func goToNext(from cursor: TextPosition) {
    guard !all.isEmpty else { return }
    if let current {
      self.current = (current + 1) % all.count
    } else {
      current = places.firstIndex { $0.map { $0.lowerBound >= cursor } ?? false } ?? 0
    }
  }

  /// The one to be mended: the one gone to, else the one under the cursor, else the only one with a
  /// replacement.
  func toApply(at cursor: TextPosition) -> Int? {
    if let current { return current }
    let under = places.firstIndex {
      $0.map { $0.lowerBound <= cursor && cursor <= $0.upperBound } ?? false
    }
    if let under { return under }
    let mendable = all.indices.filter { all[$0].replacement != nil }
    return mendable.count == 1 ? mendable.first : nil
  }

  /// The findings as marks in the text.
  var highlights: [TextArea.Highlight] {
    places.compactMap { $0.map { TextArea.Highlight($0, .warning) } }
  }

  /// How many most likely are slips, and how many are worth a look.
  var counts: (warnings: Int, notes: Int) {
    let warnings = all.count { $0.severity == .warning }
    return (warnings, all.count - warnings)
  }
}

/// The byte of a text at which each line of its editor begins.
///
/// Found once, so that each place costs its line only.
private struct LineOffsets {
  private let buffer: TextBuffer
  private var starts = [0]

  init(_ composer: Composer) {
    buffer = composer.area.buffer
    for (place, byte) in composer.text.utf8.enumerated() where byte == 0x0A {
      starts.append(place + 1)
    }
  }

  func offset(of position: TextPosition) -> Int {
    guard starts.indices.contains(position.line) else { return 0 }
    let before = buffer.line(position.line).prefix(position.character)
    return starts[position.line] + before.reduce(0) { $0 + $1.utf8.count }
  }

  func position(of offset: Int) -> TextPosition {
    let line = min((starts.firstIndex { $0 > offset } ?? starts.count) - 1, buffer.lineCount - 1)
    var left = offset - starts[line]
    var character = 0
    for next in buffer.line(line) {
      left -= next.utf8.count
      if left < 0 { break }
      character += 1
    }
    return TextPosition(line: line, character: character)
  }
}
