/// Which parts of an answer can be taken from another?

/// A part of a judgement that stands by itself.
public enum AnswerField: String, CaseIterable, Sendable {
  /// The verdict, with its reasons and its text.
  case verdict
  /// The reasons.
  case reasons
  /// The text, with what it was started from and the rules set aside for it.
  case rewrite
  /// The emotions, or that they are unclear.
  case emotions
  /// The situation.
  case situation
  /// What the feeling is about.
  case target
  /// How the customer behaves.
  case conduct
  /// What a reader would call the reply.
  case tones
  /// The answers to the rubric.
  case rubric
}

extension Judgement {
  /// Makes a part of this answer what it is in another.
  public mutating func take(_ field: AnswerField, from other: Judgement) {
    switch field {
    case .verdict:
      verdict = other.verdict
      take(.reasons, from: other)
      take(.rewrite, from: other)
    case .reasons: reasons = other.reasons
    case .rewrite:
      rewrite = other.rewrite
      start = other.start
      overrides = other.overrides
      kept = other.kept
    case .emotions:
      emotions = other.emotions
      isUnclear = other.isUnclear
    case .situation: situation = other.situation
    case .target: target = other.target
    case .conduct: conduct = other.conduct
    case .tones: tones = other.tones
    case .rubric: rubric = other.rubric
    }
  }

  /// Whether a part of this answer is another one; of the verdict only which it is, of reasons and
  /// tones not the order, of the text its bytes.
  public func differs(from other: Judgement, in field: AnswerField) -> Bool {
    switch field {
    case .verdict: verdict != other.verdict
    case .reasons: Set(reasons) != Set(other.reasons)
    case .rewrite: !rewrite.utf8.elementsEqual(other.rewrite.utf8)
    case .emotions: emotions != other.emotions || isUnclear != other.isUnclear
    case .situation: situation != other.situation
    case .target: target != other.target
    case .conduct: conduct != other.conduct
    case .tones: Set(tones) != Set(other.tones)
    case .rubric: rubric != other.rubric
    }
  }
}
