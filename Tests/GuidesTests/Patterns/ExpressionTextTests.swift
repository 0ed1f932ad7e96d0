// Does an expression find the same when nothing is searched where a text lacks what a match has?

import Testing

@testable import Guides

@Suite struct ExpressionTextTests {
  private static let expressions = [
    "[!?]{2,}", #"(?<![\p{L}\d])\p{Lu}{5,}(?![\p{L}\d])"#, "!", #"^Hej[^!\n]{0,40}!"#,
    #"\?(?=\s|$)"#,
    #"\{\{|blanketten (?:finns|hittar)"#, "å", "(?i)å", "(?i)kr", "[^a-z ]+", #"\d{3,}"#, "a*", "",
    "[A-ZÅÄÖ]{2}(?:[A-ZÅÄÖ]{2,} |!)", "[A-C-Å]{2}", #"\p{Lu}{2}\p{Ll}"#, #"(?:\p{Lu}{3,})?\d"#,
    #"\bINTE\b|du"#, #"(?i)\p{Lu}{5,}"#, "(?i)s+t",
  ]

  @Test(arguments: expressions)
  func `an expression finds the same as without looking at the text first`(source: String) throws {
    let expression = try RegularExpression(source)
    var chance = AnyGuideTests.Chance(state: UInt64(source.utf8.count))
    for _ in 0..<300 {
      let text = AnyTexts.next(&chance, most: 12)
      let bytes = ComposedText(text).bytes
      #expect(
        expression.matches(in: ExpressionText(bytes)) == expression.matches(in: bytes),
        "\(text.debugDescription)"
      )
    }
  }

  @Test(
    arguments: [
      (#"(?<![\p{L}\d])\p{Lu}{5,}(?![\p{L}\d])"#, 5), (#"\p{Lu}{3}"#, 3), (#"a\p{Lu}{2,9}+b"#, 2),
      (#"\p{Lu}{5,}|a"#, 0), (#"(?:\p{Lu}{5,})?"#, 0), (#"[\p{Lu}{5,}]"#, 0), (#"\\p{Lu}{5,}"#, 0),
      (#"\p{Lu}{5,}{0}"#, 0), (#"\p{Lu}{5,}?"#, 0), (#"\p{Lu}{5,x}"#, 0), (#"\p{Lu}{,5}"#, 0),
      (#"(?i)\p{Lu}{5}"#, 0), (#"(?:[)]\p{Lu}{5,})?"#, 0), (#"(?:[]a)]\p{Lu}{5,})?"#, 0),
      (#"\Qa\p{Lu}{5}\E"#, 0), (#"(?<n>a)\p{Lu}{5}"#, 0), (#"\p{L}{5}"#, 0),
      ("[A-ZÅÄÖ]{2}(?:[A-Z]{3} a|b)", 2), (#"[A-Z]{2}\p{Lu}{4,}[A-Z]{3}"#, 4), ("[A-Z]{2}|a", 0),
      ("[A-Za]{3}", 0), ("[A-C-E]{2}", 0), ("[-AB]{2}", 0), ("[^AB]{2}", 0), ("[AÅ-ö]{2}", 0),
      ("[A-Z]{2}?", 0), ("(?:[A-Z]{2})?a", 0), ("[A-Z]{,2}", 0), ("[A-Z]+", 0), (#"\[A-Z]{2}"#, 0),
    ]
  )
  func `capitals are only asked for where every match has them`(source: String, least: Int) {
    #expect(CapitalRun.least(in: Array(source.utf8)) == least)
  }

  @Test func `a set has the bytes that it was made of`() {
    let bytes: [UInt8] = [0, 9, 0x3F, 0x40, 0x7F, 0x80, 0xBF, 0xC0, 0xFF]
    let set = ByteSet(bytes)
    #expect((UInt8.min...UInt8.max).filter { set.contains($0) } == bytes)
    #expect(!set.isDisjoint(with: ByteSet([1, 0xFF])) && set.isDisjoint(with: ByteSet([1, 0xFE])))
  }
}
