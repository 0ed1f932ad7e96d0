// What do the tests of the text checks have in common?

import Curation
import Foundation
import Guides

/// A finding as a test writes it: what it is, the words it is about, what would stand there.
struct Told: Hashable, CustomStringConvertible {
  var kind: TextFinding.Kind
  var at: String?
  var instead: String?

  init(_ kind: TextFinding.Kind, at: String? = nil, instead: String? = nil) {
    self.kind = kind
    self.at = at
    self.instead = instead
  }

  var description: String { "\(kind) at \(at ?? "-") instead \(instead ?? "-")" }
}

/// The findings of a text, with the words that they are about.
func told(_ text: String, _ context: TextCheckContext = TextCheckContext()) -> [Told] {
  TextChecks.findings(in: text, context: context).map { finding in
    let at = finding.range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    return Told(finding.kind, at: at, instead: finding.replacement)
  }
}

/// The text after every replacement was taken, one after the other.
func mended(_ text: String, _ context: TextCheckContext = TextCheckContext()) -> String {
  var bytes = Array(text.utf8)
  for _ in 0..<1000 {
    let findings = TextChecks.findings(in: String(decoding: bytes, as: UTF8.self), context: context)
    guard let next = findings.first(where: { $0.replacement != nil }), let range = next.range,
      let replacement = next.replacement
    else { break }
    bytes.replaceSubrange(range, with: Array(replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The project's own folder.
let project: URL = {
  var root = URL(filePath: #filePath)
  for _ in 0..<4 { root.deleteLastPathComponent() }
  return root
}()

/// The folder with real data beside the project, nil where there is none.
let realData: URL? = {
  var folder = project
  while folder.pathComponents.count > 1 {
    folder.deleteLastPathComponent()
    let data = folder.appending(path: "shared/data")
    if FileManager.default.fileExists(atPath: data.path) { return data }
  }
  return nil
}()

/// The objects of a file of JSON Lines.
func objects(_ file: URL) throws -> [[String: Any]] {
  try Data(contentsOf: file).split(separator: 0x0A).compactMap {
    try JSONSerialization.jsonObject(with: $0) as? [String: Any]
  }
}

/// A reply with what it answers.
struct Reply {
  var id: String
  var language: String?
  var message: String?
  var bot: String
}

/// The replies of a file of conversations: bots' and agents' turns with the customer's turn before.
func replies(_ file: URL) throws -> [Reply] {
  try objects(file).flatMap { conversation -> [Reply] in
    let turns = conversation["turns"] as? [[String: Any]] ?? []
    var message: String?
    return turns.compactMap { turn in
      guard let text = turn["text"] as? String, let role = turn["role"] as? String else {
        return nil
      }
      if role == "customer" { message = text }
      guard role == "bot" || role == "agent" else { return nil }
      return Reply(
        id: conversation["conversation_id"] as? String ?? "",
        language: conversation["language"] as? String,
        message: message,
        bot: text
      )
    }
  }
}
