/// What does `show` say of an item that a person has to take over?

import Curation
import JSONLines
import Wording
import Workflow

/// Level, places, who was told and false alarms of one item, as text and as JSON.
struct ShownHandover {
  let shown: ShownItem
  let words: CommandWords

  /// The lines for people; none for an item that is no matter for a person.
  var lines: [String] {
    guard let level = shown.item.level else { return [] }
    var lines = [words.language.words.level(level)]
    for finding in shown.item.screening.handover(before: shown.item.id.turn) {
      guard case .handover(let category, let level) = finding.kind else { continue }
      lines.append(
        "    \(level.name)  \(Console.name(category))  "
          + words.place(turn: finding.turn + 1, bytes: finding.range)
      )
    }
    for told in shown.handover.told {
      lines.append("    " + words.told(told, at: words.time(told.at)))
    }
    for dismissal in shown.handover.dismissals {
      lines.append("    " + words.dismissed(dismissal, at: words.time(dismissal.at)))
    }
    return lines
  }

  /// Writes the keys `level`, `handover`, `told` and `dismissals` into an object.
  func write(to line: inout LineWriter) {
    line.key("level")
    line.string(shown.item.level?.name)
    line.key("handover")
    line.beginArray()
    for finding in shown.item.screening.handover(before: shown.item.id.turn) {
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

  private func object(
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
