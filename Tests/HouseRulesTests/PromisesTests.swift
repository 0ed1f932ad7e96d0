// Is every promise of docs/promises.md held by a test that is there, or said not to be?

import Testing

@Suite struct PromisesTests {
  private static let page = "docs/promises.md"

  @Test func `every test that a promise names is there`() throws {
    let page = try #require(House.file(Self.page))
    var breaches: [Breach] = []
    var named = 0
    for (index, line) in page.lines.enumerated() {
      for (file, sentence) in Self.tests(in: line) {
        named += 1
        let isThere =
          House.file(file)?.lines.contains { $0.contains("func `\(sentence)`") } ?? false
        if !isThere { breaches.append(Breach(Self.page, index + 1, "\(file): no “\(sentence)”")) }
      }
    }
    #expect(named > 100)
    #expect(breaches == [])
  }

  @Test func `every promise has a test, or says how it is kept or that it is not yet`() throws {
    let page = try #require(House.file(Self.page))
    var breaches: [Breach] = []
    for (index, line) in page.lines.enumerated() where line.hasPrefix("- ") {
      let isSaid = ["*Not yet", "*Kept:"].contains { line.contains($0) }
      if Self.tests(in: line).isEmpty && !isSaid {
        breaches.append(Breach(Self.page, index + 1, "nothing holds this promise"))
      }
    }
    #expect(breaches == [])
  }

  @Test func `tests are read from a line`() {
    let line = "- **A.** B. [C](../Tests/X/C.swift) “one”, “two”; [D](../Tests/D.swift) “three”."
    let found = Self.tests(in: line)
    #expect(found.map(\.file) == ["Tests/X/C.swift", "Tests/X/C.swift", "Tests/D.swift"])
    #expect(found.map(\.sentence) == ["one", "two", "three"])
    #expect(Self.tests(in: "a “quoted” word").isEmpty)
  }

  /// The tests that a line names: links to files, each with sentences in curved quotes behind it.
  static func tests(in line: String) -> [(file: String, sentence: String)] {
    var found: [(String, String)] = []
    for part in line.split(separator: "](../").dropFirst() {
      let file = part.prefix { $0 != ")" }
      guard file.hasPrefix("Tests/") else { continue }
      for quote in part.dropFirst(file.count).split(separator: "“").dropFirst() {
        found.append((String(file), String(quote.prefix { $0 != "”" })))
      }
    }
    return found
  }
}
