/// What has become of labels that a scheme no longer has?

/// A label that is gone, with what stands for it now.
public struct ReplacedLabel: Hashable, Sendable {
  /// What it said something about.
  public var axis: LabelAxis
  /// The id that stands in annotations.
  public var old: String
  /// The label of the same list that stands for it; nil when none does.
  public var new: String?

  /// Makes a replacement.
  public init(axis: LabelAxis, old: String, new: String?) {
    self.axis = axis
    self.old = old
    self.new = new
  }
}

extension LabelScheme {
  /// Whether the scheme has the label, or says what it has become.
  public func knows(_ id: String, _ axis: LabelAxis) -> Bool {
    labels(axis).contains { $0.id == id } || replacement(of: id, axis) != nil
  }

  /// The id that stands for `id` now: itself unless it was replaced; nil when nothing does.
  public func current(_ id: String, _ axis: LabelAxis) -> String? {
    guard let replacement = replacement(of: id, axis) else { return id }
    return replacement.new
  }

  /// The ids that stand for `id` in annotations, itself first.
  public func ids(nowCalled id: String, _ axis: LabelAxis) -> [String] {
    [id] + replaced.filter { $0.axis == axis && $0.new == id }.map(\.old)
  }

  /// A judgement in the words of this scheme; the annotation itself stays as it was.
  ///
  /// Where two emotions have become one, the stronger holds; one that excludes others gives way to
  /// them. A mark that the new criterion's scale lacks is left out.
  public func current(_ judgement: Judgement) -> Judgement {
    guard !replaced.isEmpty else { return judgement }
    var result = judgement
    result.emotions = judgement.emotions.map(emotions(now:))
    result.situation = judgement.situation.flatMap { current($0, .situation) }
    let axis: LabelAxis = judgement.verdict == .handover ? .handoverReason : .reason
    result.reasons = list(judgement.reasons, axis)
    result.target = judgement.target.flatMap { current($0, .target) }
    result.conduct = judgement.conduct.flatMap { current($0, .conduct) }
    result.tones = list(judgement.tones, .tone)
    result.rubric = marks(now: judgement.rubric)
    return result
  }

  /// The replacements that `current(_:)` makes in a judgement.
  public func replacedLabels(in judgement: Judgement) -> [ReplacedLabel] {
    replaced.filter { label in
      switch label.axis {
      case .emotion: judgement.emotions?[label.old] != nil
      case .situation: judgement.situation == label.old
      case .reason: judgement.verdict != .handover && judgement.reasons.contains(label.old)
      case .handoverReason: judgement.verdict == .handover && judgement.reasons.contains(label.old)
      case .rubric: judgement.rubric[label.old] != nil
      case .target: judgement.target == label.old
      case .conduct: judgement.conduct == label.old
      case .tone: judgement.tones.contains(label.old)
      }
    }
  }

  private func replacement(of id: String, _ axis: LabelAxis) -> ReplacedLabel? {
    replaced.first { $0.axis == axis && $0.old == id }
  }

  private func list(_ ids: [String], _ axis: LabelAxis) -> [String] {
    var now: [String] = []
    for id in ids {
      if let current = current(id, axis), !now.contains(current) { now.append(current) }
    }
    return now
  }

  private func emotions(now before: [String: Int]) -> [String: Int] {
    var now: [String: Int] = [:]
    for (id, intensity) in before {
      if let current = current(id, .emotion) { now[current] = max(intensity, now[current] ?? 0) }
    }
    if now.count > 1 { now = now.filter { emotion($0.key)?.isExclusive != true } }
    return now
  }

  private func marks(now before: [String: CriterionAnswer]) -> [String: CriterionAnswer] {
    var now: [String: CriterionAnswer] = [:]
    for (id, answer) in before.sorted(by: { $0.key < $1.key }) {
      guard let current = current(id, .rubric) else { continue }
      if current != id {
        guard before[current] == nil, criterion(current)?.takes(answer) == true else { continue }
      }
      now[current] = answer
    }
    return now
  }
}
