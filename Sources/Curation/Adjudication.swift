/// How does an adjudicator settle what reviewers disagree on?

/// What an adjudicator does with an item.
public enum AdjudicationAct: UInt8, CaseIterable, Sendable {
  /// One reviewer's answer holds; single fields may come from others.
  case pick = 1
  /// A text of the adjudicator's own holds.
  case merge
  /// Several answers are good; one of them is learnt from.
  case bothAcceptable
  /// Reviewers look again, with a note that says at what.
  case sendBack
  /// It was set aside, and rightly so.
  case confirmAside
  /// It was set aside, and is a case all the same.
  case returnToQueue
  /// The adjudication before it does not hold.
  case retract

  /// The word in files.
  public var name: String {
    switch self {
    case .pick: "pick"
    case .merge: "merge"
    case .bothAcceptable: "both"
    case .sendBack: "send_back"
    case .confirmAside: "confirm"
    case .returnToQueue: "return"
    case .retract: "retract"
    }
  }

  /// Reads what `name` writes; nil for any other word.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// Whether an answer to the item comes of it.
  public var settles: Bool {
    switch self {
    case .pick, .merge, .bothAcceptable: true
    case .sendBack, .confirmAside, .returnToQueue, .retract: false
    }
  }
}

/// Why reviewers came to different answers, as the adjudicator sees it; about the guide and the item,
/// never about a person.
public enum DisputeCategory: String, CaseIterable, Sendable {
  /// The guide does not say, or says two things.
  case guide
  /// Two labels or verdicts that are easily taken for each other.
  case lookAlike = "look_alike"
  /// The conversation can be read in two ways.
  case ambiguous
  /// Somebody overlooked something.
  case slip
  /// Facts were missing, or held for true.
  case facts
  /// The company's voice.
  case voice
  /// A matter of taste.
  case taste
}

/// How sure an adjudicator is.
public enum Confidence: UInt8, CaseIterable, Sendable {
  case low = 1
  case medium
  case high

  /// The word in files.
  public var name: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }

  /// Reads what `name` writes; nil for any other word.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

/// What is said with an adjudication beside the answer itself.
public struct AdjudicationRemarks: Hashable, Sendable {
  /// Why there was a dispute; nil where it was not said.
  public var category: DisputeCategory?
  /// How sure; nil where it was not said.
  public var confidence: Confidence?
  /// Words to the team; with `sendBack` what to look at.
  public var note: String

  /// Makes remarks; none unless given.
  public init(category: DisputeCategory? = nil, confidence: Confidence? = nil, note: String = "") {
    self.category = category
    self.confidence = confidence
    self.note = note
  }
}

/// What became of an answer that was sent back to its reviewer.
public enum SentBackState: UInt8, Sendable {
  /// The reviewer has yet to look.
  case waiting = 1
  /// The reviewer stands by it.
  case stoodBy
  /// The reviewer has changed it.
  case corrected
}

/// A reviewer's answer as the adjudicator sees it: without a name.
public struct BlindAnnotation: Hashable, Sendable {
  /// The store's number for it.
  public var id: Int64
  /// What the screen calls it: A for the first submitted, then B.
  public var letter: String
  /// What was answered.
  public var judgement: Judgement
  /// The guides that it was made under.
  public var guideVersion: Int
  /// Whether it was sent back, and what came of it; nil where it was not.
  public var sentBack: SentBackState?
  /// It was given once others' answers could be seen, as most corrections are.
  ///
  /// It ends no dispute.
  public var isInformed: Bool

  /// Makes one.
  public init(
    id: Int64,
    letter: String,
    judgement: Judgement,
    guideVersion: Int,
    sentBack: SentBackState? = nil,
    isInformed: Bool = false
  ) {
    self.id = id
    self.letter = letter
    self.judgement = judgement
    self.guideVersion = guideVersion
    self.sentBack = sentBack
    self.isInformed = isInformed
  }

  /// The letter of the answer at a place, from 0: A to Z, then AA.
  public static func letter(_ place: Int) -> String {
    let own = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? own : letter(place / 26 - 1) + own
  }
}

/// What an adjudicator did with an item before.
public struct PastAdjudication: Hashable, Sendable {
  /// What.
  public var act: AdjudicationAct
  /// The verdict that was to hold; nil where the act settles nothing.
  public var verdict: Verdict?
  /// What was said with it.
  public var remarks: AdjudicationRemarks
  /// When.
  public var at: Timestamp

  /// Makes one.
  public init(
    act: AdjudicationAct,
    verdict: Verdict?,
    remarks: AdjudicationRemarks,
    at: Timestamp
  ) {
    self.act = act
    self.verdict = verdict
    self.remarks = remarks
    self.at = at
  }
}

/// What stood on an item when an adjudicator looked, so that a decision on something else is refused.
public struct DisputeVersion: Hashable, Sendable {
  /// The number of the last adjudication, 0 before the first.
  public var adjudication: Int64
  /// The number of the last annotation.
  public var annotation: Int64

  /// Makes one.
  public init(adjudication: Int64, annotation: Int64) {
    self.adjudication = adjudication
    self.annotation = annotation
  }
}

/// An item that waits for an adjudicator, with what reviewers said of it.
public struct Dispute: Hashable, Sendable {
  /// The item as its reviewers saw it.
  public var item: ReviewItem
  /// Where it stands: disputed, set aside, or settled already.
  public var state: ItemState
  /// The answers that stand, the first submitted first.
  public var annotations: [BlindAnnotation]
  /// What those wrote who set it aside.
  public var asideNotes: [String]
  /// What adjudicators did with it, oldest first.
  public var past: [PastAdjudication]
  /// The answer that it is settled with; nil where it is not settled.
  public var settled: Judgement?
  /// The adjudicator is one of its reviewers, which is so only where nobody else is there, and in a
  /// calibration round.
  public var isOwn: Bool
  /// Somebody else has to decide: it is there to be read.
  public var isForOthers: Bool
  /// Nobody on the team may decide: everybody who could has taken part.
  public var isStuck: Bool
  /// Only handing over can be decided.
  public var isRed: Bool
  /// What it was when it was read.
  public var version: DisputeVersion
  /// What the adjudicator has begun on it and not decided; nil where nothing is stored.
  public var draft: SavedAdjudicationDraft?

  /// Makes one.
  public init(
    item: ReviewItem,
    state: ItemState,
    annotations: [BlindAnnotation],
    asideNotes: [String] = [],
    past: [PastAdjudication] = [],
    settled: Judgement? = nil,
    isOwn: Bool = false,
    isForOthers: Bool = false,
    isStuck: Bool = false,
    isRed: Bool = false,
    version: DisputeVersion,
    draft: SavedAdjudicationDraft? = nil
  ) {
    self.item = item
    self.state = state
    self.annotations = annotations
    self.asideNotes = asideNotes
    self.past = past
    self.settled = settled
    self.isOwn = isOwn
    self.isForOthers = isForOthers
    self.isStuck = isStuck
    self.isRed = isRed
    self.version = version
    self.draft = draft
  }
}

extension Dispute {
  /// The answer to read beside the first, by its place: of those with another verdict the first, else
  /// of those with another text, else with anything else; nil where there is one answer alone.
  public var firstOther: Int? {
    guard annotations.count > 1 else { return nil }
    for field in [.verdict, .rewrite] + AnswerField.allCases {
      let other = annotations.firstIndex {
        $0.judgement.differs(from: annotations[0].judgement, in: field)
      }
      if let other { return other }
    }
    return 1
  }

  /// The decision that it is settled by; nil where its reviewers settled it, or nobody did.
  public var lastDecision: PastAdjudication? {
    guard state == .adjudicated else { return nil }
    return past.last.flatMap { $0.act.settles ? $0 : nil }
  }

  /// In what the answers differ; the weightiest first.
  public var differences: [AnswerField] {
    guard let first = annotations.first?.judgement else { return [] }
    return AnswerField.allCases.filter { field in
      annotations.contains { $0.judgement.differs(from: first, in: field) }
    }
  }
}

/// What an adjudicator decides.
public struct AdjudicationDecision: Hashable, Sendable {
  /// What is done.
  public var act: AdjudicationAct
  /// The annotation that was picked, or that leads where several are good; nil for the others.
  public var chosen: Int64?
  /// The answer that holds from now on; unused where the act settles nothing.
  public var judgement: Judgement
  /// Whom it goes back to, by their annotations; everybody where none is named.
  public var receivers: [Int64]
  /// What is said with it.
  public var remarks: AdjudicationRemarks

  /// Makes a decision.
  public init(
    _ act: AdjudicationAct,
    chosen: Int64? = nil,
    judgement: Judgement = Judgement(),
    receivers: [Int64] = [],
    remarks: AdjudicationRemarks = AdjudicationRemarks()
  ) {
    self.act = act
    self.chosen = chosen
    self.judgement = judgement
    self.receivers = receivers
    self.remarks = remarks
  }
}

/// Why a decision was not stored.
public enum AdjudicationRefusal: Hashable, Sendable {
  /// No such item.
  case unknown
  /// The adjudicator is one of its reviewers, and others are there to decide.
  case own
  /// The adjudicator is one of its reviewers, and so is everybody else who may decide.
  case everybodyTookPart
  /// It does not wait for an adjudicator, as this state says.
  case notDisputed(ItemState)
  /// Somebody changed or settled it since it was read.
  case changed
  /// An annotation that does not stand on this item.
  case noSuchAnnotation
  /// The item is red, and only handing over can be decided.
  case red
  /// A note has to say what to look at.
  case noteMissing
}

/// What became of a decision.
public enum AdjudicationAnswer: Hashable, Sendable {
  /// It is durable.
  case stored
  /// The item was settled so already.
  case unchanged
  /// Nothing was stored.
  case refused(AdjudicationRefusal)
  /// Nothing was stored: under the guides that hold now, the answer has these problems.
  case broken([JudgementProblem])
}

/// An item that came back to its reviewer.
public struct SentBackItem: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// What to look at.
  public var note: String
  /// When it was sent.
  public var at: Timestamp

  /// Makes one.
  public init(item: ItemID, note: String, at: Timestamp) {
    self.item = item
    self.note = note
    self.at = at
  }
}
