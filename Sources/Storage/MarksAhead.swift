/// How are the marks of many conversations read without a query for each?

internal import Curation

/// Marks of conversations that are asked for in the order of their numbers, read a page ahead.
final class MarksAhead {
  private let session: any SQLSession
  private var page: [(conversation: Int64, mark: PersonalMark)] = []
  // Where in the page the conversation asked for last begins.
  private var place = 0
  // The last conversation of which the page has every mark.
  private var last: Int64 = 0

  private static let rows: Int64 = 4_000

  init(_ session: any SQLSession) { self.session = session }

  /// The marks of a conversation, in the order of the turns.
  func marks(of conversation: Int64) throws(StorageError) -> [PersonalMark] {
    if conversation > last { try read(from: conversation) }
    while place < page.count, page[place].conversation < conversation { place += 1 }
    return page[place...].prefix { $0.conversation == conversation }.map(\.mark)
  }

  private func read(from conversation: Int64) throws(StorageError) {
    page.removeAll(keepingCapacity: true)
    place = 0
    last = .max
    var (rows, newest) = (Int64(0), Int64(0))
    try session.each(
      ScreeningRows.markColumns + """
         FROM personal_mark WHERE conversation_id >= $1
        ORDER BY conversation_id, turn, start_byte LIMIT $2
        """,
      [.integer(conversation), .integer(Self.rows)]
    ) { row in
      rows += 1
      newest = row.integer(7)
      if let mark = ScreeningRows.mark(row) { page.append((newest, mark)) }
      return true
    }
    guard rows == Self.rows else { return }
    // The page may have ended within a conversation.
    if newest > conversation {
      last = newest - 1
      while page.last?.conversation == newest { page.removeLast() }
    } else {
      last = conversation
      page = try ScreeningRows.marks(conversation, session).map { (conversation, $0) }
    }
  }
}
