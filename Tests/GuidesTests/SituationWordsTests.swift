/// Is the situation expected that most of a customer's words speak for?

import Curation
import Foundation
import Guides
import Testing

struct SituationWordsTests {
  private func situation(_ id: String, sv: [String] = [], en: [String] = []) -> Label {
    Label(id: id, name: Bilingual(sv: id, en: id), words: HandoverEntries(sv: sv, en: en))
  }

  private func screener(_ situations: [Label]) -> ConversationScreener {
    ConversationScreener(
      version: 1,
      handover: HandoverGuide(categories: []),
      personalData: PersonalDataRules(),
      voice: VoiceGuides(),
      situations: situations
    )
  }

  private func expected(
    _ text: String,
    language: String? = "sv",
    _ situations: [Label]
  ) -> String? {
    let turns = [Turn(.customer, text), Turn(.bot, "Faktura faktura betala")]
    let conversation = Conversation(source: "", language: language, turns: turns)
    return screener(situations).screening(of: conversation, replies: [1]).expected[1]
  }

  private var both: [Label] {
    [
      situation("delivery", sv: ["paket*", "var är", "spåra"], en: ["parcel", "where is my"]),
      situation("invoice", sv: ["faktur*", "betala"], en: ["invoice", "bill"]),
    ]
  }

  @Test(arguments: [
    ("Var är mitt paket?", "delivery"), ("FAKTURAN!", "invoice"), ("Hej", nil),
    ("Fakturan för paketet", nil), ("Måste jag betala fakturan för paketet?", "invoice"),
    ("paket paketet Paketen, fakturan", nil), ("Jag vill spara", nil), ("Spa\u{308}ra", nil),
    ("Spa\u{30A}ra", "delivery"), ("min bill", nil), ("Var\n\när den?", "delivery"),
    ("Var, ärligt talat", nil), ("kollipaketet", nil), ("", nil), ("paket", "delivery"),
  ])
  func `the most different words win, a tie and none say nothing`(text: String, id: String?) {
    #expect(expected(text, both) == id)
  }

  @Test func `words are those of the language, or of both where none is known`() {
    #expect(expected("Where is my parcel?", language: "en-GB", both) == "delivery")
    #expect(expected("Where is my parcel?", both) == nil)
    #expect(expected("The bill", language: nil, both) == "invoice")
    #expect(expected("Fakturan", language: nil, both) == "invoice")
    // One word of both languages is one word.
    let login = situation("login", sv: ["login"], en: ["login"])
    #expect(expected("login, faktura", language: nil, [login] + both) == nil)
  }

  @Test func `a reply's expectation is that of what was said before it`() {
    let turns = [
      Turn(.customer, "Var är paketet?"), Turn(.bot, "Snart."),
      Turn(.customer, "Och fakturan, hur ska jag betala den?"), Turn(.bot, "Så här."),
      Turn(.customer, "Får jag en faktura till?"), Turn(.bot, "Ja."),
    ]
    let conversation = Conversation(source: "", language: "sv", turns: turns)
    let found = screener(both).screening(of: conversation, replies: [1, 3, 5]).expected
    // Two for each, then no other word: the same word again counts nothing.
    #expect(found == [1: "delivery"])
    #expect(screener([]).screening(of: conversation, replies: [1]).expected.isEmpty)
  }

  @Test func `what is expected in the corpus is mostly what it is about`() throws {
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let screener = screener(scheme.situations)
    var (right, wrong, none) = (0, 0, 0)
    for language in ["sv", "en"] {
      for situation in scheme.situations.dropLast().map(\.id) where situation != "complaint" {
        let file = root.appending(path: "Corpus/conversations/\(language)-\(situation).jsonl")
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          let turns = try #require(object?["turns"] as? [[String: String]]).map { turn in
            Turn(Speaker(name: turn["role"] ?? "") ?? .note, turn["text"] ?? "")
          }
          let conversation = Conversation(source: "", language: language, turns: turns)
          let replies = ReplySelection.last.replies(in: turns)
          let found = screener.screening(of: conversation, replies: replies).expected
          for reply in replies {
            switch found[reply] {
            case situation: right += 1
            case nil: none += 1
            default: wrong += 1
            }
          }
        }
      }
    }
    #expect(right > 10 * wrong && right > none, "\(right) right, \(wrong) wrong, \(none) none")
  }
}
