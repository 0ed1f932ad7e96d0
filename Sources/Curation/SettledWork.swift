/// What became of a reviewer's own answer?

/// An answer of a reviewer beside what its item was settled with; nobody else is named.
public struct SettledWork: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// What the customer wrote last before the reply.
  public var customer: String
  /// The bot's reply.
  public var reply: String
  /// What the reviewer answered.
  public var own: Judgement
  /// What holds now.
  public var settled: Judgement
  /// An adjudicator decided.
  public var isAdjudicated: Bool
  /// The adjudicator found several answers good, and learns from one of them.
  public var isBothGood: Bool
  /// What the adjudicator wrote with it; empty for nothing.
  public var note: String

  /// Makes one.
  public init(
    item: ItemID,
    customer: String,
    reply: String,
    own: Judgement,
    settled: Judgement,
    isAdjudicated: Bool,
    isBothGood: Bool = false,
    note: String = ""
  ) {
    self.item = item
    self.customer = customer
    self.reply = reply
    self.own = own
    self.settled = settled
    self.isAdjudicated = isAdjudicated
    self.isBothGood = isBothGood
    self.note = note
  }

  /// The parts in which they differ; the weightiest first.
  public var differences: [AnswerField] {
    AnswerField.allCases.filter { settled.differs(from: own, in: $0) }
  }

  /// What became of the answer, as the figures of the home screen count.
  ///
  /// Another verdict or another text changes it; that another's labels were taken with the same words does not.
  public var became: BecameOf {
    if settled.differs(from: own, in: .verdict) { return .changed }
    if settled.differs(from: own, in: .rewrite) { return isBothGood ? .asGood : .changed }
    return differences.isEmpty ? .asSubmitted : .withOtherLabels
  }
}

/// What becomes of a reviewer's answer once its item is settled.
public enum BecameOf: CaseIterable, Sendable {
  /// Another verdict or another text holds.
  case changed
  /// It is as good as the text that holds.
  case asGood
  /// Its verdict and text hold, with labels of another answer.
  case withOtherLabels
  /// It holds.
  case asSubmitted
}
