/// Which labels can a reviewer choose from, and what do they mean?

/// Words in the two languages that Tonfall speaks.
public struct Bilingual: Hashable, Sendable {
  /// Swedish.
  public var sv: String
  /// English.
  public var en: String

  /// Makes a pair.
  public init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }
}

/// One value that a reviewer can choose, with what it means.
public struct Label: Hashable, Sendable {
  /// Stable name in files: lower-case ASCII letters, digits, `_`.
  public var id: String
  /// What people call it.
  public var name: Bilingual
  /// When to choose it.
  public var definition: Bilingual
  /// When not to.
  public var notWhen: Bilingual
  /// The id of the label that it is most often taken for; nil when none.
  public var lookAlike: String?
  /// Excludes every other label of the set and takes no intensity (*neutral*).
  public var isExclusive: Bool
  /// Counts as a fault of the reply; tones alone have it.
  public var isDefect: Bool
  /// Words of customers that speak for it, so that it is expected; situations alone have them.
  public var words: HandoverEntries

  /// Makes a label.
  public init(
    id: String,
    name: Bilingual,
    definition: Bilingual = Bilingual(sv: "", en: ""),
    notWhen: Bilingual = Bilingual(sv: "", en: ""),
    lookAlike: String? = nil,
    isExclusive: Bool = false,
    isDefect: Bool = false,
    words: HandoverEntries = HandoverEntries()
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.notWhen = notWhen
    self.lookAlike = lookAlike
    self.isExclusive = isExclusive
    self.isDefect = isDefect
    self.words = words
  }
}

/// Everything that reviewers choose from: a workspace's `guides/labels.yml` as a value.
public struct LabelScheme: Hashable, Sendable {
  /// The preset it grew from, such as `service-9`.
  public var preset: String
  /// What a customer feels; keys 1 to 9 are the first nine.
  public var emotions: [Label]
  /// What a conversation is about.
  public var situations: [Label]
  /// Why a reply was rewritten or rejected.
  public var reasons: [Label]
  /// Why a person should have answered.
  public var handoverReasons: [Label]
  /// Whom or what a feeling is about.
  public var targets: [Label]
  /// How the customer behaves.
  public var conducts: [Label]
  /// What a reader would call the bot's reply.
  public var tones: [Label]
  /// What the bot's reply is marked by.
  public var rubric: [Criterion]
  /// Labels that are gone although annotations may have them.
  public var replaced: [ReplacedLabel]
  /// What was ruled on how labels are meant, the earliest first.
  public var rulings: [Ruling]

  /// Makes a scheme.
  public init(
    preset: String,
    emotions: [Label],
    situations: [Label],
    reasons: [Label],
    handoverReasons: [Label],
    targets: [Label] = [],
    conducts: [Label] = [],
    tones: [Label] = [],
    rubric: [Criterion] = [],
    replaced: [ReplacedLabel] = [],
    rulings: [Ruling] = []
  ) {
    self.preset = preset
    self.emotions = emotions
    self.situations = situations
    self.reasons = reasons
    self.handoverReasons = handoverReasons
    self.targets = targets
    self.conducts = conducts
    self.tones = tones
    self.rubric = rubric
    self.replaced = replaced
    self.rulings = rulings
  }

  /// The reasons that can stand beside `verdict`; none for approve.
  public func reasons(for verdict: Verdict) -> [Label] {
    switch verdict {
    case .approve: []
    case .rewrite, .reject: reasons
    case .handover: handoverReasons
    }
  }

  /// The emotion with this id, nil when the scheme has none.
  public func emotion(_ id: String) -> Label? { emotions.first { $0.id == id } }

  /// The criterion with this id, nil when the scheme has none.
  public func criterion(_ id: String) -> Criterion? { rubric.first { $0.label.id == id } }
}

/// What a label says something about.
public enum LabelAxis: UInt8, CaseIterable, Sendable {
  /// What the customer feels.
  case emotion = 1
  /// What the conversation is about.
  case situation
  /// Why a reply was rewritten or rejected.
  case reason
  /// Why a person should have answered.
  case handoverReason
  /// A criterion that replies are marked by.
  case rubric
  /// Whom or what a feeling is about.
  case target
  /// How the customer behaves.
  case conduct
  /// What a reader would call the reply.
  case tone
}

extension LabelAxis {
  /// The name of its list in `guides/labels.yml`.
  public var listName: String {
    switch self {
    case .emotion: "emotions"
    case .situation: "situations"
    case .reason: "reasons"
    case .handoverReason: "handover_reasons"
    case .rubric: "rubric"
    case .target: "targets"
    case .conduct: "conduct"
    case .tone: "tones"
    }
  }
}

extension LabelScheme {
  /// The labels that say something about `axis`.
  public func labels(_ axis: LabelAxis) -> [Label] {
    switch axis {
    case .emotion: emotions
    case .situation: situations
    case .reason: reasons
    case .handoverReason: handoverReasons
    case .rubric: rubric.map(\.label)
    case .target: targets
    case .conduct: conducts
    case .tone: tones
    }
  }

  /// Every id that the scheme offers, with what it says something about, in the scheme's order.
  public var ids: [(axis: LabelAxis, id: String)] {
    LabelAxis.allCases.flatMap { axis in labels(axis).map { (axis, $0.id) } }
  }
}
