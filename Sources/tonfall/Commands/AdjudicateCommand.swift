/// How is a dispute settled from the command line?

import ArgumentParser
import Curation
import JSONLines
import Wording
import Workflow

/// How `adjudicate --list` prints.
enum DisputeFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// `tonfall adjudicate`.
struct AdjudicateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjudicate",
    abstract: "Settle what reviewers disagree on: on the screen, or from a file of decisions.",
    discussion: """
      For adjudicators and the owner of the workspace; nobody settles an item that they annotated. Reviewers are \
      called A, B and so on. A file has one JSON object a line: item (or conversation_id, with source and turn where \
      needed), adjudicator, and one of: pick "A" (with both: true where several are good, take {"emotions": "B"} for \
      single fields, and any field of an annotation for one of your own); verdict and the other fields of an \
      annotation for an answer of your own; send_back "what to look at" (to ["B"]); aside "confirm" or "return". \
      Beside it category, confidence (low, medium, high) and note.

      Example:
        tonfall adjudicate --from decisions.jsonl --as lead
        tonfall adjudicate --list --format json
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who adjudicates; else the account.", valueName: "name")
  )
  var adjudicator: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Take decisions from this file; - is standard input.", valueName: "file")
  )
  var file: String?

  @Flag(name: .long, help: "List what waits for you, and open no screen.")
  var list = false

  @Option(name: .long, help: "How to print the list.")
  var format = DisputeFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = CommandWords(language: open.language)
    if list, file != nil {
      throw CommandError.usage(
        words.pick(
          sv: "--list och --from går inte ihop: välj det ena",
          en: "--list and --from don't go together: choose one"
        )
      )
    }
    if let file { return try take(file, open, words) }
    try printList(open, words)
  }

  private func take(_ file: String, _ open: OpenWorkspace, _ words: CommandWords) throws {
    let known = try self.adjudicator.map { name in try desk(open, name, words).adjudicator }
    let intake = try open.attempt { () throws(StorageError) in
      try AdjudicationIntake(open.workspace, defaultAdjudicator: known)
    }
    var lines = FileOfLines(file, words)
    var failure: CommandError?
    do throws(CommandError) {
      try lines.each { line throws(CommandError) in
        let problems = try open.attempt { () throws(StorageError) in try intake.take(line) }
        return problems.map { words.problem($0, in: intake.scheme) }
      }
    } catch {
      failure = error
    }
    Console.line(words.adjudicated(intake.counts))
    let rejected = intake.counts.rejected + lines.tooLong
    if rejected > 0 { Console.note(words.rejected(rejected, report: nil)) }
    if let failure { throw failure }
    if rejected > 0 { throw ExitCode(1) }
  }

  private func printList(_ open: OpenWorkspace, _ words: CommandWords) throws {
    let desk = try desk(open, adjudicator, words)
    let waiting = try open.attempt { () throws(StorageError) in
      try desk.waiting(limit: .max)
    }
    if waiting.isEmpty, format == .text, !options.quiet { Console.line(words.noDisputes) }
    for (item, _) in waiting where Console.isHeard {
      let dispute = try open.attempt { () throws(StorageError) in try desk.dispute(item) }
      guard let dispute else { continue }
      switch format {
      case .text: Console.line(words.dispute(dispute))
      case .json: Console.json(Self.json(dispute))
      }
    }
  }

  // Only whoever is known: nobody is added for asking.
  private func desk(
    _ open: OpenWorkspace,
    _ name: String?,
    _ words: CommandWords
  ) throws(CommandError) -> AdjudicationDesk {
    let name = name ?? OpenWorkspace.account
    guard let known = try open.knownReviewer(name) else { throw .usage(words.noReviewer(name)) }
    guard let desk = AdjudicationDesk(open.workspace, adjudicator: known) else {
      throw .usage(words.mayNotAdjudicate(name))
    }
    return desk
  }

  private static func json(_ dispute: Dispute) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("item")
    line.string(dispute.item.id.description)
    line.key("conversation_id")
    line.string(dispute.item.conversation.externalID)
    line.key("state")
    line.string(dispute.state.name)
    line.key("level")
    line.string(dispute.item.level?.name)
    line.key("differs")
    line.beginArray()
    for field in dispute.differences { line.string(field.rawValue) }
    line.endArray()
    line.key("answers")
    line.beginArray()
    for answer in dispute.annotations {
      line.beginObject()
      line.key("letter")
      line.string(answer.letter)
      line.key("verdict")
      line.string(answer.judgement.verdict?.name)
      line.key("reasons")
      line.beginArray()
      for reason in answer.judgement.reasons { line.string(reason) }
      line.endArray()
      line.key("rewrite")
      line.string(answer.judgement.rewrite)
      line.key("emotions")
      if let emotions = answer.judgement.emotions {
        line.beginObject()
        for id in emotions.keys.sorted() {
          line.key(text: id)
          line.integer(emotions[id] ?? 0)
        }
        line.endObject()
      } else {
        line.null()
      }
      line.key("situation")
      line.string(answer.judgement.situation)
      line.key("note")
      line.string(answer.judgement.note)
      line.endObject()
    }
    line.endArray()
    line.endObject()
    return line.text
  }
}
