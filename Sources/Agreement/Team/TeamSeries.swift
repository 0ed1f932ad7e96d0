/// What does agreement look like over time, and which items was it told from?

/// A stretch of the team's work, as many jointly reviewed items long as the others.
public struct WindowRow: Hashable, Sendable {
  /// The question.
  public let question: RatedQuestion
  /// When its first item got its second rating, in milliseconds since 1970.
  public let from: Int64
  /// The same of its last.
  public let to: Int64
  /// How many items.
  public let items: Int
  /// Alpha of them.
  public let alpha: Measure
  /// Alpha less that of the window before; nil for the first.
  public let change: AgreementChange?
  /// How often each answer was given, by its id, of all ratings of the window.
  public let shares: [AnswerShare]
  /// What happened from the end of the window before to the end of this one.
  public let marks: [SeriesMark]

  /// Makes a row.
  public init(
    _ question: RatedQuestion,
    from: Int64,
    to: Int64,
    items: Int,
    alpha: Measure,
    change: AgreementChange?,
    shares: [AnswerShare],
    marks: [SeriesMark]
  ) {
    self.question = question
    self.from = from
    self.to = to
    self.items = items
    self.alpha = alpha
    self.change = change
    self.shares = shares
    self.marks = marks
  }
}

/// What may have changed agreement, beside the work itself.
public enum SeriesMark: Hashable, Sendable {
  /// The guides were published as this version.
  case guides(version: Int)
  /// So many reviewers judged for the first time.
  case joined(Int)
  /// So many judged for the last time before the next window.
  case left(Int)
}

/// How the items came by their second reviewer.
public struct DoublesChoice: Hashable, Sendable {
  /// How many items were rated.
  public let rated: Int
  /// How many of them by two or more.
  public let joint: Int
  /// How many of these were drawn for it.
  public let drawn: Int
  /// The share that is drawn, 0 to 1.
  public let share: Double
  /// How many reviewers those get.
  public let reviewers: Int
  /// The seed that draws them.
  public let seed: Int
  /// How many of the joint ones everybody got in calibration rounds; none of them is in `drawn`.
  public let calibrated: Int
  /// Those rounds, the first first.
  public let rounds: [Int]

  /// Makes one.
  public init(
    rated: Int,
    joint: Int,
    drawn: Int,
    share: Double,
    reviewers: Int,
    seed: Int,
    calibrated: Int = 0,
    rounds: [Int] = []
  ) {
    self.calibrated = calibrated
    self.rounds = rounds
    self.rated = rated
    self.joint = joint
    self.drawn = drawn
    self.share = share
    self.reviewers = reviewers
    self.seed = seed
  }

  /// How many got a second reviewer for what was said of them: a rejection, a hand-over, a red item.
  public var raised: Int { joint - drawn - calibrated }
}

/// What is no part of the figures, and why.
public struct LeftOutRatings: Hashable, Sendable {
  /// Submitted after others' work could be seen.
  public let informed: Int
  /// Later corrections.
  public let corrections: Int
  /// Taken back before others' could be seen, and not submitted again.
  public let takenBack: Int
  /// Items that may still come to the reader.
  public let waiting: Int

  /// Makes one.
  public init(informed: Int, corrections: Int, takenBack: Int, waiting: Int = 0) {
    self.waiting = waiting
    self.informed = informed
    self.corrections = corrections
    self.takenBack = takenBack
  }

  /// Whether no rating was left out of what the reader may know.
  public var isEmpty: Bool { informed + corrections + takenBack == 0 }
}

/// How far a team agrees, as far as a reader may know it.
public struct TeamAgreement: Hashable, Sendable {
  /// Below so many jointly reviewed items nothing is judged.
  public static let leastItems = 30
  /// Below so many ratings of an answer nothing is said of it: even where nobody ever agrees, that is no
  /// less than half by more than chance.
  public static let leastCases = 6
  /// Below so many common items two reviewers have no kappa.
  public static let leastOfPair = 20

  /// Which items have two ratings, and why.
  public var choice: DoublesChoice
  /// In how many days there are enough of them, at the pace until now; nil where there are enough, or
  /// none yet.
  public var daysLeft: Int?
  /// What does not count.
  public var leftOut: LeftOutRatings
  /// How many of the ratings that count set a rule of the voice guide aside.
  public var overridden: Int
  /// Where the intervals come from: how many resamples, of what, from which seed.
  public var resamples: Int
  /// See `resamples`.
  public var unit: Resampling.Unit
  /// See `resamples`.
  public var seed: UInt64
  /// The questions.
  public var questions: [QuestionRow]
  /// Every answer by itself.
  public var answers: [AnswerRow]
  /// The pairs; empty for who may not see persons.
  public var pairs: [PairRow]
  /// Every reviewer beside the others; for who may not see persons, themselves alone.
  public var people: [PersonRow]
  /// Over time.
  public var windows: [WindowRow]
  /// By situation.
  public var situations: [SituationRow]
  /// Whether the reader sees persons.
  public var showsPersons: Bool

  /// Makes one without any row.
  public init(
    choice: DoublesChoice,
    daysLeft: Int? = nil,
    leftOut: LeftOutRatings,
    overridden: Int,
    resamples: Int,
    unit: Resampling.Unit,
    seed: UInt64,
    showsPersons: Bool
  ) {
    self.choice = choice
    self.daysLeft = daysLeft
    self.leftOut = leftOut
    self.overridden = overridden
    self.resamples = resamples
    self.unit = unit
    self.seed = seed
    self.showsPersons = showsPersons
    questions = []
    answers = []
    pairs = []
    people = []
    windows = []
    situations = []
  }

  /// Whether there are too few items to judge anything.
  public var isTooSmall: Bool { choice.joint < Self.leastItems }
}

/// An answer with its share of all.
public struct AnswerShare: Hashable, Sendable {
  /// The answer, by its id.
  public let answer: String
  /// Its share, 0 to 1.
  public let share: Double

  /// Makes one.
  public init(answer: String, share: Double) {
    self.answer = answer
    self.share = share
  }
}
