/// Which voice guide holds for a conversation, and what does it say of a judgement?

public import Curation

/// The voice guides of a workspace, one for each language that has any.
public struct VoiceGuides: Hashable, Sendable {
  /// The guides.
  public let byLanguage: [TextLanguage: VoiceGuide]
  /// The language of conversations that do not tell theirs.
  public let workspaceLanguage: TextLanguage

  /// Makes the guides of a workspace.
  public init(
    _ byLanguage: [TextLanguage: VoiceGuide] = [:],
    workspaceLanguage: TextLanguage = .sv
  ) {
    self.byLanguage = byLanguage
    self.workspaceLanguage = workspaceLanguage
  }

  /// What is odd about the guides that are in use, by their language; none for a guide without anything odd.
  public var warnings: [TextLanguage: [VoiceWarning]] {
    byLanguage.filter { $0.value.isActive && !$0.value.warnings.isEmpty }.mapValues(\.warnings)
  }

  /// The guide for a conversation's BCP 47 tag: that of its language, without a tag the workspace's.
  ///
  /// Nil where there is none, where it is a draft only, and for any other language: Swedish rules say
  /// nothing about a German reply.
  public func guide(for language: String?) -> VoiceGuide? {
    let wanted = language.map { TextLanguage(tag: $0) } ?? workspaceLanguage
    return wanted.flatMap { byLanguage[$0] }.flatMap { $0.isActive ? $0 : nil }
  }

  /// What the guide says of the text that a judgement stands for: the bot's reply beside `approve`,
  /// the reviewer's beside `rewrite` and `handover`, nothing beside `reject` and without a verdict.
  ///
  /// `unsaid` are placeholders of the reply whose values nobody said before.
  public func findings(
    on conversation: Conversation,
    turn: Int,
    judgement: Judgement,
    unsaid: Set<String> = []
  ) -> [VoiceFinding] {
    guard let guide = guide(for: conversation.language),
      let text = judgement.sentText(insteadOf: conversation.turns[turn].text)
    else { return [] }
    var context = VoiceContext(of: conversation, turn: turn, judgement)
    context.unsaid = unsaid
    return guide.findings(in: text, context: context)
  }

  /// What the guide says of the bot's own reply, whatever was decided on it.
  public func baseline(
    on conversation: Conversation,
    turn: Int,
    judgement: Judgement = Judgement(),
    unsaid: Set<String> = []
  ) -> [VoiceFinding] {
    guard let guide = guide(for: conversation.language) else { return [] }
    var context = VoiceContext(of: conversation, turn: turn, judgement)
    context.unsaid = unsaid
    context.verdict = nil
    return guide.findings(in: conversation.turns[turn].text, context: context)
  }

  /// What of the guide keeps a judgement from being submitted.
  ///
  /// - Parameters:
  ///   - judgement: what was decided.
  ///   - conversation: as reviewers read it.
  ///   - turn: the bot's reply.
  ///   - unsaid: placeholders of the reply whose values nobody said before.
  ///   - passedOver: gets every expression that took too long on this text, so that its rule says nothing.
  /// - Returns: the problems.
  public func problems(
    in judgement: Judgement,
    on conversation: Conversation,
    turn: Int,
    unsaid: Set<String> = [],
    passedOver: (String) -> Void = { _ in }
  ) -> [JudgementProblem] {
    guard let guide = guide(for: conversation.language) else { return [] }
    let findings = findings(on: conversation, turn: turn, judgement: judgement, unsaid: unsaid)
    for case .slowPattern(let pattern) in findings.map(\.kind) { passedOver(pattern) }
    let unknown = judgement.overrides.keys.sorted().filter { !guide.has(rule: $0) }
    return judgement.voiceProblems(findings) + unknown.map { .overrideUnknown($0) }
  }
}

extension VoiceGuide {
  /// Whether findings can have this rule: one of the list, or a section of the file.
  public func has(rule: String) -> Bool {
    VoiceSections.names.contains(rule) || rules.contains { $0.id == rule }
  }
}

extension Judgement {
  /// What the customer would read: the bot's reply, the reviewer's text, or nothing.
  func sentText(insteadOf reply: String) -> String? {
    switch verdict {
    case .approve: reply
    case .rewrite, .handover: rewrite.isEmpty ? nil : rewrite
    case .reject, nil: nil
    }
  }
}

extension VoiceContext {
  /// What is known of an item under a judgement.
  ///
  /// The message is what the customer said since the last reply; notes among colleagues are no part
  /// of what was said. *Unclear* is an answer: no emotion can be named, and rules do not wait for one.
  public init(of conversation: Conversation, turn: Int, _ judgement: Judgement) {
    let turns = conversation.turns
    let replied =
      turns[..<turn].lastIndex { $0.speaker == .bot || $0.speaker == .agent } ?? -1
    var asked: [String] = []
    var others: [String] = []
    for place in 0..<turn where turns[place].speaker != .note {
      if place > replied, turns[place].speaker == .customer {
        asked.append(turns[place].text)
      } else {
        others.append(turns[place].text)
      }
    }
    self.init(message: asked.isEmpty ? nil : asked.joined(separator: "\n\n"))
    earlier = others
    channel = conversation.channel
    language = conversation.language.flatMap { TextLanguage(tag: $0) }
    isFirst = replied < 0
    take(judgement)
  }

  /// Takes over what a judgement answers.
  public mutating func take(_ judgement: Judgement) {
    emotions = judgement.emotions ?? (judgement.isUnclear ? [:] : nil)
    situation = judgement.situation
    verdict = judgement.verdict
  }
}
