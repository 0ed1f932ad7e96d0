/// Which voice guide does the text of `guides/voice.sv.yml` or `guides/voice.en.yml` hold?

public import Curation
internal import StrictYAML

/// Reads a voice guide, one file for each language.
public enum VoiceFile {
  /// The path of a language's guide in a workspace.
  public static func name(_ language: TextLanguage) -> String {
    "guides/voice.\(language.rawValue).yml"
  }

  /// Reads a guide and makes it ready to use.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - language: the language that the file should be in.
  ///   - scheme: the labels that conditions may name.
  ///   - file: the name that mistakes stand under; nil for the workspace's own path.
  /// - Returns: the guide; its examples are read, but not tried.
  /// - Throws: every mistake in the text.
  public static func read(
    _ text: String,
    language: TextLanguage,
    scheme: LabelScheme,
    file: String? = nil
  ) throws(GuideErrors) -> VoiceGuide {
    let file = file ?? name(language)
    let bench = VoiceBench(file: file, scheme: scheme)
    let reader = VoiceReader(bench: bench, expected: language)
    let (found, errors) = StrictYAML.read(text, file: file, as: reader.guide)
    let problems = errors.map { GuideError($0) } + bench.problems
    guard let found, problems.isEmpty else { throw GuideErrors(problems) }
    return VoiceGuide(found, bench, file: file, source: text, language: language)
  }
}

/// What stands in the file.
struct FoundGuide {
  var id: String
  var isActive: Bool
  var reviewedOn: CalendarDay?
  var reviewEveryDays: Int?
  var principles: [VoicePrinciple]
  var sections: VoiceSections
  var rules: [FoundRule]
  var examples: [VoiceExample]
}

/// A rule as it stands in the file; without severity it is off.
struct FoundRule {
  var id: YAMLPlaced<String>
  var kind: String
  var severity: VoiceFinding.Severity?
  var message: String?
  var why: String?
  var link: String?
  var conditions: VoiceConditions
  var scope: VoiceScope
  var exceptions: [PatternSet.ID]
  var rule: any VoiceRule

  var summary: VoiceRuleSummary {
    VoiceRuleSummary(
      id: id.value,
      kind: kind,
      severity: severity,
      message: message,
      why: why,
      link: link,
      dependsOnEmotions: [conditions.when, conditions.unless].contains {
        $0?.dependsOnEmotions ?? false
      },
      needsLabels: conditions.needLabels
    )
  }
}

extension VoiceGuide {
  init(
    _ found: FoundGuide,
    _ bench: VoiceBench,
    file: String,
    source: String,
    language: TextLanguage
  ) {
    let on = found.rules.filter { $0.severity != nil }
    self.init(
      id: found.id,
      language: language,
      isActive: found.isActive,
      principles: found.principles,
      reviewedOn: found.reviewedOn?.text,
      reviewDueDay: found.reviewedOn.flatMap { day in
        found.reviewEveryDays.map { day.number + $0 }
      },
      warnings: bench.warnings.sorted { $0.place < $1.place },
      rules: found.rules.map(\.summary),
      moves: bench.madeMoves.map { VoiceTag(id: $0.id, label: $0.label) },
      file: file,
      source: source,
      body: Body(
        patterns: bench.set,
        moves: bench.madeMoves,
        sections: found.sections,
        rules: on.map { rule in
          VoiceGuideRule(
            id: rule.id.value,
            severity: rule.severity ?? .note,
            message: rule.message,
            why: rule.why,
            link: rule.link,
            conditions: rule.conditions,
            scope: rule.scope,
            rule: rule.rule
          )
        },
        exceptions: on.map(\.exceptions)
      ),
      examples: found.examples
    )
  }
}

/// A day of the calendar.
struct CalendarDay: Hashable {
  /// As it was written, `2026-11-01`.
  var text: String
  /// Days since 1970-01-01.
  var number: Int

  /// Reads `YYYY-MM-DD`; nil for a day that there never is.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let parts = text.split(separator: "-").compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, parts[0] >= 1970, (1...12).contains(parts[1]) else { return nil }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    let before = year - 1
    let years = before * 365 + before / 4 - before / 100 + before / 400 - 719_162
    self.text = text
    number = years + lengths[..<(month - 1)].reduce(0, +) + day - 1
  }
}
