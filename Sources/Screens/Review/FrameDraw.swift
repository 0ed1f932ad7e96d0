/// What do the lines on top and at the bottom say?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// Where am I, how far, who, saved? What does not fit is left out by weight, whole words at a time.
  func drawHeader(on canvas: inout Canvas, in area: Rect) {
    let exercise = practising.map { words.practiceTitle($0.number, of: $0.count) }
    let title =
      exercise
      ?? [
        work?.item.isCorrection == true ? words.correctionTitle : words.reviewTitle,
        work?.item.id.description,
      ].compactMap(\.self).joined(separator: " ")
    let done = words.done(progress.doneToday)
    let waiting = words.waiting(progress.waiting)
    let version = words.guide(guideVersion)
    let saved = [savedState].filter { !$0.isEmpty }
    let rest = progress.redHold == .notToday ? [words.noRedShort] : []
    let place = ([title] + shownAlone).joined(separator: " · ")
    let all = [place, done, waiting] + rest + [reviewer]
    let code = language.rawValue
    let choices: [(left: [String], right: [String])] = [
      (all, saved + [version, code]),
      ([place, done] + rest + [reviewer], saved + [version, code]),
      ([place, done] + rest + [reviewer], saved + [code]),
      ([place, done, reviewer], saved),
      ([place, done], saved),
      ([place], saved), ([title], saved),
    ]
    // Nothing is counted or kept of a practice.
    let practice: [(left: [String], right: [String])] = [
      ([place, reviewer], [version, code]), ([place], [code]), ([place], []),
    ]
    let lines = (practising == nil ? choices : practice).map {
      (" " + $0.left.joined(separator: " · "), $0.right.joined(separator: " · ") + " ")
    }
    let spare = saved.isEmpty ? 0 : savedColumns - Columns.width(of: savedState)
    let fitting = lines.first {
      Columns.width(of: $0.0) + 2 + Columns.width(of: $0.1) + spare <= area.columns
    }
    let (left, right) = fitting ?? (" " + title, "")
    canvas.line(left, right: right, in: area, role: .title)
  }

  /// That none but items of a situation come, where that is so.
  private var shownAlone: [String] {
    guard practising == nil, let only else { return [] }
    return [words.only(language.pick(only.name))]
  }

  /// Columns of the longest thing said about the draft, so that the line stands still from save to save.
  private var savedColumns: Int {
    [words.unsaved, words.saving, words.draftSaved("00:00")].map { Columns.width(of: $0) }.max()
      ?? 0
  }

  private var savedState: String {
    guard let draft = work?.draft else { return "" }
    if draft.isDirty { return words.unsaved }
    if draft.isSaving { return words.saving }
    return draft.savedAt.map { words.draftSaved(clock($0)) } ?? ""
  }

  /// What to say just now: trouble first, then what happened, then what is left to do.
  var message: Notice {
    if let failure { return Notice(text: "! " + failure, role: .error) }
    if let waiting, let sentence = sentence(waiting) { return Notice(text: sentence, role: .dim) }
    if let notice { return notice }
    guard work != nil, !isPaused else { return Notice(text: "", role: .text) }
    let problems = problems
    if problems.isEmpty {
      let sentence = readySentence
      return !sentence.isEmpty && checksOnSubmitting
        ? Notice(text: words.checkedLater, role: .dim) : Notice(text: sentence, role: .success)
    }
    return Notice(text: words.remaining(problems), role: .warning)
  }

  /// Whether the text is so long that the guide looks at it only when it is submitted.
  private var checksOnSubmitting: Bool {
    guard let work, work.takesText, work.voice.hasGuide else { return false }
    return work.own.text.utf8.count > Findings.mostBytes
  }

  /// That all is there, with the key that submits here; under a list or a question there is none.
  private var readySentence: String {
    switch place {
    case .list, .question, .home, .queue, .searching, .reading, .firstRun, .picking, .excusing,
      .agreement, .adjudicating, .merging, .calibrating:
      ""
    case .menu where topMenu?.isForSubmitting == true: words.readyToSubmit(words.keyName(.enter))
    case .judging, .paused, .empty, .waiting: words.readyToSubmit(words.keyName(.enter))
    case .writing, .noting, .menu:
      words.readyToSubmit(KeyNames.name(of: .function(2), words))
    }
  }

  private func sentence(_ waiting: Waiting) -> String? {
    switch waiting {
    case .loading: work == nil ? nil : words.loading
    case .submitting, .storing: words.submitting
    case .undoing: words.undoing
    case .savingFirst(let departure): departure == .leave ? words.leaving : words.saving
    }
  }

  /// How many rows the message takes, 1 to 3.
  func messageRows(in columns: Int) -> Int {
    let rows = Paragraph(message.text).wrapped(to: columns - 2).rowCount
    return max(1, min(rows, size.rows >= 24 ? 3 : 2))
  }

  func drawMessage(on canvas: inout Canvas, in area: Rect) {
    let message = message
    var inside = area
    _ = inside.takeLeft(1)
    inside.columns -= 1
    let seen = Paragraph(message.text, role: message.role).draw(on: &canvas, in: inside)
    guard seen.hasMoreBelow, inside.columns > 0 else { return }
    let end = Point(column: inside.endColumn - 1, row: inside.endRow - 1)
    canvas.put("…", at: end, in: inside, role: message.role)
  }

  /// The keys that work here now, in order of weight.
  var footerHints: [KeyHint] {
    if let menu = topMenu { return menuHints(menu) }
    if overlays.isEmpty, place == .searching { return findHints }
    let map = ScreenKeys.map(place)
    return footerActions.compactMap { action, isPinned in
      guard let key = map.binding(id: action.rawValue)?.keys.first else { return nil }
      return KeyHint(KeyNames.name(of: key, words), label(action), isPinned: isPinned)
    }
  }

  /// What an action is called here, where it does less than elsewhere.
  private func label(_ action: ScreenAction) -> String {
    switch action {
    case .leave where hasScreenBelow: words.readingClose
    case .skip where work?.item.isCorrection == true: words.leaveUncorrected
    case .accept where place == .excusing: words.doneChoosing
    default: words.short(action)
    }
  }

  private var findHints: [KeyHint] {
    [
      KeyHint(words.keyName(.enter), words.short(.nextMatch), isPinned: true),
      KeyHint(words.keyName(.up), words.short(.previousMatch)),
      KeyHint(words.keyName(.escape), words.short(.close), isPinned: true),
    ]
  }

  private func menuHints(_ menu: Menu) -> [KeyHint] {
    let last = Menu.letter(min(menu.list.count, ScreenKeys.menuLetters.count) - 1)
    let isReasons = if case .reasons = overlays.last { true } else { false }
    let done = menu.isForSubmitting && lacksOnlyReasons ? words.short(.submit) : words.doneChoosing
    return [
      KeyHint(menu.list.count > 1 ? "1–" + last : "1", words.short(.choose), isPinned: true),
      KeyHint(
        words.keyName(.enter),
        isReasons ? done : words.name(.accept),
        isPinned: true
      ),
      KeyHint("↑↓", words.short(.lineDown)),
      KeyHint(words.keyName(.escape), words.short(.close), isPinned: true),
    ]
  }

  /// Whether the answer is complete but for reasons, or complete.
  private var lacksOnlyReasons: Bool {
    problems.allSatisfy { if case .reasonMissing = $0 { true } else { false } }
  }

  private var footerActions: [(ScreenAction, Bool)] {
    switch place {
    case .judging:
      [(.submit, true)] + (work?.item.sentBack == nil ? [] : [(.standBy, true)]) + [
        (.undo, true), (.skip, false), (.nextPane, false), (.diff, false),
        (.putAway, false), (.pause, false), (.copy, false), (.leave, false), (.palette, true),
        (.help, true),
      ]
    case .writing, .noting:
      [
        (.submit, true), (.back, true), (.phrases, false), (.nextPane, false), (.mask, false),
        (.findInText, false), (.undoTyping, false), (.redoTyping, false), (.palette, true),
        (.help, true),
      ]
    case .menu, .list: [(.accept, true), (.pageDown, false), (.eraseFilter, false), (.close, true)]
    case .question: [(.confirm, true), (.decline, true)]
    case .excusing: [(.accept, true), (.close, true), (.help, false)]
    case .picking:
      [(.mask, true), (.wordMotion, false), (.selectText, false), (.close, true), (.help, true)]
    case .paused: [(.resume, true), (.leave, true), (.help, true)]
    case .empty:
      [(.lookAgain, true), (.undo, false), (.leave, true), (.palette, false), (.help, true)]
    case .waiting:
      // Elsewhere it waits with the other keys.
      waiting == .loading && work == nil ? [(.leave, false), (.interrupt, false)] : []
    case .home, .queue, .searching, .reading, .firstRun, .agreement, .adjudicating, .merging,
      .calibrating:
      []
    }
  }
}
