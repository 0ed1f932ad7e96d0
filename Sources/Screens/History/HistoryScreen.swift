/// What happened to an item?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// What happened to an item, the oldest first.
struct HistoryScreen: ReadingScreen {
  var reading = ReadingPart()
  private let item: ItemID
  private var events = Fetched<[ItemEvent]>.awaited

  /// Starts without the events; they are asked for when the screen appears.
  init(_ item: ItemID) { self.item = item }

  func names(_ facts: DeskFacts) -> [String] {
    [facts.words.title(.history) + " " + item.description]
  }

  func subject(_ facts: DeskFacts) -> ItemID? { item }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [.effect(.history(item))] }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .history(item, let events, _): self.events = .here(events)
    case .failed: if case .awaited = events { events = .failed }
    default: break
    }
    return []
  }

  func sections(_ facts: DeskFacts) -> [Reader.Section] {
    events.sections(facts.words) { events in
      guard !events.isEmpty else { return [.sentence(facts.words.nothingToTell)] }
      let times = events.map { facts.moment($0.at) }
      let columns = times.map { Columns.width(of: $0) }.max() ?? 0
      let lines = zip(events, times).map { event, time in
        let blanks = String(repeating: " ", count: columns - Columns.width(of: time) + 2)
        let sentence = facts.words.event(event.kind, by: event.actor)
        return Paragraph([.init(time + blanks, .dim), .init(sentence, .text)], prefix: "  ")
      }
      let introduction = Paragraph(facts.words.historyIntroduction, role: .dim, prefix: "  ")
      return [Reader.Section(paragraphs: [introduction, Paragraph("")] + lines)]
    }
  }
}
