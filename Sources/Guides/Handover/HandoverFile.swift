/// When does a person take over, as the text of `guides/handover.yml` says?

public import Curation
internal import StrictYAML

/// Reads `guides/handover.yml`.
public enum HandoverFile {
  /// Reads a guide and tries it on its own examples.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: the name that mistakes stand under.
  ///   - runningExamples: whether the examples are tried; their form is read in any case.
  /// - Returns: the guide that the text holds.
  /// - Throws: every mistake in it, or else every example that comes out otherwise.
  public static func read(
    _ text: String,
    file: String = "guides/handover.yml",
    runningExamples: Bool = true
  ) throws(GuideErrors) -> HandoverGuide {
    let (found, errors) = StrictYAML.read(text, file: file, as: guide)
    var problems = HandoverProblems(file: file, errors: errors.map { GuideError($0) })
    if let found, errors.isEmpty { problems.check(found) }
    guard let found, problems.errors.isEmpty else { throw GuideErrors(problems.errors) }
    let guide = found.guide
    if runningExamples { problems.run(found.examples, by: HandoverScreen(guide)) }
    guard problems.errors.isEmpty else { throw GuideErrors(problems.errors) }
    return guide
  }

  private static let nothing = Bilingual(sv: "", en: "")

  private static var guide: YAMLKind<FoundHandover> {
    .mapping { mapping in
      _ = mapping.required("version", .integer(1...1))
      let contacts = mapping.optional("contacts", .list(of: contact), preset: [])
      let resources = mapping.optional("resources", .list(of: resource), preset: [])
      let categories = mapping.required("categories", YAMLKind.list(of: category).placed)
      let nothing = FoundEntries()
      let negations = mapping.optional("negations", entries, preset: nothing)
      let idioms = mapping.optional("idioms", entries, preset: nothing)
      let examples = mapping.optional("examples", .list(of: example), preset: [])
      guard let categories else { return nil }
      return FoundHandover(
        contacts: contacts,
        resources: resources,
        categories: categories.value,
        place: categories.place,
        negations: negations,
        idioms: idioms,
        examples: examples
      )
    }
  }

  private static var contact: YAMLKind<FoundPart<HandoverContact>> {
    .mapping { mapping in
      let id = mapping.required("id", YAMLKind<String>.identifier.placed)
      let name = mapping.required("name", bilingual)
      let how = mapping.required("how", bilingual)
      guard let id, let name, let how else { return nil }
      return FoundPart(id: id, value: HandoverContact(id: id.value, name: name, how: how))
    }
  }

  private static var resource: YAMLKind<FoundPart<HandoverResource>> {
    .mapping { mapping in
      let id = mapping.required("id", YAMLKind<String>.identifier.placed)
      let name = mapping.required("name", bilingual)
      let how = mapping.required("how", bilingual)
      let hours = mapping.optional("hours", bilingual, preset: nothing)
      let day = mapping.required("checked_on", day)
      guard let id, let name, let how, let day else { return nil }
      let resource = HandoverResource(
        id: id.value,
        name: name,
        how: how,
        hours: hours,
        checkedOn: day
      )
      return FoundPart(id: id, value: resource)
    }
  }

  private static var category: YAMLKind<FoundCategory> {
    .mapping { mapping in
      let id = mapping.required("id", YAMLKind<String>.identifier.placed)
      let level = mapping.required("level", level)
      let repeated = mapping.optional("when_repeated", HandoverFile.level)
      let name = mapping.required("name", bilingual)
      let reply = mapping.optional("reply", bilingual.placed)
      let contact = mapping.optional("contact", YAMLKind<String>.identifier.placed)
      let resources = mapping.optional(
        "resources",
        .list(of: YAMLKind<String>.identifier.placed),
        preset: []
      )
      let amount = mapping.optional("amount_over", .integer(1...1_000_000_000))
      let words = mapping.required("words", entries)
      guard let id, let level, let name, let words else { return nil }
      return FoundCategory(
        id: id,
        level: level,
        repeated: repeated,
        name: name,
        reply: reply,
        contact: contact,
        resources: resources,
        words: words,
        amount: amount
      )
    }
  }

  private static var entries: YAMLKind<FoundEntries> {
    .mapping { mapping in
      let list = YAMLKind.list(of: entry)
      let sv = mapping.optional("sv", list, preset: [])
      let en = mapping.optional("en", list, preset: [])
      return FoundEntries(sv: sv, en: en)
    }
  }

  private static var entry: YAMLKind<YAMLPlaced<String>> {
    YAMLKind<String>.filledText
      .map(.form("stem*, a|b, ~word, _, __, {5-17}")) { HandoverEntry($0) == nil ? nil : $0 }
      .placed
  }

  private static var example: YAMLKind<FoundExample> {
    .mapping { mapping in
      let text = mapping.required("text", YAMLKind<String>.filledText.placed)
      let language = mapping.optional("language", .oneOf(TextLanguage.allCases.map(\.rawValue)))
      let levels = HandoverLevel.allCases.reversed().map(\.name)
      let expected = mapping.required("expect", .oneOf(levels + ["nothing"]))
      let category = mapping.optional("category", YAMLKind<String>.identifier.placed)
      guard let text, let expected else { return nil }
      return FoundExample(
        text: text,
        language: language.flatMap { TextLanguage(rawValue: $0) },
        expected: HandoverLevel(name: expected),
        category: category
      )
    }
  }

  private static var level: YAMLKind<HandoverLevel> {
    let names = HandoverLevel.allCases.reversed().map(\.name)
    return YAMLKind<String>.oneOf(names).map { HandoverLevel(name: $0) }
  }

  private static var day: YAMLKind<Timestamp> {
    YAMLKind<String>.filledText.map(.form("YYYY-MM-DD")) { text in
      text.utf8.count == 10 ? Timestamp(rfc3339: text + "T00:00:00Z") : nil
    }
  }

  private static var bilingual: YAMLKind<Bilingual> {
    .mapping { mapping in
      let sv = mapping.required("sv", .filledText)
      let en = mapping.required("en", .filledText)
      guard let sv, let en else { return nil }
      return Bilingual(sv: sv, en: en)
    }
  }
}
