/// What does the home screen say in English?

public import Curation

extension EnglishWords {
  /// The heading of a group of lines.
  public func homeGroup(_ group: HomeGroup) -> String {
    switch group {
    case .mine: "To do"
    case .work: "My work"
    case .team: "The team"
    case .more: "More"
    }
  }

  /// What a line is about.
  public func homeLine(_ line: HomeLine) -> String {
    switch line {
    case .review: "Review"
    case .sentBack: "Sent back to me"
    case .toSettle: "To settle"
    case .drafts: "My drafts"
    case .skipped: "Skipped"
    case .today: "Done today"
    case .settled: "Settled"
    case .waiting: "To review"
    case .red: "Red items"
    case .disputed: "With the lead"
    case .agreement: "Agreement"
    case .guide: "The guide: what the labels mean"
    case .list: "All items: list and search"
    case .practice: "Practice: five that don't count"
    case .log: "Messages since the start"
    }
  }

  /// How many replies wait.
  public var homeInQueue: String { "in the team's queue" }

  /// How many reviews wait.
  public var homeReviews: String { "reviews, not items" }

  /// Nothing waits.
  public var homeNoneInQueue: String { "nothing in the queue just now" }

  /// The item that is open under review.
  public func homeGoOn(_ item: ItemID) -> String { "in the team's queue, \(item) is open" }

  /// Of what is settled, how much is as this reviewer had it.
  public func homeSettled(asSubmitted: Int, changed: Int) -> String {
    switch (asSubmitted, changed) {
    case (0, 0): "none yet"
    case (_, 0): "all as you wrote"
    case (0, _): changed == 1 ? "changed" : "all changed"
    default: "\(asSubmitted) as you wrote, \(changed) changed"
    }
  }

  /// Of what is to be settled, how much nobody may.
  public func homeStuck(_ count: Int) -> String {
    "\(Grouped(count).english) without an adjudicator"
  }

  /// Of what is to be settled, how much somebody else settles.
  public func homeForOthers(_ count: Int) -> String { "\(Grouped(count).english) for others" }

  /// Of what is to be settled, how much its reviewers look at again.
  public func homeWithReviewers(_ count: Int) -> String {
    "\(Grouped(count).english) with their reviewers"
  }

  /// The workspace has no conversations.
  public var homeEmpty: String {
    "No conversations yet. Leave with q, then: tonfall import FILE"
  }

  /// Nothing is left to do.
  public func homeNothingToDo(done: Int) -> String {
    done > 0
      ? "The queue is empty. You did \(done) today, well done!"
      : "The queue is empty, so take it easy. New items show up here when they come."
  }
}
