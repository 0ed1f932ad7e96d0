/// What is there to know of an item that a person has to take over, or that came back?

internal import Curation
internal import TerminalUI
internal import Wording

/// All that the banner over an item may have no room for.
struct ItemCard: Hashable, Sendable {
  var item: ItemID
  var level: HandoverLevel?
  var handover: HandoverCard?
  /// What the reviewer hands it over for, by name, where nothing else found that.
  var reasons: [String]?
  /// What makes it green, by name.
  var green: [String]
  /// Whom the reviewer has told.
  var told: [HandoverTold]
  /// The customer's words that made it so, as they are shown.
  var quotes: [String]
  /// What the adjudicator wrote as the item was sent back.
  var note: String?
  var shownAt: Timestamp

  /// The card of the item under review; nil where nothing stands over it.
  init?(_ work: ItemWork, reasons: [String], green: [String]) {
    let item = work.item
    guard work.card != nil || item.sentBack != nil || item.level == .green else { return nil }
    self.item = item.id
    level = work.card?.level ?? item.level
    handover = work.card
    self.reasons = work.isFoundByReviewer ? reasons : nil
    self.green = green
    told = work.told
    quotes = level.map(work.gravestWords) ?? []
    note = item.sentBack?.note
    shownAt = work.shownAt
  }
}

/// The whole card as a text to read.
struct CardScreen: ReadingScreen {
  var reading = ReadingPart()
  private let card: ItemCard

  init(_ card: ItemCard) { self.card = card }

  func names(_ facts: DeskFacts) -> [String] {
    [facts.words.title(.card) + " " + card.item.description]
  }

  func subject(_ facts: DeskFacts) -> ItemID? { card.item }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [] }

  func sections(_ facts: DeskFacts) -> [Reader.Section] {
    let parts = [note(facts.words), found(facts), whomToTell(facts), help(facts)]
    return parts.filter { !$0.isEmpty }.map { Reader.Section(paragraphs: $0 + [Paragraph("")]) }
  }

  private func note(_ words: any Wordbook) -> [Paragraph] {
    guard let note = card.note else { return [] }
    let keys = words.sentBackBanner(
      keep: key(.standBy, words),
      submit: key(.submit, words)
    )
    return [text(keys, .warning), Paragraph(note, role: .text, prefix: "  │ ")]
  }

  private func found(_ facts: DeskFacts) -> [Paragraph] {
    let words = facts.words
    let head: Paragraph
    switch card.level {
    case .red, .amber:
      guard let handover = card.handover else { return [] }
      let sentence = words.banner(handover, reasons: card.reasons, facts.language)
      let advice = words.advice(handover, isFoundByReviewer: card.reasons != nil)
      head = text(sentence + " " + advice, card.level == .red ? .error : .warning)
    case .green: head = text(words.greenBanner(card.green), .text)
    case nil: return []
    }
    return [head] + card.quotes.map { Paragraph(words.quoted($0), role: .customer, prefix: "  ▌ ") }
  }

  private func whomToTell(_ facts: DeskFacts) -> [Paragraph] {
    guard let handover = card.handover else { return [] }
    let words = facts.words
    let contacts = handover.contacts.map { contact in
      let name = facts.language.pick(contact.name)
      return contact.isFilledIn
        ? words.tell(name, how: facts.language.pick(contact.how)) : words.tellNotFilledIn(name)
    }
    let told = card.told.map { text(words.told($0.whom, at: facts.clock($0.at)), .success) }
    return (contacts.isEmpty ? [words.nobodyToTell] : contacts).map { text($0, .text) } + told
      + [text(words.toldKey(key(.tell, words)), .dim)]
  }

  private func help(_ facts: DeskFacts) -> [Paragraph] {
    guard let handover = card.handover, card.level == .red else { return [] }
    let words = facts.words
    let help = handover.resources.map { words.phrase($0, at: card.shownAt, facts.language) }
    return (help.isEmpty ? [] : [text(words.help([]), .text)])
      + help.map { text("·  " + $0, .text) }
      + [text(words.heavy(key(.pause, words)), .dim)]
  }

  // These work on the review screen, one step back.
  private func key(_ action: ScreenAction, _ words: any Wordbook) -> String {
    let key = ScreenKeys.map(.judging).binding(id: action.rawValue)?.keys.first
    return key.map { KeyNames.name(of: $0, words) } ?? ""
  }

  private func text(_ text: String, _ role: Role) -> Paragraph {
    Paragraph(text, role: role, prefix: "  ")
  }
}
