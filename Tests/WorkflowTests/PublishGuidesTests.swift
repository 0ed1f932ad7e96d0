/// When do drafts of guides become the version that holds?

import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct PublishGuidesTests {
  private func publish(_ labels: String, _ office: Office) throws -> PublishReport {
    try office.workspace.publishGuides(labels: labels, actor: nil)
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
}
