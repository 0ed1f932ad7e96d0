/// Which words of a shown text are being chosen to be masked?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A stretch of whole words of one turn.
struct Pick: Hashable, Sendable {
  /// The turn.
  var turn: Int
  /// The word that the stretch began with.
  var anchor: Range<Int>
  /// The word that it goes to.
  var head: Range<Int>

  /// The stretch: bytes of the turn's text.
  var range: Range<Int> {
    min(anchor.lowerBound, head.lowerBound)..<max(anchor.upperBound, head.upperBound)
  }
}

/// What can be chosen in a text: stretches between blanks, without the signs around them.
enum PickedWords {
  /// The words of a text, as bytes of it, without those that touch a masked place.
  static func places(in text: String, masked: [Range<Int>]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var end = 0
    var place = 0
    func close() {
      if let start, !masked.contains(where: { $0.overlaps(start..<end) }) {
        words.append(start..<end)
      }
      start = nil
    }
    for character in text {
      let next = place + character.utf8.count
      switch Words.kind(of: character) {
      case .blank, .lineEnd: close()
      case .word, .ideograph:
        if masked.contains(where: { $0.contains(place) }) {
          close()
        } else {
          start = start ?? place
          end = next
        }
      case .joiner, .other:
        if masked.contains(where: { $0.contains(place) }) { close() }
      }
      place = next
    }
    close()
    return words
  }
}

extension ItemWork {
  /// The words that can be chosen in a pane, in its order.
  func words(in pane: Pane) -> [(turn: Int, place: Range<Int>)] {
    turns(of: pane).flatMap { turn -> [(turn: Int, place: Range<Int>)] in
      let spoken = item.conversation.turns[turn]
      guard spoken.speaker != .tool else { return [] }
      let masked = personal.texts.marks.filter { $0.turn == turn && $0.isMasked }.map(\.range)
      return PickedWords.places(in: spoken.text, masked: masked).map { (turn, $0) }
    }
  }
}

extension ReviewProgram {
  /// Begins to choose words of the text that has the focus.
  mutating func beginPick() {
    guard let work, let first = work.words(in: work.focus).first else {
      notice = Notice(text: words.nothingToPick)
      return
    }
    self.work?.personal.pick = Pick(turn: first.turn, anchor: first.place, head: first.place)
    notice = Notice(text: words.pickHint, role: .dim)
    showPick()
  }

  /// A key while words are chosen.
  mutating func pick(with key: Key, at: Timestamp) {
    guard let work, let pick = work.personal.pick else { return }
    let isExtending = key.modifiers.contains(.shift)
    switch ScreenKeys.map(.picking).action(for: key) {
    case .close, .nextPane, .previousPane:
      if !keyGuard.isRepeat { self.work?.personal.pick = nil }
    case .accept, .mask: if !keyGuard.isRepeat { openHandMasking(pick) }
    case .wordMotion, .selectText: movePick(key, isExtending: isExtending)
    case .help: perform(.help, at: at)
    case .interrupt: perform(.interrupt, at: at)
    default: notice = Notice(text: words.pickHint, role: .dim)
    }
  }

  private mutating func movePick(_ key: Key, isExtending: Bool) {
    guard let work, var pick = work.personal.pick else { return }
    let all = work.words(in: work.focus)
    guard let place = all.firstIndex(where: { $0.turn == pick.turn && $0.place == pick.head })
    else {
      return
    }
    let next =
      switch key.code {
      case .left: place - 1
      case .right: place + 1
      case .up: place + rowStep(work, all, from: place, by: -1)
      case .down: place + rowStep(work, all, from: place, by: 1)
      default: place
      }
    let target = all[max(0, min(next, all.count - 1))]
    if isExtending {
      guard target.turn == pick.turn else { return }
      pick.head = target.place
    } else {
      pick = Pick(turn: target.turn, anchor: target.place, head: target.place)
    }
    self.work?.personal.pick = pick
    notice = Notice(text: words.pickHint, role: .dim)
    showPick()
  }

  // How many words further the nearest one of the next row stands.
  private func rowStep(
    _ work: ItemWork,
    _ all: [(turn: Int, place: Range<Int>)],
    from place: Int,
    by step: Int
  ) -> Int {
    guard let view = (layout ?? ReviewLayout(self)).panes[work.focus] else { return step }
    let texts = PaneTexts(work, language, utcOffsetMinutes)
    func row(_ place: Int) -> Int? {
      let word = all[place]
      return texts.index(of: word.place.lowerBound, turn: word.turn, in: work.focus)
        .map { view.text.row(of: $0) }
    }
    guard let start = row(place) else { return step }
    var next = place + step
    while all.indices.contains(next), row(next) == start { next += step }
    return next - place
  }

  /// Scrolls so that the chosen words are seen.
  mutating func showPick() {
    guard let pick = work?.personal.pick else { return }
    show(byte: pick.head.lowerBound, turn: pick.turn)
  }

  /// Gives the pane of a turn the focus and scrolls to a place of it.
  mutating func show(byte: Int, turn: Int) {
    guard let work else { return }
    let pane = work.pane(of: turn)
    if work.focus != pane { focus(pane) }
    guard let shown = self.work else { return }
    let layout = ReviewLayout(self)
    guard let view = layout.panes[pane],
      let index = PaneTexts(shown, language, utcOffsetMinutes).index(of: byte, turn: turn, in: pane)
    else { return }
    let row = view.text.row(of: index)
    if row < view.top { self.work?.scroll[pane] = row }
    if row >= view.top + view.body.rows { self.work?.scroll[pane] = row - view.body.rows + 1 }
  }

  /// Chooses the word under a click, or goes to the mark there; answers whether there is one.
  mutating func pick(at place: Point, in pane: Pane, _ view: PaneView) -> Bool {
    guard let work, !pane.isEditor else { return false }
    let row = view.top + place.row - view.body.row
    guard place.row >= view.body.row,
      let index = view.text.index(atRow: row, column: place.column - view.body.column),
      let source = PaneTexts(work, language, utcOffsetMinutes).source(of: index, in: pane)
    else { return false }
    let mark = work.personal.texts.marks.first {
      $0.turn == source.turn && $0.range.contains(source.byte) && ($0.isMasked || $0.isOpen)
    }
    if let mark {
      if mark.isOpen { goTo(mark) }
      return mark.isOpen
    }
    let word = work.words(in: pane).first {
      $0.turn == source.turn && $0.place.contains(source.byte)
    }
    guard let word else { return false }
    self.work?.personal.pick = Pick(turn: word.turn, anchor: word.place, head: word.place)
    notice = Notice(text: words.pickHint, role: .dim)
    return true
  }
}
