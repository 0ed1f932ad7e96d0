/// What is a rule of the voice guide, and which kinds are there?

internal import Curation
internal import StrictYAML

/// What a rule found, before the guide's words are put to it.
struct VoiceHit {
  /// Where, in composed bytes; nil for the whole reply.
  var range: Range<Int>?
  var kind: VoiceFinding.Kind
  var replacement: String?

  init(_ kind: VoiceFinding.Kind, at range: Range<Int>? = nil, replacement: String? = nil) {
    self.kind = kind
    self.range = range
    self.replacement = replacement
  }
}

/// A kind of rule: how it is written in the file, and what it finds in a text.
///
/// A rule is a value without state; the same part of a text gives the same hits.
protocol VoiceRule: Sendable {
  /// The word that stands under `kind`.
  static var name: String { get }

  /// Reads the kind's own keys; nil once a mistake is noted.
  static func read(_ mapping: inout YAMLMapping, _ bench: VoiceBench) -> Self?

  /// The patterns that are looked for first: without a match of any there is no hit. Nil for a rule
  /// that may have one all the same.
  var needed: [PatternSet.ID]? { get }

  /// What the rule finds in a part of a text.
  func hits(in part: VoicePart) -> [VoiceHit]
}

extension VoiceRule {
  /// Most kinds need more than patterns.
  var needed: [PatternSet.ID]? { nil }
}

/// Every kind of rule.
enum VoiceRules {
  static let all: [any VoiceRule.Type] = [
    ExistenceRule.self, SubstitutionRule.self, OccurrenceRule.self, RepetitionRule.self,
    ConsistencyRule.self, ConditionalRule.self, RequiresRule.self, OrderRule.self,
    MetricRule.self, GroundingRule.self,
  ]

  static func named(_ name: String) -> (any VoiceRule.Type)? { all.first { $0.name == name } }
}

/// Which part of a reply a rule looks at.
enum VoiceScope: String, CaseIterable, Sendable {
  case reply, sentence
  case firstSentence = "first_sentence"
  case lastSentence = "last_sentence"
}

/// A rule with what all rules have.
struct VoiceGuideRule: Sendable {
  var id: String
  var severity: VoiceFinding.Severity
  var message: String?
  /// Why the rule is there, for who reads the guide.
  var why: String?
  var link: String?
  var conditions: VoiceConditions
  var scope: VoiceScope
  var rule: any VoiceRule
}

/// What is known of a rule before any text, so that most rules cost no more than a look.
struct VoiceRuleOutset: Sendable {
  /// It has conditions.
  let isConditional: Bool
  // What has to be answered, and of which patterns one has to match, before it can say anything.
  private let needsEmotions: Bool
  private let needsSituation: Bool
  private let needed: [PatternSet.ID]?

  init(_ rule: VoiceGuideRule) {
    let conditions = rule.conditions
    isConditional = conditions.when != nil || conditions.unless != nil
    needsEmotions = conditions.when?.dependsOnEmotions ?? false
    needsSituation = conditions.when.map { !$0.situations.isEmpty } ?? false
    needed = rule.rule.needed
  }

  /// Whether the rule may say anything of a text; false is sure.
  func mayHit(in run: VoiceRun) -> Bool {
    if needsEmotions, run.context.emotions == nil { return false }
    if needsSituation, run.context.situation == nil { return false }
    guard let needed else { return true }
    return !run.areMissing(needed)
  }
}
