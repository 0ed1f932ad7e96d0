/// Do annotations from a file come in under the rules of the screen?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct AnnotateTests {
  private func office(_ lines: [String] = (1...3).map { line($0) }) throws -> Office {
    let office = try Office()
    try office.importLines(lines)
    return office
  }

  // Takes lines and flushes; answers with the problems line by line.
  private func take(
    _ lines: [String],
    in office: Office,
    by reviewer: String? = "Maja"
  ) throws -> (counts: AnnotateCounts, problems: [[AnnotateProblem]]) {
    let intake = try AnnotationIntake(
      office.workspace,
      defaultReviewer: try reviewer.map { try office.reviewer($0) }
    )
    let problems = try lines.map { line in
      try Array(line.utf8).withUnsafeBufferPointer { try intake.take($0) }
    }
    try intake.flush()
    return (intake.counts, problems)
  }

  private func annotation(_ address: String, _ rest: String = "") -> String {
    #"{\#(address),"verdict":"approve","emotions":{"worry":2},"situation":"delivery"\#(rest)}"#
  }

  @Test func `an annotation takes a slot and settles its item`() throws {
    let office = try office()
    let (counts, problems) = try take([annotation(#""conversation_id":"2""#)], in: office)
    #expect(problems == [[]])
    #expect((counts.stored, counts.rejected) == (1, 0))
    let item = try office.items()[1]
    #expect(try office.workspace.store.state(of: item) == .agreed)
    let desk = try office.desk("Maja")
    #expect(try desk.progress() == QueueProgress(doneToday: 1, waiting: 2))
    let shown = try office.workspace.show(item, reader: desk.reviewer)
    #expect(shown?.annotations.map(\.judgement) == [Samples.judgement()])
  }

  @Test func `an expression that is given up on a text is told once`() throws {
    let office = try Office(publishing: false)
    let steps = String(repeating: #"\w*"#, count: 8)
    let voice = """
      version: 1
      id: test
      language: sv
      status: active
      rules: [{id: long, kind: existence, severity: error, any: ['/\(steps)ö/']}]

      """
    let drafts = GuideDrafts(labels: Office.labels, [VoiceFile.name(.sv): voice])
    _ = try office.workspace.publishGuides(drafts, actor: nil)
    let reply = String(repeating: "a", count: 400) + " ö"
    try office.importLines((1...2).map { line($0, reply: reply) })
    let intake = try AnnotationIntake(office.workspace, defaultReviewer: office.reviewer("Maja"))
    #expect(intake.warnings.isEmpty)
    for id in 1...2 {
      let spelled = Array(annotation(#""conversation_id":"\#(id)""#).utf8)
      let problems = try spelled.withUnsafeBufferPointer { try intake.take($0) }
      #expect(problems.isEmpty)
    }
    #expect(intake.passedOver == ["/\(steps)ö/"])
  }

  @Test func `every field arrives`() throws {
    let office = try office()
    let spelled = """
      {"item":"1.2","reviewer":"Jonas","verdict":"rewrite","reasons":["facts","tone"],\
      "rewrite":"Bättre \\u001b[0m","start":"agent","emotions":{"anger":3,"worry":1},"unclear":true,\
      "situation":"invoice","note":"till dig",\
      "overrides":{"voice.1":"citat"},"active_seconds":12.5}
      """
    #expect(try take([spelled], in: office, by: nil).problems == [[]])
    var expected = Judgement()
    expected.verdict = .rewrite
    expected.reasons = ["facts", "tone"]
    expected.rewrite = "Bättre \u{1B}[0m"
    expected.start = .agent
    expected.emotions = ["anger": 3, "worry": 1]
    expected.isUnclear = true
    expected.situation = "invoice"
    expected.note = "till dig"
    expected.overrides = ["voice.1": "citat"]
    let item = try #require(try office.items().first)
    let shown = try #require(try office.workspace.show(item, reader: office.reviewer("Jonas")))
    #expect(shown.annotations.map(\.reviewer) == ["Jonas"])
    #expect(shown.annotations.map(\.judgement) == [expected])
    #expect(try office.integer("SELECT active_ms FROM annotation") == 12_500)
    // The same line again is there already.
    #expect(try take([spelled], in: office, by: nil).counts.unchanged == 1)
  }

  @Test func `target, conduct, tones and marks arrive, and not applicable is no "no"`() throws {
    let office = try Office(publishing: false)
    let drafts = GuideDrafts(labels: LabelPreset.service9.text)
    _ = try office.workspace.publishGuides(drafts, actor: nil)
    try office.importLines([line(1)])
    func spelled(_ rubric: String) -> String {
      #"{"item":"1.2","verdict":"approve","emotions":{},"situation":"other","target":"bot","#
        + #""conduct":"polite","tones":["rushed","calm"],"rubric":\#(rubric)}"#
    }
    let marks = #"{"apologise":"n/a","own":0,"resolve":2,"tone_fits":4,"voice":3}"#
    #expect(try take([spelled(marks)], in: office).problems == [[]])
    let item = try #require(try office.items().first)
    let shown = try #require(try office.workspace.show(item, reader: office.reviewer("Maja")))
    let judgement = try #require(shown.annotations.first?.judgement)
    #expect((judgement.target, judgement.conduct) == ("bot", "polite"))
    #expect(judgement.tones == ["rushed", "calm"])
    #expect(
      judgement.rubric == [
        "apologise": .notApplicable, "own": .mark(0), "resolve": .mark(2), "tone_fits": .mark(4),
        "voice": .mark(3),
      ]
    )
    #expect(try take([spelled(marks)], in: office).counts.unchanged == 1)
    let no = #"{"apologise":0,"own":0,"resolve":2,"tone_fits":4,"voice":3}"#
    #expect(try take([spelled(no)], in: office).counts.corrected == 1)
    #expect(
      try take([spelled(#"{"own":"n/a"}"#)], in: office).problems
        == [[.rule(.answerNotOnScale("own", allowed: "0, 1"))]]
    )
  }

  @Test func `an equal annotation is unchanged, another one a correction`() throws {
    let office = try office()
    let line = annotation(#""conversation_id":"1""#)
    #expect(try take([line, line], in: office).counts.unchanged == 1)
    let again = try take([line], in: office).counts
    #expect((again.stored, again.unchanged, again.corrected) == (0, 1, 0))
    let changed = annotation(#""conversation_id":"1""#, #","note":"annat""#)
    #expect(try take([changed], in: office).counts.corrected == 1)
    #expect(try office.integer("SELECT count(*) FROM annotation") == 2)
  }

  @Test func `a second reviewer of an item for one is surplus`() throws {
    let office = try office()
    let address = #""conversation_id":"1","reviewer":"#
    let counts = try take(
      [annotation(address + #""Maja""#), annotation(address + #""Jonas""#)],
      in: office
    ).counts
    #expect((counts.stored, counts.surplus) == (1, 1))
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }

  @Test func `an item that another has open is not taken from them`() throws {
    let office = try office()
    let jonas = try office.desk("Jonas")
    let item = try #require(try jonas.next())
    #expect(item.id.description == "1.2")
    #expect(try take([annotation(#""item":"1.2""#)], in: office).counts.surplus == 1)
    #expect(
      try jonas.submit(Samples.judgement(), for: item.id, guideVersion: 1, activeMilliseconds: nil)
        == .kept(.stored)
    )
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }

  @Test func `more lines than one transaction takes are all stored`() throws {
    let office = try office((1...1_100).map { line($0) })
    let lines = (1...1_100).map { annotation("\"conversation_id\":\"\($0)\"") }
    #expect(try take(lines, in: office).counts.stored == 1_100)
    #expect(try office.desk("Maja").progress().waiting == 0)
  }

  @Test func `an item is named by number, or by its source's name with turn and source`() throws {
    let office = try office([line(1, replies: 1), line(2, replies: 2)])
    try office.importLines(
      [line(1), line(3, replies: 2)],
      source: "other",
      options: ImportOptions(replies: .every)
    )
    let addresses = [
      #""item":"1.2""#, #""conversation_id":"2""#, #""conversation_id":"1","source":"other""#,
      #""conversation_id":"3","turn":2"#, #""conversation_id":"3","source":"other","turn":4"#,
    ]
    let taken = try take(addresses.map { annotation($0) }, in: office)
    #expect(taken.problems == [[], [], [], [], []])
    #expect(taken.counts.stored == 5)
    let wrong = [
      (#""conversation_id":"1""#, AnnotateProblem.itemAmbiguous("1", 2)),
      (#""conversation_id":"3""#, .itemAmbiguous("3", 2)),
      (#""conversation_id":"3","turn":1"#, .itemUnknown("3")),
      (#""conversation_id":"2","source":"other""#, .itemUnknown("2")),
      (#""conversation_id":"99""#, .itemUnknown("99")), (#""item":"99.2""#, .itemUnknown("99.2")),
      (#""item":"1.1""#, .itemUnknown("1.1")), (#""item":"one""#, .itemUnknown("one")),
    ]
    for (address, problem) in wrong {
      #expect(try take([annotation(address)], in: office).problems == [[problem]], "\(address)")
    }
  }

  static let faults: [(String, AnnotateProblem)] = [
    ("[]", .notAnObject), ("7", .notAnObject),
    (#"{"verdict":"approve"}"#, .missing("item")),
    (#"{"item":"1.2","verdict":"approve","colour":1}"#, .unknownKey("colour")),
    (#"{"item":1,"verdict":"approve"}"#, .badValue("item")),
    (#"{"conversation_id":7,"verdict":"approve"}"#, .badValue("conversation_id")),
    (#"{"item":"1.2","reviewer":7,"verdict":"approve"}"#, .badValue("reviewer")),
    (#"{"item":"1.2","source":[],"verdict":"approve"}"#, .badValue("source")),
    (#"{"conversation_id":"1","turn":0,"verdict":"approve"}"#, .badValue("turn")),
    (#"{"conversation_id":"1","turn":2001,"verdict":"approve"}"#, .badValue("turn")),
    (#"{"conversation_id":"1","turn":"2","verdict":"approve"}"#, .badValue("turn")),
    (#"{"item":"1.2","verdict":"fine"}"#, .badValue("verdict")),
    (#"{"item":"1.2","verdict":1}"#, .badValue("verdict")),
    (#"{"item":"1.2","verdict":"reject","reasons":"tone"}"#, .badValue("reasons")),
    (#"{"item":"1.2","verdict":"reject","reasons":[1]}"#, .badValue("reasons")),
    (#"{"item":"1.2","verdict":"reject","reasons":["tone","tone"]}"#, .badValue("reasons")),
    (#"{"item":"1.2","verdict":"rewrite","rewrite":7}"#, .badValue("rewrite")),
    (#"{"item":"1.2","start":"magic"}"#, .badValue("start")),
    (#"{"item":"1.2","emotions":["worry"]}"#, .badValue("emotions")),
    (#"{"item":"1.2","emotions":{"worry":"2"}}"#, .badValue("emotions")),
    (#"{"item":"1.2","emotions":{"worry":1.5}}"#, .badValue("emotions")),
    (#"{"item":"1.2","unclear":"yes"}"#, .badValue("unclear")),
    (#"{"item":"1.2","situation":{}}"#, .badValue("situation")),
    (#"{"item":"1.2","rubric":{"clear":"good"}}"#, .badValue("rubric")),
    (#"{"item":"1.2","rubric":{"clear":true}}"#, .badValue("rubric")),
    (#"{"item":"1.2","rubric":{"clear":-1}}"#, .badValue("rubric")),
    (#"{"item":"1.2","rubric":{"clear":null}}"#, .badValue("rubric")),
    (#"{"item":"1.2","tones":"warm"}"#, .badValue("tones")),
    (#"{"item":"1.2","tones":["warm","warm"]}"#, .badValue("tones")),
    (#"{"item":"1.2","target":["us"]}"#, .badValue("target")),
    (#"{"item":"1.2","conduct":1}"#, .badValue("conduct")),
    (#"{"item":"1.2","note":[]}"#, .badValue("note")),
    (#"{"item":"1.2","overrides":{"a":1}}"#, .badValue("overrides")),
  ]

  @Test(arguments: faults)
  func `a line of the wrong form is refused`(line: String, problem: AnnotateProblem) throws {
    let office = try office()
    let taken = try take([line, annotation(#""item":"1.2""#)], in: office)
    #expect(taken.problems == [[problem], []])
    #expect((taken.counts.rejected, taken.counts.stored) == (1, 1))
  }

  @Test(arguments: ["", "{", "{}{}", #"{"item":"1.2","item":"1.2"}"#, "{\"item\":\"\u{FFFD}"])
  func `a line that is no strict JSON is refused`(line: String) throws {
    let taken = try take([line], in: try office())
    guard case .notJSON = taken.problems.first?.first else {
      Issue.record("\(taken.problems)")
      return
    }
    #expect(taken.counts.rejected == 1)
  }

  static let broken: [(String, [JudgementProblem])] = [
    (#""verdict":"approve""#, [.emotionsMissing, .situationMissing]),
    (#""emotions":{},"situation":"delivery""#, [.verdictMissing]),
    (
      #""verdict":"approve","emotions":{"worry":0},"situation":"delivery""#,
      [.intensityOutOfRange("worry", 0)]
    ),
    (#""verdict":"approve","emotions":{"joy":1},"situation":"delivery""#, [.emotionUnknown("joy")]),
    (#""verdict":"approve","emotions":{},"situation":"x""#, [.situationUnknown("x")]),
    (
      #""verdict":"approve","rubric":{"warm":2},"emotions":{},"situation":"delivery""#,
      [.criterionUnknown("warm")]
    ),
    (#""verdict":"reject","emotions":{},"situation":"delivery""#, [.reasonMissing(.reject)]),
    (
      #""verdict":"handover","reasons":["tone"],"emotions":{},"situation":"delivery""#,
      [.reasonUnknown("tone")]
    ),
    (
      #""verdict":"rewrite","reasons":["tone"],"rewrite":" Svar 1\n","emotions":{},"situation":"delivery""#,
      [.rewriteEqualsReply]
    ),
  ]

  @Test(arguments: broken)
  func `a line that breaks a rule is refused and adds no reviewer`(
    fields: String,
    problems: [JudgementProblem]
  ) throws {
    let office = try office()
    let line = #"{"item":"1.2","reviewer":"Felskriven",\#(fields)}"#
    #expect(try take([line], in: office, by: nil).problems == [problems.map { .rule($0) }])
    #expect(try office.integer("SELECT count(*) FROM reviewer") == 0)
    #expect(try office.integer("SELECT count(*) FROM annotation") == 0)
  }

  @Test(arguments: ["", #","reviewer":"""#, #","reviewer":null"#])
  func `who annotated must be said by the line or the command`(reviewer: String) throws {
    let office = try office()
    let line = annotation(#""item":"1.2""#, reviewer)
    #expect(try take([line], in: office, by: nil).problems == [[.missing("reviewer")]])
    #expect(try take([line], in: office, by: "Maja").problems == [[]])
  }

  @Test func `null stands for an absent key, an empty set for none`() throws {
    let office = try office()
    let line =
      #"{"item":"1.2","verdict":"approve","rewrite":null,"emotions":{},"situation":"delivery"}"#
    #expect(try take([line], in: office).problems == [[]])
    let item = try #require(try office.items().first)
    let shown = try office.workspace.show(item, reader: try office.reviewer("Maja"))
    #expect(shown?.annotations.first?.judgement.emotions == [:])
    let absent = #"{"item":"2.2","verdict":"approve","emotions":null,"situation":"delivery"}"#
    #expect(try take([absent], in: office).problems == [[.rule(.emotionsMissing)]])
  }
}
