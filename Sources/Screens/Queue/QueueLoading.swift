/// How do rows come into the list, a page at a time, whatever else happens meanwhile?

internal import Curation
internal import TerminalUI
internal import Wording

/// What is being waited for.
struct QueuePending: Sendable {
  /// What the answer is for.
  enum Purpose: Hashable, Sendable {
    /// Another list from its beginning.
    case fresh
    /// The rows that are there, anew, the cursor on the same item; `isAbove` with the stretch above.
    case again(isAbove: Bool)
    /// Rows after the last one.
    case more
  }

  /// How long another list is waited for without a word: what is gone before it is read only flickers.
  static let quietMilliseconds: Int64 = 100

  var purpose: Purpose
  /// From when on the screen says that it looks for another list; nil for at once.
  var saysSoAt: Timestamp?
  /// Rows found so far where all of them come into sight together.
  var found: [ListedItem] = []
  /// How many rows are wanted.
  var wanted = 0
}

extension QueueScreen {
  /// Rows asked for at a time, more where the terminal is taller.
  private func pageRows(_ facts: DeskFacts) -> Int { max(100, 2 * facts.size.rows) }

  /// Loads another list; what is seen stays until the answer.
  mutating func loadFresh(_ facts: DeskFacts) -> [DeskRequest] {
    let saysSoAt = facts.now.advanced(byMilliseconds: QueuePending.quietMilliseconds)
    pending = QueuePending(purpose: .fresh, saysSoAt: saysSoAt)
    return [ask(after: nil, limit: pageRows(facts), facts)]
  }

  /// Loads the rows that are there anew.
  mutating func loadAgain(_ facts: DeskFacts) -> [DeskRequest] {
    guard !rows.items.isEmpty else { return loadFresh(facts) }
    let wanted = max(pageRows(facts), rows.items.count)
    pending = QueuePending(purpose: .again(isAbove: false), wanted: wanted)
    return [ask(after: rows.start, limit: wanted, facts)]
  }

  /// Asks for what comes near: more rows after the last one, or those that were left out above.
  mutating func loadNear(_ facts: DeskFacts) -> [DeskRequest] {
    guard isLoaded, pending == nil || hasFailed else { return [] }
    let near = 2 * facts.size.rows
    if let next = rows.next, table.list.cursor + near >= rows.items.count {
      pending = QueuePending(purpose: .more)
      return [ask(after: next, limit: 2 * pageRows(facts), facts)]
    }
    if rows.hasAbove, table.list.cursor < near {
      pending = QueuePending(purpose: .again(isAbove: true), wanted: QueueRows.most)
      return [ask(after: rows.startAbove, limit: QueueRows.most, facts)]
    }
    return []
  }

  /// Takes an answer; one to an earlier request means nothing any more.
  ///
  /// A second answer to the last one says that more can be found now.
  mutating func take(_ page: ItemPage, request: Int, _ facts: DeskFacts) -> [DeskRequest] {
    guard request == lastRequest else { return [] }
    guard let purpose = pending?.purpose else { return loadAgain(facts) }
    hasFailed = false
    coverage = page.coverage
    switch purpose {
    case .fresh:
      pending = nil
      isLoaded = true
      answered = query
      rows.begin(with: page.items, next: page.next)
      show(cursor: 0, offset: 0)
    case .more:
      pending = nil
      append(page)
    case .again(let isAbove):
      pending?.found += page.items
      let found = pending?.found ?? []
      let missing = (pending?.wanted ?? 0) - found.count
      if let next = page.next, missing > 0 { return [ask(after: next, limit: missing, facts)] }
      pending = nil
      takeAgain(found, next: page.next, isAbove: isAbove)
    }
    return loadNear(facts) + followWhy()
  }

  private mutating func append(_ page: ItemPage) {
    let dropped = rows.append(page.items, next: page.next)
    let offset = table.list.cursor - table.list.top
    if dropped > 0 {
      show(cursor: table.list.cursor - dropped, offset: offset)
    } else {
      table.resize(count: rows.items.count)
    }
  }

  private mutating func takeAgain(_ found: [ListedItem], next: ItemID?, isAbove: Bool) {
    let kept = current?.id
    let cursor = table.list.cursor
    let offset = cursor - table.list.top
    rows.replace(with: found, next: next, isAbove: isAbove)
    show(cursor: kept.flatMap { rows.index(of: $0) } ?? cursor, offset: offset)
  }

  /// Puts the cursor on a row that lies so many rows below the uppermost one.
  private mutating func show(cursor: Int, offset: Int) {
    table.resize(count: rows.items.count)
    table.move(to: 0)
    table.move(to: cursor - offset + table.list.rows - 1)
    table.move(to: cursor)
  }

  private mutating func ask(after: ItemID?, limit: Int, _ facts: DeskFacts) -> DeskRequest {
    // Counted from the moment, so that an answer to a list closed before means nothing to this one.
    lastRequest = max(lastRequest + 1, Int(facts.now.milliseconds))
    hasFailed = false
    return .effect(.list(query, after: after, limit: limit, request: lastRequest))
  }
}
