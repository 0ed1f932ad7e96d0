/// What is one line of the list of findings, from whichever check it comes?

internal import Curation
internal import Wording

/// Something to look at in a text: by the checks that every text gets, or by the company's guide.
struct DeskFinding: Hashable, Sendable {
  /// What found it.
  enum Source: Hashable, Sendable {
    case check(TextFinding.Kind)
    case voice(VoiceFinding)
  }

  var source: Source
  /// In bytes of the text; nil when it is about the whole text.
  var range: Range<Int>?
  var severity: VoiceFinding.Severity
  var replacement: String?
  /// What it found, where the guide's own words don't say it and no text shows the place.
  var quote: String?
  /// Somebody said why the rule does not hold here.
  var isSetAside = false

  init(_ finding: TextFinding) {
    source = .check(finding.kind)
    range = finding.range
    severity = finding.severity == .warning ? .warning : .note
    replacement = finding.replacement
  }

  init(_ finding: VoiceFinding, isSetAside: Bool) {
    source = .voice(finding)
    range = finding.range
    severity = isSetAside ? .note : finding.severity
    replacement = finding.replacement
    self.isSetAside = isSetAside
  }

  /// The finding of the guide; nil for another one.
  var voice: VoiceFinding? { if case .voice(let finding) = source { finding } else { nil } }

  /// How grave it is, as a sign.
  var sign: String { severity.sign }

  /// What there is to say about it.
  func words(_ words: any Wordbook) -> String {
    switch source {
    case .check(let kind): words.finding(kind)
    case .voice(let finding):
      quoting(isSetAside ? words.setAside(words.voice(finding)) : words.voice(finding), words)
    }
  }

  private func quoting(_ sentence: String, _ words: any Wordbook) -> String {
    guard let quote, voice?.message != nil, !sentence.contains(quote) else { return sentence }
    return words.quoted(quote) + ": " + sentence
  }

  /// Both kinds in one order: about the whole text first, then by place, the graver first.
  ///
  /// What the guide and the other checks say alike is said once, by the guide.
  static func merged(
    _ checks: [TextFinding],
    _ voice: [VoiceFinding],
    _ setsAside: (String) -> Bool
  ) -> [DeskFinding] {
    let own = voice.map { DeskFinding($0, isSetAside: setsAside($0.rule)) }
    let others = checks.filter { check in !voice.contains { isSaid(check, by: $0) } }
    if own.isEmpty { return others.map(DeskFinding.init) }
    let all = own + others.map(DeskFinding.init)
    let order = all.indices.sorted { one, other in
      let (left, right) = (all[one], all[other])
      let (from, to) = (left.range?.lowerBound ?? -1, right.range?.lowerBound ?? -1)
      if from != to { return from < to }
      return left.severity == right.severity ? one < other : left.severity > right.severity
    }
    return order.map { all[$0] }
  }

  private static func isSaid(_ check: TextFinding, by finding: VoiceFinding) -> Bool {
    switch (check.kind, finding.kind) {
    case (.doubledWord, .repeated):
      guard let one = check.range, let other = finding.range else { return false }
      return one.overlaps(other)
    case (.long, .measure(.words, _, _, _)), (.short, .measure(.words, _, _, _)): return true
    default: return false
    }
  }
}

extension VoiceFinding.Severity {
  /// A sign, so that no colour is needed to tell them apart.
  var sign: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .note: "·"
    }
  }
}
