// Do ratings come in as a strict parser reads them, plain lines and others alike?

import Curation
import CurationTesting
import JSONLines
import Testing

@testable import Intake

@Suite struct RatingsReaderTests {
  private func ratings(_ text: String, value: String = "value") throws -> RatingColumns {
    var fields = RatingFields()
    fields.value = value
    return try RatingsReader(ByteSource(bytes: Array(text.utf8)), fields: fields).read()
  }

  private func rows(_ columns: RatingColumns) -> [String] {
    (0..<columns.count).map { rating in
      [
        columns.items.name(Int(columns.itemColumn[rating])),
        columns.reviewers.name(Int(columns.reviewerColumn[rating])),
        columns.values[Int(columns.valueColumn[rating])].name,
      ].joined(separator: " ")
    }
  }

  private func problem(_ text: String) -> RatingsError? {
    do { _ = try ratings(text) } catch { return error as? RatingsError }
    return nil
  }

  @Test func `lines in every spelling`() throws {
    let columns = try ratings(
      """
      {"item":"a","rater":"x","value":"approve"}
      { "value" : "approve" , "rater" : "y" , "item" : "a" }
      {"item":"\\u0061","rater":"x","value":"appr\\u006fve"}\r
      {"item":7,"rater":-1,"value":4,"note":"å","more":{"deep":[1,{}]}}
      {"item":"7","rater":"-1","value":4.0}
      {"item":"ö","rater":"x","value":["b","a","b"]}
      {"item":"ö","rater":"x","value":true}
      """
    )
    #expect(
      rows(columns) == [
        "a x approve", "a y approve", "a x approve", "7 -1 4", "7 -1 4", "ö x a,b", "ö x true",
      ]
    )
    #expect(columns.values.count == 4)
    #expect(columns.valueLines == [1, 4, 6, 7])
  }

  @Test func `blank lines and null are passed over, and lines keep their numbers`() throws {
    let columns = try ratings(
      """

      {"item":"a","rater":"x","value":1}
      {"item":"b","rater":"x","value":null}
        \t
      {"item":"c","rater":"x","value":2}
      {"item":"d","rater":"x","value":3}

      {"item":"e","rater":"x","value":3}
      """
    )
    #expect(columns.blanks == 1)
    #expect((0..<4).map(columns.line) == [2, 5, 6, 8])
  }

  @Test func `another field can hold the value`() throws {
    let line =
      #"{"item":"a","rater":"x","decision":"reject","emotions":[],"intensity":0,"score":5}"#
    #expect(rows(try ratings(line, value: "decision")) == ["a x reject"])
    #expect(rows(try ratings(line, value: "emotions")) == ["a x "])
    #expect(rows(try ratings(line, value: "score")) == ["a x 5"])
  }

  @Test func `what is no rating ends the reading with its line`() {
    let good = #"{"item":"a","rater":"x","value":1}"# + "\n"
    let faults: [(String, RatingProblem)] = [
      (#"{"item":"a","rater":"x"}"#, .missing("value")),
      (#"{"rater":"x","value":1}"#, .missing("item")),
      (#"{"item":"a","rater":null,"value":1}"#, .noName("rater")),
      (#"{"item":["a"],"rater":"x","value":1}"#, .noName("item")),
      (#"{"item":1.5,"rater":"x","value":1}"#, .noName("item")),
      (#"{"item":"a","rater":"x","value":{}}"#, .noValue("value")),
      (#"{"item":"a","rater":"x","value":[["a"]]}"#, .noValue("value")),
      (#"["a","x",1]"#, .noObject), ("7", .noObject),
    ]
    for (line, expected) in faults {
      #expect(problem(good + line) == .line(2, expected), "\(line)")
    }
    let broken = [
      #"{"item":"a","item":"b","rater":"x","value":1}"#, #"{"item":"a","rater":"x","value":01}"#,
      #"{"item":"a","rater":"x","value":1,}"#, #"{"item":"a","rater":"x","value":1} 2"#,
      #"{"item":"a","rater":"x","value":"b"#, #"{"item":"a" "rater":"x","value":1}"#,
      #"{"o":1,"o":2,"item":"a","rater":"x","value":1}"#,
      "{\"item\":\"a\u{1}\",\"rater\":\"x\",\"value\":1}",
      #"{"item":"a","rater":"x","value":nul}"#, #"{"item":"a","rater":"x","value":["b",]}"#,
    ]
    for line in broken {
      guard case .line(2, .json)? = problem(good + line) else {
        Issue.record("\(line) was taken")
        continue
      }
    }
    #expect(problem("") == .file(.emptyFile))
  }

  /// The rule that makes the quick way safe: it takes nothing that the parser would refuse, and finds
  /// what the parser finds.
  @Test func `plain lines are read as the parser reads them`() {
    var random = SeededGenerator(seed: 21)
    let pieces = [
      "{", "}", "\"item\"", "\"rater\"", "\"value\"", ":", ",", " ", "\t", "\"a\"", "\"b c\"", "1",
      "-0",
      "01", "1.5", "null", "true", "[", "]", "\"", "\\", "\"\\n\"", "\"å\"", "{}", "\"other\"", "-",
      "é",
    ]
    let whole = #"{"item":"a","rater":"b","value":["x","y"],"other":12}"#
    let parser = JSONReader()
    var plain = 0
    for round in 0..<40_000 {
      var text = ""
      if round % 2 == 0 {
        for _ in 0..<Int.random(in: 1...16, using: &random) {
          text += pieces.randomElement(using: &random) ?? ""
        }
      } else {
        // A good line with one piece put in or one letter taken out.
        text = whole
        let place = text.index(
          text.startIndex,
          offsetBy: Int.random(in: 0..<whole.count, using: &random)
        )
        if Bool.random(using: &random) {
          text.remove(at: place)
        } else {
          text.insert(contentsOf: pieces.randomElement(using: &random) ?? "", at: place)
        }
      }
      var scan = RatingScan(RatingFields())
      let bytes = Array(text.utf8)
      guard bytes.withUnsafeBufferPointer({ scan.find(in: $0) }) else { continue }
      plain += 1
      let places = [scan.item, scan.reviewer, scan.value]
      let read = parser.read(bytes) { root in
        ["item", "rater", "value"].map { name in
          root.members.first { $0.key.string == name }.map { $0.value.kind }
        }
      }
      guard case .success(let kinds) = read else {
        Issue.record("\(text) is no JSON")
        continue
      }
      for (field, kind) in kinds.enumerated() {
        let found = String(decoding: bytes[places[field]], as: UTF8.self)
        #expect(kind == parser.kind(of: found), "\(text)")
      }
    }
    #expect(plain > 1000)
  }

  @Test func `names are found again among many`() {
    var table = NameTable()
    for round in 0..<2 {
      for number in 0..<5000 {
        let name = Array("name \(number * 7919 % 5000)".utf8)
        let found = name.withUnsafeBufferPointer { table.number(of: $0) }
        #expect(Int(found) == number, "round \(round)")
      }
    }
    #expect(table.count == 5000)
    #expect(table.name(1) == "name 2919")
    let empty = [UInt8]().withUnsafeBufferPointer { table.number(of: $0) }
    #expect(empty == 5000)
    #expect(table.name(5000) == "")
  }
}

extension JSONReader {
  /// The kind of a text that is a whole value.
  fileprivate func kind(of text: String) -> JSONValue.Kind? {
    try? read(Array(text.utf8)) { $0.kind }.get()
  }
}
