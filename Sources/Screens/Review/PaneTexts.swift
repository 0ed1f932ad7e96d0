/// What stands in each pane: its heading and its words?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The words of the panes of one item, in one language.
struct PaneTexts {
  let work: ItemWork
  let language: Language
  let utcOffsetMinutes: @Sendable (Timestamp) -> Int
  private let words: any Wordbook

  init(_ work: ItemWork, _ language: Language, _ offset: @escaping @Sendable (Timestamp) -> Int) {
    self.work = work
    self.language = language
    utcOffsetMinutes = offset
    words = language.words
  }

  /// The left half of the pane's rule.
  func heading(_ pane: Pane) -> String {
    switch pane {
    case .earlier: words.earlier(work.earlierTurns.count)
    case .customer: joined([words.speaker(.customer), moment(customerAt), channel])
    case .reply:
      work.showsDifference && work.hasOwnText
        ? words.difference
        : joined([
          words.bot, work.item.conversation.botVersion, copies,
          work.item.round > 0 ? words.readAgain : nil,
        ])
    case .after: words.after(work.item.after.count)
    case .own: words.ownText(work.judgement.start)
    case .note: words.noteHeading
    }
  }

  /// The words of the pane.
  func paragraph(_ pane: Pane) -> Paragraph {
    let turns = work.item.conversation.turns
    switch pane {
    case .earlier: return flow(turns[work.earlierTurns], role: .dim)
    case .customer: return customer
    case .reply: return reply
    case .after: return flow(work.item.after, role: .text)
    case .own:
      return work.own.isBlank
        ? Paragraph(words.nothingYet, role: .dim, prefix: "  ")
        : Paragraph(work.own.text, role: .own, prefix: "  ")
    case .note:
      return work.note.isBlank
        ? Paragraph(words.nothingYet, role: .dim, prefix: "  ")
        : Paragraph(work.note.text, role: .own, prefix: "  ")
    }
  }

  private var customer: Paragraph {
    let turns = work.item.conversation.turns[work.customerTurns]
    guard !turns.isEmpty else { return Paragraph(words.noCustomer, role: .dim, prefix: "▌ ") }
    var spans: [Paragraph.Span] = []
    for (place, turn) in zip(turns.indices, turns) {
      if !spans.isEmpty { spans.append(Paragraph.Span("\n", .customer)) }
      if turn.speaker == .customer {
        spans += text(turn, at: place, .customer)
      } else {
        spans += speech(turn, at: place, role: .dim)
      }
    }
    return Paragraph(spans, prefix: "▌ ", prefixRole: .customer)
  }

  private var reply: Paragraph {
    let text = work.item.reply.text
    if work.showsDifference, work.hasOwnText {
      let difference = WordDiff.segments(from: text, to: work.own.text)
      return Paragraph(difference, role: .bot, prefix: "  ")
    }
    return text.isEmpty
      ? Paragraph(words.emptyText, role: .dim, prefix: "  ")
      : Paragraph(text, role: .bot, prefix: "  ")
  }

  private func flow(_ turns: ArraySlice<Turn>, role: Role) -> Paragraph {
    var spans: [Paragraph.Span] = []
    for (place, turn) in zip(turns.indices, turns) {
      if !spans.isEmpty { spans.append(Paragraph.Span("\n", role)) }
      spans += speech(turn, at: place, role: role)
    }
    return Paragraph(spans, prefix: "  ")
  }

  /// Who, when, what; a tool's turn is one line without its words.
  private func speech(_ turn: Turn, at place: Int, role: Role) -> [Paragraph.Span] {
    let time = turn.at.map { " " + words.clock($0, offsetMinutes: utcOffsetMinutes($0)) } ?? ""
    if turn.speaker == .tool {
      return [Paragraph.Span(words.toolTurn(turn.name ?? "") + time, .dim)]
    }
    let name = turn.name.map { " (\($0))" } ?? ""
    let head = words.speaker(turn.speaker) + name + time + "  "
    return [Paragraph.Span(head, .key)] + text(turn, at: place, role)
  }

  private func text(_ turn: Turn, at place: Int, _ role: Role) -> [Paragraph.Span] {
    if turn.text.isEmpty { return [Paragraph.Span(words.emptyText, .dim)] }
    let places = FindingPlaces.places(in: place, of: work.item)
    return FindingPlaces.spans(Self.trimmedEnd(turn.text), places, role: role)
  }

  // Line ends after a text would only push the next speaker down.
  private static func trimmedEnd(_ text: String) -> String {
    var shown = text[...]
    while let last = shown.last, last.isNewline { shown.removeLast() }
    return String(shown)
  }

  private var customerAt: Timestamp? {
    work.item.conversation.turns[work.customerTurns].first { $0.speaker == .customer }?.at
  }

  private var channel: String? { work.item.conversation.channel.map(words.channel) }

  private var copies: String? { work.item.copies > 0 ? words.copies(work.item.copies) : nil }

  private func moment(_ at: Timestamp?) -> String? {
    at.map { words.moment($0, offsetMinutes: utcOffsetMinutes($0)) }
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
