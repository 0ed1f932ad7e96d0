/// Are the workspace's own files without mistakes?

import ArgumentParser
import Curation
import Guides
import Workflow

/// Which files `check` reads.
enum CheckSubject: String, ExpressibleByArgument, CaseIterable {
  case labels, phrases, voice
  case personalData = "personal-data"
  case handover, workspace
}

/// `tonfall check`.
///
/// Reads files only: no store is opened, nothing is published. What each subject tries beyond its
/// spelling stands in a file of its own under `Check/`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the files of guides/, or all files of the workspace.",
    discussion: """
      Says where every mistake is and ends with code 1 when there is one. voice, personal-data
      and handover try the file's own examples too. personal-data with --gold says how much of what
      people marked is found; help in handover.yml that nobody has checked for 180 days is warned
      about.

      Examples:
        tonfall check workspace
        tonfall check personal-data --gold marked.jsonl
      """
  )

  @Argument(
    help: ArgumentHelp(
      "What to check: labels, phrases, voice, personal-data, handover or workspace.",
      valueName: "subject"
    )
  )
  var subject: CheckSubject

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Texts with marks by hand, to count personal data against.",
      valueName: "file"
    )
  )
  var gold: String?

  @Option(
    name: .long,
    help: ArgumentHelp("How the counts of --gold are printed: text or json.", valueName: "format")
  )
  var format: ListFormat = .text

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if gold != nil, subject != .personalData {
      throw ValidationError("--gold goes with personal-data.")
    }
  }

  func run() throws {
    let folder = try OpenWorkspace.find(options.workspace)
    let settingsPath = folder + "/" + OpenWorkspace.settingsFile
    let settings = try OpenWorkspace.readSettings(settingsPath, options)
    let words = CommandWords(language: options.language(settings))
    if subject == .personalData { return try checkPersonalData(folder, words) }
    if subject == .handover { return try checkHandover(folder, words) }
    if subject == .workspace { passed(OpenWorkspace.settingsFile, words) }
    let labels = try Files.text(folder + "/" + PublishedGuides.labelsFile)
    let scheme = try Self.read { () throws(GuideErrors) in
      try LabelsFile.read(labels, file: PublishedGuides.labelsFile)
    }
    if subject == .labels || subject == .workspace { passed(PublishedGuides.labelsFile, words) }
    if subject == .voice || subject == .workspace { try checkVoice(folder, scheme, words) }
    if isAsked(.personalData, PersonalDataFile.name, folder) {
      try checkPersonalData(folder, words)
    }
    if isAsked(.phrases, PublishedGuides.phrasesFile, folder) {
      let phrases = try Files.text(folder + "/" + PublishedGuides.phrasesFile)
      _ = try Self.read { () throws(GuideErrors) in
        try PhrasesFile.read(phrases, scheme: scheme, file: PublishedGuides.phrasesFile)
      }
      passed(PublishedGuides.phrasesFile, words)
    }
    if isAsked(.handover, PublishedGuides.handoverFile, folder) { try checkHandover(folder, words) }
  }

  // A workspace may be without the others than labels; whoever asks for one wants to know.
  private func isAsked(_ asked: CheckSubject, _ file: String, _ folder: String) -> Bool {
    subject == asked || (subject == .workspace && Files.exists(folder + "/" + file))
  }

  /// Says that a file has no mistakes.
  func passed(_ file: String, _ words: CommandWords) {
    if !options.quiet { Console.line(words.hasNoMistakes(file)) }
  }

  /// Reads a guide; what is wrong with it ends the command.
  static func read<Value>(
    _ body: () throws(GuideErrors) -> Value
  ) throws(CommandError) -> Value {
    do throws(GuideErrors) {
      return try body()
    } catch {
      throw .guides(error)
    }
  }
}
