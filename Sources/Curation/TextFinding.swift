/// What does a check say about a text that somebody writes?

/// Something in a text that its writer may want to look at.
///
/// A finding has no sentence; room `Wording` makes one of its kind.
public struct TextFinding: Hashable, Sendable {
  /// Where it is, in UTF-8 bytes of the text and never empty; nil when it is about the whole text.
  public var range: Range<Int>?
  /// What it is.
  public var kind: Kind
  /// How much it matters.
  public var severity: Severity
  /// What would stand at `range` instead; nil when only the writer can know.
  public var replacement: String?

  /// Makes a finding.
  public init(
    range: Range<Int>?,
    kind: Kind,
    severity: Severity,
    replacement: String? = nil
  ) {
    self.range = range
    self.kind = kind
    self.severity = severity
    self.replacement = replacement
  }

  /// How much a finding matters; neither keeps anybody from submitting.
  public enum Severity: UInt8, CaseIterable, Comparable, Sendable {
    /// Worth a look.
    case note
    /// Most likely a slip.
    case warning

    /// Whether one matters less than the other.
    public static func < (one: Severity, other: Severity) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  /// What can be found.
  public enum Kind: Hashable, Sendable {
    /// The text has more words than the workspace wants.
    case long(words: Int, most: Int)
    /// The text is far longer than the bot's reply.
    case longBesideBot(words: Int, bot: Int)
    /// The text has hardly any words.
    case short(words: Int)
    /// The text is written in another language than the conversation.
    case otherLanguage(TextLanguage, expected: TextLanguage)
    /// A slot that lacks a brace; `text` is what stands there, such as `{{name}`.
    case halfSlot(text: String)
    /// A slot without a name.
    case emptySlot
    /// A word that stands twice in a row.
    case doubledWord(String)
    /// Several spaces in a row.
    case doubledSpaces(Int)
    /// A space before a punctuation mark.
    case spaceBefore(mark: Character)
    /// The last sentence has no end.
    case endsMidSentence
    /// A space that looks like one and is none, such as a no-break space.
    case oddSpace
    /// A character that nobody can see, by its number in Unicode.
    case invisible(code: UInt32)
  }
}
