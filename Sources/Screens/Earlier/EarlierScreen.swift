/// What did the customer write before?

internal import Curation
internal import TerminalUI
internal import Wording

/// The customer's other conversations, the newest first and open, the others folded.
struct EarlierScreen: ReadingScreen {
  var reading = ReadingPart(selectsSections: true)
  private let item: ItemID
  private var conversations = Fetched<[EarlierConversation]>.awaited

  /// Starts without the conversations; they are asked for when the screen appears.
  init(_ item: ItemID) { self.item = item }

  func names(_ facts: DeskFacts) -> [String] { [facts.words.title(.earlier)] }

  func subject(_ facts: DeskFacts) -> ItemID? { item }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] {
    [.effect(.earlierConversations(item))]
  }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .earlierConversations(item, let found, _): conversations = .here(found)
    case .failed: if case .awaited = conversations { conversations = .failed }
    default: break
    }
    return []
  }

  func sections(_ facts: DeskFacts) -> [Reader.Section] {
    conversations.sections(facts.words) { found in
      guard !found.isEmpty else {
        let sentences = facts.words.noEarlier.map { Paragraph($0, prefix: "  ") }
        return [Reader.Section(paragraphs: sentences)]
      }
      let sections = found.enumerated().map { place, conversation in
        section(conversation, isFolded: place > 0, facts)
      }
      guard found.count >= Limits.earlierConversations else { return sections }
      let more = facts.words.onlySoMany(found.count)
      return sections + [Reader.Section(paragraphs: [Paragraph(more, role: .dim, prefix: "  ")])]
    }
  }

  private func section(
    _ conversation: EarlierConversation,
    isFolded: Bool,
    _ facts: DeskFacts
  ) -> Reader.Section {
    let words = facts.words
    let situation = conversation.situation.flatMap { id in
      facts.scheme.situations.first { $0.id == id }.map { facts.language.pick($0.name) }
    }
    let heading = [
      conversation.at.map(facts.moment) ?? words.unknownDay,
      conversation.channel.map(words.channel), situation,
    ].compactMap(\.self).joined(separator: " · ")
    let count = words.turnCount(conversation.turns.count)
    return Reader.Section(
      heading,
      right: count,
      paragraphs: conversation.turns.map { speech($0, facts) } + [Paragraph("")],
      isFoldable: true,
      isFolded: isFolded,
      foldedRight: count
    )
  }

  /// Who and what, as in the panes of an item; a tool's turn is one line without its words.
  private func speech(_ turn: Turn, _ facts: DeskFacts) -> Paragraph {
    let words = facts.words
    let time = turn.at.map { " " + facts.clock($0) } ?? ""
    if turn.speaker == .tool {
      return Paragraph(words.toolTurn(turn.name ?? "") + time, role: .dim, prefix: "  ")
    }
    let name = turn.name.map { " (\($0))" } ?? ""
    let isCustomer = turn.speaker == .customer
    let role: Role = isCustomer ? .customer : turn.speaker == .bot ? .bot : .text
    let text: Paragraph.Span =
      turn.text.isEmpty ? .init(words.emptyText, .dim) : .init(turn.text, role)
    return Paragraph(
      [.init(words.speaker(turn.speaker) + name + time + "  ", .key), text],
      prefix: isCustomer ? "▌ " : "  ",
      prefixRole: role
    )
  }
}
