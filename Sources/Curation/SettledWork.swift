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
    note: String = ""
  ) {
    self.item = item
    self.customer = customer
    self.reply = reply
    self.own = own
    self.settled = settled
    self.isAdjudicated = isAdjudicated
    self.note = note
  }

  /// The parts in which they differ; the weightiest first.
  public var differences: [AnswerField] {
    AnswerField.allCases.filter { settled.differs(from: own, in: $0) }
  }
}
