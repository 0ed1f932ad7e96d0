/// Does every text go from a file through the store into a training set without losing a byte?

import Curation
import CurationTesting
import Foundation
import Guides
import JSONLines
import Testing
import TrainingSets

@testable import Workflow

struct TextFidelityTests {
  private static let realFiles = RealTexts.files

  @Test func `a difficult text goes in, is shown, annotated and goes out to the byte`() throws {
    try follow(DifficultTexts.all)
  }

  @Test(
    .enabled(if: RealTexts.folder != nil, "no shared/data beside the project"),
    arguments: realFiles
  )
  func `a real text goes in, is shown, annotated and goes out to the byte`(file: String) throws {
    try follow(RealTexts.texts(of: file, thinning: 40))
  }

  private func follow(_ all: [String]) throws {
    // What is blank is no reply, and U+0000 stands in no text.
    let texts = all.filter { text in
      text.unicodeScalars.contains { !$0.properties.isWhitespace } && !text.utf8.contains(0)
        && text.utf8.count <= Limits.rewriteBytes
    }
    if texts.isEmpty { return }
    let office = try Office()
    // Some of them speak of what a person has to take over, which is not judged here.
    try office.importLines(
      texts.enumerated().map { Self.line($0, $1) },
      options: ImportOptions(isScreened: false)
    )
    let desk = try office.desk("Maja")
    let items = try office.list()
    try #require(items.count == texts.count)
    for (text, listed) in zip(texts, items) {
      let name: Comment = "\(text.prefix(60).debugDescription)"
      let wanted = Array(text.utf8)
      let item = try desk.item(listed.id)
      #expect(item.conversation.turns.map { Array($0.text.utf8) } == [wanted, wanted], name)
      #expect(item.conversation.externalID.map { Array($0.utf8) }?.starts(with: [0x6B]) == true)
      var judgement = Samples.judgement(.rewrite)
      (judgement.rewrite, judgement.note) = (text, text)
      try desk.saveDraft(judgement, for: item.id, revision: 1, activeMilliseconds: 0)
      let draft = try desk.item(item.id).draft?.judgement
      #expect(
        draft.map { [Array($0.rewrite.utf8), Array($0.note.utf8)] } == [wanted, wanted],
        name
      )
      _ = try desk.submit(judgement, for: item.id, guideVersion: 1, activeMilliseconds: nil)
      let shown = try #require(try office.workspace.show(item.id, reader: desk.reviewer))
      let said = try #require(shown.annotations.first?.judgement)
      #expect(Array(said.rewrite.utf8) == wanted, name)
      #expect(Array(said.note.utf8) == wanted, name)
      #expect(Array(shown.item.reply.text.utf8) == wanted, name)
    }
    try followOut(texts, office)
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }

  // What needs a person, tells of faith or the like, or has a name to decide about, stays; what is personal for certain leaves as its
  // placeholder; everything else leaves to the byte.
  private func followOut(_ texts: [String], _ office: Office) throws {
    let screener = try office.workspace.screener()
    var expected: [[UInt8]?] = []
    for text in texts {
      let conversation = Conversation(source: "", turns: [Turn(.customer, text), Turn(.bot, text)])
      let screening = screener.screening(of: conversation, replies: [1])
      let stays =
        (screening.levels[1] ?? .green) > .green || !screening.special(upTo: 1).isEmpty
        || screening.marks.contains(where: \.isOpen)
      if stays { continue }
      expected.append(screening.marks.contains(where: \.isMasked) ? nil : Array(text.utf8))
    }
    if expected.isEmpty { return }
    let rows = try exported(office)
    #expect(rows.count == expected.count)
    for (wanted, row) in zip(expected, rows) {
      guard let wanted else { continue }
      #expect(row.map { Array($0.utf8) } == [wanted, wanted])
    }
  }

  // The customer's message and the text to learn of every row, read by another reader than ours.
  private func exported(_ office: Office) throws -> [[String]] {
    let outcome = try #require(
      try office.workspace.export(
        ExportOptions(
          formats: [OpenAIChat()],
          folder: office.folder.file("out"),
          isReplacing: false,
          toolVersion: "test",
          actor: nil
        ),
        progress: { _ in }
      )
    )
    let bytes = try TemporaryFolder.read(outcome.folder + "/openai-chat/train.jsonl")
    return try bytes.split(separator: 0x0A).map { line in
      try JSONDecoder().decode(Row.self, from: Data(line)).messages.map(\.content)
    }
  }

  private struct Row: Decodable {
    struct Message: Decodable { var content: String }
    var messages: [Message]
  }

  private static func line(_ number: Int, _ text: String) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("conversation_id")
    line.string("k\(number)")
    line.key("turns")
    line.beginArray()
    for role in ["customer", "bot"] {
      line.beginObject()
      line.key("role")
      line.string(role)
      line.key("text")
      line.string(text)
      line.endObject()
    }
    line.endArray()
    line.endObject()
    return line.text
  }
}
