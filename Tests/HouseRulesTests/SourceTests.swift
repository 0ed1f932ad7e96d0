// Does every file say which question it answers, and does none of them do what the house forbids?

import Testing

@Suite struct SourceTests {
  @Test func `the first line of every file asks the question that it answers`() {
    var breaches: [Breach] = []
    let files =
      House.swiftFiles + ["c", "cpp", "h"].flatMap { House.files("." + $0, below: "Sources/") }
    for file in files {
      if !Self.asksFirst(file.lines) {
        breaches.append(Breach(file.path, 1, "the first line asks no question"))
      }
    }
    #expect(breaches == [])
  }

  // The question begins in the first line and may end in the next ones of its paragraph.
  private static func asksFirst(_ lines: [String]) -> Bool {
    lines.prefix { $0.hasPrefix("// ") || $0.hasPrefix("/// ") }.contains { $0.contains("?") }
  }

  @Test func `nothing crashes on purpose and nothing is left for later`() {
    let forbidden: [(word: String, remedy: String)] = [
      ("try" + "!", "handle the error or let it through"),
      ("as" + "!", "use as? and say what happens otherwise"),
      ("fatal" + "Error", "throw, or make the case impossible"),
      ("TO" + "DO", "do it now or write it into an issue"),
      ("FIX" + "ME", "fix it now"),
    ]
    var breaches: [Breach] = []
    for file in House.files(".swift", below: "Sources/") {
      for (index, line) in file.lines.enumerated() {
        for (word, remedy) in forbidden where Self.holds(line, word) {
          breaches.append(Breach(file.path, index + 1, "has \(word); \(remedy)"))
        }
      }
    }
    #expect(breaches == [])
  }

  @Test func `the compiler's check of threads is turned off in three rooms only`() {
    var breaches: [Breach] = []
    for file in House.files(".swift", below: "Sources/") {
      if Rooms.mayBeUnchecked.contains(file.room) { continue }
      for (index, line) in file.lines.enumerated() {
        for word in ["@unchecked" + " Sendable", "nonisolated" + "(unsafe)"]
        where line.contains(word) {
          breaches.append(Breach(file.path, index + 1, "has \(word); make it a value"))
        }
      }
    }
    #expect(breaches == [])
  }

  @Test func `no folder is named for nothing in particular`() {
    let forbidden = ["utils", "util", "helpers", "helper", "common", "managers", "misc", "shared"]
    let folders = ["Sources/", "Tests/"].flatMap { top in
      House.paths.filter { $0.hasPrefix(top) }
    }
    var breaches: Set<String> = []
    for path in folders {
      for part in path.split(separator: "/").dropLast()
      where forbidden.contains(part.lowercased()) {
        breaches.insert("\(path):1: stands in a folder \(part); name it for what it does")
      }
    }
    #expect(breaches == [])
  }

  /// Whether a line has a word that is not a part of a longer one.
  static func holds(_ line: String, _ word: String) -> Bool {
    var rest = line[...]
    while let range = rest.firstRange(of: word) {
      let before =
        range.lowerBound > rest.startIndex ? rest[rest.index(before: range.lowerBound)] : " "
      let after = range.upperBound < rest.endIndex ? rest[range.upperBound] : " "
      if !before.isLetter && !after.isLetter && before != "_" { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  @Test func `a word is found as a word`() {
    #expect(Self.holds("  x " + "as" + "! Y", "as" + "!"))
    #expect(!Self.holds("let has" + "! = 1", "as" + "!"))
    #expect(Self.holds("(try" + "! f())", "try" + "!"))
  }
}
