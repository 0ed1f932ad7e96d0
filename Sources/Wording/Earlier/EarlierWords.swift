/// What is said around a customer's earlier conversations?

/// The customer's earlier conversations.
public protocol EarlierWords: Sendable {
  /// How many turns a conversation has.
  func turnCount(_ count: Int) -> String
  /// A conversation whose day is not known.
  var unknownDay: String { get }
  /// There is none, and why that may be.
  var noEarlier: [String] { get }
  /// There may be more than the `most` that are shown.
  func onlySoMany(_ most: Int) -> String
}
