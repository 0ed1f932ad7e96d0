/// What does the voice guide say of the item on the screen, as of now?

internal import Curation
internal import Guides
internal import TerminalUI

/// The guide's findings in the bot's reply and in the reviewer's text.
///
/// A whole check costs too much for every key: while somebody writes, findings keep their words and
/// move along, and the text is looked through when the typing pauses.
struct VoiceWatch: Sendable {
  /// How long the typing has to pause.
  static let pauseMilliseconds: Int64 = 200

  /// What the guide's answers depend on beside the text.
  private struct Answers: Hashable, Sendable {
    var emotions: [String: Int]?
    var isUnclear: Bool
    var situation: String?
    var isRejected: Bool

    init(_ judgement: Judgement) {
      emotions = judgement.emotions
      isUnclear = judgement.isUnclear
      situation = judgement.situation
      isRejected = judgement.verdict == .reject
    }
  }

  /// What it finds in the reviewer's text.
  private(set) var own: [VoiceFinding] = []
  /// What it finds in the bot's reply.
  private(set) var baseline: [VoiceFinding] = []
  /// The bot's reply as it is shown, in which that was found.
  private(set) var reply = ""
  /// How many rules can't say anything before the emotions are answered.
  private(set) var waiting = 0
  /// When the reviewer's text is to be looked through; nil while it is known.
  private(set) var dueAt: Timestamp?
  private var guide: VoiceGuide?
  private var guideNumber = 0
  private var context = VoiceContext()
  private var replyRevision: Int?
  private var answers: Answers?
  private var text = ""
  private var revision: Int?

  /// Whether any guide holds for the item.
  var hasGuide: Bool { guide != nil }

  /// Takes the guide of an item; `number` tells whether it is another one than before.
  mutating func use(_ guides: VoiceGuides, number: Int, for item: ReviewItem) {
    guard number != guideNumber else { return }
    guideNumber = number
    guide = guides.guide(for: item.conversation.language)
    context = VoiceContext(of: item.conversation, turn: item.id.turn, Judgement())
    context.unsaid = item.screening.marks.unsaid(before: item.id.turn)
    answers = nil
    revision = nil
    (own, baseline, waiting, dueAt) = ([], [], 0, nil)
  }

  /// Takes the bot's reply as it is shown, since findings quote it.
  mutating func read(_ personal: PersonalWork, turn: Int) {
    guard replyRevision != personal.revision else { return }
    replyRevision = personal.revision
    let shown = personal.texts.masked(turn: turn).text
    if !shown.utf8.elementsEqual(reply.utf8) {
      reply = shown
      answers = nil
    }
  }

  /// Brings everything up to date but a text that somebody is writing: that waits for a pause.
  mutating func follow(_ work: Judgement, _ composer: Composer, isWriting: Bool, at: Timestamp) {
    guard guide != nil else { return }
    let isNew = take(work)
    if revision != composer.area.buffer.revision {
      let isFirst = revision == nil
      move(to: composer)
      dueAt = isWriting && !isFirst ? at.advanced(byMilliseconds: Self.pauseMilliseconds) : at
    }
    if isNew { dueAt = at }
    if let dueAt, dueAt <= at || !isWriting { look(mostBytes: Findings.mostBytes) }
  }

  /// Looks through everything now, however long it is.
  mutating func lookNow(_ work: Judgement, _ composer: Composer) {
    guard guide != nil else { return }
    let isNew = take(work)
    let isChanged = revision != composer.area.buffer.revision
    move(to: composer)
    if isNew || isChanged || dueAt != nil || text.utf8.count > Findings.mostBytes {
      look(mostBytes: Int.max)
    }
  }

  /// The rules that the reviewer's text breaks with an error and the bot's reply does not.
  var added: Int {
    let before = Set(VoiceFinding.broken(in: baseline).map(\.rule))
    return VoiceFinding.broken(in: own).count { !before.contains($0.rule) }
  }

  // Whether the answers are other ones than before; the bot's reply is then looked through again.
  private mutating func take(_ judgement: Judgement) -> Bool {
    let new = Answers(judgement)
    guard let guide, new != answers else { return false }
    answers = new
    context.take(judgement)
    waiting = guide.waiting(context).count
    var plain = context
    plain.verdict = nil
    baseline = guide.findings(in: reply, context: plain)
    return true
  }

  private mutating func look(mostBytes: Int) {
    dueAt = nil
    guard let guide else { return }
    own = text.utf8.count > mostBytes ? [] : guide.findings(in: text, context: context)
  }

  // What stands before a change stays, what stands behind it moves along, what it touches goes.
  private mutating func move(to composer: Composer) {
    revision = composer.area.buffer.revision
    guard !own.isEmpty else {
      text = composer.text
      return
    }
    let (old, new) = (Array(text.utf8), Array(composer.text.utf8))
    text = composer.text
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    own = own.compactMap { finding in
      guard let range = finding.range, range.upperBound > start else { return finding }
      guard range.lowerBound >= old.count - tail else { return nil }
      var moved = finding
      let by = new.count - old.count
      moved.range = (range.lowerBound + by)..<(range.upperBound + by)
      return moved
    }
  }
}
