/// Which marks does a decision on one of them hold for?

internal import Curation

/// What tells a mark's value from others: its placeholder, and its name, as "Anna" and "Anna Lind" may
/// share one.
struct MarkedValue: Hashable {
  let placeholder: String
  /// Empty for what is no name.
  let name: String

  /// The value of a mark in the text of its turn.
  init(_ mark: PersonalMark, in text: String) {
    placeholder = mark.placeholder
    let bytes = text.utf8
    guard mark.kind.isName, mark.range.upperBound <= bytes.count else {
      name = ""
      return
    }
    name = NameDetector.value(of: String(decoding: Array(bytes)[mark.range], as: UTF8.self))
  }

  /// Whether the other is a part of this name and has no other placeholder.
  func includes(_ other: MarkedValue) -> Bool {
    placeholder == other.placeholder && name != other.name && Self.covers(name, other.name)
  }

  /// Whether a name is another one, or the one of one word in it.
  static func covers(_ name: String, _ other: String) -> Bool {
    name == other || name.split(separator: " ").contains { $0 == other }
  }
}
