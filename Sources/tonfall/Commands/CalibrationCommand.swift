/// How does a team find out whether it means the same?

import ArgumentParser
import Curation
import JSONLines
import Workflow

/// `tonfall calibration`.
struct CalibrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "The same items to everybody, to find out whether the team means the same.",
    discussion: """
      Example:
        tonfall calibration start --items 15
      """,
    subcommands: [CalibrationListCommand.self, CalibrationStartCommand.self],
    defaultSubcommand: CalibrationListCommand.self
  )
}

/// `tonfall calibration start`.
struct CalibrationStartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract:
      "Everybody who works here gets the same items next, each without the others' answers.",
    discussion: """
      Fifteen to twenty are usual. The items are drawn by the workspace's seed among those that nobody has begun. \
      Adjudicators and owners begin a round; tonfall agreement says what came of it.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are; else the account.", valueName: "name")
  )
  var actor: String?

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp("How many, 1 to 100.", valueName: "number")
  )
  var items = 15

  func validate() throws {
    if !(1...100).contains(items) { throw ValidationError("--items is a number from 1 to 100.") }
  }

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    guard let actor = try open.actor(actor) else {
      throw CommandError.usage(words.noReviewer(actor ?? OpenWorkspace.account))
    }
    let start = try open.attempt { () throws(StorageError) in
      try open.workspace.startCalibration(items: items, by: actor)
    }
    guard case .started(let found) = start else {
      throw CommandError.usage(words.noCalibration(start))
    }
    Console.line(words.calibrationStarted(found, of: items))
  }
}

/// `tonfall calibration list`.
struct CalibrationListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Every round, and how far it is (the default).",
    discussion:
      "JSON: one object a line with round, at, by, reviewers, items, annotations, needed; --plain has the same."
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let rounds = try open.attempt { () throws(StorageError) in
      try open.workspace.calibrations()
    }
    for round in rounds {
      if format == .json {
        Console.json(Self.json(round))
      } else if printing.plain {
        Console.plain([
          String(round.number), round.at.rfc3339, round.by, String(round.reviewers),
          round.items.map(\.description).joined(separator: " "), String(round.done),
          String(round.needed),
        ])
      } else {
        Console.line(words.calibration(round))
      }
    }
    if rounds.isEmpty, format == .text, !printing.plain, !options.quiet {
      Console.line(words.noCalibrations)
    }
  }

  private static func json(_ round: CalibrationRound) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("round")
    line.integer(round.number)
    line.key("at")
    line.string(round.at.rfc3339)
    line.key("by")
    line.string(round.by)
    line.key("reviewers")
    line.integer(round.reviewers)
    line.key("items")
    line.beginArray()
    for item in round.items { line.string(item.description) }
    line.endArray()
    line.key("annotations")
    line.integer(round.done)
    line.key("needed")
    line.integer(round.needed)
    line.endObject()
    return line.text
  }
}
