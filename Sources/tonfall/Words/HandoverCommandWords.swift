/// What do the commands say of items that a person has to take over?

import Curation
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

  /// So many red items are called false alarms by lines of a file.
  func falseAlarms(_ count: Int) -> String {
    pick(
      sv: count == 1 ? "1 falsklarm sparat" : "\(count) falsklarm sparade",
      en: count == 1 ? "1 false alarm stored" : "\(count) false alarms stored"
    )
  }
}
