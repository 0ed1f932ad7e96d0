/// Which items are held against reviewers' answers?

import ArgumentParser
import Curation
import Workflow

/// `tonfall items gold`.
struct ItemsGoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gold",
    abstract: "Mark settled items whose answer is known, or take the mark away.",
    discussion: """
      A share of what a reviewer gets (gold_share in tonfall.yml) is such items, and the adjudicated ones, that \
      they never had. They can't tell, and what they answer settles nothing. Adjudicators and owners mark.

      Example:
        tonfall items gold add 12.4 --as lena
      """,
    subcommands: [ItemsGoldAddCommand.self, ItemsGoldRemoveCommand.self]
  )
}

/// What both commands take.
struct GoldOptions: ParsableArguments {
  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are; else the account.", valueName: "name")
  )
  var actor: String?

  @Argument(help: "The item's number, or its conversation's id in its source.")
  var item: String

  /// Marks the item, or takes the mark away.
  func mark(_ isGold: Bool) throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let id = try open.item(item)
    guard let actor = try open.actor(actor) else {
      throw CommandError.usage(words.noReviewer(actor ?? OpenWorkspace.account))
    }
    let problem = try open.attempt { () throws(StorageError) in
      try open.workspace.setGold(isGold, id, by: actor)
    }
    if let problem { throw CommandError.usage(words.gold(problem, id)) }
    if !options.quiet { Console.line(words.goldMarked(isGold, id)) }
  }
}

/// `tonfall items gold add`.
struct ItemsGoldAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "The answer that settled the item is the known one."
  )

  @OptionGroup var marking: GoldOptions

  func run() throws { try marking.mark(true) }
}

/// `tonfall items gold remove`.
struct ItemsGoldRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "The item is no longer held against anybody's answer."
  )

  @OptionGroup var marking: GoldOptions

  func run() throws { try marking.mark(false) }
}
