/// What do the editor's own actions do, from a key, the help or the palette?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Does an action of the editor; answers whether it was one.
  mutating func performInText(_ action: ScreenAction, _ key: Key? = nil, at: Timestamp) -> Bool {
    switch action {
    case .phrases: openPhrases()
    case .insertReply:
      focus(.own)
      insertReply(at: at)
    case .findInText: openFind()
    case .nextFinding: goToNextFinding()
    case .applyFinding: applyFinding(at: at)
    case .setAsideRule: openExcuse()
    case .selectAll: work?.composer?.change { $0.selectAll() }
    case .deleteLine:
      let isStart = key != .control("k")
      if work?.composer?.deleteToEdge(isStart: isStart) == true {
        if work?.focus == .own { followStart() }
        work?.draft.changed(at: at)
      }
    case .undoTyping: edit(.control("z"), at: at)
    case .redoTyping: edit(.control("y"), at: at)
    case .editOutside: editOutside(at: at)
    default: return false
    }
    return true
  }

  /// Why an action of the editor can't be done now; nil where it can, and for other actions.
  func whyNotInText(_ action: ScreenAction) -> String? {
    guard let work else { return nil }
    let buffer = work.composer?.area.buffer
    switch action {
    case .phrases, .insertReply: return work.focus == .note ? words.replyOnly : nil
    case .setAsideRule: return findingToExcuse == nil ? words.nothingToOverride : nil
    case .nextFinding where buffer == nil && listedFindings != nil && !work.takesText: return nil
    case .undoTyping, .redoTyping, .wordMotion, .selectText, .deleteText, .deleteLine, .selectAll,
      .findInText, .nextFinding, .applyFinding:
      guard buffer != nil else { return words.onlyWhileWriting }
    default: return nil
    }
    switch action {
    case .undoTyping where buffer?.canUndo == false: return words.nothingTyped
    case .redoTyping where buffer?.canRedo == false: return words.nothingToRedo
    case .nextFinding, .applyFinding:
      if work.focus == .note { return words.replyOnly }
      if work.own.text.utf8.count > Findings.mostBytes { return words.tooLongToCheck }
      if work.findings.all.isEmpty { return words.noFindings }
    default: break
    }
    guard action == .applyFinding, let cursor = buffer?.cursor else { return nil }
    let index = work.findings.toApply(at: cursor)
    return index.flatMap { work.findings.all[$0].replacement } == nil ? words.noReplacement : nil
  }

  // The draft goes to the disk before the screen goes to another program.
  private mutating func editOutside(at: Timestamp) {
    if work?.composer == nil { openOwnText(at: at) }
    guard let work, let composer = work.composer else { return }
    saveDraft()
    self.work?.outside = work.focus
    let isOwn = work.focus == .own
    ask(.editOutside(isOwn ? masking(composer.text).text : composer.text))
  }

  /// What came back from the editor outside.
  mutating func took(_ edited: EditedOutside, at: Timestamp) {
    settleAside()
    guard var work, let pane = work.outside else { return }
    work.outside = nil
    self.work = work
    switch edited {
    case .unchanged: notice = Notice(text: words.editedUnchanged, role: .success)
    case .failed(let sentence): notice = Notice(text: sentence, role: .error)
    case .text(let text) where text.utf8.count > Limits.rewriteBytes:
      notice = Notice(text: words.editedTooLong, role: .error)
    case .text(let text):
      focus(pane)
      let masked = pane == .own ? masking(text) : (text: text, count: 0)
      replaceText(with: masked.text, at: at)
      let sentence = masked.count > 0 ? words.pastedMasked(masked.count) : words.editedOutside
      notice = Notice(text: sentence, role: .success)
    }
  }

  private mutating func replaceText(with text: String, at: Timestamp) {
    guard var work, var composer = work.composer,
      !composer.text.utf8.elementsEqual(text.utf8)
    else { return }
    composer.replaceAll(with: text)
    work.composer = composer
    work.draft.changed(at: at)
    self.work = work
    if work.focus == .own { followStart() }
  }
}
