/// Does what leaves hold nothing that must stay, and is what stays counted?

import Curation
import CurationTesting
import Guides
import Storage
import Testing
import TrainingSets

@testable import Workflow

struct LeavingTests {
  private static let voice = """
    version: 1
    id: test
    language: sv
    status: active
    rules:
      - {id: no-caps, kind: existence, severity: error, any: ["aldrig i livet"], message: Nej.}

    """

  private func office(voice: String? = nil) throws -> Office {
    let office = try Office(publishing: false)
    let texts = voice.map { [VoiceFile.name(.sv): $0] } ?? [:]
    _ = try office.workspace.publishGuides(
      GuideDrafts(labels: Office.labels, texts),
      actor: nil
    )
    return office
  }

  // What was submitted before the guide said so.
  private func publish(voice: String, _ office: Office) throws {
    _ = try office.workspace.publishGuides(
      GuideDrafts(labels: Office.labels, [VoiceFile.name(.sv): voice]),
      actor: nil
    )
  }

  private func submit(
    _ office: Office,
    _ verdict: Verdict = .approve,
    item: Int = 0,
    change: (inout Judgement) -> Void = { _ in }
  ) throws {
    var judgement = Samples.judgement(verdict)
    change(&judgement)
    let item = try office.items()[item]
    for name in verdict.rawValue > 2 ? ["Maja", "Jonas"] : ["Maja"] {
      _ = try office.desk(name).submit(
        judgement,
        for: item,
        guideVersion: 1,
        activeMilliseconds: nil
      )
    }
  }

  private func export(
    _ office: Office,
    allowsUndecided: Bool = false,
    to folder: String = "out"
  ) throws -> ExportOutcome? {
    try office.workspace.export(
      ExportOptions(
        formats: ExportFormats.all,
        folder: office.folder.file(folder),
        isReplacing: false,
        allowsUndecided: allowsUndecided,
        toolVersion: "test",
        actor: nil
      ),
      progress: { _ in }
    )
  }

  private func file(_ name: String, _ office: Office) throws -> String {
    String(decoding: try TemporaryFolder.read(office.folder.file("out/" + name)), as: UTF8.self)
  }

  private let personal = line(
    1,
    customer: "Ring mig på 070-1740605 eller anna@example.com.",
    reply: "Vi ringer 0701740605."
  )

  @Test(arguments: [true, false])
  func `certain personal data leaves as its placeholder, screened or not`(
    isScreened: Bool
  ) throws {
    let office = try office()
    try office.importLines([personal], options: ImportOptions(isScreened: isScreened))
    try submit(office, .rewrite) {
      $0.rewrite = "Hej! Vi ringer 070-174 06 05 i dag, eller 070-1740611."
    }
    let outcome = try #require(try export(office))
    for name in ["openai-chat/train.jsonl", "dataset/items.jsonl"] {
      let text = try file(name, office)
      #expect(text.contains("Ring mig på {{phone}} eller {{email}}."))
      #expect(text.contains("Hej! Vi ringer {{phone}} i dag, eller {{phone_2}}."))
      for left in ["070", "anna@"] { #expect(!text.contains(left)) }
    }
    #expect(try file("dataset/items.jsonl", office).contains("Vi ringer {{phone}}. 1"))
    #expect(outcome.counts.masked == [.phone: 4, .email: 1])
    let manifest = try file("manifest.json", office)
    #expect(manifest.contains(#""masked":{"phone":4,"email":1}"#))
    #expect(manifest.contains(#""guide_sha256":""#))
    #expect(manifest.contains(#""reviewers":["#))
  }

  @Test func `what nobody has decided stays, unless it is let`() throws {
    let office = try office()
    let name = line(1, customer: "Jag heter Zorblax.")
    try office.importLines([name, line(2)])
    try submit(office)
    try submit(office, item: 1)
    let outcome = try #require(try export(office))
    #expect(outcome.counts.items == 1)
    #expect(outcome.counts.leftOut == [.undecidedPersonalData: 1])
    #expect(try office.workspace.previewExport(progress: { _ in }) == outcome.counts)
    let all = try #require(try export(office, allowsUndecided: true))
    #expect(all.counts.items == 2)
    #expect(try file("dataset/items.jsonl", office).contains("Zorblax"))
    #expect(try file("manifest.json", office).contains(#""allow_undecided":"true""#))
  }

  @Test(arguments: [true, false])
  func `what tells of health or faith stays until somebody takes it along`(
    isScreened: Bool
  ) throws {
    let office = try office()
    let lines = [line(1, customer: "Jag är sjukskriven och hann inte svara."), line(2)]
    try office.importLines(lines, options: ImportOptions(isScreened: isScreened))
    for item in 0...1 { try submit(office, item: item) }
    let outcome = try #require(try export(office))
    #expect(outcome.counts.leftOut == [.specialCategory: 1])
    #expect(try !file("dataset/items.jsonl", office).contains("sjukskriven"))
    try decide(true, office)
    let all = try #require(try export(office))
    #expect(all.counts.items == 2 && all.counts.leftOut == [:])
    // The last word holds.
    try decide(false, office)
    #expect(try export(office)?.counts.items == 1)
  }

  private func decide(_ isIncluded: Bool, _ office: Office) throws {
    try office.workspace.decide(
      isIncluded,
      on: office.items()[0],
      reason: "prov",
      by: office.reviewer("Lena")
    )
  }

  @Test(arguments: [true, false])
  func `who needs a person is never a reply to learn`(isScreened: Bool) throws {
    let office = try office()
    let red = (1...2).map { line($0, customer: "Jag orkar inte leva längre.") }
    try office.importLines(red, options: ImportOptions(isScreened: false))
    try submit(office, .rewrite)
    try submit(office, .handover, item: 1) { $0.rewrite = "En kollega hör av sig till dig nu." }
    if isScreened {
      var screening = try Screening(office.workspace, all: false)
      while try screening.slice() != nil {}
    }
    let outcome = try #require(try export(office))
    #expect(outcome.counts.leftOut == [.red: 1])
    #expect(outcome.counts.items == 1)
    let whole = try file("dataset/items.jsonl", office)
    #expect(whole.contains(#""verdict":"handover""#))
    #expect(whole.contains(#""risk":"red""#))
    #expect(whole.contains("En kollega hör av sig till dig nu."))
    #expect(!outcome.files.contains { $0.path.hasPrefix("openai-chat") })
  }

  @Test func `a text against the voice guide stays until somebody says why it is right`() throws {
    let office = try office()
    try office.importLines([line(1, reply: "Aldrig i livet."), line(2)])
    try submit(office)
    try submit(office, .rewrite, item: 1) { $0.rewrite = "Det blir aldrig i livet av." }
    try publish(voice: Self.voice, office)
    #expect(try export(office) == nil)
    let counts = try office.workspace.previewExport(progress: { _ in })
    #expect(counts.leftOut == [.voiceErrors: 2])
    try submit(office, .rewrite, item: 1) {
      $0.rewrite = "Det blir aldrig i livet av."
      $0.overrides = ["no-caps": "kunden skrev så"]
    }
    let outcome = try #require(try export(office))
    #expect(outcome.counts.items == 1)
    #expect(outcome.counts.leftOut == [.voiceErrors: 1])
  }

  @Test func `nothing is put in place while something personal is left, and it is named`() throws {
    let office = try Office(settings: { $0.name = "kund anna@example.com" })
    try office.importSome(1)
    try submit(office)
    do {
      _ = try export(office)
      Issue.record("it left")
    } catch ExportFailure.files(.personalData(let left, let count)) {
      #expect(count == 1)
      let one = try #require(left.first)
      #expect(one.kind == .email && one.path == "manifest.json" && one.line == 5 && one.item == nil)
    }
    #expect(!TemporaryFolder.names(in: office.folder.path).contains { $0.contains("out") })
    #expect(try office.integer("SELECT count(*) FROM export") == 0)
  }

  @Test func `a folder with a name that is personal is named`() throws {
    let office = try Office()
    try office.importSome(1)
    try submit(office)
    do {
      _ = try export(office, to: "anna@example.com")
      Issue.record("it left")
    } catch ExportFailure.files(.personalData(let left, _)) {
      #expect(left.map(\.path) == ["anna@example.com"] && left.map(\.line) == [nil])
    }
  }

  @Test func `a rule that came after the screening stops what it finds, and the item is named`()
    throws
  {
    let office = try office()
    try office.importLines([line(1, customer: "Order ZQ-123456 är sen.")])
    try submit(office)
    let rules = """
      version: 1
      patterns:
        - id: orders
          kind: order_number
          pattern: "ZQ-######"
          finds: ["ZQ-123456"]
          passes: ["ZQ-12"]

      """
    _ = try office.workspace.publishGuides(
      GuideDrafts(labels: Office.labels, [PersonalDataFile.name: rules]),
      actor: nil
    )
    do {
      _ = try export(office, allowsUndecided: true)
      Issue.record("it left")
    } catch ExportFailure.files(.personalData(let left, _)) {
      #expect(left.allSatisfy { $0.kind == .orderNumber && $0.line == 1 && $0.item != nil })
      #expect(Set(left.map(\.path)) == ["dataset/items.jsonl", "openai-chat/train.jsonl"])
    }
  }

  @Test func `the names of a source and of a conversation are held too`() throws {
    let office = try office()
    try office.importLines(
      [
        #"{"conversation_id":"anna@example.com","turns":[{"role":"customer","text":"Hej"},{"role":"bot","text":"Hej!"}]}"#
      ],
      source: "bo@example.com"
    )
    try submit(office)
    _ = try #require(try export(office))
    let whole = try file("dataset/items.jsonl", office)
    #expect(!whole.contains("example.com"))
    #expect(whole.contains(#""source":"{{email}}""#))
  }
}
