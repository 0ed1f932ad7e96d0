/// Where in a customer's words does it stand that a person has to take over?

internal import Curation
internal import TerminalUI

/// The places of a text that point at a person taking over.
enum FindingPlaces {
  /// A place with how much it matters.
  struct Place {
    var range: Range<Int>
    var level: HandoverLevel

    /// What stands around it, so that no colour is needed to tell it.
    var signs: (before: String, after: String) {
      level == .red ? ("‹!!", "!!›") : ("‹!", "!›")
    }

    /// The meaning of its words.
    var role: Role { level == .red ? .error : .warning }
  }

  /// The places in a turn, in order; of places that overlap the first, as grave as the gravest.
  static func places(in turn: Int, of item: ReviewItem) -> [Place] {
    var found: [Place] = []
    for finding in item.screening.findings where finding.turn == turn && turn < item.id.turn {
      guard case .handover(_, let level) = finding.kind, level > .green, let range = finding.range
      else { continue }
      found.append(Place(range: range, level: level))
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var places: [Place] = []
    for place in found {
      if let last = places.last, last.range.overlaps(place.range) {
        let end = max(last.range.upperBound, place.range.upperBound)
        places[places.count - 1] = Place(
          range: last.range.lowerBound..<end,
          level: max(last.level, place.level)
        )
      } else {
        places.append(place)
      }
    }
    return places
  }
}
