/// What do the phrases of a file say against each other and against the labels?

internal import Curation
internal import StrictYAML

/// The mistakes of a file of phrases, collected.
struct PhraseProblems {
  private let file: String
  private(set) var errors: [GuideError]

  init(file: String, errors: [GuideError]) {
    self.file = file
    self.errors = errors
  }

  /// Checks every list; `isWhole` when none of its entries was left out for a mistake.
  mutating func check(_ lists: [FoundPhrases], _ scheme: LabelScheme, isWhole: Bool) {
    let slots = lists.first { $0.kind == .placeholder }?.phrases ?? []
    for list in lists {
      if list.phrases.count > Limits.phrases {
        note(.tooMany(list.phrases.count, most: Limits.phrases), list.place)
      }
      checkDoubles(list)
      for phrase in list.phrases {
        checkWords(phrase)
        checkLabels(phrase.situations, .situation, scheme)
        checkLabels(phrase.emotions, .emotion, scheme)
        if phrase.kind != .placeholder, isWhole { checkSlots(phrase, slots) }
      }
    }
  }

  private mutating func note(_ problem: GuideProblem, _ place: YAMLPlace) {
    errors.append(GuideError(file: file, place: place, problem: problem))
  }

  // Texts and names have to differ within a list, or nobody can tell which one is meant.
  private mutating func checkDoubles(_ list: FoundPhrases) {
    for language in TextLanguage.allCases {
      for part in [\FoundPhrase.text, \FoundPhrase.name] {
        var first: [String: YAMLPlace] = [:]
        for words in list.phrases.compactMap({ $0[keyPath: part][language] }) {
          if let earlier = first[words.value] {
            note(.duplicateText(words.value, first: earlier), words.place)
          } else {
            first[words.value] = words.place
          }
        }
      }
    }
  }

  private mutating func checkWords(_ phrase: FoundPhrase) {
    if !phrase.text.isNamed { note(.noLanguage, phrase.text.place) }
    guard phrase.needsName else { return }
    for language in TextLanguage.allCases
    where phrase.text[language] != nil && phrase.name[language] == nil {
      note(.yaml(.missingKey(language.rawValue)), phrase.name.place)
    }
  }

  private mutating func checkLabels(
    _ ids: [YAMLPlaced<String>],
    _ axis: LabelAxis,
    _ scheme: LabelScheme
  ) {
    let known = scheme.labels(axis).map(\.id)
    var seen: Set<String> = []
    for id in ids {
      if !known.contains(id.value) {
        note(.unknownLabel(id.value, axis, known: known), id.place)
      } else if !seen.insert(id.value).inserted {
        note(.repeated(id.value), id.place)
      }
    }
  }

  private mutating func checkSlots(_ phrase: FoundPhrase, _ placeholders: [FoundPhrase]) {
    for language in TextLanguage.allCases {
      guard let text = phrase.text[language] else { continue }
      let known = placeholders.compactMap { $0.text[language]?.value }
      let scan = TextScan(text.value)
      if let broken = SlotCheck().findings(in: scan, context: TextCheckContext()).first,
        let range = broken.range
      {
        note(.brokenSlot(scan.string(range)), text.place)
      }
      var told: Set<String> = []
      for slot in SlotNames.names(in: text.value)
      where !known.contains(slot) && told.insert(slot).inserted {
        note(.unknownSlot(slot, known: known), text.place)
      }
    }
  }
}
