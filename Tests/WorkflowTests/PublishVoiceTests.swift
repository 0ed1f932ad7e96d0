// Are voice guides published with the other guides, and only when they hold?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct PublishVoiceTests {
  private let labels = LabelPreset.service9.text

  private func guide(_ lines: String) -> String {
    "version: 1\nid: test\nlanguage: sv\nstatus: active\n" + lines + "\n"
  }

  private func publish(_ voice: String?, _ office: Office) throws -> PublishReport {
    let texts = voice.map { [VoiceFile.name(.sv): $0] } ?? [:]
    return try office.workspace.publishGuides(GuideDrafts(labels: labels, texts), actor: nil)
  }

  @Test func `a workspace without voice guides has none`() throws {
    let office = try Office(publishing: false)
    _ = try publish(nil, office)
    #expect(try office.voice().byLanguage == [:])
  }

  @Test func `what was published is what was written`() throws {
    let office = try Office(publishing: false)
    let texts = Dictionary(
      uniqueKeysWithValues: TextLanguage.allCases.map { ($0, VoiceFile.preset(language: $0)) }
    )
    let drafts = GuideDrafts(
      labels: labels,
      Dictionary(uniqueKeysWithValues: texts.map { (VoiceFile.name($0), $1) })
    )
    _ = try office.workspace.publishGuides(drafts, actor: nil)
    let scheme = try LabelsFile.read(labels)
    let voice = try office.voice().byLanguage
    #expect(voice.count == 2)
    for (language, text) in texts {
      #expect(voice[language] == (try VoiceFile.read(text, language: language, scheme: scheme)))
    }
    #expect(try office.workspace.publishGuides(drafts, actor: nil).isUnchanged)
  }

  @Test func `what changes is said`() throws {
    let office = try Office(publishing: false)
    func change(
      _ part: VoiceChange.Part,
      _ kind: VoiceChange.Kind,
      _ keys: [KeyChange] = []
    ) -> VoiceChange {
      VoiceChange(language: .sv, part: part, kind: kind, keys: keys)
    }
    func key(_ key: String, _ old: String?, _ new: String?) -> KeyChange {
      KeyChange(key: key, old: old, new: new)
    }
    let first = guide(
      "rules: [{id: a, kind: repetition, severity: error}, {id: b, kind: repetition, severity: error}]"
    )
    _ = try publish(nil, office)
    #expect(try publish(first, office).voiceChanges == [change(.guide, .added)])
    let second = guide(
      "rules: [{id: c, kind: repetition, severity: error}, {id: b, kind: repetition, severity: \"off\"}]"
    )
    #expect(
      try publish(second, office).voiceChanges == [
        change(.rule("c"), .added), change(.rule("b"), .changed, [key("severity", "error", "off")]),
        change(.rule("a"), .removed),
      ]
    )
    #expect(try publish(second + "# Klart.\n", office).voiceChanges == [change(.rest, .changed)])
    #expect(try publish(nil, office).voiceChanges == [change(.guide, .removed)])
    #expect(try office.voice().byLanguage == [:])
  }

  @Test func `of the examples it is said which changed and how`() throws {
    let office = try Office(publishing: false)
    let head = "rules: [{id: a, kind: existence, severity: error, any: [nej]}]\nexamples:\n"
    let first = "- {message: Hej, good: Ja tack}\n"
    let second = "- {message: Hej, good: Visst}\n"
    let third = "- {message: Var är det, good: Här, bad: Nej, bad_fires: [a]}\n"
    _ = try publish(guide(head + first + second), office)
    func changes(_ examples: String) throws -> [VoiceChange] {
      try publish(guide(head + examples), office).voiceChanges
    }
    func change(
      _ name: String,
      _ number: Int,
      _ kind: VoiceChange.Kind,
      _ keys: [KeyChange] = []
    ) -> VoiceChange {
      VoiceChange(language: .sv, part: .example(name, number), kind: kind, keys: keys)
    }
    #expect(try changes(third + first + second) == [change("Var är det", 1, .added)])
    let reworded = second.replacing("Visst", with: "Visst tack")
    #expect(
      try changes(third + first + reworded) == [
        change("Hej", 2, .changed, [KeyChange(key: "good", old: "Visst", new: "Visst tack")])
      ]
    )
    let asked = third.replacing("Var är det", with: "Var är paketet")
    #expect(
      try changes(asked + first + reworded) == [
        change(
          "Var är paketet",
          1,
          .changed,
          [KeyChange(key: "message", old: "Var är det", new: "Var är paketet")]
        )
      ]
    )
    #expect(try changes(asked + first) == [change("Hej", 2, .removed)])
  }

  @Test func `every section that changes is named, with the values that differ`() throws {
    let office = try Office(publishing: false)
    func key(_ key: String, _ old: String?, _ new: String?) -> KeyChange {
      KeyChange(key: key, old: old, new: new)
    }
    let before = guide(
      """
      principles: [{id: short, text: Skriv kort.}]
      address: {form: du, severity: error}
      emoji: {policy: none}
      length: {words: {min: 3, max: 90}}
      moves: {thank: {label: {sv: tack, en: thanks}, any: [tack, tackar]}}
      rules: [{id: a, kind: existence, severity: error, any: [nej, aldrig], when: {channels: [mejl]}}]
      examples: [{good: Hej där och tack}]
      """
    )
    let after = before.replacing("status: active", with: "status: draft")
      .replacing("Skriv kort.", with: "Skriv kort och vänligt.")
      .replacing("form: du, severity: error", with: "form: ni, severity: \"off\"")
      .replacing("policy: none", with: "policy: free")
      .replacing("min: 3, max: 90", with: "max: 120")
      .replacing("[tack, tackar]", with: "[tack, tackar, tacka]")
      .replacing("[nej, aldrig], when: {channels: [mejl]}", with: "[aldrig], message: Nej.")
      .replacing("Hej där och tack", with: "Hej där och tack så mycket")
    _ = try publish(before, office)
    let report = try publish(after, office)
    let parts: [(VoiceChange.Part, [KeyChange])] = [
      (.section("status"), [key("", "active", "draft")]),
      (.section("principles"), [key("short", "Skriv kort.", "Skriv kort och vänligt.")]),
      (.section("address"), [key("form", "du", "ni"), key("severity", "error", "off")]),
      (.section("emoji"), [key("policy", "none", "free")]),
      (.section("length"), [key("words.max", "90", "120"), key("words.min", "3", nil)]),
      (.move("thank"), [key("any", nil, "tacka")]),
      (
        .rule("a"),
        [key("any", "nej", nil), key("message", nil, "Nej."), key("when.channels", "[mejl]", nil)]
      ),
      (
        .example("Hej där och tack så mycket", 1),
        [key("good", "Hej där och tack", "Hej där och tack så mycket")]
      ),
    ]
    #expect(
      report.voiceChanges
        == parts.map { VoiceChange(language: .sv, part: $0, kind: .changed, keys: $1) }
    )
    #expect(report.drafts == [.sv])
  }

  @Test func `a trial says what would change and stores nothing`() throws {
    let office = try Office(publishing: false)
    _ = try publish(guide("address: {form: du}"), office)
    let drafts = GuideDrafts(
      labels: labels,
      [VoiceFile.name(.sv): guide("address: {form: ni}")]
    )
    for _ in 0..<2 {
      let trial = try office.workspace.publishGuides(drafts, isTrial: true, actor: nil)
      #expect(trial.version == 1 && trial.changesScreening && trial.voiceChanges.count == 1)
    }
    #expect(try office.workspace.guideVersion() == 1)
    let more = GuideDrafts(
      labels: labels + "# Klart.\n",
      [VoiceFile.name(.sv): guide("address: {form: du}")]
    )
    #expect(try !office.workspace.publishGuides(more, actor: nil).changesScreening)
  }

  @Test func `a guide whose examples don't hold is not published`() throws {
    let office = try Office(publishing: false)
    let bad = guide(
      """
      rules: [{id: a, kind: existence, severity: error, any: [nej]}]
      examples:
        - {good: nej tack, bad: ja, bad_fires: [a]}
      """
    )
    #expect(throws: GuideErrors.self) { try publish(bad, office) }
    #expect(try office.workspace.guideVersion() == 0)
  }
}
