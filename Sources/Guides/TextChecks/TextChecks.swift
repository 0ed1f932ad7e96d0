/// What is there to look at in a text before it is submitted?

public import Curation

/// What a text is checked against.
public struct TextCheckContext: Hashable, Sendable {
  /// The language that the text should be in; nil when that is neither Swedish nor English, or not
  /// known, and the language is then not checked.
  public var language: TextLanguage?
  /// How many words the bot's reply has; nil without one.
  public var botWords: Int?
  /// How many words the workspace wants at most; nil when it sets no limit.
  public var mostWords: Int?
  /// The byte of the text where somebody is writing, or nil when nobody is.
  ///
  /// While it is set, nothing is said about what the next key may mend: a slot that is just being
  /// typed, a word that may grow, a text that has only begun.
  public var writingAt: Int?

  /// Makes a context out of what is known already.
  public init(
    language: TextLanguage? = nil,
    botWords: Int? = nil,
    mostWords: Int? = nil,
    writingAt: Int? = nil
  ) {
    self.language = language
    self.botWords = botWords
    self.mostWords = mostWords
    self.writingAt = writingAt
  }

  /// Makes the context of an item; to be kept while the item is on the screen.
  ///
  /// - Parameters:
  ///   - language: the conversation's BCP 47 tag. Without one the customer's message tells.
  ///   - customerMessage: what is answered.
  ///   - botReply: the reply under review.
  ///   - mostWords: the workspace's limit.
  public init(
    language: String?,
    customerMessage: String?,
    botReply: String?,
    mostWords: Int? = nil
  ) {
    if let language {
      self.init(language: TextLanguage(tag: language), mostWords: mostWords)
    } else {
      self.init(
        language: customerMessage.flatMap { TextChecks.language(of: $0) },
        mostWords: mostWords
      )
    }
    botWords = botReply.map { TextScan($0).words.count }
  }
}

/// One thing that texts are looked through for.
///
/// A check is deterministic, goes over the text once, and says nothing about an empty text. What
/// it is not sure of it keeps to itself: a false alarm costs more than a miss.
protocol TextCheck: Sendable {
  /// What it finds, in the order of the text.
  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding]
}

/// Every check of a text.
public enum TextChecks {
  static let all: [any TextCheck] = [
    LanguageCheck(), LengthCheck(), InvisibleCheck(), SpacingCheck(), SlotCheck(),
    DoubledWordCheck(), EndingCheck(),
  ]

  /// What there is to look at in `text`: findings about the whole text first, then by place.
  ///
  /// The same text and context give the same findings. Fast enough to run after every key. A text
  /// without a word has none.
  public static func findings(in text: String, context: TextCheckContext) -> [TextFinding] {
    let scan = TextScan(text)
    guard !scan.words.isEmpty else { return [] }
    var found: [(finding: TextFinding, order: Int)] = []
    for check in all {
      for finding in check.findings(in: scan, context: context)
      where !isBeingWritten(finding, at: context.writingAt) {
        found.append((finding, found.count))
      }
    }
    found.sort { one, other in
      let (left, right) = (place(one.finding), place(other.finding))
      return left == right ? one.order < other.order : left < right
    }
    return found.map(\.finding)
  }

  /// The language that a text is written in; nil when it is short, mixed or another one.
  public static func language(of text: String) -> TextLanguage? {
    LanguageProfile(TextScan(text)).language
  }

  private static func place(_ finding: TextFinding) -> Int { finding.range?.lowerBound ?? -1 }

  private static func isBeingWritten(_ finding: TextFinding, at place: Int?) -> Bool {
    guard let place else { return false }
    switch finding.kind {
    case .short: return true
    case .halfSlot, .emptySlot, .doubledWord, .doubledSpaces, .spaceBefore, .endsMidSentence:
      guard let range = finding.range else { return false }
      return range.lowerBound < place && place <= range.upperBound
    case .long, .longBesideBot, .otherLanguage, .oddSpace, .invisible: return false
    }
  }
}
