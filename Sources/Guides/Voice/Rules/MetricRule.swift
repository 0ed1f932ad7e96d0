/// Is a measure of the text out of its bounds?

internal import Curation
internal import StrictYAML
internal import TextUnits

/// `metric`: one hit when the value is out of bounds; none in a part of fewer than `min_words` words.
struct MetricRule: VoiceRule {
  static let name = "metric"
  var metric: VoiceFinding.Measure
  var least: Double?
  var most: Double?
  var leastWords: Int

  /// What the file can ask for.
  static let metrics: [VoiceFinding.Measure] = [
    .words, .sentences, .averageSentenceWords, .lix, .flesch,
  ]

  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self? {
    read(&mapping, bench, metrics: metrics, leastWords: 1)
  }

  /// Reads the keys of a measure; `leastWords` holds where `min_words` is missing.
  static func read(
    _ mapping: inout YAMLMapping,
    _ bench: VoiceBench,
    metrics: [VoiceFinding.Measure],
    leastWords: Int
  ) -> Self? {
    let metric = mapping.required("metric", .oneOf(metrics.map(\.rawValue)))
    let least = mapping.optional("min", .number(-1_000...100_000))
    let most = mapping.optional("max", .number(-1_000...100_000))
    let words = mapping.optional("min_words", .integer(0...10_000), preset: leastWords)
    bench.needsBounds(in: mapping, least, most)
    guard let metric = metric.flatMap({ VoiceFinding.Measure(rawValue: $0) }) else { return nil }
    return MetricRule(metric: metric, least: least, most: most, leastWords: words)
  }

  func hits(in part: VoicePart) -> [VoiceHit] {
    let isWhole = part.range.count == part.text.bytes.count
    let words = isWhole ? part.run.words : part.text.wordCount(in: part.range)
    guard words > 0, words >= leastWords else { return [] }
    let value = Self.value(metric, of: part, words: words)
    guard least.map({ value < $0 }) ?? false || most.map({ value > $0 }) ?? false else {
      return []
    }
    return [
      VoiceHit(
        .measure(metric, value: value, least: least, most: most),
        at: isWhole ? nil : part.range
      )
    ]
  }

  private static func value(
    _ metric: VoiceFinding.Measure,
    of part: VoicePart,
    words: Int
  ) -> Double {
    let sentences = max(1, part.sentences.count)
    switch metric {
    case .words, .sentenceWords: return Double(words)
    case .sentences: return Double(sentences)
    case .averageSentenceWords: return Double(words) / Double(sentences)
    case .lix:
      return Readability.lix(
        words: words,
        longWords: longWords(part),
        sentences: sentences
      )
    case .flesch:
      return Readability.flesch(
        words: words,
        syllables: count(part) { Readability.englishSyllables(in: $0) },
        sentences: sentences
      )
    }
  }

  private static func longWords(_ part: VoicePart) -> Int {
    let text = part.text
    var count = 0
    for index in text.tokens(in: part.range) {
      let token = text.tokens[index]
      guard token.kind == .word, token.letters.count > Readability.mostShortLetters,
        isLong(text.folded[token.letters])
      else { continue }
      count += 1
    }
    return count
  }

  private static func isLong(_ word: ArraySlice<UInt32>) -> Bool {
    var letters = 0
    for letter in word where Letters.kind(of: letter) == .letter {
      letters += 1
      if letters > Readability.mostShortLetters { return true }
    }
    return false
  }

  // Slots and links count as one short word.
  private static func count(_ part: VoicePart, _ one: (ArraySlice<UInt32>) -> Int) -> Int {
    part.text.tokens(in: part.range).reduce(0) { sum, index in
      let token = part.text.tokens[index]
      switch token.kind {
      case .word: return sum + one(part.text.folded[token.letters])
      case .slot, .link: return sum + one([])
      case .mark: return sum
      }
    }
  }
}
