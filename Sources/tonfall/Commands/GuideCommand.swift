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
      stand all the same.

      Example:
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

  @Option(name: .long, help: "How stored approvals that would now fail are printed.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let drafts = try GuideFiles.drafts(in: open.folder)
    let known = try open.actor(reviewer)
    let report: PublishReport
    var failing = FailingPrinter(format, words)
    do {
      let count = try open.workspace.annotationCount()
      var bar = ProgressBar(total: Int64(count), isQuiet: options.quiet)
      defer { bar.finish() }
      // Nobody is added by drafts that are refused.
      let actor = { try known ?? open.reviewer(reviewer) }
      report = try open.workspace.publishGuides(drafts, actor: try actor()) { done in
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
      for change in report.changes { say("  " + words.change(change)) }
      for change in report.phraseChanges { say("  " + words.change(change)) }
      for change in report.voiceChanges { say("  " + words.change(change)) }
      for change in report.fileChanges { say("  " + words.change(change)) }
    }
    warn(report, words)
    if !options.quiet { for line in failing.lines { say(line) } }
    if !report.needMapping.isEmpty {
      throw CommandError.labelsInUse(report.needMapping.map(\.id))
    }
    if !options.quiet {
      say(
        report.isUnchanged ? words.unchangedGuides(report.version) : words.published(report.version)
      )
      let waiting = try open.attempt { () throws(StorageError) in
        try open.workspace.countUnscreened()
      }
      if waiting > 0 { Console.line(words.waitForScreening(waiting)) }
    }
  }

  // What holds otherwise than the files read is said in any case.
  private func warn(_ report: PublishReport, _ words: CommandWords) {
    for language in TextLanguage.allCases {
      for warning in report.warnings[language] ?? [] {
        Console.note(words.warning(warning, file: VoiceFile.name(language)))
      }
    }
    for resource in report.helpToCome { Console.note(words.toCome(resource)) }
  }

  // Beside JSON, what people read goes where it harms nothing.
  private func say(_ line: String) {
    if format == .json { Console.note(line) } else { Console.line(line) }
  }
}

/// Stored approvals that new guides would not let through: the first ones, or all as JSON.
private struct FailingPrinter {
  private static let most = 10

  private let format: ListFormat
  private let words: CommandWords
  private var first: [VoiceFailure] = []
  private var count = 0

  init(_ format: ListFormat, _ words: CommandWords) {
    self.format = format
    self.words = words
  }

  mutating func take(_ failure: VoiceFailure) {
    count += 1
    if format == .json {
      for finding in failure.findings {
        Console.json(VoiceFindingJSON.line(finding, of: failure.item, words))
      }
    } else if first.count < Self.most {
      first.append(failure)
    }
  }

  /// What there is to say when all are known; nothing when none would fail.
  var lines: [String] {
    if count == 0 { return [] }
    let listed = first.flatMap { failure in
      failure.findings.map { finding in
        "  " + Console.column(failure.item.description, 10) + words.finding(finding)
      }
    }
    let more = count - first.count
    return [words.wouldFail(count)] + listed
      + (format == .text && more > 0 ? [words.moreWouldFail(more)] : [])
  }
}
