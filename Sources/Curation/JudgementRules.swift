/// When is an answer complete, and what is missing? One rule for the screen and for files.

/// A field that a workspace can require.
public enum RequiredField: String, CaseIterable, Sendable {
  /// Emotions, *none* or *unclear*.
  case emotions
  /// The situation.
  case situation
  /// A note.
  case note
  /// Every criterion of the rubric that people are asked.
  case rubric
}

/// What keeps a judgement from being submitted.
public enum JudgementProblem: Hashable, Sendable {
  /// No verdict yet.
  case verdictMissing
  /// The item is red, so that a person has to take over: no other verdict stands.
  case redNeedsHandover(Verdict)
  /// The verdict needs at least one reason.
  case reasonMissing(Verdict)
  /// A reason that the scheme does not offer beside this verdict.
  case reasonUnknown(String)
  /// `approve` takes no reason.
  case reasonNotAllowed
  /// `rewrite` needs a text.
  case rewriteMissing
  /// The text equals the bot's: that is an approval.
  case rewriteEqualsReply
  /// `approve` and `reject` take no text.
  case rewriteNotAllowed(Verdict)
  /// Longer than `Limits.rewriteBytes`.
  case rewriteTooLong
  /// U+0000 in a text, which no store keeps.
  case textHoldsNull
  /// Emotions are required; *none* is an answer.
  case emotionsMissing
  /// An emotion that the scheme does not have.
  case emotionUnknown(String)
  /// Not 1, 2 or 3.
  case intensityOutOfRange(String, Int)
  /// A label such as *neutral* beside others.
  case emotionExclusive(String)
  /// A situation is required.
  case situationMissing
  /// A situation that the scheme does not have.
  case situationUnknown(String)
  /// A note is required.
  case noteMissing
  /// So many criteria are required and unanswered.
  case rubricMissing(Int)
  /// A criterion that the scheme does not have.
  case criterionUnknown(String)
  /// An answer that the criterion does not take; `allowed` are those that it takes, as files spell
  /// them.
  case answerNotOnScale(String, allowed: String)
  /// A target, conduct or tone that the scheme does not have.
  case labelUnknown(String, LabelAxis)
  /// More tones than `Limits.tones`.
  case tooManyTones(Int)
  /// The text breaks a rule of the voice guide, and nobody said why the rule does not hold here.
  case voiceBroken(VoiceFinding)
  /// A rule of the voice guide is set aside without a reason.
  case overrideWithoutReason(String)
  /// A rule is set aside that the voice guide does not have.
  case overrideUnknown(String)
  /// The text has a value that is personal for certain, or that somebody masked.
  case personalData(PersonalKind)
  /// The text has a value that could be personal, and nobody decided whether it is.
  case personalUndecided(String)
}

/// What is known of a text that somebody wrote beside its words.
public struct WrittenText: Hashable, Sendable {
  /// It is the bot's reply with values masked and nothing else changed: masking alone is no rewrite.
  public var isReplyMasked: Bool
  /// The first value in it that is personal for certain, or that somebody masked in the item.
  public var personal: PersonalKind?
  /// The first words in it that could be personal, where nobody decided that.
  public var undecided: String?

  /// Makes what is known; without anything, nothing is.
  public init(
    isReplyMasked: Bool = false,
    personal: PersonalKind? = nil,
    undecided: String? = nil
  ) {
    self.isReplyMasked = isReplyMasked
    self.personal = personal
    self.undecided = undecided
  }
}

/// The rules between a judgement's fields.
public struct JudgementRules: Sendable {
  /// What can be chosen.
  public var scheme: LabelScheme
  /// What must be answered.
  public var required: [RequiredField]

  /// Makes the rules of a workspace.
  public init(scheme: LabelScheme, required: [RequiredField]) {
    self.scheme = scheme
    self.required = required
  }

  /// Everything that keeps `judgement` on `reply` from being submitted, in the order in which a
  /// person fills it in.
  ///
  /// - Parameters:
  ///   - judgement: the answer.
  ///   - reply: the reply as it is stored.
  ///   - written: what is known of the answer's text beside the words themselves.
  ///   - isRed: whether only handing over stands.
  /// - Returns: the problems; none when it can be submitted.
  public func problems(
    in judgement: Judgement,
    on reply: String,
    written: WrittenText = WrittenText(),
    isRed: Bool = false
  ) -> [JudgementProblem] {
    var found = emotionProblems(judgement)
    if let situation = judgement.situation {
      if !scheme.situations.contains(where: { $0.id == situation }) {
        found.append(.situationUnknown(situation))
      }
    } else if required.contains(.situation) {
      found.append(.situationMissing)
    }
    guard let verdict = judgement.verdict else { return found + [.verdictMissing] }
    if isRed, verdict != .handover { return found + [.redNeedsHandover(verdict)] }
    found += reasonProblems(judgement.reasons, verdict)
    found += textProblems(judgement, verdict, reply, written)
    if required.contains(.note), judgement.note.isEmpty { found.append(.noteMissing) }
    return found + markProblems(judgement)
  }

  private func markProblems(_ judgement: Judgement) -> [JudgementProblem] {
    var found: [JudgementProblem] = []
    func check(_ ids: [String], _ axis: LabelAxis) {
      let labels = scheme.labels(axis)
      found += ids.filter { id in !labels.contains { $0.id == id } }
        .map { .labelUnknown($0, axis) }
    }
    check([judgement.target].compactMap(\.self), .target)
    check([judgement.conduct].compactMap(\.self), .conduct)
    check(judgement.tones, .tone)
    if judgement.tones.count > Limits.tones { found.append(.tooManyTones(judgement.tones.count)) }
    let missing = scheme.rubric.count {
      !$0.choices.isEmpty && judgement.rubric[$0.label.id] == nil
    }
    if required.contains(.rubric), missing > 0 { found.append(.rubricMissing(missing)) }
    for (id, answer) in judgement.rubric.sorted(by: { $0.key < $1.key }) {
      guard let criterion = scheme.criterion(id) else {
        found.append(.criterionUnknown(id))
        continue
      }
      if !criterion.takes(answer) {
        found.append(.answerNotOnScale(id, allowed: criterion.allowed))
      }
    }
    return found
  }

  private func emotionProblems(_ judgement: Judgement) -> [JudgementProblem] {
    guard let emotions = judgement.emotions else {
      return required.contains(.emotions) && !judgement.isUnclear ? [.emotionsMissing] : []
    }
    var found: [JudgementProblem] = []
    for id in emotions.keys.sorted() {
      guard let label = scheme.emotion(id), let intensity = emotions[id] else {
        found.append(.emotionUnknown(id))
        continue
      }
      if !(1...3).contains(intensity) { found.append(.intensityOutOfRange(id, intensity)) }
      if label.isExclusive, emotions.count > 1 { found.append(.emotionExclusive(id)) }
    }
    return found
  }

  private func reasonProblems(_ reasons: [String], _ verdict: Verdict) -> [JudgementProblem] {
    if verdict == .approve { return reasons.isEmpty ? [] : [.reasonNotAllowed] }
    if reasons.isEmpty { return [.reasonMissing(verdict)] }
    let offered = scheme.reasons(for: verdict)
    return reasons.filter { id in !offered.contains { $0.id == id } }.map { .reasonUnknown($0) }
  }

  private func textProblems(
    _ judgement: Judgement,
    _ verdict: Verdict,
    _ reply: String,
    _ written: WrittenText
  ) -> [JudgementProblem] {
    var found: [JudgementProblem] = []
    let text = judgement.rewrite
    let isBlank = Self.trimmed(text).isEmpty
    switch verdict {
    case .rewrite:
      if isBlank {
        found.append(.rewriteMissing)
      } else if written.isReplyMasked || Self.equal(text, reply) {
        found.append(.rewriteEqualsReply)
      }
    case .handover: break
    case .approve, .reject:
      if !isBlank { found.append(.rewriteNotAllowed(verdict)) }
    }
    if verdict == .rewrite || verdict == .handover {
      if let kind = written.personal { found.append(.personalData(kind)) }
      if let words = written.undecided { found.append(.personalUndecided(words)) }
    }
    if max(text.utf8.count, judgement.note.utf8.count) > Limits.rewriteBytes {
      found.append(.rewriteTooLong)
    }
    if Self.holdsNull(text) || Self.holdsNull(judgement.note) { found.append(.textHoldsNull) }
    return found
  }

  // Over the bytes in one piece: the screen asks at every key.
  private static func holdsNull(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? text.utf8.contains(0)
  }

  /// Whether two texts are equal byte for byte once white space around them is taken off.
  public static func equal(_ a: String, _ b: String) -> Bool {
    trimmed(a).elementsEqual(trimmed(b))
  }

  /// The UTF-8 bytes without spaces, tabs, line ends and no-break spaces around them.
  static func trimmed(_ text: String) -> Substring.UTF8View {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return Substring(scalars).utf8
  }
}
