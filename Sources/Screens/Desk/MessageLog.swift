/// What has been said since the program started?

internal import Curation

/// The latest messages, oldest first.
struct MessageLog: Sendable {
  /// One message.
  struct Entry: Hashable, Sendable {
    var at: Timestamp
    var notice: Notice
  }

  private static let limit = 500
  private(set) var entries: [Entry] = []

  /// Keeps a message; said twice in a row it is kept once, with the later time.
  mutating func add(_ notice: Notice, at: Timestamp) {
    guard !notice.text.isEmpty else { return }
    if entries.last?.notice.text == notice.text { entries.removeLast() }
    entries.append(Entry(at: at, notice: notice))
    if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
  }
}
