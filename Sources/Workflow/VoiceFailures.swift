/// Which stored approvals would fail under other voice guides, and how often does each rule find something?

public import Curation
public import Guides
internal import Storage

/// A stored annotation that other guides would not let through; whose it is stays hidden, as the item
/// may be open.
public struct VoiceFailure: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// What keeps it, one finding a rule; never empty.
  public var findings: [VoiceFinding]
}

/// How a rule of a voice guide has done so far.
public struct VoiceRuleUse: Hashable, Sendable {
  /// The guide's language.
  public var language: TextLanguage
  /// The rule, or a section of the guide.
  public var rule: String
  /// How much its findings matter; nil while it is off, and for a section.
  public var severity: VoiceFinding.Severity?
  /// In how many annotations that stand it finds something: in the bot's reply, or in the text that
  /// was let through.
  public var found = 0
  /// In how many of those it was set aside with a reason.
  public var overridden = 0

  /// Whether it is set aside so often that the rule itself is most likely wrong.
  public var isDoubtful: Bool { overridden * 100 > found * Self.doubtfulPercent }

  /// The share of its findings, in percent, above which a rule is doubtful.
  public static let doubtfulPercent = 20
}

extension Workspace {
  /// Holds every standing approval and every text that was let through against voice guides.
  ///
  /// Reads only.
  ///
  /// - Parameters:
  ///   - guides: those to be asked; published or not.
  ///   - progress: gets how many annotations were looked at, now and then.
  ///   - fails: gets each that would fail, in the order of import.
  /// - Throws: what the store says.
  public func voiceFailures(
    under guides: VoiceGuides,
    progress: (Int) -> Void = { _ in },
    _ fails: (VoiceFailure) -> Void
  ) throws(StorageError) {
    try eachStanding(progress) { annotation, conversation in
      let judgement = annotation.judgement
      let turn = annotation.item.turn
      let found = guides.findings(on: conversation, turn: turn, judgement: judgement)
      let broken = VoiceFinding.broken(in: found).filter { !judgement.setsAside($0.rule) }
      if !broken.isEmpty { fails(VoiceFailure(item: annotation.item, findings: broken)) }
    }
  }

  /// How often each rule of the published voice guides found something, and how often it was set
  /// aside: every rule of the files, in their order, then sections that found something.
  public func voiceRuleUse(
    progress: (Int) -> Void = { _ in }
  ) throws(StorageError) -> [VoiceRuleUse] {
    let guides = try voice(guides())
    var uses: [TextLanguage: [VoiceRuleUse]] = guides.byLanguage.mapValues { guide in
      guide.rules.map {
        VoiceRuleUse(language: guide.language, rule: $0.id, severity: $0.severity)
      }
    }
    try eachStanding(progress) { annotation, conversation in
      guard let guide = guides.guide(for: conversation.language) else { return }
      let judgement = annotation.judgement
      let turn = annotation.item.turn
      let findings =
        guides.baseline(on: conversation, turn: turn, judgement: judgement)
        + guides.findings(on: conversation, turn: turn, judgement: judgement)
      for rule in Set(findings.map(\.rule)).sorted() {
        let place = uses[guide.language]?.firstIndex { $0.rule == rule }
        if place == nil {
          uses[guide.language]?.append(VoiceRuleUse(language: guide.language, rule: rule))
        }
        let last = (uses[guide.language]?.count ?? 0) - 1
        uses[guide.language]?[place ?? last].found += 1
        if judgement.setsAside(rule) { uses[guide.language]?[place ?? last].overridden += 1 }
      }
    }
    return TextLanguage.allCases.flatMap { uses[$0] ?? [] }
  }

  /// How many annotations the store has, for a bar of progress.
  public func annotationCount() throws(StorageError) -> Int { try store.annotationCount() }

  private func eachStanding(
    _ progress: (Int) -> Void,
    _ body: (StandingAnnotation, Conversation) -> Void
  ) throws(StorageError) {
    let column = TurnsColumn()
    var count = 0
    try store.eachStanding { annotation throws(StorageError) in
      count += 1
      if count.isMultiple(of: 100) { progress(count) }
      var turns = try column.decode(annotation.turns)
      let reply = annotation.item.turn
      guard turns.indices.contains(reply) else { return true }
      // As reviewers read it.
      let screening = ConversationScreening(marks: annotation.marks)
      turns[reply].text = screening.masked(turns[reply].text, turn: reply).text
      let conversation = Conversation(
        source: "",
        language: annotation.language,
        channel: annotation.channel,
        turns: turns
      )
      body(annotation, conversation)
      return true
    }
  }
}
