/// How is a published label scheme kept, so that no start has to read YAML?

internal import Curation
internal import JSONLines

/// A label scheme as one JSON object; read at every start, written at every `guide publish`.
enum SchemeColumn {
  /// Spells a scheme.
  static func encode(_ scheme: LabelScheme) -> String {
    var line = LineWriter(capacity: 8 << 10)
    line.beginObject()
    line.key("preset")
    line.string(scheme.preset)
    for axis in LabelAxis.allCases where axis != .rubric {
      line.key(text: axis.listName)
      line.beginArray()
      for label in scheme.labels(axis) { encode(label, &line) }
      line.endArray()
    }
    line.key(text: LabelAxis.rubric.listName)
    line.beginArray()
    for criterion in scheme.rubric { encode(criterion, &line) }
    line.endArray()
    line.key("replaced")
    line.beginArray()
    for label in scheme.replaced {
      line.beginArray()
      for word in [label.axis.listName, label.old, label.new] { line.string(word) }
      line.endArray()
    }
    line.endArray()
    line.key("rulings")
    line.beginArray()
    for ruling in scheme.rulings {
      line.beginArray()
      for word in [ruling.date, ruling.text, ruling.about?.axis.listName, ruling.about?.id] {
        line.string(word)
      }
      line.endArray()
    }
    line.endArray()
    line.endObject()
    return line.text
  }

  /// Reads what `encode` wrote, or an earlier version of it that had fewer lists.
  static func decode(_ text: String) throws(StorageError) -> LabelScheme {
    let answer = JSONReader().read(Array(text.utf8)) { object in
      LabelScheme(
        preset: object["preset"]?.string ?? "",
        emotions: labels(object["emotions"]),
        situations: labels(object["situations"]),
        reasons: labels(object["reasons"]),
        handoverReasons: labels(object["handover_reasons"]),
        targets: labels(object["targets"]),
        conducts: labels(object["conduct"]),
        tones: labels(object["tones"]),
        rubric: (object["rubric"]?.elements).map { list in list.compactMap { criterion($0) } }
          ?? [],
        replaced: (object["replaced"]?.elements).map { list in list.compactMap { replaced($0) } }
          ?? [],
        rulings: (object["rulings"]?.elements).map { list in list.compactMap { ruling($0) } } ?? []
      )
    }
    guard case .success(let scheme) = answer else {
      throw .inconsistent("the published labels can't be read")
    }
    return scheme
  }

  private static func encode(_ label: Label, _ line: inout LineWriter) {
    line.beginArray()
    line.string(label.id)
    for words in [label.name, label.definition, label.notWhen] {
      line.string(words.sv)
      line.string(words.en)
    }
    if let lookAlike = label.lookAlike { line.string(lookAlike) } else { line.null() }
    line.bool(label.isExclusive)
    line.bool(label.isDefect)
    for list in [label.words.sv, label.words.en] {
      line.beginArray()
      for word in list { line.string(word) }
      line.endArray()
    }
    line.endArray()
  }

  private static func encode(_ criterion: Criterion, _ line: inout LineWriter) {
    line.beginArray()
    encode(criterion.label, &line)
    line.string(criterion.scale.rawValue)
    line.bool(criterion.takesNotApplicable)
    line.integer(criterion.weight)
    line.bool(criterion.isAutoFail)
    for words in [criterion.good, criterion.bad] {
      line.string(words.sv)
      line.string(words.en)
    }
    line.endArray()
  }

  private static func labels(_ list: JSONValue?) -> [Label] {
    list.map { $0.elements.compactMap { label($0) } } ?? []
  }

  private static func label(_ value: JSONValue) -> Label? {
    let parts = Array(value.elements)
    guard parts.count >= 9 else { return nil }
    return Label(
      id: parts[0].string ?? "",
      name: words(parts, 1),
      definition: words(parts, 3),
      notWhen: words(parts, 5),
      lookAlike: parts[7].string,
      isExclusive: parts[8].bool ?? false,
      isDefect: parts.count > 9 && parts[9].bool == true,
      words: parts.count < 12
        ? HandoverEntries()
        : HandoverEntries(
          sv: parts[10].elements.compactMap(\.string),
          en: parts[11].elements.compactMap(\.string)
        )
    )
  }

  private static func criterion(_ value: JSONValue) -> Criterion? {
    let parts = Array(value.elements)
    guard parts.count == 9, let label = label(parts[0]),
      let scale = parts[1].string.flatMap({ CriterionScale(rawValue: $0) })
    else { return nil }
    return Criterion(
      label: label,
      scale: scale,
      takesNotApplicable: parts[2].bool ?? false,
      weight: parts[3].integer.flatMap { Int(exactly: $0) } ?? 1,
      isAutoFail: parts[4].bool ?? false,
      good: words(parts, 5),
      bad: words(parts, 7)
    )
  }

  private static func replaced(_ value: JSONValue) -> ReplacedLabel? {
    let parts = Array(value.elements)
    guard parts.count == 3, let old = parts[1].string,
      let axis = LabelAxis.allCases.first(where: { $0.listName == parts[0].string })
    else { return nil }
    return ReplacedLabel(axis: axis, old: old, new: parts[2].string)
  }

  private static func ruling(_ value: JSONValue) -> Ruling? {
    let parts = Array(value.elements)
    guard parts.count == 4, let date = parts[0].string, let text = parts[1].string else {
      return nil
    }
    let axis = LabelAxis.allCases.first { $0.listName == parts[2].string }
    let about = axis.flatMap { axis in parts[3].string.map { LabelName(axis: axis, id: $0) } }
    return Ruling(date: date, text: text, about: about)
  }

  private static func words(_ parts: [JSONValue], _ place: Int) -> Bilingual {
    Bilingual(sv: parts[place].string ?? "", en: parts[place + 1].string ?? "")
  }
}
