/// How is what came in before the guides looked at again?

import ArgumentParser
import Curation
import Glibc
import Workflow

/// `tonfall screen`.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screen conversations again by the guides that hold now.",
    discussion: """
      Takes what came in under older guides or with --no-screening: marks personal data, looks for who needs a person, \
      and holds the bot's replies against the voice guide. Decisions on marks stay, and so do placeholders. Open items \
      move in the queue, also by what has become of others in their situation since; --all brings a whole queue up to \
      date with that. It can be stopped at any time; the next run goes on.

      Example:
        tonfall screen
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Screen everything, what these guides have screened too.")
  var all = false

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    var screening = try open.attempt { () throws(StorageError) in
      try Screening(open.workspace, all: all)
    }
    let waiting = try open.attempt { () throws(StorageError) in try screening.waiting() }
    var bar = ProgressBar(total: Int64(waiting), isQuiet: options.quiet)
    var counts = ScreeningCounts()
    while let slice = try open.attempt({ () throws(StorageError) in try screening.slice() }) {
      counts += slice
      bar.update(
        Int64(counts.conversations),
        count: counts.conversations,
        unit: words.pick(sv: "samtal", en: "conversations"),
        left: words.timeLeft
      )
      // Who waits for the lock asks every two milliseconds.
      usleep(2_500)
    }
    bar.finish()
    Console.line(words.screened(counts))
  }
}
