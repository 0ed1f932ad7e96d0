/// Do the publishers' own files come in whole?

import Curation
import CurationTesting
import Glibc
import Intake
import Testing

@testable import Workflow

/// The folder of real data beside the project; nil where there is none.
let realData: String? = {
  var parts = #filePath.split(separator: "/").dropLast()
  while !parts.isEmpty {
    let folder = "/" + parts.joined(separator: "/") + "/shared/data"
    if access(folder, R_OK) == 0 { return folder }
    parts = parts.dropLast()
  }
  return nil
}()

@Suite(.enabled(if: realData != nil, "no shared/data beside the project"))
struct RealDataImportTests {
  @Test(arguments: [("swefaq", 110), ("tau-bench", 100), ("hh-rlhf", 562), ("oasst", 100)])
  func `every conversation comes in, and once`(name: String, conversations: Int) throws {
    let office = try Office()
    let path = "\(realData ?? "")/\(name)/conversations.jsonl"
    func bring() throws -> ImportCounts {
      let reader = try ConversationReader(
        ByteSource(path: path),
        options: IntakeOptions(source: name)
      )
      return try office.workspace.importConversations(
        reader,
        file: path,
        options: ImportOptions(),
        tell: { _ in }
      )
    }
    let first = try bring()
    #expect((first.conversations, first.already, first.rejected) == (conversations, 0, 0))
    #expect(first.items + first.withoutItem == conversations)
    let second = try bring()
    #expect((second.conversations, second.already) == (0, conversations))
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }
}
