/// What personal data stands in the own text, and what becomes of it?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

/// The marks of the own text.
struct WrittenMarks: Sendable {
  /// All of them, by place.
  private(set) var all: [WrittenMark] = []
  /// Where each stands in the editor.
  private(set) var places: [Range<TextPosition>] = []
  /// The one that `F5` went to last.
  var current: Int?
  /// What the rules of the answer want to know.
  private(set) var known = WrittenText()
  private var revision: Int?

  /// Looks the text through where it changed; `isAnew` where something else did, `isWhole` a text of any
  /// length.
  mutating func take(
    _ composer: Composer,
    _ texts: inout PersonalTexts,
    reply: Int,
    isAnew: Bool = false,
    isWhole: Bool = false
  ) {
    let buffer = composer.area.buffer
    guard isAnew || revision != buffer.revision else { return }
    revision = buffer.revision
    guard !composer.isBlank, isWhole || composer.text.utf8.count <= Findings.mostBytes else {
      (all, places, current, known) = ([], [], nil, WrittenText())
      return
    }
    let before = current.flatMap { all.indices.contains($0) ? all[$0] : nil }
    all = texts.marks(inWritten: composer.text)
    places = all.map { mark in
      buffer.position(
        utf8Offset: mark.range.lowerBound
      )..<buffer.position(utf8Offset: mark.range.upperBound)
    }
    current = before.flatMap { mark in
      all.firstIndex { $0.value == mark.value && $0.standing == mark.standing }
    }
    known = texts.written(composer.text, on: reply)
  }

  /// How many there are of a standing.
  func count(_ standing: WrittenMark.Standing) -> Int { all.count { $0.standing == standing } }

  /// The one to decide: the one gone to, else the one under the cursor, else the first that a key
  /// could be about.
  func toDecide(at cursor: TextPosition, _ isMeant: (WrittenMark) -> Bool) -> Int? {
    if let current, all.indices.contains(current), isMeant(all[current]) { return current }
    let under = all.indices.first {
      isMeant(all[$0]) && places[$0].lowerBound <= cursor && cursor <= places[$0].upperBound
    }
    return under ?? all.indices.first { isMeant(all[$0]) }
  }

  /// The marks in the text.
  var highlights: [TextArea.Highlight] {
    zip(all, places).map { mark, place in
      TextArea.Highlight(place, mark.standing == .certain ? .warning : .undecided)
    }
  }
}

extension ReviewProgram {
  /// Looks the own text through where that is due.
  mutating func refreshWritten(isAnew: Bool = false) {
    guard var work, work.hasOwnText || !work.personal.written.all.isEmpty || !work.own.isBlank
    else { return }
    work.personal.written.take(
      work.own,
      &work.personal.texts,
      reply: work.item.id.turn,
      isAnew: isAnew
    )
    self.work = work
  }

  /// What the rules of the answer want to know of its text, longer ones included.
  func written(_ work: ItemWork) -> WrittenText {
    guard work.own.text.utf8.count > Findings.mostBytes else { return work.personal.written.known }
    return work.personal.texts.written(work.own.text, on: work.item.id.turn)
  }

  /// The mark of the own text that `F6` masks.
  var toMaskInText: Int? {
    guard let work else { return nil }
    return work.personal.written.toDecide(at: work.own.area.buffer.cursor) {
      $0.standing != .ungrounded
    }
  }

  /// The mark of the own text that `F7` lets stand.
  var toKeepInText: Int? {
    guard let work else { return nil }
    return work.personal.written.toDecide(at: work.own.area.buffer.cursor) { $0.standing == .open }
  }

  mutating func goToNextWritten() {
    guard var work, !work.personal.written.all.isEmpty else { return }
    let written = work.personal.written
    let cursor = work.own.area.buffer.cursor
    let next =
      written.current.map { ($0 + 1) % written.all.count }
      ?? written.places.firstIndex { $0.lowerBound >= cursor } ?? 0
    work.personal.written.current = next
    work.own.change { $0.move(to: written.places[next].lowerBound) }
    self.work = work
    let text = work.own.area.buffer.text(in: written.places[next])
    let mark = written.all[next]
    guard mark.standing != .ungrounded, let kind = mark.kind else {
      notice = Notice(text: words.ungrounded(text))
      return
    }
    notice = Notice(text: words.written(text, kind, isCertain: mark.standing == .certain))
  }

  /// Puts the item's placeholder in place of a mark of the own text, wherever the text has it.
  mutating func maskWritten(at: Timestamp) {
    guard var work, let index = toMaskInText else { return }
    let mark = work.personal.written.all[index]
    let placeholder = work.personal.texts.placeholder(for: mark)
    let places = zip(work.personal.written.all, work.personal.written.places)
      .filter { $0.0.value == mark.value && $0.0.standing != .ungrounded }.map(\.1)
    work.own.change { buffer in buffer.replace(places, with: placeholder) }
    work.draft.changed(at: at)
    self.work = work
    notice = Notice(text: words.masked(placeholder, places: places.count), role: .success)
    refreshWritten(isAnew: true)
  }

  mutating func keepWritten(at: Timestamp) {
    guard var work, let index = toKeepInText else { return }
    let text = work.own.area.buffer.text(in: work.personal.written.places[index])
    let mark = work.personal.written.all[index]
    work.personal.texts.keep(mark)
    work.judgement.kept.append(mark.value)
    work.draft.changed(at: at)
    self.work = work
    notice = Notice(text: words.keptInText(text), role: .success)
    refreshWritten(isAnew: true)
  }

  /// A text on its way into the reply, with placeholders for what is certain, and how many that were.
  mutating func masking(_ text: String) -> (text: String, count: Int) {
    guard var work else { return (text, 0) }
    let masked = work.personal.texts.masking(text)
    self.work = work
    return masked
  }

  /// Goes to the first value of the own text that keeps it from being submitted.
  mutating func showPersonalLeft(_ standing: WrittenMark.Standing) {
    guard var work else { return }
    // A long text is not looked through while it is written.
    let reply = work.item.id.turn
    work.personal.written.take(
      work.own,
      &work.personal.texts,
      reply: reply,
      isAnew: true,
      isWhole: true
    )
    let index = work.personal.written.all.firstIndex { $0.standing == standing }
    if let index {
      work.personal.written.current = index
      work.own.change { $0.move(to: work.personal.written.places[index].lowerBound) }
    }
    self.work = work
  }
}

extension TextBuffer {
  /// Puts one text in several places, in one step; the places are in order.
  mutating func replace(_ places: [Range<TextPosition>], with replacement: String) {
    guard let first = places.first, let last = places.last else { return }
    var text = ""
    for (index, place) in places.enumerated() {
      if index > 0 { text += self.text(in: places[index - 1].upperBound..<place.lowerBound) }
      text += replacement
    }
    replace(first.lowerBound..<last.upperBound, with: text)
  }
}
