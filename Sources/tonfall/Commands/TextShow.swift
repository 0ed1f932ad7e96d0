/// How is an item shown to people?

import Curation
import Wording
import Workflow

/// One item as text with margins.
struct TextShow {
  private let names: ShownNames
  private var words: CommandWords { names.words }

  init(_ names: ShownNames) { self.names = names }

  func print(_ shown: ShownItem, _ standing: ItemStanding) {
    let conversation = shown.item.conversation
    let name = [conversation.source, conversation.externalID].compactMap(\.self)
      .map(Console.name).joined(separator: " ")
    Console.line("\(shown.item.id)  \(name)  (\(Console.name(shown.file)):\(shown.line))")
    Console.line(words.standing(standing))
    if let back = shown.item.sentBack {
      Console.line(words.sentBack + ":")
      Console.line(Console.indented(back.note))
    }
    for line in ShownHandover.lines(shown, names) { Console.line(line) }
    for (place, turn) in conversation.turns.enumerated() {
      let mark = place == shown.item.id.turn ? ">" : " "
      let name = turn.name.map { " (\(Console.name($0)))" } ?? ""
      Console.line("\(mark) \(words.language.words.speaker(turn.speaker))\(name):")
      Console.line(Console.indented(names.text(turn: place)))
      if place == shown.item.id.turn { print(names.findings(shown.replyFindings)) }
    }
    if shown.isBlind { Console.line(words.blind(shown, standing)) }
    for (annotation, findings) in zip(shown.annotations, shown.annotationFindings) {
      print(annotation, findings)
    }
    if let decision = shown.decision { print(decision) }
  }

  private func print(_ decision: ItemDecision) {
    let verdict = decision.judgement.verdict.map { words.language.words.verdict($0) } ?? ""
    let reasons = names.reasons(decision.judgement)
    let act = decision.act == .bothAcceptable ? ", " + words.language.words.act(decision.act) : ""
    Console.line()
    Console.line(
      "\(words.time(decision.at))  \(words.decided(Console.name(decision.adjudicator))): \(verdict)"
        + (reasons.isEmpty ? "" : " (\(reasons))") + act
    )
    printLabels(decision.judgement)
    if !decision.judgement.rewrite.isEmpty {
      Console.line(Console.indented(decision.judgement.rewrite))
    }
    let remarks = words.remarks(decision.remarks)
    if !remarks.isEmpty { Console.line("    " + remarks.joined(separator: " · ")) }
    if !decision.remarks.note.isEmpty {
      Console.line(Console.indented("[\(decision.remarks.note)]"))
    }
  }

  private func print(_ findings: [String]) {
    for finding in findings { Console.line("    * " + finding) }
  }

  private func print(_ annotation: ItemAnnotation, _ findings: [VoiceFinding]) {
    let judgement = annotation.judgement
    let verdict = judgement.verdict.map { words.language.words.verdict($0) } ?? ""
    let reasons = names.reasons(judgement)
    Console.line()
    Console.line(
      "\(words.time(annotation.at))  \(Console.name(annotation.reviewer)): \(verdict)"
        + (reasons.isEmpty ? "" : " (\(reasons))")
    )
    printLabels(judgement)
    if !judgement.rewrite.isEmpty { Console.line(Console.indented(judgement.rewrite)) }
    if !judgement.note.isEmpty { Console.line(Console.indented("[\(judgement.note)]")) }
    print(names.findings(findings, judgement))
    for (rule, reason) in judgement.overrides.sorted(by: { $0.key < $1.key }) {
      Console.line("    * " + words.override(rule, reason))
    }
  }

  private func printLabels(_ judgement: Judgement) {
    let customer = [
      names.emotions(judgement), names.label(judgement.target, .target),
      names.label(judgement.conduct, .conduct), names.label(judgement.situation, .situation),
    ]
    let reply = [names.tones(judgement), names.rubric(judgement)]
    for answers in [customer.compactMap(\.self), reply.compactMap(\.self)] where !answers.isEmpty {
      Console.line("    " + answers.joined(separator: " · "))
    }
  }
}

extension CommandWords {
  /// Why others' annotations are not there; an adjudicator is told where a disputed item is settled.
  func blind(_ shown: ShownItem, _ standing: ItemStanding) -> String {
    if standing.place == .ended(.disputed), shown.mayAdjudicate {
      return disputed(shown.item.id)
    }
    return blind
  }
}
