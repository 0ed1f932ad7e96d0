/// How often does each rule of the voice guides find something: in the bot's replies, and in what was let through?

public import Curation
public import Guides
internal import Storage

/// How a rule of a voice guide has done so far.
public struct VoiceRuleUse: Hashable, Sendable {
  /// The guide's language.
  public var language: TextLanguage
  /// The rule, or a section of the guide.
  public var rule: String
  /// How much its findings matter, for a section the highest of its grades; nil while it is off.
  public var severity: VoiceFinding.Severity?
  /// How many of the bot's replies it was held against: all that were screened since the guide last
  /// changed; for a rule that needs labels, those that are settled.
  public var replies = 0
  /// In how many of these it finds something.
  public var foundInReplies = 0
  /// How many texts that stand were let through: approved, rewritten, handed over with a text.
  public var texts = 0
  /// In how many of these it finds something.
  public var foundInTexts = 0
  /// In how many of those it was set aside with a reason.
  public var overridden = 0

  /// Whether it is set aside so often that the rule itself is most likely wrong.
  public var isDoubtful: Bool { overridden * 100 > foundInTexts * Self.doubtfulPercent }

  /// The share of its findings, in percent, above which a rule is doubtful.
  public static let doubtfulPercent = 20
}

/// How all rules have done.
public struct VoiceUse: Hashable, Sendable {
  /// Every rule of the files in their order, then the sections that are on.
  public var rules: [VoiceRuleUse]
  /// The guides that are drafts: none of their rules holds.
  public var drafts: [TextLanguage]
  /// How many of the bot's replies were last screened before their guide changed, and are in no count.
  public var unscreened: Int
  /// What is odd about the guides in use, by their language: expressions that are switched off.
  public var warnings: [TextLanguage: [VoiceWarning]]
}

extension Workspace {
  /// How often each rule of the published voice guides finds something in the bot's replies, how often
  /// in what was let through, and how often it was set aside.
  ///
  /// Reads every item's findings and every annotation; nothing is changed.
  ///
  /// - Parameter progress: gets how many items and annotations were looked at, now and then.
  /// - Returns: the counts.
  /// - Throws: what the store says.
  public func voiceUse(
    progress: (Int) -> Void = { _ in }
  ) throws(StorageError) -> VoiceUse {
    let guides = try voice(guides())
    var counts = VoiceCounts(guides)
    for language in guides.byLanguage.keys {
      counts.since[language] = try lastChange(of: VoiceFile.name(language))
    }
    var done = 0
    func tick() {
      done += 1
      if done.isMultiple(of: 100) { progress(done) }
    }
    try store.eachBaseline { reply in
      tick()
      counts.add(reply)
      return true
    }
    try eachStanding({ _ in }) { annotation, conversation in
      tick()
      counts.add(annotation, on: conversation)
    }
    return counts.use
  }

  /// How many items and annotations there are, for a bar of progress.
  public func voiceUseCount() throws(StorageError) -> Int {
    try store.itemCount() + store.annotationCount()
  }

  // The version since which a file reads as it does now.
  private func lastChange(of file: String) throws(StorageError) -> Int {
    var version = try store.guideVersion()
    let body = try store.guideFile(file, version: version)?.body
    while version > 1, try store.guideFile(file, version: version - 1)?.body == body {
      version -= 1
    }
    return version
  }
}

/// What is counted while items and annotations go by.
private struct VoiceCounts {
  private let guides: VoiceGuides
  /// The version that a reply has to be screened by, at least.
  var since: [TextLanguage: Int] = [:]
  private var rules: [TextLanguage: [VoiceRuleUse]] = [:]
  private var labelled: [TextLanguage: Set<String>] = [:]
  private var replies: [TextLanguage: Int] = [:]
  private var settled: [TextLanguage: Int] = [:]
  private var texts: [TextLanguage: Int] = [:]
  private var unscreened = 0

  init(_ guides: VoiceGuides) {
    self.guides = guides
    for (language, guide) in guides.byLanguage {
      rules[language] =
        guide.rules.map { VoiceRuleUse(language: language, rule: $0.id, severity: $0.severity) }
        + guide.sectionGrades.map {
          VoiceRuleUse(language: language, rule: $0.name, severity: $0.severity)
        }
      labelled[language] = Set(guide.rules.filter(\.needsLabels).map(\.id))
    }
  }

  mutating func add(_ reply: ReplyBaseline) {
    guard let language = guides.guide(for: reply.language)?.language else { return }
    if reply.screened < since[language] ?? 0 {
      unscreened += 1
      return
    }
    replies[language, default: 0] += 1
    // What needs labels is known once these are settled.
    for rule in reply.rules where labelled[language]?.contains(rule) != true {
      count(rule, language) { $0.foundInReplies += 1 }
    }
  }

  mutating func add(_ annotation: StandingAnnotation, on conversation: Conversation) {
    guard let language = guides.guide(for: conversation.language)?.language else { return }
    let (judgement, turn) = (annotation.judgement, annotation.item.turn)
    if annotation.isSettling {
      settled[language, default: 0] += 1
      let found = guides.baseline(on: conversation, turn: turn, judgement: judgement)
      for rule in Set(found.map(\.rule)) where labelled[language]?.contains(rule) == true {
        count(rule, language) { $0.foundInReplies += 1 }
      }
    }
    guard judgement.letsTextThrough else { return }
    texts[language, default: 0] += 1
    let found = guides.findings(on: conversation, turn: turn, judgement: judgement)
    for rule in Set(found.map(\.rule)) {
      count(rule, language) {
        $0.foundInTexts += 1
        if judgement.setsAside(rule) { $0.overridden += 1 }
      }
    }
  }

  private mutating func count(
    _ rule: String,
    _ language: TextLanguage,
    _ body: (inout VoiceRuleUse) -> Void
  ) {
    var uses = rules[language] ?? []
    if !uses.contains(where: { $0.rule == rule }) {
      uses.append(VoiceRuleUse(language: language, rule: rule))
    }
    for place in uses.indices where uses[place].rule == rule { body(&uses[place]) }
    rules[language] = uses
  }

  var use: VoiceUse {
    let all = TextLanguage.allCases.flatMap { rules[$0] ?? [] }
    return VoiceUse(
      rules: all.map { use in
        var use = use
        let needsLabels = labelled[use.language]?.contains(use.rule) == true
        use.replies = (needsLabels ? settled : replies)[use.language] ?? 0
        use.texts = texts[use.language] ?? 0
        return use
      },
      drafts: TextLanguage.allCases.filter { guides.byLanguage[$0]?.isActive == false },
      unscreened: unscreened,
      warnings: guides.warnings
    )
  }
}

extension Judgement {
  /// Whether a customer would read a text by it.
  fileprivate var letsTextThrough: Bool {
    verdict == .approve || (verdict == .rewrite || verdict == .handover) && !rewrite.isEmpty
  }
}
