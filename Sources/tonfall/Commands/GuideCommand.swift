/// How do drafts of guides become the version that holds?

import ArgumentParser
import Curation
import Guides
import Workflow

/// `tonfall guide`.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Check the guides' drafts and make them the version that holds.",
    subcommands: [PublishCommand.self, GuideRulesCommand.self, GuideRuleCommand.self]
  )
}

/// `tonfall guide publish`.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Check the files of guides/, show what changes, and store them as a new version.",
    discussion: """
      Reviewers get the new version at their next item. Where the voice guide changes, stored \
      approvals and rewrites that it would not let through are counted and the first ten listed; they \
      stand all the same. With --dry-run all of that is shown and nothing is stored.

      Examples:
        tonfall guide publish --dry-run
        tonfall guide publish
      JSON: one object for each rule that a stored approval or rewrite would break, with item, rule, \
      severity, start, end, message and replacement; what else there is to say goes to standard error.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who publishes; else the account.", valueName: "name")
  )
  var reviewer: String?

  @Flag(name: .long, help: "Show what would change and what would fail, and store nothing.")
  var dryRun = false

  @Option(name: .long, help: "How stored approvals that would now fail are printed.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let drafts = try GuideFiles.drafts(in: open.folder)
    let known = try open.actor(reviewer)
    let report: PublishReport
    var failing = FailingPrinter(format, words, most: 10)
    do {
      let count = try open.workspace.annotationCount()
      var bar = ProgressBar(total: Int64(count), isQuiet: options.quiet)
      defer { bar.finish() }
      // Nobody is added by drafts that are refused.
      let actor = { try known ?? open.reviewer(reviewer) }
      report = try open.workspace.publishGuides(
        drafts,
        isTrial: dryRun,
        actor: try actor()
      ) { done in
        bar.update(Int64(done), count: done, unit: words.annotations, left: words.timeLeft)
      } fails: { failure in
        failing.take(failure)
      }
    } catch let error as GuideErrors {
      throw CommandError.guides(error)
    } catch let error as StorageError {
      throw CommandError.store(error, path: open.storePath)
    }
    // What keeps a draft from being published is said in any case.
    if !options.quiet || !report.needMapping.isEmpty {
      for line in report.changes.flatMap(words.lines) { say("  " + line) }
      for line in report.phraseChanges.flatMap(words.lines) { say("  " + line) }
      for line in report.voiceChanges.flatMap(words.lines) { say("  " + line) }
      for change in report.fileChanges { say("  " + words.change(change)) }
    }
    warn(report, words)
    if !options.quiet { for line in failing.lines { say(line) } }
    if !report.needMapping.isEmpty {
      throw CommandError.labelsInUse(report.needMapping.map(\.id))
    }
    if !options.quiet { try sayWhatHolds(report, open) }
  }

  private func sayWhatHolds(_ report: PublishReport, _ open: OpenWorkspace) throws {
    let words = open.words
    if report.isUnchanged { return say(words.unchangedGuides(report.version)) }
    if dryRun { return say(words.wouldPublish(report.version)) }
    say(words.published(report.version))
    guard report.changesScreening else { return }
    let waiting = try open.attempt { () throws(StorageError) in
      try open.workspace.countUnscreened()
    }
    if waiting > 0 { say(words.waitForScreening(waiting)) }
  }

  // What holds otherwise than the files read is said in any case.
  private func warn(_ report: PublishReport, _ words: CommandWords) {
    for warning in words.warnings(report.warnings) { Console.note(warning) }
    for language in report.drafts { Console.note(words.isDraft(language)) }
    for resource in report.helpToCome { Console.note(words.toCome(resource)) }
  }

  // Beside JSON, what people read goes where it harms nothing.
  private func say(_ line: String) {
    if format == .json { Console.note(line) } else { Console.line(line) }
  }
}
