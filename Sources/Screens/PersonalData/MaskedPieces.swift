/// How does a turn read with placeholders, open marks, and the words that are being chosen?

internal import Curation
internal import Guides
internal import TerminalUI

/// A stretch of a pane with the place of the conversation that it shows.
struct PanePiece: Sendable {
  var span: Paragraph.Span
  /// The turn, and the bytes of its text; nil for what the screen says itself.
  var source: (turn: Int, range: Range<Int>)?
  /// Whether the stretch stands for its source and is not the text itself.
  var isMasked = false
  /// How many bytes of the stretch stand before the text itself.
  var lead = 0

  init(_ text: String, _ role: Role) { span = Paragraph.Span(text, role) }

  init(_ text: String, _ role: Role, turn: Int, _ range: Range<Int>) {
    span = Paragraph.Span(text, role)
    source = (turn, range)
  }
}

extension PersonalWork {
  /// The stretches of a turn's text, of which `count` bytes are shown, with the places of `findings`
  /// between their signs.
  func pieces(
    turn: Int,
    text: String,
    count: Int,
    role: Role,
    findings: [FindingPlaces.Place]
  ) -> [PanePiece] {
    let bytes = Array(text.utf8)
    let marks = texts.marks.filter {
      $0.turn == turn && $0.range.upperBound <= count && ($0.isMasked || $0.isOpen)
    }
    var pieces: [PanePiece] = []
    var end = 0
    func run(to place: Int, _ role: Role) {
      for mark in marks where mark.range.lowerBound >= end && mark.range.lowerBound < place {
        pieces += plain(bytes, turn, end..<mark.range.lowerBound, role)
        pieces += marked(mark, bytes)
        end = mark.range.upperBound
      }
      guard end < place else { return }
      pieces += plain(bytes, turn, end..<place, role)
      end = place
    }
    for finding in findings {
      let place = whole(finding.range, marks).clamped(to: end..<max(end, count))
      if place.isEmpty { continue }
      run(to: place.lowerBound, role)
      pieces.append(PanePiece(finding.signs.before, finding.role))
      run(to: place.upperBound, finding.role)
      pieces.append(PanePiece(finding.signs.after, finding.role))
    }
    run(to: count, role)
    return pieces
  }

  // A place with all of every mark that it touches.
  private func whole(_ place: Range<Int>, _ marks: [PersonalMark]) -> Range<Int> {
    marks.lazy.map(\.range).filter { $0.overlaps(place) }.reduce(place) { whole, mark in
      min(whole.lowerBound, mark.lowerBound)..<max(whole.upperBound, mark.upperBound)
    }
  }

  private func marked(_ mark: PersonalMark, _ bytes: [UInt8]) -> [PanePiece] {
    let value = String(decoding: bytes[mark.range], as: UTF8.self)
    var piece: PanePiece
    if mark.isOpen {
      if pick.map({ $0.turn == mark.turn && $0.range.overlaps(mark.range) }) ?? false {
        return plain(bytes, mark.turn, mark.range, .undecided)
      }
      let role: Role = current == mark ? .currentMatch : .undecided
      piece = PanePiece("‹?" + value + "?›", role, turn: mark.turn, mark.range)
      piece.lead = "‹?".utf8.count
    } else {
      let isShown = revealed == mark.placeholder
      let stand = mark.placeholder.isEmpty ? "{{…}}" : mark.placeholder
      let text = isShown ? "{" + value + "}" : stand
      piece = PanePiece(text, .placeholder, turn: mark.turn, mark.range)
      piece.isMasked = true
    }
    return [piece]
  }

  // The text itself, the part that is being chosen apart.
  private func plain(_ bytes: [UInt8], _ turn: Int, _ range: Range<Int>, _ role: Role)
    -> [PanePiece]
  {
    func piece(_ range: Range<Int>, _ role: Role) -> PanePiece? {
      if range.isEmpty { return nil }
      let text = String(decoding: bytes[range], as: UTF8.self)
      return PanePiece(text, role, turn: turn, range)
    }
    guard let pick, pick.turn == turn, pick.range.overlaps(range) else {
      return [piece(range, role)].compactMap(\.self)
    }
    let chosen = pick.range.clamped(to: range)
    return [
      piece(range.lowerBound..<chosen.lowerBound, role), piece(chosen, .selection),
      piece(chosen.upperBound..<range.upperBound, role),
    ].compactMap(\.self)
  }
}

extension PaneTexts {
  /// The byte of the conversation that the `index`-th character of a pane shows; nil for what the
  /// screen says itself.
  func source(of index: Int, in pane: Pane) -> (turn: Int, byte: Int)? {
    var left = index
    for piece in pieces(pane) {
      let characters = Array(piece.span.text)
      guard left >= characters.count else {
        guard let (turn, range) = piece.source else { return nil }
        if piece.isMasked { return (turn, range.lowerBound) }
        let before = characters[..<left].reduce(-piece.lead) { $0 + $1.utf8.count }
        return (turn, range.lowerBound + max(0, min(before, range.count - 1)))
      }
      left -= characters.count
    }
    return nil
  }

  /// The first character of a pane that shows a place of the conversation.
  func index(of byte: Int, turn: Int, in pane: Pane) -> Int? {
    var index = 0
    for piece in pieces(pane) {
      if let (other, range) = piece.source, other == turn, range.contains(byte) {
        guard !piece.isMasked, piece.lead == 0 else { return index }
        var left = byte - range.lowerBound
        for character in piece.span.text {
          left -= character.utf8.count
          if left < 0 { break }
          index += 1
        }
        return index
      }
      index += piece.span.text.count
    }
    return nil
  }
}
