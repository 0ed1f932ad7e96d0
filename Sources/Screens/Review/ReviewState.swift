/// What does the screen remember of the item under review?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A part of the screen that can have the focus.
enum Pane: Hashable, Sendable, CaseIterable {
  case earlier, customer, reply, after, own, note
}

/// The item under review with everything answered so far.
struct ItemWork: Sendable {
  /// One thing done to the answer, with the answer before it.
  struct Step: Sendable {
    var name: LocalStep
    var before: Judgement
    /// What takes back a change of the marks; nil for a step of the answer.
    var marks: MarkChange?
  }

  let item: ReviewItem
  /// The answer without its texts, which live in the editors while there are any.
  var judgement: Judgement
  var own: Composer
  var note: Composer
  var steps: [Step] = []
  var focus = Pane.customer
  var scroll: [Pane: Int] = [:]
  var showsDifference = false
  /// The emotion whose definition is shown.
  var lastEmotion: String?
  let shownAt: Timestamp
  var draft: DraftKeeping
  var clock: ActiveClock
  /// Words looked for in the text that has the focus.
  var find: TextSearch?
  /// What there is to look at in the own text.
  var findings: Findings
  /// What there is to look at in the bot's reply, by the voice guide.
  var baseline: Findings
  /// What the voice guide says as of now.
  var voice = VoiceWatch()
  /// Own earlier rewrites, once they came; the situation that they were asked for.
  var rewrites: OwnRewrites?
  /// What is personal in the texts, and what is shown of it.
  var personal: PersonalWork
  /// The pane whose text is being changed in an editor outside.
  var outside: Pane?
  /// Whom the reviewer has told of the item.
  var told: [HandoverTold]
  /// What the text had been begun from before it was emptied, for when that is taken back.
  var startBeforeEmpty: RewriteStart?
  /// Why the reviewer calls it a false alarm.
  var alarm: FalseAlarm?

  init(_ item: ReviewItem, at: Timestamp, personalData: PersonalDataRules = PersonalDataRules()) {
    self.item = item
    judgement = item.draft?.judgement ?? Judgement()
    own = Composer(judgement.rewrite)
    note = Composer(judgement.note)
    shownAt = at
    draft = DraftKeeping(item.draft)
    clock = ActiveClock(milliseconds: item.draft?.activeMilliseconds ?? 0, lastAt: at)
    findings = Findings(item)
    baseline = findings
    told = item.handover?.told ?? item.handoverAtHand?.told ?? []
    personal = PersonalWork(item, rules: personalData)
  }

  /// Whether anything of an answer given earlier was changed since it was opened again.
  var isUnchanged: Bool {
    guard let before = item.submitted ?? item.draft?.judgement else { return false }
    return answer.isIdentical(to: before)
  }

  /// The whole answer, texts included.
  var answer: Judgement {
    var answer = judgement
    answer.rewrite = own.text
    answer.note = note.text
    return answer
  }

  /// The editor that has the focus.
  var composer: Composer? {
    get {
      switch focus {
      case .own: own
      case .note: note
      case .earlier, .customer, .reply, .after: nil
      }
    }
    set {
      guard let newValue else { return }
      if focus == .own { own = newValue }
      if focus == .note { note = newValue }
    }
  }

  /// Whether something was written that is neither blank nor the bot's own text.
  var hasOwnText: Bool {
    !own.isBlank && !JudgementRules.equal(own.text, item.reply.text)
      && !JudgementRules.equal(own.text, shownReply) && !personal.written.known.isReplyMasked
  }

  /// Whether the verdict takes a text.
  var takesText: Bool { judgement.verdict == .rewrite || judgement.verdict == .handover }

  /// The places of the turns by the customer just before the reply, with tools and notes among them.
  var customerTurns: Range<Int> {
    let context = item.context
    guard let last = context.lastIndex(where: { $0.speaker == .customer }) else {
      return context.endIndex..<context.endIndex
    }
    var first = last
    for place in (0..<last).reversed() {
      switch context[place].speaker {
      case .customer: first = place
      case .tool, .note, .system: continue
      case .bot, .agent: return first..<context.endIndex
      }
    }
    return first..<context.endIndex
  }

  /// The turns before those.
  var earlierTurns: Range<Int> { 0..<customerTurns.lowerBound }

  /// The panes there are, in the order of Tab.
  var panes: [Pane] {
    var panes: [Pane] = earlierTurns.isEmpty ? [] : [.earlier]
    panes += [.customer, .reply]
    if judgement.verdict != nil, !item.after.isEmpty { panes.append(.after) }
    if takesText || hasOwnText || focus == .own { panes.append(.own) }
    if focus == .note { panes.append(.note) }
    return panes
  }
}
