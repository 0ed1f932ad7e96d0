/// How does an example look as OpenAI-style chat JSON Lines?

public import JSONLines

/// `{"messages":[…]}` as OpenAI, Azure, Together, Fireworks and others read it.
///
/// A row holds nothing else: Together's checker refuses any further key. Earlier turns of the
/// assistant have `"weight":0`, so that only the last message is learnt. Test items are not in it.
public struct OpenAIChat: ExportFormat {
  /// The name, `openai-chat`.
  public let name = "openai-chat"
  /// For `--help`.
  public let summary = "OpenAI-style chat, {\"messages\": [...]}; also Azure, Together, Fireworks"
  /// Rows have no place for an id.
  public let namesItems = false

  /// Makes the format.
  public init() {}

  /// `openai-chat/train.jsonl` and `validation.jsonl`.
  public func file(for split: Split) -> String? {
    split == .test ? nil : "\(name)/\(split.rawValue).jsonl"
  }

  /// Writes the dialogue; no row without a text to learn.
  public func write(
    _ item: borrowing SettledItem,
    _ example: borrowing TrainingExample,
    to line: inout LineWriter
  ) -> Bool {
    guard let completion = example.completion else { return false }
    line.raw("{\"messages\":[")
    if !example.system.isEmpty {
      line.raw("{\"role\":\"system\",\"content\":")
      line.string(example.system)
      line.endObject()
    }
    for index in example.context.indices {
      switch example.context[index].role {
      case .user:
        line.raw("{\"role\":\"user\",\"content\":")
        line.string(example.context[index].text)
        line.endObject()
      case .assistant:
        line.raw("{\"role\":\"assistant\",\"content\":")
        line.string(example.context[index].text)
        line.append(",\"weight\":0}")
      }
    }
    line.raw("{\"role\":\"assistant\",\"content\":")
    line.string(completion)
    line.append("}]}\n")
    return true
  }
}
