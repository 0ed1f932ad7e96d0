// Is what the writer wrote walked as it stands, and nothing else taken for it?

import CurationTesting
import JSONLines
import Testing

@Suite struct WrittenLineTests {
  // Walks an array of texts; nil where a step fails.
  private func texts(_ line: [UInt8]) -> [(bytes: [UInt8], string: String)]? {
    line.withUnsafeBufferPointer { bytes in
      guard var walk = WrittenLine(bytes), walk.pass("[") else { return nil }
      var found: [(bytes: [UInt8], string: String)] = []
      if walk.pass("]") { return walk.isAtEnd ? found : nil }
      repeat {
        guard let text = walk.text() else { return nil }
        found.append((Array(text.bytes), text.string))
      } while walk.pass(",")
      return walk.pass("]") && walk.isAtEnd ? found : nil
    }
  }

  private func texts(_ line: String) -> [(bytes: [UInt8], string: String)]? {
    texts(Array(line.utf8))
  }

  private func written(_ texts: [String]) -> [UInt8] {
    var writer = LineWriter()
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
    return Array(writer.bytes)
  }

  private static let pool = Array(
    "a\"\\\n\t\r\u{1}å\u{85}\u{84}\u{2028}\u{2027}😀\u{7F}’ \u{A0}".unicodeScalars
  )

  private static func anyText(_ random: inout SeededGenerator, most: Int = 50) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...most, using: &random) {
      text.unicodeScalars.append(pool.randomElement(using: &random) ?? "a")
    }
    return text
  }

  @Test func `texts are lent as they stand and say what was written`() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let all = (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.anyText(&random) }
      let found = try #require(texts(written(all)))
      #expect(found.map { Array($0.string.utf8) } == all.map { Array($0.utf8) })
      for (text, (bytes, _)) in zip(all, found) {
        var writer = LineWriter()
        writer.string(text)
        #expect(Array(writer.bytes) == [0x22] + bytes + [0x22])
      }
    }
  }

  @Test func `the end and what needs a look are found at every place of a word`() {
    for lead in 0..<40 {
      for special in ["", "\n", "\u{85}", "\u{2028}", "’", "\u{C0}", "\"", "\u{7F}", "\u{1F}"] {
        let text = String(repeating: "x", count: lead) + special
        #expect(texts(written([text, "y"]))?.map(\.string) == [text, "y"])
        // The same in the raw: what must be escaped is not taken.
        let isPlain = ["", "’", "\u{C0}"].contains(special)
        #expect((texts("[\"\(text)\"]") != nil) == isPlain, "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    #"["\/"]"#, #"["\b"]"#, #"["\u0041"]"#, #"["\u000a"]"#, #"["\u001F"]"#, #"["\u0000"]"#,
    #"["\u00e5"]"#, #"["\ud83d\ude00"]"#, #"["\u2027"]"#, #"["\u12"]"#, #"["\"#, #"["a\"]"#,
    #"["a"#,
    #"[ "a"]"#, #"["a" ]"#, #"["a"],"#, #"["a",]"#, #"[a]"#, #"["a""b"]"#, "", "[",
  ])
  func `what the writer would have written otherwise is not taken`(line: String) {
    #expect(texts(line) == nil)
  }

  @Test func `bytes that are no UTF-8 are not taken`() {
    for wrong in [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] {
      let line = Array("[\"a".utf8) + wrong.map { UInt8($0) } + Array("\"]".utf8)
      #expect(texts(line) == nil)
      line.withUnsafeBufferPointer { #expect(!UTF8Check.isWellFormed($0)) }
    }
    [].withUnsafeBufferPointer { #expect(UTF8Check.isWellFormed($0)) }
  }

  @Test func `both checks of UTF-8 agree`() {
    var random = SeededGenerator(seed: 6)
    let bytes: [UInt8] = [0x41, 0x80, 0xA0, 0xBF, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xFF]
    var apart: [[UInt8]] = []
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      text.withUnsafeBufferPointer { buffer in
        let isWhole = UTF8Check.firstInvalid(in: buffer) == nil
        if UTF8Check.isWellFormed(buffer) != isWhole { apart.append(text) }
      }
    }
    #expect(apart == [])
  }

  // Bytes changed at random: what is taken all the same must be what the writer writes.
  @Test func `whatever is taken is read the same by the reader and written the same`() throws {
    let reader = JSONReader()
    var random = SeededGenerator(seed: 7)
    let bytes =
      Array("\"\\[],unrt0128a ".utf8) + [0, 0x1F, 0x7F, 0x85, 0xC2, 0xE2, 0x80, 0xA8, 0xFF]
    var taken = 0
    for _ in 0..<500 {
      var line = written((0..<2).map { _ in Self.anyText(&random, most: 12) })
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        line[Int.random(in: 0..<line.count, using: &random)] =
          bytes.randomElement(using: &random) ?? 0
      }
      guard let found = texts(line) else { continue }
      taken += 1
      let read = try reader.read(line) { $0.elements.map { $0.string ?? "" } }.get()
      #expect(read.map { Array($0.utf8) } == found.map { Array($0.string.utf8) })
      #expect(written(read) == line)
    }
    #expect(taken > 20)
  }

  @Test(arguments: [
    ("0", true), ("-1", true), ("123456789012345678", true), ("-123456789012345678", true),
    ("-0", false), ("01", false), ("1234567890123456789", false), ("", false), ("-", false),
    ("+1", false), ("a", false),
  ])
  func `whole numbers are passed as the writer spells them`(number: String, isPassed: Bool) {
    Array((number + "]").utf8).withUnsafeBufferPointer { bytes in
      var walk = WrittenLine(bytes)
      #expect(walk?.passInteger() == isPassed)
      if isPassed { #expect(walk?.pass("]") == true) }
    }
  }

  @Test func `a step that fails stays where it is`() {
    Array("null".utf8).withUnsafeBufferPointer { bytes in
      var walk = WrittenLine(bytes)
      #expect(walk?.pass("nulls") == false)
      #expect(walk?.pass("nul1") == false)
      #expect(walk?.isAtEnd == false)
      #expect(walk?.pass("null") == true)
      #expect(walk?.isAtEnd == true)
    }
  }
}
