/// Which options do all commands share?

public import ArgumentParser
import Guides
public import Wording

/// Options of every command that works on a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The workspace's folder; else TONFALL_WORKSPACE, this folder or the nearest above.",
      valueName: "folder"
    )
  )
  var workspace: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Language of what is printed: sv or en.", valueName: "sv|en")
  )
  var lang: Language?

  @Flag(name: .long, help: "Print results and errors only.")
  var quiet = false

  /// The language: the option, then LC_ALL, LC_MESSAGES, LANG, then the workspace's.
  func language(_ settings: WorkspaceSettings?) -> Language {
    if let lang { return lang }
    if let language = Language.ofEnvironment { return language }
    return settings.flatMap { Language(rawValue: $0.language.rawValue) } ?? .en
  }
}

extension Language {
  /// What LC_ALL, LC_MESSAGES or LANG ask for; nil when they ask for neither Swedish nor English.
  static var ofEnvironment: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name) else { continue }
      return value.hasPrefix("sv") ? .sv : value.hasPrefix("en") ? .en : nil
    }
    return nil
  }
}

/// A language on the command line.
extension Language: ExpressibleByArgument {}

/// Printing for screen readers and pipes.
struct PlainOption: ParsableArguments {
  @Flag(
    name: .long,
    help: "One line for each thing, tabs between its parts: for screen readers and pipes."
  )
  var plain = false
}

/// How a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv

  /// A line of CSV: parts with a comma, a quote or a line end stand in quotes.
  static func csv(_ parts: [String]) -> String {
    parts.map { text in
      let isPlain = !text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",")
  }
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
