/// How grave is a whole conversation?

public import Curation

extension HandoverScreen {
  /// What a conversation's turns say.
  ///
  /// Only what the customer writes is screened. The level is that of the gravest finding; a
  /// category that has a level for being repeated takes it when two of the customer's turns or
  /// more say so. Without a finding a sign makes it green.
  ///
  /// - Parameters:
  ///   - turns: the conversation's turns in their order.
  ///   - language: its BCP 47 tag; nil when unknown.
  /// - Returns: the level with everything that speaks for it.
  public func screening(of turns: [Turn], language: String?) -> HandoverScreening {
    screening(of: turns, language: language) { findings(in: $0, language: $1) }
  }

  /// The same with findings from elsewhere, such as those of the same text before.
  func screening(
    of turns: [Turn],
    language: String?,
    findings: (String, TextLanguage?) -> [HandoverFinding]
  ) -> HandoverScreening {
    let known = language.flatMap { TextLanguage(tag: $0) }
    var found: [HandoverScreening.Found] = []
    for (place, turn) in turns.enumerated() where turn.speaker == .customer {
      for finding in findings(turn.text, known) {
        found.append(HandoverScreening.Found(turn: place, finding: finding))
      }
    }
    var screening = HandoverScreening(
      level: nil,
      findings: found,
      signs: Self.signs(turns, language: language)
    )
    screening.level = level(of: screening, before: turns.count)
    return screening
  }

  /// How grave a conversation is as far as the turn before `reply`; nil for not at all.
  ///
  /// Signs hold for every reply of the conversation.
  public func level(of screening: HandoverScreening, before reply: Int) -> HandoverLevel? {
    let found = screening.findings.prefix { $0.turn < reply }
    var level = found.map(\.finding.level).max()
    if found.count > 1 {
      for (category, repeated) in repeated {
        let turns = Set(found.filter { $0.finding.category == category }.map(\.turn))
        if turns.count > 1 { level = max(level ?? repeated, repeated) }
      }
    }
    if level == nil, !screening.signs.isEmpty { level = .green }
    return level
  }

  private static func signs(_ turns: [Turn], language: String?) -> [HandoverSign] {
    var signs: [HandoverSign] = []
    if repeats(turns, .bot) { signs.append(.sameAnswer) }
    if repeats(turns, .customer) { signs.append(.sameQuestion) }
    if let language, !language.isEmpty, TextLanguage(tag: language) == nil {
      signs.append(.otherLanguage(tag: language))
    }
    return signs
  }

  // Whether a speaker writes the same words twice; a word or two alone say nothing.
  private static func repeats(_ turns: [Turn], _ speaker: Speaker) -> Bool {
    let own = turns.indices.filter { turns[$0].speaker == speaker }
    guard own.count > 1 else { return false }
    // Turns that begin with other letters are not the same.
    let beginnings = own.map { HandoverWords.beginning(of: turns[$0].text) }.sorted()
    guard zip(beginnings, beginnings.dropFirst()).contains(where: { $0 == $1 }) else {
      return false
    }
    var seen: Set<[UInt8]> = []
    for turn in own {
      let words = HandoverWords(turns[turn].text)
      if words.words.count > 2, !seen.insert(words.plain).inserted { return true }
    }
    return false
  }
}
