// Does the voice guide keep what breaks it out of the store, and is it said what would fail?

import Curation
import CurationTesting
import Guides
import JSONLines
import Storage
import Testing

@testable import Workflow

struct VoiceSubmitTests {
  private static let rules = """
    - {id: no-parcel, kind: existence, severity: error, any: ["paket*"]}
    - {id: no-thursday, kind: existence, severity: warning, any: [torsdag]}
    - {id: worry, kind: existence, severity: error, when: {emotions_any: [worry]}, any: [tyvärr]}
    """

  private static func guide(_ rules: String = rules, language: String = "sv") -> String {
    "version: 1\nid: test\nlanguage: \(language)\nstatus: active\nrules:\n\(rules)\n"
  }

  @discardableResult
  private func publish(
    _ guide: String,
    in office: Office,
    fails: (VoiceFailure) -> Void = { _ in }
  ) throws -> PublishReport {
    try office.workspace.publishGuides(
      GuideDrafts(labels: Office.labels, [VoiceFile.name(.sv): guide]),
      actor: nil,
      fails: fails
    )
  }

  private func office(_ reply: String = "Ditt paket kommer.", count: Int = 1) throws -> Office {
    let office = try Office(publishing: false)
    try publish(Self.guide(), in: office)
    try office.importLines((1...count).map { line($0, reply: reply) })
    return office
  }

  private func submit(
    _ judgement: Judgement,
    _ office: Office,
    guideVersion: Int = 1
  ) throws -> SubmitAnswer {
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next())
    return try desk.submit(
      judgement,
      for: item.id,
      guideVersion: guideVersion,
      activeMilliseconds: nil
    )
  }

  private func rules(_ answer: SubmitAnswer) -> [String]? {
    guard case .refused(let problems, _) = answer else { return nil }
    return problems.map {
      if case .voiceBroken(let finding) = $0 { finding.rule } else { "\($0)" }
    }
  }

  private func kept(_ office: Office) throws -> Int64? {
    try office.integer("SELECT count(*) FROM annotation")
  }

  @Test func `an approval of a reply that breaks a rule is not stored`() throws {
    let office = try office()
    #expect(rules(try submit(Samples.judgement(), office)) == ["no-parcel"])
    #expect(try kept(office) == 0)
  }

  @Test func `a reason lets it through and is kept`() throws {
    let office = try office()
    var judgement = Samples.judgement()
    judgement.overrides = ["no-parcel": "kundens ord", "worry": "i onödan"]
    #expect(try submit(judgement, office) == .kept(.stored))
    let shown = try office.workspace.show(office.items()[0], reader: office.reviewer("Maja"))
    #expect(shown?.annotations.map(\.judgement.overrides) == [["no-parcel": "kundens ord"]])
    #expect(shown?.replyFindings.map(\.rule) == ["no-parcel"])
    #expect(shown?.annotationFindings.map { $0.map(\.rule) } == [["no-parcel"]])
  }

  @Test func `a rule of another guide, and a reason without words, are refused`() throws {
    let office = try office("Hej!")
    var judgement = Samples.judgement()
    judgement.overrides = ["no-parcel": " ", "elsewhere": "skäl"]
    guard case .refused(let problems, _) = try submit(judgement, office) else {
      Issue.record("stored")
      return
    }
    #expect(problems == [.overrideWithoutReason("no-parcel"), .overrideUnknown("elsewhere")])
  }

  @Test func `a rewrite and a hand-over text are held against the guide, a rejection is not`()
    throws
  {
    for (verdict, text, expected) in [
      (Verdict.rewrite, "Ditt paket dröjer.", ["no-parcel"]),
      (.handover, "Vi ringer om paketet.", ["no-parcel"]), (.rewrite, "Vi ringer.", nil),
      (.handover, "", nil), (.reject, "", nil),
    ] {
      let office = try office()
      var judgement = Samples.judgement(verdict)
      judgement.rewrite = text
      #expect(rules(try submit(judgement, office)) == expected, "\(verdict) \(text)")
    }
  }

  @Test func `rules that depend on emotions hold for those that were answered`() throws {
    let calm = try office("Tyvärr dröjer det.")
    var judgement = Samples.judgement()
    judgement.emotions = [:]
    #expect(try submit(judgement, calm) == .kept(.stored))
    #expect(rules(try submit(Samples.judgement(), try office("Tyvärr dröjer det."))) == ["worry"])
  }

  @Test func `a draft is checked again under the version that it is submitted under`() throws {
    let office = try office("Hej!")
    try publish(
      Self.guide("- {id: no-greeting, kind: existence, severity: error, any: [hej]}"),
      in: office
    )
    let answer = try submit(Samples.judgement(), office, guideVersion: 1)
    #expect(rules(answer) == ["no-greeting"])
    guard case .refused(_, let version) = answer else { return }
    #expect(version == 2)
    var judgement = Samples.judgement()
    judgement.overrides = ["no-greeting": "så vill kunden ha det"]
    #expect(try submit(judgement, office, guideVersion: 1) == .kept(.stored))
    #expect(try office.integer("SELECT guide_version FROM annotation") == 2)
  }

  @Test func `under a new version labels are looked at again too`() throws {
    let office = try office("Hej!")
    var judgement = Samples.judgement()
    judgement.situation = "gone"
    let labels = Office.labels.replacing("preset: test", with: "preset: test2")
    _ = try office.workspace.publishGuides(GuideDrafts(labels: labels), actor: nil)
    guard case .refused(let problems, 2) = try submit(judgement, office) else {
      Issue.record("stored")
      return
    }
    #expect(problems == [.situationUnknown("gone")])
  }

  @Test func `lines of a file fall under the same rules`() throws {
    let office = try office(count: 3)
    let intake = try AnnotationIntake(
      office.workspace,
      defaultReviewer: try office.reviewer("Maja")
    )
    func take(_ rest: String) throws -> [AnnotateProblem] {
      let line =
        #"{"verdict":"approve","emotions":{},"situation":"delivery","conversation_id":"# + rest
        + "}"
      return try Array(line.utf8).withUnsafeBufferPointer { bytes in try intake.take(bytes) }
    }
    let refused = try take(#""1""#)
    guard case .rule(.voiceBroken(let finding)) = refused.first, refused.count == 1 else {
      Issue.record("\(refused)")
      return
    }
    #expect(finding.rule == "no-parcel")
    #expect(try take(#""2","overrides":{"no-parcel":"kundens ord"}"#) == [])
    #expect(
      try take(#""3","overrides":{"no-parcel":"ja","other":"nej"}"#)
        == [.rule(.overrideUnknown("other"))]
    )
    try intake.flush()
    #expect(try kept(office) == 1)
    // The same line again is there already.
    #expect(try take(#""2","overrides":{"no-parcel":"kundens ord"}"#) == [])
    try intake.flush()
    #expect(intake.counts.unchanged == 1)
  }

  @Test func `publishing tells which stored approvals would fail, and changes none`() throws {
    let office = try office("Hej och välkommen!", count: 3)
    #expect(try submit(Samples.judgement(), office) == .kept(.stored))
    #expect(try submit(Samples.judgement(.rewrite), office) == .kept(.stored))
    #expect(try submit(Samples.judgement(.reject), office) == .kept(.stored))
    var failing: [String] = []
    let report = try publish(
      Self.guide(
        """
        - {id: no-welcome, kind: existence, severity: error, any: [välkommen]}
        - {id: no-waiting, kind: existence, severity: error, any: [vänta]}
        """
      ),
      in: office
    ) { failure in
      failing += failure.findings.map { "\(failure.item) \($0.rule)" }
    }
    #expect(report.failing == 2)
    let items = try office.items()
    #expect(failing == ["\(items[0]) no-welcome", "\(items[1]) no-waiting"])
    #expect(try kept(office) == 3)
    #expect(report.version == 2)
    // What was set aside does not fail, and neither does anything when no voice guide changed.
    let again = try publish(
      Self.guide("- {id: no-welcome, kind: existence, severity: warning, any: [välkommen]}"),
      in: office
    )
    #expect(again.failing == 0)
  }

  @Test func `rules are counted by what they found and what was set aside`() throws {
    let office = try office(count: 6)
    for number in 0..<5 {
      var judgement = Samples.judgement(number < 3 ? .approve : .rewrite)
      if number < 3 {
        judgement.overrides = ["no-parcel": "kundens ord"]
      } else {
        judgement.rewrite = "Det kommer på torsdag."
      }
      #expect(try submit(judgement, office) == .kept(.stored))
    }
    #expect(try submit(Samples.judgement(.reject), office) == .kept(.stored))
    let uses = try office.workspace.voiceUse().rules
    #expect(uses.map(\.rule) == ["no-parcel", "no-thursday", "worry"])
    // Six replies of the bot; five texts that a customer would read, two of them rewritten.
    #expect(uses.map(\.texts) == [5, 5, 5])
    #expect(uses.map(\.foundInTexts) == [3, 2, 0])
    #expect(uses.map(\.overridden) == [3, 0, 0])
    #expect(uses.map(\.isDoubtful) == [true, false, false])
    #expect(try office.desk("Maja").overrideCounts() == ["no-parcel": 3])
    // What is taken back counts for nothing.
    _ = try office.desk("Maja").undo()
    _ = try office.desk("Maja").undo()
    _ = try office.desk("Maja").undo()
    _ = try office.desk("Maja").undo()
    #expect(try office.workspace.voiceUse().rules.map(\.overridden) == [2, 0, 0])
  }

  @Test func `the bot's replies are counted as they came in, rules of tone once they are settled`()
    throws
  {
    let office = try office("Tyvärr kommer ditt paket sent.", count: 4)
    var judgement = Samples.judgement(.rewrite)
    judgement.emotions = ["worry": 2]
    judgement.rewrite = "Det kommer på torsdag."
    #expect(try submit(judgement, office) == .kept(.stored))
    func counts() throws -> [String] {
      try office.workspace.voiceUse().rules.map {
        "\($0.rule) \($0.foundInReplies)/\($0.replies) \($0.foundInTexts)/\($0.texts)"
      }
    }
    #expect(try counts() == ["no-parcel 4/4 0/1", "no-thursday 0/4 1/1", "worry 1/1 0/1"])
    // A guide that has changed has looked at nothing yet; labels change nothing about it.
    let next = try publish(Self.guide(Self.rules + "\n# Klart."), in: office)
    #expect(try office.workspace.voiceUse().unscreened == 4)
    #expect(try counts() == ["no-parcel 0/0 0/1", "no-thursday 0/0 1/1", "worry 1/1 0/1"])
    #expect(!next.changesScreening)
    let draft = Self.guide().replacing("status: active", with: "status: draft")
    #expect(try publish(draft, in: office).drafts == [.sv])
    let use = try office.workspace.voiceUse()
    #expect(use.drafts == [.sv] && use.rules.allSatisfy { $0.texts + $0.replies == 0 })
  }

  @Test func `what fails under the guides that hold can be had again, sections by their grades`()
    throws
  {
    let office = try office("Du får svar.", count: 2)
    #expect(try submit(Samples.judgement(), office) == .kept(.stored))
    try publish(
      Self.guide("").replacing("rules:\n", with: "address: {form: ni, severity: error}"),
      in: office
    )
    for _ in 0..<2 {
      var failing: [ItemID] = []
      try office.workspace.voiceFailures { failing.append($0.item) }
      #expect(failing == [try office.items()[0]])
    }
    let rules = try office.workspace.voiceUse().rules
    #expect(rules.map(\.rule) == ["address"] && rules[0].severity == .error)
  }

  @Test func `a list can be narrowed to a rule that replies break, and to open personal data`()
    throws
  {
    let office = try office(count: 3)
    try office.importLines([line(9, customer: "Jag heter Anna Lind.", reply: "Vi ses på torsdag.")])
    let items = try office.items()
    func list(_ change: (inout ItemQuery) -> Void) throws -> [ListedItem] {
      var query = ItemQuery()
      change(&query)
      return try office.workspace.list(query, reader: nil, limit: 10).items
    }
    #expect(try list { $0.finding = "no-parcel" }.map(\.id) == Array(items.prefix(3)))
    let thursday = try list { $0.finding = "no-thursday" }
    #expect(thursday.map(\.id) == [items[3]] && thursday[0].findings == ["no-thursday"])
    let certainties = try Set(list { _ in }.filter { $0.undecided > 0 }.map(\.id))
    #expect(certainties == [items[3]])
    let open = try list { $0.personal = .possible }
    #expect(open.map(\.id) == [items[3]])
    #expect(try list { $0.personal = .certain }.isEmpty)
    var unknown = ItemQuery()
    unknown.finding = "no-such-rule"
    #expect(
      try office.workspace.unknownName(in: unknown)
        == .rule("no-such-rule", known: ["no-parcel", "no-thursday", "worry"])
    )
  }

  @Test(arguments: [(5, 1, false), (5, 2, true), (4, 1, true), (0, 0, false), (1, 0, false)])
  func `more than a fifth set aside makes a rule doubtful`(
    found: Int,
    overridden: Int,
    isDoubtful: Bool
  ) {
    var use = VoiceRuleUse(language: .sv, rule: "a")
    use.foundInTexts = found
    use.overridden = overridden
    #expect(use.isDoubtful == isDoubtful)
  }
}
