/// What does one line of a list of items say?

/// An item in a list, as this reader may see it.
public struct ListedItem: Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// Where it stands.
  public var state: ItemState
  /// How much it is a matter for a person; nil for not at all.
  public var level: HandoverLevel?
  /// Annotations that stand.
  public var done: Int
  /// Annotations that it needs.
  public var overlap: Int
  /// The verdict that the reader may see: their own, or the settled one.
  public var verdict: Verdict?
  /// What the reader has to do with it.
  public var own: OwnWork?
  /// Language, where known.
  public var language: String?
  /// Its source's name.
  public var source: String
  /// The source's own name for the conversation.
  public var externalID: String?
  /// The customer's last message before the reply; empty when there is none.
  public var customer: String
  /// The reply.
  public var reply: String
  /// The rules and sections of the voice guide that the reply breaks, as screening found them.
  public var findings: [String]
  /// How much up to the reply may be personal and is not decided on.
  public var undecided: Int

  /// Makes a line.
  public init(
    id: ItemID,
    state: ItemState,
    level: HandoverLevel? = nil,
    done: Int,
    overlap: Int,
    verdict: Verdict? = nil,
    own: OwnWork? = nil,
    language: String? = nil,
    source: String,
    externalID: String? = nil,
    customer: String,
    reply: String,
    findings: [String] = [],
    undecided: Int = 0
  ) {
    self.id = id
    self.state = state
    self.level = level
    self.done = done
    self.overlap = overlap
    self.verdict = verdict
    self.own = own
    self.language = language
    self.source = source
    self.externalID = externalID
    self.customer = customer
    self.reply = reply
    self.findings = findings
    self.undecided = undecided
  }
}

/// Why an item stands where it stands, for one reader.
public struct ItemStanding: Hashable, Sendable {
  /// Who has it now.
  public enum Place: Hashable, Sendable {
    /// Free slots wait in the queue.
    case waiting(free: Int)
    /// The reader has it under a lease.
    case leasedToReader(until: Timestamp)
    /// Somebody else has the last slot under a lease.
    case leased(to: String, until: Timestamp)
    /// The reader has done their part; it waits for so many more.
    case doneByReader(missing: Int)
    /// The reader put it away without a verdict.
    case putAway(Outcome)
    /// The reader looked at others' work on it, and is out as its reviewer.
    case sawOthers
    /// It is not in the queue: settled, disputed, set aside and so on.
    case ended(ItemState)
  }

  /// Something that moves it in the queue or adds a reader.
  public enum Reason: Hashable, Sendable {
    /// It was there before and became free again: before new items of its priority.
    case reopened
    /// The priority it was given, 0 to 9; 5 is usual.
    case priority(Int)
    /// It is a matter for a person, and comes before what is less of one.
    case risk(HandoverLevel)
    /// It is red, and the reader gets no red items just now.
    case held(RedHold)
    /// It belongs to the share drawn at random.
    case random
    /// It was drawn to be read by so many; told to those alone who settle.
    case overlap(Int)
    /// It belongs to a calibration round, which everybody gets.
    case calibration
    /// The bot's reply breaks the voice guide by an error.
    case expectedTrouble
    /// Few items came in its language before and few are settled in it, beside another.
    case seldom
    /// Replies in the situation that is expected of it were approved clearly less often than others.
    case knownFailure(Bilingual, SituationFigures.Approval)
    /// It is among the first of a situation in which there are so few good answers.
    case coverageHole(Bilingual, answers: Int)
    /// Many others of its import have the same reply.
    case crowded
    /// So many items say the same and are counted with it.
    case copies(Int)
    /// It is counted with this item, which says the same.
    case copyOf(ItemID)
    /// Its answer is known, and it comes to people who have not had it; told to those who settle.
    case gold
    /// Everybody who may settle it has taken part in it, so that nobody may.
    case stuck
    /// It was sent back, and is with its reviewers again.
    case withReviewers
    /// One adjudicator alone stands behind its words, where two have to; told to those who settle.
    case secondEyes
    /// So many stand before it in the queue as the reader gets it; of each part at most 1,000 are counted.
    case ahead(Int)
  }

  /// Who has it.
  public var place: Place
  /// What moves it.
  public var reasons: [Reason]

  /// Makes a standing.
  public init(place: Place, reasons: [Reason] = []) {
    self.place = place
    self.reasons = reasons
  }
}
