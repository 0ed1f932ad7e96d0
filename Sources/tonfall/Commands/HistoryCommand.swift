/// What happened to an item, and who did it?

import ArgumentParser
import Curation
import JSONLines
import Workflow

/// `tonfall history`.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Who did what with an item, when.",
    discussion: """
      Example:
        tonfall history 12.4 --as lena
      What others did stays hidden while you may still be asked to judge the item yourself; from reviewers, where \
      gold_share is set, until they have answered it.
      JSON: one object a line with at, actor, event; the first is the import, with file and line.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The item's number, or its conversation's id in its source.")
  var item: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who looks; else the account.", valueName: "name")
  )
  var reader: String?

  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let id = try open.item(item)
    let reader = try open.knownReviewer(reader)
    let (shown, standing, events) = try open.attempt { () throws(StorageError) in
      (
        try open.workspace.show(id, reader: reader),
        try open.workspace.standing(of: id, reader: reader),
        try open.workspace.history(of: id, reader: reader)
      )
    }
    if let shown { tellOfImport(shown, words) }
    for event in events {
      if format == .json {
        Console.json(Self.json(event))
      } else {
        tell(event, words)
      }
    }
    let isPlainText = format == .text && !printing.plain
    if let shown, shown.isBlind {
      if isPlainText {
        let isDisputed = standing?.place == .ended(.disputed) && shown.mayAdjudicate
        Console.line(isDisputed ? words.disputed(id) : words.blindHistory)
      }
    } else if events.isEmpty, isPlainText {
      Console.line(
        words.pick(
          sv: "\(id): inget har hänt sedan importen.",
          en: "\(id): nothing happened since the import."
        )
      )
    }
  }

  private func tell(_ event: ItemEvent, _ words: CommandWords) {
    let (at, what) = (words.time(event.at), words.event(event.kind))
    if printing.plain { return Console.plain([at, event.actor ?? "", what]) }
    Console.line("\(at)  \(event.actor.map(Console.name) ?? "–")  \(what)")
  }

  // Where the item came from; when that was is not told with it.
  private func tellOfImport(_ shown: ShownItem, _ words: CommandWords) {
    if format == .text {
      let place = "\(Console.name(shown.file)):\(shown.line)"
      if printing.plain { return Console.plain(["", "", "\(words.event(.imported)): \(place)"]) }
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
