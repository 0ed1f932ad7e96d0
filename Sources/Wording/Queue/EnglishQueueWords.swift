/// What does the list of items say in English?

public import Curation

extension EnglishWords {
  /// The title of a column.
  public func title(_ column: QueueColumn) -> String {
    switch column {
    case .number: "No"
    case .state: "State"
    case .level: "!"
    case .verdict: "Verdict"
    case .language: "Lang"
    case .message: "The customer writes"
    case .annotations: "Judged"
    case .source: "Source's name"
    }
  }

  /// What a condition of the filter is called.
  public func condition(_ condition: QueueCondition) -> String {
    switch condition {
    case .own: "My work"
    case .state: "State"
    case .verdict: "Verdict"
    case .situation: "Situation"
    case .emotion: "Emotion"
    case .language: "Language"
    case .batch: "Batch"
    case .risk: "Risk"
    case .reviewer: "Reviewer"
    }
  }

  /// The choice that takes a condition away.
  public func anyValue(_ condition: QueueCondition) -> String {
    "all"
  }

  /// What is asked for where a condition has no list to choose from.
  public func writeHint(_ condition: QueueCondition) -> String {
    switch condition {
    case .language: "type a language code, such as sv"
    case .batch: "type the batch's name"
    case .reviewer: "type a name"
    case .own, .state, .risk, .verdict, .situation, .emotion: "type to search"
    }
  }

  /// The choice that takes what was written as it stands.
  public func asWritten(_ text: String) -> String { "\"\(text)\", just as it stands" }

  /// Where an item stands, for a filter.
  public func state(_ state: ItemState) -> String {
    switch state {
    case .open: "waits for reviewers"
    case .agreed: "settled, all agree"
    case .disputed: "disputed"
    case .adjudicated: "settled by the lead"
    case .setAside: "set aside"
    case .cannotJudge: "could not be judged"
    case .superseded: "replaced by a longer version"
    case .copy: "counted with another"
    }
  }

  /// Where an item stands, in a narrow column.
  public func shortState(_ state: ItemState) -> String {
    switch state {
    case .open: "waits"
    case .agreed, .adjudicated: "settled"
    case .disputed: "disputed"
    case .setAside: "set aside"
    case .cannotJudge: "can't judge"
    case .superseded: "replaced"
    case .copy: "a copy"
    }
  }

  /// What the reader has to do with an item.
  public func own(_ own: OwnWork) -> String {
    switch own {
    case .draft: "my draft"
    case .done: "judged by me"
    case .skipped: "skipped"
    }
  }

  /// The reader has handed the item to somebody else.
  public var handedOnState: String { "passed on" }

  /// The verdict as it stands in a list.
  public func listed(_ verdict: Verdict) -> String {
    switch verdict {
    case .approve: "approved"
    case .rewrite: "rewritten"
    case .reject: "rejected"
    case .handover: "handed over"
    }
  }

  /// So many of the annotations that are needed; of more than that, how many there are.
  public func annotated(_ done: Int, of overlap: Int) -> String {
    done > overlap ? "\(done) annotations" : "\(done) of \(overlap)"
  }

  /// The order, beside the title.
  public func order(_ sort: ItemQuery.Sort) -> String {
    switch sort {
    case .oldest: "oldest first"
    case .newest: "newest first"
    case .next: "as they come to you"
    }
  }

  /// The order was changed.
  public func orderChanged(_ sort: ItemQuery.Sort) -> String {
    switch sort {
    case .oldest: "The oldest import comes first."
    case .newest: "The newest import comes first."
    case .next: "What comes to you next, at most \(ItemQuery.mostNext) items."
    }
  }

  /// Before the words of a search.
  public var searchLabel: String { "Search: " }

  /// What can be searched for, in an empty field.
  public var searchHint: String { "words of customer or reply, or the source's name" }

  /// The filter in words.
  public func filtered(_ values: [String]) -> String {
    "Filter ▾ " + values.joined(separator: ", ")
  }

  /// The heading over the conditions.
  public var filterHeading: String { "Show some items only" }

  /// The heading over the values of one condition.
  public func filterHeading(_ condition: QueueCondition) -> String {
    "Filter: \(self.condition(condition))"
  }

  /// The choice that takes all conditions away.
  public var clearFilters: String { "Take all filters away" }

  /// There is no condition to take away.
  public var noFilters: String { "no filter is set" }

  /// The scheme has no such labels.
  public var noSuchLabels: String { "the guide has none" }

  /// The first items are on their way.
  public var loadingList: String { "Fetching the list …" }

  /// The list could not be fetched.
  public var listFailed: String { "The list could not be fetched. Enter tries again." }

  /// The store is looking through the items.
  public func looking(found: Int?) -> String {
    guard let found else { return "Looking …" }
    return found == 0
      ? "Looking … nothing found so far." : "Looking … \(Grouped(found).english) found so far."
  }

  /// Which item of how many is under the cursor.
  public func position(_ position: QueuePosition) -> String {
    let number = Grouped(position.number).english
    let known = Grouped(position.known).english
    if !position.isAll {
      return "Item \(number). The first \(known) are here, more come as you scroll."
    }
    return position.isNarrowed ? "Match \(number) of \(known)." : "Item \(number) of \(known)."
  }

  /// How far the search reaches.
  public func coverage(_ coverage: SearchCoverage) -> String {
    let covered = Grouped(coverage.covered).english
    let total = Grouped(coverage.total).english
    return "Searching \(covered) of \(total) conversations; the rest is being read in."
  }

  /// Nothing fits; what to do.
  public func nothingFound(search: String?, isFiltered: Bool) -> String {
    switch (search, isFiltered) {
    case (let search?, false):
      "No item has \"\(search)\". Try fewer words. Esc shows all again."
    case (let search?, true):
      "No item in the filter has \"\(search)\". Esc clears the search."
    case (nil, _): "No item fits the filter. f changes it."
    }
  }

  /// Nothing fits, in the place of the list.
  public var noHits: String { "No items to show." }

  /// The workspace has no items.
  public var noItemsYet: String {
    "There are no items yet. Leave Tonfall and read some in: tonfall import FILE"
  }

  /// There is no item under the cursor.
  public var noItemHere: String { "There is no item in the list to choose." }

  /// Nothing to hand over from home.
  public var noItemOpen: String { "No item is open: r opens the next, / finds a certain one." }

  /// Opening an item that the reader has done corrects it.
  public func opensForCorrection(_ item: ItemID) -> String {
    "You have judged \(item). Enter opens it so that you can correct it."
  }

  /// The item went to somebody else.
  public func handedOn(_ item: ItemID) -> String {
    "\(item) goes to somebody else. To have it back, press u on the review screen."
  }

  /// The item can't go to somebody else, as the reader has done it.
  public func notHandedOnDone(_ item: ItemID) -> String {
    "You have judged \(item) already, so it can't be passed on."
  }

  /// The item can't go to somebody else from here.
  public func notHandedOnOpen(_ item: ItemID) -> String {
    "\(item) is open on the review screen. Pass it on from there, with S."
  }

  /// The heading over why an item stands where it stands.
  public func whyHeading(_ item: ItemID) -> String { "Why \(item) stands where it stands" }

  /// The answer is on its way.
  public var whyLoading: String { "Fetching …" }

  /// There is no such item any more.
  public var whyUnknown: String { "The item is there no longer." }

  /// Who has it.
  public func place(_ place: ItemStanding.Place, until: String) -> String {
    switch place {
    case .waiting(1): "It waits in the queue for 1 reviewer."
    case .waiting(let free): "It waits in the queue for \(Grouped(free).english) reviewers."
    case .leasedToReader: "You have it open, until \(until) if you stop for a while."
    case .leased(let name, _): "\(name) has it open just now, until \(until)."
    case .doneByReader(0): "You have judged it."
    case .doneByReader(1): "You have judged it. It waits for 1 reviewer more."
    case .doneByReader(let missing):
      "You have judged it. It waits for \(Grouped(missing).english) reviewers more."
    case .putAway(let outcome):
      switch outcome {
      case .skip: "You have skipped it. It comes back to you."
      case .passOn: "You have passed it on. Somebody else takes it."
      case .setAside: "You have set it aside."
      case .cannotJudge: "You have said that it can't be judged."
      case .falseAlarm: "You have called it a false alarm. Somebody else takes it."
      }
    case .sawOthers: "You have seen others' work on it. Somebody else takes it."
    case .ended(let state):
      switch state {
      case .open: "It waits."
      case .agreed: "It is settled."
      case .disputed: "Its reviewers disagree. The lead settles it."
      case .adjudicated: "It was settled by the lead."
      case .setAside: "It is set aside and waits for the lead."
      case .cannotJudge: "It could not be judged for want of facts."
      case .superseded: "It was replaced by a longer version of its conversation."
      case .copy: "It says what another item says, and is counted with that one."
      }
    }
  }

  /// What moves it.
  public func reason(_ reason: ItemStanding.Reason) -> String {
    switch reason {
    case .reopened: "It was out before and so comes before new items."
    case .priority(let priority) where priority > 5:
      "It has priority \(priority) and comes before the usual ones, which have 5."
    case .priority(let priority) where priority < 5:
      "It has priority \(priority) and comes after the usual ones, which have 5."
    case .priority: "It has the usual priority, 5."
    case .risk(let level): risk(level)
    case .held(let hold): held(hold)
    case .random: "It belongs to the share drawn at random."
    case .overlap(1): "It is read by 1 reviewer."
    case .overlap(let overlap): "It was drawn to be read by \(overlap) reviewers."
    case .calibration: "It belongs to a calibration round, which everybody gets."
    case .expectedTrouble: "The bot's reply breaks the voice guide."
    case .seldom: "Few items in this language are settled, beside another."
    case .knownFailure(let situation, let approval):
      "\(situation.en): \(approval.percent) % approved of \(Grouped(approval.answered).english)."
    case .coverageHole(let situation, answers: 0):
      "\(situation.en): none was approved or rewritten when the queue was put in order (tonfall screen --all does it anew)."
    case .coverageHole(let situation, let answers):
      "\(situation.en): only \(answers) were approved or rewritten when the queue was put in order (tonfall screen --all does it anew)."
    case .crowded: "Many others have the same reply; this one can wait."
    case .copies(1): "1 more item is just the same and counts with it."
    case .copies(let count):
      "\(Grouped(count).english) more items are just the same and count with it."
    case .copyOf(let item): "It is counted with \(item), which says the same."
    case .gold: "Its answer is known; it is held against others' answers."
    case .stuck: everybodyTookPart
    case .withReviewers: "It was sent back: its reviewers look at it again."
    case .secondEyes: secondEyes(1)
    case .ahead(0): "It is the first in the queue."
    case .ahead(1): "1 item stands before it in the queue."
    case .ahead(let ahead) where ahead >= 1_000:
      "At least \(Grouped(ahead).english) items stand before it in the queue."
    case .ahead(let ahead): "\(Grouped(ahead).english) items stand before it in the queue."
    }
  }

  /// What a key does here, in the bottom line.
  public func label(_ label: QueueLabel) -> String {
    switch label {
    case .clearSearch: "Clear the search"
    case .clearFilter: "Take the filter away"
    case .leaveSearch: "Stop searching"
    case .leave: "Back"
    case .toList: "To the list"
    case .correct: "Correct"
    case .tryAgain: "Try again"
    case .closeWhy: "Close the box"
    case .answers: "Answers"
    }
  }
}
