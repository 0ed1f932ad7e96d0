/// Which keys does a voice guide have, and what stands under them?

internal import Curation
internal import StrictYAML

/// The grammar of the file, top level first.
struct VoiceReader {
  let bench: VoiceBench
  let expected: TextLanguage

  var guide: YAMLKind<FoundGuide> {
    .mapping { mapping in
      _ = mapping.required("version", .integer(1...1))
      let id = mapping.required("id", Self.kebab)
      let language = mapping.required("language", YAMLKind<String>.filledText.placed)
      check(language)
      let status = mapping.required("status", .oneOf(["draft", "active"]))
      let reviewedOn = mapping.optional("reviewed_on", Self.day)
      let reviewEvery = mapping.optional("review_every_days", .integer(1...3_650))
      let principles = mapping.optional("principles", .list(of: principle), preset: [])
      checkDoubles(principles.map(\.id))
      let sections = sections(&mapping)
      // Rules name moves, and examples name rules.
      for move in mapping.optional("moves", moves) ?? [] { bench.add(move) }
      let found = mapping.optional("rules", .list(of: rule), preset: [])
      let rules = found.compactMap { $0 }
      checkDoubles(rules.map(\.id))
      for id in rules.map(\.id)
      where VoiceSections.names.contains(id.value) || id.value == "patterns" {
        bench.note(.reservedID(id.value), id.place)
      }
      let ids = mapping.has("rules") && rules.count < found.count ? nil : Set(rules.map(\.id.value))
      let examples = mapping.optional("examples", .list(of: example(ids)), preset: [])
      guard let id else { return nil }
      return FoundGuide(
        id: id,
        isActive: status == "active",
        reviewedOn: reviewedOn,
        reviewEveryDays: reviewEvery,
        principles: principles.map { VoicePrinciple(id: $0.id.value, text: $0.text) },
        sections: sections,
        rules: rules,
        examples: examples
      )
    }
  }

  private func check(_ language: YAMLPlaced<String>?) {
    guard let language, TextLanguage(tag: language.value) != expected else { return }
    bench.note(.otherLanguage(language.value, expected: expected), language.place)
  }

  private func checkDoubles(_ ids: [YAMLPlaced<String>]) {
    var first: [String: YAMLPlace] = [:]
    for id in ids {
      if let earlier = first[id.value] {
        bench.note(.duplicateID(id.value, first: earlier), id.place)
      } else {
        first[id.value] = id.place
      }
    }
  }

  // MARK: Words

  /// Lower-case letters, digits and single hyphens.
  static var kebab: YAMLKind<String> {
    .filledText.map(.form("kebab-case")) { text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let isKebab = parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
      return isKebab && text.utf8.count <= 64 ? text : nil
    }
  }

  static var day: YAMLKind<CalendarDay> {
    YAMLKind<String>.filledText.map(.form("YYYY-MM-DD")) { CalendarDay($0) }
  }

  /// How much a finding matters; `off` is the severity of nothing.
  static func severity(_ words: [String] = ["error", "warning", "suggestion", "off"])
    -> YAMLKind<Grade>
  {
    YAMLKind<String>.oneOf(words).map { Grade(word: $0) }
  }

  /// A severity as files have it.
  struct Grade {
    var severity: VoiceFinding.Severity?

    static let warning = Grade(word: "warning")
    static let off = Grade(word: "off")

    init(word: String) {
      severity =
        switch word {
        case "error": .error
        case "warning": .warning
        case "suggestion": .note
        default: nil
        }
    }
  }

  private var principle: YAMLKind<(id: YAMLPlaced<String>, text: String)> {
    .mapping { mapping in
      let id = mapping.required("id", Self.kebab.placed)
      let text = mapping.required("text", .filledText)
      guard let id, let text else { return nil }
      return (id, text)
    }
  }

  private var moves: YAMLKind<[VoiceMove]> {
    bench.entries { entry, notes in
      guard
        YAMLKind<String>.identifier.value(
          of: YAMLNode(place: entry.place, content: .scalar(entry.key, isPlain: true)),
          notes: &notes
        ) != nil
      else { return nil }
      return move(entry.key).value(of: entry.value, notes: &notes)
    }
  }

  private func move(_ id: String) -> YAMLKind<VoiceMove> {
    .mapping { mapping in
      let label = mapping.required("label", label)
      let any = mapping.required("any", bench.patterns)
      let not = mapping.optional("not", .list(of: bench.pattern), preset: [])
      guard let any else { return nil }
      return VoiceMove(id: id, label: label ?? Bilingual(sv: id, en: id), any: any, not: not)
    }
  }

  private var label: YAMLKind<Bilingual> {
    .mapping { mapping in
      let sv = mapping.required("sv", .filledText)
      let en = mapping.required("en", .filledText)
      guard let sv, let en else { return nil }
      return Bilingual(sv: sv, en: en)
    }
  }

  // MARK: Rules

  /// A rule, nil for one with a mistake, so that it can be seen that one is missing.
  private var rule: YAMLKind<FoundRule?> {
    let kind = YAMLKind<FoundRule>.mapping { mapping in
      let id = mapping.required("id", Self.kebab.placed)
      let kind = mapping.required("kind", .oneOf(VoiceRules.all.map { $0.name }))
      let severity = mapping.required("severity", Self.severity())
      let message = mapping.optional("message", bench.message)
      let why = mapping.optional("why", .filledText)
      let link = mapping.optional("link", .filledText)
      let when = mapping.optional("when", condition)
      let unless = mapping.optional("unless", condition)
      let scope = mapping.optional("scope", .oneOf(VoiceScope.allCases.map(\.rawValue)))
      let exceptions = mapping.optional("exceptions", .list(of: bench.pattern), preset: [])
      guard let kind, let type = VoiceRules.named(kind) else {
        // Without a kind nobody knows which other keys belong here.
        mapping.passOver()
        return nil
      }
      guard let rule = type.read(&mapping, bench), let id, let severity else { return nil }
      return FoundRule(
        id: id,
        kind: kind,
        severity: severity.severity,
        message: message,
        why: why,
        link: link,
        conditions: VoiceConditions(when: when, unless: unless),
        scope: scope.flatMap { VoiceScope(rawValue: $0) } ?? .reply,
        exceptions: exceptions,
        rule: rule
      )
    }
    return YAMLKind(kind.expectation) { node, notes in .some(kind.value(of: node, notes: &notes)) }
  }

  var condition: YAMLKind<VoiceCondition> {
    .mapping { mapping in
      var condition = VoiceCondition()
      let emotions = bench.labels(.emotion)
      condition.emotionsAny = mapping.optional("emotions_any", emotions, preset: [])
      condition.emotionsAll = mapping.optional("emotions_all", emotions, preset: [])
      if let least = mapping.optional("intensity_min", .integer(1...3)) {
        condition.leastIntensity = least
        if !condition.dependsOnEmotions, !mapping.has("emotions_any"), !mapping.has("emotions_all")
        {
          bench.note(.needsOne(of: ["emotions_any", "emotions_all"]), mapping.place)
        }
      }
      condition.situations = mapping.optional(
        "situations",
        bench.labels(.situation),
        preset: []
      )
      let words = bench.filled("list", YAMLKind<String>.filledText)
      condition.channels = mapping.optional("channels", words, preset: [])
      let language = YAMLKind<String>.filledText.map(.form("sv, en")) { TextLanguage(tag: $0) }
      condition.languages = mapping.optional(
        "languages",
        bench.filled("languages", language),
        preset: []
      )
      condition.conduct = mapping.optional("conduct", bench.label(.conduct)).map { [$0] } ?? []
      let authors = VoiceContext.Author.allCases.map(\.rawValue)
      condition.author = mapping.optional("author", .oneOf(authors))
        .flatMap { VoiceContext.Author(rawValue: $0) }
      condition.isFirst = mapping.optional("turn", .oneOf(["first", "later"])).map { $0 == "first" }
      condition.leastMessageWords = mapping.optional("message_words_min", .integer(1...10_000))
      return condition
    }
  }

  // MARK: Examples

  private func example(_ rules: Set<String>?) -> YAMLKind<VoiceExample> {
    .mapping { mapping in
      var context = VoiceContext()
      context.situation = mapping.optional("situation", bench.label(.situation))
      let felt = mapping.optional("emotions", emotions)
      context.emotions = felt.map { Dictionary($0) { first, _ in first } }
      context.message = mapping.optional("message", .text)
      context.channel = mapping.optional("channel", .filledText)
      context.conduct = mapping.optional("conduct", bench.label(.conduct))
      context.author =
        mapping.optional("author", .oneOf(VoiceContext.Author.allCases.map(\.rawValue)))
        .flatMap { VoiceContext.Author(rawValue: $0) } ?? .bot
      context.isFirst = mapping.optional("turn", .oneOf(["first", "later"])).map { $0 == "first" }
      context.language = expected
      let good = mapping.optional("good", YAMLKind<String>.filledText.placed)
      let bad = mapping.optional("bad", YAMLKind<String>.filledText.placed)
      let fires = mapping.optional(
        "bad_fires",
        bench.filled("bad_fires", YAMLKind<String>.filledText.placed),
        preset: []
      )
      bench.needsOne(of: ["good", "bad"], in: mapping, orMore: true)
      if mapping.has("bad") != mapping.has("bad_fires") {
        bench.note(
          .yaml(.missingKey(mapping.has("bad") ? "bad_fires" : "bad")),
          mapping.place
        )
      }
      for rule in fires {
        if let rules, !rules.contains(rule.value), !VoiceSections.names.contains(rule.value) {
          bench.note(.unknownRule(rule.value), rule.place)
        }
      }
      return VoiceExample(context: context, good: good, bad: bad, fires: fires)
    }
  }

  private var emotions: YAMLKind<[(String, Int)]> {
    bench.entries { entry, notes in
      bench.checkLabel(entry.key, .emotion, entry.place)
      return YAMLKind<Int>.integer(1...3).value(of: entry.value, notes: &notes)
        .map { (entry.key, $0) }
    }
  }
}

extension VoiceBench {
  /// The message of a rule; what it names in braces has to be something that is filled in.
  var message: YAMLKind<String> {
    let text = YAMLKind<String>.filledText
    return YAMLKind(text.expectation) { node, notes in
      guard let message = text.value(of: node, notes: &notes) else { return nil }
      for name in VoiceMessage.unknownFields(in: message) {
        let known = VoiceMessage.fields.map { "{\($0)}" }
        self.note(.unknownName("{\(name)}", known: known), node.place)
      }
      return message
    }
  }

  /// A label of an axis.
  func label(_ axis: LabelAxis) -> YAMLKind<String> {
    let text = YAMLKind<String>.filledText
    return YAMLKind(text.expectation) { node, notes in
      guard let id = text.value(of: node, notes: &notes) else { return nil }
      self.checkLabel(id, axis, node.place)
      return id
    }
  }

  /// A list of labels of an axis, one at least.
  func labels(_ axis: LabelAxis) -> YAMLKind<[String]> { filled(axis.listName, label(axis)) }

  /// Notes a label that the scheme does not have.
  func checkLabel(_ id: String, _ axis: LabelAxis, _ place: YAMLPlace) {
    let known = scheme.labels(axis).map(\.id)
    if !known.contains(id) { note(.unknownLabel(id, axis, known: known), place) }
  }
}
