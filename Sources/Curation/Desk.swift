/// What does the desk tell a reviewer beside the item: what waits, what became of the work, what was before?

/// The figures of the home screen; kept by counters, never by counting tables.
public struct HomeFigures: Hashable, Sendable {
  /// How far this reviewer and the team are.
  public var progress: QueueProgress
  /// Drafts of this reviewer.
  public var drafts: Int
  /// Items that this reviewer skipped and that wait.
  public var skipped: Int
  /// Annotations of this reviewer on items that are settled.
  public var settled: Int
  /// Of those, how many were settled as the reviewer had it.
  public var asSubmitted: Int
  /// Items of the team that are disputed.
  public var disputed: Int
  /// Items of the team that were set aside and wait to be confirmed.
  public var toConfirm: Int
  /// Of these two, those that nobody on the team may settle, since everybody who could has taken
  /// part; of the first thousand each.
  public var stuck: Int
  /// Of these two, those that this reviewer has taken part in and somebody else may settle; of the
  /// first thousand each.
  public var forOthers: Int
  /// Of these two, those that wait for what was sent back to their reviewers; of the first thousand
  /// each.
  public var withReviewers: Int
  /// Red items that wait for a reviewer; `progress` counts each as often as somebody is to judge it.
  public var redItems: Int
  /// Items that an adjudicator sent back to this reviewer.
  public var sentBack: Int
  /// The first of them; nil where there is none.
  public var firstSentBack: ItemID?
  /// Whether the reviewer has never submitted anything.
  public var isNewcomer: Bool
  /// How many conversations the workspace has.
  public var conversations: Int

  /// Makes figures.
  public init(
    progress: QueueProgress,
    drafts: Int = 0,
    skipped: Int = 0,
    settled: Int = 0,
    asSubmitted: Int = 0,
    disputed: Int = 0,
    toConfirm: Int = 0,
    stuck: Int = 0,
    forOthers: Int = 0,
    withReviewers: Int = 0,
    redItems: Int = 0,
    sentBack: Int = 0,
    firstSentBack: ItemID? = nil,
    isNewcomer: Bool = false,
    conversations: Int = 0
  ) {
    self.progress = progress
    self.drafts = drafts
    self.skipped = skipped
    self.settled = settled
    self.asSubmitted = asSubmitted
    self.disputed = disputed
    self.toConfirm = toConfirm
    self.stuck = stuck
    self.forOthers = forOthers
    self.withReviewers = withReviewers
    self.redItems = redItems
    self.sentBack = sentBack
    self.firstSentBack = firstSentBack
    self.isNewcomer = isNewcomer
    self.conversations = conversations
  }

  /// How many of them this reviewer settles, where they adjudicate.
  public var toSettle: Int {
    max(0, disputed + toConfirm - stuck - forOthers - withReviewers)
  }
}

/// Another conversation of the same customer.
public struct EarlierConversation: Hashable, Sendable {
  /// The source's own name for it.
  public var externalID: String?
  /// Where it took place.
  public var channel: String?
  /// What it was about, once settled: an id of the scheme's situations.
  public var situation: String?
  /// All its turns.
  public var turns: [Turn]

  /// Makes a conversation.
  public init(
    externalID: String? = nil,
    channel: String? = nil,
    situation: String? = nil,
    turns: [Turn]
  ) {
    self.externalID = externalID
    self.channel = channel
    self.situation = situation
    self.turns = turns
  }

  /// When it began, where known.
  public var at: Timestamp? { turns.lazy.compactMap(\.at).first }
}

/// A text that can be put into a reply.
public struct Phrase: Hashable, Sendable {
  /// What it is for.
  public enum Kind: String, CaseIterable, Sendable {
    case greeting
    case signOff = "sign_off"
    /// The lead's example.
    case example
    /// A slot that the bot fills in, such as `{{order}}`.
    case placeholder
    /// An own earlier rewrite in the same situation.
    case earlier
  }

  /// What it is for.
  public var kind: Kind
  /// What it is called; empty for an own earlier rewrite.
  public var name: String
  /// The words.
  public var text: String

  /// Makes a phrase.
  public init(kind: Kind, name: String = "", text: String) {
    self.kind = kind
    self.name = name
    self.text = text
  }
}

/// Why an item that a reviewer asked for can't be opened to be judged.
public enum NotOpened: Hashable, Sendable {
  /// There is no such item.
  case unknown
  /// Every slot is taken, so that a further annotation would not count.
  case full
  /// A colleague has it open, until then if they pause.
  case taken(by: String, until: Timestamp)
  /// The reviewer passed it on, set it aside or found that it can't be judged.
  case putAway
  /// The reviewer has read what others said of it, and is out as its reviewer.
  case sawOthers
  /// The reviewer has submitted it, and it can only be corrected.
  case answered
  /// It is settled, disputed, set aside or replaced.
  case ended(ItemState)
}

/// What a reviewer has met before: tips seen and the practice done, with how often.
///
/// Kept with the reviewer in the store.
public struct SeenTips: Hashable, Sendable {
  /// Uses by name.
  public private(set) var uses: [String: Int]
  /// A tip is shown until its action was used so often.
  public static let enough = 3

  /// Makes a memory.
  public init(_ uses: [String: Int] = [:]) { self.uses = uses }

  /// Whether the tip of this name has been used often enough.
  public func isKnown(_ name: String) -> Bool { uses[name, default: 0] >= Self.enough }

  /// Counts a use; answers whether the memory changed.
  public mutating func use(_ name: String) -> Bool {
    guard !isKnown(name) else { return false }
    uses[name, default: 0] += 1
    return true
  }

  /// Takes the tip for known at once.
  public mutating func know(_ name: String) { uses[name] = Self.enough }
}
