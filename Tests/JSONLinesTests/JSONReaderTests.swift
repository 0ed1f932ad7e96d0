// Does the reader take exactly the lines it should, and say where the others break?

import CurationTesting
import JSONLines
import Testing

@Suite struct JSONReaderTests {
  private let reader = JSONReader()
  private static let sample =
    #"{"turns":[{"role":"bot","text":"å\u00e5\"\\ 😀"},1.5e3,[]],"m":{"a":null}}"#

  private func fault(_ line: String) -> JSONError? { fault(Array(line.utf8)) }

  private func fault(_ line: [UInt8]) -> JSONError? {
    switch reader.read(line, { _ in }) {
    case .success: nil
    case .failure(let error): error
    }
  }

  private func nested(_ depth: Int, around core: String) -> String {
    String(repeating: "[", count: depth) + core + String(repeating: "]", count: depth)
  }

  @Test func `values come back in order and with their kinds`() throws {
    let line = #"{"b":"å\n\ud83d\ude00","a":[1,-2.5,true,null,{}],"big":18446744073709551615}"#
    try reader.read(Array(line.utf8)) { root in
      #expect(root.kind == .object)
      #expect(root.members.map { $0.key.string } == ["b", "a", "big"])
      #expect(root["b"]?.string == "å\n😀")
      let list = Array(try #require(root["a"]).elements)
      #expect(list.map { $0.kind } == [.number, .number, .bool, .null, .object])
      #expect(list[0].integer == 1)
      #expect(list[1].integer == nil)
      #expect(list[1].double == -2.5)
      #expect(list[2].bool == true)
      #expect(list[3].isNull)
      #expect(root["big"]?.integer == nil)
      #expect(root["missing"] == nil)
    }.get()
  }

  @Test func `a reader serves lines of any length one after the other`() throws {
    for length in [0, 1, 70_000, 3, 3_000_000, 5] {
      let line = Array("{\"t\":\"\(String(repeating: "x", count: length))\"}".utf8)
      let count = try reader.read(line) { $0["t"]?.utf8?.bytes.count }.get()
      #expect(count == length)
    }
  }

  @Test(
    arguments: [
      ("", JSONProblem.empty, nil),
      ("  ", .empty, nil),
      (#"{"a":1,}"#, .syntax, 8),
      (#"{"a":1}}"#, .trailingContent, 8),
      (#"{"a":1} {"b":2}"#, .trailingContent, 9),
      (#"{"a":"#, .endsEarly, 6),
      (#"{"a":[1"#, .endsEarly, 8),
      (#"{"a":"x"#, .unclosedString, 6),
      (#"{"a":01}"#, .badNumber, 6),
      (#"{"a":1.}"#, .badNumber, 6),
      (#"{"a":1e400}"#, .numberOutOfRange, 6),
      (#"{"a":99999999999999999999}"#, .numberOutOfRange, 6),
      (#"{"a":tru}"#, .syntax, 6),
      (#"{"a":NaN}"#, .syntax, 6),
      (#"{'a':1}"#, .syntax, 2),
      (#"{"a":"\x"}"#, .badEscape, 7),
      (#"{"a":"\u12"}"#, .badEscape, 7),
      ("{\"a\":\"x\ty\"}", .controlCharacter, 8),
      (#"{"a":"\ud83d"}"#, .loneSurrogate, 7),
      (#"{"a":"\ud83dx"}"#, .loneSurrogate, 7),
      (#"{"a":"\ude00"}"#, .loneSurrogate, 7),
      (#"{"a":"\ud83d\ud83d"}"#, .loneSurrogate, 7),
      (#"{"\ud800":1}"#, .loneSurrogate, 3),
      (#"{"a":"x\u0000"}"#, .nullCharacter, 6),
      (#"{"b":"","a\u0000":1}"#, .nullCharacter, 9),
      (#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), 14),
      (#"{"x":[{"k":"v","\u006b":0}]}"#, .duplicateKey("k"), 16),
    ] as [(String, JSONProblem, Int?)]
  )
  func `a bad line is refused with its problem and column`(
    line: String,
    problem: JSONProblem,
    column: Int?
  ) {
    #expect(fault(line) == JSONError(problem, column: column))
  }

  @Test func `keys of a large object are compared too`() {
    let members = (0..<5_000).map { "\"k\($0)\":{\"k\":\($0)}" }
    #expect(fault("{" + members.joined(separator: ",") + "}") == nil)
    let twice = members + ["\"k17\":0"]
    #expect(fault("{" + twice.joined(separator: ",") + "}")?.problem == .duplicateKey("k17"))
  }

  @Test func `an escaped backslash before u0000 is no null character`() {
    #expect(fault(#"{"a":"\\u0000"}"#) == nil)
    #expect(fault(#"{"a":"\\\u0000"}"#)?.problem == .nullCharacter)
    #expect(fault(#"{"a":"\n\t","b":"x\u0000y"}"#) == JSONError(.nullCharacter, column: 17))
  }

  @Test func `composed and decomposed keys are different keys`() {
    #expect(fault("{\"\u{E5}\":1,\"a\u{30A}\":2}") == nil)
  }

  @Test func `nesting is taken up to the limit and not beyond`() {
    #expect(fault(nested(64, around: "1")) == nil)
    #expect(fault(nested(64, around: "")) == nil)
    #expect(fault(nested(65, around: "1")) == JSONError(.tooDeep(64), column: 65))
    #expect(fault(nested(65, around: "")) == JSONError(.tooDeep(64), column: 65))
    #expect(fault(nested(100_000, around: "")) == JSONError(.tooDeep(64), column: 65))
    #expect(fault(String(repeating: "[", count: 100_000)) == JSONError(.tooDeep(64), column: 65))
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(fault(objects)?.problem == .tooDeep(64))
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0x80], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]]
  )
  func `bytes that are no UTF-8 are refused where they begin`(bad: [UInt8]) {
    let line = Array("{\"a\":\"åäö, hej ".utf8) + bad + Array("\"}".utf8)
    #expect(fault(line) == JSONError(.notUTF8, column: 19))
    #expect(line.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) } == 18)
  }

  @Test func `every prefix of a line is refused and nothing traps`() {
    let line = Array(Self.sample.utf8)
    #expect(fault(line) == nil)
    for length in 0..<line.count { #expect(fault(Array(line[..<length])) != nil) }
  }

  @Test func `random bytes and random damage never trap`() {
    var random = SeededGenerator(seed: 7)
    let line = Array(Self.sample.utf8)
    for _ in 0..<20_000 {
      var bytes = line
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] =
          Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array("{}[]\",:\\u0019".utf8).randomElement(using: &random) ?? 0
      }
      if let error = fault(bytes), let column = error.column {
        #expect((1...bytes.count + 1).contains(column))
      }
    }
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...64, using: &random)
      _ = fault((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }
}
