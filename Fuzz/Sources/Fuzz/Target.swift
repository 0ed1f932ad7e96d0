/// What is fed, and from which good inputs are bad ones made?

import Curation
import Guides

/// Something that reads what people write.
struct Target {
  /// Good inputs.
  var seeds: [String]
  /// Words that mean something to it.
  var words: [String]
  /// Reads an input; chance chooses between its ways.
  var run: (String, inout Mutator) -> Void

  /// Every target by its name.
  static var all: [String: Target] {
    [
      "guides": guides, "patterns": patterns, "texts": texts,
    ]
  }

  /// The YAML files of `guides/`.
  static var guides: Target {
    let scheme = try? LabelsFile.read(LabelPreset.service9.text)
    var seeds = [LabelPreset.service9.text]
    for language in TextLanguage.allCases {
      seeds += [
        VoiceFile.preset(language: language), PhrasesFile.preset(language: language),
        PersonalDataFile.preset(language: language), HandoverPreset.text(language: language),
      ]
    }
    let words = [
      "kind: ", "existence", "substitution", "swap: ", "when: ", "unless: ", "emotions_any: ",
      "severity: ", "moves: ", "any: ", "not: ", "examples:", "bad_fires: ", "pattern: ", "cues: ",
      "finds: ", "checked_on: ", "level: ", "version: 1\n",
    ]
    return Target(seeds: seeds, words: words) { text, mutator in
      switch mutator.below(5) {
      case 0: _ = try? LabelsFile.read(text)
      case 1:
        if let scheme, let guide = try? VoiceFile.read(text, language: .sv, scheme: scheme) {
          _ = guide.failures()
        }
      case 2: if let scheme { _ = try? PhrasesFile.read(text, scheme: scheme, file: "phrases.yml") }
      case 3: _ = try? PersonalDataFile.read(text)
      default: _ = try? HandoverFile.read(text, file: "handover.yml")
      }
    }
  }

  /// The language of patterns, in a voice guide and in entries of a hand-over guide.
  static var patterns: Target {
    let scheme = try? LabelsFile.read(LabelPreset.service9.text)
    let seeds = [
      "tack så mycket", "beklaga*", "vi har _ skickat", "skickar __ paket", "{{leveransdatum}}",
      "/\\b(?:ring|skriv) (?:oss|mig)\\b/", "/(a|b)*c{2,5}$/", "~döda mig", "vill|tänker _ dö*",
    ]
    let replies = [
      "Vi beklagar, vi har nu skickat ett nytt paket. Ring oss! {{leveransdatum}}",
      String(repeating: "a", count: 3_000) + "!", "e\u{301}å 👩‍👩‍👧 \u{202E}abc\u{0}",
    ]
    return Target(seeds: seeds, words: ["(?<=a)", "(?i)", "(?R)", "\\K", "\\1", "{1000}"]) {
      text,
      mutator in
      let quoted = text.replacing("'", with: "''").replacing("\n", with: " ")
      if mutator.below(2) == 0, let scheme {
        let guide = """
          version: 1
          id: fuzz
          language: sv
          status: active
          rules:
            - {id: one, kind: existence, severity: warning, any: ['\(quoted)']}

          """
        guard let read = try? VoiceFile.read(guide, language: .sv, scheme: scheme) else { return }
        for reply in replies { _ = read.findings(in: reply, context: VoiceContext()) }
      } else {
        let category = HandoverCategory(
          id: "red",
          level: .red,
          name: Bilingual(sv: "r", en: "r"),
          entries: HandoverEntries(sv: [text], en: [text])
        )
        let screen = HandoverScreen(HandoverGuide(categories: [category]))
        for reply in replies { _ = screen.findings(in: reply, language: .sv) }
      }
    }
  }

  /// Texts for the detectors, the hand-over screen and the voice guide; what is found is held
  /// against what a finding has to be.
  static var texts: Target {
    let seeds = [
      "Hej, jag heter Anna Lindqvist och bor på Storgatan 5 B, 123 45 Lund. Ring 070-1740605!",
      "Mitt personnummer är 19900101-2385, kort 4242 4242 4242 4242, konto 8327-9 123 456 789.",
      "order NK-123456 https://example.com/a?b=c anna@example.com SE35 5000 0000 0549 1000 0003",
      "Jag orkar inte mer, ingen skulle sakna mig. I can't go on. Jag dör av skratt!",
      "Vi beklagar förseningen och skickar ett nytt paket omedelbart. Återkom gärna, Ni är välkomna.",
      "Lösenord: hemligt123, pin 1234, 192.168.1.1, fe80::1, 00:1A:2B:3C:4D:5E, ABC 12D",
    ]
    let scheme = try? LabelsFile.read(LabelPreset.service9.text)
    let voice = TextLanguage.allCases.compactMap { language in
      scheme.flatMap { scheme in
        try? VoiceFile.read(
          VoiceFile.preset(language: language),
          language: language,
          scheme: scheme
        )
      }
    }
    let screen = HandoverScreen(HandoverPreset.guide)
    return Target(
      seeds: seeds,
      words: ["\u{A0}", "\u{2009}", "\u{2011}", "\u{2212}", "mvh", "jag heter "]
    ) {
      text,
      _ in
      let count = text.utf8.count
      let found = PersonalData.findings(in: text)
      var end = 0
      for finding in found {
        precondition(finding.range.lowerBound >= end && finding.range.upperBound <= count)
        precondition(!finding.range.isEmpty)
        end = finding.range.upperBound
      }
      var map = PlaceholderMap(reserving: [text])
      let masked = map.mask([text], [found.filter { $0.certainty == .certain }])[0]
      precondition(masked.restored(from: text).utf8.elementsEqual(text.utf8))
      precondition(!PersonalData.findings(in: masked.text).contains { $0.certainty == .certain })
      for finding in screen.findings(in: text, language: nil) {
        precondition(finding.range.upperBound <= count)
      }
      for guide in voice {
        for finding in guide.findings(in: text, context: VoiceContext(emotions: ["anger": 2])) {
          precondition((finding.range?.upperBound ?? 0) <= count)
        }
      }
    }
  }
}
