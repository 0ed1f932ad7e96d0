// Is everything that makes YAML surprising refused, at the right place?

import StrictYAML
import Testing

@Suite struct StrictYAMLTests {
  private func error(_ text: String) -> YAMLError? {
    do throws(YAMLError) {
      _ = try StrictYAML.read(text, file: "f.yml")
      return nil
    } catch {
      return error
    }
  }

  private func expect(
    _ text: String,
    _ problem: YAMLProblem,
    _ line: Int,
    _ column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = YAMLError(
      file: "f.yml",
      place: YAMLPlace(line: line, column: column),
      problem: problem
    )
    #expect(error(text) == expected, sourceLocation: sourceLocation)
  }

  @Test func `values know their line and column, counted in characters`() throws {
    let root = try #require(try StrictYAML.read("# c\nå: [x, \"y\"]\nb:\n  - k: v\n", file: "f"))
    var places: [String: YAMLPlace] = [:]
    root.visit { node in
      if let text = node.text { places[text] = node.place }
    }
    #expect(places["x"] == YAMLPlace(line: 2, column: 5))
    #expect(places["y"] == YAMLPlace(line: 2, column: 8))
    #expect(places["v"] == YAMLPlace(line: 4, column: 8))
    #expect(root.place == YAMLPlace(line: 2, column: 1))
  }

  @Test func `a text without anything is nil, an empty value nothing, quotes make text`() throws {
    #expect(try StrictYAML.read("", file: "f") == nil)
    #expect(try StrictYAML.read("# only this\n", file: "f") == nil)
    let root = try #require(try StrictYAML.read("[~, null, \"\", 'null', \"~\"]", file: "f"))
    guard case .sequence(let nodes) = root.content else {
      Issue.record("no list")
      return
    }
    #expect(nodes.map(\.type) == [.nothing, .nothing, .scalar, .scalar, .scalar])
  }

  @Test func `scalars stay the text that stands there`() throws {
    let text = "[no, on, 010, 1_000, 0x10, 12:30:45, 1e3, 2026-01-02, .inf]"
    let root = try #require(try StrictYAML.read(text, file: "f"))
    var found: [String] = []
    root.visit { node in
      if let text = node.text { found.append(text) }
    }
    #expect(
      found == ["no", "on", "010", "1_000", "0x10", "12:30:45", "1e3", "2026-01-02", ".inf"]
    )
  }

  @Test func `a key that stands twice is an error at its second place`() {
    expect("a: 1\nb: 2\na: 3\n", .duplicateKey("a"), 3, 1)
    expect("l:\n  - id: x\n    n: 1\n    id: y\n", .duplicateKey("id"), 4, 5)
    expect("a:\n  k: 1\nb:\n  k: 1\n  \"k\": 2\n", .duplicateKey("k"), 5, 3)
    expect("1: a\n\"1\": b\n", .duplicateKey("1"), 2, 1)
  }

  @Test func `equal keys in different mappings are none`() {
    #expect(error("a:\n  k: 1\nb:\n  k: 1\n") == nil)
    #expect(error("- k: 1\n- k: 1\n") == nil)
  }

  @Test func `anchors, aliases, tags and merge keys are refused`() {
    expect("a: &x 1\nb: *x\n", .anchor, 1, 4)
    expect("b: *x\n", .alias, 1, 4)
    expect("a: !!str no\n", .tag, 1, 4)
    expect("a: !mine\n  b: 1\n", .tag, 1, 4)
    expect("a: ! no\n", .tag, 1, 4)
    expect("a: &x\n  k: 1\nb:\n  <<: *x\n", .anchor, 1, 4)
    #expect(error("a: \"&x\"\nb: '*'\nc: \"!\"\n") == nil)
  }

  @Test func `a tab is an error where it stands, but in a comment`() {
    expect("a:\n\tb: 1\n", .tab, 2, 1)
    expect("a: 1\nå:\tb\n", .tab, 2, 3)
    #expect(error("a: 1\n#\ttab\n") == nil)
    #expect(error("a: \"\\t\"\n") == nil)
  }

  @Test func `a second document is an error, a marker in front is none`() {
    expect("a: 1\n---\nb: 1\n", .severalDocuments, 2, 1)
    #expect(error("---\na: 1\n") == nil)
  }

  @Test func `what is no YAML is said with its place`() {
    let found = error("a: 1\nb: [1, 2\nc: 3\n")
    #expect(found?.place.line == 3)
    guard case .syntax(let words)? = found?.problem else {
      Issue.record("another problem: \(String(describing: found))")
      return
    }
    #expect(!words.isEmpty)
    expect("? [a]\n: 1\n", .keyIsNoText, 1, 3)
  }

  @Test func `line ends of Windows and old Macs count as one line`() throws {
    expect("a: 1\r\nb: 2\r\na: 3\r\n", .duplicateKey("a"), 3, 1)
    expect("a: 1\rb: 2\rc: !x 3\r", .tag, 3, 4)
  }

  @Test func `a text of the greatest length is read, one byte more is refused`() {
    let most = StrictYAML.mostBytes
    #expect(error("#" + String(repeating: "x", count: most - 1)) == nil)
    expect(
      "#" + String(repeating: "x", count: most),
      .tooLong(bytes: most + 1, most: most),
      1,
      1
    )
  }

  @Test func `ten thousand brackets are an error and no crash`() {
    #expect(error(String(repeating: "[", count: 10_000)) != nil)
  }
}
