/// Are the workspace's own files without mistakes?

import ArgumentParser
import Curation
import Guides
import Workflow

/// Which files `check` reads.
enum CheckSubject: String, ExpressibleByArgument, CaseIterable {
  case labels, phrases, workspace
}

/// `tonfall check`.
///
/// Reads files only: no store is opened, nothing is published.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check guides/labels.yml, guides/phrases.yml, or all files of the workspace.",
    discussion: """
      Says where every mistake is and ends with code 1 when there is one.

      Example:
        tonfall check workspace
      """
  )

  @Argument(
    help: ArgumentHelp("What to check: labels, phrases or workspace.", valueName: "subject")
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
    if subject != .phrases { passed(PublishedGuides.labelsFile) }
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
