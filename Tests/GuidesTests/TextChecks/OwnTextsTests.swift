// Do the text checks keep quiet about good texts, those of the corpus and real ones?

import Curation
import Foundation
import Guides
import Testing

@Suite struct OwnTextsTests {
  private func conversations() throws -> [String: [[String: Any]]] {
    var found: [String: [[String: Any]]] = [:]
    let folder = project.appending(path: "Corpus/conversations")
    for file in try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    ) {
      for conversation in try objects(file) {
        let id = try #require(conversation["conversation_id"] as? String)
        found[id] = conversation["turns"] as? [[String: Any]]
      }
    }
    return found
  }

  @Test func `no rewrite of the corpus has a finding`() throws {
    let conversations = try conversations()
    var rewrites = 0
    for file in ["en", "sv-1", "sv-2"] {
      for line in try objects(project.appending(path: "Corpus/annotations/\(file).jsonl")) {
        guard let text = line["rewrite"] as? String, !text.isEmpty else { continue }
        let id = try #require(line["conversation_id"] as? String)
        let turns = try #require(conversations[id])
        let bot = turns.last { $0["role"] as? String == "bot" }?["text"] as? String
        let message = turns.last { $0["role"] as? String == "customer" }?["text"] as? String
        for language in [String(id.prefix(2)), nil] {
          let context = TextCheckContext(
            language: language,
            customerMessage: message,
            botReply: bot
          )
          #expect(told(text, context) == [], "\(id)")
        }
        rewrites += 1
      }
    }
    #expect(rewrites == 109)
  }

  @Test func `the language of the corpus's rewrites is told`() throws {
    for file in ["en", "sv-1", "sv-2"] {
      for line in try objects(project.appending(path: "Corpus/annotations/\(file).jsonl")) {
        guard let text = line["rewrite"] as? String, !text.isEmpty else { continue }
        #expect(TextChecks.language(of: text) == TextLanguage(rawValue: String(file.prefix(2))))
      }
    }
  }

  @Test(.enabled(if: realData != nil, "no shared/data beside the project"))
  func `of a thousand real replies fewer than ten have a warning, fewer than twenty a note`() throws
  {
    let root = try #require(realData)
    var (replyCount, warned, noted) = (0, 0, 0)
    for set in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
      let file = root.appending(path: set + "/conversations.jsonl")
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      for reply in try replies(file) {
        let context = TextCheckContext(
          language: reply.language,
          customerMessage: reply.message,
          botReply: nil
        )
        // A single word is very short, and "You're welcome!" is an answer all the same.
        let found = TextChecks.findings(in: reply.bot, context: context).filter {
          if case .short = $0.kind { false } else { true }
        }
        replyCount += 1
        if found.contains(where: { $0.severity == .warning }) { warned += 1 }
        if found.contains(where: { $0.severity == .note }) { noted += 1 }
      }
    }
    #expect(replyCount > 7000)
    #expect(warned * 100 < replyCount, "\(warned) of \(replyCount)")
    #expect(noted * 50 < replyCount, "\(noted) of \(replyCount)")
  }
}
