/// What does a model read before it answers, and what is it to answer? The one place where an item
/// becomes a dialogue.

internal import Curation

/// A dialogue with the answer to learn.
///
/// The rules (decision 15): what *system* says stands in front, joined by an empty line. A customer
/// is the user, a bot or an agent the assistant; notes and tools are not in it. Turns of one side
/// in a row are joined by an empty line, so that the two alternate; turns of white space only are
/// nothing; what the assistant says before the customer's first word is dropped. The user has the
/// last word, else the item is left out. Texts keep every byte. What was said to a person in need is
/// never learnt (`SettledItem.isLabelOnly`).
public struct TrainingExample: Sendable {
  /// Who speaks in the context.
  public enum Role: Sendable {
    /// The customer.
    case user
    /// The bot or an agent; never to be learnt from.
    case assistant
  }

  /// One side's contribution.
  public struct Message: Sendable {
    /// Who speaks.
    public var role: Role
    /// What is said.
    public var text: String
  }

  /// The instructions, empty when there are none.
  public private(set) var system = ""
  /// User and assistant in turn, the user first and last.
  public private(set) var context: [Message] = []
  /// What the assistant should say; nil when the verdict has no text to learn.
  public private(set) var completion: String?

  /// Makes an example to be filled.
  public init() {}

  /// Takes an item's dialogue; room of the one before is used again.
  ///
  /// - Returns: why the item is left out, nil when it is not.
  public mutating func fill(from item: borrowing SettledItem) -> LeftOut? {
    system = ""
    context.removeAll(keepingCapacity: true)
    completion = nil
    let place = item.turn
    guard item.conversation.turns.indices.contains(place),
      item.conversation.turns[place].speaker == .bot
    else { return .notAReply }
    for index in 0..<place {
      switch item.conversation.turns[index].speaker {
      case .customer: add(.user, item.conversation.turns[index].text)
      case .bot, .agent: add(.assistant, item.conversation.turns[index].text)
      case .system: addSystem(item.conversation.turns[index].text)
      case .tool, .note: break
      }
    }
    guard let last = context.last else { return .noCustomerTurn }
    guard last.role == .user else { return .repliesInARow }
    return takeCompletion(item)
  }

  /// Approve teaches the bot's text, rewrite the reviewer's; a handover teaches what was written
  /// for it, if anything, unless it is label-only.
  private mutating func takeCompletion(_ item: borrowing SettledItem) -> LeftOut? {
    switch item.verdict {
    case .approve: completion = item.conversation.turns[item.turn].text
    case .rewrite: completion = item.rewrite
    case .handover:
      completion = item.isLabelOnly || Self.isBlank(item.rewrite) ? nil : item.rewrite
    case .reject: completion = nil
    }
    if let completion, Self.isBlank(completion) { return .emptyCompletion }
    return nil
  }

  private mutating func add(_ role: Role, _ text: String) {
    if Self.isBlank(text) { return }
    guard let last = context.indices.last else {
      if role == .user { context.append(Message(role: role, text: text)) }
      return
    }
    if context[last].role == role {
      context[last].text += "\n\n"
      context[last].text += text
    } else {
      context.append(Message(role: role, text: text))
    }
  }

  private mutating func addSystem(_ text: String) {
    if Self.isBlank(text) { return }
    if system.isEmpty {
      system = text
    } else {
      system += "\n\n"
      system += text
    }
  }

  /// Whether a text is white space only; the control characters that Python's `strip` takes off are
  /// white space too.
  static func isBlank(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if first > 0x20, first < 0x80 { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value)
    }
  }
}
