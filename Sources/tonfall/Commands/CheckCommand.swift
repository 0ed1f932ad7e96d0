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
      Says where every mistake is and ends with code 1 when there is one. voice, personal-data \
      and handover try the file's own examples too. personal-data with --gold says how much of what \
      people marked is found; help in handover.yml that nobody has checked for 180 days is warned \
      about, and so is a day that is still to come.

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
    if format != .text, gold == nil { throw ValidationError("--format goes with --gold.") }
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
    var faults: [GuideErrors] = []
    let scheme = try kept(&faults) { try readLabels(folder, words) }
    if let scheme, subject == .voice || subject == .workspace {
      try kept(&faults) { try checkVoice(folder, scheme, words) }
    }
    if scheme == nil { sayWhatWaits(folder, words) }
    if isAsked(.personalData, PersonalDataFile.name, folder, words) {
      try kept(&faults) { try checkPersonalData(folder, words) }
    }
    if let scheme, isAsked(.phrases, PublishedGuides.phrasesFile, folder, words) {
      try kept(&faults) { try checkPhrases(folder, scheme, words) }
    }
    if isAsked(.handover, PublishedGuides.handoverFile, folder, words) {
      try kept(&faults) { try checkHandover(folder, words) }
    }
    if let errors = GuideErrors(ofFiles: faults) { throw CommandError.guides(errors) }
  }

  // What names labels can't be tried without them.
  private func sayWhatWaits(_ folder: String, _ words: CommandWords) {
    var files: [String] = []
    if subject == .voice || subject == .workspace {
      files += TextLanguage.allCases.map { VoiceFile.name($0) }
    }
    if subject == .phrases || subject == .workspace { files.append(PublishedGuides.phrasesFile) }
    for file in files where Files.exists(folder + "/" + file) {
      Console.note(words.waitsForLabels(file))
    }
  }

  // A file's mistakes wait until every file was looked at; nil for one that has some.
  @discardableResult
  private func kept<Value>(
    _ faults: inout [GuideErrors],
    _ body: () throws -> Value
  ) throws -> Value? {
    do {
      return try body()
    } catch CommandError.guides(let errors) {
      faults.append(errors)
      return nil
    }
  }

  private func readLabels(_ folder: String, _ words: CommandWords) throws -> LabelScheme {
    let labels = try GuideFiles.text(PublishedGuides.labelsFile, in: folder)
    let scheme = try Self.read { () throws(GuideErrors) in
      try LabelsFile.read(labels, file: PublishedGuides.labelsFile)
    }
    if subject == .labels || subject == .workspace { passed(PublishedGuides.labelsFile, words) }
    return scheme
  }

  private func checkPhrases(_ folder: String, _ scheme: LabelScheme, _ words: CommandWords) throws {
    let phrases = try GuideFiles.text(PublishedGuides.phrasesFile, in: folder)
    _ = try Self.read { () throws(GuideErrors) in
      try PhrasesFile.read(phrases, scheme: scheme, file: PublishedGuides.phrasesFile)
    }
    passed(PublishedGuides.phrasesFile, words)
  }

  // A workspace may be without the others than labels; whoever asks for one wants to know, and
  // what holds in place of a rule for people's safety is said.
  private func isAsked(
    _ asked: CheckSubject,
    _ file: String,
    _ folder: String,
    _ words: CommandWords
  ) -> Bool {
    if subject == asked { return true }
    if subject != .workspace { return false }
    let isThere = Files.exists(folder + "/" + file)
    if !isThere, file != PublishedGuides.phrasesFile { Console.note(words.lacks(file)) }
    return isThere
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
