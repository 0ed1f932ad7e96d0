/// How are published phrases kept, so that no start has to read YAML?

internal import Curation
internal import JSONLines

/// Phrases as one JSON object; read with the guides, written at every `guide publish`.
enum PhrasesColumn {
  /// Spells phrases.
  static func encode(_ phrases: Phrases) -> String {
    var line = LineWriter(capacity: 8 << 10)
    line.beginObject()
    line.key("phrases")
    line.beginArray()
    for entry in phrases.entries {
      line.beginArray()
      line.string(entry.kind.rawValue)
      for words in [entry.name, entry.text] {
        line.string(words.sv)
        line.string(words.en)
      }
      for ids in [entry.situations, entry.emotions] {
        line.beginArray()
        for id in ids { line.string(id) }
        line.endArray()
      }
      line.endArray()
    }
    line.endArray()
    line.endObject()
    return line.text
  }

  /// Reads what `encode` wrote.
  static func decode(_ text: String) throws(StorageError) -> Phrases {
    let answer = JSONReader().read(Array(text.utf8)) { object in
      (object["phrases"]?.elements).map { list in list.map { entry($0) } }
    }
    guard case .success(let found?) = answer else { throw unreadable }
    var entries: [Phrases.Entry] = []
    for entry in found {
      guard let entry else { throw unreadable }
      entries.append(entry)
    }
    return Phrases(entries)
  }

  private static var unreadable: StorageError {
    .inconsistent("the published phrases can't be read")
  }

  private static func entry(_ list: JSONValue) -> Phrases.Entry? {
    let parts = Array(list.elements)
    guard parts.count == 7, let kind = parts[0].string.flatMap({ Phrase.Kind(rawValue: $0) }) else {
      return nil
    }
    func words(_ place: Int) -> Bilingual {
      Bilingual(sv: parts[place].string ?? "", en: parts[place + 1].string ?? "")
    }
    return Phrases.Entry(
      kind: kind,
      name: words(1),
      text: words(3),
      situations: parts[5].elements.compactMap(\.string),
      emotions: parts[6].elements.compactMap(\.string)
    )
  }
}
