/// When does an answer leave, and what is asked before it does?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Submits, or goes to the first thing that is missing and says what.
  mutating func submit(at: Timestamp) {
    lookNow()
    guard let work else { return }
    if work.item.isCorrection, work.isUnchanged { return leaveUncorrected() }
    let answer = outgoing(work)
    let problems = problemsToSubmit
    guard let first = problems.first else {
      if let verdict = work.judgement.verdict, !work.takesText, work.hasOwnText {
        overlays.append(.question(.textUnused(verdict)))
      } else {
        send(answer, at: at)
      }
      return
    }
    // The reason comes before the text, but an approval would need neither.
    if problems.contains(.rewriteEqualsReply),
      first == .rewriteEqualsReply || first == .reasonMissing(.rewrite)
    {
      overlays.append(.question(.equalsReply))
    } else {
      goTo(first, of: problems)
    }
  }

  /// After a gap was filled: the next one, or word that all is there.
  mutating func jumpToMissing(at: Timestamp) {
    let problems = problemsToSubmit
    if let first = problems.first { goTo(first, of: problems) }
  }

  /// Approves instead of a rewrite that says what the bot said.
  mutating func approveEqual(at: Timestamp) {
    focus(.customer)
    mark(.approve, at: at)
    submit(at: at)
  }

  /// Submits although the text stays behind.
  mutating func submitWithoutText(at: Timestamp) {
    guard let work else { return }
    send(outgoing(work), at: at)
  }

  /// The answer as it would leave: without a text that the verdict does not take, and without
  /// exceptions from rules that are not broken.
  func outgoing(_ work: ItemWork) -> Judgement {
    var answer = work.answer
    if answer.verdict == .approve || answer.verdict == .reject {
      answer.rewrite = ""
      answer.start = nil
    } else if work.own.isBlank {
      answer.rewrite = ""
      answer.start = nil
    }
    return work.voice.hasGuide ? answer.keepingOverrides(for: sentFindings(work)) : answer
  }

  /// What is missing, in the order in which a person fills it in, as far as it is known while one
  /// writes: a long text is looked through for personal data when it is submitted.
  var problems: [JudgementProblem] {
    work.map { problems($0, $0.personal.written.known) } ?? []
  }

  /// What is missing, everything looked through.
  private var problemsToSubmit: [JudgementProblem] {
    work.map { problems($0, written($0)) } ?? []
  }

  private func problems(_ work: ItemWork, _ written: WrittenText) -> [JudgementProblem] {
    rules.problems(
      in: outgoing(work),
      on: work.item.reply.text,
      written: written,
      isRed: isBlocked
    ) + voiceProblems(work)
  }

  /// Says what is missing and goes to the first of it.
  mutating func goTo(_ problem: JudgementProblem, of problems: [JudgementProblem]) {
    notice = Notice(text: words.remaining(problems, first: problem), about: problem)
    switch problem {
    case .verdictMissing where isBlocked:
      notice = Notice(text: words.onlyHandover, about: problem)
    case .reasonMissing, .situationMissing:
      // The menu asks the question itself.
      notice = Notice(text: words.remaining(problems), about: problem)
    default: break
    }
    switch problem {
    case .reasonMissing, .reasonUnknown, .reasonNotAllowed:
      openReasons(isForSubmitting: true)
    case .rewriteMissing, .rewriteEqualsReply, .rewriteNotAllowed, .rewriteTooLong, .textHoldsNull:
      focus(.own)
    case .personalData:
      focus(.own)
      showPersonalLeft(.certain)
    case .personalUndecided:
      focus(.own)
      showPersonalLeft(.open)
    case .situationMissing, .situationUnknown:
      openSituations(isForSubmitting: true)
    case .noteMissing: focus(.note)
    case .rubricMissing, .criterionUnknown, .answerNotOnScale, .labelUnknown, .tooManyTones:
      if whyNot(.rubric) == nil { openRubric() }
    case .voiceBroken(let finding): goTo(broken: finding)
    case .overrideWithoutReason, .overrideUnknown: openExcuse()
    case .verdictMissing, .redNeedsHandover, .emotionsMissing, .emotionUnknown,
      .intensityOutOfRange, .emotionExclusive:
      if work?.focus == .own || work?.focus == .note { focus(.customer) }
    }
  }

  private mutating func send(_ answer: Judgement, at: Timestamp) {
    guard var work, let verdict = answer.verdict else { return }
    work.clock.stop(at: at)
    work.draft.dueAt = nil
    self.work = work
    failure = nil
    send(.submit(work.item.id, answer, activeMilliseconds: work.clock.milliseconds))
    outstanding.append(.submit(work.item.id))
    waiting = .submitting(verdict)
  }
}

extension ReviewProgram {
  /// Opens the menu of outcomes.
  mutating func openPutAway() {
    overlays.append(.putAway(Menu(count: putAwayOutcomes.count)))
  }

  /// Puts the item away without a verdict.
  mutating func putAway(_ outcome: Outcome, at: Timestamp) {
    overlays = []
    if work != nil { depart(.putAway(outcome), at: at) }
  }

  /// Leaves an earlier answer as it is and goes on with the queue; what was changed stays as a draft.
  mutating func leaveUncorrected() {
    guard let work else { return }
    saveDraft()
    overlays = []
    carriedNotice = Notice(text: words.uncorrected(work.item.id), role: .success)
    send(.release(work.item.id))
    self.work = nil
    loadNext()
  }

  /// Takes the item off the screen once its draft is durable, at once where it is.
  mutating func depart(_ departure: Departure, at: Timestamp) {
    failure = nil
    saveDraft()
    if work?.draft.isSaving == true {
      waiting = .savingFirst(departure)
    } else {
      goOn(departure, at: at)
    }
  }

  /// Does what waited for the draft.
  mutating func goOn(_ departure: Departure, at: Timestamp) {
    switch departure {
    case .leave: quit()
    case .undo:
      send(.undo)
      outstanding.append(.undo)
      waiting = .undoing
    case .open(let item):
      if let work { send(.release(work.item.id)) }
      work = nil
      wanted = wanted ?? item
      loadNext()
    case .putAway(let outcome):
      guard let work else { return }
      self.work?.clock.stop(at: at)
      send(.outcome(work.item.id, outcome, note: note(beside: outcome, work)))
      outstanding.append(.outcome(work.item.id))
      waiting = .storing
    }
  }

  /// Leaves, whatever is saved; the item goes back to the queue.
  mutating func quit() {
    isLeaving = true
    if let work { send(.release(work.item.id)) }
    send(.quit)
  }

  /// Asks for the item that is wanted, else for the next one.
  mutating func loadNext() {
    waiting = .loading
    failure = nil
    send(wanted.map { .open($0) } ?? .nextItem)
    wanted = nil
    outstanding.append(.next)
  }
}
