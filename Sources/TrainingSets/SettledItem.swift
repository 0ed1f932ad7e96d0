/// What is known of an item once its reviewers agree? What every format is made of.

public import Curation
internal import JSONLines

/// Which part of a training run an item belongs to.
public enum Split: String, CaseIterable, Sendable {
  /// Learnt from.
  case train
  /// Watched while learning.
  case validation
  /// Kept away until the end.
  case test
}

/// A bot reply with the team's decision on it.
///
/// The note of the reviewer, names of people and internal notes of the conversation are no part of
/// what leaves.
public struct SettledItem: Sendable {
  /// The conversation's name, the same in every store.
  public var conversationUID: UID
  /// The conversation's turns, all of them.
  public var turns: EscapedTurns
  /// The reply's place among the turns, from 0.
  public var turn: Int
  /// The decision.
  public var verdict: Verdict
  /// Ids of the reasons, in the order chosen.
  public var reasons: [String]
  /// The text that replaces the reply, or with `handover` what the bot says as it hands over; else
  /// empty.
  public var rewrite: EscapedString
  /// Rewrites of the same reply that an adjudicator read and liked less; not those that say the same.
  public var passedOver: [String]
  /// Intensity by emotion id; nil when nobody answered, empty for the answer *none*.
  public var emotions: [String: Int]?
  /// The feeling can't be told from the words.
  public var isUnclear: Bool
  /// Id of the situation; nil when nobody answered.
  public var situation: String?
  /// Id of what the feeling is about; nil when nobody answered.
  public var target: String?
  /// Id of how the customer behaves; nil when nobody answered.
  public var conduct: String?
  /// Ids of the reply's tones, in the order chosen.
  public var tones: [String]
  /// Answers by rubric criterion.
  public var rubric: [String: CriterionAnswer]
  /// Labels of the annotation that stand here as what has replaced them.
  public var replaced: [ReplacedLabel]
  /// Pseudonyms of those whose decision this is.
  public var reviewers: [String]
  /// What the rewrite was started from; nil when there is none.
  public var start: RewriteStart?
  /// Number of the guide that held.
  public var guideVersion: Int
  /// Number of the label scheme that held.
  public var schemeVersion: Int
  /// Where the conversation comes from.
  public var source: String
  /// The source's own name for the conversation, where it has one.
  public var externalID: String?
  /// BCP 47 language, where known.
  public var language: String?
  /// Chat, mail, sms …, where known.
  public var channel: String?
  /// The bot's version, where known.
  public var botVersion: String?
  /// Batch of the import; nil when it had none.
  public var batch: String?
  /// Where it is used.
  public var split: Split
  /// How much it is a matter for a person; nil for not at all.
  public var risk: HandoverLevel?
  /// How many places are masked in what leaves of it, by what stood there.
  public var masked: [PersonalKind: Int] = [:]

  /// Makes an item; what is not given is unanswered or empty.
  public init(
    conversationUID: UID,
    conversation: Conversation,
    turn: Int,
    verdict: Verdict,
    reasons: [String] = [],
    rewrite: String = "",
    passedOver: [String] = [],
    emotions: [String: Int]? = nil,
    isUnclear: Bool = false,
    situation: String? = nil,
    target: String? = nil,
    conduct: String? = nil,
    tones: [String] = [],
    rubric: [String: CriterionAnswer] = [:],
    replaced: [ReplacedLabel] = [],
    reviewers: [String] = [],
    start: RewriteStart? = nil,
    guideVersion: Int = 1,
    schemeVersion: Int = 1,
    batch: String? = nil,
    split: Split = .train,
    risk: HandoverLevel? = nil
  ) {
    self.conversationUID = conversationUID
    turns = EscapedTurns(conversation.turns)
    self.turn = turn
    self.verdict = verdict
    self.reasons = reasons
    self.rewrite = EscapedString(rewrite)
    self.passedOver = passedOver
    self.emotions = emotions
    self.isUnclear = isUnclear
    self.situation = situation
    self.target = target
    self.conduct = conduct
    self.tones = tones
    self.rubric = rubric
    self.replaced = replaced
    self.reviewers = reviewers
    self.start = start
    self.guideVersion = guideVersion
    self.schemeVersion = schemeVersion
    source = conversation.source
    externalID = conversation.externalID
    language = conversation.language
    channel = conversation.channel
    botVersion = conversation.botVersion
    self.batch = batch
    self.split = split
    self.risk = risk
  }

  /// Whether the decision leaves as a label alone, without a text to learn.
  ///
  /// That is a handover of somebody who is in danger or needs a person to talk to: no bot is to speak
  /// there in words that it was trained on.
  public var isLabelOnly: Bool {
    verdict == .handover
      && (reasons + replaced.map(\.old)).contains { Self.labelOnlyReasons.contains($0) }
  }

  /// Whether it is an example of handing over and nothing else: no reply is learnt from it.
  public var isHandoverExample: Bool { verdict == .handover && risk ?? .green > .green }

  private static let labelOnlyReasons = ["crisis", "needs_to_talk"]

  /// The item's name wherever files name it: the conversation's 32 hexadecimal digits, `-`, the
  /// turn from 1.
  public var id: String {
    var line = LineWriter(capacity: 64)
    appendID(to: &line)
    return line.text
  }

  /// Writes `id`, which has nothing to escape, without quotes.
  func appendID(to line: inout LineWriter) {
    line.append(hexadecimal: conversationUID.high)
    line.append(hexadecimal: conversationUID.low)
    line.append("-")
    line.append(turn + 1)
  }
}
