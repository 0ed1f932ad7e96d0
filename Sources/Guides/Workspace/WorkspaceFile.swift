/// Which settings does the text of `tonfall.yml` hold?

internal import Curation
internal import StrictYAML

/// Reads `tonfall.yml`.
public enum WorkspaceFile {
  /// The settings that the text holds; what it leaves out keeps its preset.
  ///
  /// - Throws: every mistake in it, under the name `file`.
  public static func read(
    _ text: String,
    file: String = "tonfall.yml"
  ) throws(GuideErrors) -> WorkspaceSettings {
    let passwords = PasswordSearch(text: text, file: file).errors
    let (settings, errors) = StrictYAML.read(text, file: file, as: kind(file))
    let rest = errors.map { GuideError($0) }.filter { error in
      !passwords.contains { $0.place == error.place }
    }
    var problems = passwords + rest
    if let settings { problems += repeated(settings.required, file) }
    guard let settings, problems.isEmpty else { throw GuideErrors(problems) }
    var result = settings.settings
    result.required = settings.required.map(\.value)
    return result
  }

  private struct Found {
    var settings: WorkspaceSettings
    var required: [YAMLPlaced<RequiredField>]
  }

  private static func kind(_ file: String) -> YAMLKind<Found> {
    .mapping { mapping in
      _ = mapping.required("version", .integer(1...1))
      let name = mapping.required("name", .filledText)
      let language = mapping.required("language", word(WorkspaceSettings.Language.self))
      let zone = mapping.optional("time_zone", timeZone, preset: "UTC")
      let seed = mapping.required("seed", .integer(0...Int.max))
      var settings = WorkspaceSettings(
        name: name ?? "",
        language: language ?? .en,
        timeZone: zone,
        seed: seed ?? 0
      )
      let place = mapping.place
      let required = mapping.optional(
        "required",
        .list(of: word(RequiredField.self).placed),
        preset: settings.required.map { YAMLPlaced(value: $0, place: place) }
      )
      readRules(&mapping, into: &settings)
      return Found(settings: settings, required: required)
    }
  }

  private static func readRules(
    _ mapping: inout YAMLMapping,
    into settings: inout WorkspaceSettings
  ) {
    settings.store = mapping.optional("store", store, preset: settings.store)
    settings.overlap = mapping.optional(
      "overlap",
      overlap(settings.overlap),
      preset: settings.overlap
    )
    settings.goldShare = mapping.optional("gold_share", share, preset: settings.goldShare)
    settings.repeats = mapping.optional(
      "repeat",
      repeats(settings.repeats),
      preset: settings.repeats
    )
    settings.randomShare = mapping.optional("random_share", share, preset: settings.randomShare)
    settings.leaseMinutes = mapping.optional(
      "lease_minutes",
      .integer(1...1440),
      preset: settings.leaseMinutes
    )
    settings.twoEyes = mapping.optional("two_eyes", .boolean, preset: settings.twoEyes)
    settings.replyWords = mapping.optional("reply_words", .integer(1...10_000))
    settings.activeSeconds = mapping.optional(
      "active_seconds",
      word(WorkspaceSettings.ActiveSeconds.self),
      preset: settings.activeSeconds
    )
    settings.retentionDays = mapping.optional(
      "retention_days",
      .integer(1...36_500),
      preset: settings.retentionDays
    )
  }

  private static var share: YAMLKind<Double> { .number(0...1) }

  private static func overlap(
    _ preset: WorkspaceSettings.Overlap
  ) -> YAMLKind<WorkspaceSettings.Overlap> {
    .mapping { mapping in
      WorkspaceSettings.Overlap(
        share: mapping.optional("share", share, preset: preset.share),
        reviewers: mapping.optional(
          "reviewers",
          .integer(2...Limits.reviewersPerItem),
          preset: preset.reviewers
        )
      )
    }
  }

  private static func repeats(
    _ preset: WorkspaceSettings.Repeats
  ) -> YAMLKind<WorkspaceSettings.Repeats> {
    .mapping { mapping in
      WorkspaceSettings.Repeats(
        share: mapping.optional("share", share, preset: preset.share),
        afterDays: mapping.optional("after_days", .integer(1...3650), preset: preset.afterDays)
      )
    }
  }

  private static var store: YAMLKind<WorkspaceSettings.Store> {
    let file = YAMLKind<String>.oneOf(["sqlite"]).map { _ in WorkspaceSettings.Store.sqlite }
    let server = YAMLKind<WorkspaceSettings.Store>.mapping { mapping in
      let kind = form("service name") { $0.utf8.allSatisfy { isWordByte($0) || $0 == 0x2E } }
      return mapping.required("postgres_service", kind).map { .postgres(service: $0) }
    }
    return .either(file, orMapping: server)
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _: Word.Type
  ) -> YAMLKind<Word> where Word.RawValue == String {
    YAMLKind<String>.oneOf(Word.allCases.map(\.rawValue)).map { Word(rawValue: $0) }
  }

  // Whether the zone exists is for the program to find out; here only what can't be one is refused.
  private static var timeZone: YAMLKind<String> {
    form("IANA time zone") { text in
      text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { isWordByte($0) || $0 == 0x2B }
      }
    }
  }

  private static func form(_ name: String, _ isOne: @escaping (String) -> Bool) -> YAMLKind<String>
  {
    YAMLKind<String>.filledText.map(.form(name)) { isOne($0) ? $0 : nil }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
      || byte == 0x2D
  }

  private static func repeated(
    _ fields: [YAMLPlaced<RequiredField>],
    _ file: String
  ) -> [GuideError] {
    var seen: Set<RequiredField> = []
    return fields.filter { !seen.insert($0.value).inserted }.map { field in
      GuideError(file: file, place: field.place, problem: .repeated(field.value.rawValue))
    }
  }
}
