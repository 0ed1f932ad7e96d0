/// What in a message says that a person has to take over?

/// A place in a message that points at a category of `guides/handover.yml`.
public struct HandoverFinding: Hashable, Sendable {
  /// How much it matters here: a red category that was lowered is amber.
  public var level: HandoverLevel
  /// The category's id.
  public var category: String
  /// Where it stands, in UTF-8 bytes of the text, beginning and ending between characters.
  public var range: Range<Int>
  /// The entry that was found, as it stands in the file; the sum for one above the limit.
  public var entry: String
  /// Some word is spelled otherwise than in the entry.
  public var isSlip: Bool
  /// What made amber of red; nil where nothing did.
  public var loweredBy: Lowering?

  /// Why a finding matters less than its category.
  public enum Lowering: Hashable, Sendable {
    /// A negation, as it stands in the file.
    case negation(String)
    /// A manner of speaking, as it stands in the file.
    case idiom(String)
  }

  /// Makes a finding.
  public init(
    level: HandoverLevel,
    category: String,
    range: Range<Int>,
    entry: String,
    isSlip: Bool = false,
    loweredBy: Lowering? = nil
  ) {
    self.level = level
    self.category = category
    self.range = range
    self.entry = entry
    self.isSlip = isSlip
    self.loweredBy = loweredBy
  }
}

/// What of a conversation points at a person taking over.
public struct HandoverScreening: Hashable, Sendable {
  /// How much the conversation is a matter for a person; nil for not at all.
  public var level: HandoverLevel?
  /// What was found in the customer's turns, in their order.
  public var findings: [Found]
  /// What the course of the conversation says.
  public var signs: [HandoverSign]

  /// A finding with its turn.
  public struct Found: Hashable, Sendable {
    /// The turn's place in the conversation, from 0.
    public var turn: Int
    /// What stands there.
    public var finding: HandoverFinding

    /// Makes it.
    public init(turn: Int, finding: HandoverFinding) {
      self.turn = turn
      self.finding = finding
    }
  }

  /// Makes a screening.
  public init(level: HandoverLevel?, findings: [Found] = [], signs: [HandoverSign] = []) {
    self.level = level
    self.findings = findings
    self.signs = signs
  }
}

/// Something green in how a conversation goes.
public enum HandoverSign: Hashable, Sendable {
  /// The bot gave the same answer twice or more.
  case sameAnswer
  /// The customer wrote the same twice or more.
  case sameQuestion
  /// The conversation is in a language that nobody here writes.
  case otherLanguage(tag: String)

  /// The name in files: `same_answer`, `same_question`, `language:TAG`.
  public var name: String {
    switch self {
    case .sameAnswer: "same_answer"
    case .sameQuestion: "same_question"
    case .otherLanguage(let tag): "language:" + tag
    }
  }
}
