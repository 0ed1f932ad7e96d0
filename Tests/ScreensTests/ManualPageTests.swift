// Does the manual page list the keys that the table has? `RECORD_GOLDENS=1` writes its list anew, and that run fails.

import Foundation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct ManualPageTests {
  @Test func `the keys of the manual page are the table of keys`() throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(page.range(of: ".SH KEYS\n")).upperBound
    let end = try #require(page.range(of: ".SH ENVIRONMENT\n")).lowerBound
    let fresh = page[..<start] + Self.keys + page[end...]
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(fresh.utf8).write(to: Self.file)
      Issue.record("recorded docs/tonfall.1")
      return
    }
    #expect(
      page.utf8.elementsEqual(fresh.utf8),
      "docs/tonfall.1 is not fresh; RECORD_GOLDENS=1 writes it anew"
    )
  }

  /// The keys of every place, in the page's own language.
  private static var keys: String {
    let words = Language.en.words
    return HelpPlace.allCases.map { place in
      ".SS " + words.place(place).capitalizedFirst + "\n"
        + ScreenKeys.map(place).bindings.map { binding in
          ".TP\n.B " + names(of: binding) + "\n" + escaped(words.name(binding.action, at: place))
            + "\n"
        }
        .joined()
    }
    .joined()
  }

  private static func names(of binding: Binding<ScreenAction>) -> String {
    let names = binding.keys.map(\.name)
    if names.count > 4, let first = names.first, let last = names.last {
      return escaped(first) + " to " + escaped(last)
    }
    return names.map(escaped).joined(separator: ", ")
  }

  // A hyphen is a minus to troff only behind a backslash; a quote or dot at the start is a command.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  private static let file = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/tonfall.1")
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
