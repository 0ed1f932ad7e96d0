/// What does the screen of calibration rounds say in English?

public import Agreement
public import Curation

extension EnglishWords {
  /// Only adjudicators see rounds.
  public var roundsForAdjudicators: String {
    "Calibration rounds are for who adjudicates: they show everybody's answers."
  }

  /// There was no round yet.
  public func noRounds(key: String, items: Int) -> String {
    "No calibration round yet. \(key) gives \(items) items to everybody next, each without the "
      + "others' answers; what differs most then stands first here."
  }

  /// A round by its number.
  public func round(_ number: Int) -> String { "Round \(number)" }

  /// How many items it gave to how many people.
  public func roundBegun(_ round: CalibrationRound, day: String) -> String {
    "\(round.items.count == 1 ? "1 item" : "\(round.items.count) items") for "
      + "\(round.reviewers) people, begun by \(round.by) on \(day)."
  }

  /// Who is through, and how far the others are.
  public func roundProgress(_ round: CalibrationRound) -> String {
    let missing = round.needed - round.done
    if missing <= 0 { return "Everybody is through." }
    let through = round.people.filter { $0.waiting == 0 }.map(\.name)
    let others = round.people.filter { $0.waiting > 0 }
      .map { "\($0.name) (\($0.done) of \($0.done + $0.waiting))" }
    let at =
      others.isEmpty
      ? "Missing, from somebody else: \(missing == 1 ? "1 annotation" : "\(missing) annotations")."
      : "Still at it: " + others.joined(separator: ", ") + "."
    return through.isEmpty ? at : "Through: " + through.joined(separator: ", ") + ". " + at
  }

  /// What came of the verdicts.
  public func roundResult(_ result: RoundResult, items: Int, of least: Int) -> String {
    switch result {
    case .tooFew:
      "Too few to tell: \(items) \(items == 1 ? "item has" : "items have") everybody's answer, and "
        + "it takes \(least)."
    case .passed: "Passed: you can go on, each alone."
    case .again: "Not there yet: settle what differs in the guide, then begin another round."
    case .undefined: "Can't be told: everybody chose the same verdict every time."
    }
  }

  /// The figures beside what they have to be.
  public func roundFigures(_ figures: QuestionRow) -> String {
    let equal = figures.equal.figure.value.map { share($0) } ?? "–"
    let alpha = figures.alpha.figure.value.map { decimal($0, digits: 2) } ?? "–"
    let interval = figures.alpha.interval.map { ", \(self.interval($0, digits: 2))" } ?? ""
    return "Two reviewers gave the same verdict in \(equal) of cases (aim: "
      + "\(share(QuestionRow.roundEqual))), alpha \(alpha)\(interval) (aim: "
      + "\(decimal(QuestionRow.roundAlpha, digits: 3))), \(figures.items) items."
  }

  /// What stands over a column.
  public func heading(_ heading: RoundHeading) -> String {
    switch heading {
    case .apart: "apart"
    case .item: "No"
    case .answers: "verdicts"
    case .customer: "The customer writes"
    }
  }

  /// So many gave this verdict.
  public func times(_ count: Int, _ verdict: String) -> String { "\(count) \(verdict)" }

  /// No item has everybody's answer yet.
  public var nothingAnswered: String { "Items appear here once everybody has answered them." }

  /// What to do at an item.
  public func roundAdvice(open: String, rule: String) -> String {
    "\(open) shows everybody's answers; there \(rule) writes a ruling into the guide."
  }

  /// So many items would go to everybody.
  public func beginRound(_ items: Int, key: String) -> String {
    "Up to \(items) unbegun items go to everybody next. \(key) again begins the round."
  }

  /// What came of beginning a round.
  public func roundStarted(_ start: CalibrationStart, of wanted: Int) -> String {
    switch start {
    case .started(let items):
      (items.count == 1
        ? "The round has begun: 1 item goes to everybody now."
        : "The round has begun: \(items.count) items go to everybody now.")
        + (items.count < wanted ? " There are no more that nobody has begun." : "")
    case .notYours: roundsForAdjudicators
    case .nothingToShare:
      "Nothing to compare: a round needs two reviewers and items that nobody has begun."
    }
  }

  /// The heading over a ruling that is written.
  public var rulingHeading: String { "What you agreed on, for the guide" }

  /// Putting it into the guide.
  public var useRuling: String { "Into the guide" }

  /// A ruling has no words yet.
  public var rulingEmpty: String { "Write what you agreed on." }

  /// It holds with this version of the guides.
  public func ruledIn(version: Int, key: String) -> String {
    "It stands in the guide with today's date (version \(version)). \(key) shows it."
  }
}
