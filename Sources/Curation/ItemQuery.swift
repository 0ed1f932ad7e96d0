/// Which items does somebody want to see in a list, and in which order?

/// What the items of a list have in common; every condition that is set must hold.
///
/// Conditions on what was answered (verdict, situation, emotion, reviewer) look at what the reader may see:
/// the reader's own annotation, or that of a settled item. Others' work on an open item meets no condition.
public struct ItemQuery: Hashable, Sendable {
  /// The order of a list.
  public enum Sort: String, CaseIterable, Sendable {
    /// As they were imported.
    case oldest
    /// The latest import first.
    case newest
    /// As they come to the reader, and none but these; at most `mostNext`. Oldest first where nobody
    /// reads.
    case next
  }

  /// How many items a list has at most in the order in which they come to the reader.
  public static let mostNext = 500

  /// Words to be found; empty for no search.
  ///
  /// They are looked for in the customer's turns, the reply and the source's own name; what reviewers wrote is
  /// not searched. Every word must be there, the last one may be a beginning.
  public var text = ""
  /// Where the item stands.
  public var state: ItemState?
  /// What the reader has to do with it.
  public var own: OwnWork?
  /// The verdict that the reader may see.
  public var verdict: Verdict?
  /// The situation that the reader may see, by id.
  public var situation: String?
  /// An emotion that the reader may see, by id.
  public var emotion: String?
  /// The author of an annotation that the reader may see, by name.
  public var reviewer: String?
  /// How much the item is a matter for a person.
  public var risk: HandoverLevel?
  /// A rule, or a section, of the voice guide that the reply breaks, as screening found it.
  public var finding: String?
  /// Up to the reply stands a mark of personal data that is certain; or, for anything less, one that
  /// nobody has decided on and that is at least so sure.
  public var personal: PersonalCertainty?
  /// The batch of the import.
  public var batch: String?
  /// The conversation's language.
  public var language: String?
  /// None but these, such as the items behind a figure; nil for all.
  public var only: [ItemID]?
  /// The order.
  public var sort = Sort.oldest

  /// Makes a query that every item meets.
  public init() {}

  /// Whether the list is narrowed by anything but words.
  public var isFiltered: Bool {
    var plain = ItemQuery()
    plain.text = text
    plain.sort = sort
    return self != plain
  }
}

/// What a reviewer has to do with an item.
public enum OwnWork: String, CaseIterable, Sendable {
  /// A draft of theirs waits.
  case draft
  /// They have submitted an annotation that stands.
  case done
  /// They skipped it.
  case skipped
}

/// One part of a list, and how to get the next one.
public struct ItemPage: Hashable, Sendable {
  /// The items, in the order asked for.
  public var items: [ListedItem]
  /// Where to go on; nil when nothing is left to look through.
  ///
  /// A page may be empty and still have a next one: the store looks through so many items at a time.
  public var next: ItemID?
  /// How far the search index reaches; nil where no words were searched.
  public var coverage: SearchCoverage?

  /// Makes a page.
  public init(items: [ListedItem], next: ItemID? = nil, coverage: SearchCoverage? = nil) {
    self.items = items
    self.next = next
    self.coverage = coverage
  }
}

/// How many conversations the search index covers.
public struct SearchCoverage: Hashable, Sendable {
  /// Conversations in the index.
  public var covered: Int
  /// All conversations.
  public var total: Int

  /// Makes a coverage.
  public init(covered: Int, total: Int) {
    self.covered = covered
    self.total = total
  }

  /// Whether nothing is missing.
  public var isComplete: Bool { covered >= total }
}
