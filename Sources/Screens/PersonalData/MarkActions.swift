/// How does a person decide about personal data in the shown texts, and look behind a mask?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Does an action about personal data; answers whether it was one.
  mutating func performOnMarks(_ action: ScreenAction, at: Timestamp) -> Bool {
    let isWriting = work?.focus == .own
    switch action {
    case .nextMark: if isWriting { goToNextWritten() } else { goToNextMark() }
    case .mask where isWriting && selectionToMask == nil: maskWritten(at: at)
    case .mask where work?.focus.isEditor == true: openMasking()
    case .mask: if let mark = currentMark { decide(mark, .mask) } else { beginPick() }
    case .keepMark where isWriting: keepWritten(at: at)
    case .keepMark: if let mark = currentMark { decide(mark, .keep) }
    case .reveal: reveal()
    default: return false
    }
    return true
  }

  /// Why an action about personal data can't be done now; nil where it can, and for other actions.
  func whyNotOnMarks(_ action: ScreenAction) -> String? {
    guard let work else { return nil }
    switch action {
    case .nextMark where work.focus == .own:
      return work.personal.written.all.isEmpty ? words.noWrittenMarks : nil
    case .nextMark where work.focus == .note: return words.replyOnly
    case .nextMark: return work.personal.open(in: work.readingOrder).isEmpty ? words.noMarks : nil
    case .mask where work.focus == .note: return selectionToMask == nil ? words.selectFirst : nil
    case .mask where work.focus == .own:
      return selectionToMask == nil && toMaskInText == nil ? words.selectFirst : nil
    case .keepMark where work.focus == .own: return toKeepInText == nil ? words.goToMarkFirst : nil
    case .keepMark: return currentMark == nil ? words.goToMarkFirst : nil
    case .reveal where work.personal.revealed == nil:
      return work.personal.toReveal(in: work.readingOrder) == nil ? words.nothingMasked : nil
    default: return nil
    }
  }

  /// The mark gone to, while it waits for a decision.
  var currentMark: PersonalMark? {
    guard let work, let current = work.personal.current else { return nil }
    return work.personal.texts.marks.contains(current) && current.isOpen ? current : nil
  }

  private mutating func goToNextMark() {
    guard let work else { return }
    let all = work.personal.open(in: work.readingOrder)
    let place = work.personal.current.flatMap { all.firstIndex(of: $0) }
    let next = place.map { ($0 + 1) % all.count } ?? 0
    if all.indices.contains(next) { goTo(all[next]) }
  }

  /// Goes to a mark, shows it and says what can be decided.
  mutating func goTo(_ mark: PersonalMark) {
    work?.personal.pick = nil
    work?.personal.current = mark
    sayCurrent()
    show(byte: mark.range.lowerBound, turn: mark.turn)
  }

  private mutating func sayCurrent() {
    guard let work, let mark = currentMark else { return }
    let all = work.personal.open(in: work.readingOrder)
    guard let place = all.firstIndex(of: mark) else { return }
    let value = work.personal.texts.text(of: mark)
    notice = Notice(text: words.toDecide(place + 1, of: all.count, value, mark.kind))
  }

  private mutating func decide(_ mark: PersonalMark, _ decision: PersonalMark.Decision) {
    change(.decide(mark, decision))
  }

  /// Asks for a change of the marks; it is seen once it is durable.
  mutating func change(_ change: MarkChange) {
    guard let work else { return }
    ask(.changeMarks(work.item.id, change))
  }

  /// The marks as they are stored after a change.
  mutating func took(_ marks: [PersonalMark], after change: MarkChange, of item: ItemID) {
    settleAside()
    guard var work, work.item.id == item else { return }
    let before = work.personal.texts.marks
    let value = value(of: change, in: work)
    work.personal.take(marks, order: work.readingOrder)
    let after = work.personal.texts.marks
    if case .replace = change {
      notice = Notice(text: words.marksUndone, role: .success)
    } else if after != before {
      let undo = MarkChange.undoing(from: before, to: after)
      work.steps.append(ItemWork.Step(name: .marks, before: work.judgement, marks: undo))
    }
    self.work = work
    tell(of: change, value, before, after)
    if let mark = currentMark {
      show(byte: mark.range.lowerBound, turn: mark.turn)
    }
  }

  private func value(of change: MarkChange, in work: ItemWork) -> String {
    guard case .decide(let mark, _) = change else { return "" }
    return work.personal.texts.text(of: mark)
  }

  private mutating func tell(
    of change: MarkChange,
    _ value: String,
    _ before: [PersonalMark],
    _ after: [PersonalMark]
  ) {
    // What was masked in a text that is written was told there.
    if work?.focus.isEditor == true, case .mask = change { return }
    switch change {
    case .decide(_, .keep): notice = Notice(text: words.keptMark(value), role: .success)
    case .decide, .mask:
      let old = Set(before)
      let masked = after.filter { $0.isMasked && !old.contains($0) }
      guard let placeholder = masked.first?.placeholder else { return }
      let count = masked.count { $0.placeholder == placeholder }
      notice = Notice(text: words.maskedMarks(placeholder, places: count), role: .success)
    case .replace: break
    }
  }

  /// Shows a masked value once that is on record, or masks it again.
  private mutating func reveal() {
    guard let work else { return }
    if work.personal.revealed != nil {
      self.work?.personal.hide()
      notice = Notice(text: words.hiddenAgain, role: .success)
    } else if let mark = work.personal.toReveal(in: work.readingOrder) {
      ask(.reveal(work.item.id, mark))
    }
  }

  /// It is on record that the value is looked at.
  mutating func took(revealed mark: PersonalMark, of item: ItemID) {
    settleAside()
    guard work?.item.id == item else { return }
    work?.personal.reveal(mark)
    notice = Notice(text: words.revealed(mark.placeholder, "v"), role: .success)
    show(byte: mark.range.lowerBound, turn: mark.turn)
  }

  /// Opens the menu of kinds for chosen words.
  mutating func openHandMasking(_ pick: Pick) {
    guard let work else { return }
    let masked = work.personal.texts.marks.contains {
      $0.turn == pick.turn && $0.isMasked && $0.range.overlaps(pick.range)
    }
    guard !masked else {
      notice = Notice(text: words.alreadyMasked)
      return
    }
    let text = Array(work.item.conversation.turns[pick.turn].text.utf8)[pick.range]
    let value = String(decoding: text, as: UTF8.self)
    overlays.append(.mask(MaskMenu(target: .shown(pick), value: value)))
  }
}
