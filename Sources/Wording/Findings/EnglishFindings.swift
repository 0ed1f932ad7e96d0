/// What did the checks of a text find, in English?

public import Curation

extension EnglishWords {
  /// A finding in at most 34 columns.
  public func finding(_ kind: TextFinding.Kind) -> String {
    switch kind {
    case .long(let words, let most): "\(words) words, the limit is \(most)"
    case .longBesideBot(let words, let bot): "Long: \(words) words, the bot's \(bot)"
    case .short(let words): words == 1 ? "Very short: 1 word" : "Very short: \(words) words"
    case .otherLanguage(let found, let expected):
      "Written in \(name(found)), not \(name(expected))"
    case .halfSlot(let text): "Brace missing: \(cut(text, to: 18))"
    case .emptySlot: "Placeholder without a name"
    case .doubledWord(let word): "\"\(cut(word, to: 16))\" twice in a row"
    case .doubledSpaces(let count): "\(count) spaces in a row"
    case .spaceBefore(let mark): "Space before \(mark)"
    case .endsMidSentence: "Ends in the middle of a sentence?"
    case .oddSpace: "No-break space"
    case .invisible(let code): "Invisible character: \(codePoint(code))"
    }
  }

  /// How much a finding matters, in a word.
  public func severity(_ severity: TextFinding.Severity) -> String {
    switch severity {
    case .note: "note"
    case .warning: "look at"
    }
  }

  private func name(_ language: TextLanguage) -> String {
    switch language {
    case .sv: "Swedish"
    case .en: "English"
    }
  }
}
