/// How is a large number written so that it can be read at a glance?

/// A whole number with its digits in groups of three.
struct Grouped {
  /// `1 000 000`: the groups stand apart by a blank that no line breaks at, as Swedish has it.
  let swedish: String
  /// `1,000,000`.
  let english: String

  /// Writes a number out.
  init(_ number: Int) {
    let digits = Array(String(number.magnitude))
    var groups: [String] = []
    var end = digits.count
    while end > 0 {
      groups.insert(String(digits[max(0, end - 3)..<end]), at: 0)
      end -= 3
    }
    let sign = number < 0 ? "-" : ""
    swedish = sign + groups.joined(separator: "\u{A0}")
    english = sign + groups.joined(separator: ",")
  }
}
