/// What did the guides find in a conversation when it came in?

/// What the guides say of a conversation before anybody has judged it.
public struct ConversationScreening: Hashable, Sendable {
  /// The guides' version that it was screened by; 0 for not at all.
  public var version: Int
  /// How much each reply's item is a matter for a person, by the reply's turn; none for not at all.
  public var levels: [Int: HandoverLevel]
  /// What was found, in the order of the turns.
  public var findings: [ScreeningFinding]
  /// The personal data, in the order of the turns and without overlaps.
  public var marks: [PersonalMark]
  /// The situation to expect, by the reply's turn: an id of the label scheme.
  ///
  /// It puts items in order and is nobody's answer.
  public var expected: [Int: String]

  /// Makes a screening; without anything it says that nobody looked.
  public init(
    version: Int = 0,
    levels: [Int: HandoverLevel] = [:],
    findings: [ScreeningFinding] = [],
    marks: [PersonalMark] = [],
    expected: [Int: String] = [:]
  ) {
    self.version = version
    self.levels = levels
    self.findings = findings
    self.marks = marks
    self.expected = expected
  }

  /// What points at a person taking over at a reply's item, the gravest first: what stands before the reply,
  /// and what is red behind the last of the conversation's items.
  ///
  /// Behind it nobody else would be asked, and who is in need must not wait for the next import.
  public func handover(at reply: Int) -> [ScreeningFinding] {
    let isLast = levels[reply] == .red && !levels.keys.contains { $0 > reply }
    return findings.filter { finding in
      switch finding.kind {
      case .handover, .sign: finding.turn < reply || isLast && finding.kind.level == .red
      case .voice, .special: false
      }
    }.sorted { ($0.kind.level ?? .green) > ($1.kind.level ?? .green) }
  }

  /// The categories of the hand-over guide that a reply's item points at, each once, the gravest first;
  /// those below `least` are not among them.
  public func categories(at reply: Int, least: HandoverLevel = .amber) -> [String] {
    var found: [String] = []
    for finding in handover(at: reply) {
      guard case .handover(let category, let level) = finding.kind, level >= least,
        !found.contains(category)
      else { continue }
      found.append(category)
    }
    return found
  }

  /// What in how the conversation goes points at a person taking over.
  public func signs(at reply: Int) -> [HandoverSign] {
    handover(at: reply).compactMap { finding in
      if case .sign(let sign) = finding.kind { sign } else { nil }
    }
  }

  /// What the voice guide says about a bot's own reply, as far as it can be said without labels.
  public func voice(of reply: Int) -> [ScreeningFinding] {
    findings.filter { finding in
      if case .voice = finding.kind { finding.turn == reply } else { false }
    }
  }
}

/// One thing that a guide found in a turn.
public struct ScreeningFinding: Hashable, Sendable {
  /// The turn, from 0; for signs the first.
  public var turn: Int
  /// Where it stands: UTF-8 bytes of the turn's text; nil when it is about the whole turn.
  public var range: Range<Int>?
  /// What it is.
  public var kind: Kind

  /// What can be found.
  public enum Kind: Hashable, Sendable {
    /// Words that point at a category of the hand-over guide, with how much they matter there.
    case handover(category: String, HandoverLevel)
    /// Something in how the conversation goes.
    case sign(HandoverSign)
    /// A rule of the voice guide that the reply breaks.
    case voice(rule: String, VoiceFinding.Severity)
    /// Words that tell of a special category of personal data.
    case special(SpecialCategory)

    /// How much it is a matter for a person; nil for what has nothing to do with that.
    public var level: HandoverLevel? {
      switch self {
      case .handover(_, let level): level
      case .sign: .green
      case .voice, .special: nil
      }
    }
  }

  /// Makes a finding.
  public init(turn: Int, range: Range<Int>?, kind: Kind) {
    self.turn = turn
    self.range = range
    self.kind = kind
  }
}
