/// Which items were a matter for a person, and what became of them?

import ArgumentParser
import Curation
import JSONLines
import Wording
import Workflow

/// `tonfall handover`.
struct HandoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Items that a person has to take over.",
    subcommands: [HandoverListCommand.self],
    defaultSubcommand: HandoverListCommand.self
  )
}

/// `tonfall handover list`.
struct HandoverListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "Red, amber and missed hand-overs, and what the bot lacks, by situation (the default).",
    discussion: """
      Example:
        tonfall handover list --format csv > handovers.csv
      A hand-over is missed where the bot answered and the item was settled as handed over. What others did about \
      an item that you may still be asked to judge is left out (--as).
      JSON: one object a line with item, level, categories, signs, state, situation, missed, reasons, lacks_facts, \
      told [{reviewer, whom, at}], false_alarms; then one for each situation with situation, settled, missed, lacks_facts; then one for each \
      category with category, false_alarms. CSV and --plain have the items \
      alone, with the time at which somebody was told last, whom, and signs and reasons by id.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who looks; else nobody in particular.", valueName: "name")
  )
  var reader: String?

  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print.")
  var format = TableFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let known = try reader.map { name in
      guard let known = try open.knownReviewer(name) else {
        throw CommandError.usage(words.noReviewer(name))
      }
      return known
    }
    let guides = try open.attempt { () throws(StorageError) in try open.workspace.guides() }
    var printer = HandoverPrinter(
      format: format,
      isPlain: printing.plain,
      guides: guides,
      words: words
    )
    printer.begin()
    var counts = HandoverCounts()
    try open.attempt { () throws(StorageError) in
      try open.workspace.eachHandover(reader: known) { item in
        counts.add(item)
        printer.print(item)
        return Console.isHeard
      }
    }
    printer.end(counts)
    if printer.isEmpty, format == .text, !printing.plain, !options.quiet {
      Console.line(words.noHandovers)
    }
  }
}

/// Prints the list and what was counted over it.
private struct HandoverPrinter {
  let format: TableFormat
  let isPlain: Bool
  let guides: PublishedGuides
  let words: CommandWords
  private(set) var isEmpty = true

  init(format: TableFormat, isPlain: Bool, guides: PublishedGuides, words: CommandWords) {
    self.format = format
    self.isPlain = isPlain
    self.guides = guides
    self.words = words
  }

  func begin() {
    guard format == .csv else { return }
    Console.line(
      "item,level,categories,state,situation,missed,lacks_facts,told,false_alarms,told_whom,"
        + "signs,reasons"
    )
  }

  // What is settled and no matter for a person is counted, and no line of the list.
  mutating func print(_ item: ListedHandover) {
    guard item.level != nil || item.isMissed else { return }
    isEmpty = false
    switch format {
    case .text where isPlain: Console.plain(parts(item))
    case .text: Console.line(text(item))
    case .csv: Console.line(TableFormat.csv(parts(item)))
    case .json:
      var line = LineWriter()
      write(item, &line)
      Console.json(line.text)
    }
  }

  func end(_ counts: HandoverCounts) {
    switch format {
    case .csv: break
    case .text where isPlain: break
    case .text:
      for (id, situation) in counts.situations.sorted(by: { $0.key < $1.key })
      where situation.missed > 0 {
        Console.line(words.missed(name(situation: id), situation))
      }
      for (category, count) in counts.falseAlarms.sorted(by: { $0.key < $1.key }) {
        Console.line(words.falseAlarms(count, of: name(category: category)))
      }
    case .json:
      for (id, situation) in counts.situations.sorted(by: { $0.key < $1.key }) {
        var line = LineWriter()
        line.beginObject()
        line.key("situation")
        line.string(id.isEmpty ? nil : id)
        line.key("settled")
        line.integer(situation.settled)
        line.key("missed")
        line.integer(situation.missed)
        line.key("lacks_facts")
        line.integer(situation.lacksFacts)
        line.endObject()
        Console.json(line.text)
      }
      for (category, count) in counts.falseAlarms.sorted(by: { $0.key < $1.key }) {
        var line = LineWriter()
        line.beginObject()
        line.key("category")
        line.string(category)
        line.key("false_alarms")
        line.integer(count)
        line.endObject()
        Console.json(line.text)
      }
    }
  }

  private func text(_ item: ListedHandover) -> String {
    let marks = words.handoverMarks(item, in: guides.scheme)
    let signs = item.signs.map(words.language.words.handoverSign)
    return Console.column(item.item.description, 10)
      + Console.column(item.level.map(words.language.words.sign) ?? "", 2)
      + Console.column(words.state(item.state), 16)
      + (item.categories.map(name(category:)) + signs).joined(separator: ", ")
      + (marks.isEmpty ? "" : " (" + marks.joined(separator: ", ") + ")")
  }

  private func name(category id: String) -> String {
    Console.name(guides.handover.category(id).map { words.language.pick($0.name) } ?? id)
  }

  private func name(situation id: String) -> String {
    id.isEmpty ? "–" : words.label(id, .situation, in: guides.scheme)
  }

  private func parts(_ item: ListedHandover) -> [String] {
    [
      item.item.description, item.level?.name ?? "", item.categories.joined(separator: " "),
      item.state.name, item.situation ?? "", String(item.isMissed), String(item.lacksFacts),
      item.told?.last?.at.rfc3339 ?? "", item.dismissals.map { String($0) } ?? "",
      item.told?.last?.whom ?? "", item.signs.map(\.name).joined(separator: " "),
      item.reasons.joined(separator: " "),
    ]
  }

  private func write(_ told: [HandoverTold]?, _ line: inout LineWriter) {
    guard let told else { return line.null() }
    line.beginArray()
    for told in told {
      line.beginObject()
      line.key("reviewer")
      line.string(told.reviewer)
      line.key("whom")
      line.string(told.whom)
      line.key("at")
      line.string(told.at.rfc3339)
      line.endObject()
    }
    line.endArray()
  }

  private func write(_ item: ListedHandover, _ line: inout LineWriter) {
    line.beginObject()
    line.key("item")
    line.string(item.item.description)
    line.key("level")
    line.string(item.level?.name)
    line.key("categories")
    line.beginArray()
    for category in item.categories { line.string(category) }
    line.endArray()
    line.key("signs")
    line.beginArray()
    for sign in item.signs { line.string(sign.name) }
    line.endArray()
    line.key("state")
    line.string(item.state.name)
    line.key("situation")
    line.string(item.situation)
    line.key("missed")
    line.bool(item.isMissed)
    line.key("reasons")
    line.beginArray()
    for reason in item.reasons { line.string(reason) }
    line.endArray()
    line.key("lacks_facts")
    line.bool(item.lacksFacts)
    line.key("told")
    write(item.told, &line)
    line.key("false_alarms")
    if let dismissals = item.dismissals { line.integer(dismissals) } else { line.null() }
    line.endObject()
  }
}
