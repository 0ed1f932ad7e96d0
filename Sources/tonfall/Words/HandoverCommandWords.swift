/// What do the commands say of items that a person has to take over?

import Curation
import Guides
import Wording
import Workflow

extension CommandWords {
  /// Where something was found: the turn from 1, and the bytes where it is not about all of it.
  func place(turn: Int, bytes: Range<Int>?) -> String {
    let place = pick(sv: "inlägg \(turn)", en: "turn \(turn)")
    guard let bytes else { return place }
    return place + ", byte \(bytes.lowerBound)–\(bytes.upperBound)"
  }

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

  /// So many red items are called false alarms by lines of a file.
  func falseAlarms(_ count: Int) -> String {
    pick(
      sv: count == 1 ? "1 falsklarm sparat" : "\(count) falsklarm sparade",
      en: count == 1 ? "1 false alarm stored" : "\(count) false alarms stored"
    )
  }
}
