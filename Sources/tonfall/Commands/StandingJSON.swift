/// How is an item's place spelled in JSON?

import Curation
import JSONLines

/// Where an item stands as one object with the same keys always.
enum StandingJSON {
  /// What a place has to say; nil where it has nothing.
  private struct Parts {
    var place: String
    var free: Int?
    var by: String?
    var until: Timestamp?
    var missing: Int?
    var outcome: Outcome?
    var state = ItemState.open

    init(_ place: ItemStanding.Place) {
      switch place {
      case .waiting(let free):
        self.place = "waiting"
        self.free = free
      case .leasedToReader(let until):
        self.place = "leased_to_reader"
        self.until = until
      case .leased(let name, let until):
        self.place = "leased"
        by = name
        self.until = until
      case .doneByReader(let missing):
        self.place = "done_by_reader"
        self.missing = missing
      case .putAway(let outcome):
        self.place = "put_away"
        self.outcome = outcome
      case .sawOthers: self.place = "saw_others"
      case .ended(let state):
        self.place = "ended"
        self.state = state
      }
    }
  }

  /// Writes the object.
  static func write(_ standing: ItemStanding, to line: inout LineWriter) {
    let parts = Parts(standing.place)
    line.beginObject()
    line.key("place")
    line.string(parts.place)
    line.key("free")
    number(parts.free, &line)
    line.key("by")
    line.string(parts.by)
    line.key("until")
    line.string(parts.until?.rfc3339)
    line.key("missing")
    number(parts.missing, &line)
    line.key("outcome")
    line.string(parts.outcome?.name)
    line.key("state")
    line.string(parts.state.name)
    line.key("reasons")
    line.beginArray()
    for reason in standing.reasons { write(reason, &line) }
    line.endArray()
    line.endObject()
  }

  private static func write(_ reason: ItemStanding.Reason, _ line: inout LineWriter) {
    let (name, value): (String, Int?) =
      switch reason {
      case .reopened: ("reopened", nil)
      case .priority(let priority): ("priority", priority)
      case .risk(let level): (level.name, nil)
      case .held(let hold): (hold.rawValue, nil)
      case .random: ("random", nil)
      case .overlap(let reviewers): ("overlap", reviewers)
      case .calibration: ("calibration", nil)
      case .expectedTrouble: ("expected_trouble", nil)
      case .seldom: ("seldom", nil)
      case .knownFailure(_, let approval): ("known_failure", approval.percent)
      case .coverageHole(_, let answers): ("coverage_hole", answers)
      case .crowded: ("crowded", nil)
      case .copies(let count): ("copies", count)
      case .copyOf(let item): ("copy_of", Int(item.rawValue))
      case .gold: ("gold", nil)
      case .stuck: ("stuck", nil)
      case .withReviewers: ("with_reviewers", nil)
      case .secondEyes: ("second_eyes", nil)
      case .ahead(let count): ("ahead", count)
      }
    line.beginObject()
    line.key("reason")
    line.string(name)
    line.key("value")
    number(value, &line)
    line.endObject()
  }

  private static func number(_ value: Int?, _ line: inout LineWriter) {
    if let value { line.integer(value) } else { line.null() }
  }
}
