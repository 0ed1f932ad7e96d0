// Does the writer write each value one way only, and such that a strict reader gets it back?

import CurationTesting
import JSONLines
import Testing

@Suite struct LineWriterTests {
  private func written(_ body: (inout LineWriter) -> Void) -> String {
    var writer = LineWriter(capacity: 1)
    body(&writer)
    return writer.text
  }

  @Test func `commas come of themselves and keys keep their order`() {
    let line = written {
      $0.beginObject()
      $0.key("id")
      $0.integer(-12)
      $0.key("list")
      $0.beginArray()
      $0.string("[")
      $0.string("")
      $0.beginArray()
      $0.endArray()
      $0.beginObject()
      $0.endObject()
      $0.bool(true)
      $0.number(0.5)
      $0.number(.nan)
      $0.endArray()
      $0.key(text: "a\"b")
      $0.string(nil)
      $0.key("raw")
      $0.raw("{\"x\":1}".utf8)
      $0.endObject()
      $0.newline()
      $0.integer(UInt64.max)
    }
    #expect(
      line == #"{"id":-12,"list":["[","",[],{},true,0.5,null],"a\"b":null,"raw":{"x":1}}"# + "\n"
        + "18446744073709551615"
    )
  }

  @Test(arguments: [
    ("plain å / 😀 ’", "plain å / 😀 ’"),
    ("\"\\", #"\"\\"#),
    ("\n\t\r\u{8}\u{C}\u{0}\u{1F}\u{7F}", #"\n\t\r\u0008\u000c\u0000\u001f\u007f"#),
    ("a\u{85}b\u{2028}c\u{2029}d", #"a\u0085b\u2028c\u2029d"#),
    ("\u{84}\u{86}\u{2027}\u{202A}", "\u{84}\u{86}\u{2027}\u{202A}"),
  ])
  func `only what must be escaped is escaped`(text: String, inside: String) {
    #expect(written { $0.string(text) } == "\"\(inside)\"")
    let long = String(repeating: "0123456", count: 700)
    #expect(written { $0.string(long + text + long) } == "\"\(long)\(inside)\(long)\"")
  }

  @Test func `escapes at every place of a word and a piece are found`() {
    for lead in Array(0..<17) + Array(2_035..<2_065) {
      for special in ["\n", "\u{85}", "\u{2028}", "’", "\"\"\"\"\"\"\"\"\""] {
        let text = String(repeating: "x", count: lead) + special + "yz"
        let escaped = text.unicodeScalars.map { scalar -> String in
          switch scalar {
          case "\n": "\\n"
          case "\u{85}": "\\u0085"
          case "\u{2028}": "\\u2028"
          case "\"": "\\\""
          default: String(scalar)
          }
        }.joined()
        #expect(written { $0.string(text) } == "\"" + escaped + "\"")
      }
    }
  }

  @Test func `what is written is read back the same`() throws {
    let reader = JSONReader()
    var random = SeededGenerator(seed: 3)
    let pool = Array("a\"\\\n\u{1}å\u{85}\u{2028}😀\u{7F}’".unicodeScalars)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text.unicodeScalars.append(pool.randomElement(using: &random) ?? "a")
      }
      var writer = LineWriter()
      writer.string(text)
      let back = try reader.read(Array(writer.bytes)) { $0.string }.get()
      #expect(back.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `a parsed value is written compactly and in its order`() throws {
    let reader = JSONReader()
    let line =
      #"{ "z" : [ 1 , 18446744073709551615, -3, 0.10, 1e3, true, null ],"#
      + #" "a":{"é\n":"\u00e5"}, "e":{} }"#
    var writer = LineWriter()
    try reader.read(Array(line.utf8)) { writer.value($0) }.get()
    #expect(
      writer.text
        == #"{"z":[1,18446744073709551615,-3,0.1,1000.0,true,null],"a":{"é\n":"å"},"e":{}}"#
    )
  }

  @Test func `a text that is escaped already is written as it stands`() {
    let text = String(repeating: "x\"\u{2028}å", count: 1_000)
    var escaped = LineWriter(capacity: 1)
    escaped.append(escaping: text)
    #expect("\"\(escaped.text)\"" == written { $0.string(text) })
    let again = written { line in
      line.beginArray()
      escaped.withText(0..<escaped.count) { line.string($0) }
      escaped.withText(0..<0) { line.string($0) }
      escaped.withText(0..<3) { line.append($0) }
    }
    #expect(again == "[\"\(escaped.text)\",\"\"x\\\"")
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(written { $0.string(EscapedText(none)) } == "\"\"")
  }

  @Test(arguments: [0, 1, 0x9A, 0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210, UInt64.max])
  func `sixteen hexadecimal digits are written at once`(word: UInt64) {
    let digits = String(word, radix: 16)
    #expect(
      written { $0.append(hexadecimal: word) }
        == String(repeating: "0", count: 16 - digits.count) + digits
    )
  }

  @Test(arguments: [0, 7, 10, -1, 123_456, Int.max, Int.min])
  func `a number inside a text has no comma before it`(number: Int) {
    #expect(
      written {
        $0.append("-"); $0.append(number)
      } == "-\(number)"
    )
  }

  @Test func `a writer that is emptied starts anew`() {
    var writer = LineWriter(capacity: 1)
    writer.string(String(repeating: "x", count: 100_000))
    #expect(writer.count == 100_002)
    writer.removeAll()
    #expect(writer.bytes.isEmpty)
    writer.integer(7)
    #expect(writer.text == "7")
    #expect(writer.withBytes { $0.count } == 1)
  }
}
