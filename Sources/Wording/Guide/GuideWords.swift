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
}

/// A part of the guide.
public enum GuidePart: String, CaseIterable, Sendable {
  case emotions, situations, verdicts, reasons, handoverReasons, outcomes, rubric, tones, targets,
    conducts
}
