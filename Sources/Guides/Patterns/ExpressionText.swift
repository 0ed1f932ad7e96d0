/// What is there in a text, so that an expression that can't match is never searched for?

/// A text as expressions search it, with what one look at every byte tells.
struct ExpressionText {
  /// The bytes; valid UTF-8.
  let bytes: [UInt8]
  /// The bytes that stand in it.
  private(set) var present = ByteSet([])
  /// Most characters in a row that may be letters in upper case.
  private(set) var capitals = 0
  /// The digits in groups, in order.
  private(set) var digits: [DigitGroup] = []

  /// Digits that stand near each other.
  struct DigitGroup {
    /// From the first byte of the first to the first byte of the last.
    var range: ClosedRange<Int>
    /// How many there may be.
    var count: Int
    /// Most in a row.
    var longest: Int
  }

  /// Digits of two groups have at least this many other bytes between them.
  static let leastBetweenGroups = 16

  /// Looks at a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var present = present
    var run = 0
    var row = 0
    for (place, byte) in bytes.enumerated() {
      present.insert(byte)
      // Beyond ASCII every character may be a letter; digits of other scripts begin with U+0660.
      if byte &- 0x41 < 26 || byte >= 0xC0 {
        run += 1
        capitals = max(capitals, run)
      } else if byte < 0x80 {
        run = 0
      }
      if byte &- 0x30 < 10 || byte >= 0xD9 {
        row += 1
        addDigit(at: place, row)
      } else if byte < 0x80 || byte >= 0xC0 {
        row = 0
      }
    }
    self.present = present
  }

  private mutating func addDigit(at place: Int, _ row: Int) {
    guard let last = digits.last,
      place - last.range.upperBound <= Self.leastBetweenGroups
    else { return digits.append(DigitGroup(range: place...place, count: 1, longest: row)) }
    digits[digits.count - 1] = DigitGroup(
      range: last.range.lowerBound...place,
      count: last.count + 1,
      longest: max(last.longest, row)
    )
  }
}
