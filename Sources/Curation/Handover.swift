/// When does a person have to take over, who is told, and what does the customer get to read?

/// How much a message is a matter for a person.
public enum HandoverLevel: UInt8, CaseIterable, Comparable, Sendable {
  /// A person would do better; nothing is at stake.
  case green = 1
  /// A person decides.
  case amber
  /// A person now: life, health, violence, a child in need.
  case red

  /// Whether one matters less than the other.
  public static func < (one: HandoverLevel, other: HandoverLevel) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The name in files: `red`, `amber`, `green`.
  public var name: String {
    switch self {
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }

  /// The level of this name; nil when there is none.
  public init?(name: String) {
    guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }
}

/// A workspace's `guides/handover.yml` as a value.
public struct HandoverGuide: Hashable, Sendable {
  /// What a person takes over, the gravest as a rule first.
  public var categories: [HandoverCategory]
  /// What turns a red entry round when it stands right before it or in a gap of it.
  public var negations: HandoverEntries
  /// What sounds red and is a manner of speaking.
  public var idioms: HandoverEntries
  /// Who is told.
  public var contacts: [HandoverContact]
  /// Where people in need find help.
  public var resources: [HandoverResource]

  /// Makes a guide.
  public init(
    categories: [HandoverCategory] = [],
    negations: HandoverEntries = HandoverEntries(),
    idioms: HandoverEntries = HandoverEntries(),
    contacts: [HandoverContact] = [],
    resources: [HandoverResource] = []
  ) {
    self.categories = categories
    self.negations = negations
    self.idioms = idioms
    self.contacts = contacts
    self.resources = resources
  }

  /// The category with this id; nil when there is none.
  public func category(_ id: String) -> HandoverCategory? { categories.first { $0.id == id } }

  /// Who is told of a category; nil when nobody is named.
  public func contact(for category: HandoverCategory) -> HandoverContact? {
    category.contact.flatMap { id in contacts.first { $0.id == id } }
  }

  /// Where to find help in a category, in its order.
  public func resources(for category: HandoverCategory) -> [HandoverResource] {
    category.resources.compactMap { id in resources.first { $0.id == id } }
  }

  /// The fixed reply of a category with its resources filled in; nil where it has none in this
  /// language.
  ///
  /// `{{resource:ID}}` becomes how the resource is reached; every other slot stays as it is.
  public func reply(for category: HandoverCategory, language: TextLanguage) -> String? {
    var text = category.reply.words(in: language)
    if text.isEmpty { return nil }
    for resource in resources {
      let how = resource.how.words(in: language)
      text = text.replacing("{{resource:\(resource.id)}}", with: how)
    }
    return text
  }

  /// What customers can read of it, in both languages: the fixed replies, and where help is and when.
  public var fixedTexts: [String] {
    let texts = categories.map(\.reply) + resources.flatMap { [$0.name, $0.how, $0.hours] }
    return texts.flatMap { [$0.sv, $0.en] }.filter { !$0.isEmpty }
  }

  /// The resources that nobody has checked for longer than `days` days, in their order.
  public func resourcesToCheck(
    at now: Timestamp,
    days: Int = HandoverGuide.daysBetweenChecks
  ) -> [HandoverResource] {
    resources.filter { $0.daysSinceCheck(at: now) > days }
  }

  /// How long a resource is taken to be right, in days.
  public static let daysBetweenChecks = 180
}

/// Something that a person takes over.
public struct HandoverCategory: Hashable, Sendable {
  /// Stable name: lower-case ASCII letters, digits, `_`.
  public var id: String
  /// How much it matters.
  public var level: HandoverLevel
  /// How much it matters when two or more of the customer's turns say it; nil for no difference.
  public var levelWhenRepeated: HandoverLevel?
  /// What people call it.
  public var name: Bilingual
  /// What the bot says as it hands over; empty for nothing fixed.
  public var reply: Bilingual
  /// The id of who is told; nil when nobody is named.
  public var contact: String?
  /// The ids of where to find help.
  public var resources: [String]
  /// The words that point at it.
  public var entries: HandoverEntries
  /// The sum of money above which a message belongs here; nil when sums don't matter.
  public var amountOver: Int?

  /// Makes a category.
  public init(
    id: String,
    level: HandoverLevel,
    levelWhenRepeated: HandoverLevel? = nil,
    name: Bilingual,
    reply: Bilingual = Bilingual(sv: "", en: ""),
    contact: String? = nil,
    resources: [String] = [],
    entries: HandoverEntries = HandoverEntries(),
    amountOver: Int? = nil
  ) {
    self.id = id
    self.level = level
    self.levelWhenRepeated = levelWhenRepeated
    self.name = name
    self.reply = reply
    self.contact = contact
    self.resources = resources
    self.entries = entries
    self.amountOver = amountOver
  }
}

/// Words to look for, as they stand in the file, in both languages.
public struct HandoverEntries: Hashable, Sendable {
  /// Swedish.
  public var sv: [String]
  /// English.
  public var en: [String]

  /// Makes entries.
  public init(sv: [String] = [], en: [String] = []) {
    self.sv = sv
    self.en = en
  }

  /// The entries of a language.
  public func list(_ language: TextLanguage) -> [String] {
    switch language {
    case .sv: sv
    case .en: en
    }
  }
}

/// Somebody who is told.
public struct HandoverContact: Hashable, Sendable {
  /// Stable name.
  public var id: String
  /// Who it is.
  public var name: Bilingual
  /// How to reach them.
  public var how: Bilingual

  /// Makes a contact.
  public init(id: String, name: Bilingual, how: Bilingual) {
    self.id = id
    self.name = name
    self.how = how
  }
}

/// Where people in need find help.
public struct HandoverResource: Hashable, Sendable {
  /// Stable name.
  public var id: String
  /// What it is called.
  public var name: Bilingual
  /// The number or page.
  public var how: Bilingual
  /// When somebody answers there; empty where that is not said.
  public var hours: Bilingual
  /// The day on which somebody last looked whether all this is right, at its beginning in UTC.
  public var checkedOn: Timestamp

  /// Makes a resource.
  public init(
    id: String,
    name: Bilingual,
    how: Bilingual,
    hours: Bilingual = Bilingual(sv: "", en: ""),
    checkedOn: Timestamp
  ) {
    self.id = id
    self.name = name
    self.how = how
    self.hours = hours
    self.checkedOn = checkedOn
  }

  /// Whole days from the check to `now`; below 0 for a day that is still to come.
  public func daysSinceCheck(at now: Timestamp) -> Int {
    let day: Int64 = 86_400_000
    let passed = now.milliseconds - checkedOn.milliseconds
    return Int(passed >= 0 ? passed / day : -((day - 1 - passed) / day))
  }
}
