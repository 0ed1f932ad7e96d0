/// Which names can a reviewer get, and which two are one?

import Testing
import Workflow

@Suite struct ReviewerNamesTests {
  @Test(arguments: ["maja", "Åsa Lind-Öberg", "O'Neil 2", "علی\u{200C}رضا", "李小龍", "👩‍💻"])
  func `names that people write will do`(name: String) {
    #expect(ReviewerNames.problem(name) == nil)
  }

  @Test(arguments: ["a\nb", "a\u{1B}[31m", "a\u{202E}b", "a\u{FFFD}", "a\u{2028}b", "\u{E000}"])
  func `signs that can't be seen make no name`(name: String) {
    #expect(ReviewerNames.problem(name) == .unreadable)
  }

  @Test func `a name has sixty characters at most, and is not blank`() {
    #expect(ReviewerNames.problem(String(repeating: "ä", count: 60)) == nil)
    #expect(
      ReviewerNames.problem(String(repeating: "ä", count: 61)) == .tooLong(61, most: 60)
    )
    let marks = "a" + String(repeating: "\u{301}", count: 2000)
    #expect(ReviewerNames.problem(marks) == .tooLong(2001, most: 60))
    #expect(ReviewerNames.problem(" \t") == .empty)
    #expect(ReviewerNames.problem("") == .empty)
  }

  @Test func `capitals and ways to write a letter make no other name`() {
    #expect(ReviewerNames.areAlike("Göran", "go\u{308}RAN"))
    #expect(!ReviewerNames.areAlike("Göran", "Goran"))
    #expect(!ReviewerNames.areAlike("Åsa", "Asa"))
  }
}
