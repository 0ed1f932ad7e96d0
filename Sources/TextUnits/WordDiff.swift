/// Which words were taken out, which put in?

/// The differences between two texts, word by word, compared byte by byte.
public enum WordDiff {
  /// A stretch of text that both have, or that one has.
  public struct Segment: Hashable, Sendable {
    /// Which of the texts has the stretch.
    public enum Kind: Hashable, Sendable {
      /// Both.
      case same
      /// The old one only.
      case removed
      /// The new one only.
      case added
    }

    /// Which of the texts has the stretch.
    public let kind: Kind
    /// The stretch.
    public let text: String

    /// Makes a segment.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// Texts with more differences than this are compared line by line, then as wholes.
  static let maximumDistance = 800

  /// What leads from `old` to `new`.
  ///
  /// The same and removed segments make up `old`, the same and added ones `new`, to the byte. Of two
  /// neighbours the removed one comes first. Time and space are bounded, whatever the texts.
  public static func segments(from old: String, to new: String) -> [Segment] {
    if old.utf8.elementsEqual(new.utf8) { return old.isEmpty ? [] : [Segment(.same, old)] }
    for split in [words(of:), lines(of:)] {
      let oldTokens = split(old)
      let newTokens = split(new)
      if let steps = steps(oldTokens, newTokens) {
        var joiner = SegmentJoiner()
        for step in steps { joiner.take(step) }
        return joiner.finished()
      }
    }
    return [Segment(.removed, old), Segment(.added, new)].filter { !$0.text.isEmpty }
  }

  private static func words(of text: String) -> [Token] {
    let characters = Segments.characters(of: text)
    return Words.tokens(in: characters).map { Token(String(characters[$0])) }
  }

  private static func lines(of text: String) -> [Token] {
    var tokens: [Token] = []
    var line = ""
    for character in text {
      line.append(character)
      if Segments.isLineEnd(character) {
        tokens.append(Token(line))
        line = ""
      }
    }
    if !line.isEmpty { tokens.append(Token(line)) }
    return tokens
  }

  private static func steps(_ old: [Token], _ new: [Token]) -> [(Segment.Kind, String)]? {
    var numbers: [Token: Int32] = [:]
    func number(_ token: Token) -> Int32 {
      if let known = numbers[token] { return known }
      let next = Int32(truncatingIfNeeded: numbers.count)
      numbers[token] = next
      return next
    }
    let script = Myers.script(old.map(number), new.map(number), maximumDistance: maximumDistance)
    return script?.map { edit in
      switch edit {
      case .same(let index): (.same, old[index].text)
      case .removed(let index): (.removed, old[index].text)
      case .added(let index): (.added, new[index].text)
      }
    }
  }
}

/// A piece of text equal only to itself: `==` on `String` takes é and e + ◌́ for the same.
private struct Token: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Token, right: Token) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

/// Joins tokens to segments; blanks that are the same between two changes join the changes.
private struct SegmentJoiner {
  private var segments: [WordDiff.Segment] = []
  private var same = ""
  private var removed = ""
  private var added = ""
  private var blanks = ""

  mutating func take(_ step: (kind: WordDiff.Segment.Kind, text: String)) {
    switch step.kind {
    case .same where removed.isEmpty && added.isEmpty: same += step.text
    case .same where blanks.isEmpty && Self.isBlank(step.text): blanks = step.text
    case .same:
      let text = blanks + step.text
      endChange()
      same = text
    case .removed:
      joinBlanks()
      removed += step.text
    case .added:
      joinBlanks()
      added += step.text
    }
  }

  mutating func finished() -> [WordDiff.Segment] {
    let rest = blanks
    endChange()
    emit(.same, same + rest)
    return segments
  }

  private mutating func joinBlanks() {
    removed += blanks
    added += blanks
    blanks = ""
  }

  private mutating func endChange() {
    guard !(removed.isEmpty && added.isEmpty) else { return }
    emit(.same, same)
    emit(.removed, removed)
    emit(.added, added)
    (same, removed, added, blanks) = ("", "", "", "")
  }

  private mutating func emit(_ kind: WordDiff.Segment.Kind, _ text: String) {
    if !text.isEmpty { segments.append(WordDiff.Segment(kind, text)) }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.first.map { Words.kind(of: $0) == .blank } ?? false
  }
}
