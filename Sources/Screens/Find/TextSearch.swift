/// Where in the text that is being written do the words stand that somebody looks for?

internal import TerminalUI
internal import TextUnits

/// Words to look for, and where they were found.
struct TextSearch: Sendable {
  /// The words.
  var field = TextField()
  /// Where the text has them, in order.
  private(set) var matches: [Range<TextPosition>] = []
  /// The match that the cursor is at.
  private(set) var current: Int?
  // Where the cursor was when the search began.
  private let origin: TextPosition

  init(from origin: TextPosition) { self.origin = origin }

  /// Looks for the words as they are now; the first match from where the search began is the current one.
  mutating func look(in buffer: TextBuffer) {
    matches = []
    current = nil
    guard let needle = Needle(field.text) else { return }
    for number in 0..<buffer.lineCount {
      for match in needle.matches(in: buffer.line(number)) {
        let start = TextPosition(line: number, character: match.lowerBound)
        matches.append(start..<TextPosition(line: number, character: match.upperBound))
      }
    }
    guard !matches.isEmpty else { return }
    current = matches.firstIndex { $0.lowerBound >= origin } ?? 0
  }

  /// Goes on to another match, from the last to the first and back.
  mutating func step(by count: Int) {
    guard let current else { return }
    self.current = (current + count + matches.count) % matches.count
  }

  /// The place of the current match.
  var place: Range<TextPosition>? { current.map { matches[$0] } }

  /// The matches to be shown in the text.
  var highlights: [TextArea.Highlight] {
    matches.enumerated().map { index, range in
      TextArea.Highlight(range, index == current ? .currentMatch : .match)
    }
  }
}
