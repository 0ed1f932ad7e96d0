/// What is there to know about how far a team agrees, as its screens and commands show it?

/// What reviewers answer about an item; labels and criteria by their ids.
public enum RatedQuestion: Hashable, Sendable {
  /// The verdict.
  case verdict
  /// The emotions, as a set.
  case emotions
  /// The situation.
  case situation
  /// A criterion of the rubric.
  case criterion(String)
  /// How strong an emotion is, 0 where it was not marked.
  case intensity(String)
  /// The rewrites, by the words that differ.
  case rewriteWords
  /// The rewrites, by the runs of letters that they share.
  case rewriteLetters
}

/// A figure with its interval.
public struct Measure: Hashable, Sendable {
  /// The figure.
  public let figure: Figure
  /// Its interval of 95 in 100; nil where there is none.
  public let interval: Interval?

  /// Makes a measure.
  public init(_ figure: Figure, _ interval: Interval?) {
    self.figure = figure
    self.interval = interval
  }

  /// A share with Wilson's interval.
  public init(_ share: Share) { self.init(share.figure, share.interval) }
}

/// A question over all items.
public struct QuestionRow: Hashable, Sendable {
  /// The question.
  public let question: RatedQuestion
  /// How many items two or more answered it of.
  public let items: Int
  /// The share of equal answers; of rewrites how much of them is alike, on average.
  public let equal: Measure
  /// The share of answers at most one step apart; undefined where answers have no steps.
  public let near: Measure
  /// Krippendorff's alpha as the question is measured.
  public let alpha: Measure
  /// Gwet's AC1, on ordered answers AC2.
  public let gwet: Measure
  /// The answer that makes up most, where that is more than four fifths: its id and its share.
  public let prevalent: AnswerShare?
  /// What everybody chose; nil where answers vary.
  public let only: String?

  /// Makes a row.
  public init(
    _ question: RatedQuestion,
    items: Int,
    equal: Measure,
    near: Measure,
    alpha: Measure,
    gwet: Measure,
    prevalent: AnswerShare? = nil,
    only: String? = nil
  ) {
    self.question = question
    self.items = items
    self.equal = equal
    self.near = near
    self.alpha = alpha
    self.gwet = gwet
    self.prevalent = prevalent
    self.only = only
  }
}

/// One answer of a question: a verdict, an emotion, a situation.
public struct AnswerRow: Hashable, Sendable {
  /// The question.
  public let question: RatedQuestion
  /// The answer, by its id.
  public let answer: String
  /// How many ratings of items with two or more say it.
  public let pairable: Int
  /// Its share of all ratings.
  public let share: Double
  /// When one reviewer says it, how often does another one.
  public let specific: Measure
  /// Alpha of the question whether it is so.
  public let alpha: Measure

  /// Makes a row.
  public init(
    _ question: RatedQuestion,
    _ answer: String,
    pairable: Int,
    share: Double,
    specific: Measure,
    alpha: Measure
  ) {
    self.question = question
    self.answer = answer
    self.pairable = pairable
    self.share = share
    self.specific = specific
    self.alpha = alpha
  }
}

/// Two reviewers' verdicts on the items that both judged.
public struct PairRow: Hashable, Sendable {
  /// The one.
  public let first: String
  /// The other.
  public let second: String
  /// How many items both judged.
  public let items: Int
  /// The share of equal verdicts.
  public let equal: Measure
  /// Cohen's kappa.
  public let kappa: Measure

  /// Makes a row.
  public init(_ first: String, _ second: String, items: Int, equal: Measure, kappa: Measure) {
    self.first = first
    self.second = second
    self.items = items
    self.equal = equal
    self.kappa = kappa
  }
}

/// The verdicts of the items of one situation.
public struct SituationRow: Hashable, Sendable {
  /// The situation, by its id; nil for items that nobody put into one.
  public let situation: String?
  /// How many items two or more judged.
  public let items: Int
  /// The share of equal verdicts.
  public let equal: Measure
  /// Krippendorff's alpha of the verdicts.
  public let alpha: Measure

  /// Makes a row.
  public init(_ situation: String?, items: Int, equal: Measure, alpha: Measure) {
    self.situation = situation
    self.items = items
    self.equal = equal
    self.alpha = alpha
  }
}
