/// How is a chat in OpenAI's form read, with its tool calls kept as context?

import Curation
import JSONLines

/// Reads `{"messages":[{"role","content"}]}`, the chat form of OpenAI's fine-tuning and API.
///
/// A tool call becomes a `tool` turn that holds the call as compact JSON, named by its function, and a tool's
/// answer one that holds its content, named by the call it answers; neither becomes text of the bot.
struct OpenAIChatForm: IntakeForm {
  let name = "openai-chat"
  let summary = "JSON Lines, OpenAI chat: messages with role and content"

  func confidence(in sample: Sample) -> Int {
    sample.confidence(key: "messages")
  }

  func reader(of lines: Lines, options: IntakeOptions) throws(IntakeError) -> any FormReader {
    JSONLineReader(lines, options: options, shape: OpenAIChatShape())
  }
}

private struct OpenAIChatShape: LineShape {
  private var meta = LineMeta()

  mutating func conversation(
    from root: JSONValue,
    line: Int,
    notices: inout OnceNotices
  ) throws(LineFault) -> Conversation {
    guard root.kind == .object else { throw LineFault(.notAnObject) }
    var found = Conversation(source: "", turns: [])
    var messages: JSONValue?
    meta.begin()
    for (key, value) in root.members {
      if try LineFields.take(key, value, into: &found) { continue }
      switch key {
      case "messages": messages = value
      case "model": found.botVersion = try LineFields.text(value, "model")
      case "metadata", "meta": meta.take(meta: value, key: key)
      case "tools", "functions", "parallel_tool_calls": meta.take(key, value)
      default:
        meta.take(key, value)
        let name = key.string
        notices.say("key " + name, .unknownKey(name))
      }
    }
    guard let messages else { throw LineFault(.missingKey("messages", turn: nil)) }
    guard messages.kind == .array else {
      throw LineFault(.wrongType(key: "messages", expected: .array, turn: nil))
    }
    var reader = OpenAIMessages()
    for message in messages.elements { try reader.read(message, &notices) }
    guard !reader.turns.isEmpty else { throw LineFault(.emptyTurns) }
    guard reader.turns.count <= Limits.turns else {
      throw LineFault(.tooManyTurns(reader.turns.count))
    }
    found.turns = reader.turns
    let weights = reader.weights
    found.metaJSON = meta.json(more: weights.isEmpty ? nil : { Self.write(weights, to: &$0) })
    return found
  }

  // As pairs of a turn, from 0, and its weight.
  private static func write(_ weights: [(turn: Int, weight: Double)], to writer: inout LineWriter) {
    writer.key("openai.weights")
    writer.beginArray()
    for (turn, weight) in weights {
      writer.beginArray()
      writer.integer(turn)
      if weight == weight.rounded() { writer.integer(Int(weight)) } else { writer.number(weight) }
      writer.endArray()
    }
    writer.endArray()
  }
}
