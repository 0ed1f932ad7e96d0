/// Which language does the reviewer read, and where are its words?

public import Curation

/// A language that Tonfall speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Swedish.
  case sv
  /// English.
  case en

  /// Everything a person reads on the screens, in this language.
  public var words: any Wordbook {
    switch self {
    case .sv: SwedishWords()
    case .en: EnglishWords()
    }
  }

  /// The language that the reviewer changes to with the switch.
  public var other: Language { self == .sv ? .en : .sv }

  /// This language's half of a pair; the other half where this one is empty.
  public func pick(_ pair: Bilingual) -> String {
    let (first, second) = self == .sv ? (pair.sv, pair.en) : (pair.en, pair.sv)
    return first.isEmpty ? second : first
  }
}
