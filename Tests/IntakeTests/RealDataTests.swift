// Are the publishers' own files read whole?

import Curation
import Testing

@testable import Intake

@Suite(.enabled(if: realData != nil, "no shared/data beside the project"))
struct RealDataTests {
  private func told(_ path: String, map: String? = nil) throws -> Told {
    let source = try ByteSource(path: (realData ?? "") + "/" + path)
    let mapping = try map.map { try ColumnMapping(parsing: $0) }
    return read(source, IntakeOptions(source: "real", mapping: mapping))
  }

  @Test(arguments: [
    ("swefaq", 110, 220), ("tau-bench", 100, 1_456), ("hh-rlhf", 562, 2_396), ("oasst", 100, 323),
    ("banking77", 3_080, 3_080), ("convabuse", 2_075, 8_300), ("multidogo", 2_248, 18_584),
    ("brighter-sv", 1_804, 1_804), ("chatterbot-corpus", 532, 1_510), ("export-layouts", 16, 104),
    ("rasa-helpdesk", 5, 61), ("sharegpt-fastchat", 300, 1_202), ("encodings", 100, 140),
  ])
  func `neutral files have their conversations and turns`(
    name: String,
    conversations: Int,
    turns: Int
  ) throws {
    let told = try told(name + "/conversations.jsonl")
    #expect(told.error == nil)
    #expect(told.rejections.isEmpty)
    #expect(told.conversations.count == conversations)
    #expect(told.conversations.reduce(0) { $0 + $1.turns.count } == turns)
  }

  @Test func `a real chat with tools keeps them as context`() throws {
    let told = try told("tau-bench/raw/openai_messages_tools.jsonl")
    #expect(told.form == "openai-chat")
    #expect(told.rejections.isEmpty)
    #expect(told.conversations.count == 12)
    let turns = told.conversations.flatMap { $0.turns }
    #expect(turns.contains { $0.speaker == .tool && $0.name != nil })
    #expect(!turns.contains { $0.speaker == .bot && $0.text.contains("tool_calls") })
  }

  @Test(arguments: [
    "utf8_bom_semicolon_crlf.csv", "utf8_sep_line_semicolon.csv", "utf8_all_quoted_comma.csv",
    "cp1252_semicolon_crlf.csv", "latin1_comma_lf.csv", "macroman_semicolon_cr.csv",
    "utf16le_bom_tab_crlf.txt", "nfd.csv",
  ])
  func `the same rows come out of every encoding`(name: String) throws {
    let expected = try told("encodings/conversations.jsonl").texts
    let told = try told("encodings/raw/" + name)
    #expect(told.rejections.isEmpty)
    #expect(told.conversations.count == 100)
    #expect(!told.notices.contains(.encodedTwice))
    let texts = told.texts
    #expect(texts.map { $0.count } == expected.map { $0.count })
    // One-byte encodings lack a few characters, which the file has as question marks.
    let same = zip(texts, expected).count { $0 == $1 }
    #expect(same >= (name.hasPrefix("utf") || name == "nfd.csv" ? 100 : 90), "\(same)")
  }

  @Test func `a table cut in the middle of a character loses its last row only`() throws {
    let told = try told("encodings/raw/cut_in_the_middle_of_a_character.csv")
    #expect(told.conversations.count == 99)
    #expect(told.problems.count == 1)
  }

  @Test func `a table that was encoded twice is told`() throws {
    let told = try told("encodings/raw/double_encoded_utf8.csv")
    #expect(told.notices.contains(.encodedTwice))
    #expect(told.conversations.count == 100)
  }

  @Test func `a workbook is refused as an archive`() throws {
    #expect(try told("encodings/raw/arenden.xlsx").error == .binaryFile(.zip))
  }

  @Test func `public tables are read by suggestion and by mapping`() throws {
    #expect(try told("banking77/raw/banking77_test.csv").conversations.count == 3_080)
    let bitext = try told("bitext/raw/bitext_sample.csv")
    #expect(bitext.conversations.allSatisfy { $0.turns.map { $0.speaker } == [.customer, .bot] })
    #expect(bitext.conversations.count == 20)
    let abuse = try told(
      "convabuse/raw/convabuse_sample.csv",
      map: "customer=prev_user,reply=agent"
    )
    #expect(abuse.conversations.count + abuse.rejections.count == 400)
    #expect(abuse.conversations.count > 350)
  }

  @Test func `rows of one conversation are one conversation`() throws {
    for name in ["finance", "software"] {
      let told = try told("multidogo/raw/\(name)_test_sample.tsv")
      #expect(told.rejections.isEmpty)
      let ids = told.conversations.map { $0.externalID }
      #expect(Set(ids).count == ids.count)
      #expect(told.conversations.contains { $0.turns.count > 3 })
    }
  }

  @Test func `a document over many lines is no chat a line`() throws {
    let told = try told("export-layouts/raw/botpress_messages.json")
    #expect(told.error == .formNotRecognised)
  }

  @Test func `real packed files are unpacked whole`() throws {
    for (name, count) in [("brighter_sv", 32_472), ("convabuse_severity", 6_406)] {
      let source = try ByteSource(path: (realData ?? "") + "/ratings/" + name + ".jsonl.gz")
      let lines = Lines(try Gunzip(source), limit: Limits.lineBytes)
      var found = 0
      while try lines.next() != nil { found += 1 }
      #expect(found == count)
    }
  }
}
