/// How does a test get a workspace of its own, and how does it run the program's commands on it?

import Foundation
import Testing

/// What a command did.
struct Ran {
  /// Its exit code.
  let code: Int32
  /// What it printed.
  let output: String
  /// What it printed on standard error.
  let errors: String
}

/// A workspace in a temporary folder, in Swedish, with a few conversations.
///
/// Conversation `k7` is the seventh of the source `prov`, and its reply is item `7.2`.
struct Desk {
  let folder: Folder
  /// The workspace.
  var path: String { folder.file("desk") }

  /// Makes a workspace and imports so many conversations.
  init(conversations count: Int = 4) throws {
    folder = try Folder()
    let options = ["init", "desk", "--language", "sv", "--seed", "7", "--quiet"]
    try check(tonfall(all: options, isInside: false))
    guard count > 0 else { return }
    let lines = (1...count).map(Self.line).joined(separator: "\n") + "\n"
    try folder.write(lines, to: "prov.jsonl")
    try check(tonfall("import", "--quiet", folder.file("prov.jsonl")))
  }

  /// Makes a workspace that Maja owns, with so many items on which Bo and Eva disagree.
  init(disputes count: Int) throws {
    try self.init(conversations: 0)
    try overlapEverything()
    try folder.write((1...count).map(Self.line).joined(separator: "\n"), to: "prov.jsonl")
    try check(tonfall("import", "--quiet", folder.file("prov.jsonl")))
    try check(tonfall("reviewers", "add", "bo", "--as", "maja"))
    let verdicts = [("bo", "approve", ""), ("eva", "reject", #""reasons":["tone"],"#)]
    let lines = (1...count).flatMap { item in
      verdicts.map { name, verdict, reasons in
        #"{"item":"\#(item).2","reviewer":"\#(name)","verdict":"\#(verdict)",\#(reasons)"#
          + #""emotions":{},"situation":"other"}"#
      }
    }
    let input = lines.joined(separator: "\n") + "\n"
    try check(tonfall("annotate", "--from", "-", input: input))
  }

  /// Gives every item that comes from now on to two reviewers.
  func overlapEverything() throws {
    let settings = text(path + "/tonfall.yml")
    let overlap = try #require(settings.range(of: #"overlap:[^\n]*"#, options: .regularExpression))
    let wanted = "overlap: {share: 1, reviewers: 2}"
    let changed = settings.replacingCharacters(in: overlap, with: wanted)
    try folder.write(changed, to: "desk/tonfall.yml")
  }

  /// The environment of everything that the tests start.
  static func environment(home: String, _ more: [String: String] = [:]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
    var all = [
      "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "USER": "maja", "LANG": "C.UTF-8",
      "LC_ALL": "C.UTF-8", "TMPDIR": home,
    ]
    all["LD_LIBRARY_PATH"] = own["LD_LIBRARY_PATH"]
    return all.merging(more) { _, new in new }
  }

  /// Runs a command with `input` to read; it is told which workspace unless it is not inside one.
  func tonfall(
    _ arguments: String...,
    input: String? = nil,
    environment more: [String: String] = [:],
    isInside: Bool = true
  ) throws -> Ran {
    try tonfall(all: arguments, input: input, environment: more, isInside: isInside)
  }

  /// Runs a command whose words come as a list.
  func tonfall(
    all arguments: [String],
    input: String? = nil,
    environment more: [String: String] = [:],
    isInside: Bool = true
  ) throws -> Ran {
    let name = UUID().uuidString
    let reads = try input.map { try folder.write($0, to: name + ".in") }
    let place = isInside ? ["TONFALL_WORKSPACE": path] : [:]
    let variables = place.merging(more) { _, new in new }
    let child = try child(name, arguments, variables, input: reads)
    let code = try child.wait(seconds: 60)
    return Ran(
      code: code,
      output: text(folder.file(name + ".out")),
      errors: text(folder.file(name + ".err"))
    )
  }

  /// Starts a command on the workspace and does not wait for it.
  func start(_ arguments: String...) throws -> Child {
    try child(UUID().uuidString, arguments, ["TONFALL_WORKSPACE": path], input: nil)
  }

  private func child(
    _ name: String,
    _ arguments: [String],
    _ variables: [String: String],
    input: String?
  ) throws -> Child {
    try Child(
      Place.program,
      arguments,
      environment: Self.environment(home: folder.path, variables),
      folder: folder.path,
      input: input,
      output: folder.file(name + ".out"),
      errors: folder.file(name + ".err")
    )
  }

  /// Runs a shell command with the program as `$T` and the workspace known.
  func shell(_ command: String) throws -> Ran {
    let name = folder.file(UUID().uuidString)
    let child = try Child(
      "/bin/sh",
      ["-c", command],
      environment: Self.environment(
        home: folder.path,
        ["T": Place.program, "TONFALL_WORKSPACE": path]
      ),
      folder: folder.path,
      output: name + ".out",
      errors: name + ".err"
    )
    let code = try child.wait(seconds: 60)
    return Ran(code: code, output: text(name + ".out"), errors: text(name + ".err"))
  }

  private func check(_ ran: Ran) throws {
    if ran.code != 0 { throw Missed("no workspace: code \(ran.code)", instead: ran.errors) }
  }

  /// A conversation as a line of a file; no two replies are alike.
  static func line(_ number: Int) -> String {
    let things = ["klockan", "mattan", "lampan", "vasen", "soffan", "hyllan"]
    let thing = things[number % things.count]
    return """
      {"conversation_id":"k\(number)","source":"prov","language":"sv","turns":[\
      {"role":"customer","text":"Hej, jag undrar över \(thing), nummer \(number)."},\
      {"role":"bot","text":"Vänligen notera att \(thing) (\(number)) behandlas i turordning."}]}
      """
  }
}

/// A line of `items --format json`.
struct ListedItem: Decodable, Equatable {
  var item: String
  var state: String
  var done: Int?
  var verdict: String?
  var conversation_id: String?
}

/// What `show --format json` says.
struct ShownItem: Decodable {
  struct Annotation: Decodable {
    var reviewer: String
    var verdict: String?
    var reasons: [String]
    var rewrite: String
    var emotions: [String: Int]?
    var situation: String?
  }
  struct Turn: Decodable {
    var speaker: String
    var text: String
  }
  var item: String
  var blind: Bool
  var turns: [Turn]
  var annotations: [Annotation]
}

extension Desk {
  /// Whether no annotation of any item stands, whatever its verdict.
  func isUntouched() throws -> Bool {
    try items().allSatisfy { item in
      let trail = try tonfall("history", item.item, "--format", "json").output
      let made = trail.ranges(of: "\"annotated\"").count
      return item.verdict == nil && made == trail.ranges(of: "\"retracted\"").count
    }
  }

  /// All items, in the order of import.
  func items() throws -> [ListedItem] {
    let ran = try tonfall("items", "--format", "json", "--limit", "1000000")
    return try ran.output.split(separator: "\n").map { line in
      try JSONDecoder().decode(ListedItem.self, from: Data(line.utf8))
    }
  }

  /// One item as a reviewer sees it.
  func show(_ item: String, as reviewer: String = "maja") throws -> ShownItem {
    let ran = try tonfall("show", item, "--as", reviewer, "--format", "json")
    return try JSONDecoder().decode(ShownItem.self, from: Data(ran.output.utf8))
  }

  /// What happened with an item, oldest first.
  func events(_ item: String) throws -> [String] {
    struct Event: Decodable { var event: String }
    let ran = try tonfall("history", item, "--format", "json")
    return try ran.output.split(separator: "\n").map { line in
      try JSONDecoder().decode(Event.self, from: Data(line.utf8)).event
    }
  }
}
