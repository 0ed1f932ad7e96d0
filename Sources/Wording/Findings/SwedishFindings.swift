/// What did the checks of a text find, in Swedish?

public import Curation

extension SwedishWords {
  /// A finding in at most 34 columns.
  public func finding(_ kind: TextFinding.Kind) -> String {
    switch kind {
    case .long(let words, let most): "\(words) ord, gränsen är \(most)"
    case .longBesideBot(let words, let bot): "Långt: \(words) ord mot botens \(bot)"
    case .short(let words): "Mycket kort: \(words) ord"
    case .otherLanguage(let found, let expected):
      "Skrivet på \(name(found)), inte \(name(expected))"
    case .halfSlot(let text): "Klammer saknas: \(cut(text, to: 18))"
    case .emptySlot: "Platshållare utan namn"
    case .doubledWord(let word): "”\(cut(word, to: 16))” två gånger"
    case .doubledSpaces(let count): "\(count) mellanslag i rad"
    case .spaceBefore(let mark): "Mellanslag före \(mark)"
    case .endsMidSentence: "Slutar mitt i en mening?"
    case .oddSpace: "Hårt mellanslag"
    case .invisible(let code): "Osynligt tecken: \(codePoint(code))"
    }
  }

  /// How much a finding matters, in a word.
  public func severity(_ severity: TextFinding.Severity) -> String {
    switch severity {
    case .note: "notera"
    case .warning: "se över"
    }
  }

  private func name(_ language: TextLanguage) -> String {
    switch language {
    case .sv: "svenska"
    case .en: "engelska"
    }
  }
}
