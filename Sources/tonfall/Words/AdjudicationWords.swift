/// What do the commands say of disputes and decisions?

import Curation
import Wording
import Workflow

extension CommandWords {
  /// What decisions from a file became.
  func adjudicated(_ counts: AdjudicateCounts) -> String {
    var said = [
      pick(
        sv: counts.settled == 1 ? "1 svar avgjort." : "\(counts.settled) svar avgjorda.",
        en: counts.settled == 1 ? "1 item settled." : "\(counts.settled) items settled."
      )
    ]
    if counts.sentBack > 0 {
      said.append(
        pick(sv: "\(counts.sentBack) tillbakaskickade.", en: "\(counts.sentBack) sent back.")
      )
    }
    if counts.aside > 0 {
      said.append(
        pick(sv: "\(counts.aside) undanlagda bedömda.", en: "\(counts.aside) set aside decided.")
      )
    }
    if counts.unchanged > 0 {
      said.append(
        pick(sv: "\(counts.unchanged) fanns redan.", en: "\(counts.unchanged) stood already.")
      )
    }
    return said.joined(separator: " ")
  }

  /// Why a line of decisions can't stand.
  func problem(_ problem: AdjudicateProblem, in scheme: LabelScheme) -> String {
    switch problem {
    case .line(let fault): self.problem(fault, in: scheme)
    case .notAnAdjudicator(let name): mayNotAdjudicate(name)
    case .actUnclear:
      pick(
        sv: "raden måste säga ett av pick, verdict, send_back och aside",
        en: "the line has to say one of pick, verdict, send_back and aside"
      )
    case .noSuchAnswer(let letter):
      pick(
        sv: "inget omdöme heter \(letter); tonfall adjudicate --list visar bokstäverna",
        en: "no answer is called \(letter); tonfall adjudicate --list shows the letters"
      )
    case .refused(let why): refusal(why)
    }
  }

  /// Why a decision was not stored.
  func refusal(_ why: AdjudicationRefusal) -> String {
    switch why {
    case .unknown: pick(sv: "svaret finns inte", en: "there is no such item")
    case .own:
      pick(
        sv: "du har själv bedömt svaret: någon annan måste avgöra det",
        en: "you judged the item yourself: somebody else has to settle it"
      )
    case .everybodyTookPart: language.words.everybodyTookPart
    case .notDisputed(let state):
      pick(
        sv: "svaret väntar inte på det beslutet (\(self.state(state))); tonfall adjudicate --list "
          + "visar vilka som gör det",
        en: "the item does not wait for that decision (\(self.state(state))); tonfall adjudicate "
          + "--list shows those that do"
      )
    case .changed:
      pick(
        sv: "någon har ändrat eller avgjort svaret under tiden",
        en: "somebody changed or settled the item meanwhile"
      )
    case .noSuchAnnotation:
      pick(sv: "omdömet gäller inte längre", en: "the answer does not stand any more")
    case .red:
      pick(
        sv: "svaret är rött: det kan bara lämnas över",
        en: "the item is red: it can only be handed over"
      )
    case .noteMissing:
      pick(
        sv: "skriv vad granskaren ska titta på",
        en: "write what the reviewer is to look at"
      )
    }
  }

  /// Somebody may not settle anything, or is not there.
  func mayNotAdjudicate(_ name: String) -> String {
    let name = Console.name(name)
    return pick(
      sv: "\(name) får inte avgöra: det gör den som är avgörare eller äger arbetsytan",
      en: "\(name) may not adjudicate: that is for adjudicators and the owner of the workspace"
    )
  }

  /// A ruling stands in the draft.
  func ruled(_ path: String) -> String {
    let path = Console.name(path)
    return pick(
      sv: "Tillagt i \(path). tonfall guide publish gör att det gäller.",
      en: "Added to \(path). tonfall guide publish makes it hold."
    )
  }

  /// A label that is not written as it has to be.
  func noSuchList(_ label: String) -> String {
    let lists = LabelAxis.allCases.map(\.listName).joined(separator: ", ")
    let label = Console.name(label)
    return pick(
      sv: "\(label) är ingen etikett (--label): skriv lista/id, med en av listorna \(lists)",
      en: "\(label) is no label (--label): write list/id, with one of the lists \(lists)"
    )
  }

  /// Nobody on the team may settle these.
  func stuck(_ items: [ItemID]) -> String {
    named(items) + ": " + language.words.stuckDisputes(items.count)
  }

  /// One adjudicator alone stands behind the words of these.
  func secondEyes(_ items: [ItemID]) -> String {
    named(items) + ": " + language.words.secondEyes(items.count)
  }

  private func named(_ items: [ItemID]) -> String {
    items.prefix(10).map(\.description).joined(separator: ", ") + (items.count > 10 ? " …" : "")
  }

  /// There is no calibration round of this number.
  func noSuchRound(_ number: Int) -> String {
    pick(
      sv: "det finns ingen kalibrering \(number): tonfall calibration list visar dem som finns",
      en: "there is no calibration round \(number): tonfall calibration list shows those there are"
    )
  }

  /// A line of a round that names no item.
  func noItem(_ name: String) -> String {
    let name = Console.name(name)
    return pick(
      sv: "\(name) är inget svars nummer (--round): skriv ett nummer som 12.2 på varje rad",
      en: "\(name) is no item's number (--round): write one such as 12.2 on each line"
    )
  }

  /// Nothing of a round has two answers yet.
  var noRound: String {
    pick(
      sv: "Inget i omgången har två omdömen än.",
      en: "Nothing in the round has two answers yet."
    )
  }

  /// An item of a round, with how far the answers are apart.
  func roundItem(_ item: RoundItem) -> String {
    let percent = Int((item.disagreement * 100).rounded())
    return Console.column("\(percent) %", 7) + dispute(item.dispute)
  }

  /// One line of the list.
  func dispute(_ dispute: Dispute) -> String {
    Console.column(dispute.item.id.description, 10)
      + Console.column(state(dispute.state), 16) + answers(dispute)
  }

  /// What each reviewer answered.
  func answers(_ dispute: Dispute) -> String {
    dispute.annotations.map { answer in
      answer.letter + " " + (answer.judgement.verdict.map(language.words.verdict) ?? "–")
        + (answer.isInformed ? pick(sv: " (sett andras)", en: " (saw others')") : "")
    }.joined(separator: ", ")
  }
}
