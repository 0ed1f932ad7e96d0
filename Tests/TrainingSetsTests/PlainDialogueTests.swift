// Do escaped texts give the rows that plain ones would? The rules once more, in strings.

import Curation
import CurationTesting
import JSONLines
import Testing

@testable import TrainingSets

/// A dialogue in plain texts, made as slowly and plainly as the rules can be said.
private struct PlainDialogue {
  var system: [String] = []
  var context: [(isUser: Bool, texts: [String])] = []
  var answer: String?
  var leftOut: LeftOut?

  init(_ turns: [Turn], _ place: Int, _ verdict: Verdict, _ rewrite: String) {
    for turn in turns[..<place] where !Self.isBlank(turn.text) {
      switch turn.speaker {
      case .system: system.append(turn.text)
      case .customer: add(true, turn.text)
      case .bot, .agent: if !context.isEmpty { add(false, turn.text) }
      case .tool, .note: break
      }
    }
    switch verdict {
    case .approve: answer = turns[place].text
    case .rewrite: answer = rewrite
    case .handover: answer = Self.isBlank(rewrite) ? nil : rewrite
    case .reject: answer = nil
    }
    if turns[place].speaker != .bot {
      leftOut = .notAReply
    } else if context.isEmpty {
      leftOut = .noCustomerTurn
    } else if context.last?.isUser == false {
      leftOut = .repliesInARow
    } else if let answer, Self.isBlank(answer) {
      leftOut = .emptyCompletion
    }
  }

  private mutating func add(_ isUser: Bool, _ text: String) {
    if let last = context.indices.last, context[last].isUser == isUser {
      context[last].texts.append(text)
    } else {
      context.append((isUser, [text]))
    }
  }

  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value)
    }
  }

  /// The row of `openai-chat`; empty when there is none.
  var row: [UInt8] {
    guard let answer else { return [] }
    var line = LineWriter()
    line.beginObject()
    line.key("messages")
    line.beginArray()
    func message(_ role: String, _ text: String, isOld: Bool = false) {
      line.beginObject()
      line.key("role")
      line.string(role)
      line.key("content")
      line.string(text)
      if isOld {
        line.key("weight")
        line.integer(0)
      }
      line.endObject()
    }
    if !system.isEmpty { message("system", system.joined(separator: "\n\n")) }
    for (isUser, texts) in context {
      let text = texts.joined(separator: "\n\n")
      message(isUser ? "user" : "assistant", text, isOld: !isUser)
    }
    message("assistant", answer)
    line.endArray()
    line.endObject()
    line.newline()
    return Array(line.bytes)
  }
}

@Suite struct PlainDialogueTests {
  private static let pieces = [
    "", " ", "\n", "\t", "\u{1F}", "\u{A0}", "\u{85}", "\u{2028}", "\u{3000}", "\u{1680}",
    "\u{202F}",
    "\u{FEFF}", "\u{180E}", "a", "Hej!", "\"", "\\", "\\n", "å", "Ö", "ñ", "ก", "ᚁ", "’", "€", "。",
    "漢",
    "e\u{301}", "🦊", "👨‍👩‍👧‍👦", "\u{0}", "\u{7F}", "\u{10FFFF}", "{\"role\":\"user\"}",
    String(repeating: "lång ", count: 60),
  ]

  private static func anyText(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test(arguments: 0..<10)
  func `any item gives the row that plain texts give, or the same reason for none`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var example = TrainingExample()
    for _ in 0..<40 {
      let turns = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Turn(Speaker.allCases.randomElement(using: &random) ?? .bot, Self.anyText(&random))
      }
      let verdict = Verdict.allCases.randomElement(using: &random) ?? .approve
      let rewrite = Self.anyText(&random)
      let place = Int.random(in: 0..<turns.count, using: &random)
      let item = SettledItem(
        conversationUID: UID(high: 0, low: 1),
        conversation: Conversation(source: "s", turns: turns),
        turn: place,
        verdict: verdict,
        rewrite: rewrite
      )
      let plain = PlainDialogue(turns, place, verdict, rewrite)
      #expect(example.fill(from: item) == plain.leftOut)
      guard plain.leftOut == nil else { continue }
      var line = LineWriter()
      _ = OpenAIChat().write(item, example, to: &line)
      #expect(Array(line.bytes) == plain.row)
    }
  }

  @Test func `an example is a duplicate when its plain texts were there before`() {
    var random = SeededGenerator(seed: 41)
    var selection = Selection()
    var seen: Set<[UInt8]> = []
    let texts = ["a", "b", "a\n\nb", "\"", "b\n\na"]
    let speakers: [Speaker] = [.customer, .customer, .bot, .agent, .system]
    for _ in 0..<500 {
      var turns = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Turn(
          speakers.randomElement(using: &random) ?? .bot,
          texts.randomElement(using: &random) ?? ""
        )
      }
      turns.append(Turn(.bot, texts.randomElement(using: &random) ?? ""))
      let plain = PlainDialogue(turns, turns.count - 1, .approve, "")
      guard plain.leftOut == nil else { continue }
      let isNew = seen.insert(plain.row).inserted
      #expect(selection.admit(sample(turns, .approve)) == (isNew ? nil : .duplicateExample))
    }
    #expect(seen.count > 50 && selection.counts.leftOut[.duplicateExample] ?? 0 > 50)
  }

  @Test func `a text is blank when all its characters are, whatever it begins with`() {
    let blank = [0xA0, 0x1680, 0x2000, 0x200A, 0x202F, 0x205F, 0x3000]
    let near = blank.flatMap { $0 - 2...$0 + 2 } + Array(0...0x100)
    var wrong: [String] = []
    for scalar in (near + [0x180E, 0xFEFF, 0xFFFD, 0x1_F98A, 0x10_FFFF]).compactMap({
      Unicode.Scalar($0)
    }) {
      for text in ["\(scalar)", "\(scalar)a", " \(scalar)", "\(scalar)\u{2003}"] {
        let isBlank = EscapedString(text).withText { $0.isBlank }
        if isBlank != PlainDialogue.isBlank(text) { wrong.append(text.debugDescription) }
      }
    }
    #expect(wrong == [])
  }

  @Test func `another text takes the place of the one before, whatever its bytes`() {
    var text = EscapedString(String(repeating: "\n", count: 5_000))
    for plain in ["", "a\"b", "å\u{2028}"] {
      Array(plain.utf8).withUnsafeBytes { text.replace(utf8: $0) }
      #expect(text.withText { $0.string } == plain)
    }
    ([0x61, 0xFF, 0x0A] as [UInt8]).withUnsafeBytes { text.replace(utf8: $0) }
    #expect(text.withText { $0.string } == "a\u{FFFD}\n")
  }

  @Test func `turns are held in their order, and their room is used again`() {
    var turns = EscapedTurns([Turn(.customer, "a\n"), Turn(.bot, ""), Turn(.agent, "å")])
    #expect(turns.count == 3)
    #expect((0..<3).map { turns.speaker($0) } == [.customer, .bot, .agent])
    #expect((0..<3).map { turns.withText($0) { $0.string } } == ["a\n", "", "å"])
    turns.removeAll()
    #expect(turns.count == 0)
    turns.append(Turn(.tool, "b"))
    #expect(turns.withText(0) { $0.string } == "b")
  }
}
