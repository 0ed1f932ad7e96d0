/// Does an import bring everything in, and everything only once?

import Curation
import CurationTesting
import Intake
import Storage
import Testing

@testable import Workflow

struct ImportTests {
  @Test func `a second import adds nothing`() throws {
    let office = try Office()
    let first = try office.importSome(5)
    #expect((first.conversations, first.items, first.already) == (5, 5, 0))
    let second = try office.importSome(5)
    #expect((second.conversations, second.items, second.already) == (0, 0, 5))
    #expect(try office.items().count == 5)
    #expect(try office.desk("Maja").progress().waiting == 5)
  }

  @Test func `languages without a voice guide are told once each, the first three`() throws {
    let office = try Office()
    let tags = ["sv", "de", "sv-SE", "de", "EN_gb", "klingon", "x", "y"]
    let lines = tags.enumerated().map { number, tag in
      line(number).dropLast() + ",\"language\":\"\(tag)\"}"
    }
    var told: [String] = []
    let counts = try office.importLines(lines.map(String.init)) { step in
      if case .foreignLanguage(let tag) = step { told.append(tag) }
    }
    #expect(told == ["de", "klingon", "x"])
    #expect(counts.conversations == tags.count)
  }

  @Test func `somebody in need whom no reply answered is told of, and one after the last is red`()
    throws
  {
    let office = try Office()
    let need = #"{"role":"customer","text":"Jag vill inte leva längre."}"#
    let lines = [
      #"{"conversation_id":"a","language":"sv","turns":[\#(need)]}"#,
      #"{"conversation_id":"b","language":"sv","turns":[{"role":"customer","text":"Hej?"}]}"#,
      #"{"conversation_id":"c","language":"sv","turns":[{"role":"customer","text":"Var är det?"},"#
        + #"{"role":"bot","text":"På väg."},\#(need)]}"#,
    ]
    var told: [String?] = []
    let counts = try office.importLines(lines) { step in
      if case .redWithoutReply(1, let id) = step { told.append(id) }
    }
    #expect(told == ["a"])
    #expect((counts.items, counts.levels[.red]) == (1, 1))
  }

  @Test func `a longer file adds what is new`() throws {
    let office = try Office()
    try office.importSome(3)
    let counts = try office.importSome(5)
    #expect((counts.conversations, counts.already) == (2, 3))
  }

  @Test func `equal conversations without an id are counted apart, in one file`() throws {
    let office = try Office()
    let same = line(nil)
    #expect(try office.importLines([same, same]).conversations == 2)
    #expect(try office.importLines([same, same]).conversations == 0)
    #expect(try office.importLines([same]).already == 1)
    // A third of the same is new; the two before it are not.
    let third = try office.importLines([same, line(nil, reply: "Annat"), same, same])
    #expect((third.conversations, third.already) == (2, 2))
  }

  @Test func `the same words under another id or from another source are another conversation`()
    throws
  {
    let office = try Office()
    let texts = #""turns":[{"role":"customer","text":"Hej"},{"role":"bot","text":"Hej!"}]}"#
    let lines = [
      #"{"conversation_id":"1","# + texts, #"{"conversation_id":"2","# + texts, "{" + texts,
    ]
    #expect(try office.importLines(lines).conversations == 3)
    #expect(try office.importLines(lines, source: "other").conversations == 3)
    #expect(try office.importLines(lines).conversations == 0)
  }

  @Test func `the same words in other turns are another conversation`() throws {
    let office = try Office()
    func turns(_ texts: [(String, String)]) -> String {
      let spelled = texts.map { #"{"role":"\#($0.0)","text":"\#($0.1)"}"# }
      return "{\"turns\":[\(spelled.joined(separator: ","))]}"
    }
    let lines = [
      turns([("customer", "ab"), ("customer", "c"), ("bot", "d")]),
      turns([("customer", "a"), ("customer", "bc"), ("bot", "d")]),
      turns([("customer", "abc"), ("bot", "d")]),
      turns([("customer", "ab"), ("agent", "c"), ("bot", "d")]),
      turns([("customer", "å"), ("bot", "d")]), turns([("customer", "a\u{30A}"), ("bot", "d")]),
    ]
    #expect(try office.importLines(lines).conversations == lines.count)
  }

  @Test func `the name of a conversation is for ever`() {
    // Computed with Python's hashlib from decision 1.
    var names = ConversationDigest()
    let turns = [Turn(.customer, "Hej, å"), Turn(.bot, "Hej!")]
    let named = Conversation(source: "s", externalID: "4711", turns: turns)
    let nameless = Conversation(source: "s", turns: turns)
    #expect(names.uid(of: named).hex == "3e89784b7c37d3571aac5d02b739a974")
    #expect(names.uid(of: nameless).hex == "9d69adc3b5707dec86416e15ece11331")
    #expect(names.uid(of: nameless).hex == "3b9eb8e41c90daf726af284ad7a4872c")
    #expect(names.uid(of: named).hex == "3e89784b7c37d3571aac5d02b739a974")
  }

  // Gzip of stored blocks (RFC 1952, RFC 1951 3.2.4) that ends in the middle.
  private func cutGzip(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    for start in stride(from: 0, to: bytes.count, by: 60_000) {
      let block = bytes[start..<min(start + 60_000, bytes.count)]
      let length = UInt16(block.count)
      packed += [0, UInt8(length & 255), UInt8(length >> 8)]
      packed += [UInt8(~length & 255), UInt8(~length >> 8)]
      packed += block
    }
    return packed
  }

  @Test func `an import that breaks off is completed by importing the whole file`() throws {
    let office = try Office()
    let lines = (1...300).map { line($0) }
    let whole = Array((lines.joined(separator: "\n") + "\n").utf8)
    let part = Array((lines[..<120].joined(separator: "\n") + "\n").utf8)
    do {
      try office.importBytes(cutGzip(part))
      Issue.record("the end of the file is not missed")
    } catch ImportFailure.intake(.gzipTruncated, let counts) {
      #expect(counts.conversations == 120)
    }
    #expect(try office.items().count == 120)
    let rest = try office.importBytes(whole)
    #expect((rest.conversations, rest.already) == (180, 120))
    #expect(try office.items().count == 300)
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }

  @Test func `an import that was killed between two batches is completed by running it again`()
    throws
  {
    let writes = Countdown()
    let office = try Office(engine: { FullEngine($0, writes: writes) })
    // The conversation that the second version replaces was linked by no import that ended.
    let lines = (1...10_050).map { line($0) } + [line(3, replies: 2)]
    _ = try office.workspace.secret()
    // The beginning and the first ten thousand.
    writes.set(2)
    #expect(throws: ImportFailure.self) { try office.importLines(lines) }
    #expect(try office.items().count == 10_000)
    writes.set(nil)
    let counts = try office.importLines(lines)
    #expect((counts.conversations, counts.already) == (51, 10_000))
    #expect(try office.items().count == 10_051)
    #expect(try office.workspace.find("3").map(\.conversation) == [10_051])
    #expect(try office.integer("SELECT count(*) FROM item WHERE state = 6") == 1)
    #expect(try QueueInvariants.breaches(office.engine) == [])
  }

  @Test func `a dry run says what an import would do and stores nothing`() throws {
    let office = try Office()
    try office.importSome(2)
    let lines = [
      line(1), line(2), line(3, replies: 2), line(3, replies: 2), line(nil), line(nil),
      #"{"turns":[{"role":"customer","text":"Ingen svarar"}]}"#, "not json",
    ]
    let tables: SQLText = """
      SELECT (SELECT count(*) FROM conversation) * 1000000 + (SELECT count(*) FROM item) * 10000
      + (SELECT count(*) FROM import_run) * 100 + (SELECT count(*) FROM event)
      """
    let before = try office.integer(tables)
    let dry = try office.importLines(lines, options: ImportOptions(replies: .every, isDryRun: true))
    #expect(try office.integer(tables) == before)
    let real = try office.importLines(lines, options: ImportOptions(replies: .every))
    #expect(dry == real)
    #expect((real.conversations, real.already, real.items) == (4, 3, 4))
    #expect((real.withoutItem, real.rejected) == (1, 1))
  }

  @Test func `a rejected line is told of and the rest stands`() throws {
    let office = try Office()
    var rejected: [Int] = []
    var progress = 0
    let lines = [line(1), #"{"turns":[]}"#, line(2), "{", line(3)]
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let counts = try office.importBytes(bytes) { step in
      if case .rejected(let rejection) = step { rejected.append(rejection.line) }
      if case .progress = step { progress += 1 }
    }
    #expect(rejected == [2, 4])
    #expect((counts.conversations, counts.rejected) == (3, 2))
    #expect(progress == 0)
    #expect(
      try office.workspace.show(try office.items()[1], reader: office.reviewer("Maja"))?.line == 3
    )
  }

  @Test func `the last reply becomes an item unless every one is asked for`() throws {
    let lines = [line(1, replies: 3)]
    let last = try Office()
    #expect(try last.importLines(lines).items == 1)
    #expect(try last.items().map(\.turn) == [5])
    let every = try Office()
    #expect(try every.importLines(lines, options: ImportOptions(replies: .every)).items == 3)
    #expect(try every.items().map(\.turn) == [1, 3, 5])
  }

  @Test func `texts come to the desk byte for byte`() throws {
    let office = try Office()
    var writer: [String] = []
    let texts = Samples.awkwardTexts.filter { $0.contains { !$0.isWhitespace } }
    for (number, text) in texts.enumerated() {
      var escaped = ""
      for unit in text.utf16.prefix(4_000) {
        let digits = String(unit, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      writer.append(
        """
        {"conversation_id":"\(number)","turns":[{"role":"customer","text":"\(escaped)","at":\
        "2026-05-04T10:15:00Z"},{"role":"bot","text":"\(escaped)"}],"meta":{"a":[1,"å"]}}
        """
      )
    }
    try office.importLines(writer)
    let desk = try office.desk("Maja")
    for (number, id) in try office.items().enumerated() {
      let item = try desk.item(id)
      let expected = String(decoding: Array(texts[number].utf16.prefix(4_000)), as: UTF16.self)
      #expect(
        item.conversation.turns.map { Array($0.text.utf8) } == [
          Array(expected.utf8), Array(expected.utf8),
        ]
      )
      #expect(item.conversation.turns[0].at == Timestamp(rfc3339: "2026-05-04T10:15:00Z"))
      #expect(item.conversation.metaJSON?.contains("å") == true)
    }
    #expect(try office.items().count == texts.count)
  }

  private func customers(_ office: Office) throws -> [[UInt8]] {
    try office.engine.read { session throws(StorageError) in
      try session.all("SELECT customer FROM conversation ORDER BY conversation_id") { row in
        row.withBytes(0) { Array($0) }
      }
    }
  }

  @Test func `a customer is kept as a keyed hash only`() throws {
    let lines = ["kund@example.com", "annan@example.com", "kund@example.com"].enumerated().map {
      #"{"conversation_id":"\#($0)","customer":"\#($1)","turns":[{"role":"customer","text":"Hej"},"#
        + #"{"role":"bot","text":"Hej!"}]}"#
    }
    let office = try Office()
    try office.importLines(lines)
    let hashes = try customers(office)
    #expect(hashes.map(\.count) == [16, 16, 16])
    #expect(hashes[0] == hashes[2])
    #expect(hashes[0] != hashes[1])
    // Another workspace has another secret.
    let other = try Office(seed: 2)
    try other.importLines(lines)
    #expect(try customers(other)[0] != hashes[0])
    office.engine.close()
    let bytes = try TemporaryFolder.read(office.folder.file("tonfall.db"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("kund@example.com"))
  }
}
