/// How do an item's texts leave, and what keeps the item here?

internal import Curation
internal import Guides
internal import Storage
internal import TrainingSets

/// Masks what leaves with an export and says which items may not leave; one for a whole export.
///
/// Masked places leave as their placeholders in the conversation and in what was written for it.
/// Conversations that were never screened are screened now.
struct LeavingTexts {
  /// The guides' version; 0 where none was published.
  let version: Int
  /// What is personal beyond what the program knows by itself, and what is not.
  let rules: PersonalDataRules
  private let workspace: Workspace
  private let voice: VoiceGuides
  private let allowsUndecided: Bool
  private let special: SpecialPlaces
  private let screener: LateScreener?

  init(_ workspace: Workspace, allowsUndecided: Bool) throws(StorageError) {
    self.workspace = workspace
    self.allowsUndecided = allowsUndecided
    special = try workspace.store.specialPlaces()
    version = try workspace.store.guideVersion()
    guard version > 0 else {
      (rules, voice, screener) = (PersonalDataRules(), VoiceGuides(), nil)
      return
    }
    let guides = try workspace.guides()
    rules = guides.personalData
    voice = try workspace.voice(guides)
    screener = LateScreener(guides, voice)
  }

  /// Masks an item's texts, with how many places by kind; answers why it stays where it does.
  func prepare(
    _ item: inout SettledItem,
    _ row: SettledRow,
    _ lookup: SettledLookup
  ) throws(StorageError) -> LeftOut? {
    item.masked = [:]
    item.risk = row.risk
    var marks: [PersonalMark]
    var isSpecial = special.tells(row.item)
    if row.isScreened {
      marks = try lookup.marks(of: row)
    } else {
      let screening =
        screener?.made.screening(of: Self.conversation(item, row), replies: [item.turn])
        ?? ConversationScreening()
      item.risk = screening.levels[item.turn]
      marks = screening.marks
      isSpecial = !screening.special(upTo: item.turn).isEmpty
    }
    if let reason = Self.risk(of: item) { return reason }
    if isSpecial, !special.includes(row.item) { return .specialCategory }
    marks.removeAll { $0.turn >= item.turns.count }
    let leaving = marks.filter { mark in
      mark.turn <= item.turn && item.turns.speaker(mark.turn) != .note
    }
    if !allowsUndecided, leaving.contains(where: \.isOpen) { return .undecidedPersonalData }
    mask(&item, marks, row)
    maskTurns(&item, leaving)
    return try hasVoiceErrors(item, marks, row, lookup) ? .voiceErrors : nil
  }

  /// Whether something certainly personal stands in a text.
  func isPersonal(_ text: String) -> Bool {
    PersonalData.mayBeCertain(in: text.utf8, rules: rules)
      && !PersonalDataGate.left(in: text, rules: rules).isEmpty
  }

  /// A word about where a conversation comes from, masked.
  func masked(_ text: String) -> String {
    guard isPersonal(text) else { return text }
    var map = PlaceholderMap()
    return map.maskCertain([(text, .unknown)], rules: rules).first?.text ?? ""
  }

  // Who needs a person is an example of that, and of no reply.
  private static func risk(of item: SettledItem) -> LeftOut? {
    guard item.verdict != .handover else { return nil }
    return switch item.risk {
    case .red: .red
    case .amber: .amber
    case .green, nil: nil
    }
  }

  private static func conversation(_ item: SettledItem, _ row: SettledRow) -> Conversation {
    var conversation = Conversation(source: "", turns: item.turns.plain)
    conversation.language = row.language
    conversation.channel = row.channel
    return conversation
  }

  // What was written knows the conversation's values by their placeholders.
  private func mask(_ item: inout SettledItem, _ marks: [PersonalMark], _ row: SettledRow) {
    let isToLook = row.withRewrite { bytes in
      !bytes.isEmpty
        && (marks.contains(where: \.isMasked)
          || PersonalData.mayBeCertain(in: bytes, rules: rules))
    }
    guard isToLook || !item.passedOver.isEmpty else { return }
    var map = PlaceholderMap(of: item.turns.plain, marks: marks, rules: rules)
    let written = [item.rewrite.plain] + item.passedOver
    let all = map.maskCertain(written.map { ($0, .company) }, rules: rules)
    item.passedOver = all.dropFirst().map(\.text)
    for mark in all.flatMap(\.marks) { item.masked[mark.kind, default: 0] += 1 }
    guard let rewrite = all.first, !rewrite.marks.isEmpty else { return }
    item.rewrite = EscapedString(rewrite.text)
  }

  private func maskTurns(_ item: inout SettledItem, _ marks: [PersonalMark]) {
    let masked = marks.filter(\.isMasked)
    if masked.isEmpty { return }
    var texts: [Int: String] = [:]
    for turn in Set(masked.map(\.turn)) {
      let original = item.turns.plain(turn)
      let text = MaskedText(original, marks: masked.filter { $0.turn == turn })
      texts[turn] = text.text
      for mark in text.marks { item.masked[mark.kind, default: 0] += 1 }
    }
    item.turns.replace(texts, through: item.turn)
  }

  // Errors of the text to learn that nobody gave a reason for.
  private func hasVoiceErrors(
    _ item: SettledItem,
    _ marks: [PersonalMark],
    _ row: SettledRow,
    _ lookup: SettledLookup
  ) throws(StorageError) -> Bool {
    // Without a guide the language need not be read.
    guard !voice.byLanguage.isEmpty, item.verdict != .reject, !item.isLabelOnly,
      let guide = voice.guide(for: row.language)
    else { return false }
    let text =
      item.verdict == .approve
      ? item.turns.plain(item.turn) : item.rewrite.plain
    var context = VoiceContext(
      of: Self.conversation(item, row),
      turn: item.turn,
      Judgement()
    )
    context.verdict = item.verdict
    context.unsaid = marks.unsaid(before: item.turn)
    if guide.errorsNeedLabels {
      let (labels, _) = try lookup.judgement(of: row)
      (context.emotions, context.situation) = (labels.emotions, labels.situation)
    }
    let errors = guide.errors(in: text, context: context)
    if errors.isEmpty { return false }
    let (judgement, _) = try lookup.judgement(of: row)
    return !errors.isSubset(of: judgement.overrides.keys)
  }
}

/// Screens what was never screened; made of guides that were read before, since nothing can be read any
/// more once the export reads, and only for the first such conversation, which most exports have not.
private final class LateScreener {
  private let guides: PublishedGuides
  private let voice: VoiceGuides
  private(set) lazy var made = ConversationScreener(
    version: guides.version,
    handover: guides.handover,
    personalData: guides.personalData,
    voice: voice
  )

  init(_ guides: PublishedGuides, _ voice: VoiceGuides) {
    self.guides = guides
    self.voice = voice
  }
}
