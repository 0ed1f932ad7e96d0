/// Does the same workspace give the same training set, and is what is missing counted?

import Curation
import CurationTesting
import Digests
import Guides
import Storage
import Testing
import TrainingSets

@testable import Workflow

struct ExportTests {
  // Judges the items in order, a verdict each; nil leaves an item open.
  private func office(
    _ verdicts: [Verdict?],
    settings: (inout WorkspaceSettings) -> Void = { _ in }
  ) throws -> Office {
    let office = try Office(settings: settings)
    try office.importSome(verdicts.count)
    let (maja, jonas) = (try office.desk("Maja"), try office.desk("Jonas"))
    for (item, verdict) in zip(try office.items(), verdicts) {
      guard let verdict else { continue }
      // Two people where the verdict needs them.
      for desk in verdict.rawValue > 2 ? [maja, jonas] : [maja] {
        _ = try desk.submit(
          Samples.judgement(verdict),
          for: item,
          guideVersion: 1,
          activeMilliseconds: nil
        )
      }
    }
    return office
  }

  private func export(
    _ office: Office,
    to name: String = "out",
    as formats: [any ExportFormat] = ExportFormats.all
  ) throws -> ExportOutcome? {
    try office.workspace.export(
      ExportOptions(
        formats: formats,
        folder: office.folder.file(name),
        isReplacing: false,
        toolVersion: "test",
        actor: nil
      ),
      progress: { _ in }
    )
  }

  @Test func `labels leave in the words that hold, with what they were beside them`() throws {
    let office = try office([.rewrite])
    let text =
      Office.labels.replacing(Office.entry("worry") + "\n", with: "")
      + "replaced: [{list: emotions, old: worry, new: anger}]\n"
    _ = try office.workspace.publishGuides(GuideDrafts(labels: text), actor: nil)
    _ = try export(office)
    let file = office.folder.file("out/dataset/items.jsonl")
    let rows = String(decoding: try TemporaryFolder.read(file), as: UTF8.self)
    #expect(rows.contains(#""emotions":[{"id":"anger","intensity":2}]"#))
    #expect(rows.contains(#""replaced":[{"list":"emotions","old":"worry","new":"anger"}]"#))
    #expect(rows.contains(#""scheme_version":1}"#))
  }

  // Every file below a folder, by its path.
  private func contents(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in TemporaryFolder.names(in: folder) {
      let inside = TemporaryFolder.names(in: "\(folder)/\(name)")
      if inside.isEmpty { found[name] = try TemporaryFolder.read("\(folder)/\(name)") }
      for (path, bytes) in inside.isEmpty ? [:] : try contents("\(folder)/\(name)") {
        found["\(name)/\(path)"] = bytes
      }
    }
    return found
  }

  @Test func `the same state gives the same bytes twice`() throws {
    let office = try office([.approve, .rewrite, .reject, .handover, nil])
    let first = try #require(try export(office, to: "first"))
    office.clock.advance(minutes: 10_000)
    let second = try #require(try export(office, to: "second"))
    #expect(first.counts.items == 4)
    #expect(first.counts.verdicts == [1, 1, 1, 1])
    let files = try contents(first.folder)
    #expect(files.count >= 5)
    #expect(try contents(second.folder) == files)
    #expect(first.manifestDigest == second.manifestDigest)
    // Another state gives others.
    let item = try #require(try office.items().last)
    _ = try office.desk("Maja").submit(
      Samples.judgement(),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
    let third = try #require(try export(office, to: "third"))
    #expect(third.manifestDigest != first.manifestDigest)
  }

  @Test func `items go out in the order of import, whoever was done first`() throws {
    let office = try office([nil, nil, nil])
    let desk = try office.desk("Maja")
    for item in try office.items().reversed() {
      _ = try desk.submit(Samples.judgement(), for: item, guideVersion: 1, activeMilliseconds: nil)
    }
    let outcome = try #require(try export(office, as: [OpenAIChat()]))
    let bytes = try TemporaryFolder.read(outcome.folder + "/openai-chat/train.jsonl")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    for (place, line) in lines.enumerated() { #expect(line.contains("Fråga \(place + 1) 1")) }
  }

  @Test func `nothing settled is nothing written`() throws {
    let office = try office([nil, nil])
    #expect(try export(office) == nil)
    #expect(!TemporaryFolder.names(in: office.folder.path).contains { $0.contains("out") })
    #expect(try office.integer("SELECT count(*) FROM export") == 0)
  }

  @Test func `an export is remembered with its digest`() throws {
    let office = try office([.approve, .rewrite])
    let outcome = try #require(try export(office))
    let recorded = try office.engine.read { session throws(StorageError) in
      try session.first("SELECT spec, row_count, sha256 FROM export") { row in
        (row.text(0), row.integer(1), row.withBytes(2) { Array($0) })
      }
    }
    #expect(recorded?.0 == ExportFormats.all.map(\.name).joined(separator: ","))
    #expect(recorded?.1 == 2)
    #expect(recorded?.2 == outcome.manifestDigest.bytes)
  }

  @Test func `what is left out is counted by its reason`() throws {
    let office = try office([.approve, nil, nil, nil])
    let (maja, jonas) = (try office.desk("Maja"), try office.desk("Jonas"))
    let items = try office.items()
    for (desk, verdict) in [(maja, Verdict.reject), (jonas, .approve)] {
      _ = try desk.submit(
        Samples.judgement(verdict),
        for: items[1],
        guideVersion: 1,
        activeMilliseconds: nil
      )
    }
    try maja.store(.setAside, for: items[2], note: "")
    let outcome = try #require(try export(office))
    #expect(outcome.counts.items == 1)
    #expect(outcome.counts.leftOut == [.disputed: 1, .setAside: 1])
    #expect(try office.workspace.previewExport(progress: { _ in }) == outcome.counts)
  }

  @Test func `the same question with the same answer goes out once`() throws {
    let office = try Office()
    let same = #"{"turns":[{"role":"customer","text":"Hej"},{"role":"bot","text":"Hej!"}]}"#
    try office.importLines([same, same])
    for item in try office.items() {
      _ = try office.desk("Maja").submit(
        Samples.judgement(),
        for: item,
        guideVersion: 1,
        activeMilliseconds: nil
      )
    }
    let outcome = try #require(try export(office))
    #expect((outcome.counts.items, outcome.counts.leftOut) == (1, [.duplicateExample: 1]))
  }

  @Test(arguments: [[LosslessDataset()] as [any ExportFormat], [OpenAIChat()]])
  func `two eyes are two people whose annotations stand`(formats: [any ExportFormat]) throws {
    let office = try office([.approve, .handover, .reject], settings: { $0.twoEyes = true })
    // A third item that somebody else judged and took back, and that got a second judgement since.
    let items = try office.items()
    let jonas = try office.desk("Jonas")
    _ = try jonas.submit(
      Samples.judgement(),
      for: items[0],
      guideVersion: 1,
      activeMilliseconds: nil
    )
    #expect(try jonas.undo() == .annotation(items[0], .approve))
    let outcome = try #require(try export(office, as: formats))
    #expect(outcome.counts.items == 2)
    #expect(outcome.counts.leftOut == [.tooFewEyes: 1])
    #expect(try office.workspace.previewExport(progress: { _ in }) == outcome.counts)
  }

  private func respell(_ office: Office, _ change: (String) -> String) throws {
    try office.engine.write(.full) { session throws(StorageError) in
      let columns = try session.all("SELECT conversation_id, turns FROM conversation") {
        ($0.integer(0), $0.text(1))
      }
      for (conversation, turns) in columns {
        try session.run(
          "UPDATE conversation SET turns = $1 WHERE conversation_id = $2",
          [.text(change(turns)), .integer(conversation)]
        )
      }
    }
  }

  @Test func `turns that somebody spelled otherwise give the same bytes`() throws {
    let office = try office([.approve, .rewrite, .reject, .handover, .approve])
    let first = try #require(try export(office, to: "first"))
    try respell(office) { turns in
      turns.replacing("],[", with: "] ,\t[").replacing("å", with: "\\u00e5")
    }
    let second = try #require(try export(office, to: "second"))
    #expect(try contents(second.folder) == contents(first.folder))
  }

  @Test func `turns that can't be read stop the export, and nothing is left of it`() throws {
    let office = try office([.approve])
    try respell(office) { _ in "[[" }
    #expect(throws: ExportFailure.self) { try export(office) }
    #expect(!TemporaryFolder.names(in: office.folder.path).contains { $0.contains("out") })
  }

  // An item with labels, or with several reviewers, must leave nothing to the next one.
  @Test func `alone, openai-chat holds what it holds beside the data set`() throws {
    let office = try office([.approve, .handover, .rewrite, .handover, .approve, .reject])
    let both = try #require(try export(office, to: "both"))
    let alone = try #require(try export(office, to: "alone", as: [OpenAIChat()]))
    #expect(alone.counts == both.counts)
    for path in ["openai-chat/train.jsonl", "provenance/openai-chat.jsonl"] {
      #expect(try contents(alone.folder)[path] == contents(both.folder)[path])
    }
  }

  @Test func `names of reviewers never go out`() throws {
    let office = try office([.handover, .approve, .rewrite])
    let outcome = try #require(try export(office))
    for (path, bytes) in try contents(outcome.folder) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Maja") && !text.contains("Jonas"), "\(path)")
    }
  }

  @Test func `a changed byte anywhere is found`() throws {
    let office = try office([.approve, .rewrite])
    let outcome = try #require(try export(office))
    #expect(ExportVerification.problems(in: outcome.folder) == [])
    for file in outcome.files {
      let path = outcome.folder + "/" + file.path
      let whole = try TemporaryFolder.read(path)
      for place in [0, whole.count / 2, whole.count - 1] {
        var bytes = whole
        bytes[place] ^= 0x01
        try office.folder.write(bytes, to: "out/" + file.path)
        #expect(ExportVerification.problems(in: outcome.folder) != [], "\(file.path) at \(place)")
      }
      try office.folder.write(whole, to: "out/" + file.path)
    }
    #expect(ExportVerification.problems(in: outcome.folder) == [])
  }
}
