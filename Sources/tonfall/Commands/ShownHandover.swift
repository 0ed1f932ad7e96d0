/// What does `show` say of an item that a person has to take over?

import Curation
import JSONLines
import Wording
import Workflow

/// Level, places, who was told and false alarms of one item, as text and as JSON.
enum ShownHandover {
  /// The lines for people; none for an item that is no matter for a person and of which nobody was told.
  static func lines(_ shown: ShownItem, _ names: ShownNames) -> [String] {
    let words = names.words
    return [shown.item.level.map(words.language.words.level)].compactMap(\.self)
      + names.handover.map { "    " + $0 }
      + shown.handover.told.map { "    " + words.told($0, at: words.time($0.at)) }
      + shown.handover.dismissals.map { "    " + words.dismissed($0, at: words.time($0.at)) }
  }

  /// Writes the keys `level`, `handover`, `signs`, `told` and `dismissals` into an object.
  static func write(_ shown: ShownItem, to line: inout LineWriter) {
    line.key("level")
    line.string(shown.item.level?.name)
    line.key("handover")
    line.beginArray()
    for finding in shown.item.screening.handover(at: shown.item.id.turn) {
      guard case .handover(let category, let level) = finding.kind else { continue }
      line.beginObject()
      line.key("category")
      line.string(category)
      line.key("level")
      line.string(level.name)
      line.key("turn")
      line.integer(finding.turn + 1)
      line.key("start")
      if let range = finding.range { line.integer(range.lowerBound) } else { line.null() }
      line.key("end")
      if let range = finding.range { line.integer(range.upperBound) } else { line.null() }
      line.endObject()
    }
    line.endArray()
    line.key("signs")
    line.beginArray()
    for sign in shown.item.screening.signs(at: shown.item.id.turn) { line.string(sign.name) }
    line.endArray()
    line.key("told")
    line.beginArray()
    for told in shown.handover.told {
      object(
        [("reviewer", told.reviewer), ("contact", told.contact), ("whom", told.whom)],
        told.at,
        &line
      )
    }
    line.endArray()
    line.key("dismissals")
    line.beginArray()
    for dismissal in shown.handover.dismissals {
      object(
        [
          ("reviewer", dismissal.reviewer), ("reason", dismissal.reason.rawValue),
          ("note", dismissal.note),
        ],
        dismissal.at,
        &line
      )
    }
    line.endArray()
  }

  private static func object(
    _ parts: [(StaticString, String?)],
    _ at: Timestamp,
    _ line: inout LineWriter
  ) {
    line.beginObject()
    for (key, value) in parts {
      line.key(key)
      line.string(value)
    }
    line.key("at")
    line.string(at.rfc3339)
    line.endObject()
  }
}
