// Are words found as people see them?

import CurationTesting
import Testing
import TextUnits

struct WordsTests {
  @Test(arguments: [
    ("", 0), ("Hej!", 1), ("åäö ÅÄÖ é", 3), ("e-post och mejl", 3), ("det's n’est", 2),
    ("3 maj 10:31", 4),
    ("a-", 1), ("- -", 0), ("荷物が", 3), ("😡 👨‍👩‍👧", 0), ("a\nb\r\nc", 3), ("a\u{30A}r e\u{301}n", 2),
    ("Hej,du", 2), ("שלום עולם", 2), ("snake_case", 1), ("10\u{A0}000", 2),
  ])
  func `words are counted`(_ text: String, _ count: Int) {
    #expect(Words.count(in: text) == count)
  }

  @Test func `tokens cover the text without a gap`() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let characters = Segments.characters(of: RandomText.make(30, using: &random))
      let tokens = Words.tokens(in: characters)
      #expect(tokens.flatMap { Array($0) } == Array(characters.indices))
      #expect(tokens.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `Ctrl-Right goes past a word and the blanks after it`() {
    let line = Array("Hej  på e-post, du!")
    #expect(Words.next(in: line, after: 0) == 5)
    #expect(Words.next(in: line, after: 5) == 8)
    #expect(Words.next(in: line, after: 8) == 14)
    #expect(Words.next(in: line, after: 14) == 16)
    #expect(Words.next(in: line, after: 18) == 19)
    #expect(Words.next(in: line, after: 19) == 19)
  }

  @Test func `Ctrl-Left goes to the beginning of the word before`() {
    let line = Array("Hej  på e-post, du!")
    #expect(Words.previous(in: line, before: 19) == 18)
    #expect(Words.previous(in: line, before: 18) == 16)
    #expect(Words.previous(in: line, before: 16) == 14)
    #expect(Words.previous(in: line, before: 14) == 8)
    #expect(Words.previous(in: line, before: 8) == 5)
    #expect(Words.previous(in: line, before: 5) == 0)
    #expect(Words.previous(in: line, before: 0) == 0)
  }

  @Test func `word steps always make way and end at the ends`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let line = Segments.characters(of: RandomText.make(20, using: &random))
      for index in line.indices {
        #expect(Words.next(in: line, after: index) > index)
        #expect(Words.previous(in: line, before: index + 1) < index + 1)
      }
    }
  }

  @Test func `the word at a place has its hyphens and apostrophes`() {
    let line = Array("min e-post, du")
    #expect(Words.word(in: line, at: 4) == 4..<10)
    #expect(Words.word(in: line, at: 5) == 4..<10)
    #expect(Words.word(in: line, at: 10) == 4..<10)
    #expect(Words.word(in: line, at: 11) == 11..<11)
  }
}
