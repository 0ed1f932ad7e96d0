/// In which of the two languages that Tonfall works in is a text?

/// A language that customers are answered in.
public enum TextLanguage: String, CaseIterable, Sendable {
  /// Swedish.
  case sv
  /// English.
  case en

  /// The language of a BCP 47 tag or a locale: `sv`, `sv-SE`, `EN_gb`; nil for every other one.
  public init?(tag: String) {
    if let language = Self(rawValue: tag) {
      self = language
      return
    }
    let language = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." }.lowercased()
    self.init(rawValue: language)
  }
}

extension Bilingual {
  /// The words in `language`; empty where there are none.
  public func words(in language: TextLanguage) -> String {
    switch language {
    case .sv: sv
    case .en: en
    }
  }
}
