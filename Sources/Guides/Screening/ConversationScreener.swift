/// What do the guides say of a conversation before anybody has judged it?

public import Curation

/// Screens conversations by the guides of a workspace: who needs a person, what is personal, what the
/// voice guide says of the bot's own replies.
///
/// Made once for a version of the guides, then used for any number of conversations, from any thread.
/// The same guides and conversation give the same screening. Time grows with the length of the texts.
public struct ConversationScreener: Sendable {
  private let version: Int
  private let handover: HandoverScreen
  private let rules: PersonalDataRules
  private let voice: VoiceGuides

  /// Makes a screener.
  ///
  /// - Parameters:
  ///   - version: the guides' version, which its screenings bear.
  ///   - handover: when a person takes over.
  ///   - personalData: the company's own patterns and what it allows.
  ///   - voice: how replies should sound.
  public init(
    version: Int,
    handover: HandoverGuide,
    personalData: PersonalDataRules,
    voice: VoiceGuides
  ) {
    self.version = version
    self.handover = HandoverScreen(handover)
    rules = personalData
    self.voice = voice
  }

  /// What there is to say of a conversation of which some replies are items.
  ///
  /// - Parameters:
  ///   - conversation: all of it.
  ///   - replies: the turns that are items.
  ///   - marks: what it was marked with before: decisions stand, and values keep their placeholders.
  /// - Returns: the screening, with the version of the guides.
  public func screening(
    of conversation: Conversation,
    replies: [Int],
    keeping marks: [PersonalMark] = []
  ) -> ConversationScreening {
    let found = handover.screening(of: conversation.turns, language: conversation.language)
    var screening = ConversationScreening(version: version)
    for reply in replies {
      screening.levels[reply] = handover.level(of: found, before: reply)
    }
    let scans = conversation.turns.map { PersonalScan($0.text) }
    screening.marks = PersonalMarks.find(
      in: conversation.turns,
      scans,
      rules: rules,
      keeping: marks
    )
    screening.findings =
      found.signs.map { ScreeningFinding(turn: 0, range: nil, kind: .sign($0)) }
      + found.findings.map { found in
        ScreeningFinding(
          turn: found.turn,
          range: found.finding.range,
          kind: .handover(category: found.finding.category, found.finding.level)
        )
      }
      + special(conversation.turns, scans)
      + baseline(conversation, replies, screening.marks)
    return screening
  }

  /// What tells of health, faith and the like, in what customer and company wrote.
  private func special(_ turns: [Turn], _ scans: [PersonalScan]) -> [ScreeningFinding] {
    turns.enumerated().flatMap { place, turn -> [ScreeningFinding] in
      guard TextAuthor(turn.speaker) != .unknown else { return [] }
      return SpecialCategories.findings(in: scans[place]).map { found in
        ScreeningFinding(turn: place, range: found.range, kind: .special(found.category))
      }
    }
  }

  /// What the voice guide says of the bot's own replies, as reviewers see them: rules that need labels
  /// wait.
  private func baseline(
    _ conversation: Conversation,
    _ replies: [Int],
    _ marks: [PersonalMark]
  ) -> [ScreeningFinding] {
    guard let guide = voice.guide(for: conversation.language) else { return [] }
    return replies.flatMap { reply in
      let masked = MaskedText(
        conversation.turns[reply].text,
        marks: marks.filter { $0.turn == reply }
      )
      let context = VoiceContext(of: conversation, turn: reply, Judgement())
      let found = guide.findings(in: masked.text, context: context, isWorded: false)
      return found.map { finding in
        ScreeningFinding(
          turn: reply,
          range: finding.range.map { masked.original(of: $0) },
          kind: .voice(rule: finding.rule, finding.severity)
        )
      }
    }
  }
}
