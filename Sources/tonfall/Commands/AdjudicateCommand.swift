/// How is a dispute settled from the command line?

import ArgumentParser
import Curation
import JSONLines
import Screens
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
      For adjudicators and the owner of the workspace; nobody settles an item that they annotated. Where everybody \
      who may settle has taken part, --list says so and names the way out. Reviewers are \
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

  @OptionGroup var desk: DeskOptions

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Take decisions from this file; - is standard input.", valueName: "file")
  )
  var file: String?

  @Flag(name: .long, help: "List what waits for you, and open no screen.")
  var list = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "List a calibration round, most disagreement first: its number, or a file with an item a line.",
      valueName: "round"
    )
  )
  var round: String?

  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print the list.")
  var format = DisputeFormat.text

  func run() throws {
    if !list, file == nil, round == nil { return try desk.run(start: .adjudication) }
    let open = try OpenWorkspace.open(desk.options)
    defer { open.workspace.close() }
    let words = open.words
    if list || round != nil, file != nil {
      throw CommandError.usage(
        words.pick(
          sv: "--list, --round och --from går inte ihop: välj ett",
          en: "--list, --round and --from don't go together: choose one"
        )
      )
    }
    if let file { return try take(file, open, words) }
    if let round { return try printRound(round, open, words) }
    try printList(open, words)
  }

  private func take(_ file: String, _ open: OpenWorkspace, _ words: CommandWords) throws {
    let known = try desk.reviewer.map { name in try disputes(open, name, words).adjudicator }
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
    let disputes = try disputes(open, desk.reviewer, words)
    let waiting = try open.attempt { () throws(StorageError) in
      try disputes.waiting(limit: .max)
    }
    if waiting.isEmpty, format == .text, !printing.plain, !desk.options.quiet {
      let figures = try open.attempt { () throws(StorageError) in
        try ReviewDesk(open.workspace, reviewer: disputes.adjudicator).home()
      }
      Console.line(
        words.language.words.nothingDisputed(
          forOthers: figures.forOthers,
          withReviewers: figures.withReviewers
        )
      )
    }
    for (item, _) in waiting where Console.isHeard {
      let dispute = try open.attempt { () throws(StorageError) in try disputes.dispute(item) }
      guard let dispute else { continue }
      switch format {
      case .text where printing.plain: Console.plain(Self.parts(dispute, words))
      case .text: Console.line(words.dispute(dispute))
      case .json: Console.json(Self.json(dispute))
      }
    }
    tell(try open.attempt { () throws(StorageError) in try disputes.stuck() }, words)
    let alone = try open.attempt { () throws(StorageError) in try disputes.secondEyes() }
    if !alone.isEmpty, !desk.options.quiet { Console.note(words.secondEyes(alone)) }
  }

  // What waits without end is said, whatever form the list has.
  private func tell(_ stuck: [ItemID], _ words: CommandWords) {
    if !stuck.isEmpty, !desk.options.quiet { Console.note(words.stuck(stuck)) }
  }

  private func printRound(_ name: String, _ open: OpenWorkspace, _ words: CommandWords) throws {
    let disputes = try disputes(open, desk.reviewer, words)
    let items =
      try Int(name).map { try roundItems($0, open, words) } ?? listedItems(name, words)
    let round = try open.attempt { () throws(StorageError) in try disputes.round(items) }
    if round.isEmpty, format == .text, !printing.plain, !desk.options.quiet {
      Console.line(words.noRound)
    }
    for item in round where Console.isHeard {
      switch format {
      case .text where printing.plain:
        Console.plain(Self.parts(item.dispute, words) + ["\(item.disagreement)"])
      case .text: Console.line(words.roundItem(item))
      case .json: Console.json(Self.json(item.dispute, disagreement: item.disagreement))
      }
    }
    tell(round.map(\.dispute).filter(\.isStuck).map(\.item.id), words)
  }

  private func roundItems(
    _ number: Int,
    _ open: OpenWorkspace,
    _ words: CommandWords
  ) throws(CommandError) -> [ItemID] {
    let rounds = try open.attempt { () throws(StorageError) in
      try open.workspace.calibrations()
    }
    guard let round = rounds.first(where: { $0.number == number }) else {
      throw .usage(words.noSuchRound(number))
    }
    return round.items
  }

  private func listedItems(_ file: String, _ words: CommandWords) throws(CommandError) -> [ItemID] {
    var items: [ItemID] = []
    for line in try Files.text(file).split(whereSeparator: \.isNewline) {
      let name = line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
      guard let item = ItemID(String(name)) else { throw .usage(words.noItem(String(name))) }
      items.append(item)
    }
    return items
  }

  // Only whoever is known: nobody is added for asking.
  private func disputes(
    _ open: OpenWorkspace,
    _ name: String?,
    _ words: CommandWords
  ) throws(CommandError) -> AdjudicationDesk {
    let name = name ?? OpenWorkspace.account
    guard let known = try open.knownReviewer(name) else { throw .usage(words.noReviewer(name)) }
    guard let found = AdjudicationDesk(open.workspace, adjudicator: known) else {
      throw .usage(words.mayNotAdjudicate(name))
    }
    return found
  }

  private static func parts(_ dispute: Dispute, _ words: CommandWords) -> [String] {
    [dispute.item.id.description, words.state(dispute.state)] + [words.answers(dispute)]
  }

  private static func json(_ dispute: Dispute, disagreement: Double? = nil) -> String {
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
    if let disagreement {
      line.key("disagreement")
      line.number(disagreement)
    }
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
      line.key("informed")
      line.bool(answer.isInformed)
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
