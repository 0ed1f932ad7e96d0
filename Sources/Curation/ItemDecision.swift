/// What did an adjudicator decide on an item, and who?

/// The decision that an item is settled by.
public struct ItemDecision: Hashable, Sendable {
  /// Who decided.
  public var adjudicator: String
  /// When.
  public var at: Timestamp
  /// What was done.
  public var act: AdjudicationAct
  /// The answer that holds.
  public var judgement: Judgement
  /// What was said with it.
  public var remarks: AdjudicationRemarks

  /// Makes one.
  public init(
    adjudicator: String,
    at: Timestamp,
    act: AdjudicationAct,
    judgement: Judgement,
    remarks: AdjudicationRemarks
  ) {
    self.adjudicator = adjudicator
    self.at = at
    self.act = act
    self.judgement = judgement
    self.remarks = remarks
  }
}
