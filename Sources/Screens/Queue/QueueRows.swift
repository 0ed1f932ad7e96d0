/// Which rows of a list are kept, however long the list is?

internal import Curation

/// A stretch of a list: what was fetched last, without what lies far above it.
///
/// For each stretch left out it keeps one place, so that going back can begin there; a list of a million items
/// takes no more room than a few thousand rows.
struct QueueRows: Sendable {
  /// Rows kept at most.
  static let most = 2_000
  /// Rows left out at a time.
  static let stretch = 1_000

  private(set) var items: [ListedItem] = []
  /// How many rows were left out above.
  private(set) var before = 0
  /// Where to go on; nil when nothing is left to look through.
  private(set) var next: ItemID?
  /// The columns of the longest number seen, so that the columns stand still while the list scrolls
  /// and while a search is written.
  private(set) var numberColumns = 6
  // After which item each stretch left out begins, and the one that is kept; nil is the beginning.
  private var starts: [ItemID?] = [nil]

  /// Whether everything to the end is here.
  var isAll: Bool { next == nil }
  /// Rows known so far, those left out above among them.
  var known: Int { before + items.count }
  /// After which item the rows that are kept begin.
  var start: ItemID? { starts.last ?? nil }
  /// Whether rows were left out above.
  var hasAbove: Bool { starts.count > 1 }
  /// After which item the stretch left out above begins.
  var startAbove: ItemID? { starts.dropLast().last ?? nil }

  func index(of item: ItemID) -> Int? { items.firstIndex { $0.id == item } }

  /// Begins anew with these rows.
  mutating func begin(with items: [ListedItem], next: ItemID?) {
    starts = [nil]
    before = 0
    replace(with: items, next: next)
  }

  /// Takes these rows for those that are kept; `isAbove` when they begin with the stretch above.
  mutating func replace(with items: [ListedItem], next: ItemID?, isAbove: Bool = false) {
    if isAbove, starts.count > 1 {
      starts.removeLast()
      before = max(0, before - Self.stretch)
    }
    self.items = items
    self.next = next
    measure(items)
  }

  /// Adds rows at the end; answers how many were left out above for them.
  mutating func append(_ items: [ListedItem], next: ItemID?) -> Int {
    self.items += items
    self.next = next
    measure(items)
    var dropped = 0
    while self.items.count > Self.most {
      starts.append(self.items[Self.stretch - 1].id)
      self.items.removeFirst(Self.stretch)
      dropped += Self.stretch
    }
    before += dropped
    return dropped
  }

  private mutating func measure(_ items: [ListedItem]) {
    for item in items { numberColumns = max(numberColumns, item.id.description.utf8.count) }
  }
}
