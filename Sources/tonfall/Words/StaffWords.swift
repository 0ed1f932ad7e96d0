/// What is said of the people who work here?

import Curation
import Workflow

extension CommandWords {
  func retired(_ name: String) -> String {
    pick(
      sv: "\(Console.name(name)) har slutat granska och får inga svar: en ägare tar tillbaka med "
        + "tonfall reviewers return",
      en: "\(Console.name(name)) is retired and gets no items: an owner undoes that with tonfall "
        + "reviewers return"
    )
  }

  func role(_ role: ReviewerRole) -> String {
    switch role {
    case .reviewer: pick(sv: "granskare", en: "reviewer")
    case .adjudicator: pick(sv: "avgör oenighet", en: "adjudicator")
    case .owner: pick(sv: "ägare", en: "owner")
    }
  }

  func staff(_ problem: StaffProblem, _ name: String) -> String {
    switch problem {
    case .onlyOwners(let owners):
      pick(
        sv: "det kan bara en ägare göra: fråga \(list(owners)) (--as säger vem du är)",
        en: "only an owner can do that: ask \(list(owners)) (--as says who you are)"
      )
    case .known(let name):
      pick(
        sv: "det finns redan någon som heter \(Console.name(name)): välj ett annat namn",
        en: "there is somebody of the name \(Console.name(name)) already: choose another name"
      )
    case .badName(let problem): badName(problem, "reviewers add")
    case .unknown: noReviewer(name)
    case .lastOwner:
      pick(
        sv: "\(Console.name(name)) är den enda ägaren: gör först någon annan till ägare",
        en: "\(Console.name(name)) is the only owner: make somebody else an owner first"
      )
    }
  }

  /// Why nobody can be added under a name, and what said it.
  func badName(_ problem: NameProblem, _ place: String) -> String {
    switch problem {
    case .empty:
      pick(
        sv: "namnet är tomt (\(place)): skriv ett namn",
        en: "the name is empty (\(place)): write a name"
      )
    case .tooLong(let count, let most):
      pick(
        sv: "namnet har \(count) tecken, högst \(most) går (\(place)): välj ett kortare",
        en: "the name has \(count) characters, at most \(most) will do (\(place)): "
          + "choose a shorter one"
      )
    case .unreadable:
      pick(
        sv: "namnet har tecken som inte syns eller inte är text (\(place)): skriv bara bokstäver, "
          + "siffror och vanliga tecken",
        en: "the name has signs that can't be seen or are no text (\(place)): write letters, "
          + "digits and usual signs only"
      )
    }
  }

  /// That nobody of a name works here, where that name is to act.
  func stranger(_ name: String, _ option: String) -> String {
    pick(
      sv: "ingen här heter så (\(option) \(Console.name(name))): tonfall reviewers visar vilka "
        + "som finns, och en ägare lägger till med tonfall reviewers add",
      en: "nobody here has this name (\(option) \(Console.name(name))): tonfall reviewers lists "
        + "who there is, and an owner adds somebody with tonfall reviewers add"
    )
  }

  /// That somebody owns the workspace by being the first.
  func firstOwner(_ name: String) -> String {
    pick(
      sv: "\(Console.name(name)) är först här och äger arbetsytan.",
      en: "\(Console.name(name)) is the first here and owns the workspace."
    )
  }

  func gold(_ problem: GoldProblem, _ item: ItemID) -> String {
    switch problem {
    case .onlyAdjudicators:
      pick(
        sv: "facit märks av den som avgör oenighet eller äger arbetsytan (--as säger vem du är)",
        en: "known answers are marked by adjudicators and owners (--as says who you are)"
      )
    case .unsettled(let state):
      pick(
        sv: "\(item) har inget svar att jämföra med (\(self.state(state))): låt det avgöras först",
        en: "\(item) has no answer to compare with (\(self.state(state))): have it settled first"
      )
    }
  }

  func goldMarked(_ isGold: Bool, _ item: ItemID) -> String {
    isGold
      ? pick(sv: "\(item) har nu känt facit.", en: "\(item) has a known answer now.")
      : pick(sv: "\(item) har inte längre känt facit.", en: "\(item) has no known answer now.")
  }

  func taken(_ item: ItemID) -> String {
    pick(
      sv: "\(item) är ditt nu: tonfall review öppnar det.",
      en: "\(item) is yours now: tonfall review opens it."
    )
  }

  func noCalibration(_ start: CalibrationStart) -> String {
    start == .notYours
      ? pick(
        sv:
          "en samsynsrunda börjar den som avgör oenighet eller äger arbetsytan (--as säger vem du är)",
        en: "adjudicators and owners begin a calibration round (--as says who you are)"
      )
      : pick(
        sv: "det finns inget att jämföra: en samsynsrunda behöver minst två granskare och svar som "
          + "ingen har börjat på",
        en:
          "there is nothing to compare: a calibration round needs two reviewers at least and items "
          + "that nobody has begun"
      )
  }

  func calibrationStarted(_ items: [ItemID], of wanted: Int) -> String {
    let said = pick(
      sv: "\(self.items(items.count)) går nu till alla: \(list(items.map(\.description)))",
      en: "\(self.items(items.count)) go to everybody now: \(list(items.map(\.description)))"
    )
    guard items.count < wanted else { return said }
    return said
      + pick(
        sv: ". Fler av \(wanted) finns det inte som ingen har börjat på.",
        en: ". Of the \(wanted) there are no more that nobody has begun."
      )
  }

  func calibration(_ round: CalibrationRound) -> String {
    Console.column("\(round.number)", 5) + Console.column(time(round.at), 18)
      + pick(
        sv: "\(items(round.items.count)), \(round.reviewers) granskare: \(round.done) av "
          + "\(round.needed) omdömen",
        en: "\(items(round.items.count)), \(round.reviewers) reviewers: \(round.done) of "
          + "\(round.needed) annotations"
      )
  }

  var noCalibrations: String {
    pick(sv: "Ingen samsynsrunda än.", en: "No calibration round yet.")
  }

  var blindHistory: String {
    pick(
      sv: "Vad andra gjort visas när du inte längre kan bli ombedd att bedöma svaret.",
      en: "What others did is shown once you can no longer be asked to judge the item."
    )
  }

  func outAsReviewer(_ item: ItemID) -> String {
    pick(
      sv: "Du har sett andras arbete med \(item) och granskar det inte längre.",
      en: "You have seen others' work on \(item) and are out as its reviewer."
    )
  }

  var othersAreNotYours: String {
    pick(
      sv: "andras arbete med ett öppet svar ser bara den som avgör oenighet eller äger arbetsytan "
        + "(--others): säg vem du är med --as",
      en: "others' work on an open item is for adjudicators and owners (--others): say who you are "
        + "with --as"
    )
  }

  var nobodyYet: String {
    pick(sv: "Ingen arbetar här än.", en: "Nobody works here yet.")
  }

  func member(_ reviewer: Reviewer) -> String {
    Console.column(Console.name(reviewer.name), 24) + Console.column(role(reviewer.role), 18)
      + (reviewer.isActive ? "" : pick(sv: "har slutat", en: "retired"))
  }

  func staffChanged(_ name: String) -> String {
    pick(sv: "Klart: \(Console.name(name)).", en: "Done: \(Console.name(name)).")
  }

  /// Everything about a reviewer, a line each.
  func lines(_ file: OwnFile) -> [String] {
    let who = file.reviewer
    func row(_ name: String, _ value: String) -> String { Console.column(name, 26) + value }
    var lines = [
      row(pick(sv: "Namn", en: "Name"), Console.name(who.name)),
      row(pick(sv: "Roll", en: "Role"), role(who.role)),
      row(pick(sv: "Pseudonym i exporter", en: "Pseudonym in exports"), who.pseudonym),
      row(pick(sv: "Konto", en: "Account"), who.account.map(Console.name) ?? "–"),
      row(pick(sv: "Sedan", en: "Since"), time(file.since)),
      row(
        pick(sv: "Språk och tema", en: "Language and theme"),
        [who.language, who.theme]
          .map { $0 ?? "–" }.joined(separator: ", ")
      ),
    ]
    for (name, count) in file.counts { lines.append(row(ownCount(name), String(count))) }
    guard let seconds = file.activeSeconds else {
      return lines + [
        pick(
          sv: "Tid mäts inte (active_seconds: off i tonfall.yml).",
          en: "Time is not measured (active_seconds: off in tonfall.yml)."
        )
      ]
    }
    lines.append(
      pick(
        sv: "Tid per dag, bara för dig; tas bort efter \(file.retentionDays) dagar:",
        en: "Time by day, for you alone; deleted after \(file.retentionDays) days:"
      )
    )
    lines += days(seconds)
    if let team = file.teamSeconds {
      lines.append(pick(sv: "Hela gruppen, per dag:", en: "The whole team, by day:"))
      lines += days(team)
    }
    return lines
  }

  private func days(_ seconds: [(day: Int64, seconds: Int64)]) -> [String] {
    if seconds.isEmpty { return ["  " + pick(sv: "ingen än", en: "none yet")] }
    return seconds.map { Console.column("  " + Self.date($0.day), 26) + minutes($0.seconds) }
  }

  private func ownCount(_ name: String) -> String {
    switch name {
    case "annotations": pick(sv: "Omdömen", en: "Annotations")
    case "corrections": pick(sv: "Rättelser", en: "Corrections")
    case "retractions": pick(sv: "Ångrade", en: "Taken back")
    case "skipped": pick(sv: "Överhoppade", en: "Skipped")
    case "other_outcomes": pick(sv: "Andra utfall", en: "Other outcomes")
    case "adjudications": pick(sv: "Avgöranden", en: "Adjudications")
    case "told": pick(sv: "Har sagt till någon", en: "Told somebody")
    case "drafts": pick(sv: "Utkast", en: "Drafts")
    case "adjudication_drafts": pick(sv: "Påbörjade avgöranden", en: "Decisions begun")
    case "open_items": pick(sv: "Öppna svar", en: "Open items")
    default: pick(sv: "Steg i historiken", en: "Steps in the history")
    }
  }

  private func minutes(_ seconds: Int64) -> String { "\(seconds / 60) min \(seconds % 60) s" }

  /// A day counted from 1970-01-01, as ISO 8601 writes it.
  static func date(_ day: Int64) -> String {
    String(Timestamp(milliseconds: day * 86_400_000).rfc3339.prefix(10))
  }
}
