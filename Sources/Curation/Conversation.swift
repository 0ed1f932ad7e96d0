/// What did customer and bot say to each other?

/// Who speaks in a turn.
public enum Speaker: UInt8, CaseIterable, Sendable {
  /// The customer.
  case customer = 1
  /// The chatbot; only its turns become items.
  case bot
  /// A person of the company's support staff.
  case agent
  /// A tool's call or answer; context, never a reply.
  case tool
  /// Instructions to the bot.
  case system
  /// An internal note; never shown as a reply and never exported.
  case note

  /// The word in files: `customer`, `bot`, `agent`, `tool`, `system`, `note`.
  public var name: String {
    switch self {
    case .customer: "customer"
    case .bot: "bot"
    case .agent: "agent"
    case .tool: "tool"
    case .system: "system"
    case .note: "note"
    }
  }

  /// Reads what `name` writes; nil for any other word.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

/// One contribution by one speaker.
public struct Turn: Hashable, Sendable {
  /// Who speaks.
  public var speaker: Speaker
  /// The text as it came, byte for byte.
  public var text: String
  /// When it was said, where the file tells.
  public var at: Timestamp?
  /// The speaker's own name (an agent's) or the tool's, where the file tells.
  public var name: String?

  /// Makes a turn.
  public init(_ speaker: Speaker, _ text: String, at: Timestamp? = nil, name: String? = nil) {
    self.speaker = speaker
    self.text = text
    self.at = at
    self.name = name
  }
}

/// One chat between a customer and the bot, as imported.
public struct Conversation: Hashable, Sendable {
  /// Where it comes from: a name that stays the same from one import to the next.
  public var source: String
  /// The source's own name for it, where it has one.
  public var externalID: String?
  /// BCP 47 language, `sv` or `en`, where the file tells.
  public var language: String?
  /// Chat, mail, sms …, where the file tells.
  public var channel: String?
  /// The bot's version, where the file or the import tells.
  public var botVersion: String?
  /// A name for the customer, where the file tells; stored as a keyed hash only.
  public var customer: String?
  /// The turns, in order; 1 to `Limits.turns`.
  public var turns: [Turn]
  /// What it is about, in the file's own words; they stand in `metaJSON` too.
  public var situation: String?
  /// What else the file said, as one JSON object's bytes; nil when nothing.
  public var metaJSON: String?

  /// Makes a conversation.
  public init(
    source: String,
    externalID: String? = nil,
    language: String? = nil,
    channel: String? = nil,
    botVersion: String? = nil,
    customer: String? = nil,
    turns: [Turn],
    situation: String? = nil,
    metaJSON: String? = nil
  ) {
    self.source = source
    self.externalID = externalID
    self.language = language
    self.channel = channel
    self.botVersion = botVersion
    self.customer = customer
    self.turns = turns
    self.situation = situation
    self.metaJSON = metaJSON
  }
}

/// Which of a conversation's bot turns become items.
public enum ReplySelection: String, CaseIterable, Sendable {
  /// The last bot turn that follows a customer turn.
  case last
  /// Every bot turn that follows a customer turn.
  case every

  /// The places (from 0) of the turns that become items, in order.
  ///
  /// A bot turn *follows a customer turn* when the customer has spoken before it and no other bot
  /// or agent turn stands between; tool calls and notes may.
  public func replies(in turns: [Turn]) -> [Int] {
    var found: [Int] = []
    var customerSpoke = false
    for (index, turn) in turns.enumerated() {
      switch turn.speaker {
      case .customer: customerSpoke = true
      case .bot:
        if customerSpoke { found.append(index) }
        customerSpoke = false
      case .agent: customerSpoke = false
      case .tool, .system, .note: break
      }
    }
    return self == .every ? found : found.suffix(1)
  }
}
