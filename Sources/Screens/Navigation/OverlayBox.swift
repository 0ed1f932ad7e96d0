/// Which box shows a list or a menu, and over which part of the screen?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ListDialog {
  /// The box of a searchable list.
  init(_ heading: String, _ search: ListSearch, _ lines: [ListLine], _ words: any Wordbook) {
    self.init(
      title: heading,
      hint: words.typeToSearch,
      search: search.field,
      lines: lines,
      total: search.total,
      list: search.list,
      emptyText: words.nothingFits(search.text),
      footer: words.seen(search.list)
    )
  }

  /// The box of a menu.
  init(_ heading: String, _ menu: Menu, _ lines: [ListLine], _ words: any Wordbook) {
    self.init(title: heading, lines: lines, list: menu.list, footer: words.seen(menu.list))
  }
}

extension Wordbook {
  /// Which lines of a list are seen.
  fileprivate func seen(_ list: ListView) -> String {
    let seen = list.visibleRows
    return rows(seen.first, seen.last, of: seen.total)
  }
}

extension Size {
  /// What lies between the first and the last row, where lists and questions stand.
  var betweenEdges: Rect { Rect(column: 0, row: 1, columns: columns, rows: rows - 2) }
}

extension ReviewProgram {
  /// The box of a list or menu and what it is drawn over; nil for a question.
  func box(
    of overlay: Overlay,
    _ layout: ReviewLayout
  ) -> (dialog: ListDialog, area: Rect)? {
    var area = size.betweenEdges
    // A menu leaves the line of messages free.
    if overlay.menu != nil { area.rows = max(0, layout.message.row - area.row) }
    return dialog(of: overlay).map { ($0, area) }
  }

  private func dialog(of overlay: Overlay) -> ListDialog? {
    switch overlay {
    case .help(let list):
      return ListDialog(words.helpHeading(words.place(list.place)), list.search, list.lines, words)
    case .palette(let list):
      return ListDialog(words.paletteHeading, list.search, list.lines, words)
    case .emotions(let list):
      return emotionBox(list)
    case .phrases(let list): return PhraseBox(size: size, words: words).dialog(list)
    case .situation(let menu):
      let lines = lines(of: scheme.situations) { $0.id == work?.judgement.situation }
      return ListDialog(words.situationQuestion, menu, lines, words)
    case .reasons(let menu):
      let chosen = work?.judgement.reasons ?? []
      let heading = work?.judgement.verdict.map(words.reasonsQuestion) ?? ""
      let lines = lines(of: offeredReasons) { chosen.contains($0.id) }
      return ListDialog(heading, menu, lines, words)
    case .rubric(let menu): return ListDialog(words.rubricHeading, menu, sheetLines, words)
    case .marks(let list, let menu):
      let chosen = chosen(of: list)
      let lines = lines(of: scheme.labels(list.axis)) { chosen.contains($0.id) }
      return ListDialog(words.question(list), menu, lines, words)
    case .putAway(let menu):
      let lines = putAwayOutcomes.enumerated().map { index, outcome in
        ListLine(
          key: Menu.letter(index),
          text: words.outcome(outcome) + ": " + words.meaning(outcome)
        )
      }
      return ListDialog(words.putAwayQuestion, menu, lines, words)
    case .mask(let mask):
      let heading = words.maskQuestion(Columns.shortened(mask.value, to: 24))
      return ListDialog(heading, mask.menu, maskLines(mask), words)
    case .told(let menu): return ListDialog(words.toldQuestion, menu, toldLines, words)
    case .falseAlarm(let menu):
      return ListDialog(words.falseAlarmQuestion, menu, falseAlarmLines, words)
    case .question, .excuse: return nil
    }
  }

  // The one under the cursor at length stands below the list.
  private func emotionBox(_ list: EmotionList) -> ListDialog {
    var dialog = ListDialog(words.emotionsHeading, list.search, emotionLines(list), words)
    let guidance = list.selected.map { LabelGuidance($0, among: scheme.emotions, language) }
    dialog.preview = ListPreview(
      title: list.selected.map { language.pick($0.name) } ?? "",
      text: Paragraph(guidance?.parts.joined(separator: "\n") ?? ""),
      rows: EmotionList.previewRows(in: size)
    )
    return dialog
  }

  private func emotionLines(_ list: EmotionList) -> [ListLine] {
    list.fitting.map { label, digit in
      let intensity = work?.judgement.emotions?[label.id]
      let bars = intensity == nil ? "□□□" : bars(label, intensity)
      return ListLine(
        key: (digit.map(String.init) ?? " ") + " " + bars,
        text: LabelGuidance(label, among: scheme.emotions, language).line,
        isOn: intensity != nil
      )
    }
  }

  private func lines(of labels: [Label], isOn: (Label) -> Bool) -> [ListLine] {
    labels.enumerated().map { index, label in
      let guidance = LabelGuidance(label, among: labels, language)
      return ListLine(
        key: Menu.letter(index) + " " + (isOn(label) ? "■" : "□"),
        text: guidance.paragraph ?? guidance.line,
        isOn: isOn(label)
      )
    }
  }
}
