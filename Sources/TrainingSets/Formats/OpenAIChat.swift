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
    line.append("{\"messages\":[")
    if !example.system.isEmpty {
      line.append("{\"role\":\"system\",\"content\":\"")
      example.withText(example.system) { line.append($0) }
      line.append("\"},")
    }
    for message in example.context {
      switch message.role {
      case .user:
        line.append("{\"role\":\"user\",\"content\":\"")
        example.withText(message.text) { line.append($0) }
        line.append("\"},")
      case .assistant:
        line.append("{\"role\":\"assistant\",\"content\":\"")
        example.withText(message.text) { line.append($0) }
        line.append("\",\"weight\":0},")
      }
    }
    line.append("{\"role\":\"assistant\",\"content\":\"")
    example.withText(completion) { line.append($0) }
    line.append("\"}]}\n")
    return true
  }
}
