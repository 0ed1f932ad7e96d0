/// How does one take an item over that a colleague has open?

import ArgumentParser
import Curation
import Wording
import Workflow

/// `tonfall items take`.
struct ItemsTakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Take an item, also from a colleague who has it open; tonfall review opens it.",
    discussion: """
      The colleague keeps the draft, and what they submit all the same is kept as late.

      Example:
        tonfall items take 12.4 --as lena
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are; else the account.", valueName: "name")
  )
  var actor: String?

  @Argument(help: "The item's number, or its conversation's id in its source.")
  var item: String

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let id = try open.item(item)
    let desk = ReviewDesk(open.workspace, reviewer: try open.activeReviewer(actor))
    let why = try open.attempt { () throws(StorageError) in try desk.takeOver(id) }
    if let why {
      let sentence = words.language.words.notOpened(id, why) { words.time($0) }
      throw CommandError.usage(sentence)
    }
    if !options.quiet { Console.line(words.taken(id)) }
  }
}
