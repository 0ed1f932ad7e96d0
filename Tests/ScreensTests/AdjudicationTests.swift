// Can a dispute be settled with keys alone, and is nothing decided by accident?

import Curation
import CurationTesting
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct AdjudicationTests {
  private func decisions(_ driver: ScreenDriver) -> [AdjudicationDecision] {
    driver.effects.compactMap { if case .decide(_, let decision, _) = $0 { decision } else { nil } }
  }

  private func opened(_ scene: DisputeScene = .fresh) -> ScreenDriver { DisputeScene.open(scene) }

  @Test func `what differs stands first, and nobody is named`() {
    let driver = opened()
    let rows = driver.canvas.textLines
    let feelings = rows.firstIndex { $0.contains("≠ Känner") }
    let situation = rows.firstIndex { $0.contains("Ärende") }
    #expect(feelings != nil && situation != nil)
    if let feelings, let situation { #expect(feelings < situation) }
    #expect(driver.shows("2 skillnader"))
    #expect(driver.shows("Granskare A") && driver.shows("Granskare B"))
    #expect(driver.shows("[-Jag förstår"))
  }

  @Test func `one key takes an answer and Enter settles with it`() {
    var driver = opened()
    driver.press("2")
    driver.key(.enter)
    let answer = DisputeScene.quarrel().annotations[1]
    #expect(
      decisions(driver) == [
        AdjudicationDecision(.pick, chosen: 12, judgement: answer.judgement)
      ]
    )
    #expect(driver.shows("41.") && driver.shows("Avgjort."))
  }

  @Test func `a line from the other side, a category, how sure and a note go along`() {
    var driver = opened()
    driver.press("1")
    // The emotions are the second line that differs.
    driver.key(Key(.down))
    driver.key(Key(.right))
    driver.press("wwccc")
    driver.press("n")
    driver.type("se guiden")
    driver.key(.function(2))
    driver.key(.enter)
    let quarrel = DisputeScene.quarrel()
    var expected = quarrel.annotations[0].judgement
    expected.take(.emotions, from: quarrel.annotations[1].judgement)
    let remarks = AdjudicationRemarks(
      category: .lookAlike,
      confidence: .high,
      note: "se guiden"
    )
    #expect(
      decisions(driver) == [
        AdjudicationDecision(.pick, chosen: 11, judgement: expected, remarks: remarks)
      ]
    )
  }

  /// The list of items as an adjudicator has it, with the cursor on one of these states.
  private func list(at state: ItemState) -> (ScreenDriver, Dispute) {
    var dispute = DisputeScene.quarrel()
    let row = (1..<20).map(SampleDesk.item).first { $0.state == state && $0.own == nil }
    dispute.item.id = row?.id ?? dispute.item.id
    dispute.state = state
    var driver = ScreenDriver(start: .home, disputes: [dispute])
    driver.press("/")
    driver.key(.enter)
    var steps = 0
    while !driver.effects.contains(.dispute(dispute.item.id)), steps < 20 {
      driver.key(Key(.down))
      if driver.canvas.textLines.contains(where: {
        $0.hasPrefix(">") && $0.contains(" \(dispute.item.id) ")
      }) {
        driver.key(.enter)
      }
      steps += 1
    }
    return (driver, dispute)
  }

  @Test func `enter on a disputed item of the list opens its answers`() {
    var (driver, dispute) = list(at: .disputed)
    #expect(driver.effects.contains(.dispute(dispute.item.id)))
    #expect(driver.shows("Granskare A") && driver.shows("Granskare B"))
    driver.press("2")
    driver.key(.enter)
    #expect(decisions(driver).count == 1)
  }

  @Test(arguments: Language.allCases)
  func `a settled item says what was decided, in every field, with cause and note`(
    language: Language
  ) {
    var dispute = DisputeScene.quarrel()
    dispute.state = .adjudicated
    var settled = dispute.annotations[0].judgement
    settled.take(.emotions, from: dispute.annotations[1].judgement)
    settled.rewrite = "Hej! Ett nytt paket går i dag."
    dispute.settled = settled
    let remarks = AdjudicationRemarks(category: .slip, confidence: .high, note: "Se sista raden.")
    dispute.past = [
      PastAdjudication(act: .merge, verdict: .rewrite, remarks: remarks, at: Samples.morning)
    ]
    let driver = ScreenDriver(
      [],
      language: language,
      size: DisputeScene.size,
      start: .adjudication,
      disputes: [dispute]
    )
    let words = language.words
    for said in [
      words.source(nil, isChanged: false), words.category(.slip), words.confidence(.high),
      "Se sista raden.", settled.rewrite,
    ] {
      #expect(driver.shows(said), "\(said): \(driver.text)")
    }
    #expect(!driver.shows(words.notDecided(.notDisputed(.adjudicated))))
    let feelings = driver.canvas.textLines.first { $0.contains(words.answerField(.emotions)) } ?? ""
    #expect(feelings.filter { $0 == "■" }.count == 1, "\(feelings)")
  }

  @Test func `answers to a settled item are there to be read, and nothing can be decided`() {
    var (driver, _) = list(at: .agreed)
    #expect(driver.shows("Granskare A") && driver.shows("Granskare B"))
    #expect(driver.shows(Language.sv.words.notDecided(.notDisputed(.agreed))))
    #expect(!driver.shows("tar ett helt svar") && driver.shows("R Bestäm"))
    driver.press("2")
    #expect(driver.shows(Language.sv.words.notDecided(.notDisputed(.agreed))))
    driver.key(.enter)
    #expect(decisions(driver).isEmpty)
    driver.key(.escape)
    driver.advance(milliseconds: 300)
    #expect(!driver.shows("Granskare A"))
  }

  @Test func `a reviewer opens no answers from the list`() {
    var driver = ScreenDriver(start: .home)
    driver.press("/")
    driver.key(.enter)
    for _ in 0..<8 {
      driver.key(.enter)
      driver.key(Key(.down))
    }
    #expect(!driver.effects.contains { if case .dispute = $0 { true } else { false } })
  }

  @Test func `both can be good`() {
    var driver = opened()
    driver.press("23")
    driver.key(.enter)
    #expect(decisions(driver).map(\.act) == [.bothAcceptable])
    #expect(decisions(driver).map(\.chosen) == [12])
  }

  @Test func `a text that is written becomes the adjudicator's own answer`() {
    var driver = opened(.merging)
    #expect(driver.shows("Texten som gäller"))
    driver.key(.function(2))
    driver.key(.enter)
    let made = decisions(driver)
    #expect(made.map(\.act) == [.merge])
    #expect(made.first?.chosen == nil)
    #expect(made.first?.judgement.rewrite.hasSuffix("i dag. Hör av dig.") == true)
    #expect(made.first?.judgement.reasons == ["tone"])
  }

  @Test func `Escape keeps what was written, on the item and off the screen`() {
    var driver = ScreenDriver([], start: .home, disputes: [DisputeScene.quarrel()])
    driver.key(.function(9))
    driver.type("avgör det")
    driver.key(.enter)
    driver.advance(milliseconds: 1_000)
    driver.press("e")
    driver.type(" Tillagt.")
    driver.key(.escape)
    driver.key(.escape)
    #expect(driver.shows("Att göra"))
    driver.key(.function(9))
    driver.type("avgör det")
    driver.key(.enter)
    driver.press("e")
    #expect(driver.shows("Tillagt."))
  }

  @Test func `what was begun stays when the item comes anew, and gives way to what others changed`()
  {
    var driver = opened()
    driver.press("1e")
    driver.type(" Tillagt.")
    driver.key(.function(2))
    driver.send(.dispute(DisputeScene.quarrel(), at: driver.now))
    driver.key(.enter)
    let kept = decisions(driver).first?.judgement.rewrite
    #expect(kept?.hasSuffix("Tillagt.") == true)
    driver = opened()
    driver.press("1")
    var changed = DisputeScene.quarrel()
    changed.version = DisputeVersion(adjudication: 0, annotation: 19)
    driver.send(.dispute(changed, at: driver.now))
    driver.advance(milliseconds: 1_000)
    driver.key(.enter)
    #expect(decisions(driver).isEmpty, "what was chosen was chosen of other answers")
  }

  @Test func `a ruling is written of a settled item too`() {
    var (driver, _) = list(at: .agreed)
    driver.press("R")
    driver.type("Så här menar vi.")
    driver.key(.function(2))
    #expect(driver.effects.contains(.rule("Så här menar vi.")))
    #expect(driver.shows("Det står i guiden med dagens datum (version 4). G visar det."))
  }

  @Test func `sending back needs a note`() {
    var driver = opened()
    driver.press("S")
    driver.key(.function(2))
    #expect(decisions(driver).isEmpty)
    #expect(driver.shows("Skriv vad granskarna ska titta på."))
    driver.type("Läs sista raden.")
    driver.key(.function(2))
    #expect(decisions(driver).map(\.act) == [.sendBack])
    #expect(decisions(driver).map(\.remarks.note) == ["Läs sista raden."])
  }

  @Test func `an item that was set aside is confirmed or goes back to the queue`() {
    var driver = opened(.aside)
    #expect(driver.shows("Det är reklam"))
    driver.press("e")
    #expect(driver.shows("Svaret är undanlagt"))
    driver.press("2")
    driver.key(.enter)
    #expect(decisions(driver).map(\.act) == [.returnToQueue])
    driver = opened(.aside)
    driver.press("1")
    driver.key(.enter)
    #expect(decisions(driver).map(\.act) == [.confirmAside])
  }

  @Test
  func `nothing is decided before something is chosen, nor by a key meant for the item before`() {
    var driver = opened()
    driver.key(.enter)
    #expect(decisions(driver).isEmpty)
    #expect(driver.shows("Välj först"))
    driver.press("1")
    driver.key(.enter)
    driver.gap = 100
    driver.press("1")
    driver.key(.enter)
    #expect(decisions(driver).count == 1)
    driver.gap = 500
    driver.key(.enter)
    #expect(decisions(driver).count == 2)
  }

  @Test func `what breaks a rule is said and stays on the screen`() {
    var driver = opened(.merging)
    driver.desk.decisionAnswer = .broken([.rewriteEqualsReply])
    driver.key(.function(2))
    driver.key(.enter)
    let said = Language.sv.words.remaining([.rewriteEqualsReply], first: .rewriteEqualsReply)
    #expect(driver.shows(String(said.prefix(20))))
    #expect(driver.shows("Texten som gäller"), "the editor opens again")
    driver = opened()
    driver.desk.decisionAnswer = .refused(.changed)
    driver.press("1")
    driver.key(.enter)
    #expect(driver.shows("Någon har ändrat svaret under tiden."))
  }

  @Test func `three answers are seen two at a time`() {
    var driver = opened()
    driver.press("s")
    #expect(driver.shows("B står fast") && driver.shows("C svarade när andras omdömen kunde ses"))
    #expect(driver.shows("Granskare C") && !driver.shows("Granskare B"))
    driver.press("v")
    #expect(driver.shows("Granskare B"))
    driver.press("2")
    driver.advance(milliseconds: 1_000)
    driver.key(.enter)
    #expect(decisions(driver).map(\.chosen) == [12])
  }

  @Test func `three answers open on the first and the one that says something else`() {
    let first = DisputeScene.judgement(.rewrite, [:], rewrite: "Hej! Paketet kommer i dag.")
    let text = DisputeScene.judgement(.rewrite, [:], rewrite: "Hej! Paketet är på väg.")
    let verdict = DisputeScene.judgement(.approve, [:])
    let felt = DisputeScene.judgement(
      .rewrite,
      ["worry": 1],
      rewrite: "Hej! Paketet kommer i dag."
    )
    let cases: [([Judgement], Int?)] = [
      ([first, first, text], 2), ([first, text, verdict], 2), ([first, first, felt, text], 3),
      ([first, first, felt], 2), ([first, first], 1), ([first], nil), ([], nil),
    ]
    for (answers, other) in cases {
      var dispute = DisputeScene.quarrel()
      dispute.annotations = answers.enumerated().map { place, judgement in
        let letter = BlindAnnotation.letter(place)
        return BlindAnnotation(
          id: Int64(place),
          letter: letter,
          judgement: judgement,
          guideVersion: 1
        )
      }
      let work = DisputeWork(dispute, at: Samples.morning)
      #expect(work.sides.left == 0 && work.sides.right == other)
    }
  }

  @Test func `help says whom a note on a dispute is for`() {
    var driver = opened()
    driver.press("?")
    #expect(driver.shows("Anteckning till granskarna"))
    #expect(!driver.shows("Anteckning till ledaren"))
  }

  @Test func `undo asks for the last decision and shows its item`() {
    var driver = opened()
    driver.press("u")
    #expect(driver.shows("inget beslut att ta tillbaka"))
    driver.desk.decisionTakenBack = DisputeScene.threefold.item.id
    driver.press("u")
    #expect(driver.shows("41."))
  }

  @Test func `nothing to settle is said`() {
    let driver = opened(.nothing)
    #expect(driver.shows("Inget att avgöra just nu."))
  }

  @Test func `home leads adjudicators there and others to the list`() {
    for isAdjudicator in [true, false] {
      var driver = ScreenDriver(
        [],
        start: .home,
        disputes: isAdjudicator ? [DisputeScene.quarrel()] : nil
      )
      // Among what there is to do; for others among what the team has.
      for _ in 0..<(isAdjudicator ? 1 : 6) { driver.key(Key(.down)) }
      driver.key(.enter)
      #expect(driver.effects.contains(.nextDispute(after: nil)) == isAdjudicator)
      let isListed = driver.effects.contains { if case .list = $0 { true } else { false } }
      #expect(isListed == !isAdjudicator)
    }
    var driver = ScreenDriver([Samples.item()])
    driver.key(.function(9))
    driver.type("avgör det")
    driver.key(.enter)
    #expect(driver.shows("Den som är avgörare"))
  }

  @Test func `an answer that came back can be stood by`() {
    var item = Samples.item()
    item.sentBack = SentBackItem(item: item.id, note: "Läs sista raden.", at: Samples.morning)
    item.isCorrection = true
    var driver = ScreenDriver([item, Samples.plain(9)])
    #expect(driver.shows("Läs sista raden."))
    driver.press("k")
    #expect(driver.effects.contains(.standBy(item.id)))
    #expect(driver.shows("Du står fast."))
    driver.press("k")
    #expect(driver.shows("Ingen har skickat tillbaka"))
  }

  @Test(arguments: 0..<AnyEventsTests.seeds)
  func `random keys, clicks and sizes never trap and never break a canvas`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 9_000)
    let letters = Array("123ewcnSRsudvhGjkq:?aö ")
    let scene = DisputeScene.allCases.randomElement(using: &random) ?? .fresh
    var driver = DisputeScene.open(scene, seed % 2 == 0 ? .sv : .en)
    for _ in 0..<120 {
      driver.gap = [0, 20, 300, 700].randomElement(using: &random) ?? 0
      driver.answersAtOnce = Int.random(in: 0..<6, using: &random) > 0
      switch Int.random(in: 0..<16, using: &random) {
      case 0:
        driver.resize(
          Int.random(in: 1...220, using: &random),
          Int.random(in: 1...70, using: &random)
        )
      case 1: driver.resize(120, 40)
      case 2: driver.paste(AnyEventsTests.pastes.randomElement(using: &random) ?? "")
      case 3:
        let place = Point(
          column: Int.random(in: 0..<140, using: &random),
          row: Int.random(in: 0..<45, using: &random)
        )
        let kind: Mouse.Kind =
          [.press, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press
        driver.send(.input(.mouse(Mouse(kind, at: place)), at: driver.now))
      case 4:
        driver.desk.decisionAnswer =
          [.stored, .unchanged, .refused(.changed), .refused(.red), .broken([.rewriteMissing])]
          .randomElement(using: &random) ?? .stored
      case 5: driver.answerAll()
      case 6...9:
        if let key = AnyEventsTests.keys.randomElement(using: &random) { driver.key(key) }
      default:
        if let letter = letters.randomElement(using: &random) { driver.key(.character(letter)) }
      }
      driver.canvas.checkInvariants()
      if driver.effects.last == .quit { break }
    }
  }
}

@Suite struct AdjudicationGoldenTests {
  @Test(arguments: DisputeScene.allCases, Language.allCases)
  func `every scene looks as in its file`(scene: DisputeScene, language: Language) {
    for (columns, rows) in GoldenScreenTests.sizes {
      let driver = DisputeScene.open(scene, language, Size(columns: columns, rows: rows))
      driver.canvas.checkInvariants()
      let name = "adjudication-\(scene.rawValue)-\(columns)x\(rows)-\(language.rawValue)"
      Golden.expect(driver.canvas, name)
    }
  }
}
