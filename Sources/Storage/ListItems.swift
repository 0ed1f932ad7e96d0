/// Which items meet a query, as far as a reader may know?

public import Curation

/// A list asked for.
public struct ListRequest: Sendable {
  /// What the items must meet.
  public var query: ItemQuery
  /// The words of its text.
  public var words: [SearchWord]
  /// Who reads; nil for a stranger.
  public var reader: Int64?
  /// Goes on behind this item.
  public var after: ItemID?
  /// At most so many.
  public var limit: Int
  /// Others' answers are the reader's business only where they have answered themselves.
  public var ownOnly: Bool

  /// Asks for a list.
  public init(
    _ query: ItemQuery,
    reader: Int64?,
    after: ItemID?,
    limit: Int,
    ownOnly: Bool = false
  ) {
    self.ownOnly = ownOnly
    self.query = query
    self.reader = reader
    self.after = after
    self.limit = limit
    words = SearchWords.asked(query.text)
  }
}

/// One part of a list.
public struct ListPart: Sendable {
  /// Its lines.
  public var rows: [ItemRow]
  /// Where to go on; nil at the end.
  public var next: ItemID?
  /// How far the search reaches; nil without words.
  public var coverage: SearchCoverage?
}

extension Store {
  /// Items that meet a request, in its order.
  ///
  /// Looks at a bounded number of items and documents, however many there are, and says where to go
  /// on; a part may be empty and still have a next one. Others' work on open items is not looked at.
  ///
  /// - Parameters:
  ///   - request: what is asked for.
  ///   - isFound: whether the item's own texts have the words; asked where the word index knows it of
  ///     the conversation only.
  /// - Returns: the part.
  /// - Throws: what the store says.
  public func list(
    _ request: ListRequest,
    isFound: (ItemRow) throws(StorageError) -> Bool
  ) throws(StorageError) -> ListPart {
    try engine.read { session throws(StorageError) in
      var part = ListPart(rows: [])
      if !request.words.isEmpty { part.coverage = try coverage(session) }
      guard
        let conditions = try ListConditions(
          request.query,
          reader: request.reader,
          ownOnly: request.ownOnly,
          session
        )
      else { return part }
      var walk = ListWalk(request, conditions, session)
      while let found = try walk.next() {
        for row in try rows(
          of: [found.item],
          reader: request.reader,
          ownOnly: request.ownOnly,
          session
        ) {
          if found.isToBeRead, try !isFound(row) { continue }
          // Items given by name are reached by no index of what the reader did.
          if request.query.only != nil, let own = request.query.own, row.own != own { continue }
          if part.rows.count == request.limit {
            part.next = part.rows.last?.id ?? request.after
            return part
          }
          part.rows.append(row)
        }
      }
      part.next = walk.end
      return part
    }
  }
}
