// What would the simplest of all editors do? A text and an offset, with Swift's own characters.

/// An editor without rows, steps or speed, to compare the real one with.
struct NaiveEditor {
  private(set) var text: [UInt8]
  private(set) var cursor = 0
  private(set) var anchor: Int?

  init(_ text: String) { self.text = Array(text.utf8) }

  // The edges of characters; `\r\n` is one, as Swift has it.
  private var edges: [Int] {
    var edges = [0]
    for character in String(decoding: text, as: UTF8.self) {
      edges.append((edges.last ?? 0) + character.utf8.count)
    }
    return edges
  }

  var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  private func before(_ place: Int) -> Int { edges.last { $0 < place } ?? 0 }
  private func after(_ place: Int) -> Int { edges.first { $0 > place } ?? place }

  mutating func move(_ direction: Int, selecting: Bool) {
    if selecting {
      anchor = anchor ?? cursor
    } else if let selection {
      cursor = direction < 0 ? selection.lowerBound : selection.upperBound
      anchor = nil
      return
    }
    cursor = direction < 0 ? before(cursor) : after(cursor)
    if !selecting || anchor == cursor { anchor = nil }
  }

  mutating func goToEnd(first isFirst: Bool) {
    cursor = isFirst ? 0 : text.count
    anchor = nil
  }

  mutating func selectAll() {
    cursor = text.count
    anchor = text.isEmpty ? nil : 0
  }

  mutating func replace(_ range: Range<Int>, with new: String) {
    text.replaceSubrange(range, with: Array(new.utf8))
    anchor = nil
    let wanted = range.lowerBound + new.utf8.count
    // Inside a character the cursor goes behind it.
    cursor = edges.first { $0 >= wanted } ?? text.count
  }

  mutating func put(_ new: String) { replace(selection ?? cursor..<cursor, with: new) }
  mutating func insert(_ new: String) { replace(cursor..<cursor, with: new) }
  mutating func deleteBackward() { replace(selection ?? before(cursor)..<cursor, with: "") }
  mutating func deleteForward() { replace(selection ?? cursor..<after(cursor), with: "") }

  /// A line end as the line under the cursor has it, or the one before it, or `\n`.
  mutating func newline() {
    let starts = [0] + edges.dropFirst().filter { isLineEnd(before: $0) }
    let line = starts.lastIndex { $0 <= cursor } ?? 0
    func ending(_ number: Int) -> String? {
      guard number >= 0, number + 1 < starts.count else { return nil }
      let end = starts[number + 1]
      return String(decoding: text[before(end)..<end], as: UTF8.self)
    }
    put(ending(line) ?? ending(line - 1) ?? "\n")
  }

  private func isLineEnd(before edge: Int) -> Bool {
    let last = String(decoding: text[before(edge)..<edge], as: UTF8.self)
    return last == "\n" || last == "\r\n"
  }
}
