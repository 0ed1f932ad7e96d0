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
      pick(sv: "inget omdöme heter \(letter)", en: "no answer is called \(letter)")
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
    case .notDisputed(let state):
      pick(
        sv: "svaret väntar inte på det beslutet (\(self.state(state)))",
        en: "the item does not wait for that decision (\(self.state(state)))"
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

  /// Nothing waits for the adjudicator.
  var noDisputes: String {
    pick(sv: "Inget väntar på dig att avgöras.", en: "Nothing waits for you to settle.")
  }

  /// One line of the list.
  func dispute(_ dispute: Dispute) -> String {
    let verdicts = dispute.annotations.map { answer in
      answer.letter + " " + (answer.judgement.verdict.map(language.words.verdict) ?? "–")
    }
    return Console.column(dispute.item.id.description, 10)
      + Console.column(state(dispute.state), 16) + verdicts.joined(separator: ", ")
  }
}
