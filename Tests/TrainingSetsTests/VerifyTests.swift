// Does verifying an export find every way in which it can be spoilt?

import Curation
import Digests
import Foundation
import JSONLines
import Testing
import TrainingSets

@Suite struct VerifyTests {
  private let scratch: Scratch
  private var folder: String { scratch.path + "/out" }
  private let train = "openai-chat/train.jsonl"

  init() throws {
    scratch = try Scratch()
    let writer = try ExportWriter(to: scratch.path + "/out", plan: plan(), token: 1)
    for number in 0..<5 {
      try writer.add(sample([Turn(.customer, "fråga \(number)"), Turn(.bot, "b")]))
    }
    _ = try writer.finish()
  }

  private var problems: [ExportProblem] { ExportVerification.problems(in: folder) }

  private func change(_ file: String, _ body: (String) -> String) throws {
    try scratch.write(body(try scratch.text("out/" + file)), "out/" + file)
  }

  /// Makes the manifest agree with a changed file, so that only its content is left to be wrong.
  private func agree(_ file: String) throws {
    let bytes = Array(try #require(try scratch.tree("out")[file]))
    let old = try #require(
      try scratch.text("out/manifest.json").split(separator: "\n").first {
        $0.contains("\"\(file)\"")
      }
    )
    let rows = bytes.filter { $0 == 0x0A }.count
    let digest = SHA256.digest(of: bytes).hex
    let new = #"{"path":"\#(file)","bytes":\#(bytes.count),"rows":\#(rows),"sha256":"\#(digest)"}"#
    try change("manifest.json") {
      $0.replacingOccurrences(of: old, with: old.hasSuffix(",") ? new + "," : new)
    }
  }

  @Test func `a fresh export is whole`() {
    #expect(problems.isEmpty)
  }

  @Test func `one changed letter is found`() throws {
    try change(train) { $0.replacingOccurrences(of: "fråga 3", with: "fråga 4") }
    #expect(problems == [.digest(train)])
  }

  @Test func `a cut file is found by length, rows and its last line`() throws {
    let length = try scratch.text("out/" + train).utf8.count
    try change(train) { String($0.dropLast(5)) }
    #expect(
      problems == [
        .bytes(train, expected: length, found: length - 5), .noLineEnd(train),
        .rows(train, expected: 5, found: 4),
      ]
    )
  }

  @Test func `a missing file, one too many and a link are found`() throws {
    try FileManager.default.removeItem(atPath: folder + "/dataset/items.jsonl")
    try scratch.write("x", "out/dataset/more.jsonl")
    try FileManager.default.removeItem(atPath: folder + "/provenance/openai-chat.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/provenance/openai-chat.jsonl",
      withDestinationPath: "../SHA256SUMS"
    )
    #expect(
      problems == [
        .missing("dataset/items.jsonl"), .noOrdinaryFile("provenance/openai-chat.jsonl"),
        .unknown("dataset/more.jsonl"),
      ]
    )
  }

  @Test func `lines that are no JSON, or no object, are named even where the sums agree`() throws {
    try change(train) { text in
      var lines = text.split(separator: "\n").map(String.init)
      lines[1] = #"{"messages":[],"messages":[]}"#
      lines[3] = "[1]"
      return lines.joined(separator: "\n") + "\n"
    }
    try agree(train)
    #expect(
      problems == [
        .badLine(train, row: 2, .duplicateKey("messages")), .lineIsNoObject(train, row: 4),
        .sumsDiffer,
      ]
    )
  }

  @Test func `sums that say something else than the manifest are found`() throws {
    try change("SHA256SUMS") { $0.replacingOccurrences(of: "dataset", with: "datasat") }
    #expect(problems == [.digest("SHA256SUMS"), .sumsDiffer])
  }

  @Test func `without a manifest of ours nothing is an export`() throws {
    try change("manifest.json") { $0.replacingOccurrences(of: "tonfall", with: "else") }
    #expect(problems == [.noManifest])
    #expect(ExportVerification.problems(in: scratch.path + "/nowhere") == [.noManifest])
  }

  @Test func `a path that leads out of the folder is not followed`() throws {
    try scratch.write("x", "secret.jsonl")
    try change("manifest.json") {
      $0.replacingOccurrences(of: "dataset/items.jsonl", with: "../secret.jsonl")
    }
    #expect(problems.contains(.pathLeadsOut("../secret.jsonl")))
    #expect(problems.contains(.unknown("dataset/items.jsonl")))
  }

  @Test func `a pipe or a folder in a file's place is no file`() throws {
    try FileManager.default.removeItem(atPath: folder + "/dataset/items.jsonl")
    #expect(mkfifo(folder + "/dataset/items.jsonl", 0o600) == 0)
    #expect(problems == [.noOrdinaryFile("dataset/items.jsonl")])
    try FileManager.default.removeItem(atPath: folder + "/manifest.json")
    #expect(mkfifo(folder + "/manifest.json", 0o600) == 0)
    #expect(problems == [.noManifest])
  }

  @Test func `a file below a linked folder is not read`() throws {
    try FileManager.default.moveItem(atPath: folder + "/dataset", toPath: scratch.path + "/away")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/dataset",
      withDestinationPath: "../away"
    )
    #expect(problems == [.missing("dataset/items.jsonl"), .unknown("dataset")])
  }

  @Test func `rows that the manifest does not give are found`() throws {
    let rows = #","rows":5,"#
    for other in ["", #""rows":"5","#, #""rows":-5,"#, #""rows":5.0,"#] {
      let manifest = try scratch.text("out/manifest.json")
      try change("manifest.json") { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.contains(#""path":"provenance"#)
            ? $0.replacingOccurrences(of: rows, with: "," + other) : String($0)
        }.joined(separator: "\n")
      }
      #expect(problems.contains(.rowsNotGiven("provenance/openai-chat.jsonl")))
      #expect(problems.contains(.countsDiffer("formats.openai-chat")))
      try scratch.write(manifest, "out/manifest.json")
    }
    #expect(problems.isEmpty)
  }

  @Test func `an entry listed twice is found`() throws {
    try change("manifest.json") { text in
      let entry = text.split(separator: "\n").first { $0.contains(#""path":"dataset"#) } ?? ""
      return text.replacingOccurrences(of: entry, with: entry + entry + entry)
    }
    #expect(
      problems == [
        .listedTwice("dataset/items.jsonl"), .countsDiffer("formats.dataset"), .sumsDiffer,
      ]
    )
  }

  @Test(arguments: [
    (#""items":5"#, #""items":6"#, ["verdicts", "formats.dataset", "formats.openai-chat"]),
    (#""rewrite":5"#, #""rewrite":4"#, ["verdicts"]),
    (#""rewrite":5"#, #""rewrite":9223372036854775807"#, ["verdicts"]),
    (#""openai-chat":{"rows":5"#, #""openai-chat":{"rows":4"#, ["formats.openai-chat"]),
    (
      #""items_without_row":0"#, #""items_without_row":9223372036854775807"#,
      ["formats.dataset", "formats.openai-chat"]
    ),
  ])
  func `counts that do not agree are found`(old: String, new: String, keys: [String]) throws {
    try change("manifest.json") { $0.replacingOccurrences(of: old, with: new) }
    #expect(problems == keys.map { .countsDiffer($0) })
  }

  @Test func `a line longer than any that comes in is counted, not kept`() throws {
    let long = #"{"a":"\#(String(repeating: "x", count: Limits.lineBytes))"}"# + "\n"
    try change(train) { $0 + long }
    try agree(train)
    #expect(!problems.contains { if case .badLine = $0 { true } else { false } })
    #expect(problems == [.countsDiffer("formats.openai-chat"), .sumsDiffer])
    let length = try scratch.text("out/" + train).utf8.count
    try change(train) { String($0.dropLast()) }
    #expect(problems.contains(.noLineEnd(train)))
    #expect(problems.contains(.bytes(train, expected: length, found: length - 1)))
  }

  @Test func `lines longer than a piece are read whole`() throws {
    let writer = try ExportWriter(to: folder, plan: plan(), token: 2)
    let long = String(repeating: "å", count: 400_000)
    for number in 0..<3 {
      try writer.add(sample([Turn(.customer, "\(number)" + long), Turn(.bot, "b")]))
    }
    _ = try writer.finish()
    #expect(problems.isEmpty)
  }
}
