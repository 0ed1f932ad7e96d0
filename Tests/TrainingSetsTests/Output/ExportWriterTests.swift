// Does an export come into its place whole, once, and with the same bytes every time?

import Curation
import Digests
import Foundation
import Testing
import TrainingSets

@Suite struct ExportWriterTests {
  private let scratch: Scratch
  private var target: String { scratch.path + "/out" }

  init() throws { scratch = try Scratch() }

  private func items(_ count: Int = 3) -> [SettledItem] {
    (0..<count).map { number in
      sample([Turn(.customer, "fråga \(number)"), Turn(.bot, "b")], uid: UInt64(number))
    }
  }

  @discardableResult
  private func export(
    _ items: [SettledItem],
    to name: String = "out",
    _ formats: [any ExportFormat] = ExportFormats.all,
    replacing: Bool = false,
    token: UInt64 = 7
  ) throws -> ExportOutcome {
    let writer = try ExportWriter(
      to: "\(scratch.path)/\(name)",
      plan: plan(formats),
      replacing: replacing,
      token: token
    )
    for item in items { try writer.add(item) }
    return try writer.finish()
  }

  @Test func `an export has a file a format, provenance, sums and a manifest`() throws {
    try export(items())
    #expect(
      Set(try scratch.tree("out").keys) == [
        "SHA256SUMS", "manifest.json", "dataset/items.jsonl", "openai-chat/train.jsonl",
        "provenance/openai-chat.jsonl",
      ]
    )
    #expect(
      try scratch.text("out/provenance/openai-chat.jsonl").split(separator: "\n").last
        == #"{"split":"train","row":3,"item":"00000000000000000000000000000002-2"}"#
    )
    #expect(scratch.names == ["out"])
  }

  @Test func `the sums are those of sha256sum, for all but themselves and the manifest`() throws {
    let outcome = try export(items())
    let tree = try scratch.tree("out")
    let sums = try scratch.text("out/SHA256SUMS").split(separator: "\n").map(String.init)
    let paths = ["dataset/items.jsonl", "openai-chat/train.jsonl", "provenance/openai-chat.jsonl"]
    #expect(
      sums
        == paths.map { path in
          SHA256.digest(of: Array(tree[path] ?? Data())).hex + "  " + path
        }
    )
    #expect(outcome.files.map(\.path) == ["SHA256SUMS"] + paths)
    #expect(outcome.manifestDigest == SHA256.digest(of: Array(tree["manifest.json"] ?? Data())))
    for file in outcome.files {
      #expect(file.bytes == tree[file.path]?.count)
      #expect(file.digest == SHA256.digest(of: Array(tree[file.path] ?? Data())))
    }
  }

  @Test func `the manifest says what went in, what was left out and why`() throws {
    let writer = try ExportWriter(to: target, plan: plan(), token: 1)
    for item in items() { try writer.add(item) }
    var item = sample([Turn(.customer, "a"), Turn(.bot, "b")], .reject)
    item.reviewers = ["r1"]
    try writer.add(item)
    #expect(try writer.add(sample([Turn(.bot, "b")])) == .noCustomerTurn)
    writer.leaveOut(.disputed, count: 2)
    _ = try writer.finish()
    let data = try #require(try scratch.tree("out")["manifest.json"])
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["tool"] as? String == "tonfall")
    #expect(root["version"] as? String == "1.2.3")
    #expect(root["workspace"] as? String == "Norrsken \"handel\"")
    #expect(root["items"] as? Int == 4)
    #expect(root["guide_version"] as? Int == 3)
    #expect(root["two_eyes"] as? Bool == false)
    #expect(root["one_persons_work"] as? Bool == true)
    #expect(root["left_out"] as? [String: Int] == ["disputed": 2, "no-customer-turn": 1])
    #expect(
      root["verdicts"] as? [String: Int]
        == ["approve": 0, "rewrite": 3, "reject": 1, "handover": 0]
    )
    #expect(
      root["options"] as? [String: String]
        == ["as": "dataset,openai-chat", "where": "situation=other"]
    )
    #expect(
      root["formats"] as? [String: [String: Int]] == [
        "dataset": ["rows": 4, "items_without_row": 0],
        "openai-chat": ["rows": 3, "items_without_row": 1],
      ]
    )
    let files = try #require(root["files"] as? [[String: Any]])
    #expect(
      files.map { $0["path"] as? String } == [
        "SHA256SUMS", "dataset/items.jsonl", "openai-chat/train.jsonl",
        "provenance/openai-chat.jsonl",
      ]
    )
    #expect(files.map { $0["rows"] as? Int } == [nil, 4, 3, 3])
  }

  @Test func `the same items and plan give the same bytes`() throws {
    try export(items(), to: "one", token: 1)
    try export(items(), to: "two", token: 2)
    #expect(try scratch.tree("one") == scratch.tree("two"))
    try export(Array(items().reversed()), to: "three")
    #expect(try scratch.tree("one") != scratch.tree("three"))
  }

  @Test func `rows past the size of a piece arrive all and in order`() throws {
    let many = items(4000)
    let outcome = try export(many, [OpenAIChat()])
    let lines = try scratch.text("out/openai-chat/train.jsonl").split(separator: "\n")
    #expect(lines.count == 4000)
    #expect(lines[3999].contains("fråga 3999"))
    #expect(outcome.counts.items == 4000)
    #expect(ExportVerification.problems(in: target).isEmpty)
  }

  @Test func `splits are files of their own, a split without rows is none`() throws {
    var all = items()
    all[1].split = .validation
    all[2].split = .test
    try export(all)
    #expect(
      Set(try scratch.tree("out").keys) == [
        "SHA256SUMS", "manifest.json", "dataset/items.jsonl", "openai-chat/train.jsonl",
        "openai-chat/validation.jsonl", "provenance/openai-chat.jsonl",
      ]
    )
    #expect(
      try scratch.text("out/provenance/openai-chat.jsonl").contains(#""validation","row":1,"#)
    )
  }

  @Test func `an export of nothing has a manifest and sums`() throws {
    try export([])
    #expect(Set(try scratch.tree("out").keys) == ["SHA256SUMS", "manifest.json"])
    #expect(ExportVerification.problems(in: target).isEmpty)
  }

  @Test func `nothing stands at the target before the end, and nothing is left without one`() throws
  {
    do {
      let writer = try ExportWriter(to: target, plan: plan(), token: 10)
      for item in items() { try writer.add(item) }
      #expect(scratch.names == ["out.partial-\(getpid())-a"])
    }
    #expect(scratch.names.isEmpty)
  }

  @Test func `an earlier export is replaced, an empty folder filled`() throws {
    try scratch.write("", "empty/x")
    try FileManager.default.removeItem(atPath: scratch.path + "/empty/x")
    try export(items(), to: "empty")
    try export(items(), to: "out")
    let outcome = try export(items(1), to: "out/")
    #expect(outcome.movedAside == nil)
    #expect(outcome.counts.items == 1)
    #expect(scratch.names == ["empty", "out"])
    #expect(ExportVerification.problems(in: target).isEmpty)
  }

  @Test func `what somebody put beside an earlier export is kept aside`() throws {
    try export(items())
    try scratch.write("mine", "out/notes/mine.txt")
    let outcome = try export(items(1), token: 0xC)
    #expect(outcome.movedAside == target + ".replaced-c")
    #expect(try scratch.tree("out.replaced-c") == ["notes/mine.txt": Data("mine".utf8)])
    #expect(ExportVerification.problems(in: target).isEmpty)
  }

  @Test func `a path through a link removes nothing`() throws {
    try export(items())
    try scratch.write("gold", "precious/gold.txt")
    try FileManager.default.createSymbolicLink(
      atPath: target + "/link",
      withDestinationPath: "../precious"
    )
    let entry =
      #"{"path":"link/gold.txt","bytes":4,"sha256":"\#(String(repeating: "0", count: 64))"}"#
    let manifest = try scratch.text("out/manifest.json")
    try scratch.write(
      manifest.replacingOccurrences(of: "\"files\":[", with: "\"files\":[" + entry + ","),
      "out/manifest.json"
    )
    #expect(ExportVerification.problems(in: target).contains(.missing("link/gold.txt")))
    let outcome = try export(items(2))
    #expect(try scratch.text("precious/gold.txt") == "gold")
    #expect(outcome.movedAside == target + ".replaced-7")
    let link = target + ".replaced-7/link"
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../precious")
  }

  @Test func `half-written folders of processes that are gone are taken away, others stay`() throws
  {
    let gone = Process()
    gone.executableURL = URL(filePath: "/bin/true")
    try gone.run()
    gone.waitUntilExit()
    let names = [
      "out.partial-\(gone.processIdentifier)-a", "out.partial-1-a", "out.partial-a",
      "out.partial-x-a",
      "other.partial-\(gone.processIdentifier)-a", "out.partial-\(gone.processIdentifier)-z",
    ]
    for name in names { try scratch.write("x", name + "/dataset/items.jsonl") }
    try export(items())
    #expect(Set(scratch.names) == Set(names.dropFirst() + ["out"]))
  }

  @Test func `another folder is refused, and only moved aside when asked`() throws {
    try scratch.write("mine", "out/mine.txt")
    try scratch.write("{\"tool\":\"other\",\"files\":[]}", "out/manifest.json")
    #expect(throws: ExportError.targetIsNotEmpty(target)) { try export(items()) }
    #expect(scratch.names == ["out"])
    let outcome = try export(items(), replacing: true, token: 1)
    #expect(outcome.movedAside == target + ".replaced-1")
    #expect(try scratch.tree("out.replaced-1").count == 2)
    #expect(ExportVerification.problems(in: target).isEmpty)
  }

  @Test func `a file or a link at the target is refused`() throws {
    try scratch.write("x", "out")
    #expect(throws: ExportError.targetIsNoFolder(target)) { try export(items(), replacing: true) }
    try scratch.write("x", "real/x")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link",
      withDestinationPath: "real"
    )
    #expect(throws: ExportError.targetIsLink(scratch.path + "/link")) {
      try export(items(), to: "link", replacing: true)
    }
  }

  @Test func `a parent that is not there is said with its errno and the name asked for`() {
    #expect(throws: ExportError.system(.create, path: scratch.path + "/no/out", code: 2)) {
      try export(items(), to: "no/out")
    }
  }
}
