/// How do training sets get out, and how is one checked?

import ArgumentParser
import Curation
import Glibc
import TrainingSets
import Wording
import Workflow

/// `tonfall export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write training sets from settled items, or check one.",
    discussion: """
      Example:
        tonfall export --as openai-chat,dataset --to out
        tonfall export verify out
      The options (--as, --to, --replace, --allow-undecided, --dry-run, --by) are explained by: tonfall export write --help
      """,
    subcommands: [WriteCommand.self, VerifyCommand.self],
    defaultSubcommand: WriteCommand.self
  )
}

/// `tonfall export --as FORMAT`.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write training sets from settled items (the default).",
    discussion: """
      Formats:
      \(ExportFormats.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      The folder appears whole or not at all. The same workspace and options give the same bytes.

      What is personal leaves as its placeholder. Items stay here that are a matter for a person, in which something \
      may be personal and nobody has decided, or whose text breaks the voice guide; the manifest counts them. When \
      something certainly personal is left in what was written, nothing is put in place and the exit code is 1.

      Example:
        tonfall export --as openai-chat,dataset --to out
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Formats, with commas or given several times.", valueName: "format")
  )
  var formats: [String] = ["openai-chat", "dataset"]

  @Option(
    name: .long,
    help: ArgumentHelp("The folder; an earlier export in it is replaced.", valueName: "folder")
  )
  var to = "export"

  @Flag(name: .long, help: "Move something else that stands there aside.")
  var replace = false

  @Flag(
    name: .long,
    help: "Take items along in which something may be personal and nobody has decided, as they are."
  )
  var allowUndecided = false

  @Flag(name: .long, help: "Write nothing; say what would be in it.")
  var dryRun = false

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("Who exports; else nobody is named.", valueName: "name")
  )
  var actor: String?

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let chosen = try chosenFormats(words)
    if to.isEmpty {
      throw CommandError.usage(
        words.pick(
          sv: "inget står efter --to: ange en mapp",
          en: "nothing stands behind --to: name a folder"
        )
      )
    }
    if Self.isOfWorkspace(to, open.folder) {
      throw CommandError.usage(words.workspaceLiesThere(to, open.folder))
    }
    let actor = try self.actor.flatMap { name in try open.actor(name, option: "--by") }
    var bar = ProgressBar(total: 0, isQuiet: options.quiet)
    let progress = { (count: Int) in
      bar.update(
        0,
        count: count,
        unit: words.pick(sv: "svar", en: "items"),
        left: words.timeLeft
      )
    }
    do throws(ExportFailure) {
      if dryRun {
        let counts = try open.workspace.previewExport(
          allowsUndecided: allowUndecided,
          progress: progress
        )
        bar.finish()
        Console.line(words.exported(to, isDryRun: true))
        tell(counts, words)
        return
      }
      let outcome = try open.workspace.export(
        ExportOptions(
          formats: chosen,
          folder: to,
          isReplacing: replace,
          allowsUndecided: allowUndecided,
          toolVersion: Tonfall.version,
          actor: actor
        ),
        progress: progress
      )
      bar.finish()
      guard let outcome else {
        tellNothing(
          try open.workspace.previewExport(allowsUndecided: allowUndecided) { _ in },
          words
        )
        return
      }
      tell(outcome, words)
    } catch {
      bar.finish()
      switch error {
      case .store(let failure): throw CommandError.store(failure, path: open.storePath)
      case .files(let failure):
        throw CommandError.failedFile(words.export(failure), failure.exitCode)
      }
    }
  }

  // What stands at the target is moved aside: the workspace and its guides must not be.
  private static func isOfWorkspace(_ target: String, _ folder: String) -> Bool {
    guard let target = Files.resolved(target), let folder = Files.resolved(folder) else {
      return false
    }
    let guides = folder + "/guides"
    return target == "/" || folder == target || folder.hasPrefix(target + "/") || guides == target
      || target.hasPrefix(guides + "/")
  }

  private func chosenFormats(_ words: CommandWords) throws(CommandError) -> [any ExportFormat] {
    let known = ExportFormats.all.map(\.name).joined(separator: ", ")
    var chosen: [any ExportFormat] = []
    for name in formats.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let format = ExportFormats.named(name) else {
        throw .usage(
          words.pick(
            sv: "okänt format (--as \(name)): välj \(known)",
            en: "unknown format (--as \(name)): choose \(known)"
          )
        )
      }
      if !chosen.contains(where: { $0.name == name }) { chosen.append(format) }
    }
    if chosen.isEmpty {
      throw .usage(
        words.pick(
          sv: "inget format (--as): välj \(known)",
          en: "no format (--as): choose \(known)"
        )
      )
    }
    return chosen
  }

  private func tell(_ outcome: ExportOutcome, _ words: CommandWords) {
    Console.line(words.exported(outcome.folder, isDryRun: false))
    for file in outcome.files {
      let rows = file.rows.map { "  " + words.rows($0) } ?? ""
      Console.line("  " + Console.name(file.path) + rows)
    }
    Console.line("  \(Manifest.fileName)")
    tell(outcome.counts, words)
    if let aside = outcome.movedAside {
      Console.line(
        words.pick(
          sv: "Det som stod där ligger nu i \(aside).",
          en: "What stood there is in \(aside) now."
        )
      )
    }
  }

  private func tell(_ counts: ExportCounts, _ words: CommandWords) {
    let verdicts = zip(Verdict.allCases, counts.verdicts).filter { $0.1 > 0 }
      .map { "\(words.language.words.verdict($0.0)) \($0.1)" }
    let items = "  \(words.items(counts.items))"
    Console.line(verdicts.isEmpty ? items : items + ": " + verdicts.joined(separator: ", "))
    tellLeftOut(counts, words)
    let masked = PersonalKind.allCases.compactMap { kind in
      counts.masked[kind].map { "\($0) \(words.language.words.name(kind))" }
    }
    if !masked.isEmpty {
      Console.line(
        "  " + words.pick(sv: "maskat: ", en: "masked: ") + masked.joined(separator: ", ")
      )
    }
    if counts.isOnePersonsWork, counts.items > 0 { Console.line(words.onePersonAlone) }
  }
}

extension WriteCommand {
  // What is settled and held back is not called unsettled.
  private func tellNothing(_ counts: ExportCounts, _ words: CommandWords) {
    let held = counts.leftOut.contains { reason, count in
      count > 0 && reason != .waiting && reason != .disputed
    }
    Console.line(held ? words.nothingLeaves : words.nothingSettled)
    tellLeftOut(counts, words)
  }

  private func tellLeftOut(_ counts: ExportCounts, _ words: CommandWords) {
    for reason in LeftOut.allCases {
      if let count = counts.leftOut[reason], count > 0 {
        Console.line(words.leftOut(count, words.leftOut(reason)))
      }
    }
  }
}

/// `tonfall export verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Check an exported folder against its manifest: sums, bytes, rows, JSON, missing and unknown files.",
    discussion: """
      Example:
        tonfall export verify out
      """
  )

  @Argument(help: "The exported folder.")
  var folder: String

  @Option(
    name: .long,
    help: ArgumentHelp("Language of what is printed: sv or en.", valueName: "sv|en")
  )
  var lang: Language?

  func run() throws {
    let words = CommandWords(language: lang ?? Language.ofEnvironment ?? .en)
    if !Files.exists(folder) { throw CommandError.file(folder, ENOENT) }
    if !Files.isFolder(folder) { throw CommandError.usage(words.noExportFolder(folder)) }
    let problems = ExportVerification.problems(in: folder)
    if problems.isEmpty {
      Console.line(words.verified(folder, files: Manifest.read(folder: folder)?.files.count ?? 0))
      return
    }
    let place = Console.name(folder)
    for problem in problems { Console.note("\(place)/\(words.problem(problem))") }
    Console.note("tonfall: " + words.notVerified(folder, problems: problems.count))
    throw ExitCode(1)
  }
}
