/// How does a team find out whether it means the same?

/// A calibration round: the same items to everybody, each blind.
public struct CalibrationRound: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// When it began.
  public var at: Timestamp
  /// Who began it.
  public var by: String
  /// Its items, in the order of import.
  public var items: [ItemID]
  /// How many people it was begun for.
  public var reviewers: Int
  /// Annotations of its items so far.
  public var done: Int
  /// Annotations of its items when nobody is waited for any more: as many as `done` when it is over.
  public var needed: Int
  /// How far each is, in the order of their names; only for who adjudicates.
  public var people: [RoundReviewer]

  /// Makes one.
  public init(
    number: Int,
    at: Timestamp,
    by: String,
    items: [ItemID],
    reviewers: Int,
    done: Int,
    needed: Int,
    people: [RoundReviewer] = []
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.items = items
    self.reviewers = reviewers
    self.done = done
    self.needed = needed
    self.people = people
  }
}

/// How far somebody is with a round.
public struct RoundReviewer: Hashable, Sendable {
  /// Who.
  public var name: String
  /// How many of its items they have answered.
  public var done: Int
  /// How many of its items still wait for them; none where others have settled what they missed.
  public var waiting: Int

  /// Makes one.
  public init(_ name: String, done: Int, waiting: Int) {
    self.name = name
    self.done = done
    self.waiting = waiting
  }
}

/// An item of a round with everybody's answers.
public struct RoundItem: Hashable, Sendable {
  /// The item with its answers; no names.
  public var dispute: Dispute
  /// How far the answers are apart on average over all pairs: 0 where all are the same, 1 where
  /// nothing is.
  ///
  /// The verdict counts half; the emotions, by the share of them that both have, and the situation a
  /// quarter each.
  public var disagreement: Double

  /// Makes one.
  public init(dispute: Dispute, disagreement: Double) {
    self.dispute = dispute
    self.disagreement = disagreement
  }
}

/// What came of beginning a round.
public enum CalibrationStart: Hashable, Sendable {
  /// These items go to everybody now.
  case started([ItemID])
  /// Only an adjudicator or an owner begins one.
  case notYours
  /// There is nobody to agree with, or no item that nobody has begun.
  case nothingToShare
}
