/// What is there to say about how far a workspace's team agrees?

public import Agreement

/// The parts of a team's agreement.
public enum TeamPart: String, CaseIterable, Sendable {
  /// Every question, with what the figures mean.
  case overview
  /// Every reviewer beside the others.
  case people
  /// Every pair.
  case pairs
  /// Every answer by itself.
  case labels
  /// Over time.
  case windows
  /// By situation.
  case situations
}

/// What headings stand over the columns of a team's agreement, beside those of any ratings.
public enum TeamHeading: Hashable, CaseIterable, Sendable {
  /// Over questions.
  case question
  /// Over what an interval says.
  case judged
  /// Over situations.
  case situation
  /// Over stretches of time.
  case period
  /// Over what happened in one.
  case marks
  /// Over how often a reviewer says what another one says.
  case others
  /// Over how often a reviewer says what is known.
  case gold
  /// Over the interval of that share.
  case goldInterval
  /// Over the direction of a reviewer's differences.
  case leaning
  /// Over how a reviewer's agreement changed.
  case drift
  /// Over the interval of a share.
  case shareInterval
  /// Over the interval of alpha.
  case alphaInterval
  /// Over the interval of Cohen's kappa.
  case kappaInterval
}

/// A team's agreement in words.
public protocol TeamWords: Sendable {
  /// What a part is called.
  func name(_ part: TeamPart) -> String
  /// What a question is called; `label` is the name of the emotion or criterion that it is about.
  func name(_ question: RatedQuestion, label: String) -> String
  /// What stands over a column.
  func heading(_ heading: TeamHeading) -> String
  /// How many items have two ratings, and why.
  func doubles(_ choice: DoublesChoice) -> String
  /// No item has two ratings yet: what to do about it; the share that is drawn, 0 to 1.
  func noDoubles(share: Double) -> String
  /// There are too few, and enough of them in so many days at this pace.
  func tooFew(_ items: Int, least: Int, days: Int) -> String
  /// There are too few, in a cell of a table.
  func tooFewShort(_ items: Int, least: Int) -> String
  /// What does not count, and why.
  func leftOut(_ ratings: LeftOutRatings) -> String
  /// So many items may still come to the reader, and are in no figure.
  func leftOut(waiting: Int) -> String
  /// So many ratings set a rule of the voice guide aside.
  func overridden(_ count: Int) -> String
  /// What alpha's interval says, in a cell of a table.
  func short(_ verdict: AgreementVerdict) -> String
  /// What a sentence below is about.
  func about(_ question: String, _ sentence: String) -> String
  /// Two reviewers gave the same verdict.
  func sameVerdict(_ share: Double) -> String
  /// Of a rare verdict nobody ever agreed: how often it was given.
  func neverAgreed(_ name: String, share: Double, of count: Int) -> String
  /// What happened.
  func mark(_ mark: SeriesMark) -> String
  /// The direction of a reviewer's differences.
  func leaning(own: String, others: String, count: Int, reverse: Int) -> String
  /// How often a reviewer agreed before and after.
  func drift(before: Double, after: Double) -> String
  /// So many reviewers stand out; `part` is where to see them, and `key` how to get there.
  func standOut(_ count: Int, part: String, key: String) -> String
  /// Nobody does.
  var nobodyStandsOut: String { get }
  /// A reviewer says the same as another one in a share of cases, the others among themselves in
  /// another; `scatters` where the differences go in no direction.
  func apart(own: Double, others: Double, scatters: Bool) -> String
  /// A reviewer says what is known so many times of so many.
  func asKnown(_ right: Int, of all: Int) -> String
  /// A reviewer says one thing where others say another.
  func direction(own: String, others: String, count: Int, reverse: Int) -> String
  /// A reviewer gives a verdict in another share of cases than before.
  func habit(_ name: String, before: Double, after: Double) -> String
  /// A reviewer said the same as another one more often before.
  func changed(before: Double, after: Double) -> String
  /// What to do about what stands out; `series` is the part that shows changes over time.
  func advice(_ sign: PersonSign, series: String) -> String
  /// Items without a situation.
  var noSituation: String { get }
  /// Every share and every line of a person is no order of persons.
  var noRanking: String { get }
  /// Who sees the pairs, and in which part one sees oneself.
  func pairsForLead(_ part: String) -> String
  /// There are too few jointly reviewed items for a first period, which takes `least`.
  func noWindows(_ joint: Int, least: Int) -> String
  /// No item has two ratings: what to do.
  var noJointItems: String { get }
  /// So many sentences have no room in a window as low as this.
  func moreSentences(_ count: Int) -> String
  /// The part has no row.
  var nothingHere: String { get }
  /// There are no items behind the figure, as far as the reader may be told.
  var noneBehind: String { get }
  /// The items behind a figure are being looked for.
  var lookingBehind: String { get }
  /// What the line of the home screen says about agreement.
  var homeAgreement: String { get }
  /// A list of the items behind a figure, in its heading.
  var behindFigure: String { get }
  /// The same where it has the items that differ alone, so many of so many.
  func behindFigure(_ differing: Int, of items: Int) -> String
  /// The figures are being computed.
  var computing: String { get }
  /// A share in whole percent with its sign.
  func share(_ share: Double) -> String
  /// Some of some, `14 of 20`.
  func some(_ some: Int, of all: Int) -> String
}
