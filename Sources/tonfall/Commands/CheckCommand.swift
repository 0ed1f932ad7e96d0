/// Are the workspace's own files without mistakes?

import ArgumentParser
import Curation
import Guides
import Workflow

/// Which files `check` reads.
enum CheckSubject: String, ExpressibleByArgument, CaseIterable {
  case labels, phrases, voice, workspace
}

/// `tonfall check`.
///
/// Reads files only: no store is opened, nothing is published.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check guides/labels.yml, guides/phrases.yml, guides/voice.*.yml, or all files.",
    discussion: """
      Says where every mistake is and ends with code 1 when there is one. A voice guide is held
      against its own examples.

      Example:
        tonfall check workspace
      """
  )

  @Argument(
    help: ArgumentHelp("What to check: labels, phrases, voice or workspace.", valueName: "subject")
  )
  var subject: CheckSubject

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let folder = try OpenWorkspace.find(options.workspace)
    let settingsPath = folder + "/" + OpenWorkspace.settingsFile
    let settings = try OpenWorkspace.readSettings(settingsPath, options)
    let words = CommandWords(language: options.language(settings))
    func passed(_ file: String) {
      if !options.quiet { Console.line(words.hasNoMistakes(file)) }
    }
    if subject == .workspace { passed(OpenWorkspace.settingsFile) }
    let labels = try Files.text(folder + "/" + PublishedGuides.labelsFile)
    let scheme = try Self.read { () throws(GuideErrors) in
      try LabelsFile.read(labels, file: PublishedGuides.labelsFile)
    }
    if subject == .labels || subject == .workspace { passed(PublishedGuides.labelsFile) }
    if subject == .voice || subject == .workspace {
      try checkVoice(folder, scheme, words)
    }
    let phrasesPath = folder + "/" + PublishedGuides.phrasesFile
    // A workspace may be without phrases; whoever asks for them wants to know.
    guard subject == .phrases || (subject == .workspace && Files.exists(phrasesPath)) else {
      return
    }
    let phrases = try Files.text(phrasesPath)
    _ = try Self.read { () throws(GuideErrors) in
      try PhrasesFile.read(phrases, scheme: scheme, file: PublishedGuides.phrasesFile)
    }
    passed(PublishedGuides.phrasesFile)
  }

  private func checkVoice(
    _ folder: String,
    _ scheme: LabelScheme,
    _ words: CommandWords
  ) throws(CommandError) {
    let texts = try VoiceDrafts.read(in: folder)
    // As with phrases: a workspace may be without, whoever asks wants to know.
    if texts.isEmpty, subject == .voice { _ = try Files.text(folder + "/" + VoiceFile.name(.sv)) }
    for language in TextLanguage.allCases {
      guard let text = texts[language] else { continue }
      let guide = try Self.read { () throws(GuideErrors) in
        let guide = try VoiceFile.read(text, language: language, scheme: scheme)
        let failures = guide.failuresAsErrors()
        if !failures.isEmpty { throw GuideErrors(failures) }
        return guide
      }
      let file = VoiceFile.name(language)
      for warning in guide.warnings { Console.line(words.warning(warning, file: file)) }
      let today = Int(World.now().milliseconds / 86_400_000)
      if let due = guide.reviewDueDay, due < today, let day = guide.reviewedOn {
        Console.line(words.reviewDue(file, since: day))
      }
      if !options.quiet {
        Console.line(words.examplesHold(file, guide.exampleCount, rules: guide.rules.count))
      }
    }
  }

  private static func read<Value>(
    _ body: () throws(GuideErrors) -> Value
  ) throws(CommandError) -> Value {
    do throws(GuideErrors) {
      return try body()
    } catch {
      throw .guides(error)
    }
  }
}
