/// What does the store get when somebody submits a judgement?

public import Curation

/// What is stored with a judgement.
public struct Submission: Sendable {
  /// The item.
  public var item: ItemID
  /// Who.
  public var reviewer: Int64
  /// The judgement, complete by `JudgementRules`.
  public var judgement: Judgement
  /// Seconds at work, in milliseconds; nil when not measured.
  public var activeMilliseconds: Int64?
  /// The guides it was made under.
  public var guideVersion: Int
  /// When.
  public var at: Timestamp
  /// Its name, made by the caller.
  public var uid: UID
  /// The reviewer's draft is this judgement, and ends with it.
  public var endsDraft: Bool
  /// When the item comes back to the reviewer, to see whether they say the same; nil for never.
  public var comesBack: Timestamp?
  /// The day of `at` in the workspace's time zone, for the day's count.
  public var day: Int64

  /// Makes a submission.
  public init(
    item: ItemID,
    reviewer: Int64,
    judgement: Judgement,
    activeMilliseconds: Int64?,
    guideVersion: Int,
    at: Timestamp,
    uid: UID,
    day: Int64,
    endsDraft: Bool = true,
    comesBack: Timestamp? = nil
  ) {
    self.comesBack = comesBack
    self.endsDraft = endsDraft
    self.item = item
    self.reviewer = reviewer
    self.judgement = judgement
    self.activeMilliseconds = activeMilliseconds
    self.guideVersion = guideVersion
    self.at = at
    self.uid = uid
    self.day = day
  }
}
