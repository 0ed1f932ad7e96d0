/// What is hidden in a text, and behind which placeholder?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A value to be masked, and the kinds to choose among.
struct MaskMenu: Sendable {
  /// Where a value was chosen.
  enum Target: Hashable, Sendable {
    /// In the text that is being written.
    case written(Range<TextPosition>)
    /// In a turn of the conversation.
    case shown(Pick)
  }

  /// Where the chosen value stands.
  let target: Target
  /// The value.
  let value: String
  var menu = Menu(count: PersonalKind.byHand.count)
}

extension ReviewProgram {
  /// Opens the menu of kinds for what is selected in the text that is being written.
  mutating func openMasking() {
    guard let place = selectionToMask, let buffer = work?.composer?.area.buffer else { return }
    overlays.append(.mask(MaskMenu(target: .written(place), value: buffer.text(in: place))))
  }

  /// What is selected, without the blanks around it; nil for nothing.
  var selectionToMask: Range<TextPosition>? {
    guard let buffer = work?.composer?.area.buffer, let range = buffer.selection else { return nil }
    var (start, end) = (range.lowerBound, range.upperBound)
    func isBlank(_ line: Int, _ character: Int) -> Bool {
      Words.kind(of: buffer.line(line)[character]) == .blank
    }
    while start < end {
      if start.character >= buffer.line(start.line).count {
        start = TextPosition(line: start.line + 1, character: 0)
      } else if isBlank(start.line, start.character) {
        start.character += 1
      } else {
        break
      }
    }
    while end > start {
      if end.character == 0 {
        end = TextPosition(line: end.line - 1, character: buffer.line(end.line - 1).count)
      } else if isBlank(end.line, end.character - 1) {
        end.character -= 1
      } else {
        break
      }
    }
    return start < end ? start..<end : nil
  }

  /// Masks the value of the menu as a kind, wherever its text has it.
  mutating func mask(_ line: Int, at: Timestamp) {
    guard case .mask(let mask) = overlays.last, PersonalKind.byHand.indices.contains(line) else {
      return
    }
    overlays.removeLast()
    let kind = PersonalKind.byHand[line]
    switch mask.target {
    case .written(let place): self.mask(place, mask.value, kind, at: at)
    case .shown(let pick):
      work?.personal.pick = nil
      change(.mask(turn: pick.turn, range: pick.range, kind))
    }
  }

  // In one step; the conversation follows, so that the value is masked in every text of the item.
  private mutating func mask(
    _ place: Range<TextPosition>,
    _ value: String,
    _ kind: PersonalKind,
    at: Timestamp
  ) {
    guard var work, var composer = work.composer else { return }
    let placeholder = work.personal.texts.mask(value, kind)
    let buffer = composer.area.buffer
    let places = Masking.places(of: value, at: place, kind, in: buffer)
    let start = buffer.utf8Offset(of: place.lowerBound)
    let before = places.prefix { $0.lowerBound < place.lowerBound }
      .reduce(0) { $0 + placeholder.utf8.count - buffer.text(in: $1).utf8.count }
    composer.change { buffer in
      buffer.replace(places, with: placeholder)
      let end = start + before + placeholder.utf8.count
      buffer.move(to: buffer.position(utf8Offset: end))
    }
    work.composer = composer
    work.draft.changed(at: at)
    let elsewhere = work.personal.texts.place(of: value, kind)
    self.work = work
    notice = Notice(text: words.masked(placeholder, places: places.count), role: .success)
    if let elsewhere { change(.mask(turn: elsewhere.turn, range: elsewhere.range, kind)) }
    refreshWritten(isAnew: true)
  }

  /// The lines of the menu: what each kind becomes.
  func maskLines(_ mask: MaskMenu) -> [ListLine] {
    PersonalKind.byHand.enumerated().map { index, kind in
      let placeholder = work?.personal.texts.placeholder(for: mask.value, kind) ?? ""
      return ListLine(key: Menu.letter(index), text: words.name(kind) + "  " + placeholder)
    }
  }
}

/// Where a value stands in a text.
enum Masking {
  /// The selected place and every other where the value stands as a word of its own, in order.
  ///
  /// A name may have the s of its genitive after it, which stays.
  static func places(
    of value: String,
    at selected: Range<TextPosition>,
    _ kind: PersonalKind,
    in buffer: TextBuffer
  ) -> [Range<TextPosition>] {
    guard selected.lowerBound.line == selected.upperBound.line, let needle = Needle(value) else {
      return [selected]
    }
    var places: [Range<TextPosition>] = []
    for number in 0..<buffer.lineCount {
      let line = buffer.line(number)
      for match in needle.matches(in: line) where isWord(match, kind, in: line) {
        let start = TextPosition(line: number, character: match.lowerBound)
        let place = start..<TextPosition(line: number, character: match.upperBound)
        if !place.overlaps(selected) { places.append(place) }
      }
    }
    places.append(selected)
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func isWord(
    _ match: Range<Int>,
    _ kind: PersonalKind,
    in line: [Character]
  ) -> Bool {
    func isPart(_ index: Int) -> Bool {
      line.indices.contains(index) && Words.kind(of: line[index]) == .word
    }
    guard !isPart(match.lowerBound - 1) else { return false }
    if !isPart(match.upperBound) { return true }
    let isGenitive = line[match.upperBound] == "s" && !isPart(match.upperBound + 1)
    return kind.isName && isGenitive
  }
}
