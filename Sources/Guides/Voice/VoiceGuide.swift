/// What does the company's voice guide say, and what does it say about a text?

public import Curation
public import StrictYAML

/// Something about a voice guide that keeps nobody from using it.
public struct VoiceWarning: Hashable, Sendable {
  /// Where in the guide's file.
  public var place: YAMLPlace
  /// What it is.
  public var kind: Kind

  /// What can be said of a guide.
  public enum Kind: Hashable, Sendable {
    /// An expression that needs too long on harmless texts; it is never run.
    case slowPattern(String)
  }
}

/// A sentence about the voice that is shown to people and not evaluated.
public struct VoicePrinciple: Hashable, Sendable {
  /// Its name in the guide.
  public var id: String
  /// The sentence, in the guide's language.
  public var text: String
}

/// What a reply can do, as a tag of the guide.
public struct VoiceTag: Hashable, Sendable {
  /// Its name in the guide.
  public var id: String
  /// What people call it.
  public var label: Bilingual
}

/// A rule as people see it.
public struct VoiceRuleSummary: Hashable, Sendable {
  /// Its name in the guide.
  public var id: String
  /// Its kind, such as `existence`.
  public var kind: String
  /// How much its findings matter; nil while it is off.
  public var severity: VoiceFinding.Severity?
  /// What it says; nil where it has no words of its own.
  public var message: String?
  /// Why it is there.
  public var why: String?
  /// Where there is more about it.
  public var link: String?
  /// Whether it depends on what the customer feels.
  public var dependsOnEmotions: Bool
  /// Whether it depends on anything that reviewers answer: on emotions or on the situation.
  public var needsLabels: Bool
}

/// A voice guide, ready to hold texts against.
///
/// A value that never changes: any thread may use it, and the same text and context give the same
/// findings. Two guides are equal when they were read from the same bytes under the same name.
public struct VoiceGuide: Sendable {
  /// The guide's name.
  public let id: String
  /// The language of the replies that it is for, and of its own words.
  public let language: TextLanguage
  /// Whether it is in use; a draft is checked and shown all the same.
  public let isActive: Bool
  /// What people read beside the editor.
  public let principles: [VoicePrinciple]
  /// The day that it was last looked through, `2026-11-01`; nil when not said.
  public let reviewedOn: String?
  /// The day from which it should be looked through again, in days since 1970; nil when not said.
  public let reviewDueDay: Int?
  /// What is odd about it.
  public let warnings: [VoiceWarning]
  /// Every rule of the list, those that are off included.
  public let rules: [VoiceRuleSummary]
  /// Every move.
  public let moves: [VoiceTag]

  /// What the company says at a hand-over: its values count as mentioned.
  private(set) var fixed = StatedTexts()
  /// What the company allows of numbers and addresses: nobody's, and nobody has to mention it.
  private(set) var allowing = PersonalDataRules()

  let file: String
  let source: String
  let body: Body
  let examples: [VoiceExample]

  /// What is evaluated; by reference, since a copy of it would cost more than most rules do.
  final class Body: Sendable {
    let patterns: PatternSet
    let moves: [VoiceMove]
    let sections: VoiceSections
    let rules: [VoiceGuideRule]
    /// What is known of each rule before any text.
    let outsets: [VoiceRuleOutset]
    let exceptions: [[PatternSet.ID]]
    /// Whether a condition asks how many words the message has.
    let needsMessageWords: Bool

    init(
      patterns: PatternSet,
      moves: [VoiceMove],
      sections: VoiceSections,
      rules: [VoiceGuideRule],
      exceptions: [[PatternSet.ID]]
    ) {
      self.patterns = patterns
      self.moves = moves
      self.sections = sections
      self.rules = rules
      outsets = rules.map { VoiceRuleOutset($0) }
      self.exceptions = exceptions
      needsMessageWords =
        rules.contains {
          $0.conditions.when?.leastMessageWords != nil
            || $0.conditions.unless?.leastMessageWords != nil
        } || sections.emoji?.forbidden?.leastMessageWords != nil
    }
  }

  /// This guide where customers can read this of a hand-over, and these values stay: neither needs any
  /// other ground.
  public func with(
    _ handover: HandoverGuide,
    allowing rules: PersonalDataRules = PersonalDataRules()
  ) -> VoiceGuide {
    var guide = self
    guide.fixed = StatedTexts(handover)
    guide.allowing = rules
    return guide
  }

  /// What there is to say about a reply: about the whole first, then by place, the graver first.
  ///
  /// Rules that depend on emotions are left out while these are unanswered; `waiting(_:)` counts
  /// them. A text that is blank has no findings, nor has one that was rejected. A hand-over is no answer
  /// yet: what an answer has to do is not asked of it, what no reply may say holds.
  public func findings(in text: String, context: VoiceContext) -> [VoiceFinding] {
    findings(in: text, context: context, least: nil, isWorded: true).found
  }

  /// The names of the rules and sections whose findings are errors and that a reply breaks; what is
  /// no error is not looked for.
  public func errors(in text: String, context: VoiceContext) -> Set<String> {
    guard hasErrors else { return [] }
    let all = findings(in: text, context: context, least: .error, isWorded: false).found
    return Set(all.map(\.rule))
  }

  /// What `findings(in:context:)` says, without messages, since nobody will read them, and whether it
  /// would be the same whatever was said before.
  func baseline(
    in text: String,
    context: VoiceContext
  ) -> (answer: [VoiceFinding], isLasting: Bool) {
    let (found, run) = findings(in: text, context: context, least: nil, isWorded: false)
    return (found, !(run?.asksWhatWasSaid ?? false))
  }

  private func findings(
    in text: String,
    context: VoiceContext,
    least: VoiceFinding.Severity?,
    isWorded: Bool
  ) -> (found: [VoiceFinding], run: VoiceRun?) {
    guard context.verdict != .reject else { return ([], nil) }
    let scan = PatternText(text)
    guard text.unicodeScalars.contains(where: Self.isSeen) else { return ([], nil) }
    let run = VoiceRun(scan, body, context: context, fixed: fixed, allowing: allowing)
    let messageWords = self.messageWords(context)
    var found: [VoiceFinding] = []
    func add(_ rule: String, _ severity: VoiceFinding.Severity, _ hit: VoiceHit, _ own: String?) {
      if context.verdict == .handover, hit.kind.isAskedOfAnAnswer { return }
      found.append(
        VoiceFinding(
          rule: rule,
          severity: severity,
          range: hit.range,
          sentence: hit.range.flatMap { run.sentence(at: $0.lowerBound) },
          kind: hit.kind,
          replacement: hit.replacement,
          message: isWorded
            ? own.flatMap { VoiceMessage.filled($0, hit.kind, language) } : nil
        )
      )
    }
    for hit in body.sections.hits(in: run, messageWords: messageWords, least: least) {
      add(hit.section, hit.severity, hit.hit, nil)
    }
    // By place, since a copy of a rule would cost more than most rules do.
    for place in body.rules.indices
    where body.rules[place].severity >= least ?? body.rules[place].severity
      && body.outsets[place].mayHit(in: run)
      && (!body.outsets[place].isConditional
        || body.rules[place].conditions.answer(context, messageWords: messageWords) == .yes)
    {
      for part in run.parts(body.rules[place].scope, exceptions: body.exceptions[place]) {
        for hit in body.rules[place].rule.hits(in: part) {
          add(body.rules[place].id, body.rules[place].severity, hit, body.rules[place].message)
        }
      }
    }
    for id in run.gaveUp where least == nil {
      guard case .expression(let expression) = body.patterns.patterns[id] else { continue }
      add("patterns", .warning, VoiceHit(.slowPattern("/\(expression)/")), nil)
    }
    return (found.isEmpty ? [] : Self.placed(found, in: text, scan), run)
  }

  // Neither white space nor one of the signs that take no room.
  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return !properties.isWhitespace && ![.format, .control].contains(properties.generalCategory)
  }

  /// The rules that can't say anything before the emotions are answered, in the order of the guide.
  public func waiting(_ context: VoiceContext) -> [String] {
    guard context.emotions == nil, context.verdict != .reject else { return [] }
    let messageWords = self.messageWords(context)
    var waiting = body.rules.filter {
      $0.conditions.answer(context, messageWords: messageWords) == .waits
    }.map(\.id)
    if let emoji = body.sections.emoji, emoji.severity != nil,
      emoji.forbidden?.answer(context, messageWords: messageWords) == .waits
    {
      waiting.append("emoji")
    }
    return waiting
  }

  /// The sections of the file that are on, each with the highest of its grades.
  public var sectionGrades: [(name: String, severity: VoiceFinding.Severity)] {
    body.sections.grades
  }

  /// Whether anything in it is an error at all.
  private var hasErrors: Bool {
    body.rules.contains { $0.severity == .error } || body.sections.hasErrors
  }

  /// Whether an error depends on what the reviewers answered: on emotions or on the situation.
  public var errorsNeedLabels: Bool {
    body.rules.contains { $0.severity == .error && $0.conditions.needLabels }
      || body.sections.emoji.map { $0.severity == .error && $0.forbidden?.needsLabels == true }
        ?? false
  }

  /// How many words the message has, where any rule asks.
  func messageWords(_ context: VoiceContext) -> Int {
    guard body.needsMessageWords, let message = context.message else { return 0 }
    let scan = PatternText(message)
    return scan.wordCount(in: 0..<scan.bytes.count)
  }

  // From composed bytes to the text's own, and apart between characters.
  private static func placed(
    _ findings: [VoiceFinding],
    in text: String,
    _ scan: PatternText
  ) -> [VoiceFinding] {
    var found = findings
    if findings.contains(where: { $0.range != nil }) {
      let borders = CharacterBorders(text)
      for place in found.indices {
        found[place].range = found[place].range.map { range in
          borders.widened(scan.composed.original(range))
        }
      }
    }
    if found.count < 2 { return found }
    let order = found.indices.sorted { one, other in
      let (left, right) = (found[one], found[other])
      let (from, to) = (left.range?.lowerBound ?? -1, right.range?.lowerBound ?? -1)
      if from != to { return from < to }
      if left.severity != right.severity { return left.severity > right.severity }
      return one < other
    }
    found = order.map { found[$0] }
    return found
  }
}

extension VoiceGuide: Hashable {
  /// Whether both were read from the same bytes under the same name.
  public static func == (one: VoiceGuide, other: VoiceGuide) -> Bool {
    one.file == other.file && one.source.utf8.elementsEqual(other.source.utf8)
  }

  /// Hashes the bytes that the guide was read from.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    for byte in source.utf8 { hasher.combine(byte) }
  }
}

/// The places between the characters of a text.
struct CharacterBorders {
  // Sorted; nil where every scalar is a character by itself, and nothing has to be widened.
  private let borders: [Int]?

  init(_ text: String) {
    guard !Self.isPlain(Array(text.utf8)) else {
      borders = nil
      return
    }
    var places = [0]
    var place = 0
    for character in text {
      place += character.utf8.count
      places.append(place)
    }
    borders = places
  }

  // Whether there are neither marks nor pictures: letters and signs below U+0300, and the dashes,
  // quotation marks and currencies of U+2000 to U+20BF that join nothing.
  private static func isPlain(_ text: [UInt8]) -> Bool {
    for (place, byte) in text.enumerated() where byte >= 0xCC || byte == 0x0D {
      guard byte == 0xE2, place + 2 < text.count else { return false }
      switch (text[place + 1], text[place + 2]) {
      // The joiners U+200C and U+200D.
      case (0x80, 0x8C...0x8D): return false
      case (0x80, _), (0x82, _): break
      default: return false
      }
    }
    return true
  }

  /// The range with every character that it cuts.
  func widened(_ range: Range<Int>) -> Range<Int> {
    guard let borders else { return range }
    let from = index(borders, notBelow: range.lowerBound)
    let start = borders[from] == range.lowerBound ? from : from - 1
    let end = index(borders, notBelow: max(range.upperBound, borders[start] + 1))
    return borders[start]..<borders[end]
  }

  private func index(_ borders: [Int], notBelow place: Int) -> Int {
    var (low, high) = (0, borders.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if borders[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
