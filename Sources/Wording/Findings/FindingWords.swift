/// What is there to say about a text that somebody writes?

public import Curation

/// What the checks of a text found, in words.
public protocol FindingWords: Sendable {
  /// A finding in at most 34 columns, so that it fits a narrow pane with its mark; what it quotes of
  /// the text is cut.
  func finding(_ kind: TextFinding.Kind) -> String
  /// How much a finding matters, in a word.
  func severity(_ severity: TextFinding.Severity) -> String
}

extension FindingWords {
  /// The first characters of what stands in a text.
  func cut(_ text: String, to most: Int) -> String {
    text.count <= most ? text : text.prefix(most - 1) + "…"
  }

  /// A character's number as Unicode writes it, `U+200B`.
  func codePoint(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
