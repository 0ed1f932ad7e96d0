/// What does the screen remember of the item under review?

internal import Curation
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

  init(_ item: ReviewItem, at: Timestamp) {
    self.item = item
    judgement = item.draft?.judgement ?? Judgement()
    own = Composer(judgement.rewrite)
    note = Composer(judgement.note)
    shownAt = at
    draft = DraftKeeping(item.draft)
    clock = ActiveClock(milliseconds: item.draft?.activeMilliseconds ?? 0, lastAt: at)
  }

  /// The whole answer, texts included.
  var answer: Judgement {
    var answer = judgement
    answer.rewrite = own.text
    answer.note = note.text
    return answer
  }

  /// Whether something was written that is neither blank nor the bot's own text.
  var hasOwnText: Bool {
    !own.isBlank && !JudgementRules.equal(own.text, item.reply.text)
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

/// An editor with what the screen asks of it.
struct Composer: Sendable {
  private(set) var area: TextArea
  /// The text, kept beside the editor's lines as it is asked for often.
  private(set) var text: String
  /// How many words the text has.
  private(set) var wordCount: Int

  init(_ text: String) {
    area = TextArea(text)
    area.buffer.move(to: area.buffer.end)
    self.text = text
    wordCount = Words.count(in: text)
  }

  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// Does what a key means; answers whether the text changed, nil where the key is not the editor's.
  mutating func handle(_ key: Key) -> Bool? {
    let revision = area.buffer.revision
    guard area.handle(key) else { return nil }
    guard area.buffer.revision != revision else { return false }
    takeText()
    return true
  }

  /// Puts in what was pasted.
  ///
  /// - Returns: How many no-break spaces became spaces, nil where the text does not fit.
  mutating func paste(_ pasted: String) -> Int? {
    guard text.utf8.count + pasted.utf8.count <= Limits.rewriteBytes else { return nil }
    let (plain, replaced) = Self.withoutHardSpaces(pasted)
    area.paste(plain)
    takeText()
    return replaced
  }

  mutating func replaceAll(with text: String) {
    area.buffer.replaceAll(with: text)
    area.scrollToCursor()
    takeText()
  }

  /// Takes the size of the pane.
  mutating func resize(to size: Size) {
    if area.size != size { area.resize(to: size) }
  }

  private mutating func takeText() {
    text = area.text
    wordCount = Words.count(in: text)
  }

  private static func withoutHardSpaces(_ text: String) -> (String, Int) {
    guard text.unicodeScalars.contains("\u{A0}") else { return (text, 0) }
    var plain = String.UnicodeScalarView()
    var replaced = 0
    for scalar in text.unicodeScalars {
      if scalar == "\u{A0}" { replaced += 1 }
      plain.append(scalar == "\u{A0}" ? " " : scalar)
    }
    return (String(plain), replaced)
  }
}
