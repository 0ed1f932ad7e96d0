/// How does a person go through what there is to look at in the text?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Looks the own text through where that is due.
  mutating func refreshFindings() {
    guard var work, work.hasOwnText || !work.findings.all.isEmpty else { return }
    work.findings.limit(to: replyWords)
    work.findings.take(work.own, isWriting: work.focus == .own)
    self.work = work
  }

  /// Goes to the next finding and puts the cursor to it.
  mutating func goToNextFinding() {
    guard var work, work.focus == .own else { return }
    work.findings.goToNext(from: work.own.area.buffer.cursor)
    guard let current = work.findings.current else { return }
    if let place = work.findings.places[current] {
      work.own.change { $0.move(to: place.lowerBound) }
    }
    self.work = work
    let finding = work.findings.all[current]
    let number = words.match(current + 1, of: work.findings.all.count)
    notice = Notice(text: number + ": " + words.finding(finding.kind))
  }

  /// Puts the proposal in place of what was found, in one step.
  mutating func applyFinding(at: Timestamp) {
    guard var work, work.focus == .own,
      let index = work.findings.toApply(at: work.own.area.buffer.cursor)
    else { return }
    guard let replacement = work.findings.all[index].replacement,
      let place = work.findings.places[index]
    else {
      notice = Notice(text: words.noReplacement)
      return
    }
    let changed = work.own.change { $0.replace(place, with: replacement) }
    if changed { work.draft.changed(at: at) }
    self.work = work
  }
}
