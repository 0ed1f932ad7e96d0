/// How does a person go through what there is to look at in the text?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Looks the own text through where that is due.
  mutating func refreshFindings() {
    refreshVoice()
    refreshWritten()
    guard var work else { return }
    work.baseline.show(work.voice.baseline, in: work.voice.reply, work.judgement)
    if work.hasOwnText || !work.findings.all.isEmpty || !work.voice.own.isEmpty {
      work.findings.limit(to: replyWords)
      work.findings.take(work, isWriting: work.focus == .own)
    }
    self.work = work
  }

  /// Goes to the next finding and puts the cursor to it.
  mutating func goToNextFinding() {
    lookNow()
    guard var work else { return }
    guard work.focus == .own else { return goToNextInReply() }
    work.findings.goToNext(from: work.own.area.buffer.cursor)
    guard let current = work.findings.current else { return }
    if let place = work.findings.places[current] {
      work.own.change { $0.move(to: place.lowerBound) }
    }
    self.work = work
    tell(work.findings.all[current], current, of: work.findings.all.count)
  }

  // What the guide says of the bot's reply, one after the other.
  private mutating func goToNextInReply() {
    guard var work else { return }
    work.baseline.goToNext(from: .start)
    self.work = work
    if let current = work.baseline.current {
      tell(work.baseline.all[current], current, of: work.baseline.all.count)
    }
  }

  private mutating func tell(_ finding: DeskFinding, _ place: Int, of count: Int) {
    notice = Notice(text: words.match(place + 1, of: count) + ": " + finding.words(words))
  }

  /// Puts the proposal in place of what was found, in one step.
  mutating func applyFinding(at: Timestamp) {
    lookNow()
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
