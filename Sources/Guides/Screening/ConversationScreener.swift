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
  private let situations: SituationWords

  /// Makes a screener.
  ///
  /// - Parameters:
  ///   - version: the guides' version, which its screenings bear.
  ///   - handover: when a person takes over.
  ///   - personalData: the company's own patterns and what it allows.
  ///   - voice: how replies should sound.
  ///   - situations: what conversations are about, with the words that speak for it.
  public init(
    version: Int,
    handover: HandoverGuide,
    personalData: PersonalDataRules,
    voice: VoiceGuides,
    situations: [Label] = []
  ) {
    self.version = version
    self.handover = HandoverScreen(handover)
    rules = personalData
    self.voice = voice
    self.situations = SituationWords(situations)
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
    var memo = ScreeningMemo(places: 0)
    return screening(of: conversation, replies: replies, keeping: marks, remembering: &memo)
  }

  /// The same, sooner for texts that came before.
  ///
  /// - Parameters:
  ///   - conversation: all of it.
  ///   - replies: the turns that are items.
  ///   - marks: what it was marked with before.
  ///   - memo: what this screener said before.
  /// - Returns: the screening, with the version of the guides.
  public func screening(
    of conversation: Conversation,
    replies: [Int],
    keeping marks: [PersonalMark] = [],
    remembering memo: inout ScreeningMemo
  ) -> ConversationScreening {
    let turns = conversation.turns
    let found = handover.screening(of: turns, language: conversation.language) { text, language in
      memo.handover.answer(to: text, language) {
        (handover.findings(in: text, language: language), true)
      }
    }
    var screening = ConversationScreening(version: version)
    for reply in replies {
      screening.levels[reply] = handover.level(of: found, before: reply)
    }
    // Who is in need after the last reply is nobody else's to see.
    if let last = replies.max(), found.level == .red { screening.levels[last] = .red }
    let told = turns.map { personal(in: $0, &memo) }
    var places = told.map { $0.found }
    PartedNumbers.add(to: &places, of: turns, rules: rules)
    screening.marks = PersonalMarks.find(
      in: turns,
      places,
      rules: rules,
      keeping: marks
    )
    screening.findings = found.signs.map { sign in
      ScreeningFinding(turn: 0, range: nil, kind: .sign(sign))
    }
    screening.findings += found.findings.map { found in
      ScreeningFinding(
        turn: found.turn,
        range: found.finding.range,
        kind: .handover(category: found.finding.category, found.finding.level)
      )
    }
    for (turn, told) in told.enumerated() {
      screening.findings += told.special.map { found in
        ScreeningFinding(turn: turn, range: found.range, kind: .special(found.category))
      }
    }
    screening.findings += baseline(conversation, replies, screening.marks, &memo)
    screening.expected = situations.expected(in: conversation, before: replies)
    return screening
  }

  /// What is personal in a turn, and what tells of health, faith and the like in what customer and
  /// company wrote.
  private func personal(in turn: Turn, _ memo: inout ScreeningMemo) -> ScreeningMemo.Personal {
    let author = TextAuthor(turn.speaker)
    return memo.personal.answer(to: turn.text, author) {
      let scan = PersonalScan(turn.text)
      let answer = ScreeningMemo.Personal(
        found: PersonalData.findings(in: scan, by: author, rules: rules),
        special: author == .unknown ? [] : SpecialCategories.findings(in: scan)
      )
      return (answer, true)
    }
  }

  /// What the voice guide says of the bot's own replies, as reviewers see them: rules that need labels
  /// wait.
  private func baseline(
    _ conversation: Conversation,
    _ replies: [Int],
    _ marks: [PersonalMark],
    _ memo: inout ScreeningMemo
  ) -> [ScreeningFinding] {
    guard let guide = voice.guide(for: conversation.language) else { return [] }
    var all: [ScreeningFinding] = []
    for reply in replies {
      let masked = MaskedText(
        conversation.turns[reply].text,
        marks: marks.filter { $0.turn == reply }
      )
      var context = VoiceContext(of: conversation, turn: reply, Judgement())
      context.unsaid = marks.unsaid(before: reply)
      let setting = ScreeningMemo.VoiceSetting(
        language: context.language,
        channel: context.channel,
        isFirst: context.isFirst,
        messageWords: guide.messageWords(context)
      )
      let found = memo.voice.answer(to: masked.text, setting) {
        guide.baseline(in: masked.text, context: context)
      }
      all += found.map { finding in
        ScreeningFinding(
          turn: reply,
          range: finding.range.map { masked.original(of: $0) },
          kind: .voice(rule: finding.rule, finding.severity)
        )
      }
    }
    return all
  }
}
