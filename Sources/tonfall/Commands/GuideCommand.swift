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
    abstract: "Check guides/labels.yml, show what changes, and store it as a new version.",
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
    let text = try Files.text(open.folder + "/" + PublishedGuides.labelsFile)
    let actor = try open.reviewer(reviewer)
    let report: PublishReport
    do {
      report = try open.workspace.publishGuides(labels: text, actor: actor)
    } catch let error as GuideErrors {
      throw CommandError.guides(error)
    } catch let error as StorageError {
      throw CommandError.store(error, path: open.storePath)
    }
    for change in report.changes { Console.line("  " + words.change(change)) }
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
