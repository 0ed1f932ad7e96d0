/// How are texts of people erased for good?

import ArgumentParser
import Curation
import Glibc
import Workflow

/// `tonfall purge`.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Erase what people wrote, for good.",
    discussion: """
      Erases texts, names, notes, rewrites, drafts, marks and search words of the conversations asked for, in every \
      table and in the bytes of the store's files. Verdicts, labels and the trail stay. Keyed hashes stay, so that a \
      new import does not bring them back. It says which exports may hold something of them, and what it does not \
      reach. Nothing can be taken back; it asks first, and without a terminal it needs --yes.

      Examples:
        tonfall purge --customer K-4711
        tonfall purge --conversation chat-88 --yes
        tonfall purge --exported
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Everything of a customer, by the key of the imported file.",
      valueName: "key"
    )
  )
  var customer: String?

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp("The conversation of an item, in all its versions.", valueName: "item")
  )
  var item: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A conversation by its id in its source, in all its versions.",
      valueName: "id"
    )
  )
  var conversation: String?

  @Flag(name: .long, help: "Every conversation of which all was settled before the last export.")
  var exported = false

  @Flag(name: .long, help: "Don't ask.")
  var yes = false

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Who erases; else nobody is named.", valueName: "name")
  )
  var actor: String?

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let target = try target(open, words)
    let known = try actor.flatMap { name in try open.actor(name, option: "--by") }
    let plan = try open.attempt { () throws(StorageError) in
      try open.workspace.planErasure(target)
    }
    if plan.conversations == 0 {
      if !plan.isKnown { throw CommandError.usage(words.nothingOfThisName(target)) }
      Console.line(words.nothingToErase)
      return
    }
    Console.line(words.willErase(plan))
    guard try isSure(words) else {
      Console.line(words.nothingErased)
      throw ExitCode(1)
    }
    let actor = try actor.map { name in try known ?? open.reviewer(name, option: "--by") }
    let (counts, isClean) = try erase(plan, actor, open, words)
    Console.line(words.erased(counts))
    if !isClean { Console.note(words.logNotEmptied) }
    Console.line(words.remains(after: plan, backups: Self.backups(open)))
  }

  private func erase(
    _ plan: ErasurePlan,
    _ actor: Reviewer?,
    _ open: OpenWorkspace,
    _ words: CommandWords
  ) throws -> (ErasureCounts, Bool) {
    var bar = ProgressBar(total: Int64(plan.conversations), isQuiet: options.quiet)
    defer { bar.finish() }
    return try open.attempt { () throws(StorageError) in
      let counts = try open.workspace.erase(plan, actor: actor) { done in
        bar.update(
          Int64(done),
          count: done,
          unit: words.pick(sv: "samtal", en: "conversations"),
          left: words.timeLeft
        )
      }
      return (counts, try open.workspace.scrub())
    }
  }

  private func target(
    _ open: OpenWorkspace,
    _ words: CommandWords
  ) throws -> ErasureTarget {
    let given = [customer != nil, item != nil, conversation != nil, exported].count { $0 }
    guard given <= 1 else { throw CommandError.usage(words.oneAtATime) }
    guard given == 1 else { throw CommandError.usage(words.whatToErase) }
    for (option, key) in [("--customer", customer), ("--conversation", conversation)] {
      if let key, key.allSatisfy(\.isWhitespace) {
        throw CommandError.usage(words.emptyKey(option))
      }
    }
    if let customer { return .customer(customer) }
    if let conversation { return .conversation(conversation) }
    if let item { return .item(try open.item(item)) }
    return .exported
  }

  private func isSure(_ words: CommandWords) throws -> Bool {
    if yes { return true }
    guard isatty(STDIN_FILENO) == 1 else { throw CommandError.usage(words.eraseNeedsYes) }
    Console.write(words.askToErase, to: STDERR_FILENO)
    return readLine().map { ["ja", "yes"].contains($0.lowercased()) } ?? false
  }

  // Copies of the store that stand beside it.
  private static func backups(_ open: OpenWorkspace) -> [String] {
    Files.names(in: open.folder).filter { $0.hasPrefix(OpenWorkspace.storeFile + ".version-") }
  }
}
