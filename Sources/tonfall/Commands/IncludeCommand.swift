/// Who lets an item be learnt from although it tells of health, faith or the like?

import ArgumentParser
import Curation
import Wording
import Workflow

/// `tonfall include`.
struct IncludeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "include",
    abstract: "Let an item be learnt from although it tells of a special category.",
    discussion: """
      Example:
        tonfall include 12.4 --reason "only the name of a shop" --as Maja
      An item that tells of health, a trade union, faith, sexual life, ethnic origin or politics is left \
      out of training sets by default. Without --reason it says what the item tells of.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The item's number, or its conversation's id in its source.")
  var item: String

  @Option(help: ArgumentHelp("Why it may be learnt from.", valueName: "text"))
  var reason: String?

  @Flag(help: "Take an earlier decision back: the item is left out again.")
  var withdraw = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who decides; else the account.", valueName: "name")
  )
  var reader: String?

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let id = try open.item(item)
    if let reason, reason.contains(where: { !$0.isWhitespace }) {
      let reviewer = try open.actor(reader) ?? open.reviewer(reader)
      try open.attempt { () throws(StorageError) in
        try open.workspace.decide(!withdraw, on: id, reason: reason, by: reviewer)
      }
    } else if withdraw || reason != nil {
      throw CommandError.usage(words.includeNeedsReason)
    }
    let special = try open.attempt { () throws(StorageError) in
      try open.workspace.special(of: id)
    }
    guard let special else { throw CommandError.noItem(item) }
    if !options.quiet { Console.line(words.special(id, special.categories, special.inclusion)) }
  }
}
