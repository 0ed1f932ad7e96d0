/// Is the text clearly longer or shorter than replies are?

internal import Curation

/// Finds a text over the workspace's limit, one far longer than the bot's, and one without content.
struct LengthCheck: TextCheck {
  /// A text of so many words is never far longer than the bot's: a good mail needs them.
  static let usualWords = 150
  /// A text with fewer words than this is very short.
  static let fewestWords = 3

  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    let words = text.words.count
    if let most = context.mostWords, words > most {
      let kind = TextFinding.Kind.long(words: words, most: most)
      return [TextFinding(range: nil, kind: kind, severity: .warning)]
    }
    if let bot = context.botWords, bot > 0, words > Self.usualWords, words > 3 * bot {
      let kind = TextFinding.Kind.longBesideBot(words: words, bot: bot)
      return [TextFinding(range: nil, kind: kind, severity: .note)]
    }
    if words < Self.fewestWords {
      return [TextFinding(range: nil, kind: .short(words: words), severity: .note)]
    }
    return []
  }
}
