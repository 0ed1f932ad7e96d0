/// What does a reviewer say about a reply?

/// What the reviewer decides on the bot's reply.
public enum Verdict: UInt8, CaseIterable, Sendable {
  /// Good as it is.
  case approve = 1
  /// The reviewer's text replaces it.
  case rewrite
  /// Unusable, nothing written.
  case reject
  /// A person should have answered.
  case handover

  /// The word in files: `approve`, `rewrite`, `reject`, `handover`.
  public var name: String {
    switch self {
    case .approve: "approve"
    case .rewrite: "rewrite"
    case .reject: "reject"
    case .handover: "handover"
    }
  }

  /// Reads what `name` writes; nil for any other word.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

/// What the rewrite was started from.
public enum RewriteStart: UInt8, CaseIterable, Sendable {
  /// The bot's own text.
  case bot = 1
  /// An empty editor.
  case nothing
  /// A stored phrase.
  case phrase
  /// An own earlier rewrite.
  case earlier
  /// An agent's real answer.
  case agent
  /// A machine's suggestion.
  case suggestion

  /// The word in files.
  public var name: String {
    switch self {
    case .bot: "bot"
    case .nothing: "nothing"
    case .phrase: "phrase"
    case .earlier: "earlier"
    case .agent: "agent"
    case .suggestion: "suggestion"
    }
  }
}

/// What a person does with an item without a verdict; each is counted as itself.
public enum Outcome: UInt8, CaseIterable, Sendable {
  /// Later, to me again.
  case skip = 1
  /// To somebody else: conflict of interest, language, too hard.
  case passOn
  /// Not a case: spam, test, cut off.
  case setAside
  /// Needs facts that nobody has here.
  case cannotJudge
  /// Red, and no matter for a person: a false alarm. Two people have to say so.
  case falseAlarm

  /// The word in files: `skip`, `pass_on`, `set_aside`, `cannot_judge`, `false_alarm`.
  public var name: String {
    switch self {
    case .skip: "skip"
    case .passOn: "pass_on"
    case .setAside: "set_aside"
    case .cannotJudge: "cannot_judge"
    case .falseAlarm: "false_alarm"
    }
  }
}

/// A reviewer's whole answer for one item, finished or not.
public struct Judgement: Hashable, Sendable {
  /// The decision, nil until made.
  public var verdict: Verdict?
  /// Ids of reasons from the label scheme, in the order chosen; empty beside `approve`.
  public var reasons: [String]
  /// The reviewer's text; empty when none was written.
  public var rewrite: String
  /// What the text was started from; nil when none was begun.
  public var start: RewriteStart?
  /// Intensity 1 to 3 by emotion id; nil is unanswered, empty is the answer *none*.
  public var emotions: [String: Int]?
  /// The feeling can't be told from the words.
  public var isUnclear: Bool
  /// What the conversation is about: an id of the scheme's situations, nil until answered.
  public var situation: String?
  /// Whom or what the feeling is about: an id of the scheme's targets, nil until answered.
  public var target: String?
  /// How the customer behaves: an id of the scheme's list, nil until answered.
  public var conduct: String?
  /// What a reader would call the bot's reply: ids of the scheme's tones, in the order chosen.
  public var tones: [String]
  /// Answers by rubric criterion, where asked.
  public var rubric: [String: CriterionAnswer]
  /// Words to the lead.
  public var note: String
  /// Why a voice rule does not hold here: reason by rule id.
  public var overrides: [String: String]
  /// Values of the text that could be personal and are not, by the reviewer's word.
  ///
  /// Drafts keep them; an annotation does not, since nothing in it is left to decide.
  public var kept: [String]

  /// An empty answer: nothing is ever pre-filled.
  public init() {
    reasons = []
    rewrite = ""
    isUnclear = false
    tones = []
    rubric = [:]
    note = ""
    overrides = [:]
    kept = []
  }

  /// Whether two answers are equal and their texts are the same bytes; `==` takes texts for equal
  /// that only look the same.
  public func isIdentical(to other: Judgement) -> Bool {
    self == other && rewrite.utf8.elementsEqual(other.rewrite.utf8)
      && note.utf8.elementsEqual(other.note.utf8)
  }

  /// Nothing was answered or written yet.
  public var isEmpty: Bool { self == Judgement() }
}
