// What does the screening say of the project's own conversations?

import Curation
import Foundation
import Guides
import Testing

@Suite struct HandoverCorpusTests {
  private static func levels(_ name: String) throws -> [String: HandoverLevel] {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Corpus/conversations/\(name).jsonl")
    let screen = HandoverScreen(HandoverPreset.guide)
    var levels: [String: HandoverLevel] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let turns = (object?["turns"] as? [[String: Any]]) ?? []
      let id = try #require(object?["conversation_id"] as? String)
      let language = object?["language"] as? String
      let customer = turns.filter { $0["role"] as? String == "customer" }
      let texts = customer.map { Turn(.customer, $0["text"] as? String ?? "") }
      levels[id] = screen.screening(of: texts, language: language).level
    }
    return levels
  }

  @Test func `despair, threats and danger in the corpus are red`() throws {
    let swedish = try Self.levels("sv-handover")
    for number in ["005", "006", "007", "010", "011"] {
      #expect(swedish["sv-handover-\(number)"] == .red, "\(number)")
    }
    let english = try Self.levels("en-handover")
    for number in ["004", "005", "007"] {
      #expect(english["en-handover-\(number)"] == .red, "\(number)")
    }
  }

  @Test(arguments: [("sv-handover", 18), ("en-handover", 9)])
  func `everything that has to be handed over is found`(name: String, count: Int) throws {
    let levels = try Self.levels(name)
    #expect(levels.values.filter { $0 >= .amber }.count == count, "\(levels)")
  }

  @Test(arguments: [
    ("sv-delivery_delay", ["sv-delivery-020"]), ("en-delivery_delay", []),
    ("sv-login_problem", []), ("en-login_problem", []), ("en-invoice_question", []),
    ("en-complaint", []), ("sv-complaint", []),
  ])
  func `elsewhere nothing is red but "orkar inte mer"`(name: String, red: [String]) throws {
    #expect(try Self.levels(name).filter { $0.value == .red }.map(\.key) == red)
  }
}
