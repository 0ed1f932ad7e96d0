// Does a difference make up both texts, and is it the one people see?

import CurationTesting
import Testing
import TextUnits

struct WordDiffTests {
  private func shown(_ old: String, _ new: String) -> String {
    WordDiff.segments(from: old, to: new).map { segment in
      switch segment.kind {
      case .same: segment.text
      case .removed: "[\(segment.text)]"
      case .added: "{\(segment.text)}"
      }
    }.joined()
  }

  private func expectBoth(_ old: String, _ new: String) {
    let segments = WordDiff.segments(from: old, to: new)
    let before = segments.filter { $0.kind != .added }.map(\.text).joined()
    let after = segments.filter { $0.kind != .removed }.map(\.text).joined()
    #expect(bytes(before) == bytes(old))
    #expect(bytes(after) == bytes(new))
    #expect(segments.allSatisfy { !$0.text.isEmpty })
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.kind != $1.kind })
    #expect(
      zip(segments, segments.dropFirst()).allSatisfy { $0.kind != .added || $1.kind != .removed }
    )
  }

  @Test(arguments: [
    ("", "", ""),
    ("Hej", "Hej", "Hej"),
    ("", "Hej", "{Hej}"),
    ("Hej", "", "[Hej]"),
    ("Vi skickar ett paket.", "Vi skickar ett nytt paket.", "Vi skickar ett {nytt }paket."),
    ("Avseende din order", "Om din order", "[Avseende]{Om} din order"),
    ("Hej. Tack", "Hej! Tack", "Hej[.]{!} Tack"),
    ("röda stora hus", "små gula hus", "[röda stora]{små gula} hus"),
    ("荷物が届く", "荷物は届く", "荷物[が]{は}届く"),
  ])
  func `the words that differ are shown`(_ old: String, _ new: String, _ expected: String) {
    #expect(shown(old, new) == expected)
  }

  @Test func `texts that look alike but differ in bytes differ`() {
    let segments = WordDiff.segments(from: "en idé", to: "en ide\u{301}")
    #expect(segments.map(\.kind) == [.same, .removed, .added])
    #expect(bytes(segments[1].text) == bytes("idé"))
    #expect(bytes(segments[2].text) == bytes("ide\u{301}"))
  }

  @Test func `line ends that differ are a difference`() {
    expectBoth("a\r\nb", "a\nb")
    #expect(WordDiff.segments(from: "a\r\nb", to: "a\nb").count == 4)
  }

  @Test func `a difference makes up both texts`() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<500 {
      let old = RandomText.make(Int.random(in: 0...25, using: &random), using: &random)
      let new = RandomText.make(Int.random(in: 0...25, using: &random), using: &random)
      expectBoth(old, new)
    }
  }

  @Test func `a change of few words in a long text is found exactly`() {
    let old = (0..<6_000).map { "ord\($0)" }.joined(separator: " ")
    let new = old.split(separator: " ").enumerated().map { index, word in
      index % 600 == 300 ? "nytt" : String(word)
    }.joined(separator: " ")
    let segments = WordDiff.segments(from: old, to: new)
    #expect(segments.filter { $0.kind == .removed }.count == 10)
    expectBoth(old, new)
  }

  @Test func `texts with little in common are compared line by line`() {
    let line = (0..<3_000).map { "a\($0)" }.joined(separator: " ")
    let other = (0..<3_000).map { "b\($0)" }.joined(separator: " ")
    let segments = WordDiff.segments(from: line + "\nslut\n", to: other + "\nslut\n")
    #expect(segments.map(\.kind) == [.removed, .added, .same])
    #expect(segments.last?.text == "slut\n")
  }

  @Test(.timeLimit(.minutes(1)))
  func `texts with nothing in common cost no quadratic time`() {
    let old = (0..<200_000).map { "a\($0)\n" }.joined()
    let new = (0..<200_000).map { "b\($0)\n" }.joined()
    #expect(WordDiff.segments(from: old, to: new).map(\.kind) == [.removed, .added])
  }

  @Test func `the difference is a shortest one`() {
    var random = SeededGenerator(seed: 11)
    let alphabet = ["a", "b", "c"]
    for _ in 0..<300 {
      func word() -> [String] {
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? ""
        }
      }
      // Punctuation keeps the tokens apart without blanks that could join two changes.
      let (old, new) = (word(), word())
      let segments = WordDiff.segments(
        from: old.joined(separator: "."),
        to: new.joined(separator: ".")
      )
      let changed = segments.filter { $0.kind != .same }.reduce(0) { $0 + $1.text.count }
      let oldTokens = Array(old.joined(separator: "."))
      let newTokens = Array(new.joined(separator: "."))
      #expect(changed == oldTokens.count + newTokens.count - 2 * longest(oldTokens, newTokens))
    }
  }

  /// The length of the longest common subsequence, the slow and plain way.
  private func longest(_ old: [Character], _ new: [Character]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for left in old {
      var diagonal = 0
      for (index, right) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = left == right ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }
}
