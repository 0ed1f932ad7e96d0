/// Who works here, and what is stored about me?

public import ArgumentParser
public import Curation
import JSONLines
import Workflow

/// A role on the command line.
extension ReviewerRole: ExpressibleByArgument {
  /// Reads a role's name; nil for any other word.
  public init?(argument: String) { self.init(name: argument) }
  /// The names of all roles, for the help.
  public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// `tonfall reviewers`.
struct ReviewersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviewers",
    abstract: "Who works here: list, add, roles, retire, and what is stored about oneself.",
    discussion: """
      The first person of a workspace owns it; owners change the team. Names are trust among colleagues, no lock.

      Example:
        tonfall reviewers add Lena --role adjudicator
      """,
    subcommands: [
      ReviewersListCommand.self, ReviewersAddCommand.self, ReviewersRoleCommand.self,
      ReviewersRetireCommand.self, ReviewersReturnCommand.self, ReviewersMeCommand.self,
    ],
    defaultSubcommand: ReviewersListCommand.self
  )
}

/// Who acts, in the commands about people.
struct ActorOptions: ParsableArguments {
  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are; else the account.", valueName: "name")
  )
  var actor: String?

  /// Opens the workspace and does something to somebody, which may be refused.
  ///
  /// Where nobody works yet, whoever adds somebody becomes the owner; nothing else makes one.
  func change(
    _ name: String,
    isAdding: Bool = false,
    _ body: (OpenWorkspace, Reviewer) throws(StorageError) -> StaffProblem?
  ) throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    if isAdding, let problem = ReviewerNames.problem(name) {
      throw CommandError.usage(words.staff(.badName(problem), name))
    }
    guard let actor = try actor(open, isAdding, words) else {
      throw CommandError.usage(words.noReviewer(name))
    }
    let problem = try open.attempt { () throws(StorageError) in try body(open, actor) }
    if let problem { throw CommandError.usage(words.staff(problem, name)) }
    if !options.quiet { Console.line(words.staffChanged(name)) }
  }

  // Nil where nobody works and nobody is added.
  private func actor(
    _ open: OpenWorkspace,
    _ isAdding: Bool,
    _ words: CommandWords
  ) throws(CommandError) -> Reviewer? {
    if let known = try open.actor(actor) { return known }
    if try open.isWithoutReviewers { return isAdding ? try open.reviewer(actor) : nil }
    let owners = try open.attempt { () throws(StorageError) in try open.workspace.owners() }
    throw .usage(words.staff(.onlyOwners(owners), OpenWorkspace.account))
  }
}

/// `tonfall reviewers list`.
struct ReviewersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Everybody, in the order in which they came (the default).",
    discussion:
      "JSON: one object a line with name, role, active, pseudonym, account; --plain has the same."
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let people = try open.attempt { () throws(StorageError) in try open.workspace.reviewers() }
    for person in people {
      if format == .text, printing.plain {
        Console.plain([
          person.name, person.role.name, String(person.isActive), person.pseudonym,
          person.account ?? "",
        ])
        continue
      }
      if format == .text {
        Console.line(words.member(person))
        continue
      }
      var line = LineWriter()
      line.beginObject()
      person.write(to: &line)
      line.endObject()
      Console.json(line.text)
    }
    if people.isEmpty, format == .text, !printing.plain, !options.quiet {
      Console.line(words.nobodyYet)
    }
  }
}

/// `tonfall reviewers add`.
struct ReviewersAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add somebody. Where nobody works yet, you become the owner first."
  )

  @OptionGroup var acting: ActorOptions

  @Argument(help: "The name colleagues know.")
  var name: String

  @Option(name: .long, help: ArgumentHelp("What they may do; else reviewer.", valueName: "role"))
  var role: ReviewerRole?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Their account on this machine, where it is not the name.",
      valueName: "login"
    )
  )
  var account: String?

  func run() throws {
    try acting.change(name, isAdding: true) { open, actor throws(StorageError) in
      try open.workspace.addReviewer(name, role: role ?? .reviewer, account: account, by: actor)
    }
  }
}

/// `tonfall reviewers role`.
struct ReviewersRoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role",
    abstract: "Give somebody a role: reviewer, adjudicator or owner."
  )

  @OptionGroup var acting: ActorOptions

  @Argument(help: "Whom.")
  var name: String

  @Argument(help: "What they may do.")
  var role: ReviewerRole

  func run() throws {
    try acting.change(name) { open, actor throws(StorageError) in
      try open.workspace.setRole(role, of: name, by: actor)
    }
  }
}

/// `tonfall reviewers retire`.
struct ReviewersRetireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Somebody gets no items any more; their work stays, what they had open goes back."
  )

  @OptionGroup var acting: ActorOptions

  @Argument(help: "Whom.")
  var name: String

  func run() throws {
    try acting.change(name) { open, actor throws(StorageError) in
      try open.workspace.setActive(false, of: name, by: actor)
    }
  }
}

/// `tonfall reviewers return`.
struct ReviewersReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Somebody who was retired is back."
  )

  @OptionGroup var acting: ActorOptions

  @Argument(help: "Whom.")
  var name: String

  func run() throws {
    try acting.change(name) { open, actor throws(StorageError) in
      try open.workspace.setActive(true, of: name, by: actor)
    }
  }
}

/// `tonfall reviewers me`.
struct ReviewersMeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me",
    abstract: "Everything that is stored about you, and for how long.",
    discussion: """
      JSON: one object with name, role, active, pseudonym, account, since, language, theme, counts {…}, \
      active_seconds [{day, seconds}] (null where nothing is measured), team_seconds (null unless \
      active_seconds: team), retention_days.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are; else the account.", valueName: "name")
  )
  var actor: String?

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    guard let known = try open.knownReviewer(actor) else {
      throw CommandError.usage(words.noReviewer(actor ?? OpenWorkspace.account))
    }
    let file = try open.attempt { () throws(StorageError) in try open.workspace.ownFile(known) }
    if format == .json { return Console.json(Self.json(file)) }
    for line in words.lines(file) { Console.line(line) }
  }

  private static func json(_ file: OwnFile) -> String {
    var line = LineWriter()
    line.beginObject()
    file.reviewer.write(to: &line)
    line.key("since")
    line.string(file.since.rfc3339)
    line.key("language")
    line.string(file.reviewer.language)
    line.key("theme")
    line.string(file.reviewer.theme)
    line.key("counts")
    line.beginObject()
    for (name, count) in file.counts {
      line.key(text: name)
      line.integer(count)
    }
    line.endObject()
    line.key("active_seconds")
    days(file.activeSeconds, &line)
    line.key("team_seconds")
    days(file.teamSeconds, &line)
    line.key("retention_days")
    line.integer(file.retentionDays)
    line.endObject()
    return line.text
  }

  private static func days(
    _ days: [(day: Int64, seconds: Int64)]?,
    _ line: inout LineWriter
  ) {
    guard let days else { return line.null() }
    line.beginArray()
    for (day, seconds) in days {
      line.beginObject()
      line.key("day")
      line.string(CommandWords.date(day))
      line.key("seconds")
      line.integer(Int(seconds))
      line.endObject()
    }
    line.endArray()
  }
}

extension Reviewer {
  /// Writes name, role, active, pseudonym and account as members of an object.
  fileprivate func write(to line: inout LineWriter) {
    line.key("name")
    line.string(name)
    line.key("role")
    line.string(role.name)
    line.key("active")
    line.bool(isActive)
    line.key("pseudonym")
    line.string(pseudonym)
    line.key("account")
    line.string(account)
  }
}
