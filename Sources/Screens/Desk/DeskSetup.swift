/// What holds for a reviewer at the desk, from the first screen on?

public import Curation
public import Guides
public import Wording

/// What holds for a reviewer at the desk.
public struct DeskSetup: Sendable {
  /// What can be chosen.
  public var scheme: LabelScheme
  /// What must be answered before submitting.
  public var required: [RequiredField]
  /// What can be put into a reply, for every language and situation.
  public var phrases: Phrases
  /// What is personal beyond what the program knows by itself, and what is not.
  public var personalData: PersonalDataRules
  /// Most words that a reply should have; nil for no limit.
  public var replyWords: Int?
  /// The version of the published guides.
  public var guideVersion: Int
  /// The reviewer's name as shown.
  public var reviewer: String
  /// Whether the reviewer may settle what others disagree on.
  public var mayAdjudicate: Bool
  /// The situation of which alone items come; nil for all.
  public var only: Label?
  /// The reviewer's language; the palette changes it.
  public var language: Language
  /// What the reviewer has met before.
  public var seen: SeenTips
  /// Names of the themes there are.
  public var themes: [String]
  /// The theme shown.
  public var theme: String
  /// How far the wall clock is from UTC at a moment.
  public var utcOffsetMinutes: @Sendable (Timestamp) -> Int

  /// Makes a setup.
  public init(
    scheme: LabelScheme,
    required: [RequiredField],
    phrases: Phrases = Phrases(),
    personalData: PersonalDataRules = PersonalDataRules(),
    replyWords: Int? = nil,
    guideVersion: Int,
    reviewer: String,
    mayAdjudicate: Bool = false,
    only: Label? = nil,
    language: Language,
    seen: SeenTips = SeenTips(),
    themes: [String] = [],
    theme: String = "",
    utcOffsetMinutes: @escaping @Sendable (Timestamp) -> Int
  ) {
    self.scheme = scheme
    self.required = required
    self.phrases = phrases
    self.personalData = personalData
    self.replyWords = replyWords
    self.guideVersion = guideVersion
    self.reviewer = reviewer
    self.mayAdjudicate = mayAdjudicate
    self.only = only
    self.language = language
    self.seen = seen
    self.themes = themes
    self.theme = theme
    self.utcOffsetMinutes = utcOffsetMinutes
  }
}
