// Do long lines continue where people expect it?

import CurationTesting
import Testing
import TextUnits

struct SoftWrapTests {
  @Test(arguments: [
    ("Hej på dig du", 7, ["Hej på ", "dig du"]),
    ("Hej på dig", 6, ["Hej på ", "dig"]),
    ("Hej på", 6, ["Hej på"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("ab cdefgh", 3, ["ab ", "cde", "fgh"]),
    ("", 5, [""]),
    ("a", 1, ["a"]),
    ("a b", 1, ["a ", "b"]),
    ("e-post nu", 4, ["e-", "post ", "nu"]),
    ("nu -5 kr", 4, ["nu ", "-5 ", "kr"]),
    ("荷物が届きません。", 6, ["荷物が", "届きま", "せん。"]),
    ("荷物が。届", 6, ["荷物", "が。届"]),
    ("「荷物」", 4, ["「荷", "物」"]),
    ("10\u{A0}kr nu", 6, ["10\u{A0}kr ", "nu"]),
    ("a 10\u{A0}kr", 5, ["a ", "10\u{A0}kr"]),
    ("山山", 1, ["山", "山"]),
    ("山山山", 3, ["山", "山", "山"]),
    ("x👨‍👩‍👧y", 3, ["x👨‍👩‍👧", "y"]),
    ("a   b", 2, ["a  ", " b"]),
    ("rad 1\nrad 2\r\n", 10, ["rad 1", "rad 2", ""]),
  ])
  func `a text wraps at word edges`(_ text: String, _ width: Int, _ rows: [String]) {
    #expect(SoftWrap.wrap(text, width: width) == rows)
  }

  @Test func `rows cover the line, fit, and never split a character`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<600 {
      let text = RandomText.make(40, using: &random).filter { !Segments.isLineEnd($0) }
      let line = Segments.characters(of: text)
      let width = Int.random(in: 1...30, using: &random)
      let rows = SoftWrap.rows(of: line, width: width)
      #expect(rows.first?.lowerBound == 0)
      #expect(rows.last?.upperBound == line.count)
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
      #expect(rows.dropFirst().allSatisfy { !$0.isEmpty })
      for row in rows where row.count > 1 {
        // Without the blank that may hang, every row fits.
        let blank = line[row.upperBound - 1].isWhitespace
        var column = 0
        for character in line[row].dropLast(blank ? 1 : 0) {
          column += Columns.width(of: character, at: column)
        }
        #expect(column <= width, "\(String(line[row]).debugDescription) in \(width)")
      }
    }
  }

  @Test func `a row's end depends on nothing before it`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let line = Segments.characters(
        of: RandomText.make(30, using: &random).filter { !Segments.isLineEnd($0) }
      )
      guard line.count > 3 else { continue }
      let start = Int.random(in: 1..<line.count, using: &random)
      let rest = Array(line[start...])
      #expect(
        SoftWrap.rowEnd(in: line[...], from: start, width: 9) - start
          == SoftWrap.rowEnd(in: rest[...], from: 0, width: 9)
      )
    }
  }
}
