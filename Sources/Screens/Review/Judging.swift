/// How does the answer change, and how is a change taken back?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Changes the answer as one step that `u` takes back.
  mutating func change(_ name: LocalStep, at: Timestamp, _ body: (inout Judgement) -> Void) {
    guard var work else { return }
    let before = work.judgement
    body(&work.judgement)
    guard work.judgement != before else { return }
    work.steps.append(ItemWork.Step(name: name, before: before))
    work.draft.changed(at: at)
    self.work = work
  }

  /// Marks a verdict; reasons that don't go with it are dropped, a text stays.
  mutating func mark(_ verdict: Verdict, at: Timestamp) {
    let offered = scheme.reasons(for: verdict).map(\.id)
    change(.verdict(verdict), at: at) { judgement in
      judgement.verdict = verdict
      judgement.reasons.removeAll { !offered.contains($0) }
    }
    if let work, !work.takesText, work.hasOwnText {
      notice = Notice(text: words.sentence(.rewriteNotAllowed(verdict)))
    }
  }

  /// Marks a verdict that needs reasons and asks for them.
  mutating func markWithReasons(_ verdict: Verdict, at: Timestamp) {
    mark(verdict, at: at)
    openReasons()
  }

  /// Takes back the last step of this item, or with none left the last submission.
  mutating func undo(at: Timestamp) {
    guard var work, let step = work.steps.popLast() else { return depart(.undo, at: at) }
    if let marks = step.marks {
      self.work = work
      return change(marks)
    }
    work.judgement = step.before
    work.draft.changed(at: at)
    if !work.panes.contains(work.focus) { work.focus = .customer }
    self.work = work
    notice = Notice(text: words.undoneHere(step.name), role: .success)
  }

  /// Whether `u` would reach beyond this item.
  var undoReachesBack: Bool { work?.steps.isEmpty ?? true }
}

extension ReviewProgram {
  /// Opens the editor for a rewrite, from the bot's text or from nothing; a text written before stays.
  mutating func openRewrite(from start: RewriteStart, at: Timestamp) {
    mark(.rewrite, at: at)
    beginText(from: start, at: at)
  }

  /// Opens the editor and leaves the verdict as it is.
  mutating func openOwnText(at: Timestamp) {
    guard let work else { return }
    if beginFixedReply(at: at) { return }
    if work.own.isBlank {
      let isHandover = work.judgement.verdict == .handover || isBlocked
      beginText(from: isHandover ? .nothing : .bot, at: at)
    } else {
      focus(.own)
    }
  }

  private mutating func beginText(from start: RewriteStart, at: Timestamp) {
    guard var work else { return }
    notice = Notice(text: words.writingHint, role: .dim)
    let reply = work.shownReply
    let isUntouched = work.own.text.utf8.elementsEqual(start == .nothing ? reply.utf8 : "".utf8)
    if work.own.isBlank || isUntouched {
      let text = start == .bot ? reply : ""
      if !work.own.text.utf8.elementsEqual(text.utf8) { work.own.replaceAll(with: text) }
      work.judgement.start = start
      work.draft.changed(at: at)
    } else if start == .nothing {
      notice = Notice(text: words.textKept)
    }
    self.work = work
    focus(.own)
  }

  /// Gives a pane the focus.
  mutating func focus(_ pane: Pane) {
    if let focus = work?.focus, focus != pane, focus == .own || focus == .note { saveDraft() }
    work?.focus = pane
  }

  /// Moves the focus along the panes.
  mutating func moveFocus(by step: Int) {
    guard let work else { return }
    let panes = work.panes
    let place = panes.firstIndex(of: work.focus) ?? 0
    let next = panes[(place + step + panes.count) % panes.count]
    focus(next)
  }

  /// Opens the editor with what was pasted outside of it.
  mutating func openPasted(_ text: String, at: Timestamp) {
    if work?.takesText != true { mark(isBlocked ? .handover : .rewrite, at: at) }
    if work?.own.isBlank == true { work?.judgement.start = .nothing }
    focus(.own)
    paste(text, at: at)
  }

  /// Puts a pasted text into the editor that has the focus.
  mutating func paste(_ text: String, at: Timestamp) {
    let masked = work?.focus == .own ? masking(text) : (text: text, count: 0)
    guard var work else { return }
    let replaced =
      work.focus == .note ? work.note.paste(text) : work.own.paste(masked.text)
    guard let replaced else {
      notice = Notice(text: words.textFull, role: .error)
      return
    }
    work.draft.changed(at: at)
    self.work = work
    let sentences = [
      masked.count > 0 ? words.pastedMasked(masked.count) : nil,
      replaced > 0 ? words.spacesReplaced(replaced) : nil,
    ].compactMap(\.self)
    if !sentences.isEmpty { notice = Notice(text: sentences.joined(separator: " ")) }
  }
}
