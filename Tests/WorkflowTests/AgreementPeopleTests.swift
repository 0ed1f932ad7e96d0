// Does agreement lead to somebody careless, somebody strict and somebody who drifts?

import Agreement
import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct AgreementPeopleTests {
  /// Five reviewers of 240 items: Ada and Bo as it is, Cal answers by chance, Sven rejects what others rewrite,
  /// Dora begins to approve everything half way.
  private func team() throws -> Office {
    let office = try Office(settings: { $0.overlap = .init(share: 1, reviewers: 5) })
    _ = try office.reviewer("Lena")
    try office.importSome(240)
    let chance = SeededChance(seed: 5)
    for (place, item) in try office.items().enumerated() {
      let truth: Verdict = [.approve, .rewrite, .approve, .rewrite, .rewrite][
        Int(chance.next() % 5)
      ]
      let careless = Verdict.allCases[Int(chance.next() % 3)]
      try office.judge(
        item,
        [
          "Ada": truth, "Bo": truth, "Cal": careless, "Sven": truth == .rewrite ? .reject : truth,
          "Dora": place > 120 ? .approve : truth,
        ]
      )
      if place.isMultiple(of: 20) { try Self.makeGold(item, truth, office) }
    }
    return office
  }

  private static func makeGold(_ item: ItemID, _ truth: Verdict, _ office: Office) throws {
    _ = try office.engine.write(.full) { session throws(StorageError) in
      try session.run("UPDATE item SET gold = 1 WHERE item_id = $1", [.item(item)])
      return try session.run(
        """
        INSERT INTO adjudication (uid, item_id, reviewer_id, seq, verdict, guide_version, at)
        VALUES ($1, $2, 1, 1, $3, 1, 1)
        """,
        [.uid(office.workspace.surroundings.uid()), .item(item), .integer(Int64(truth.rawValue))]
      )
    }
  }

  @Test func `each stands out where they should, and nobody else does`() throws {
    let office = try team()
    let agreement = try office.agreement()
    let ada = try #require(agreement.person("Ada"))
    let cal = try #require(agreement.person("Cal"))
    let sven = try #require(agreement.person("Sven"))
    let dora = try #require(agreement.person("Dora"))
    // Careless: seldom as is known, and agreement would be better without.
    #expect((cal.majority.interval?.high ?? 9) < (ada.majority.interval?.low ?? 0))
    #expect(cal.gold.tries == 12 && cal.gold.successes < 9 && ada.gold.successes == 12)
    #expect((cal.vitality.value ?? 9) < 0 && (ada.vitality.value ?? -9) > 0)
    #expect(agreement.signs(of: cal).contains(.apart) && agreement.signs(of: ada) == [])
    // Strict: a direction, and a steady one.
    #expect(sven.leaning?.own == Verdict.allCases.firstIndex(of: .reject))
    #expect(sven.leaning?.others == Verdict.allCases.firstIndex(of: .rewrite))
    // What he does to Ada is no direction of hers.
    #expect(ada.leaning == nil)
    #expect(agreement.signs(of: sven).contains(.direction))
    // Drifting: the second half is another one than the first.
    #expect((dora.drift?.own?.high ?? 9) < 0)
    #expect(dora.drift?.isFlagged == true)
    #expect(dora.habit?.answer == Verdict.allCases.firstIndex(of: .approve))
    #expect(agreement.signs(of: dora).first == .changed)
    for other in [ada, cal, sven] { #expect(other.habit == nil, "\(other.name)") }
    for other in [ada, cal, sven] { #expect(other.drift?.isFlagged == false, "\(other.name)") }
    #expect((ada.competence.value ?? 0) > (cal.competence.value ?? 1))
  }

  @Test func `the second answer to an item is held against the first`() throws {
    let office = try Office(settings: { $0.overlap = .init(share: 1, reviewers: 2) })
    _ = try office.reviewer("Lena")
    try office.importSome(4)
    let items = try office.items()
    for item in items { try office.judge(item, ["Ada": .approve, "Bo": .rewrite]) }
    let ada = try office.reviewer("Ada").id
    for (place, item) in items.enumerated() {
      _ = try office.engine.write(.full) { session throws(StorageError) in
        try session.run(
          """
          INSERT INTO annotation (uid, item_id, reviewer_id, round, seq, kind, verdict, guide_version,
          submitted_at) VALUES ($1, $2, $3, 1, 1, 1, $4, 1, 9)
          """,
          [
            .uid(office.workspace.surroundings.uid()), .item(item), .integer(ada),
            .integer(place == 0 ? 2 : 1),
          ]
        )
      }
    }
    let agreement = try office.agreement()
    #expect(agreement.person("Ada")?.again == Share(successes: 3, tries: 4))
    #expect(agreement.person("Bo")?.again == Share())
    #expect(agreement.row(.verdict)?.equal.figure == .value(0))
  }

  @Test func `what is known needs nobody else's rating to be held against`() throws {
    let office = try Office(settings: { $0.goldShare = 1 })
    try office.importSome(2)
    let lena = try office.desk("Lena")
    let item = try #require(try lena.next()).id
    try submit(.approve, item, lena)
    #expect(try office.workspace.setGold(true, item, by: lena.reviewer) == nil)
    let cal = try office.desk("Cal")
    #expect(try cal.next()?.id == item)
    try submit(.rewrite, item, cal)
    let row = try #require(try office.agreement().person("Cal"))
    #expect(row.items == 0 && row.gold == Share(successes: 0, tries: 1))
    #expect(row.competence.value == nil && row.vitality.value == nil)
    #expect(try office.agreement(as: "Cal").people.map(\.name) == ["Cal"])
    #expect(try office.agreement(as: "Ada").people.isEmpty)
    #expect(try office.items(behind: "gold:Cal", as: "Lena").get() == [item])
  }

  @Test func `what somebody said of an item before needs nobody else's either`() throws {
    let office = try Office(settings: { settings in
      settings.repeats.share = 1
      settings.repeats.afterDays = 2
    })
    try office.importSome(1)
    let ada = try office.desk("Ada")
    let item = try #require(try ada.next()).id
    try submit(.approve, item, ada)
    office.clock.advance(minutes: 3 * 24 * 60)
    #expect(try ada.next()?.id == item)
    try submit(.approve, item, ada)
    let row = try #require(try office.agreement(as: "Ada").person("Ada"))
    #expect(row.items == 0 && row.again == Share(successes: 1, tries: 1) && row.gold.tries == 0)
  }

  private func submit(_ verdict: Verdict, _ item: ItemID, _ desk: ReviewDesk) throws {
    _ = try desk.submit(
      Samples.judgement(verdict),
      for: item,
      guideVersion: 1,
      activeMilliseconds: nil
    )
  }
}
