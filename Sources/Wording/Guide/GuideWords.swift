/// What does the guide say around the labels of the scheme?

public import Curation

/// The headings of the guide, and what the program itself means by verdicts.
public protocol GuideWords: Sendable {
  /// Which guide this is.
  func guideIntroduction(version: Int) -> String
  /// The heading of a part.
  func guidePart(_ part: GuidePart) -> String
  /// Which keys a part is about.
  func guideKeys(_ part: GuidePart) -> String
  /// What is to be known before a part's labels; empty where nothing is.
  func guideIntroduction(_ part: GuidePart) -> String
  /// When to give a verdict.
  func meaning(_ verdict: Verdict) -> String
  /// A part has no labels.
  var guideNoLabels: String { get }
  /// The heading of the voice guide, over its principles.
  var voiceHeading: String { get }
  /// The heading over what a reply does.
  var voiceMoves: String { get }
  /// The heading over the rules.
  var voiceRules: String { get }
  /// What the rules' signs mean.
  var voiceRulesIntroduction: String { get }
  /// A rule that is not in use.
  var voiceRuleOff: String { get }
  /// How often a rule was set aside.
  func setAsideTimes(_ count: Int) -> String
  /// The heading over the examples.
  var voiceExamples: String { get }
  /// What stands before a reply that holds.
  var voiceGood: String { get }
  /// What stands before a reply that breaks rules.
  var voiceBad: String { get }
  /// The rules that a reply breaks.
  func voiceBreaks(_ rules: String) -> String
}

/// A part of the guide.
public enum GuidePart: String, CaseIterable, Sendable {
  case emotions, situations, verdicts, reasons, handoverReasons, outcomes, rubric, tones, targets,
    conducts
}
