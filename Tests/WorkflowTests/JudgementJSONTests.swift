/// Does a judgement come back from its JSON as it was?

import Curation
import CurationTesting
import Testing

@testable import Workflow

struct JudgementJSONTests {
  @Test(arguments: 0..<200)
  func `any judgement comes back as it was`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let judgement = Samples.anyJudgement(using: &generator)
    let text = JudgementJSON.encode(judgement)
    #expect(!text.utf8.contains { $0 < 0x20 || $0 == 0x7F })
    let back = try JudgementJSON().decode(text)
    #expect(back == judgement)
    #expect(Array(back.rewrite.utf8) == Array(judgement.rewrite.utf8))
    #expect(Array(back.note.utf8) == Array(judgement.note.utf8))
    #expect(JudgementJSON.encode(back) == text)
  }

  @Test func `an empty judgement stays empty`() throws {
    #expect(try JudgementJSON().decode(JudgementJSON.encode(Judgement())).isEmpty)
  }

  @Test func `what no text may hold makes no draft that can't be read`() throws {
    var judgement = Judgement()
    judgement.rewrite = "a\0b\r\0\n"
    judgement.note = "\0"
    let back = try JudgementJSON().decode(JudgementJSON.encode(judgement))
    #expect(Array(back.rewrite.utf8) == Array("ab\r\n".utf8))
    #expect(back.note.isEmpty)
  }

  @Test func `unanswered is not none`() throws {
    var judgement = Judgement()
    judgement.emotions = [:]
    let back = try JudgementJSON().decode(JudgementJSON.encode(judgement))
    #expect(back.emotions == [:])
    judgement.emotions = nil
    #expect(try JudgementJSON().decode(JudgementJSON.encode(judgement)).emotions == nil)
  }

  @Test(arguments: Verdict.allCases)
  func `every verdict has its word`(verdict: Verdict) throws {
    #expect(Verdict(name: verdict.name) == verdict)
    #expect(try JudgementJSON().decode(#"{"verdict":"\#(verdict.name)"}"#).verdict == verdict)
  }

  @Test(arguments: RewriteStart.allCases)
  func `every start has its word`(start: RewriteStart) throws {
    #expect(try JudgementJSON().decode(#"{"start":"\#(start.name)"}"#).start == start)
  }

  @Test(arguments: ["", "{", "[]x", #"{"verdict":"x"}"#, #"{"unknown":1}"#])
  func `what is no draft is said to be none`(text: String) {
    #expect(throws: StorageError.self) { try JudgementJSON().decode(text) }
  }
}
