// Is the number of words right after every change, though only what changed is counted?

import CurationTesting
import TextUnits
import Testing

@testable import Screens

@Suite struct WordsChangedTests {
  static let parts = [
    "a", "Hej", " ", "  ", "\n", "-", "'", "å", "\u{301}", "日本", "👩‍👧", "\r\n", ".", "x2",
  ]

  @Test(arguments: 0..<20)
  func `a change counts as the whole text would`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<200 {
      var scalars = Array(text.unicodeScalars)
      let start = Int.random(in: 0...scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 0..<4, using: &random))
      let new = Self.parts.randomElement(using: &random) ?? ""
      scalars.replaceSubrange(start..<end, with: Array(new.unicodeScalars))
      let after = String(String.UnicodeScalarView(scalars))
      let added = WordsChanged.count(from: text, to: after)
      #expect(Words.count(in: text) + added == Words.count(in: after), "\(text) → \(after)")
      text = after
    }
  }
}
