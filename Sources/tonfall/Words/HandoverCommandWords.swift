/// What do the commands say of items that a person has to take over?

import Curation
import Guides
import Wording
import Workflow

extension CommandWords {
  /// Where something was found: the turn from 1.
  func place(turn: Int) -> String { pick(sv: "inlägg \(turn)", en: "turn \(turn)") }

  /// What an adjudicator sent back to the reader comes now.
  var sentBack: String { pick(sv: "tillbaka till dig", en: "sent back to you") }

  /// Somebody was told.
  func told(_ told: HandoverTold, at time: String) -> String {
    let who = Console.name(told.reviewer)
    let whom = told.whom.isEmpty ? pick(sv: "någon", en: "somebody") : Console.name(told.whom)
    return "\(time)  " + pick(sv: "\(who) har sagt till \(whom)", en: "\(who) has told \(whom)")
  }

  /// Somebody called it a false alarm.
  func dismissed(_ dismissal: HandoverDismissal, at time: String) -> String {
    let who = Console.name(dismissal.reviewer)
    let why = language.words.falseAlarm(dismissal.reason)
    return "\(time)  " + pick(sv: "\(who): falsklarm", en: "\(who): a false alarm") + " (\(why))"
  }

  /// What there is to look at in a fixed reply.
  func toCheck(_ problem: HandoverReplyProblem) -> String {
    let tag = problem.language == .sv ? "sv" : "en"
    let what =
      switch problem.kind {
      case .noPerson:
        pick(
          sv: "säger inte att en människa tar över",
          en: "does not say that a person takes over"
        )
      case .noTime: pick(sv: "säger inte när", en: "does not say when")
      case .promise(let words):
        pick(sv: "lovar något (\(words))", en: "promises something (\(words))")
      case .advice(let words): pick(sv: "ger råd (\(words))", en: "gives advice (\(words))")
      }
    return pick(
      sv: "fasta texten för \(problem.category) (\(tag)) \(what): läs igenom den",
      en: "the fixed reply of \(problem.category) (\(tag)) \(what): read it through"
    )
  }

  /// Nothing in the workspace is a matter for a person.
  var noHandovers: String {
    pick(
      sv: "Inget svar är en sak för en människa, och ingen överlämning har missats.",
      en: "No item is a matter for a person, and no hand-over was missed."
    )
  }

  /// What was done about an item, and whether the bot answered where a person should have and why.
  func handoverMarks(_ item: ListedHandover, in scheme: LabelScheme) -> [String] {
    var marks: [String] = []
    if item.isMissed {
      let reasons = item.reasons.map { label($0, .handoverReason, in: scheme) }
      let why = reasons.isEmpty ? pick(sv: "inget skäl", en: "no reason given") : nil
      let all = why ?? reasons.joined(separator: ", ")
      marks.append(pick(sv: "missad: ", en: "missed: ") + all)
    }
    for told in item.told ?? [] {
      let whom = told.whom.isEmpty ? pick(sv: "någon", en: "somebody") : Console.name(told.whom)
      marks.append(pick(sv: "sagt till ", en: "told ") + whom + " " + time(told.at))
    }
    if let count = item.dismissals, count > 0 {
      marks.append(pick(sv: "falsklarm: \(count)", en: "false alarm: \(count)"))
    }
    return marks
  }

  /// How many hand-overs were missed in a situation, of how many settled.
  func missed(_ situation: String, _ counts: HandoverCounts.Situation) -> String {
    let percent = counts.settled > 0 ? counts.missed * 100 / counts.settled : 0
    return pick(
      sv: "\(situation): \(counts.missed) av \(counts.settled) missade (\(percent) %), "
        + "boten saknar fakta i \(counts.lacksFacts)",
      en: "\(situation): \(counts.missed) of \(counts.settled) missed (\(percent)%), "
        + "the bot lacks facts in \(counts.lacksFacts)"
    )
  }

  /// How many items of a category are called a false alarm.
  func falseAlarms(_ count: Int, of category: String) -> String {
    pick(sv: "\(category): \(count) falsklarm", en: "\(category): \(count) false alarms")
  }

  /// So many red items are called false alarms by lines of a file.
  func falseAlarms(_ count: Int) -> String {
    pick(
      sv: count == 1 ? "1 falsklarm sparat" : "\(count) falsklarm sparade",
      en: count == 1 ? "1 false alarm stored" : "\(count) false alarms stored"
    )
  }
}
