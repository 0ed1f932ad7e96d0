/// What in a message says that a person has to take over, and how grave is it?

public import Curation

/// Screens messages by a guide's words.
///
/// Made once for a guide, then used for any number of texts, from any thread. The same guide and
/// text give the same findings. A text costs time in proportion to its length.
public struct HandoverScreen: Sendable {
  /// The guide that it screens by.
  public let guide: HandoverGuide
  private let lexicon: HandoverLexicon
  // The categories that have a limit for sums.
  private let limits: [(category: Int, most: Int)]
  /// The categories that weigh more when they are found in several turns.
  let repeated: [(category: String, level: HandoverLevel)]

  /// Makes a screen; entries that are none are passed over, as `HandoverFile` refuses them.
  public init(_ guide: HandoverGuide) {
    self.guide = guide
    lexicon = HandoverLexicon(guide)
    limits = guide.categories.enumerated().compactMap { place, category in
      category.amountOver.map { (place, $0) }
    }
    repeated = guide.categories.compactMap { category in
      category.levelWhenRepeated.map { (category.id, $0) }
    }
  }

  /// What is found in a text.
  ///
  /// Red entries are looked for in both languages, whatever the text's. A red finding with a
  /// negation right before it or in a gap of its entry, or in a manner of speaking, is amber and
  /// says why. Of findings of one category that overlap the gravest stands, then the longest.
  ///
  /// - Parameters:
  ///   - text: what a customer wrote; any text will do.
  ///   - language: its language; nil when unknown, and every entry of both is looked for.
  /// - Returns: the findings by place, then gravest first.
  public func findings(in text: String, language: TextLanguage?) -> [HandoverFinding] {
    let words = HandoverWords(text)
    var found = findings(words, language)
    if let cut = GluedWords.cut(words, lexicon) {
      // One part of a word says nothing: "therapist", "avskalad".
      found += findings(cut, language, fewestWords: 2)
    }
    return Self.tidied(found)
  }

  private func findings(
    _ words: HandoverWords,
    _ language: TextLanguage?,
    fewestWords: Int = 1
  ) -> [HandoverFinding] {
    let matcher = HandoverMatcher(words, lexicon)
    let matches = matcher.matches { phrase in
      guard case .category(let place) = phrase.purpose else { return false }
      return language == nil || phrase.language == language
        || guide.categories[place].level == .red
    }
    if matches.isEmpty { return sums(words) }
    // Nothing but red is ever lowered.
    let lowering = matches.contains(where: isRed) ? matcher.matches(isWanted: isLowering) : []
    var found: [HandoverFinding] = []
    for match in matches where match.words.count >= fewestWords {
      let phrase = lexicon.phrases[Int(match.phrase)]
      guard case .category(let place) = phrase.purpose else { continue }
      let category = guide.categories[place]
      let why = category.level == .red ? reason(match, lowering, words) : nil
      found.append(
        HandoverFinding(
          level: why == nil ? category.level : .amber,
          category: category.id,
          range: Self.range(words, match.words),
          entry: lexicon.texts[Int(match.phrase)],
          isSlip: match.isSlip,
          loweredBy: why
        )
      )
    }
    return found + sums(words)
  }

  private func sums(_ words: HandoverWords) -> [HandoverFinding] {
    if limits.isEmpty { return [] }
    let sums = HandoverAmount.sums(in: words)
    if sums.isEmpty { return [] }
    return limits.flatMap { limit -> [HandoverFinding] in
      let category = guide.categories[limit.category]
      return sums.compactMap { sum -> HandoverFinding? in
        guard sum.value > limit.most else { return nil }
        return HandoverFinding(
          level: category.level,
          category: category.id,
          range: Self.range(words, sum.words),
          entry: String(sum.value)
        )
      }
    }
  }

  private func isRed(_ match: HandoverMatch) -> Bool {
    switch lexicon.phrases[Int(match.phrase)].purpose {
    case .category(let place): guide.categories[place].level == .red
    case .negation, .idiom: false
    }
  }

  private func isLowering(_ phrase: HandoverLexicon.Phrase) -> Bool {
    switch phrase.purpose {
    case .category: false
    case .negation, .idiom: true
    }
  }

  // Why a red match is amber.
  private func reason(
    _ match: HandoverMatch,
    _ lowering: [HandoverMatch],
    _ words: HandoverWords
  ) -> HandoverFinding.Lowering? {
    let start = match.words.lowerBound
    for other in lowering {
      if other.words.lowerBound >= match.words.upperBound { break }
      let phrase = lexicon.phrases[Int(other.phrase)]
      switch phrase.purpose {
      case .category: continue
      case .negation:
        let isBefore = other.words.upperBound == start && !words.words[start].beginsClause
        let isWithin =
          match.words.contains(other.words.lowerBound)
          && other.words.upperBound <= match.words.upperBound
          && other.words.allSatisfy { !match.takes($0) }
        if isBefore || isWithin { return .negation(lexicon.texts[Int(other.phrase)]) }
      case .idiom:
        let isShared = other.words.contains { match.takes($0) && other.takes($0) }
        if isShared { return .idiom(lexicon.texts[Int(other.phrase)]) }
      }
    }
    return nil
  }

  private static func range(_ text: HandoverWords, _ words: Range<Int>) -> Range<Int> {
    let (first, last) = (text.words[words.lowerBound], text.words[words.upperBound - 1])
    return first.range.lowerBound..<last.range.upperBound
  }

  // One finding of a category at a place.
  private static func tidied(_ found: [HandoverFinding]) -> [HandoverFinding] {
    if found.count < 2 { return found }
    let ordered = found.sorted { one, other in
      (one.category, one.range.lowerBound, other.range.upperBound, one.entry)
        < (other.category, other.range.lowerBound, one.range.upperBound, other.entry)
    }
    var kept: [HandoverFinding] = []
    for finding in ordered {
      guard let last = kept.last, last.category == finding.category,
        last.range.overlaps(finding.range)
      else {
        kept.append(finding)
        continue
      }
      if finding.weight > last.weight { kept[kept.count - 1] = finding }
    }
    return kept.sorted { one, other in
      (one.range.lowerBound, other.level, one.category)
        < (other.range.lowerBound, one.level, other.category)
    }
  }
}

extension HandoverFinding {
  // The graver, then the one spelled right, then the longer.
  fileprivate var weight: (UInt8, Int, Int) {
    (level.rawValue, isSlip ? 0 : 1, range.count)
  }
}
