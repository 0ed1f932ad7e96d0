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
    for finding in item.screening.handover(at: item.id.turn) where finding.turn == turn {
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

extension ItemWork {
  /// The words that make the item a matter of this level, as they are shown, in their order and each
  /// once.
  func gravestWords(_ level: HandoverLevel) -> [String] {
    var found: [String] = []
    for finding in item.screening.handover(at: item.id.turn) {
      guard case .handover(_, level) = finding.kind, let range = finding.range else { continue }
      let words = shownWords(range, turn: finding.turn)
      if !words.isEmpty, !found.contains(words) { found.append(words) }
    }
    return found
  }

  // On one line and not too long, masked where the panes are.
  private func shownWords(_ range: Range<Int>, turn: Int) -> String {
    let text = item.conversation.turns[turn].text
    let place = FindingPlaces.Place(range: range, level: .green)
    let pieces = personal.pieces(
      turn: turn,
      text: text,
      count: text.utf8.count,
      role: .text,
      findings: [place]
    )
    let signs = place.signs
    guard let from = pieces.firstIndex(where: { $0.source == nil && $0.span.text == signs.before }),
      let to = pieces[from...].firstIndex(where: { $0.source == nil && $0.span.text == signs.after }
      )
    else { return "" }
    let shown = pieces[(from + 1)..<to].map(\.span.text).joined()
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 60 ? words : words.prefix(59) + "…"
  }
}
