// Which items do the tests of this room export?

import Curation
import Foundation
import JSONLines

@testable import TrainingSets

/// An item out of turns; the last one is the reply.
func sample(
  _ turns: [Turn],
  _ verdict: Verdict = .rewrite,
  _ rewrite: String = "Bättre",
  uid: UInt64 = 1
) -> SettledItem {
  SettledItem(
    conversationUID: UID(high: 0, low: uid),
    conversation: Conversation(source: "s", turns: turns),
    turn: turns.count - 1,
    verdict: verdict,
    rewrite: verdict == .rewrite || verdict == .handover ? rewrite : ""
  )
}

/// An item that uses every field.
func fullSample() -> SettledItem {
  SettledItem(
    conversationUID: UID(high: 0xABC, low: 0xDEF),
    conversation: Conversation(
      source: "norrsken",
      externalID: "sv-1",
      language: "sv",
      channel: "chat",
      botVersion: "7",
      customer: "kund@example.com",
      turns: [
        Turn(.system, "Var vänlig."),
        Turn(.bot, "Hej!"),
        Turn(.customer, "Var är \"paketet\"?", name: "Kim"),
        Turn(.tool, "{\"order\": 7}", name: "lookup"),
        Turn(.note, "Hemlig anteckning"),
        Turn(.agent, "Jag kollar.\n/Maja", name: "Maja"),
        Turn(.customer, "Tack"),
        Turn(.customer, "Och när?"),
        Turn(.bot, "Snart."),
        Turn(.customer, "Efteråt"),
      ]
    ),
    turn: 8,
    verdict: .rewrite,
    reasons: ["tone", "format"],
    rewrite: "På fredag 🦊",
    emotions: ["worry": 2, "frustration": 1],
    isUnclear: false,
    situation: "delivery_delay",
    target: "bot",
    conduct: "polite",
    tones: ["cold", "robotic"],
    rubric: ["own": .mark(0), "apologise": .notApplicable],
    replaced: [ReplacedLabel(axis: .emotion, old: "fear", new: "worry")],
    reviewers: ["r2", "r7"],
    start: .bot,
    guideVersion: 3,
    schemeVersion: 4,
    batch: "maj"
  )
}

extension TrainingExample {
  /// The context, `u:` before what the user says and `a:` before what the assistant does.
  var said: [String] {
    context.map { message in
      (message.role == .user ? "u:" : "a:") + withText(message.text) { $0.string }
    }
  }

  /// What *system* says.
  var instructions: String { withText(system) { $0.string } }

  /// The text to learn.
  var answer: String? { completion.map { withText($0) { $0.string } } }
}

/// A folder of its own that goes away with the value.
final class Scratch {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "tonfall-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  func write(_ text: String, _ file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  /// Everything in the folder: path and bytes of each file.
  func tree(_ folder: String = "") throws -> [String: Data] {
    let root = folder.isEmpty ? path : "\(path)/\(folder)"
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      found[name] = FileManager.default.contents(atPath: "\(root)/\(name)")
    }
    return found
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// A plan with every format unless told otherwise.
func plan(_ formats: [any ExportFormat] = ExportFormats.all) -> ExportPlan {
  ExportPlan(
    formats: formats,
    toolVersion: "1.2.3",
    workspace: "Norrsken \"handel\"",
    options: [("as", "dataset,openai-chat"), ("where", "situation=other")],
    guideVersion: 3,
    schemeVersion: 4,
    twoEyes: false
  )
}
