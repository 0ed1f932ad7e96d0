/// When does a rule hold?

internal import Curation

/// The `when` or `unless` of a rule: keys hold together, the words of one list are alternatives.
struct VoiceCondition: Hashable, Sendable {
  var emotionsAny: [String] = []
  var emotionsAll: [String] = []
  var leastIntensity = 1
  var situations: [String] = []
  var channels: [String] = []
  var languages: [TextLanguage] = []
  var conduct: [String] = []
  var author: VoiceContext.Author?
  var isFirst: Bool?
  var leastMessageWords: Int?

  /// What a condition says of an item.
  enum Answer {
    case yes, no
    /// The emotions will tell; everything else is as it should be.
    case waits
  }

  var dependsOnEmotions: Bool { !emotionsAny.isEmpty || !emotionsAll.isEmpty }

  /// Whether it depends on anything that reviewers answer.
  var needsLabels: Bool { dependsOnEmotions || !situations.isEmpty || !conduct.isEmpty }

  /// Whether it holds for an item whose message has `messageWords` words.
  func answer(_ context: VoiceContext, messageWords: Int) -> Answer {
    if !situations.isEmpty, !holds(situations, context.situation) { return .no }
    if !channels.isEmpty, !holds(channels, context.channel) { return .no }
    if !conduct.isEmpty, !holds(conduct, context.conduct) { return .no }
    if !languages.isEmpty {
      guard let language = context.language, languages.contains(language) else { return .no }
    }
    if let author, author != context.author { return .no }
    if let isFirst, isFirst != context.isFirst { return .no }
    if let leastMessageWords, messageWords < leastMessageWords { return .no }
    guard dependsOnEmotions else { return .yes }
    guard let emotions = context.emotions else { return .waits }
    func isFelt(_ id: String) -> Bool { emotions[id].map { $0 >= leastIntensity } ?? false }
    let hasAny = emotionsAny.isEmpty || emotionsAny.contains(where: isFelt)
    return hasAny && emotionsAll.allSatisfy(isFelt) ? .yes : .no
  }

  private func holds(_ words: [String], _ word: String?) -> Bool {
    word.map { words.contains($0) } ?? false
  }
}

/// The conditions of one rule.
struct VoiceConditions: Hashable, Sendable {
  var when: VoiceCondition?
  var unless: VoiceCondition?

  /// Whether it depends on anything that reviewers answer.
  var needLabels: Bool { when?.needsLabels ?? false || unless?.needsLabels ?? false }

  /// Whether the rule is on, off, or waits for the emotions.
  func answer(_ context: VoiceContext, messageWords: Int) -> VoiceCondition.Answer {
    let on = when?.answer(context, messageWords: messageWords) ?? .yes
    let off = unless?.answer(context, messageWords: messageWords) ?? .no
    if on == .no || off == .yes { return .no }
    return on == .waits || off == .waits ? .waits : .yes
  }
}
