/// What do the rules of a guide ask about one text, each question answered once?

internal import Curation
internal import TextUnits

/// A move of a guide: what a reply does, told by patterns.
struct VoiceMove: Sendable {
  var id: String
  var label: Bilingual
  var any: [PatternSet.ID]
  var not: [PatternSet.ID]
}

/// One text under one guide.
///
/// Lives for one check, on one thread.
final class VoiceRun {
  let text: PatternText
  let context: VoiceContext
  /// The sentences that have a word, in composed bytes.
  let sentences: [Range<Int>]
  /// How many words each of them has.
  let sentenceWords: [Int]
  /// How many words the text has.
  private(set) lazy var words = text.wordCount(in: 0..<text.bytes.count)
  /// The expressions that reached their limits in this text.
  private(set) var gaveUp: [PatternSet.ID] = []
  /// Something depends on the message or on what was said before.
  private(set) var asksWhatWasSaid = false
  private let guide: VoiceGuide.Body
  private let phrases: PhraseMatches
  private lazy var masked = text.masked
  private var expressions: [(id: PatternSet.ID, found: [Range<Int>])] = []
  private var moveHits: [Int: [Range<Int>]] = [:]
  private var values: [(kind: VoiceFinding.Value, found: [FoundValue])] = []
  private let fixed: StatedTexts
  private let rules: PersonalDataRules
  private lazy var known = StatedValues(context, fixed)
  private lazy var allowed = allowedPlaces

  init(
    _ text: PatternText,
    _ guide: VoiceGuide.Body,
    context: VoiceContext,
    fixed: StatedTexts = StatedTexts(),
    allowing rules: PersonalDataRules = PersonalDataRules()
  ) {
    self.text = text
    self.guide = guide
    self.context = context
    self.fixed = fixed
    self.rules = rules
    phrases = guide.patterns.phraseMatches(in: text)
    var sentences = Sentences.ranges(in: text.bytes)
    var counts = sentences.map { text.wordCount(in: $0) }
    if counts.contains(0) {
      sentences = zip(sentences, counts).filter { $1 > 0 }.map { $0.0 }
      counts.removeAll { $0 == 0 }
    }
    self.sentences = sentences
    sentenceWords = counts
  }

  /// The moves of the guide.
  var moves: [VoiceMove] { guide.moves }

  /// Where a pattern matches.
  func matches(_ id: PatternSet.ID) -> [Range<Int>] {
    guard phrases.isExpression(id) else { return phrases[id] }
    if let known = expressions.first(where: { $0.id == id }) { return known.found }
    let found = guide.patterns.expressionMatches(id, in: masked)
    if found == nil { gaveUp.append(id) }
    expressions.append((id, found ?? []))
    return found ?? []
  }

  /// Whether a pattern is known to match nowhere before it is looked for.
  func isMissing(_ id: PatternSet.ID) -> Bool { phrases.isMissing(id) }

  /// Whether all of the patterns are known to match nowhere before they are looked for.
  func areMissing(_ ids: [PatternSet.ID]) -> Bool { ids.allSatisfy { phrases.isMissing($0) } }

  /// Where any of the patterns matches, but within a match of `except`: in order, apart from each
  /// other, the longer of two that begin together.
  func matches(_ any: [PatternSet.ID], except: [PatternSet.ID] = []) -> [Range<Int>] {
    var all: [Range<Int>] = []
    for id in any where !phrases.isMissing(id) { all.append(contentsOf: matches(id)) }
    if all.isEmpty { return [] }
    if !except.isEmpty {
      let excepted = except.flatMap { matches($0) }
      all.removeAll { found in
        excepted.contains { $0.lowerBound <= found.lowerBound && found.upperBound <= $0.upperBound }
      }
    }
    guard all.count > 1 else { return all }
    all.sort {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    var apart: [Range<Int>] = []
    for range in all where range.lowerBound >= (apart.last?.upperBound ?? 0) {
      apart.append(range)
    }
    return apart
  }

  /// The values of a kind in the text.
  func values(_ kind: VoiceFinding.Value) -> [FoundValue] {
    if let known = values.first(where: { $0.kind == kind }) { return known.found }
    let found = FoundValue.all(kind, in: masked)
    values.append((kind, found))
    return found
  }

  /// The numbers that a word for this kind stands before.
  func references(_ kind: VoiceFinding.Value) -> [FoundValue] {
    FoundValue.references(kind, in: masked)
  }

  /// Where a move is made.
  func moveHits(_ move: Int) -> [Range<Int>] {
    if let known = moveHits[move] { return known }
    let found = matches(moves[move].any, except: moves[move].not)
    moveHits[move] = found
    return found
  }

  /// The number of the sentence that a byte lies in; that of the one before, between two.
  func sentence(at place: Int) -> Int? {
    guard !sentences.isEmpty else { return nil }
    return max(0, (sentences.firstIndex { $0.lowerBound > place } ?? sentences.count) - 1)
  }

  /// Whether a value is, or is a part of, one of the company's own that stays.
  func isAllowed(_ value: FoundValue) -> Bool {
    allowed.contains { $0.overlaps(value.range) }
  }

  private var allowedPlaces: [Range<Int>] {
    let spelled = [VoiceFinding.Value.email, .phone, .orderNumber].flatMap(values)
      .map(\.range).filter { rules.isAllowed(text.string($0)) }
    return spelled + rules.allowedPlaces(in: String(decoding: text.bytes, as: UTF8.self))
  }

  /// Whether a value stands in the message, in what was said before or in a fixed text.
  func isKnown(_ value: FoundValue) -> Bool {
    asksWhatWasSaid = true
    return known.holds(value)
  }

  /// Whether a placeholder stands for what nobody said before.
  func isUnsaid(_ placeholder: String) -> Bool {
    asksWhatWasSaid = true
    return context.unsaid.contains(placeholder)
  }

  /// The parts of the text that a scope names; empty where a text has no sentence.
  func parts(_ scope: VoiceScope, exceptions: [PatternSet.ID]) -> [VoicePart] {
    let ranges: [Range<Int>] =
      switch scope {
      case .reply: [0..<text.bytes.count]
      case .sentence: sentences
      case .firstSentence: Array(sentences.prefix(1))
      case .lastSentence: Array(sentences.suffix(1))
      }
    return ranges.map { VoicePart(run: self, range: $0, exceptions: exceptions) }
  }
}

/// A part of a text, as one rule sees it.
struct VoicePart {
  let run: VoiceRun
  let range: Range<Int>
  let exceptions: [PatternSet.ID]

  var text: PatternText { run.text }

  /// Where any of the patterns matches within the part, the rule's exceptions left out.
  func matches(_ any: [PatternSet.ID]) -> [Range<Int>] {
    let found = run.matches(any, except: exceptions)
    return found.isEmpty ? [] : found.filter { isWithin($0) }
  }

  /// Where a pattern matches within the part, the rule's exceptions left out.
  func matches(_ id: PatternSet.ID) -> [Range<Int>] {
    run.isMissing(id) ? [] : matches([id])
  }

  /// Where a move is made within the part.
  func moveHits(_ move: Int) -> [Range<Int>] {
    run.moveHits(move).filter { isWithin($0) }
  }

  /// The sentences of the part.
  var sentences: [Range<Int>] { run.sentences.filter { isWithin($0) } }

  private func isWithin(_ found: Range<Int>) -> Bool {
    range.lowerBound <= found.lowerBound && found.upperBound <= range.upperBound
  }
}
