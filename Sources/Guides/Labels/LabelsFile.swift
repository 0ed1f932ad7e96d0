/// Which label scheme does the text of `guides/labels.yml` describe?

public import Curation
internal import StrictYAML

/// Reads `guides/labels.yml`.
public enum LabelsFile {
  /// The scheme that the text describes.
  ///
  /// - Throws: every mistake in it, under the name `file`.
  public static func read(
    _ text: String,
    file: String = "guides/labels.yml"
  ) throws(GuideErrors) -> LabelScheme {
    let (found, errors) = StrictYAML.read(text, file: file, as: scheme)
    var problems = errors.map { GuideError($0) }
    if let found {
      let isWhole = errors.isEmpty
      for list in found.lists { problems += list.problems(file: file, isWhole: isWhole) }
      problems += found.rubric.list.problems(file: file, isWhole: isWhole)
      if isWhole {
        problems += found.rubric.problems(file: file)
        problems += found.replaced.problems(file: file, in: found.scheme)
        problems += found.rulings.problems(file: file, in: found.scheme)
      }
    }
    guard let found, problems.isEmpty else { throw GuideErrors(problems) }
    return found.scheme
  }

  private static let nothing = Bilingual(sv: "", en: "")

  private static var scheme: YAMLKind<FoundScheme> {
    .mapping { mapping in
      _ = mapping.required("version", .integer(1...1))
      return FoundScheme(
        preset: mapping.optional("preset", .filledText, preset: "own"),
        emotions: labels(.emotion, in: &mapping),
        situations: labels(.situation, in: &mapping),
        reasons: labels(.reason, in: &mapping),
        handoverReasons: labels(.handoverReason, in: &mapping),
        targets: labels(.target, in: &mapping),
        conducts: labels(.conduct, in: &mapping),
        tones: labels(.tone, in: &mapping),
        rubric: RubricList.read(in: &mapping),
        replaced: ReplacedList.read(in: &mapping),
        rulings: RulingList.read(in: &mapping)
      )
    }
  }

  private static func labels(_ axis: LabelAxis, in mapping: inout YAMLMapping) -> FoundLabels {
    let kind = YAMLKind.list(of: label(axis)).placed
    let isNeeded = [.emotion, .situation, .reason, .handoverReason].contains(axis)
    let key = axis.listName
    let found = isNeeded ? mapping.required(key, kind) : mapping.optional(key, kind)
    return FoundLabels(key: key, place: found?.place, labels: found?.value ?? [])
  }

  private static func label(_ axis: LabelAxis) -> YAMLKind<FoundLabel> {
    .mapping { mapping in
      let id = mapping.required("id", YAMLKind<String>.identifier.placed)
      let name = mapping.required("name", bilingual(.filledText))
      let definition = mapping.optional("definition", bilingual(.text), preset: nothing)
      let notWhen = mapping.optional("not_when", bilingual(.text), preset: nothing)
      let lookAlike = mapping.optional("look_alike", YAMLKind<String>.identifier.placed)
      let isExclusive = axis == .emotion && mapping.optional("exclusive", .boolean, preset: false)
      let isDefect = axis == .tone && mapping.optional("defect", .boolean, preset: false)
      let words = axis == .situation ? mapping.optional("words", words) : nil
      guard let id, let name else { return nil }
      let label = Label(
        id: id.value,
        name: name,
        definition: definition,
        notWhen: notWhen,
        lookAlike: lookAlike?.value,
        isExclusive: isExclusive,
        isDefect: isDefect,
        words: words?.entries ?? HandoverEntries()
      )
      return FoundLabel(label: label, id: id.place, lookAlike: lookAlike?.place, words: words)
    }
  }

  private static var words: YAMLKind<FoundEntries> {
    .mapping { mapping in
      let list = YAMLKind.list(of: word)
      let sv = mapping.optional("sv", list, preset: [])
      let en = mapping.optional("en", list, preset: [])
      return FoundEntries(sv: sv, en: en)
    }
  }

  private static var word: YAMLKind<YAMLPlaced<String>> {
    YAMLKind<String>.filledText
      .map(.form("word, two words, stem*")) { SituationWords.isEntry($0) ? $0 : nil }
      .placed
  }

  /// Words in both languages.
  static func bilingual(_ kind: YAMLKind<String>) -> YAMLKind<Bilingual> {
    .mapping { mapping in
      let sv = mapping.required("sv", kind)
      let en = mapping.required("en", kind)
      guard let sv, let en else { return nil }
      return Bilingual(sv: sv, en: en)
    }
  }
}

private struct FoundScheme {
  var preset: String
  var emotions: FoundLabels
  var situations: FoundLabels
  var reasons: FoundLabels
  var handoverReasons: FoundLabels
  var targets: FoundLabels
  var conducts: FoundLabels
  var tones: FoundLabels
  var rubric: RubricList
  var replaced: ReplacedList
  var rulings: RulingList

  var lists: [FoundLabels] {
    [emotions, situations, reasons, handoverReasons, targets, conducts, tones]
  }

  var scheme: LabelScheme {
    LabelScheme(
      preset: preset,
      emotions: emotions.scheme,
      situations: situations.scheme,
      reasons: reasons.scheme,
      handoverReasons: handoverReasons.scheme,
      targets: targets.scheme,
      conducts: conducts.scheme,
      tones: tones.scheme,
      rubric: rubric.scheme,
      replaced: replaced.scheme,
      rulings: rulings.scheme
    )
  }
}

/// A label with the places that mistakes are about.
struct FoundLabel {
  var label: Label
  var id: YAMLPlace
  var lookAlike: YAMLPlace?
  var words: FoundEntries?
}

/// The labels of one list with their places; no place when the list itself was no list.
struct FoundLabels {
  var key: String
  var place: YAMLPlace?
  var labels: [FoundLabel]

  var scheme: [Label] { labels.map(\.label) }

  /// What the list's labels say against each other; `isWhole` when none of them was left out for a
  /// mistake.
  func problems(file: String, isWhole: Bool) -> [GuideError] {
    guard let place else { return [] }
    var found: [GuideError] = []
    func note(_ problem: GuideProblem, _ place: YAMLPlace) {
      found.append(GuideError(file: file, place: place, problem: problem))
    }
    if labels.isEmpty, isWhole { note(.listIsEmpty(key), place) }
    if labels.count > Limits.labels { note(.tooMany(labels.count, most: Limits.labels), place) }
    var first: [String: YAMLPlace] = [:]
    for entry in labels {
      if let earlier = first[entry.label.id] {
        note(.duplicateID(entry.label.id, first: earlier), entry.id)
      } else {
        first[entry.label.id] = entry.id
      }
    }
    for entry in labels { found += entry.words?.problems(file: file) ?? [] }
    for entry in labels where isWhole {
      guard let other = entry.label.lookAlike, let place = entry.lookAlike else { continue }
      if other == entry.label.id {
        note(.looksLikeItself(other), place)
      } else if first[other] == nil {
        note(.unknownLookAlike(other, known: labels.map(\.label.id)), place)
      }
    }
    return found
  }
}
