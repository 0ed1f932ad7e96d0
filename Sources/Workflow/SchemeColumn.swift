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
    for (key, labels) in parts(scheme) {
      line.key(text: key)
      line.beginArray()
      for label in labels { encode(label, &line) }
      line.endArray()
    }
    line.endObject()
    return line.text
  }

  /// Reads what `encode` wrote.
  static func decode(_ text: String) throws(StorageError) -> LabelScheme {
    let answer = JSONReader().read(Array(text.utf8)) { object in
      LabelScheme(
        preset: object["preset"]?.string ?? "",
        emotions: labels(object["emotions"]),
        situations: labels(object["situations"]),
        reasons: labels(object["reasons"]),
        handoverReasons: labels(object["handover_reasons"])
      )
    }
    guard case .success(let scheme) = answer else {
      throw .inconsistent("the published labels can't be read")
    }
    return scheme
  }

  private static func parts(_ scheme: LabelScheme) -> [(String, [Label])] {
    [
      ("emotions", scheme.emotions), ("situations", scheme.situations),
      ("reasons", scheme.reasons), ("handover_reasons", scheme.handoverReasons),
    ]
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
    line.endArray()
  }

  private static func labels(_ list: JSONValue?) -> [Label] {
    var result: [Label] = []
    guard let list else { return result }
    for element in list.elements {
      let parts = Array(element.elements)
      guard parts.count == 9 else { continue }
      func words(_ place: Int) -> Bilingual {
        Bilingual(sv: parts[place].string ?? "", en: parts[place + 1].string ?? "")
      }
      result.append(
        Label(
          id: parts[0].string ?? "",
          name: words(1),
          definition: words(3),
          notWhen: words(5),
          lookAlike: parts[7].string,
          isExclusive: parts[8].bool ?? false
        )
      )
    }
    return result
  }
}
