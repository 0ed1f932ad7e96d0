/// Which items are there, and where does each stand?

internal import Curation
internal import TerminalUI
internal import Wording

/// The list of items, with search, filter and order.
struct QueueScreen: DeskScreen {
  /// What the list was opened with; `Esc` goes back to it before it leaves.
  let opened: ItemQuery
  var query: ItemQuery
  /// Of how many items those behind a figure are the ones that differ.
  private(set) var behindOf: Int?
  /// What is searched for, as it is written.
  var field: TextField
  /// Whether letters go into the search.
  var isInField: Bool
  /// Whether the screen was opened to search and nothing else was done since.
  var isOnlySearching: Bool
  var menu: QueueFilterMenu?
  var why: QueueWhy?

  var rows = QueueRows()
  /// What the rows are the answer to; while another is on its way that is not `query`.
  var answered: ItemQuery
  var table = Table([], hasSigns: true)
  var coverage: SearchCoverage?
  /// Items that went to somebody else while the list was open; the rows don't tell.
  var handedOn: Set<ItemID> = []

  var pending: QueuePending?
  var lastRequest = 0
  /// Whether any answer has come.
  var isLoaded = false
  /// Whether an effect failed while rows were on their way.
  var hasFailed = false
  /// Where the parts stand, for the mouse.
  var layout: QueueLayout?

  /// Opens the list of what `query` asks for; in the search field where `isSearching`.
  init(_ query: ItemQuery, isSearching: Bool) {
    opened = query
    self.query = query
    answered = query
    field = TextField(query.text)
    isInField = isSearching
    isOnlySearching = isSearching
  }

  /// Opens the list of the items behind a figure; those that differ of so many, where they were chosen so.
  init(behind items: [ItemID], of all: Int?) {
    var query = ItemQuery()
    query.only = items
    self.init(query, isSearching: false)
    behindOf = all
  }

  var place: HelpPlace { isInField || menu != nil ? .searching : .queue }

  /// The item under the cursor.
  var current: ListedItem? {
    table.selected.flatMap { rows.items.indices.contains($0) ? rows.items[$0] : nil }
  }

  // Once a list is there, word that another one is looked for waits a moment.
  var wakeAt: Timestamp? { hasFailed ? nil : pending?.saysSoAt }

  func subject(_ facts: DeskFacts) -> ItemID? { current?.id }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] {
    why = nil
    // Rows of another list are still on their way: those that are there are not its.
    if case .fresh? = pending?.purpose { return loadFresh(facts) }
    return isLoaded ? loadAgain(facts) : loadFresh(facts)
  }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .listed(let page, let request, _): return take(page, request: request, facts)
    case .standing(let item, let standing, _): take(standing, of: item)
    case .passedOn(let item, let reason, _): return take(handedOn: item, reason, facts)
    case .failed: if pending != nil { hasFailed = true }
    default: break
    }
    return []
  }

  private mutating func take(
    handedOn item: ItemID,
    _ reason: NotOpened?,
    _ facts: DeskFacts
  ) -> [DeskRequest] {
    if let reason {
      return [.say(Notice(text: facts.words.notOpened(item, reason, clock: facts.clock)))]
    }
    handedOn.insert(item)
    return askWhy(about: item) + [.say(Notice(text: facts.words.handedOn(item), role: .success))]
  }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    let layout = QueueLayout(self, in: area, facts)
    table.resize(paneRows: layout.list.rows)
    menu?.arrange(in: area, facts, query, rows)
    self.layout = layout
  }
}
