// Do the shortcuts find the same characters as Swift itself?

import CurationTesting
import Testing
import TextUnits

struct SegmentsTests {
  @Test func `the characters of a text are those of Swift, to the byte`() {
    var random = SeededGenerator(seed: 4)
    for round in 0..<1_000 {
      let text =
        round % 3 == 0
        ? RandomText.scalars(25, using: &random) : RandomText.make(25, using: &random)
      let characters = Segments.characters(of: text)
      #expect(characters.map { bytes(String($0)) } == text.map { bytes(String($0)) })
    }
  }

  @Test func `there is an edge between any two simple scalars`() {
    var random = SeededGenerator(seed: 5)
    let simple = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter(Segments.isSimple)
    #expect(simple.count > 20_000)
    for _ in 0..<20_000 {
      guard let left = simple.randomElement(using: &random) else { return }
      guard let right = simple.randomElement(using: &random) else { return }
      var text = String(left)
      text.unicodeScalars.append(right)
      #expect(text.count == 2)
    }
  }

  @Test func `a line ends with a line feed, alone or after a carriage return`() {
    #expect(Segments.isLineEnd("\n"))
    #expect(Segments.isLineEnd("\r\n"))
    #expect(!Segments.isLineEnd("\r"))
    #expect(!Segments.isLineEnd("\u{2028}"))
    #expect(!Segments.isLineEnd("\u{85}"))
  }

  @Test func `a character of one scalar is told from a cluster`() {
    #expect(Segments.onlyScalar(of: "å") == "å")
    #expect(Segments.onlyScalar(of: "a\u{30A}") == nil)
    #expect(Segments.onlyScalar(of: "\r\n") == nil)
    #expect(Segments.onlyScalar(of: "😡") == "😡")
    #expect(Segments.onlyScalar(of: "🇸🇪") == nil)
  }
}
