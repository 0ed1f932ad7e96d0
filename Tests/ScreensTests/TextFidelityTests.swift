// Is every text shown safely on the screens, and left as it is by whoever only looks, types and undoes?

import Curation
import CurationTesting
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct TextFidelityTests {
  private static let realFiles = RealTexts.files
  // Drawing takes its time in debug builds: so many of a file's texts, evenly spread.
  private static let thinning = 1_500

  // MARK: Shown

  @Test(arguments: DifficultTexts.named.map(\.name))
  func `a difficult text is shown by marks, wherever a screen has it`(name: String) throws {
    let text = try #require(DifficultTexts.named.first { $0.name == name }?.text)
    show(text, sizes: [(60, 16), (80, 24), (120, 40), (200, 60)])
  }

  @Test(
    .enabled(if: RealTexts.folder != nil, "no shared/data beside the project"),
    arguments: realFiles
  )
  func `nothing of a real text reaches any screen raw`(file: String) {
    for text in RealTexts.texts(of: file, thinning: Self.thinning) {
      show(text, sizes: [(80, 24)])
    }
  }

  // Goes through every screen that shows a text of a customer, the bot or a reviewer.
  private func show(_ text: String, sizes: [(Int, Int)]) {
    for (columns, rows) in sizes {
      let size = Size(columns: columns, rows: rows)
      var driver = driver(reply: text, draft: nil, size: size)
      look(driver, text)
      for key in [Key(.pageDown), .tab, Key(.end), Key(.pageUp), Key(.pageUp)] {
        driver.key(key)
        look(driver, text)
      }
      for keys in ["h", "c"] {
        driver.press(keys)
        driver.key(.enter)
        look(driver, text)
        driver.key(.escape)
      }
      driver.press("e")
      look(driver, text)
      driver.type("å")
      look(driver, text)
      for key in [Key(.home), Key(.pageUp), .control("a"), .function(3), .function(8)] {
        driver.key(key)
        look(driver, text)
      }
      driver.key(.escape)
      driver.key(.escape)
      driver.key(.escape)
      driver.press("d")
      look(driver, text)
      driver.press("n")
      driver.paste(text)
      look(driver, text)
      var list = QueueScene.open(.sv, size, items: driver.desk.items)
      look(list, text)
      list.press("/")
      list.paste(text)
      look(list, text)
    }
  }

  private func look(_ driver: ScreenDriver, _ text: String) {
    let canvas = driver.canvas
    canvas.checkInvariants()
    #expect(
      canvas.cells.allSatisfy { $0.width == 0 || !DifficultTexts.hidesOrMoves($0.scalar) },
      "\(text.prefix(60).debugDescription)"
    )
    #expect(canvas.marks.joined().allSatisfy { !DifficultTexts.hidesOrMoves($0) })
    if let cursor = canvas.cursor {
      #expect((0..<canvas.size.columns).contains(cursor.column))
      #expect((0..<canvas.size.rows).contains(cursor.row))
    }
  }

  // MARK: Kept

  @Test func `a difficult text that a letter was typed into and taken out of leaves as it came`() {
    for text in DifficultTexts.all { keep(text) }
  }

  @Test(
    .enabled(if: RealTexts.folder != nil, "no shared/data beside the project"),
    arguments: realFiles
  )
  func `a real text that a letter was typed into and taken out of leaves as it came`(file: String) {
    for text in RealTexts.texts(of: file, thinning: Self.thinning) { keep(text) }
  }

  private func keep(_ text: String) {
    let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    guard !isBlank, !text.utf8.contains(0), text.utf8.count <= Limits.rewriteBytes else { return }
    let name = text.prefix(60).debugDescription
    // Begun from the bot's text: a letter at the end, and away with it.
    var bot = driver(reply: text, draft: nil)
    bot.press("e")
    bot.type("x")
    bot.key(.escape)
    #expect(bytes(bot.drafts[Self.id]?.judgement.rewrite) == Array(text.utf8) + [0x78], "\(name)")
    bot.key(.escape)
    bot.press("t")
    bot.key(.control("z"))
    bot.key(.escape)
    bot.advance(milliseconds: 3_000)
    #expect(bytes(bot.drafts[Self.id]?.judgement.rewrite) == Array(text.utf8), "\(name)")
    // Found as a draft: a letter at the beginning, away with it, and submitted.
    var own = driver(reply: "Svar.", draft: draft(text))
    own.press("t")
    own.key(.control("a"))
    own.key(Key(.left))
    own.type("y")
    own.key(.control("z"))
    own.key(.function(2))
    // What could be personal in it is let stand.
    for _ in 0..<500 where own.submissions.isEmpty {
      own.key(.function(7))
      own.key(.function(2))
    }
    #expect(own.submissions.map { bytes($0.judgement.rewrite) } == [Array(text.utf8)], "\(name)")
  }

  private func bytes(_ text: String?) -> [UInt8] { Array((text ?? "").utf8) }

  // MARK: Where it stands

  private static let id = ItemID(conversation: 9, turn: 3)

  private func driver(
    reply text: String,
    draft: Draft?,
    size: Size = Size(columns: 80, rows: 24)
  ) -> ScreenDriver {
    let turns = [
      Turn(.customer, text), Turn(.agent, text, name: text), Turn(.customer, text),
      Turn(.bot, text), Turn(.customer, text),
    ]
    let item = ReviewItem(
      id: Self.id,
      conversation: Conversation(source: "norrsken", channel: text, botVersion: text, turns: turns),
      draft: draft
    )
    var driver = ScreenDriver([item], required: [], size: size)
    driver.desk.earlier = [EarlierConversation(externalID: text, channel: text, turns: turns)]
    driver.desk.rewrites = [Phrase(kind: .earlier, text: text)]
    driver.desk.items = (0..<3).map { number in
      var listed = SampleDesk.item(number)
      (listed.customer, listed.reply, listed.externalID) = (text, text, text)
      return listed
    }
    return driver
  }

  private func draft(_ text: String) -> Draft {
    var judgement = Judgement()
    judgement.verdict = .rewrite
    judgement.reasons = ["tone"]
    judgement.rewrite = text
    judgement.start = .nothing
    return Draft(judgement: judgement, revision: 3, savedAt: Samples.morning)
  }
}
