/// How are items listed, shown and told of?

import ArgumentParser
import Curation
import JSONLines
import Wording
import Workflow

/// A state on the command line.
enum StateChoice: String, ExpressibleByArgument, CaseIterable {
  case open, agreed, disputed, adjudicated, superseded
  case setAside = "set_aside"
  case cannotJudge = "cannot_judge"

  /// The state.
  var state: ItemState {
    switch self {
    case .open: .open
    case .agreed: .agreed
    case .disputed: .disputed
    case .adjudicated: .adjudicated
    case .superseded: .superseded
    case .setAside: .setAside
    case .cannotJudge: .cannotJudge
    }
  }
}

/// `tonfall items`.
struct ItemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "List items in the order of import.",
    discussion: """
      Example:
        tonfall items --state agreed --limit 20
      JSON: one object a line with item, state, done, overlap, verdict, language, source, conversation_id, \
      customer, reply.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .long, help: ArgumentHelp("Only items that stand so.", valueName: "state"))
  var state: StateChoice?

  @Option(name: .long, help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit = 50

  @Option(name: .long, help: ArgumentHelp("Only items after this one.", valueName: "item"))
  var after: String?

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = CommandWords(language: open.language)
    guard (1...1_000_000).contains(limit) else {
      throw CommandError.usage(
        words.pick(
          sv: "--limit går inte (\(limit)): ange ett tal från 1 till 1000000",
          en: "--limit is out of range (\(limit)): give a number from 1 to 1000000"
        )
      )
    }
    let start = try after.map { text in
      guard let id = ItemID(text) else { throw CommandError.noItem(text) }
      return id
    }
    var last: ItemID?
    var count = 0
    // One for all lines, since a new one's room costs more than a line.
    var line = LineWriter()
    try open.attempt { () throws(StorageError) in
      try open.workspace.items(state: state?.state, after: start, limit: limit + 1) { item in
        count += 1
        if count > limit { return false }
        last = item.id
        if format == .json {
          line.removeAll()
          Self.write(item, to: &line)
          Console.json(line.text)
        } else {
          Console.line(Self.text(item, words))
        }
        return Console.isHeard
      }
    }
    guard format == .text, !options.quiet else { return }
    if count == 0 { Console.line(words.noItems) }
    if count > limit, let last { Console.note(words.moreItems(after: last.description)) }
  }

  private static func text(_ item: ListedItem, _ words: CommandWords) -> String {
    let verdict = item.verdict.map { words.language.words.verdict($0) } ?? ""
    return Console.column(item.id.description, 10) + Console.column(words.state(item.state), 16)
      + Console.column(verdict, 12) + Console.column(item.language ?? "", 6)
      + Console.oneLine(item.customer, columns: 36)
  }

  private static func write(_ item: ListedItem, to line: inout LineWriter) {
    line.beginObject()
    line.key("item")
    line.string(item.id.description)
    line.key("state")
    line.string(item.state.name)
    // While an item is open, how many have judged it would tell the next one something.
    let isOpen = item.state == .open
    line.key("done")
    if isOpen { line.null() } else { line.integer(item.done) }
    line.key("overlap")
    if isOpen { line.null() } else { line.integer(item.overlap) }
    line.key("verdict")
    line.string(item.verdict?.name)
    line.key("language")
    line.string(item.language)
    line.key("source")
    line.string(item.source)
    line.key("conversation_id")
    line.string(item.externalID)
    line.key("customer")
    line.string(item.customer)
    line.key("reply")
    line.string(item.reply)
    line.endObject()
  }
}

extension OpenWorkspace {
  /// The one item that a text names.
  func item(_ text: String) throws(CommandError) -> ItemID {
    let found = try attempt { () throws(StorageError) in try workspace.find(text) }
    guard let only = found.first else { throw .noItem(text) }
    if found.count > 1 { throw .ambiguous(text, found.count) }
    return only
  }
}

/// `tonfall history`.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Who did what with an item, when.",
    discussion: """
      Example:
        tonfall history 12.4
      JSON: one object a line with at, actor, event; the first is the import, with file and line.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The item's number, or its conversation's id in its source.")
  var item: String

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = CommandWords(language: open.language)
    let id = try open.item(item)
    let (shown, events) = try open.attempt { () throws(StorageError) in
      (try open.workspace.show(id, reader: nil), try open.workspace.history(of: id))
    }
    if let shown { tellOfImport(shown, words) }
    for event in events {
      if format == .json {
        Console.json(Self.json(event))
      } else {
        let actor = event.actor.map(Console.name) ?? "–"
        Console.line("\(words.time(event.at))  \(actor)  \(words.event(event.kind))")
      }
    }
    if events.isEmpty, format == .text {
      Console.line(
        words.pick(
          sv: "\(id): inget har hänt sedan importen.",
          en: "\(id): nothing happened since the import."
        )
      )
    }
  }

  // Where the item came from; when that was is not told with it.
  private func tellOfImport(_ shown: ShownItem, _ words: CommandWords) {
    if format == .text {
      let place = "\(Console.name(shown.file)):\(shown.line)"
      Console.line(Console.column("–", 18) + "–  \(words.event(.imported)): \(place)")
      return
    }
    var line = LineWriter()
    line.beginObject()
    line.key("at")
    line.null()
    line.key("actor")
    line.null()
    line.key("event")
    line.string(EventKind.imported.name)
    line.key("file")
    line.string(shown.file)
    line.key("line")
    line.integer(shown.line)
    line.endObject()
    Console.json(line.text)
  }

  private static func json(_ event: ItemEvent) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("at")
    line.string(event.at.rfc3339)
    line.key("actor")
    line.string(event.actor)
    line.key("event")
    line.string(event.kind.name)
    line.endObject()
    return line.text
  }
}
