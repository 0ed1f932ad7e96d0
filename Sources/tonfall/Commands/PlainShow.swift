/// How is an item shown to a screen reader or a pipe?

import Curation
import Wording
import Workflow

/// One item as lines of a name, a tab and what there is to say.
struct PlainShow {
  private let names: ShownNames
  private var words: CommandWords { names.words }

  init(_ names: ShownNames) { self.names = names }

  func print(_ shown: ShownItem, _ standing: ItemStanding) {
    let conversation = shown.item.conversation
    line(words.pick(sv: "ärende", en: "item"), shown.item.id.description)
    line(words.pick(sv: "källa", en: "source"), conversation.source)
    line(words.pick(sv: "samtal", en: "conversation"), conversation.externalID ?? "")
    line(words.pick(sv: "fil", en: "file"), "\(shown.file):\(shown.line)")
    line(words.pick(sv: "läge", en: "standing"), words.standing(standing))
    if let back = shown.item.sentBack { line(words.sentBack, back.note) }
    for text in ShownHandover.lines(shown, names) {
      line(words.pick(sv: "människa", en: "person"), text.drop { $0 == " " }.description)
    }
    for (place, turn) in conversation.turns.enumerated() {
      let speaker = words.language.words.speaker(turn.speaker)
      let name = turn.name.map { "\(speaker) (\($0))" } ?? speaker
      line(place == shown.item.id.turn ? words.reviewed(name) : name, names.text(turn: place))
      if place == shown.item.id.turn { print(names.findings(shown.replyFindings)) }
    }
    if shown.isBlind { line(words.pick(sv: "dolt", en: "hidden"), words.blind(shown, standing)) }
    for (annotation, findings) in zip(shown.annotations, shown.annotationFindings) {
      print(annotation)
      print(names.findings(findings, annotation.judgement))
    }
    guard let decision = shown.decision else { return }
    Console.plain(
      [
        words.decided(decision.adjudicator), words.time(decision.at),
        decision.judgement.verdict.map { words.language.words.verdict($0) } ?? "",
        names.reasons(decision.judgement), decision.judgement.rewrite, decision.remarks.note,
      ] + labels(decision.judgement) + words.remarks(decision.remarks)
        + (decision.act == .bothAcceptable ? [words.language.words.act(decision.act)] : [])
    )
  }

  private func print(_ findings: [String]) {
    for finding in findings { line(words.pick(sv: "guiden", en: "guide"), finding) }
  }

  private func print(_ annotation: ItemAnnotation) {
    let judgement = annotation.judgement
    let verdict = judgement.verdict.map { words.language.words.verdict($0) } ?? ""
    let parts = [
      annotation.reviewer, words.time(annotation.at), verdict,
      names.reasons(judgement), names.emotions(judgement) ?? "",
      names.label(judgement.situation, .situation) ?? "", judgement.rewrite, judgement.note,
    ]
    Console.plain(
      [words.pick(sv: "omdöme", en: "annotation")] + parts + labels(judgement).dropFirst(2)
    )
    for (rule, reason) in judgement.overrides.sorted(by: { $0.key < $1.key }) {
      line(words.pick(sv: "undantag", en: "set aside"), rule + ": " + reason)
    }
  }

  private func labels(_ judgement: Judgement) -> [String] {
    [
      names.emotions(judgement), names.label(judgement.situation, .situation),
      names.label(judgement.target, .target), names.label(judgement.conduct, .conduct),
      names.tones(judgement), names.rubric(judgement),
    ].map { $0 ?? "" }
  }

  private func line(_ name: String, _ text: String) { Console.plain([name, text]) }
}
