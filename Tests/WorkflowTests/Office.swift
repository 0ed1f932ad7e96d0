/// Where do the workflow's tests work?

import Curation
import CurationTesting
import Digests
import Guides
import Intake
import SQLiteEngine
import Storage
import Testing
import TrainingSets

@testable import Workflow

/// A workspace in a temporary folder, with a clock and a source of chance that the test holds.
final class Office {
  let folder: TemporaryFolder
  let clock = SettableClock()
  let engine: any SQLEngine
  let workspace: Workspace

  /// Opens a new workspace, with the small label scheme published unless told otherwise.
  init(
    seed: UInt64 = 1,
    publishing: Bool = true,
    engine wrap: (SQLiteEngine) -> any SQLEngine = { $0 },
    settings change: (inout WorkspaceSettings) -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    engine = wrap(try SQLiteEngine(path: folder.file("tonfall.db"), creating: true))
    let chance = SeededChance(seed: seed)
    let clock = self.clock
    var settings = WorkspaceSettings(name: "Norrsken", language: .sv, seed: 7)
    change(&settings)
    workspace = Workspace(
      store: try Store(engine: engine) { SHA256.digest(of: $0).bytes },
      settings: settings,
      surroundings: Surroundings(
        now: { [clock] in
          clock.advance(milliseconds: 1)
          return clock.now
        },
        day: SettableClock.day,
        random: { chance.next() }
      )
    )
    if publishing { _ = try workspace.publishGuides(GuideDrafts(labels: Self.labels), actor: nil) }
  }

  deinit { workspace.close() }

  func reviewer(_ name: String) throws -> Reviewer { try workspace.reviewer(named: name) }

  func voice() throws -> VoiceGuides { try workspace.voice(workspace.guides()) }

  func desk(_ name: String) throws -> ReviewDesk {
    ReviewDesk(workspace, reviewer: try reviewer(name))
  }

  /// Imports a file's bytes; what it tells goes to `tell`.
  @discardableResult
  func importBytes(
    _ bytes: [UInt8],
    source: String = "test",
    options: ImportOptions = ImportOptions(),
    tell: (ImportStep) -> Void = { _ in }
  ) throws -> ImportCounts {
    let reader = try ConversationReader(
      ByteSource(bytes: bytes),
      options: IntakeOptions(source: source)
    )
    return try workspace.importConversations(
      reader,
      file: "test.jsonl",
      options: options,
      tell: tell
    )
  }

  /// Imports lines of the neutral form.
  @discardableResult
  func importLines(
    _ lines: [String],
    source: String = "test",
    options: ImportOptions = ImportOptions(),
    tell: (ImportStep) -> Void = { _ in }
  ) throws -> ImportCounts {
    try importBytes(
      Array((lines.joined(separator: "\n") + "\n").utf8),
      source: source,
      options: options,
      tell: tell
    )
  }

  /// Imports `count` conversations with the ids `1` and up.
  @discardableResult
  func importSome(_ count: Int) throws -> ImportCounts {
    try importLines((1...count).map { line($0) })
  }

  func integer(_ sql: SQLText) throws -> Int64? {
    try engine.read { session throws(StorageError) in
      try session.first(sql) { $0.integer(0) }
    }
  }

  func items() throws -> [ItemID] {
    try list().map(\.id)
  }

  /// Every item as a stranger sees it, in the order of import.
  func list() throws -> [ListedItem] {
    var found: [ListedItem] = []
    var after: ItemID?
    repeat {
      let page = try workspace.list(ItemQuery(), reader: nil, after: after, limit: 500)
      found += page.items
      after = page.next
    } while after != nil
    return found
  }

  /// `Samples.scheme` as a file.
  static let labels = """
    version: 1
    preset: test
    emotions:
    \(entry("neutral"))
        exclusive: true
    \(entry("anger"))
    \(entry("worry"))
    situations:
    \(entry("delivery"))
    \(entry("invoice"))
    reasons:
    \(entry("tone"))
    \(entry("facts"))
    handover_reasons:
    \(entry("judgement"))
    \(entry("law"))

    """

  static func entry(_ id: String) -> String {
    """
      - id: \(id)
        name: {sv: \(id), en: \(id)}
        definition: {sv: när, en: when}
        not_when: {sv: inte, en: not}
    """
  }
}

/// A line of the neutral form: a customer's words and a reply, `replies` times.
func line(_ id: Int?, customer: String = "Fråga", reply: String = "Svar", replies: Int = 1)
  -> String
{
  let name = id.map { "\"conversation_id\":\"\($0)\"," } ?? ""
  let turns = (1...replies).map { number in
    """
    {"role":"customer","text":"\(customer) \(id ?? 0) \(number)"},{"role":"bot","text":"\(reply) \(number)"}
    """
  }
  return "{\(name)\"turns\":[\(turns.joined(separator: ","))]}"
}

/// An engine whose disk is full after so many writes.
final class FullEngine: SQLEngine {
  private let engine: SQLiteEngine
  private let left: Countdown

  init(_ engine: SQLiteEngine, writes: Countdown) {
    self.engine = engine
    left = writes
  }

  func read<Value>(
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try engine.read(body)
  }

  func write<Value>(
    _ durability: Durability,
    _ body: (any SQLSession) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    guard left.take() else { throw .diskFull }
    return try engine.write(durability, body)
  }

  func migrate(_ migrations: [Migration]) throws(StorageError) { try engine.migrate(migrations) }

  func scrub() throws(StorageError) -> Bool { try engine.scrub() }

  func close() { engine.close() }
}
