/// Which rules does the text of `guides/personal-data.yml` hold, and do its own examples hold?

internal import Curation
internal import StrictYAML

/// Reads `guides/personal-data.yml`.
public enum PersonalDataFile {
  /// The file within the workspace.
  public static let name = "guides/personal-data.yml"

  /// Reads rules and holds them against the file's own examples.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: the name that mistakes stand under.
  /// - Returns: the rules.
  /// - Throws: every mistake in it, examples that don't hold included.
  public static func read(
    _ text: String,
    file: String = "guides/personal-data.yml"
  ) throws(GuideErrors) -> PersonalDataRules {
    let (found, errors) = StrictYAML.read(text, file: file, as: whole)
    var problems = errors.map { GuideError($0) }
    guard let found, problems.isEmpty else { throw GuideErrors(problems) }
    func note(_ problem: GuideProblem, _ place: YAMLPlace) {
      problems.append(GuideError(file: file, place: place, problem: problem))
    }
    var ids: [String: YAMLPlace] = [:]
    for pattern in found.patterns {
      if let first = ids[pattern.value.pattern.id] {
        note(.duplicateID(pattern.value.pattern.id, first: first), pattern.place)
      }
      ids[pattern.value.pattern.id] = pattern.place
    }
    let rules = PersonalDataRules(
      patterns: found.patterns.map(\.value.pattern),
      allowedDomains: found.domains,
      allowedValues: found.values
    )
    for pattern in found.patterns.map(\.value) {
      for example in pattern.finds where !rules.finds(pattern.pattern, example.value) {
        note(.exampleNotFound(pattern.pattern.id), example.place)
      }
      for example in pattern.passes where rules.hits(pattern.pattern, example.value) {
        note(.exampleFound(pattern.pattern.id), example.place)
      }
    }
    for vector in found.vectors {
      let kinds = PersonalData.findings(in: vector.value.text, rules: rules).map(\.kind.rawValue)
      if kinds != vector.value.kinds {
        note(.vectorFails(expected: vector.value.kinds, found: kinds), vector.place)
      }
    }
    if !problems.isEmpty { throw GuideErrors(problems) }
    return rules
  }

  private struct FoundPattern {
    var pattern: CompanyPattern
    var finds: [YAMLPlaced<String>]
    var passes: [YAMLPlaced<String>]
  }

  private struct Vector {
    var text: String
    var kinds: [String]
  }

  private struct Whole {
    var patterns: [YAMLPlaced<FoundPattern>]
    var domains: [String]
    var values: [String]
    var vectors: [YAMLPlaced<Vector>]
  }

  private struct Allowed {
    var domains: [String] = []
    var values: [String] = []
  }

  private static let kinds = PersonalKind.allCases.map(\.rawValue)

  private static var whole: YAMLKind<Whole> {
    .mapping { mapping in
      _ = mapping.required("version", .integer(1...1))
      let patterns = mapping.optional("patterns", .list(of: pattern.placed), preset: [])
      let allowed = mapping.optional("allow", allowed, preset: Allowed())
      let vectors = mapping.optional("vectors", .list(of: vector.placed), preset: [])
      return Whole(
        patterns: patterns,
        domains: allowed.domains,
        values: allowed.values,
        vectors: vectors
      )
    }
  }

  private static var pattern: YAMLKind<FoundPattern> {
    .mapping { mapping in
      let id = mapping.required("id", .identifier)
      let kind = mapping.required("kind", YAMLKind<String>.oneOf(kinds))
      let certainty = mapping.optional(
        "certainty",
        YAMLKind<String>.oneOf(PersonalCertainty.allCases.map(\.name)),
        preset: "certain"
      )
      let text = mapping.required("pattern", signs)
      let cues = mapping.optional("cues", .list(of: .filledText), preset: [])
      let finds = mapping.required("finds", .list(of: YAMLKind<String>.filledText.placed))
      let passes = mapping.optional(
        "passes",
        .list(of: YAMLKind<String>.filledText.placed),
        preset: []
      )
      guard let id, let kind = kind.flatMap(PersonalKind.init(rawValue:)), let text, let finds,
        let certainty = PersonalCertainty.allCases.first(where: { $0.name == certainty }),
        let pattern = CompanyPattern(
          id: id,
          kind: kind,
          certainty: certainty,
          text: text,
          cues: cues
        )
      else { return nil }
      return FoundPattern(pattern: pattern, finds: finds, passes: passes)
    }
  }

  private static var signs: YAMLKind<String> {
    YAMLKind<String>.filledText.map(.form("NK-######")) { text in
      let isPattern =
        CompanyPattern(id: "x", kind: .orderNumber, certainty: .certain, text: text) != nil
      return isPattern ? text : nil
    }
  }

  private static var allowed: YAMLKind<Allowed> {
    .mapping { mapping in
      Allowed(
        domains: mapping.optional("domains", .list(of: domain), preset: []),
        values: mapping.optional("values", .list(of: .filledText), preset: [])
      )
    }
  }

  private static var domain: YAMLKind<String> {
    YAMLKind<String>.filledText.map(.form("example.com")) { text in
      let isDomain =
        text.contains(".") && !text.hasPrefix(".")
        && !text.contains { $0 == "/" || $0 == "@" || $0 == " " || $0 == ":" }
      return isDomain ? text.lowercased() : nil
    }
  }

  private static var vector: YAMLKind<Vector> {
    .mapping { mapping in
      let text = mapping.required("text", .filledText)
      let found = mapping.required("finds", .list(of: YAMLKind<String>.oneOf(kinds)))
      guard let text, let found else { return nil }
      return Vector(text: text, kinds: found)
    }
  }
}

extension PersonalDataRules {
  /// Whether a pattern finds an example whole.
  func finds(_ pattern: CompanyPattern, _ example: String) -> Bool {
    found(by: pattern, in: example).contains { $0.range == 0..<example.utf8.count }
      || (!pattern.cues.isEmpty && hits(pattern, example))
  }

  /// Whether a pattern finds anything in an example.
  func hits(_ pattern: CompanyPattern, _ example: String) -> Bool {
    !found(by: pattern, in: example).isEmpty
  }

  private func found(by pattern: CompanyPattern, in example: String) -> [PersonalFinding] {
    var found = PersonalFindings()
    pattern.find(in: PersonalScan(example), into: &found)
    return found.all
  }
}
