/// What is said about personal data in a text?

public import Curation

/// Kinds of personal data and how sure they are.
public protocol PersonalDataWords: Sendable {
  /// What a value is, as a noun without article.
  func name(_ kind: PersonalKind) -> String
  /// How sure that is.
  func name(_ certainty: PersonalCertainty) -> String
  /// Why something counts as personal data.
  func reason(_ evidence: PersonalEvidence) -> String
}
