/// How does what a group ruled get into the guide?

import ArgumentParser
import Curation
import Guides

/// `tonfall guide rule`.
struct GuideRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Add a ruling to the draft of guides/labels.yml, with today's date.",
    discussion: """
      What a group agreed on after a calibration round, in its own words. With --label it stands beside that label on \
      the guide screen. It holds once the guides are published.

      Example:
        tonfall guide rule "Waiting alone is worry, not anger." --label emotions/worry
        tonfall guide publish
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "What was ruled.")
  var text: String

  @Option(
    name: .long,
    help: ArgumentHelp("The list and the id of the label that it is about.", valueName: "list/id")
  )
  var label: String?

  func run() throws {
    let folder = try OpenWorkspace.find(options.workspace)
    let settings = try OpenWorkspace.readSettings(
      folder + "/" + OpenWorkspace.settingsFile,
      options
    )
    World.use(timeZone: settings.timeZone)
    let words = CommandWords(language: options.language(settings))
    let ruling = Ruling(date: words.today, text: text, about: try about(words))
    Console.line(words.ruled(try GuideFiles.add(ruling, in: folder)))
  }

  private func about(_ words: CommandWords) throws(CommandError) -> LabelName? {
    guard let label else { return nil }
    let parts = label.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let axis = LabelAxis.allCases.first(where: { $0.listName == parts[0] })
    else { throw .usage(words.noSuchList(label)) }
    return LabelName(axis: axis, id: parts[1])
  }
}
