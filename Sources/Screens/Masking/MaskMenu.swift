/// What is hidden in a text, and behind which placeholder?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A value to be masked, and the kinds to choose among.
struct MaskMenu: Sendable {
  /// Where the selected value stands.
  let place: Range<TextPosition>
  /// The value.
  let value: String
  var menu = Menu(count: MaskKind.allCases.count)
}

extension ReviewProgram {
  /// Opens the menu of placeholders for what is selected.
  mutating func openMasking() {
    guard let place = selectionToMask, let buffer = work?.composer?.area.buffer else { return }
    overlays.append(.mask(MaskMenu(place: place, value: buffer.text(in: place))))
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

  /// The placeholder of a kind for this value: the one that it has already, else the first that stands for
  /// no other.
  func placeholder(_ kind: MaskKind, for value: String) -> String {
    guard let work else { return "" }
    let known = work.masks[Folding.fold(value)]
    let language = work.findings.language.flatMap { Language(rawValue: $0.rawValue) } ?? language
    let text = work.composer?.text ?? ""
    var number = 1
    while number < 100 {
      let placeholder = language.words.placeholder(kind, number)
      if placeholder == known || !text.contains(placeholder) { return placeholder }
      number += 1
    }
    return language.words.placeholder(kind, 1)
  }

  /// Masks the value wherever the text has it, in one step.
  mutating func mask(_ line: Int, at: Timestamp) {
    guard case .mask(let mask) = overlays.last, var work, var composer = work.composer,
      MaskKind.allCases.indices.contains(line)
    else { return }
    overlays.removeLast()
    let kind = MaskKind.allCases[line]
    let placeholder = placeholder(kind, for: mask.value)
    let buffer = composer.area.buffer
    let places = Masking.places(of: mask.value, at: mask.place, kind, in: buffer)
    guard let first = places.first, let last = places.last else { return }
    var text = ""
    var cursorBytes = 0
    for (index, place) in places.enumerated() {
      if index > 0 { text += buffer.text(in: places[index - 1].upperBound..<place.lowerBound) }
      text += placeholder
      if place == mask.place { cursorBytes = text.utf8.count }
    }
    let start = buffer.utf8Offset(of: first.lowerBound)
    composer.change { buffer in
      buffer.replace(first.lowerBound..<last.upperBound, with: text)
      buffer.move(to: buffer.position(utf8Offset: start + cursorBytes))
    }
    work.composer = composer
    // A placeholder whose value was brought back stands for another one now.
    work.masks = work.masks.filter { $0.value != placeholder }
    work.masks[Folding.fold(mask.value)] = placeholder
    work.draft.changed(at: at)
    self.work = work
    notice = Notice(text: words.masked(placeholder, places: places.count), role: .success)
  }

  /// The lines of the menu: what each kind becomes.
  func maskLines(_ mask: MaskMenu) -> [ListLine] {
    MaskKind.allCases.enumerated().map { index, kind in
      let placeholder = placeholder(kind, for: mask.value)
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
    _ kind: MaskKind,
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

  private static func isWord(_ match: Range<Int>, _ kind: MaskKind, in line: [Character]) -> Bool {
    func isPart(_ index: Int) -> Bool {
      line.indices.contains(index) && Words.kind(of: line[index]) == .word
    }
    guard !isPart(match.lowerBound - 1) else { return false }
    if !isPart(match.upperBound) { return true }
    let isGenitive = line[match.upperBound] == "s" && !isPart(match.upperBound + 1)
    return kind == .name && isGenitive
  }
}
