/// What has an adjudicator chosen and written at an item and not decided yet?

/// The content of an unfinished decision.
public struct AdjudicationDraft: Hashable, Sendable {
  /// What is to be done; nil until something was chosen.
  public var act: AdjudicationAct?
  /// What is to hold, as far as it was chosen.
  public var judgement = Judgement()
  /// The annotation that was taken whole last; nil where none was.
  public var base: Int64?
  /// The text that is to hold, as far as it is written; nil where it was never begun.
  public var merge: String?
  /// What is said with the decision.
  public var remarks = AdjudicationRemarks()
  /// What reviewers are to look at again.
  public var sendBack = ""
  /// What the group agreed on, for the guide.
  public var ruling = ""

  /// Makes an empty one.
  public init() {}

  /// Whether nothing was chosen or written.
  public var isEmpty: Bool { self == AdjudicationDraft() }

  /// The words and what was said of the dispute, without what was chosen among its answers.
  public var withoutChoice: AdjudicationDraft {
    var words = self
    words.act = nil
    words.judgement = Judgement()
    words.base = nil
    return words
  }
}

/// What an unfinished decision was made on: with anything else, what was chosen says something else.
public struct SeenDispute: Hashable, Sendable {
  /// Where the item stood.
  public var state: ItemState
  /// The number of its last annotation.
  public var annotation: Int64

  /// Makes one of an item's state and last annotation.
  public init(_ state: ItemState, annotation: Int64) {
    self.state = state
    self.annotation = annotation
  }

  /// Makes one of what an adjudicator reads; that somebody sent it back meanwhile changes no answer.
  public init(_ state: ItemState, _ version: DisputeVersion) {
    self.init(state, annotation: version.annotation)
  }
}

/// An unfinished decision as it was saved.
public struct SavedAdjudicationDraft: Hashable, Sendable {
  /// What was chosen and written.
  public var draft: AdjudicationDraft
  /// Counts up with every save.
  public var revision: Int
  /// When.
  public var savedAt: Timestamp
  /// Whether it was made on the answers that stand now; else only the words of it hold.
  public var isCurrent: Bool

  /// Makes one.
  public init(draft: AdjudicationDraft, revision: Int, savedAt: Timestamp, isCurrent: Bool) {
    self.draft = draft
    self.revision = revision
    self.savedAt = savedAt
    self.isCurrent = isCurrent
  }
}
