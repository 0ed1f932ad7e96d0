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
  /// The conversation, whole.
  public var conversation: Conversation
  /// The reply's place among the turns, from 0.
  public var turn: Int
  /// The decision.
  public var verdict: Verdict
  /// Ids of the reasons, in the order chosen.
  public var reasons: [String]
  /// The text that replaces the reply, or with `handover` what the bot says as it hands over; else
  /// empty.
  public var rewrite: String
  /// Intensity by emotion id; nil when nobody answered, empty for the answer *none*.
  public var emotions: [String: Int]?
  /// The feeling can't be told from the words.
  public var isUnclear: Bool
  /// Id of the situation; nil when nobody answered.
  public var situation: String?
  /// Pseudonyms of those whose decision this is.
  public var reviewers: [String]
  /// What the rewrite was started from; nil when there is none.
  public var start: RewriteStart?
  /// Number of the guide that held.
  public var guideVersion: Int
  /// Number of the label scheme that held.
  public var schemeVersion: Int
  /// Batch of the import; nil when it had none.
  public var batch: String?
  /// Where it is used.
  public var split: Split

  /// Makes an item; what is not given is unanswered or empty.
  public init(
    conversationUID: UID,
    conversation: Conversation,
    turn: Int,
    verdict: Verdict,
    reasons: [String] = [],
    rewrite: String = "",
    emotions: [String: Int]? = nil,
    isUnclear: Bool = false,
    situation: String? = nil,
    reviewers: [String] = [],
    start: RewriteStart? = nil,
    guideVersion: Int = 1,
    schemeVersion: Int = 1,
    batch: String? = nil,
    split: Split = .train
  ) {
    self.conversationUID = conversationUID
    self.conversation = conversation
    self.turn = turn
    self.verdict = verdict
    self.reasons = reasons
    self.rewrite = rewrite
    self.emotions = emotions
    self.isUnclear = isUnclear
    self.situation = situation
    self.reviewers = reviewers
    self.start = start
    self.guideVersion = guideVersion
    self.schemeVersion = schemeVersion
    self.batch = batch
    self.split = split
  }

  /// Whether the decision leaves as a label alone, without a text to learn.
  ///
  /// That is a handover of somebody who is in danger or needs a person to talk to: no bot is to speak
  /// there in words that it was trained on.
  public var isLabelOnly: Bool {
    verdict == .handover && reasons.contains { Self.labelOnlyReasons.contains($0) }
  }

  private static let labelOnlyReasons = ["crisis", "needs_to_talk"]

  /// The item's name wherever files name it: the conversation's 32 hexadecimal digits, `-`, the
  /// turn from 1.
  public var id: String {
    String(unsafeUninitializedCapacity: Self.longestID) { spellID(in: $0) }
  }

  /// Writes `id`, which has nothing to escape, without quotes and without making a text of it.
  func appendID(to line: inout LineWriter) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestID) { buffer in
      let length = spellID(in: buffer)
      line.append(utf8: UnsafeBufferPointer(rebasing: buffer[..<length]))
    }
  }

  private static let longestID = 53

  private func spellID(in buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    for index in 0..<32 {
      let half = index < 16 ? conversationUID.high : conversationUID.low
      let nibble = UInt8(truncatingIfNeeded: half >> UInt64(60 - index % 16 * 4)) & 0xF
      buffer[index] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
    }
    buffer[32] = 0x2D
    var length = 33
    var power = 1
    while power <= (turn + 1) / 10 { power *= 10 }
    while power > 0 {
      buffer[length] = 0x30 + UInt8(truncatingIfNeeded: (turn + 1) / power % 10)
      length += 1
      power /= 10
    }
    return length
  }
}
