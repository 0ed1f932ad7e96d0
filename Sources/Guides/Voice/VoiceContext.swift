/// What does a reply answer, as far as rules of the voice depend on it?

public import Curation

/// What is known of the item that a reply belongs to.
public struct VoiceContext: Hashable, Sendable {
  /// Intensity 1 to 3 by emotion; nil is unanswered, and rules that depend on emotions then wait.
  public var emotions: [String: Int]?
  /// What the conversation is about; nil is unanswered, and rules for situations are then off.
  public var situation: String?
  /// What was decided; a rejected reply is nobody's text, and nothing is said about it.
  public var verdict: Verdict?
  /// The customer's message; nil when there is none.
  public var message: String?
  /// What was said before, for values that must stand somewhere.
  public var earlier: [String] = []
  /// Placeholders of the bot's reply whose values nobody said before.
  public var unsaid: Set<String> = []
  /// How the customer wrote, such as `chat`; nil when not known.
  public var channel: String?
  /// The conversation's language; nil when not known.
  public var language: TextLanguage?
  /// How the customer behaves, as a label; nil when not known.
  public var conduct: String?
  /// Who the reply comes from.
  public var author = Author.bot
  /// Whether the reply is the first of its conversation; nil when not known.
  public var isFirst: Bool?

  /// Who a reply comes from.
  public enum Author: String, CaseIterable, Sendable {
    case bot, human
  }

  /// Makes a context of what is known.
  public init(
    emotions: [String: Int]? = nil,
    situation: String? = nil,
    verdict: Verdict? = nil,
    message: String? = nil
  ) {
    self.emotions = emotions
    self.situation = situation
    self.verdict = verdict
    self.message = message
  }
}
