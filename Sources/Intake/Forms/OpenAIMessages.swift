/// Which turns do the messages of one OpenAI chat become?

import Curation
import JSONLines

/// Turns messages into turns, in order.
struct OpenAIMessages {
  /// The turns so far.
  private(set) var turns: [Turn] = []
  /// The weights that messages carry, by turn from 0.
  private(set) var weights: [(turn: Int, weight: Double)] = []

  private var functionOfCall: [String: String] = [:]
  private var number = 0

  private struct Parts {
    var role: JSONText?
    var content: JSONValue?
    var refusal: JSONValue?
    var calls: JSONValue?
    var functionCall: JSONValue?
    var name: String?
    var callID: String?
    var weight: Double?
  }

  /// Takes the next message.
  mutating func read(_ message: JSONValue, _ notices: inout OnceNotices) throws(LineFault) {
    number += 1
    guard message.kind == .object else {
      throw LineFault(.wrongType(key: "messages", expected: .object, turn: number))
    }
    let parts = try split(message, &notices)
    guard let role = parts.role else { throw LineFault(.missingKey("role", turn: number)) }
    guard let speaker = RoleWords.speaker(role) else {
      throw LineFault(.unknownRole(role.string, turn: number))
    }
    let hasCalls = parts.calls?.kind == .array || parts.functionCall?.kind == .object
    let text = try text(of: parts)
    let isBlank = text?.unicodeScalars.allSatisfy { $0.properties.isWhitespace } ?? true
    if isBlank, speaker.mustSpeak {
      guard hasCalls else { throw LineFault(.emptyText(turn: number)) }
    } else {
      let name = parts.name ?? parts.callID.flatMap { functionOfCall[$0] }
      if let weight = parts.weight { weights.append((turns.count, weight)) }
      turns.append(Turn(speaker, text ?? "", name: name))
    }
    if let calls = parts.calls {
      for call in calls.elements { take(call, function: call["function"]) }
    }
    if let call = parts.functionCall, call.kind == .object { take(call, function: call) }
  }

  private func split(
    _ message: JSONValue,
    _ notices: inout OnceNotices
  ) throws(LineFault) -> Parts {
    var parts = Parts()
    for (key, value) in message.members {
      switch key {
      case "role":
        guard let role = value.utf8 else {
          throw LineFault(.wrongType(key: "role", expected: .string, turn: number))
        }
        parts.role = role
      case "content": parts.content = value
      case "refusal": parts.refusal = value
      case "tool_calls": parts.calls = value
      case "function_call": parts.functionCall = value
      case "name": parts.name = value.string
      case "tool_call_id": parts.callID = value.string
      case "weight": parts.weight = value.double.flatMap { abs($0) <= 1e6 ? $0 : nil }
      default:
        let name = key.string
        notices.say("turn " + name, .ignoredTurnKey(name))
      }
    }
    return parts
  }

  // A call is kept whole, so that its id and arguments can be seen.
  private mutating func take(_ call: JSONValue, function: JSONValue?) {
    var writer = LineWriter(capacity: 256)
    writer.value(call)
    let name = function?["name"]?.string
    if let id = call["id"]?.string, let name { functionOfCall[id] = name }
    turns.append(Turn(.tool, writer.text, name: name))
  }

  private func text(of parts: Parts) throws(LineFault) -> String? {
    let content = parts.content.flatMap { $0.isNull ? nil : $0 } ?? parts.refusal
    guard let content, !content.isNull else { return nil }
    if let text = content.string { return text }
    guard content.kind == .array else {
      throw LineFault(.wrongType(key: "content", expected: .stringOrParts, turn: number))
    }
    var joined = ""
    for part in content.elements { joined += self.text(ofPart: part) }
    return joined
  }

  // Text as it is; anything else by its kind in brackets, `[image]` for `image_url`.
  private func text(ofPart part: JSONValue) -> String {
    if let text = part.string ?? part["text"]?.string ?? part["refusal"]?.string { return text }
    var kind = part["type"]?.string ?? "part"
    if kind.hasPrefix("input_") { kind.removeFirst(6) }
    if kind.hasSuffix("_url") { kind.removeLast(4) }
    return "[" + kind + "]"
  }
}
