/// Can what people and imports said be changed afterwards?

import Curation
import CurationTesting
import Storage
import Testing

struct AppendOnlyTests {
  // A store in which every append-only table has a row.
  private func full(_ engine: EngineUnderTest) throws -> StoreDesk {
    let desk = try engine.desk()
    try desk.add([Samples.conversation("1")])
    let reviewer = try desk.reviewer("Maja")
    let item = try #require(try desk.claim(reviewer))
    var judgement = Samples.judgement(.rewrite)
    judgement.overrides = ["rule": "citat"]
    try desk.submit(item, judgement, by: reviewer)
    try desk.put(.skip, item, by: try desk.reviewer("Jonas"))
    _ = try desk.store.publish(
      [GuideFile(name: "guides/labels.yml", body: "x")],
      labels: Samples.scheme.ids,
      actor: nil,
      at: desk.clock.now
    )
    try desk.store.recordExport(
      uid: desk.uid(),
      lastEvent: 1,
      spec: "openai-chat",
      rows: 1,
      sha256: [1],
      actor: nil,
      at: desk.clock.now
    )
    try desk.store.store(
      told: nil,
      whom: "",
      of: ItemID(rawValue: 1),
      reviewer: 1,
      uid: desk.uid(),
      at: desk.clock.now
    )
    try desk.run(
      """
      INSERT INTO adjudication (uid, item_id, reviewer_id, seq, verdict, guide_version, at)
      VALUES ($1, 1, 1, 1, 1, 1, 1)
      """,
      [.blob([1])]
    )
    try desk.run("INSERT INTO purged (conversation_id, at) VALUES (1, 1)")
    try desk.run("INSERT INTO erased (hash) VALUES (x'01')")
    try desk.run(
      "INSERT INTO inclusion (item_id, included, reason, reviewer_id, at) VALUES (1, 1, 'x', 1, 1)"
    )
    try desk.run(
      "INSERT INTO calibration (uid, actor, reviewers, at) VALUES ($1, 1, 2, 1)",
      [.blob([1])]
    )
    try desk.run("INSERT INTO calibration_item (calibration_id, item_id) VALUES (1, 1)")
    try desk.run("INSERT INTO adjudication_act (adjudication_id, act) VALUES (1, 1)")
    try desk.run("INSERT INTO passed_over (adjudication_id, annotation_id) VALUES (1, 1)")
    return desk
  }

  private func changes(_ desk: StoreDesk, _ sql: SQLText) -> Int? {
    try? desk.run(sql)
  }

  @Test(arguments: EngineUnderTest.available)
  func `no row of what was said is ever deleted`(engine: EngineUnderTest) throws {
    let desk = try full(engine)
    let deletions: [SQLText] = [
      "DELETE FROM conversation", "DELETE FROM guide", "DELETE FROM guide_file",
      "DELETE FROM label",
      "DELETE FROM annotation", "DELETE FROM annotation_label", "DELETE FROM annotation_override",
      "DELETE FROM outcome", "DELETE FROM adjudication", "DELETE FROM event", "DELETE FROM export",
      "DELETE FROM handover_told", "DELETE FROM purged", "DELETE FROM erased",
      "DELETE FROM inclusion", "DELETE FROM calibration", "DELETE FROM calibration_item",
      "DELETE FROM adjudication_act", "DELETE FROM passed_over",
    ]
    for deletion in deletions { #expect(changes(desk, deletion) == nil, "\(deletion.text)") }
    let tables = Schema.migrations.flatMap(\.tables)
    #expect(deletions.count == tables.count { $0.appendOnlyBut != nil })
  }

  @Test(arguments: EngineUnderTest.available)
  func `no row of what was said is ever changed`(engine: EngineUnderTest) throws {
    let desk = try full(engine)
    let updates: [SQLText] = [
      "UPDATE conversation SET line = 9", "UPDATE conversation SET turns = '', uid = x'00'",
      "UPDATE guide SET at = 9", "UPDATE guide_file SET body = 'y'", "UPDATE label SET key = 'y'",
      "UPDATE annotation SET verdict = 3", "UPDATE annotation SET submitted_at = 9",
      "UPDATE annotation SET rewrite = '', reviewer_id = 9", "UPDATE annotation SET surplus = 1",
      "UPDATE annotation_label SET value = 3", "UPDATE annotation_override SET rule = 'y'",
      "UPDATE outcome SET kind = 3", "UPDATE adjudication SET verdict = 3",
      "UPDATE adjudication_act SET act = 2", "UPDATE passed_over SET annotation_id = 2",
      "UPDATE event SET at = 9",
      "UPDATE event SET actor = NULL", "UPDATE export SET row_count = 9",
    ]
    for update in updates { #expect(changes(desk, update) == nil, "\(update.text)") }
  }

  @Test(arguments: EngineUnderTest.available)
  func `texts that erasure overwrites can be overwritten`(engine: EngineUnderTest) throws {
    let desk = try full(engine)
    let redactions: [SQLText] = [
      "UPDATE conversation SET turns = '', meta = NULL, external_id = NULL, customer = NULL",
      "UPDATE annotation SET rewrite = '', note = '', active_ms = NULL",
      "UPDATE annotation_override SET reason = ''", "UPDATE outcome SET note = ''",
      "UPDATE adjudication SET rewrite = '', note = ''", "UPDATE handover_told SET whom = ''",
    ]
    for redaction in redactions { #expect(changes(desk, redaction) == 1, "\(redaction.text)") }
  }
}
