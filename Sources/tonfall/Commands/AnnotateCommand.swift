/// How do annotations from a file get in?

import ArgumentParser
import Curation
import Workflow

/// `tonfall annotate`.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Take annotations from a file, under the same rules as the review screen.",
    discussion: """
      One JSON object a line: item (or conversation_id, with source and turn where needed), reviewer, verdict, \
      reasons, rewrite, emotions {id: 1-3} ({} is none, absent is unanswered), situation, target, conduct, tones, \
      rubric, note, overrides {rule: reason} where the text breaks a rule of the voice guide, active_seconds; \
      at a red item false_alarm (manner_of_speaking, not_a_person, said_not, over, other) in place of a verdict. \
      A line that breaks a rule is reported; the others stand. The same file again changes nothing.

      Example:
        tonfall annotate --from decisions.jsonl
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The file; - is standard input.", valueName: "file")
  )
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who annotated, where a line does not say.", valueName: "name")
  )
  var reviewer: String?

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let isEmpty = try open.isWithoutReviewers
    let known = try reviewer.map { name in try open.reviewer(name) }
    let intake = try open.attempt { () throws(StorageError) in
      try AnnotationIntake(open.workspace, defaultReviewer: known)
    }
    for warning in words.warnings(intake.warnings) { Console.note(warning) }
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
    // What was read before the reading failed stands; what the store refused, it would refuse again.
    if !(failure?.isOfStore ?? false) {
      do throws(CommandError) {
        try open.attempt { () throws(StorageError) in try intake.flush() }
      } catch {
        failure = error
      }
    }
    // Whoever `--as` names was told of already.
    try open.tellFirstOwner(wasEmpty: isEmpty && known == nil)
    for pattern in intake.passedOver { Console.note(words.passedOver(pattern)) }
    tell(intake.counts, tooLong: lines.tooLong, words)
    if let failure { throw failure }
    if intake.counts.rejected + lines.tooLong > 0 { throw ExitCode(1) }
  }

  private func tell(_ counts: AnnotateCounts, tooLong: Int, _ words: CommandWords) {
    Console.line(
      words.annotated(
        stored: counts.stored,
        surplus: counts.surplus,
        informed: counts.informed,
        corrected: counts.corrected,
        unchanged: counts.unchanged
      )
    )
    if counts.falseAlarms > 0 { Console.line(words.falseAlarms(counts.falseAlarms)) }
    let rejected = counts.rejected + tooLong
    if rejected > 0 { Console.note(words.rejected(rejected, report: nil)) }
  }
}
