/// Which items are there, and which have these words?

public import ArgumentParser
public import Curation
import JSONLines
import Storage
import Wording
import Workflow

/// What a reviewer did with an item, on the command line.
extension OwnWork: ExpressibleByArgument {}

/// A state on the command line.
extension ItemState: ExpressibleByArgument {
  /// Reads a state's name; nil for any other word.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all states, for the help.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// A verdict on the command line.
extension Verdict: ExpressibleByArgument {
  /// Reads a verdict's name; nil for any other word.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all verdicts, for the help.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// A level on the command line.
extension HandoverLevel: ExpressibleByArgument {
  /// Reads a level's name; nil for any other word.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all levels, the gravest first, for the help.
  public static var allValueStrings: [String] { allCases.reversed().map(\.name) }
}

/// How sure a mark is, on the command line.
extension PersonalCertainty: ExpressibleByArgument {
  /// Reads its name; nil for any other word.
  public init?(argument: String) { self.init(name: argument) }
  /// All names, for the help.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// `tonfall items`.
struct ItemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "List and search items, say why one stands where it stands, mark known answers.",
    discussion: """
      Example:
        tonfall items --state agreed --limit 20
      """,
    subcommands: [ItemsListCommand.self, ItemsGoldCommand.self, ItemsTakeCommand.self],
    defaultSubcommand: ItemsListCommand.self
  )
}

/// `tonfall items list`.
struct ItemsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List and search items (the default).",
    discussion: """
      Examples:
        tonfall items --state agreed --limit 20
        tonfall items --search "paket försenat" --newest
        tonfall items --own draft --as maja
        tonfall items --risk red
        tonfall items --finding no-blame
        tonfall items --personal possible
        tonfall items --counts
        tonfall items --why 12.4 --as lena
      Every condition must hold. --finding looks at what screening found in the bot's reply; \
      --personal possible at what nobody has decided on, context at that of it which has a word before it that \
      says so, certain at what is always masked. --search finds words of the customer, of the reply and of the conversation's id; \
      capitals and accents don't count, the last word may be a beginning. Verdict, situation, emotion and reviewer \
      look at what you may see: your own annotations (--as), and those of settled items.
      JSON: one object a line with item, state, level, done, overlap, verdict, own, language, source, \
      conversation_id, customer, reply, findings [rule], undecided (marks that nobody has decided on); with --counts one object with a number for each kind. --plain has item, state, verdict, own, language, source, conversation, customer, reply and level.
      """
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var printing: PlainOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Say why this item stands where it stands, and list nothing.",
      valueName: "item"
    )
  )
  var why: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Only items with every one of these words.", valueName: "words")
  )
  var search: String?

  @Option(name: .long, help: ArgumentHelp("Only items that stand so.", valueName: "state"))
  var state: ItemState?

  @Option(
    name: .long,
    help: ArgumentHelp("Only what is so much of a matter for a person.", valueName: "level")
  )
  var risk: HandoverLevel?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only replies that break this rule, or section, of the voice guide.",
      valueName: "rule"
    )
  )
  var finding: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Only with marks of personal data at least so sure.", valueName: "certainty")
  )
  var personal: PersonalCertainty?

  @Option(name: .long, help: ArgumentHelp("Only with this verdict.", valueName: "verdict"))
  var verdict: Verdict?

  @Option(name: .long, help: ArgumentHelp("Only with this situation.", valueName: "id"))
  var situation: String?

  @Option(name: .long, help: ArgumentHelp("Only with this emotion.", valueName: "id"))
  var emotion: String?

  @Option(name: .long, help: ArgumentHelp("Only annotated by this reviewer.", valueName: "name"))
  var reviewer: String?

  @Option(name: .long, help: ArgumentHelp("Only of this batch.", valueName: "name"))
  var batch: String?

  @Option(name: .long, help: ArgumentHelp("Only in this language.", valueName: "sv|en|…"))
  var language: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Only what you have done this with; needs --as.", valueName: "work")
  )
  var own: OwnWork?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who looks; else nobody in particular.", valueName: "name")
  )
  var reader: String?

  @Flag(name: .long, help: "The latest import first.")
  var newest = false

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp("At most so many.", valueName: "number")
  )
  var limit = 50

  @Option(name: .long, help: ArgumentHelp("Only items after this one.", valueName: "item"))
  var after: String?

  @Flag(name: .long, help: "Count the marks of personal data by kind, and list nothing.")
  var counts = false

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    if counts { return try printCounts(open, words) }
    let reader = try check(open, words)
    let query = try query(open, words)
    if let why { return try tell(why, open, reader, words) }
    let start = try after.map { text in
      guard let id = ItemID(text) else { throw CommandError.noItem(text) }
      return id
    }
    if search != nil {
      let added = try SearchIndexing(open, isQuiet: options.quiet).complete()
      if added > 0, !options.quiet { Console.note(words.indexed(added)) }
    }
    var printer = ItemPrinter(format, isPlain: printing.plain, words)
    let (count, last) = try print(query, open, reader, start, &printer)
    guard format == .text, !printing.plain, !options.quiet else { return }
    if count == 0 {
      Console.line(nothing(query, words))
    }
    if count > limit, let last { Console.note(words.moreItems(after: last.description)) }
  }

  private func printCounts(_ open: OpenWorkspace, _ words: CommandWords) throws {
    let found = try open.attempt { () throws(StorageError) in
      try open.workspace.personalCounts()
    }
    guard format == .json else {
      Console.line(words.personalHeading)
      for line in words.personal(found) { Console.line(line) }
      return
    }
    var line = LineWriter()
    line.beginObject()
    for kind in PersonalKind.allCases {
      line.key(text: kind.rawValue)
      line.integer(found[kind] ?? 0)
    }
    line.endObject()
    Console.json(line.text)
  }

  private func tell(
    _ why: String,
    _ open: OpenWorkspace,
    _ reader: Reviewer?,
    _ words: CommandWords
  ) throws {
    let id = try open.item(why)
    let standing = try open.attempt { () throws(StorageError) in
      try open.workspace.standing(of: id, reader: reader)
    }
    guard let standing else { throw CommandError.noItem(why) }
    if format == .text { return Console.line("\(id)  " + words.standing(standing)) }
    var line = LineWriter()
    line.beginObject()
    line.key("item")
    line.string(id.description)
    line.key("standing")
    StandingJSON.write(standing, to: &line)
    line.endObject()
    Console.json(line.text)
  }

  private func nothing(_ query: ItemQuery, _ words: CommandWords) -> String {
    if query.isFiltered || search != nil { return words.noMatch }
    return after.map(words.nothingAfter) ?? words.noItems
  }

  // What is wrong with the options is said before anything is done; answers who looks.
  private func check(_ open: OpenWorkspace, _ words: CommandWords) throws -> Reviewer? {
    guard (1...1_000_000).contains(limit) else {
      throw CommandError.usage(
        words.pick(
          sv: "--limit går inte (\(limit)): ange ett tal från 1 till 1000000",
          en: "--limit is out of range (\(limit)): give a number from 1 to 1000000"
        )
      )
    }
    // Every item would have all of no words.
    if let search, search.contains(where: { !$0.isWhitespace }),
      SearchWords.asked(search).isEmpty
    {
      throw CommandError.usage(words.noWord(search))
    }
    guard let name = reader else {
      if own == nil { return nil }
      throw CommandError.usage(words.ownNeedsName)
    }
    guard let known = try open.knownReviewer(name) else {
      throw CommandError.usage(words.noReviewer(name))
    }
    return known
  }

  // A name that nothing here has would look like a list without items.
  private func query(
    _ open: OpenWorkspace,
    _ words: CommandWords
  ) throws(CommandError) -> ItemQuery {
    var query = conditions
    if let reviewer {
      guard let known = try open.knownReviewer(reviewer) else {
        throw .usage(words.noReviewer(reviewer))
      }
      query.reviewer = known.name
    }
    let unknown = try open.attempt { () throws(StorageError) in
      try open.workspace.unknownName(in: query)
    }
    if let unknown { throw .usage(words.noSuch(unknown)) }
    return query
  }

  private var conditions: ItemQuery {
    var query = ItemQuery()
    query.text = search ?? ""
    query.state = state
    query.risk = risk
    query.finding = finding
    query.personal = personal
    query.own = own
    query.verdict = verdict
    query.situation = situation
    query.emotion = emotion
    query.reviewer = reviewer
    query.batch = batch
    query.language = language
    query.sort = newest ? .newest : .oldest
    return query
  }

  // Page by page, until there is one more than asked for; answers how many and the last one printed.
  private func print(
    _ query: ItemQuery,
    _ open: OpenWorkspace,
    _ reader: Reviewer?,
    _ start: ItemID?,
    _ printer: inout ItemPrinter
  ) throws(CommandError) -> (count: Int, last: ItemID?) {
    var (count, last, after) = (0, ItemID?.none, start)
    repeat {
      let page = try open.attempt { () throws(StorageError) in
        try open.workspace.list(
          query,
          reader: reader,
          after: after,
          limit: min(200, limit + 1 - count)
        )
      }
      for item in page.items {
        count += 1
        if count > limit { return (count, last) }
        last = item.id
        printer.print(item)
      }
      after = page.next
    } while after != nil && Console.isHeard
    return (count, last)
  }
}

/// Prints the lines of a list.
struct ItemPrinter {
  private let format: ListFormat
  private let isPlain: Bool
  private let words: CommandWords
  // One for all lines, since a new one's room costs more than a line.
  private var line = LineWriter()

  init(_ format: ListFormat, isPlain: Bool, _ words: CommandWords) {
    self.format = format
    self.isPlain = isPlain
    self.words = words
  }

  mutating func print(_ item: ListedItem) {
    if format == .json {
      line.removeAll()
      write(item)
      Console.json(line.text)
    } else if isPlain {
      Console.plain([
        item.id.description, words.state(item.state), verdict(item),
        item.own.map(words.own) ?? "", item.language ?? "", item.source, item.externalID ?? "",
        item.customer, item.reply, item.level?.name ?? "",
      ])
    } else {
      Console.line(text(item))
    }
  }

  private func verdict(_ item: ListedItem) -> String {
    item.verdict.map { words.language.words.verdict($0) } ?? ""
  }

  private func text(_ item: ListedItem) -> String {
    Console.column(item.id.description, 10)
      + Console.column(item.level.map(words.language.words.sign) ?? "", 2)
      + Console.column(words.state(item.state), 16)
      + Console.column(verdict(item), 12) + Console.column(item.language ?? "", 6)
      + Console.oneLine(item.customer, columns: 34)
  }

  private mutating func write(_ item: ListedItem) {
    line.beginObject()
    line.key("item")
    line.string(item.id.description)
    line.key("state")
    line.string(item.state.name)
    line.key("level")
    line.string(item.level?.name)
    // While an item is open, how many have judged it would tell the next one something.
    let isOpen = item.state == .open
    line.key("done")
    if isOpen { line.null() } else { line.integer(item.done) }
    line.key("overlap")
    if isOpen { line.null() } else { line.integer(item.overlap) }
    line.key("verdict")
    line.string(item.verdict?.name)
    line.key("own")
    line.string(item.own?.rawValue)
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
    line.key("findings")
    line.beginArray()
    for rule in item.findings { line.string(rule) }
    line.endArray()
    line.key("undecided")
    line.integer(item.undecided)
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
