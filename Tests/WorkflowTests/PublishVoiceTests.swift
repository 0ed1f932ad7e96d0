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
    func change(_ part: VoiceChange.Part, _ kind: VoiceChange.Kind) -> VoiceChange {
      VoiceChange(language: .sv, part: part, kind: kind)
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
        change(.rule("c"), .added), change(.rule("b"), .changed), change(.rule("a"), .removed),
      ]
    )
    #expect(try publish(second + "# Klart.\n", office).voiceChanges == [change(.rest, .changed)])
    #expect(try publish(nil, office).voiceChanges == [change(.guide, .removed)])
    #expect(try office.voice().byLanguage == [:])
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
