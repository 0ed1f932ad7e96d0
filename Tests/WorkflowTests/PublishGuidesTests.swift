/// When do drafts of guides become the version that holds?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct PublishGuidesTests {
  private func publish(_ labels: String, _ office: Office) throws -> PublishReport {
    try office.workspace.publishGuides(GuideDrafts(labels: labels), actor: nil)
  }

  @Test func `before the first there are no guides`() throws {
    let office = try Office(publishing: false)
    #expect(try office.workspace.guideVersion() == 0)
    #expect(throws: StorageError.self) { try office.workspace.guides() }
    let first = try publish(Office.labels, office)
    #expect((first.version, first.isUnchanged, first.changes.count) == (1, false, 0))
    #expect(try office.workspace.guides().version == 1)
  }

  @Test func `what was published is what was written`() throws {
    let office = try Office()
    let scheme = try office.workspace.guides().scheme
    #expect(scheme == (try LabelsFile.read(Office.labels, file: "guides/labels.yml")))
    #expect(scheme.emotions.map(\.id) == ["neutral", "anger", "worry"])
    #expect(scheme.emotions[0].isExclusive)
    #expect(!scheme.emotions[1].isExclusive)
    #expect(scheme.handoverReasons.map(\.id) == ["judgement", "law"])
  }

  @Test func `every preset comes back as it was published`() throws {
    for preset in LabelPreset.all {
      let office = try Office(publishing: false)
      _ = try publish(preset.text, office)
      #expect(
        try office.workspace.guides().scheme
          == (try LabelsFile.read(preset.text, file: PublishedGuides.labelsFile))
      )
    }
  }

  @Test func `the same again publishes nothing`() throws {
    let office = try Office()
    let again = try publish(Office.labels, office)
    #expect(again.isUnchanged)
    #expect((again.version, again.changes.count) == (1, 0))
    #expect(try office.workspace.guideVersion() == 1)
    #expect(try office.integer("SELECT count(*) FROM guide") == 1)
  }

  @Test func `another comment is a new version without changes`() throws {
    let office = try Office()
    let report = try publish(Office.labels + "# Klart.\n", office)
    #expect((report.version, report.isUnchanged, report.changes.count) == (2, false, 0))
    let file = try office.workspace.store.guideFile(PublishedGuides.labelsFile, version: 2)
    #expect(file?.body == Office.labels + "# Klart.\n")
    let old = try office.workspace.store.guideFile(PublishedGuides.labelsFile, version: 1)
    #expect(old?.body == Office.labels)
  }

  @Test func `a new label is said and holds from then on`() throws {
    let office = try Office()
    let more = Office.labels.replacing(
      "situations:\n",
      with: "\(Office.entry("joy"))\nsituations:\n"
    )
    let report = try publish(more, office)
    #expect(report.version == 2)
    #expect(report.changes == [LabelChange(axis: .emotion, id: "joy", kind: .added)])
    #expect(try office.workspace.guides().scheme.emotions.map(\.id).last == "joy")
  }

  @Test(arguments: [
    ("worry", LabelAxis.emotion), ("delivery", .situation), ("tone", .reason),
    ("judgement", .handoverReason),
  ])
  func `a label in use is not removed without a mapping`(id: String, axis: LabelAxis) throws {
    let office = try Office()
    try office.importSome(1)
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next()).id
    let verdict: Verdict = axis == .handoverReason ? .handover : .rewrite
    _ = try desk.submit(
      Samples.judgement(verdict),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
    let less = Office.labels.replacing(Office.entry(id) + "\n", with: "")
    #expect(less != Office.labels)
    let report = try publish(less, office)
    let removed = LabelChange(axis: axis, id: id, kind: .removed)
    #expect(report.needMapping == [removed])
    #expect((report.version, report.isUnchanged) == (1, false))
    #expect(try office.workspace.guideVersion() == 1)
  }

  @Test func `a label that nobody used may go`() throws {
    let office = try Office()
    let report = try publish(
      Office.labels.replacing(Office.entry("anger") + "\n", with: ""),
      office
    )
    #expect(report.version == 2)
    #expect(report.changes == [LabelChange(axis: .emotion, id: "anger", kind: .removed)])
    #expect(report.needMapping == [])
  }

  // `Office.labels` without a label, and with what it has become.
  private func labels(without id: String, _ list: String, new: String? = nil) -> String {
    Office.labels.replacing(Office.entry(id) + "\n", with: "")
      + "replaced:\n  - {list: \(list), old: \(id)\(new.map { ", new: \($0)" } ?? "")}\n"
  }

  private func judged(_ verdict: Verdict) throws -> (office: Office, desk: ReviewDesk, ItemID) {
    let office = try Office()
    try office.importSome(2)
    let desk = try office.desk("Maja")
    let item = try #require(try desk.next()).id
    _ = try desk.submit(
      Samples.judgement(verdict),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
    return (office, desk, item)
  }

  @Test func `a used label goes with a mapping, and the annotation keeps it`() throws {
    let (office, _, item) = try judged(.rewrite)
    let report = try publish(labels(without: "worry", "emotions", new: "anger"), office)
    #expect((report.version, report.needMapping) == (2, []))
    let shown = try #require(try office.workspace.show(item, reader: nil))
    #expect(shown.annotations.map(\.judgement.emotions) == [["worry": 2]])
    // A later version has to go on saying it.
    let forgetful = Office.labels.replacing(Office.entry("worry") + "\n", with: "")
    let again = try publish(forgetful, office)
    #expect(again.needMapping.map(\.id) == ["worry"])
    #expect(try office.workspace.guideVersion() == 2)
  }

  @Test func `a list asked for the new label has what bore the old one`() throws {
    let (office, _, item) = try judged(.rewrite)
    func found(_ change: (inout ItemQuery) -> Void) throws -> [ItemID] {
      var query = ItemQuery()
      change(&query)
      return try office.workspace.list(query, reader: nil, limit: 10).items.map(\.id)
    }
    #expect(try found { $0.emotion = "anger" } == [])
    _ = try publish(labels(without: "worry", "emotions", new: "anger"), office)
    #expect(try found { $0.emotion = "anger" } == [item])
    #expect(try found { $0.emotion = "worry" } == [item])
    #expect(try found { $0.situation = "invoice" } == [])
    let both =
      labels(without: "worry", "emotions", new: "anger")
      .replacing(Office.entry("delivery") + "\n", with: "")
      + "  - {list: situations, old: delivery, new: invoice}\n"
    _ = try publish(both, office)
    #expect(try found { $0.situation = "invoice" } == [item])
    #expect(
      try found {
        $0.situation = "invoice"; $0.emotion = "anger"
      } == [item]
    )
    // The label is there again: nothing is replaced any more.
    _ = try publish(Office.labels, office)
    #expect(try found { $0.emotion = "anger" } == [])
  }

  @Test func `drafts and answers opened again come in the words that hold`() throws {
    let (office, desk, item) = try judged(.approve)
    let next = try #require(try desk.next()).id
    try desk.saveDraft(Samples.judgement(), for: next, revision: 1, activeMilliseconds: 0)
    _ = try publish(labels(without: "delivery", "situations", new: "invoice"), office)
    #expect(try desk.item(next).draft?.judgement.situation == "invoice")
    guard case .item(let opened) = try desk.open(item) else {
      Issue.record("not opened")
      return
    }
    #expect(opened.submitted?.situation == "invoice")
    #expect(opened.draft?.judgement.situation == "invoice")
  }

  @Test func `a scheme published before there were tones and marks is still read`() throws {
    let office = try Office()
    let old =
      #"{"preset":"p","emotions":[["joy","g","j","","","","",null,false]],"situations":[],"#
      + #""reasons":[],"handover_reasons":[]}"#
    let scheme = try SchemeColumn.decode(old)
    #expect(scheme.emotions == [Label(id: "joy", name: Bilingual(sv: "g", en: "j"))])
    #expect(scheme.tones.isEmpty && scheme.rubric.isEmpty && scheme.replaced.isEmpty)
    let draft =
      #"{"verdict":"approve","reasons":[],"rewrite":"","rubric":{},"note":"","overrides":{}}"#
    #expect(try JudgementJSON().decode(draft).verdict == .approve)
    _ = office
  }

  private func publish(phrases: String?, _ office: Office) throws -> PublishReport {
    let texts = phrases.map { [PublishedGuides.phrasesFile: $0] } ?? [:]
    return try office.workspace.publishGuides(
      GuideDrafts(labels: Office.labels, texts),
      actor: nil
    )
  }

  @Test func `phrases are published with the labels and hold from then on`() throws {
    let office = try Office()
    #expect(try office.workspace.guides().phrases == Phrases())
    let text = "version: 1\ngreetings: [{text: {sv: Hej, en: Hi}, situations: [delivery]}]\n"
    let report = try publish(phrases: text, office)
    #expect((report.version, report.isUnchanged, report.changes.count) == (2, false, 0))
    let words = Bilingual(sv: "Hej", en: "Hi")
    #expect(
      report.phraseChanges == [PhraseChange(kind: .greeting, title: words, change: .added)]
    )
    #expect(
      try office.workspace.guides().phrases
        == Phrases([.init(kind: .greeting, text: words, situations: ["delivery"])])
    )
    let file = try office.workspace.store.guideFile(PublishedGuides.phrasesFile, version: 2)
    #expect(file?.body == text)
    #expect(try publish(phrases: text, office).isUnchanged)
    #expect(try office.workspace.guides().personalData.ownWords.isEmpty)
    let signOff = "version: 1\nsign_offs: [{text: {sv: 'Hälsningar, Norrsken'}}]\n"
    _ = try publish(phrases: signOff, office)
    #expect(try office.workspace.guides().personalData.ownWords == ["norrsken"])
  }

  @Test func `every preset of phrases comes back as it was published`() throws {
    for language in TextLanguage.allCases {
      let office = try Office(publishing: false)
      let text = PhrasesFile.preset(language: language)
      let labels = LabelPreset.service9.text
      let drafts = GuideDrafts(labels: labels, [PublishedGuides.phrasesFile: text])
      _ = try office.workspace.publishGuides(drafts, actor: nil)
      let guides = try office.workspace.guides()
      #expect(guides.phrases == (try PhrasesFile.read(text, scheme: guides.scheme)))
      #expect(!guides.phrases.entries.isEmpty)
    }
  }

  @Test func `another comment in the phrases is a new version without changes`() throws {
    let office = try Office()
    let text = "version: 1\ngreetings: [{text: {sv: Hej}}]\n"
    _ = try publish(phrases: text, office)
    let report = try publish(phrases: text + "# Klart.\n", office)
    #expect((report.version, report.isUnchanged, report.phraseChanges.count) == (3, false, 0))
  }

  @Test func `without the file the next version has no phrases, and that is said`() throws {
    let office = try Office()
    _ = try publish(phrases: "version: 1\ngreetings: [{text: {sv: Hej}}]\n", office)
    let report = try publish(phrases: nil, office)
    #expect(report.version == 3)
    #expect(report.phraseChanges.map(\.change) == [.removed])
    #expect(try office.workspace.guides().phrases == Phrases())
  }

  @Test func `phrases for a label that the draft lacks are published never`() throws {
    let office = try Office()
    let text = "version: 1\ngreetings: [{text: {sv: Hej}, when: [worry]}]\n"
    _ = try publish(phrases: text, office)
    let less = Office.labels.replacing(Office.entry("worry") + "\n", with: "")
    let drafts = GuideDrafts(labels: less, [PublishedGuides.phrasesFile: text])
    #expect(throws: GuideErrors.self) {
      try office.workspace.publishGuides(drafts, actor: nil)
    }
    #expect(throws: GuideErrors.self) { try publish(phrases: "version: 1\nhello: []\n", office) }
    #expect(try office.workspace.guideVersion() == 2)
  }

  @Test func `a draft with faults is published never`() throws {
    let office = try Office()
    #expect(throws: GuideErrors.self) { try publish("version: 1\nemotions: 7\n", office) }
    #expect(throws: GuideErrors.self) {
      try publish(
        Office.labels.replacing(
          "situations:\n",
          with: "\(Office.entry("anger"))\nsituations:\n"
        ),
        office
      )
    }
    #expect(try office.workspace.guideVersion() == 1)
  }

  @Test func `the hand-over guide is published and comes back as it was written`() throws {
    let office = try Office()
    let before = try office.workspace.guides()
    #expect(before.ownHandover == nil)
    #expect(before.handover == HandoverPreset.guide)
    let text = """
      version: 1
      contacts: [{id: lead, name: {sv: Chef, en: Lead}, how: {sv: Ring, en: Call}}]
      resources:
        - id: line
          name: {sv: Linje, en: Line}
          how: {sv: "1", en: "2"}
          hours: {sv: dag, en: day}
          checked_on: 2026-05-01
      categories:
        - id: danger
          level: red
          name: {sv: Fara, en: Danger}
          reply: {sv: En kollega tar över., en: A colleague takes over.}
          contact: lead
          resources: [line]
          words: {sv: [fara], en: [danger*]}
        - id: money
          level: green
          when_repeated: amber
          name: {sv: Pengar, en: Money}
          amount_over: 500
          words: {}
      negations: {sv: [ingen]}
      idioms: {en: [dangerously good]}

      """
    func publish(_ text: String?) throws -> PublishReport {
      let texts = text.map { [PublishedGuides.handoverFile: $0] } ?? [:]
      return try office.workspace.publishGuides(
        GuideDrafts(labels: Office.labels, texts),
        actor: nil
      )
    }
    #expect(try publish(text).version == 2)
    #expect(try office.workspace.guides().ownHandover == (try HandoverFile.read(text)))
    #expect(try publish(text).isUnchanged)
    #expect(try publish(HandoverPreset.text(language: .sv)).version == 3)
    #expect(try office.workspace.guides().ownHandover == HandoverPreset.guide)
    #expect(try publish(nil).version == 4)
    #expect(try office.workspace.guides().ownHandover == nil)
    #expect(throws: GuideErrors.self) { try publish("version: 1\ncategories: []\n") }
    #expect(try office.workspace.guideVersion() == 4)
  }
}
