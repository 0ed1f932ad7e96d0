/// What does the list of items say?

public import Curation

/// What is said on the list of items: columns, signs, filters, and how far a search has come.
///
/// Numbers come as they are; each language groups their digits.
public protocol QueueWords: Sendable {
  /// The title of a column; short, as columns are narrow.
  func title(_ column: QueueColumn) -> String
  /// What a condition of the filter is called.
  func condition(_ condition: QueueCondition) -> String
  /// The choice that takes a condition away.
  func anyValue(_ condition: QueueCondition) -> String
  /// What is asked for where a condition has no list to choose from, or more than the list.
  func writeHint(_ condition: QueueCondition) -> String
  /// The choice that takes what was written as it stands.
  func asWritten(_ text: String) -> String

  /// Where an item stands, for a filter.
  func state(_ state: ItemState) -> String
  /// Where an item stands, in a narrow column: no more than 14 columns.
  func shortState(_ state: ItemState) -> String
  /// What the reader has to do with an item; no more than 14 columns.
  func own(_ own: OwnWork) -> String
  /// The reader has handed the item to somebody else; no more than 14 columns.
  var handedOnState: String { get }
  /// The verdict as it stands in a list: what was done.
  func listed(_ verdict: Verdict) -> String
  /// So many of the annotations that are needed; of more than that, how many there are.
  func annotated(_ done: Int, of overlap: Int) -> String

  /// The order, beside the title.
  func order(_ sort: ItemQuery.Sort) -> String
  /// The order was changed.
  func orderChanged(_ sort: ItemQuery.Sort) -> String
  /// Before the words of a search.
  var searchLabel: String { get }
  /// What can be searched for, in an empty field.
  var searchHint: String { get }
  /// The filter in words, beside the title.
  func filtered(_ values: [String]) -> String
  /// The heading over the conditions.
  var filterHeading: String { get }
  /// The heading over the values of one condition.
  func filterHeading(_ condition: QueueCondition) -> String
  /// The choice that takes all conditions away.
  var clearFilters: String { get }
  /// There is no condition to take away.
  var noFilters: String { get }
  /// The scheme has no such labels.
  var noSuchLabels: String { get }

  /// The first items are on their way.
  var loadingList: String { get }
  /// The list could not be fetched; Enter tries again.
  var listFailed: String { get }
  /// The store is looking through the items and has found so many so far, nil before its first answer.
  func looking(found: Int?) -> String
  /// Which item of how many is under the cursor.
  func position(_ position: QueuePosition) -> String
  /// How far the search reaches while the index is being made.
  func coverage(_ coverage: SearchCoverage) -> String
  /// Nothing fits; what to do. `search` is nil without a search.
  func nothingFound(search: String?, isFiltered: Bool) -> String
  /// Nothing fits, in the place of the list.
  var noHits: String { get }
  /// The workspace has no items; what to do.
  var noItemsYet: String { get }
  /// There is no item under the cursor.
  var noItemHere: String { get }
  /// What was to be done with an item is asked for where none is open: how to get to one.
  var noItemOpen: String { get }

  /// Opening an item that the reader has done corrects it.
  func opensForCorrection(_ item: ItemID) -> String
  /// The item went to somebody else, and how to take that back.
  func handedOn(_ item: ItemID) -> String
  /// The item can't go to somebody else, as the reader has done it.
  func notHandedOnDone(_ item: ItemID) -> String
  /// The item can't go to somebody else from here, as it lies open on the review screen.
  func notHandedOnOpen(_ item: ItemID) -> String

  /// The heading over why an item stands where it stands.
  func whyHeading(_ item: ItemID) -> String
  /// The answer is on its way.
  var whyLoading: String { get }
  /// There is no such item any more.
  var whyUnknown: String { get }
  /// Who has it; `until` is the time of the day at which a lease runs out, empty without one.
  func place(_ place: ItemStanding.Place, until: String) -> String
  /// What moves it.
  func reason(_ reason: ItemStanding.Reason) -> String

  /// What a key does here, in the bottom line.
  func label(_ label: QueueLabel) -> String
}

/// A column of the list of items.
public enum QueueColumn: String, CaseIterable, Sendable {
  case number, level, state, verdict, language, message, annotations, source
}

/// A condition that the list of items can be narrowed by.
public enum QueueCondition: String, CaseIterable, Sendable {
  case own, state, risk, verdict, situation, emotion, language, batch, reviewer
}

/// What a key of the list does at the moment, where its usual name would say too little.
public enum QueueLabel: String, CaseIterable, Sendable {
  case clearSearch, clearFilter, leaveSearch, leave, toList, correct, tryAgain, closeWhy, answers
}

/// Where in the list the cursor is.
public struct QueuePosition: Hashable, Sendable {
  /// The item under the cursor, counted from 1.
  public var number: Int
  /// How many are known so far.
  public var known: Int
  /// Whether there are no more than those.
  public var isAll: Bool
  /// Whether they are what a search or a filter left.
  public var isNarrowed: Bool

  /// Makes a position.
  public init(number: Int, known: Int, isAll: Bool, isNarrowed: Bool) {
    self.number = number
    self.known = known
    self.isAll = isAll
    self.isNarrowed = isNarrowed
  }
}
