// Are values read as what they are expected to be, and every mistake noted with its place?

import StrictYAML
import Testing

@Suite struct YAMLKindTests {
  private func read<Value>(
    _ text: String,
    _ kind: YAMLKind<Value>
  ) -> (value: Value?, problems: [YAMLProblem]) {
    let (value, errors) = StrictYAML.read(text, file: "f.yml", as: kind)
    return (value, errors.map(\.problem))
  }

  @Test(arguments: ["yes", "no", "on", "off", "True", "TRUE", "\"true\"", "1", "y"])
  func `only true and false are booleans`(_ text: String) {
    #expect(read(text, .boolean).value == nil)
    #expect(read("true", .boolean).value == true)
    #expect(read("false", .boolean).value == false)
  }

  @Test(arguments: ["010", "0x10", "1_000", "1.0", "+1", "-0", "\"1\"", "12:30", "٣", "1e3", "101"])
  func `a whole number is decimal digits in its bounds and nothing else`(_ text: String) {
    #expect(read(text, .integer(-5...100)).value == nil)
  }

  @Test func `the bounds of a whole number are in`() {
    #expect(read("-5", .integer(-5...100)).value == -5)
    #expect(read("100", .integer(-5...100)).value == 100)
    #expect(
      read("101", .integer(-5...100)).problems == [.badValue("101", expected: .integer(-5...100))]
    )
  }

  @Test(arguments: [".5", "1.", "1e-1", ".inf", ".nan", "00.5", "\"0.5\"", "1.01", "0.5.1", ""])
  func `a number is decimal and in its bounds`(_ text: String) {
    #expect(read(text, .number(0...1)).value == nil)
    #expect(read("0.25", .number(0...1)).value == 0.25)
    #expect(read("1", .number(0...1)).value == 1)
    #expect(read("0", .number(0...1)).value == 0)
  }

  @Test(arguments: ["", "Anger", "1a", "_a", "a-b", "å", "a b", String(repeating: "a", count: 65)])
  func `an id is lower-case ASCII`(_ text: String) {
    #expect(read("\"\(text)\"", .identifier).value == nil)
    #expect(read("a_1", .identifier).value == "a_1")
    #expect(read(String(repeating: "a", count: 64), .identifier).value != nil)
  }

  @Test func `text takes no as it stands, and no list`() {
    #expect(read("no", .text).value == "no")
    #expect(read("\"\"", .text).value == "")
    #expect(read("\"a\\0b\"", .text).problems == [.badValue("a\0b", expected: .text)])
    #expect(read("\" \"", .filledText).value == nil)
    #expect(read("[a]", .text).problems == [.wrongType(expected: .text, found: .sequence)])
    #expect(read("~", .text).problems == [.wrongType(expected: .text, found: .nothing)])
  }

  @Test func `a mapping's missing, unknown and wrong keys are all noted, in order`() {
    let kind = YAMLKind<Int>.mapping { mapping in
      let a = mapping.required("a", .integer(0...9))
      _ = mapping.required("b", .text)
      let c = mapping.optional("c", .boolean, preset: true)
      return c ? a : nil
    }
    let (_, errors) = StrictYAML.read("x: 1\na: ten\n", file: "f.yml", as: kind)
    #expect(
      errors.map(\.problem) == [
        .missingKey("b"), .unknownKey("x", expected: ["a", "b", "c"]),
        .badValue("ten", expected: .integer(0...9)),
      ]
    )
    #expect(errors.map(\.place.line) == [1, 1, 2])
    #expect(read("a: 7\nb: x\n", kind).value == 7)
  }

  @Test func `every element of a list is judged, and values keep their places`() {
    let kind = YAMLKind<[YAMLPlaced<String>]>.list(of: YAMLKind<String>.oneOf(["a", "b"]).placed)
    let (value, errors) = StrictYAML.read("- a\n- x\n- b\n- y\n", file: "f.yml", as: kind)
    #expect(value?.map(\.value) == ["a", "b"])
    #expect(value?.map(\.place.line) == [1, 3])
    #expect(errors.map(\.place) == [YAMLPlace(line: 2, column: 3), YAMLPlace(line: 4, column: 3)])
  }

  @Test func `either a word or a mapping, nothing else`() {
    let kind = YAMLKind<String>.either(
      .oneOf(["off"]),
      orMapping: .mapping { $0.required("name", .text) }
    )
    #expect(read("off", kind).value == "off")
    #expect(read("name: x", kind).value == "x")
    #expect(read("on", kind).problems == [.badValue("on", expected: .oneOf(["off"]))])
    #expect(
      read("[off]", kind).problems
        == [.wrongType(expected: .either(.oneOf(["off"]), .mapping), found: .sequence)]
    )
  }

  @Test func `ten thousand mistakes cost no quadratic time`() {
    let kind = YAMLKind<[Int]>.list(of: .mapping { $0.required("a", .integer(0...9)) })
    let (_, errors) = StrictYAML.read(
      String(repeating: "- {b: 1}\n", count: 10_000),
      file: "f.yml",
      as: kind
    )
    #expect(errors.count == 20_000)
  }

  @Test func `an empty file lacks what it should hold`() {
    #expect(
      read("", YAMLKind<Int>.mapping { _ in 1 }).problems
        == [.wrongType(expected: .mapping, found: .nothing)]
    )
  }
}
