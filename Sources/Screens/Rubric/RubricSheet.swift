/// How did the bot's reply do, point by point? A sheet on which each line has one key.

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A line of the sheet.
enum SheetLine {
  case criterion(Criterion)
  case list(MarkList)
}

extension LabelScheme {
  /// The lines of the sheet: the criteria, then the lists that the scheme has.
  var sheet: [SheetLine] {
    rubric.map { .criterion($0) }
      + MarkList.allCases.filter { !labels($0.axis).isEmpty }.map { .list($0) }
  }
}

extension ReviewProgram {
  /// Opens the sheet.
  mutating func openRubric() {
    guard work != nil else { return }
    overlays.append(.rubric(Menu(count: scheme.sheet.count)))
  }

  /// The key of a line: the criterion's next answer, or the menu of the list.
  mutating func press(sheet line: Int, at: Timestamp) {
    let sheet = scheme.sheet
    guard sheet.indices.contains(line) else { return }
    switch sheet[line] {
    case .list(let list): open(list)
    case .criterion(let criterion): press(criterion, at: at)
    }
  }

  // The best answer first, then on to the worst, *does not apply*, and none again.
  private mutating func press(_ criterion: Criterion, at: Timestamp) {
    let name = language.pick(criterion.label.name)
    let choices = criterion.choices
    guard !choices.isEmpty else {
      notice = Notice(text: words.countedByRules(name, places: countedPlaces))
      return
    }
    let id = criterion.label.id
    change(.mark(name), at: at) { judgement in
      let place = judgement.rubric[id].flatMap { choices.firstIndex(of: $0) }
      let next = place.map { $0 + 1 } ?? 0
      judgement.rubric[id] = choices.indices.contains(next) ? choices[next] : nil
    }
  }

  private mutating func open(_ list: MarkList) {
    let labels = scheme.labels(list.axis)
    var menu = Menu(count: labels.count)
    let chosen = chosen(of: list).first
    menu.list.move(to: labels.firstIndex { $0.id == chosen } ?? 0)
    overlays.append(.marks(list, menu))
  }

  /// Switches a label of a list on or off; one of which there can be one alone closes its menu.
  mutating func press(_ list: MarkList, line: Int, at: Timestamp) {
    let labels = scheme.labels(list.axis)
    guard labels.indices.contains(line) else { return }
    let id = labels[line].id
    let name = language.pick(labels[line].name)
    let isOn = chosen(of: list).contains(id)
    switch list {
    case .targets: change(.mark(name), at: at) { $0.target = isOn ? nil : id }
    case .conducts: change(.mark(name), at: at) { $0.conduct = isOn ? nil : id }
    case .tones: return press(tone: id, name, isOn: isOn, at: at)
    }
    overlays.removeLast()
  }

  private mutating func press(tone id: String, _ name: String, isOn: Bool, at: Timestamp) {
    if !isOn, chosen(of: .tones).count >= Limits.tones {
      notice = Notice(text: words.tonesFull)
      return
    }
    change(.mark(name), at: at) { judgement in
      if isOn { judgement.tones.removeAll { $0 == id } } else { judgement.tones.append(id) }
    }
  }

  /// Ids chosen of a list.
  func chosen(of list: MarkList) -> [String] {
    guard let judgement = work?.judgement else { return [] }
    return switch list {
    case .tones: judgement.tones
    case .targets: [judgement.target].compactMap(\.self)
    case .conducts: [judgement.conduct].compactMap(\.self)
    }
  }

  /// How many places of the bot's reply the voice guide counts; nil where none holds.
  ///
  /// A hint beside the sheet and no answer: nothing of it is submitted.
  private var countedPlaces: Int? {
    guard let work, work.voice.hasGuide else { return nil }
    return work.baseline.all.count { $0.voice != nil && $0.severity > .note }
  }

  /// How many answers the sheet has.
  var marksGiven: Int {
    (work?.judgement.rubric.count ?? 0)
      + MarkList.allCases.reduce(0) { $0 + chosen(of: $1).count }
  }

  /// The sheet's lines as they look now.
  var sheetLines: [ListLine] {
    let answers = work?.judgement.rubric ?? [:]
    return scheme.sheet.enumerated().map { place, line in
      let letter = Menu.letter(place) + " "
      switch line {
      case .criterion(let criterion):
        let answer = answers[criterion.label.id]
        // As wide as the widest answer, so that the box stands still.
        let isCounted = criterion.scale == .counted
        let counted = isCounted ? countedPlaces.map(String.init) : nil
        let shown = counted ?? words.answer(answer, on: criterion.scale)
        let blanks = String(repeating: " ", count: max(0, 3 - Columns.width(of: shown)))
        return ListLine(
          key: letter + shown + blanks,
          text: LabelGuidance(criterion.label, among: [], language).line
            + (isCounted ? " · " + words.countedHint : ""),
          isOn: answer != nil
        )
      case .list(let list):
        let ids = chosen(of: list)
        let names = ids.map { id in
          scheme.labels(list.axis).first { $0.id == id }.map { language.pick($0.name) } ?? id
        }
        return ListLine(
          key: letter + "…",
          text: words.line(list, chosen: names),
          isOn: !ids.isEmpty
        )
      }
    }
  }
}
