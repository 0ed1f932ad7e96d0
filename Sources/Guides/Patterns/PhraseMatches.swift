/// Where do the phrases of a set stand in one text?

/// The matches of all phrases of a set; most phrases have none.
struct PhraseMatches {
  // The number of each pattern's last match, or why there is none.
  private var last: [Int32]
  // Every match, with the number of the one before it.
  private var all: [(range: Range<Int>, before: Int32)] = []

  /// Stands for a phrase without a match.
  static let missing: Int32 = -1
  /// Stands for an expression, which is no phrase.
  static let expression: Int32 = -2

  /// Makes matches of which none is there yet; `marks` is `missing` or `expression` for each pattern.
  init(_ marks: [Int32]) { last = marks }

  /// Whether a pattern is a phrase that stands nowhere.
  func isMissing(_ id: PatternSet.ID) -> Bool { last[id] == Self.missing }

  /// Whether a pattern is an expression.
  func isExpression(_ id: PatternSet.ID) -> Bool { last[id] == Self.expression }

  /// Where the last match of a phrase ends so far; 0 without one.
  func end(of id: PatternSet.ID) -> Int {
    last[id] < 0 ? 0 : all[Int(last[id])].range.upperBound
  }

  /// Adds a match that begins behind the others of its phrase.
  mutating func add(_ range: Range<Int>, of id: PatternSet.ID) {
    all.append((range, last[id]))
    last[id] = Int32(all.count - 1)
  }

  /// The matches of a phrase in order.
  subscript(id: PatternSet.ID) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var number = last[id]
    while number >= 0 {
      found.append(all[Int(number)].range)
      number = all[Int(number)].before
    }
    return found.reversed()
  }
}
