/// What does a reviewer see of an item, and what comes back?

/// An item as its reviewer sees it: nothing of others' work is in it.
public struct ReviewItem: Hashable, Sendable {
  /// Which item.
  public var id: ItemID
  /// The whole conversation; turns after the reply are shown only once the verdict is given.
  public var conversation: Conversation
  /// Batch of the import, nil when it had none.
  public var batch: String?
  /// How many further conversations got byte-identical replies to near-identical messages.
  public var copies: Int
  /// Read again by the same reviewer: 0 normal, 1 and up self-repeats.
  public var round: Int
  /// What was written before, here or after an undo.
  public var draft: Draft?
  /// The reviewer has submitted this item already and opens it to correct the annotation.
  public var isCorrection: Bool
  /// What is to be corrected, while `draft` may hold a correction begun before; nil where that is the draft itself.
  public var submitted: Judgement?
  /// What an adjudicator asks the reviewer to look at again; nil where nothing was sent back.
  public var sentBack: SentBackItem?
  /// Whether the import told who the customer is, so that earlier conversations can be known.
  public var hasKnownCustomer: Bool
  /// What the guides found in the conversation when it came in.
  public var screening: ConversationScreening
  /// Who is told and what was done about it, where a person has to take over; nil elsewhere.
  public var handover: HandoverCard?
  /// The whole guide but its words, for a reviewer who finds what nothing found.
  public var handoverAtHand: HandoverCard?

  /// Makes an item.
  public init(
    id: ItemID,
    conversation: Conversation,
    batch: String? = nil,
    copies: Int = 0,
    round: Int = 0,
    draft: Draft? = nil,
    isCorrection: Bool = false,
    submitted: Judgement? = nil,
    sentBack: SentBackItem? = nil,
    hasKnownCustomer: Bool = false,
    screening: ConversationScreening = ConversationScreening(),
    handover: HandoverCard? = nil,
    handoverAtHand: HandoverCard? = nil
  ) {
    self.id = id
    self.conversation = conversation
    self.batch = batch
    self.copies = copies
    self.round = round
    self.draft = draft
    self.isCorrection = isCorrection
    self.submitted = submitted
    self.sentBack = sentBack
    self.hasKnownCustomer = hasKnownCustomer
    self.screening = screening
    self.handover = handover
    self.handoverAtHand = handoverAtHand
  }

  /// The turns before the reply.
  public var context: ArraySlice<Turn> { conversation.turns[..<id.turn] }
  /// The reply under review.
  public var reply: Turn { conversation.turns[id.turn] }
  /// How much the item is a matter for a person; nil for not at all.
  public var level: HandoverLevel? { screening.levels[id.turn] }
  /// The turns after the reply.
  public var after: ArraySlice<Turn> { conversation.turns[(id.turn + 1)...] }
}

/// An unfinished judgement as saved.
public struct Draft: Hashable, Sendable {
  /// What was answered so far.
  public var judgement: Judgement
  /// Counts up with every save.
  public var revision: Int
  /// When it was saved.
  public var savedAt: Timestamp
  /// Seconds the reviewer has been at it, pauses capped at 60 s.
  public var activeMilliseconds: Int64

  /// Makes a draft.
  public init(
    judgement: Judgement,
    revision: Int,
    savedAt: Timestamp,
    activeMilliseconds: Int64 = 0
  ) {
    self.judgement = judgement
    self.revision = revision
    self.savedAt = savedAt
    self.activeMilliseconds = activeMilliseconds
  }
}

/// How far this reviewer and the team are; kept by counters, never by counting tables.
public struct QueueProgress: Hashable, Sendable {
  /// Submitted by this reviewer since midnight in the workspace's time zone.
  public var doneToday: Int
  /// Slots of items that wait for a reviewer, the team's.
  public var waiting: Int
  /// Those of them that are red.
  public var redWaiting: Int
  /// Why this reviewer gets no red items just now; nil where they do, and where none waits unless
  /// they asked for none.
  public var redHold: RedHold?

  /// Makes a progress.
  public init(doneToday: Int, waiting: Int, redWaiting: Int = 0, redHold: RedHold? = nil) {
    self.doneToday = doneToday
    self.waiting = waiting
    self.redWaiting = redWaiting
    self.redHold = redHold
  }
}

/// What `u` took back.
public enum Undone: Hashable, Sendable {
  /// A submitted annotation of this item; its content is a draft again.
  case annotation(ItemID, Verdict)
  /// An outcome of this item.
  case outcome(ItemID, Outcome)
}
