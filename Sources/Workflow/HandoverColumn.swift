/// How is a published hand-over guide kept, so that no start has to read YAML?

internal import Curation
internal import JSONLines

/// A hand-over guide as one JSON object; read with the guides, written at every `guide publish`.
enum HandoverColumn {
  /// Spells a guide.
  static func encode(_ guide: HandoverGuide) -> String {
    var line = LineWriter(capacity: 128 << 10)
    line.beginObject()
    line.key("categories")
    line.beginArray()
    for category in guide.categories { encode(category, &line) }
    line.endArray()
    line.key("lowering")
    line.beginArray()
    for entries in [guide.negations, guide.idioms] { encode(entries, &line) }
    line.endArray()
    line.key("contacts")
    line.beginArray()
    for contact in guide.contacts {
      line.beginArray()
      line.string(contact.id)
      for words in [contact.name, contact.how] { encode(words, &line) }
      line.endArray()
    }
    line.endArray()
    line.key("resources")
    line.beginArray()
    for resource in guide.resources {
      line.beginArray()
      line.string(resource.id)
      for words in [resource.name, resource.how, resource.hours] { encode(words, &line) }
      line.integer(resource.checkedOn.milliseconds)
      line.endArray()
    }
    line.endArray()
    line.endObject()
    return line.text
  }

  /// Reads what `encode` wrote.
  static func decode(_ text: String) throws(StorageError) -> HandoverGuide {
    let answer = JSONReader().read(Array(text.utf8)) { object -> HandoverGuide? in
      guard let categories = list(object["categories"], category),
        let contacts = list(object["contacts"], contact),
        let resources = list(object["resources"], resource),
        let lowering = object["lowering"].map({ Array($0.elements) }), lowering.count == 2
      else { return nil }
      return HandoverGuide(
        categories: categories,
        negations: entries(lowering[0]),
        idioms: entries(lowering[1]),
        contacts: contacts,
        resources: resources
      )
    }
    guard case .success(let guide?) = answer else {
      throw .inconsistent("the published hand-over guide can't be read")
    }
    return guide
  }

  private static func encode(_ category: HandoverCategory, _ line: inout LineWriter) {
    line.beginArray()
    line.string(category.id)
    line.string(category.level.name)
    line.string(category.levelWhenRepeated?.name ?? "")
    for words in [category.name, category.reply] { encode(words, &line) }
    line.string(category.contact ?? "")
    strings(category.resources, &line)
    encode(category.entries, &line)
    line.integer(Int64(category.amountOver ?? 0))
    line.endArray()
  }

  private static func encode(_ words: Bilingual, _ line: inout LineWriter) {
    line.string(words.sv)
    line.string(words.en)
  }

  private static func encode(_ entries: HandoverEntries, _ line: inout LineWriter) {
    line.beginArray()
    strings(entries.sv, &line)
    strings(entries.en, &line)
    line.endArray()
  }

  private static func strings(_ texts: [String], _ line: inout LineWriter) {
    line.beginArray()
    for text in texts { line.string(text) }
    line.endArray()
  }

  // nil as soon as one of them can't be read.
  private static func list<Value>(
    _ value: JSONValue?,
    _ read: ([JSONValue]) -> Value?
  ) -> [Value]? {
    guard let value else { return nil }
    var values: [Value] = []
    for element in value.elements {
      guard let next = read(Array(element.elements)) else { return nil }
      values.append(next)
    }
    return values
  }

  private static func category(_ parts: [JSONValue]) -> HandoverCategory? {
    guard parts.count == 11, let level = HandoverLevel(name: parts[1].string ?? "") else {
      return nil
    }
    let contact = parts[7].string ?? ""
    let amount = parts[10].integer ?? 0
    return HandoverCategory(
      id: parts[0].string ?? "",
      level: level,
      levelWhenRepeated: HandoverLevel(name: parts[2].string ?? ""),
      name: words(parts, 3),
      reply: words(parts, 5),
      contact: contact.isEmpty ? nil : contact,
      resources: parts[8].elements.compactMap(\.string),
      entries: entries(parts[9]),
      amountOver: amount == 0 ? nil : Int(amount)
    )
  }

  private static func contact(_ parts: [JSONValue]) -> HandoverContact? {
    guard parts.count == 5 else { return nil }
    return HandoverContact(
      id: parts[0].string ?? "",
      name: words(parts, 1),
      how: words(parts, 3)
    )
  }

  private static func resource(_ parts: [JSONValue]) -> HandoverResource? {
    guard parts.count == 8, let day = parts[7].integer else { return nil }
    return HandoverResource(
      id: parts[0].string ?? "",
      name: words(parts, 1),
      how: words(parts, 3),
      hours: words(parts, 5),
      checkedOn: Timestamp(milliseconds: day)
    )
  }

  private static func words(_ parts: [JSONValue], _ place: Int) -> Bilingual {
    Bilingual(sv: parts[place].string ?? "", en: parts[place + 1].string ?? "")
  }

  private static func entries(_ value: JSONValue) -> HandoverEntries {
    let lists = Array(value.elements)
    guard lists.count == 2 else { return HandoverEntries() }
    return HandoverEntries(
      sv: lists[0].elements.compactMap(\.string),
      en: lists[1].elements.compactMap(\.string)
    )
  }
}
