/// How does the voice guide take part in judging an item?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Takes voice guides, at once or with the item that comes next.
  mutating func took(_ guides: VoiceGuides, version: Int) {
    if coming?.version == version {
      coming?.voice = guides
    } else if version == guideVersion {
      use(guides)
    }
  }

  /// Takes voice guides for every item from now on.
  mutating func use(_ guides: VoiceGuides) {
    voice = guides
    voiceNumber += 1
  }

  /// Brings what the guide says up to date, where that is due.
  mutating func refreshVoice() {
    guard var work else { return }
    work.voice.use(voice, number: voiceNumber, for: work.item)
    work.voice.read(work.personal, turn: work.item.id.turn)
    let isWriting = work.focus == .own
    work.voice.follow(work.judgement, work.own, isWriting: isWriting, at: moment)
    self.work = work
  }

  /// Looks through what would be sent, for whoever does not wait for a pause.
  mutating func lookNow() {
    guard var work else { return }
    work.voice.use(voice, number: voiceNumber, for: work.item)
    work.voice.read(work.personal, turn: work.item.id.turn)
    work.voice.lookNow(work.judgement, work.own)
    self.work = work
    refreshFindings()
  }

  /// What the guide says of the text that the verdict lets through.
  func sentFindings(_ work: ItemWork) -> [VoiceFinding] {
    switch work.judgement.verdict {
    case .approve: work.voice.baseline
    case .rewrite, .handover: work.own.isBlank ? [] : work.voice.own
    case .reject, nil: []
    }
  }

  /// What of the guide keeps the answer from being sent.
  func voiceProblems(_ work: ItemWork) -> [JudgementProblem] {
    work.voice.hasGuide ? work.judgement.voiceProblems(sentFindings(work)) : []
  }

  /// Goes to what breaks a rule: the place in the own text, or the line about the bot's reply.
  mutating func goTo(broken finding: VoiceFinding) {
    guard var work else { return }
    if work.judgement.verdict == .approve {
      work.baseline.go(to: finding.rule)
      self.work = work
      if work.focus.isEditor { focus(.customer) }
      return
    }
    focus(.own)
    guard var work = self.work else { return }
    work.findings.take(work, isWriting: true)
    work.findings.go(to: finding.rule)
    if let current = work.findings.current, let place = work.findings.places[current] {
      work.own.change { $0.move(to: place.lowerBound) }
    }
    self.work = work
  }

  /// The answer no longer holds under the guides that were published meanwhile: they hold here from
  /// now on, and the screen goes to what is missing.
  mutating func refused(
    _ item: ItemID,
    _ problems: [JudgementProblem],
    _ version: Int,
    at: Timestamp
  ) {
    guard work?.item.id == item else { return }
    waiting = nil
    _ = queued.takeAll()
    work?.clock.start(at: at)
    work?.draft.changed(at: at)
    let isNew = version != guideVersion
    takeComingGuides()
    carriedNotice = nil
    lookNow()
    let problems = self.problems.isEmpty ? problems : self.problems
    if let first = problems.first { goTo(first, of: problems) }
    if isNew, var said = notice {
      said.text = words.refusedUnder(version, said.text)
      notice = said
    }
  }
}
