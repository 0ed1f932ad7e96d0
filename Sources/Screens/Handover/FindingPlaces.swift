/// Where in a customer's words does it stand that a person has to take over?

internal import Curation
internal import TerminalUI

/// A text with the places marked that point at a person taking over.
enum FindingPlaces {
  /// A place with how much it matters.
  struct Place {
    var range: Range<Int>
    var level: HandoverLevel
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

  /// The text in stretches, each place between signs that tell without colour.
  static func spans(_ text: String, _ places: [Place], role: Role) -> [Paragraph.Span] {
    let bytes = text.utf8
    var spans: [Paragraph.Span] = []
    var done = 0
    func add(_ end: Int, _ role: Role, _ before: String = "", _ after: String = "") {
      let end = min(end, bytes.count)
      guard done < end else { return }
      let start = bytes.index(bytes.startIndex, offsetBy: done)
      let stop = bytes.index(bytes.startIndex, offsetBy: end)
      spans.append(Paragraph.Span(before + String(text[start..<stop]) + after, role))
      done = end
    }
    for place in places {
      add(place.range.lowerBound, role)
      if place.level == .red {
        add(place.range.upperBound, .error, "‹!!", "!!›")
      } else {
        add(place.range.upperBound, .warning, "‹!", "!›")
      }
    }
    add(bytes.count, role)
    return spans
  }
}
