/// What has been said since the program started?

internal import Curation
internal import TerminalUI
internal import Wording

/// The messages since the start, the latest first.
struct LogScreen: ReadingScreen {
  var reading = ReadingPart()
  private let log: MessageLog

  /// Shows the messages as they are now.
  init(_ log: MessageLog) { self.log = log }

  func names(_ facts: DeskFacts) -> [String] { [facts.words.title(.log)] }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [] }

  func sections(_ facts: DeskFacts) -> [Reader.Section] {
    guard !log.entries.isEmpty else { return [.sentence(facts.words.noMessages)] }
    let lines = log.entries.reversed().map { entry in
      Paragraph(
        [.init(facts.clock(entry.at) + "  ", .dim), .init(entry.notice.text, entry.notice.role)],
        prefix: "  "
      )
    }
    let order = Paragraph(facts.words.newestFirst, role: .dim, prefix: "  ")
    return [Reader.Section(paragraphs: [order, Paragraph("")] + lines)]
  }
}
