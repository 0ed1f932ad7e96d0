/// Is the text in the conversation's language?

internal import Curation

/// Finds a text in Swedish where English is wanted, and the other way round.
struct LanguageCheck: TextCheck {
  func findings(in text: TextScan, context: TextCheckContext) -> [TextFinding] {
    guard let expected = context.language, let found = LanguageProfile(text).language,
      found != expected
    else { return [] }
    let kind = TextFinding.Kind.otherLanguage(found, expected: expected)
    return [TextFinding(range: nil, kind: kind, severity: .warning)]
  }
}
