/// Which phrases does the text of `guides/phrases.yml` hold?

public import Curation
internal import StrictYAML

/// Reads `guides/phrases.yml`.
public enum PhrasesFile {
  /// Reads phrases.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - scheme: the labels that phrases may name.
  ///   - file: the name that mistakes stand under.
  /// - Returns: the phrases that the text holds, list by list.
  /// - Throws: every mistake in it.
  public static func read(
    _ text: String,
    scheme: LabelScheme,
    file: String = "guides/phrases.yml"
  ) throws(GuideErrors) -> Phrases {
    let (found, errors) = StrictYAML.read(text, file: file, as: lists)
    var problems = PhraseProblems(file: file, errors: errors.map { GuideError($0) })
    if let found { problems.check(found, scheme, isWhole: errors.isEmpty) }
    guard let found, problems.errors.isEmpty else { throw GuideErrors(problems.errors) }
    return Phrases(found.flatMap { $0.phrases.map(\.entry) })
  }

  private static var lists: YAMLKind<[FoundPhrases]> {
    .mapping { mapping in
      _ = mapping.required("version", .integer(1...1))
      var lists: [FoundPhrases] = []
      for kind in Phrase.Kind.allCases {
        guard let key = kind.listName else { continue }
        guard let found = mapping.optional(key, YAMLKind.list(of: phrase(kind)).placed) else {
          continue
        }
        lists.append(FoundPhrases(kind: kind, place: found.place, phrases: found.value))
      }
      return lists
    }
  }

  private static func phrase(_ kind: Phrase.Kind) -> YAMLKind<FoundPhrase> {
    .mapping { mapping in
      // What is chosen by its name has one.
      let needsName = kind == .example || kind == .placeholder
      let name =
        needsName
        ? mapping.required("name", words(.filledText))
        : mapping.optional("name", words(.filledText))
      let text =
        kind == .placeholder
        ? mapping.required("slot", words(slotName)) : mapping.required("text", words(.filledText))
      let labels = YAMLKind.list(of: YAMLKind<String>.identifier.placed)
      let situations = mapping.optional("situations", labels, preset: [])
      let emotions = mapping.optional("when", labels, preset: [])
      guard let text, name != nil || !needsName else { return nil }
      return FoundPhrase(
        kind: kind,
        name: name ?? FoundWords(place: mapping.place),
        needsName: needsName,
        text: text,
        situations: situations,
        emotions: emotions
      )
    }
  }

  /// `{sv: …, en: …}`, one of them at least.
  private static func words(_ kind: YAMLKind<String>) -> YAMLKind<FoundWords> {
    .mapping { mapping in
      var words = FoundWords(place: mapping.place)
      for language in TextLanguage.allCases {
        let found = mapping.optional(language.rawValue, kind.placed)
        words[language] = found.map { YAMLPlaced(value: trimmed($0.value), place: $0.place) }
        words.isNamed = words.isNamed || mapping.has(language.rawValue)
      }
      return words
    }
  }

  private static var slotName: YAMLKind<String> {
    .filledText.map(.form("delivery_date")) { SlotNames.isName($0) ? $0 : nil }
  }

  // Blanks and line ends around a text are the YAML's, not the writer's.
  private static func trimmed(_ text: String) -> String {
    let kept = text.drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}

/// Words in the languages that have them, with their places.
struct FoundWords {
  /// Where the pair begins.
  var place: YAMLPlace
  /// Whether a language stands there at all, be its words read or not.
  var isNamed = false
  private var sv: YAMLPlaced<String>?
  private var en: YAMLPlaced<String>?

  init(place: YAMLPlace) { self.place = place }

  subscript(language: TextLanguage) -> YAMLPlaced<String>? {
    get { language == .sv ? sv : en }
    set { if language == .sv { sv = newValue } else { en = newValue } }
  }

  /// The words alone.
  func bilingual(_ change: (String) -> String = { $0 }) -> Bilingual {
    Bilingual(sv: sv.map { change($0.value) } ?? "", en: en.map { change($0.value) } ?? "")
  }
}

/// A phrase with the places of what can be wrong with it.
struct FoundPhrase {
  var kind: Phrase.Kind
  var name: FoundWords
  var needsName: Bool
  /// The words; of a placeholder the slot's name.
  var text: FoundWords
  var situations: [YAMLPlaced<String>]
  var emotions: [YAMLPlaced<String>]

  var entry: Phrases.Entry {
    Phrases.Entry(
      kind: kind,
      name: name.bilingual(),
      text: text.bilingual { kind == .placeholder ? "{{\($0)}}" : $0 },
      situations: situations.map(\.value),
      emotions: emotions.map(\.value)
    )
  }
}

/// A list of phrases.
struct FoundPhrases {
  var kind: Phrase.Kind
  var place: YAMLPlace
  var phrases: [FoundPhrase]
}
