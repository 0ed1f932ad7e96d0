/// Which keys do the sections of a voice guide have that are no rules?

internal import Curation
internal import StrictYAML

extension VoiceReader {
  /// Reads every section that stands in the file.
  func sections(_ mapping: inout YAMLMapping) -> VoiceSections {
    var sections = VoiceSections()
    sections.address = mapping.optional("address", address)
    sections.greeting = mapping.optional("greeting", greeting)
    sections.signOff = mapping.optional("sign_off", signOff)
    sections.emoji = mapping.optional("emoji", emoji)
    sections.placeholders = mapping.optional("placeholders", placeholders)
    sections.lengths = mapping.optional("length", lengths, preset: [])
    sections.readability = mapping.optional("readability", readability)
    return sections
  }

  private var address: YAMLKind<AddressSection> {
    .mapping { mapping in
      // English has one form.
      let forms = expected == .sv ? AddressSection.Form.allCases : [.none]
      let form = mapping.required("form", .oneOf(forms.map(\.rawValue)))
      let capital = mapping.optional("capital", .oneOf(["lower", "upper"]), preset: "lower")
      let severity = mapping.optional("severity", Self.severity(), preset: .warning)
      guard let form = form.flatMap({ AddressSection.Form(rawValue: $0) }) else { return nil }
      return AddressSection(
        form: form,
        isUpper: capital == "upper",
        severity: severity.severity
      )
    }
  }

  private var greeting: YAMLKind<GreetingSection> {
    .mapping { mapping in
      let isRequired = mapping.required("required", .boolean)
      let any = mapping.required("any_of", bench.patterns)
      let severity = mapping.optional("severity", Self.severity(), preset: .warning)
      guard let isRequired, let any else { return nil }
      return GreetingSection(isRequired: isRequired, any: any, severity: severity.severity)
    }
  }

  private var signOff: YAMLKind<SignOffSection> {
    .mapping { mapping in
      let isRequired = mapping.required("required", .boolean)
      let any = mapping.required("any_of", bench.patterns)
      let identities = SignOffSection.Identity.allCases.map(\.rawValue)
      let identity = mapping.optional("identity", .oneOf(identities), preset: "bot")
      let severity = mapping.optional("severity", Self.severity(), preset: .warning)
      guard let isRequired, let any else { return nil }
      return SignOffSection(
        isRequired: isRequired,
        any: any,
        identity: SignOffSection.Identity(rawValue: identity) ?? .bot,
        severity: severity.severity
      )
    }
  }

  private var emoji: YAMLKind<EmojiSection> {
    .mapping { mapping in
      let policies = EmojiSection.Policy.allCases.map(\.rawValue)
      let policy = mapping.required("policy", .oneOf(policies))
      let picture = YAMLKind<String>.filledText.map(.form("emoji")) { text in
        text.count == 1 && !Emoji.all(in: Array(text.utf8)).isEmpty ? Emoji.plain(text) : nil
      }
      let allowed = mapping.optional("allowed", .list(of: picture), preset: [])
      let most = mapping.optional("max", .integer(0...1_000))
      let forbidden = mapping.optional("forbid_when", condition)
      let severity = mapping.optional("severity", Self.severity(), preset: .warning)
      guard let policy = policy.flatMap({ EmojiSection.Policy(rawValue: $0) }) else { return nil }
      return EmojiSection(
        policy: policy,
        allowed: Set(allowed),
        most: most,
        forbidden: forbidden,
        severity: severity.severity
      )
    }
  }

  private var placeholders: YAMLKind<PlaceholderSection> {
    .mapping { mapping in
      let name = YAMLKind<String>.filledText.map(.form("delivery_date")) { text in
        SlotNames.isName(text) ? text : nil
      }
      let allowed = mapping.optional("allowed", .list(of: name))
      let unknown = mapping.optional("unknown", Self.severity(), preset: .off)
      let rawValue = mapping.optional("raw_value", Self.severity(), preset: .off)
      return PlaceholderSection(
        // What the program masks has its own names, whatever the bot can fill in.
        allowed: allowed.map { names in
          (names + PersonalKind.allCases.map(\.slotName).filter { !$0.isEmpty }).map { name in
            PatternText("{{\(name)}}").folded
          }
        },
        unknown: unknown.severity,
        rawValue: rawValue.severity
      )
    }
  }

  private var lengths: YAMLKind<[LengthSection]> {
    .mapping { mapping in
      var lengths: [LengthSection] = []
      let parts: [(String, VoiceFinding.Measure)] = [
        ("words", .words), ("sentences", .sentences), ("sentence_words", .sentenceWords),
      ]
      for (key, measure) in parts {
        if let length = mapping.optional(key, length(measure)) { lengths.append(length) }
      }
      return lengths
    }
  }

  private func length(_ measure: VoiceFinding.Measure) -> YAMLKind<LengthSection> {
    .mapping { mapping in
      // A sentence can be too long, but not too short.
      let least = measure == .words ? mapping.optional("min", .integer(0...10_000)) : nil
      let most = mapping.optional("max", .integer(1...10_000))
      let severity = mapping.optional("severity", Self.severity(), preset: .warning)
      bench.needsBounds(in: mapping, least.map(Double.init), most.map(Double.init))
      return LengthSection(
        measure: measure,
        least: least,
        most: most,
        severity: severity.severity
      )
    }
  }

  // A formula that sees lengths only says nothing of a short reply, and never keeps one back.
  private var readability: YAMLKind<ReadabilitySection> {
    .mapping { mapping in
      let metrics: [VoiceFinding.Measure] = expected == .en ? [.lix, .flesch] : [.lix]
      let grades = Self.severity(["warning", "suggestion", "off"])
      let severity = mapping.optional("severity", grades, preset: Grade(word: "suggestion"))
      let rule = MetricRule.read(&mapping, bench, metrics: metrics, leastWords: 60)
      return rule.map { ReadabilitySection(rule: $0, severity: severity.severity) }
    }
  }
}
