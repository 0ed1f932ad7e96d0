/// What does the company's voice guide say about a reply?

/// A place in a reply, or the whole of it, that the voice guide wants otherwise.
public struct VoiceFinding: Hashable, Sendable {
  /// The rule: its id in the guide, or the name of the section for what is no rule of the list, such
  /// as `address`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// Where it is, in UTF-8 bytes of the reply, between characters and never empty; nil when it is
  /// about the whole reply.
  public var range: Range<Int>?
  /// The number of the sentence that it begins in, from 0; nil when it is about the whole reply.
  public var sentence: Int?
  /// What was found.
  public var kind: Kind
  /// What would stand at `range` instead, empty to take it away; nil when only the writer can know.
  public var replacement: String?
  /// The guide's own words about it, in the guide's language; nil where it has none, and `Wording`
  /// then makes a sentence of `kind`.
  public var message: String?

  /// Makes a finding.
  public init(
    rule: String,
    severity: Severity,
    range: Range<Int>?,
    sentence: Int? = nil,
    kind: Kind,
    replacement: String? = nil,
    message: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.sentence = sentence
    self.kind = kind
    self.replacement = replacement
    self.message = message
  }

  /// How much a finding matters.
  public enum Severity: UInt8, CaseIterable, Comparable, Sendable {
    /// Said beside the text and nothing more.
    case note
    /// Said and counted.
    case warning
    /// Keeps the reply from being approved, rewritten so or exported, until it is mended or set aside
    /// with a reason.
    case error

    /// The word in files: `suggestion`, `warning`, `error`.
    public var name: String {
      switch self {
      case .note: "suggestion"
      case .warning: "warning"
      case .error: "error"
      }
    }

    /// Whether one matters less than the other.
    public static func < (one: Severity, other: Severity) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  /// What can be found.
  public enum Kind: Hashable, Sendable {
    /// Words that do not belong in a reply.
    case unwanted(text: String)
    /// Words for which the guide has others; `instead` is empty where they only go.
    case wording(text: String, instead: String)
    /// Something stands more often than `most` times.
    case tooOften(count: Int, most: Int)
    /// Something stands less often than `least` times.
    case tooSeldom(count: Int, least: Int)
    /// A word stands twice in a row.
    case repeated(word: String)
    /// Two ways to say the same stand in one reply.
    case mixed(text: String, other: String)
    /// Something stands there without what belongs to it.
    case lacks(text: String)
    /// What a reply to this message does is missing: all of these, or any of them.
    case missing(moves: [Bilingual], isAny: Bool)
    /// A move comes before the one that should be first.
    case order(first: Bilingual, then: Bilingual)
    /// A measure is out of its bounds; one of them at least is there.
    case measure(Measure, value: Double, least: Double?, most: Double?)
    /// A value that stands neither in the message nor in what was said before.
    case ungrounded(Value, text: String)
    /// The customer is addressed in another form than the guide's.
    case address(text: String)
    /// The pronoun has a capital, or lacks one.
    case addressCase(text: String)
    /// The reply begins without a greeting.
    case noGreeting
    /// The reply ends without a sign-off.
    case noSignOff
    /// A person's name behind the sign-off of a bot or a team.
    case signedBy(name: String)
    /// No name behind the sign-off of a person.
    case unsigned
    /// An emoji that does not belong in this reply.
    case emoji(text: String)
    /// More emoji than `most`.
    case tooManyEmoji(count: Int, most: Int)
    /// A slot that the guide does not allow.
    case unknownSlot(name: String)
    /// A value of the customer's where a slot belongs.
    case rawValue(text: String)
    /// A pattern of the rule needs too long on this reply and was passed over.
    case slowPattern(String)

    /// Whether it is something that an answer has to do, in some order or with a greeting and a sign-off;
    /// a text that hands over to a person has not to.
    public var isAskedOfAnAnswer: Bool {
      switch self {
      case .missing, .order, .noGreeting, .noSignOff, .unsigned: true
      default: false
      }
    }
  }

  /// What can be measured.
  public enum Measure: String, CaseIterable, Sendable {
    /// How many words.
    case words
    /// How many sentences.
    case sentences
    /// Words a sentence, on average.
    case averageSentenceWords = "avg_sentence_words"
    /// Words of one sentence.
    case sentenceWords = "sentence_words"
    /// Läsbarhetsindex.
    case lix
    /// Flesch Reading Ease.
    case flesch
  }

  /// A value that can be compared with what the customer wrote.
  public enum Value: String, CaseIterable, Sendable {
    case amount
    case date
    case time
    case percent
    case orderNumber = "order_number"
    case invoiceNumber = "invoice_number"
    case trackingNumber = "tracking_number"
    case phone
    case email
  }
}
