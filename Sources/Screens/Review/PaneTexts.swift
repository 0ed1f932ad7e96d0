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
    case .customer: customerHeading(isShort: false)
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

  /// The same where there is less room: what the text holds that is sensitive stays.
  func shortHeading(_ pane: Pane) -> String {
    pane == .customer && sensitive != nil ? customerHeading(isShort: true) : heading(pane)
  }

  private func customerHeading(isShort: Bool) -> String {
    let when = isShort ? [] : [moment(customerAt), channel]
    return joined([words.speaker(.customer)] + when + [sensitive])
  }

  /// The words of the pane.
  func paragraph(_ pane: Pane) -> Paragraph {
    switch pane {
    case .earlier, .after: return Paragraph(pieces(pane).map(\.span), prefix: "  ")
    case .customer:
      guard !work.customerTurns.isEmpty else {
        return Paragraph(words.noCustomer, role: .dim, prefix: "▌ ")
      }
      return Paragraph(pieces(pane).map(\.span), prefix: "▌ ", prefixRole: .customer)
    case .reply: return reply
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

  /// The words of a pane that shows turns, each stretch with the place that it shows.
  func pieces(_ pane: Pane) -> [PanePiece] {
    switch pane {
    case .earlier: flow(work.earlierTurns, role: .dim)
    case .customer: customer
    case .reply: text(work.item.id.turn, .bot, isWhole: true)
    case .after: flow(work.turns(of: .after), role: .text)
    case .own, .note: []
    }
  }

  private var customer: [PanePiece] {
    var pieces: [PanePiece] = []
    for turn in work.customerTurns {
      if !pieces.isEmpty { pieces.append(PanePiece("\n", .customer)) }
      pieces +=
        work.item.conversation.turns[turn].speaker == .customer
        ? text(turn, .customer) : speech(turn, role: .dim)
    }
    return pieces
  }

  private var reply: Paragraph {
    if work.showsDifference, work.hasOwnText {
      let difference = WordDiff.segments(from: work.shownReply, to: work.own.text)
      return Paragraph(difference, role: .bot, prefix: "  ")
    }
    return work.item.reply.text.isEmpty
      ? Paragraph(words.emptyText, role: .dim, prefix: "  ")
      : Paragraph(pieces(.reply).map(\.span), prefix: "  ", prefixRole: .bot)
  }

  private func flow(_ turns: Range<Int>, role: Role) -> [PanePiece] {
    var pieces: [PanePiece] = []
    for turn in turns {
      if !pieces.isEmpty { pieces.append(PanePiece("\n", role)) }
      pieces += speech(turn, role: role)
    }
    return pieces
  }

  /// Who, when, what; a tool's turn is one line without its words.
  private func speech(_ place: Int, role: Role) -> [PanePiece] {
    let turn = work.item.conversation.turns[place]
    let time = turn.at.map { " " + words.clock($0, offsetMinutes: utcOffsetMinutes($0)) } ?? ""
    if turn.speaker == .tool {
      return [PanePiece(words.toolTurn(turn.name ?? "") + time, .dim)]
    }
    let name = turn.name.map { " (\($0))" } ?? ""
    let head = words.speaker(turn.speaker) + name + time + "  "
    return [PanePiece(head, .key)] + text(place, role)
  }

  private func text(_ place: Int, _ role: Role, isWhole: Bool = false) -> [PanePiece] {
    let text = work.item.conversation.turns[place].text
    if text.isEmpty { return [PanePiece(words.emptyText, .dim)] }
    let shown = isWhole ? text : Self.trimmedEnd(text)
    let findings = FindingPlaces.places(in: place, of: work.item)
    return work.personal.pieces(
      turn: place,
      text: text,
      count: shown.utf8.count,
      role: role,
      findings: findings
    )
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

  private var sensitive: String? {
    let found = work.item.screening.special(upTo: work.item.id.turn)
    return found.isEmpty
      ? nil : words.sensitive(found.map { words.name($0) }.joined(separator: ", "))
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
