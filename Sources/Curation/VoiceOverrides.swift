/// Which findings of the voice guide keep a judgement from being submitted, and which are set aside?

extension VoiceFinding {
  /// The findings that have to be mended or set aside, the first of each rule.
  public static func broken(in findings: [VoiceFinding]) -> [VoiceFinding] {
    var rules: Set<String> = []
    return findings.filter { $0.severity == .error && rules.insert($0.rule).inserted }
  }
}

extension Judgement {
  /// Whether a rule is set aside, with a reason.
  public func setsAside(_ rule: String) -> Bool {
    overrides[rule].map { !JudgementRules.trimmed($0).isEmpty } ?? false
  }

  /// What keeps the judgement from being submitted when its text has these findings: each rule broken
  /// once, in the order of the findings, then overrides without a reason.
  public func voiceProblems(_ findings: [VoiceFinding]) -> [JudgementProblem] {
    let broken = VoiceFinding.broken(in: findings).filter { overrides[$0.rule] == nil }
    let empty = overrides.keys.sorted().filter { !setsAside($0) }
    return broken.map { .voiceBroken($0) } + empty.map { .overrideWithoutReason($0) }
  }

  /// The judgement with only those overrides that the findings call for; one that sets nothing aside
  /// would be counted all the same.
  public func keepingOverrides(for findings: [VoiceFinding]) -> Judgement {
    if overrides.isEmpty { return self }
    let broken = Set(VoiceFinding.broken(in: findings).map(\.rule))
    var kept = self
    kept.overrides = overrides.filter { broken.contains($0.key) }
    return kept
  }
}
