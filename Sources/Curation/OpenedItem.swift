/// What does a reviewer get who asks for a certain item?

/// The item on the desk, or why it is not.
public enum OpenedItem: Hashable, Sendable {
  /// The item is the reviewer's: under a lease, or to be corrected with what they submitted as its
  /// draft.
  case item(ReviewItem)
  /// It can't be judged by this reviewer.
  case notOpened(NotOpened)
}
