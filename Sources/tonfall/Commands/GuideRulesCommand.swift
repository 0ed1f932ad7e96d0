/// How do the rules of the voice guide do: how often do they find something, how often are they set aside?

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
      Replies: in how many of the bot's own replies the rule finds something, of those that were looked at
      as they came in or by tonfall screen; rules on emotions or situations are held against settled items
      alone. Texts: in how many of the texts that were approved, rewritten or written at a hand-over and
      stand. Set aside: in how many of those texts with a reason. A rule that is set aside in more than
      20 % of them is marked; most likely the rule is wrong, not the reviewers.

      Examples:
        tonfall guide rules
        tonfall guide rules --failing --format json
      JSON: one object a rule, with language, rule, severity (null while it is off), draft, replies,
      found_in_replies, texts, found_in_texts, overridden and doubtful; CSV has the same columns. With
      --failing what guide publish prints: item, rule, severity, start, end, message and replacement.
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "List every stored text that the guides would not let through now.")
  var failing = false

  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print.")
  var format = TableFormat.text

  func validate() throws {
    if failing, format == .csv { throw ValidationError("--failing is printed as text or json.") }
  }

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    if failing { return try printFailing(open) }
    let words = open.words
    let use = try open.attempt { () throws(StorageError) in
      let count = try open.workspace.voiceUseCount()
      var bar = ProgressBar(total: Int64(count), isQuiet: options.quiet)
      defer { bar.finish() }
      return try open.workspace.voiceUse { done in
        bar.update(Int64(done), count: done, unit: words.annotations, left: words.timeLeft)
      }
    }
    let names = [
      "language", "rule", "severity", "draft", "replies", "found_in_replies", "texts",
      "found_in_texts", "overridden", "doubtful",
    ]
    if format == .csv { Console.line(TableFormat.csv(names)) }
    if format == .text, !printing.plain, use.rules.isEmpty { Console.line(words.noVoiceGuides) }
    let width = (use.rules.map { $0.rule.count }.max() ?? 0) + 2
    if format == .text, !printing.plain, !use.rules.isEmpty {
      Console.line(words.ruleColumns(width))
    }
    for rule in use.rules {
      let isDraft = use.drafts.contains(rule.language)
      switch format {
      case .json: Console.json(Self.json(rule, isDraft: isDraft))
      case .csv: Console.line(TableFormat.csv(Self.parts(rule, isDraft: isDraft)))
      case .text where printing.plain: Console.plain(Self.parts(rule, isDraft: isDraft))
      case .text: Console.line(words.line(rule, width))
      }
    }
    for warning in words.warnings(use.warnings) { Console.note(warning) }
    for language in use.drafts { Console.note(words.isDraft(language)) }
    if use.unscreened > 0 { Console.note(words.notCounted(use.unscreened)) }
    for rule in use.rules where rule.isDoubtful { Console.note(words.doubtful(rule)) }
  }

  private func printFailing(_ open: OpenWorkspace) throws {
    let words = open.words
    var printer = FailingPrinter(
      format == .json ? .json : .text,
      isPlain: printing.plain,
      words
    )
    try open.attempt { () throws(StorageError) in
      var bar = ProgressBar(
        total: Int64(try open.workspace.annotationCount()),
        isQuiet: options.quiet
      )
      defer { bar.finish() }
      try open.workspace.voiceFailures { done in
        bar.update(Int64(done), count: done, unit: words.annotations, left: words.timeLeft)
      } _: { failure in
        printer.take(failure)
      }
    }
    if format == .text, !printing.plain, !options.quiet { Console.line(words.fail(printer.count)) }
  }

  private static func parts(_ use: VoiceRuleUse, isDraft: Bool) -> [String] {
    [
      use.language.rawValue, use.rule, use.severity?.name ?? "", String(isDraft),
      String(use.replies), String(use.foundInReplies), String(use.texts),
      String(use.foundInTexts), String(use.overridden), String(use.isDoubtful),
    ]
  }

  private static func json(_ use: VoiceRuleUse, isDraft: Bool) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("language")
    line.string(use.language.rawValue)
    line.key("rule")
    line.string(use.rule)
    line.key("severity")
    line.string(use.severity?.name)
    line.key("draft")
    line.bool(isDraft)
    let counts: [(StaticString, Int)] = [
      ("replies", use.replies), ("found_in_replies", use.foundInReplies), ("texts", use.texts),
      ("found_in_texts", use.foundInTexts), ("overridden", use.overridden),
    ]
    for (key, count) in counts {
      line.key(key)
      line.integer(count)
    }
    line.key("doubtful")
    line.bool(use.isDoubtful)
    line.endObject()
    return line.text
  }
}
