/// How do emotions, situation, note and verdict look, below the texts or beside them?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// Rows of the answers below the texts: heading, emotions three abreast, what else was chosen, situation.
  ///
  /// Where a red item has little room, what the customer writes matters more: what was chosen, in one row.
  var answerRows: Int {
    if isBlocked, size.rows < 20 { return 2 }
    let keyed = min(9, scheme.emotions.count)
    return 1 + (keyed + 2) / 3 + (furtherEmotions.isEmpty ? 0 : 1) + 1
  }

  /// The rule of the pane: heading and keys, with the rules of tone that wait for the answer.
  ///
  /// Answers with what the heading had no room for, the longer sentence first.
  private func drawFeels(
    _ work: ItemWork,
    _ hints: [String],
    on canvas: inout Canvas,
    in row: Rect
  ) -> [String] {
    let mark = isPointedAt(.emotions) ? "▸ " : ""
    let heading = mark + feelsAnswer(work.judgement)
    let rules = work.voice.waiting
    let waits = rules == 0 ? [] : [words.toneWaits(rules), words.toneWaitsShort(rules)]
    let longer = waits.map { heading + " · " + $0 }
    func beside(_ hints: some Sequence<String>, _ headings: [String]) -> [(String, String)] {
      headings.flatMap { heading in hints.map { (heading, $0) } }
    }
    // The keys stay as long as any sentence stands beside them.
    let choices =
      beside(hints.dropLast(), longer) + beside(hints.suffix(1), longer) + beside(hints, [heading])
    let fitting = choices.first {
      Columns.width(of: $0.0) + Columns.width(of: $0.1) + 7 <= row.columns
    }
    let (shown, hint) = fitting ?? (heading, "")
    canvas.rule(
      shown,
      right: hint,
      in: row,
      role: isPointedAt(.emotions) ? .focusedRule : .rule
    )
    return shown == heading ? waits : []
  }

  /// Below the texts.
  func drawAnswers(on canvas: inout Canvas, in area: Rect) {
    guard let work, area.rows > 0 else { return }
    var rest = area
    let hints = [words.feelsKeys, "1–9 · 0 · - · l", "l"]
    _ = drawFeels(work, hints, on: &canvas, in: rest.takeTop(1))
    if area.rows <= 2 {
      let row = rest.takeTop(1)
      let left = "  " + chosenEmotions.joined(separator: "   ")
      canvas.line(left, right: situationText(work) + " ", in: row, role: .text)
      return
    }
    drawEmotions(on: &canvas, in: rest.takeTop((min(9, scheme.emotions.count) + 2) / 3), across: 3)
    if !furtherEmotions.isEmpty {
      let further = "  + " + furtherEmotions.joined(separator: "   ")
      canvas.line(further, in: rest.takeTop(1), role: .chosen)
    }
    var row = rest.takeTop(1)
    let right = row.takeRight(row.columns / 2)
    drawField("g", situationText(work), work.judgement.situation != nil, on: &canvas, in: row)
    drawField("n", noteText(work), !work.note.isBlank, on: &canvas, in: right)
  }

  /// Beside the texts.
  func drawSide(on canvas: inout Canvas, in area: Rect) {
    guard let work else { return }
    var rest = area
    let hints = ["l " + words.short(.allEmotions).lowercased(), "l"]
    let waits = drawFeels(work, hints, on: &canvas, in: rest.takeTop(1))
    let sentence = waits.first { Columns.width(of: $0) + 2 <= area.columns } ?? waits.last
    if let sentence { canvas.line("  " + sentence, in: rest.takeTop(1), role: .dim) }
    drawEmotions(on: &canvas, in: rest.takeTop((min(9, scheme.emotions.count) + 1) / 2), across: 2)
    for text in furtherEmotions { canvas.line("  + " + text, in: rest.takeTop(1), role: .chosen) }
    let keys = rest.takeTop(1)
    var column = keys.column + 1
    for (key, action, isOn) in [
      ("0", ScreenAction.noEmotion, work.judgement.emotions == [:]),
      ("-", .unclear, work.judgement.isUnclear),
    ] {
      column =
        put(
          key,
          words.short(action),
          isOn,
          at: Point(column: column, row: keys.row),
          on: &canvas,
          in: keys
        ) + 2
    }
    drawDefinition(work, on: &canvas, in: &rest)
    canvas.rule(words.situation, right: "g", in: rest.takeTop(1))
    let situation = situationName(work) ?? words.notChosen
    canvas.line(
      "  " + situation,
      in: rest.takeTop(1),
      role: situationName(work) == nil ? .dim : .chosen
    )
    drawSideFindings(on: &canvas, in: &rest, leaving: 3)
    canvas.rule(words.noteHeading, right: "n", in: rest.takeTop(1))
    let note = PaneTexts(work, language, utcOffsetMinutes).paragraph(.note)
    drawCut(note, on: &canvas, in: rest)
  }

  private func drawDefinition(_ work: ItemWork, on canvas: inout Canvas, in rest: inout Rect) {
    let chosen = work.judgement.emotions ?? [:]
    let first = scheme.emotions.first { chosen[$0.id] != nil }
    guard let label = work.lastEmotion.flatMap({ scheme.emotion($0) }) ?? first else { return }
    let guidance = LabelGuidance(label, among: scheme.emotions, language)
    guard !guidance.parts.isEmpty else { return }
    let text = language.pick(label.name) + ": " + guidance.parts.joined(separator: "\n")
    let paragraph = Paragraph(text, role: .dim, prefix: "  ")
    let rows = min(paragraph.wrapped(to: rest.columns - 1).rowCount, max(0, rest.rows - 8))
    var area = rest.takeTop(rows)
    area.columns -= 1
    drawCut(paragraph, on: &canvas, in: area)
  }

  /// Draws a text whose last row says with `…` that there is more.
  func drawCut(_ paragraph: Paragraph, on canvas: inout Canvas, in area: Rect) {
    let seen = paragraph.draw(on: &canvas, in: area)
    guard seen.hasMoreBelow, area.columns > 0, area.rows > 0 else { return }
    let end = Point(column: area.endColumn - 1, row: area.endRow - 1)
    canvas.put("…", at: end, in: area, role: .dim)
  }

  private func drawEmotions(on canvas: inout Canvas, in area: Rect, across: Int) {
    guard let work, area.rows > 0 else { return }
    let width = (area.columns - 1) / across
    for (index, label) in scheme.emotions.prefix(9).enumerated() {
      // Below the texts like a telephone's keys, beside them in two columns.
      let row = across == 3 ? index / across : index % area.rows
      let column = across == 3 ? index % across : index / area.rows
      let place = Rect(
        column: area.column + 1 + column * width,
        row: area.row + row,
        columns: width - 1,
        rows: 1
      )
      let intensity = work.judgement.emotions?[label.id]
      let bars = bars(label, intensity)
      let room = place.columns - 2 - (bars.isEmpty ? 0 : Columns.width(of: bars) + 1)
      let name = Columns.shortened(language.pick(label.name), to: room)
      let text = bars.isEmpty ? name : name + " " + bars
      put(
        String(index + 1),
        text,
        intensity != nil,
        at: Point(column: place.column, row: place.row),
        on: &canvas,
        in: place
      )
    }
  }

  @discardableResult
  private func put(
    _ key: String,
    _ text: String,
    _ isOn: Bool,
    at point: Point,
    on canvas: inout Canvas,
    in clip: Rect
  ) -> Int {
    let next = canvas.put(key, at: point, in: clip, role: .key)
    let start = Point(column: next + 1, row: point.row)
    let shown = isOn && !text.hasSuffix("■") && !text.hasSuffix("□") ? text + " ■" : text
    return canvas.put(shown, at: start, in: clip, role: isOn ? .chosen : .text)
  }

  private func drawField(
    _ key: String,
    _ text: String,
    _ isOn: Bool,
    on canvas: inout Canvas,
    in area: Rect
  ) {
    guard area.rows > 0 else { return }
    let next = canvas.put(
      key,
      at: Point(column: area.column + 1, row: area.row),
      in: area,
      role: .key
    )
    let room = area.endColumn - next - 2
    let shown = Columns.shortened(text, to: max(0, room))
    canvas.put(
      shown,
      at: Point(column: next + 1, row: area.row),
      in: area,
      role: isOn ? .chosen : .text
    )
  }

  /// `■■□`; one square for a label without intensity; nothing where it is off.
  func bars(_ label: Label, _ intensity: Int?) -> String {
    guard let intensity else { return "" }
    if label.isExclusive { return "■" }
    let filled = max(0, min(3, intensity))
    return String(repeating: "■", count: filled) + String(repeating: "□", count: 3 - filled)
  }

  /// Whether the message on the screen is about this missing field.
  func isPointedAt(_ field: RequiredField?) -> Bool {
    guard let about = notice?.about else { return false }
    switch about {
    case .emotionsMissing, .emotionUnknown, .intensityOutOfRange, .emotionExclusive:
      return field == .emotions
    case .verdictMissing: return field == nil
    default: return false
    }
  }

  private func feelsAnswer(_ judgement: Judgement) -> String {
    if judgement.isUnclear { return words.feels + ": " + words.feelsUnclear.lowercased() }
    guard let emotions = judgement.emotions else { return words.feels }
    return emotions.isEmpty ? words.feels + ": " + words.feelsNothing.lowercased() : words.feels
  }

  /// Chosen emotions in words, for the one line there is while writing.
  private var chosenEmotions: [String] {
    guard let work else { return [] }
    if work.judgement.isUnclear { return [words.feelsUnclear] }
    guard let emotions = work.judgement.emotions else { return [words.feelsUnanswered] }
    if emotions.isEmpty { return [words.feelsNothing] }
    return scheme.emotions.filter { emotions[$0.id] != nil }
      .map { language.pick($0.name) + " " + bars($0, emotions[$0.id]) }
  }

  /// Chosen emotions that have no digit.
  var furtherEmotions: [String] {
    guard let emotions = work?.judgement.emotions else { return [] }
    return scheme.emotions.dropFirst(9).filter { emotions[$0.id] != nil }
      .map { language.pick($0.name) + " " + bars($0, emotions[$0.id]) }
  }

  private func situationName(_ work: ItemWork) -> String? {
    work.judgement.situation.map { id in
      scheme.situations.first { $0.id == id }.map { language.pick($0.name) } ?? id
    }
  }

  private func situationText(_ work: ItemWork) -> String {
    words.situation + ": " + (situationName(work) ?? words.notChosen)
  }

  private func noteText(_ work: ItemWork) -> String {
    words.note + ": " + (work.note.isBlank ? words.nothingYet : work.note.text)
  }
}
