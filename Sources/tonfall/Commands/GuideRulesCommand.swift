/// How do the rules of the voice guides do: how often do they find something, how often are they set aside?

import ArgumentParser
import Curation
import JSONLines
import Workflow

/// `tonfall guide rules`.
struct GuideRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "The rules of the voice guides: how often each found something and was set aside.",
    discussion: """
      Found: in how many annotations that stand the rule finds something, in the bot's reply or in the
      text that was let through. Set aside: in how many of those with a reason. A rule that is set aside
      in more than 20 % of them is marked; most likely the rule is wrong, not the reviewers.

      Example:
        tonfall guide rules
      JSON: one object a rule, with language, rule, severity (null while it is off, and for a section),
      found, overridden and doubtful.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let uses = try open.attempt { () throws(StorageError) in
      let count = try open.workspace.annotationCount()
      var bar = ProgressBar(total: Int64(count), isQuiet: options.quiet)
      defer { bar.finish() }
      return try open.workspace.voiceRuleUse { done in
        bar.update(Int64(done), count: done, unit: words.annotations, left: words.timeLeft)
      }
    }
    if format == .json {
      for use in uses { Console.json(Self.json(use)) }
      return
    }
    if uses.isEmpty { return Console.line(words.noVoiceGuides) }
    let width = (uses.map { $0.rule.count }.max() ?? 0) + 2
    Console.line(words.ruleColumns(width))
    for use in uses { Console.line(words.line(use, width)) }
    for use in uses where use.isDoubtful { Console.note(words.doubtful(use)) }
  }

  private static func json(_ use: VoiceRuleUse) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("language")
    line.string(use.language.rawValue)
    line.key("rule")
    line.string(use.rule)
    line.key("severity")
    line.string(use.severity?.name)
    line.key("found")
    line.integer(use.found)
    line.key("overridden")
    line.integer(use.overridden)
    line.key("doubtful")
    line.bool(use.isDoubtful)
    line.endObject()
    return line.text
  }
}
