/// Which items does somebody get to see in a list?

public import Curation
internal import Guides
internal import Storage

/// A name in a query that nothing in the workspace has.
public enum UnknownName: Hashable, Sendable {
  /// A label, with its list and the ids that are there.
  case label(String, LabelAxis, known: [String])
  /// A batch, with those that are there.
  case batch(String, known: [String])
  /// A rule of the voice guides, with those that are there.
  case rule(String, known: [String])
}

extension Workspace {
  /// The first name in a query's conditions that nothing here has: no label, gone ones included, no
  /// import and no rule; nil when there is none.
  public func unknownName(in query: ItemQuery) throws(StorageError) -> UnknownName? {
    if let batch = query.batch {
      let known = try store.batches()
      if !known.contains(batch) { return .batch(batch, known: known) }
    }
    if let rule = query.finding, try guideVersion() > 0 {
      let guides = try voice(guides()).byLanguage.values
      let known = Set(guides.flatMap { $0.rules.map(\.id) + $0.sectionGrades.map(\.name) })
      if !known.contains(rule) { return .rule(rule, known: known.sorted()) }
    }
    let asked = [(query.situation, LabelAxis.situation), (query.emotion, .emotion)]
    guard asked.contains(where: { $0.0 != nil }), try guideVersion() > 0 else { return nil }
    let scheme = try guides().scheme
    for case (let id?, let axis) in asked {
      let known = scheme.labels(axis).map(\.id)
      let gone = scheme.replaced.contains { $0.axis == axis && $0.old == id }
      if !gone, !known.contains(id) { return .label(id, axis, known: known) }
    }
    return nil
  }

  /// Items that meet a query, as `reader` (nil for a stranger) may see them, behind `after` in the
  /// query's order.
  ///
  /// Looks at a bounded number of items, however many there are; `next` says where to go on.
  public func list(
    _ query: ItemQuery,
    reader: Reviewer?,
    after: ItemID? = nil,
    limit: Int
  ) throws(StorageError) -> ItemPage {
    let request = ListRequest(
      query,
      reader: reader?.id,
      after: after,
      limit: limit,
      ownOnly: seesOwnOnly(reader)
    )
    let column = TurnsColumn()
    let part = try store.list(request) { row throws(StorageError) in
      var words = SearchWords()
      words.add(
        try column.decode(row.turns),
        replies: [row.id.turn],
        externalID: row.externalID
      )
      return words.have(request.words)
    }
    var items: [ListedItem] = []
    for row in part.rows { items.append(try listed(row, column)) }
    return ItemPage(items: items, next: part.next, coverage: part.coverage)
  }

  /// A line of a list; what is masked stands in it as its placeholder.
  func listed(_ row: ItemRow, _ column: TurnsColumn) throws(StorageError) -> ListedItem {
    let marks = try store.marks(ofConversation: row.id.conversation)
    let turns = ConversationScreening(marks: marks).masked(try column.decode(row.turns))
    let before = turns.prefix(row.id.turn).last { $0.speaker == .customer }
    return ListedItem(
      id: row.id,
      state: row.state,
      level: row.level,
      done: row.done,
      overlap: row.overlap,
      verdict: row.verdict,
      own: row.own,
      language: row.language,
      source: row.source,
      externalID: row.externalID,
      customer: before?.text ?? "",
      reply: turns.indices.contains(row.id.turn) ? turns[row.id.turn].text : "",
      findings: try store.voiceRules(of: row.id),
      undecided: marks.count { $0.isOpen && $0.turn <= row.id.turn }
    )
  }
}

extension ReviewDesk {
  /// Items that meet a query, as this reviewer may see them, behind `after` in the query's order.
  ///
  /// Looks at a bounded number of items, however many there are; `next` says where to go on.
  public func list(
    _ query: ItemQuery,
    after: ItemID? = nil,
    limit: Int
  ) throws(StorageError) -> ItemPage {
    if query.sort == .next { return try comingNext(query) }
    return try workspace.list(query, reader: reviewer, after: after, limit: limit)
  }

  // What comes next changes with every item that anybody takes: it comes in one page.
  private func comingNext(_ query: ItemQuery) throws(StorageError) -> ItemPage {
    let coming = try upcoming(limit: ItemQuery.mostNext)
    guard query.isFiltered || !query.text.isEmpty else { return ItemPage(items: coming) }
    var narrowed = query
    let only = query.only.map { Set($0) }
    narrowed.only = coming.map(\.id).filter { only?.contains($0) ?? true }
    narrowed.sort = .oldest
    var meets: Set<ItemID> = []
    var page = ItemPage(items: [])
    repeat {
      page = try workspace.list(
        narrowed,
        reader: reviewer,
        after: page.next,
        limit: ItemQuery.mostNext
      )
      meets.formUnion(page.items.map(\.id))
    } while page.next != nil
    return ItemPage(items: coming.filter { meets.contains($0.id) }, coverage: page.coverage)
  }

  /// The items that this reviewer would get one after the other, were nobody else at work; at most
  /// `limit`.
  public func upcoming(limit: Int) throws(StorageError) -> [ListedItem] {
    let column = TurnsColumn()
    var items: [ListedItem] = []
    let day = workspace.surroundings.day(workspace.surroundings.now())
    let rows = try workspace.store.upcoming(
      reviewer: reviewer.id,
      limit: limit,
      day: day,
      only: only
    )
    for row in rows {
      items.append(try workspace.listed(row, column))
    }
    return items
  }
}
