/// How do annotations from a file get in?

import ArgumentParser
import Curation
import Glibc
import Intake
import Workflow

/// `tonfall annotate`.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Take annotations from a file, under the same rules as the review screen.",
    discussion: """
      One JSON object a line: item (or conversation_id, with source and turn where needed), reviewer, verdict, \
      reasons, rewrite, emotions {id: 1-3} ({} is none, absent is unanswered), situation, target, conduct, tones, \
      rubric, note, active_seconds. \
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
    let words = CommandWords(language: open.language)
    let known = try reviewer.map { name in try open.reviewer(name) }
    let intake = try open.attempt { () throws(StorageError) in
      try AnnotationIntake(open.workspace, defaultReviewer: known)
    }
    var tooLong = 0
    var failure: CommandError?
    do throws(CommandError) {
      try readLines(
        words,
        tooLong: { number, length in
          tooLong += 1
          note(number, [words.problem(.lineTooLong(bytes: length))], words)
        }
      ) { line, number throws(CommandError) in
        let problems = try open.attempt { () throws(StorageError) in try intake.take(line) }
        note(number, problems.map { words.problem($0, in: intake.scheme) }, words)
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
    tell(intake.counts, tooLong: tooLong, words)
    if let failure { throw failure }
    if intake.counts.rejected + tooLong > 0 { throw ExitCode(1) }
  }

  // The first problems of a line.
  private func note(_ number: Int, _ problems: [String], _ words: CommandWords) {
    if problems.isEmpty { return }
    let most = 5
    let said = problems.prefix(most).map(Console.name).joined(separator: "; ")
    Console.note(
      "\(Console.name(file)):\(number): " + said + words.more(problems.count - most)
    )
  }

  private func tell(_ counts: AnnotateCounts, tooLong: Int, _ words: CommandWords) {
    Console.line(
      words.annotated(
        stored: counts.stored,
        surplus: counts.surplus,
        corrected: counts.corrected,
        unchanged: counts.unchanged
      )
    )
    if counts.falseAlarms > 0 { Console.line(words.falseAlarms(counts.falseAlarms)) }
    let rejected = counts.rejected + tooLong
    if rejected > 0 { Console.note(words.rejected(rejected, report: nil)) }
  }

  private func readLines(
    _ words: CommandWords,
    tooLong: (_ number: Int, _ length: Int) -> Void,
    _ body: (UnsafeBufferPointer<UInt8>, _ number: Int) throws(CommandError) -> Void
  ) throws(CommandError) {
    func intake<Value>(_ read: () throws(IntakeError) -> Value) throws(CommandError) -> Value {
      do throws(IntakeError) {
        return try read()
      } catch {
        throw .failedFile(words.intake(error, file), error.exitCode)
      }
    }
    let lines = try intake { () throws(IntakeError) in
      try Lines(reading: try ByteSource(path: file))
    }
    while let line = try intake({ () throws(IntakeError) in try lines.next() }) {
      if line.isTooLong {
        tooLong(line.number, line.length)
      } else if !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        try body(line.bytes, line.number)
      }
    }
  }
}
