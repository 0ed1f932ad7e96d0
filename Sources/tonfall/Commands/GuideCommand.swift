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
    subcommands: [PublishCommand.self]
  )
}

/// `tonfall guide publish`.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Check the files of guides/, show what changes, and store them as a new version.",
    discussion: """
      Reviewers get the new version at their next item.

      Example:
        tonfall guide publish
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who publishes; else the account.", valueName: "name")
  )
  var reviewer: String?

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = CommandWords(language: open.language)
    let drafts = try GuideFiles.drafts(in: open.folder)
    let actor = try open.reviewer(reviewer)
    let report: PublishReport
    do {
      report = try open.workspace.publishGuides(drafts, actor: actor)
    } catch let error as GuideErrors {
      throw CommandError.guides(error)
    } catch let error as StorageError {
      throw CommandError.store(error, path: open.storePath)
    }
    // What keeps a draft from being published is said in any case.
    if !options.quiet || !report.needMapping.isEmpty {
      for change in report.changes { Console.line("  " + words.change(change)) }
      for change in report.phraseChanges { Console.line("  " + words.change(change)) }
      for change in report.voiceChanges { Console.line("  " + words.change(change)) }
    }
    if !report.needMapping.isEmpty {
      throw CommandError.labelsInUse(report.needMapping.map(\.id))
    }
    if !options.quiet {
      Console.line(
        report.isUnchanged ? words.unchangedGuides(report.version) : words.published(report.version)
      )
    }
  }
}
