/// What does the screen of calibration rounds say in Swedish?

public import Agreement
public import Curation

extension SwedishWords {
  /// Only adjudicators see rounds.
  public var roundsForAdjudicators: String {
    "Samsynsrundor är för den som är avgörare: de visar allas omdömen."
  }

  /// There was no round yet.
  public func noRounds(key: String, items: Int) -> String {
    "Ingen samsynsrunda än. \(key) ger alla \(items) svar härnäst, var och en utan de andras "
      + "omdömen; det som skiljer sig mest står sedan först här."
  }

  /// A round by its number.
  public func round(_ number: Int) -> String { "Runda \(number)" }

  /// How many items it gave to how many people.
  public func roundBegun(_ round: CalibrationRound, day: String) -> String {
    "\(round.items.count) svar till \(round.reviewers) personer, påbörjad av \(round.by) den \(day)."
  }

  /// Who is through, and how far the others are.
  public func roundProgress(_ round: CalibrationRound) -> String {
    let missing = round.needed - round.done
    if missing <= 0 { return "Alla är klara." }
    let through = round.people.filter { $0.waiting == 0 }.map(\.name)
    let others = round.people.filter { $0.waiting > 0 }
      .map { "\($0.name) (\($0.done) av \($0.done + $0.waiting))" }
    let at =
      others.isEmpty
      ? "Det fattas \(missing == 1 ? "1 omdöme" : "\(missing) omdömen") av någon annan."
      : "Inte klara: " + others.joined(separator: ", ") + "."
    return through.isEmpty ? at : "Klara: " + through.joined(separator: ", ") + ". " + at
  }

  /// What came of the verdicts.
  public func roundResult(_ result: RoundResult, items: Int, of least: Int) -> String {
    switch result {
    case .tooFew: "För få för att avgöra: \(items) svar har allas omdömen, och det krävs \(least)."
    case .passed: "Godkänd: ni kan gå vidare var för sig."
    case .again: "Inte framme än: bestäm i guiden det som skiljer sig, och börja en ny runda."
    case .undefined: "Går inte att avgöra: alla valde samma omdöme varje gång."
    }
  }

  /// The figures beside what they have to be.
  public func roundFigures(_ figures: QuestionRow) -> String {
    let equal = figures.equal.figure.value.map { share($0) } ?? "–"
    let alpha = figures.alpha.figure.value.map { decimal($0, digits: 2) } ?? "–"
    let interval = figures.alpha.interval.map { ", \(self.interval($0, digits: 2))" } ?? ""
    return "Två granskare gav samma omdöme i \(equal) av fallen (mål: "
      + "\(share(QuestionRow.roundEqual))), alfa \(alpha)\(interval) (mål: "
      + "\(decimal(QuestionRow.roundAlpha, digits: 3))), \(figures.items) svar."
  }

  /// What stands over a column.
  public func heading(_ heading: RoundHeading) -> String {
    switch heading {
    case .apart: "isär"
    case .item: "Nr"
    case .answers: "omdömen"
    case .customer: "Kunden skriver"
    }
  }

  /// So many gave this verdict.
  public func times(_ count: Int, _ verdict: String) -> String { "\(count) \(verdict)" }

  /// No item has everybody's answer yet.
  public var nothingAnswered: String { "Svaren visas här när alla har bedömt dem." }

  /// What to do at an item.
  public func roundAdvice(open: String, rule: String) -> String {
    "\(open) visar allas omdömen; där skriver \(rule) in i guiden vad ni kommer överens om."
  }

  /// So many items would go to everybody.
  public func beginRound(_ items: Int, key: String) -> String {
    "Högst \(items) obörjade svar går till alla härnäst. \(key) igen börjar rundan."
  }

  /// What came of beginning a round.
  public func roundStarted(_ start: CalibrationStart, of wanted: Int) -> String {
    switch start {
    case .started(let items):
      "Rundan har börjat: \(items.count) svar går till alla nu."
        + (items.count < wanted ? " Fler finns det inte som ingen har börjat på." : "")
    case .notYours: roundsForAdjudicators
    case .nothingToShare:
      "Inget att jämföra: en runda behöver två granskare och svar som ingen har börjat på."
    }
  }

  /// The heading over a ruling that is written.
  public var rulingHeading: String { "Vad ni har bestämt, till guiden" }

  /// Putting it into the guide.
  public var useRuling: String { "Till guiden" }

  /// A ruling has no words yet.
  public var rulingEmpty: String { "Skriv vad ni har bestämt." }

  /// It holds with this version of the guides.
  public func ruledIn(version: Int, key: String) -> String {
    "Det står i guiden med dagens datum (version \(version)). \(key) visar det."
  }
}
