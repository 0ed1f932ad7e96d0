/// What does a reviewer see and do at an item that a person has to take over?

/// What stands beside an item that is a matter for a person: who is told, where help is, what was
/// done about it by this reviewer.
///
/// Nothing of others' work is in it.
public struct HandoverCard: Hashable, Sendable {
  /// How much the item matters: amber or red.
  public var level: HandoverLevel
  /// The categories that were found, the gravest first, with their contacts and resources; no words
  /// to look for.
  public var guide: HandoverGuide
  /// Whom this reviewer has told, the first first.
  public var told: [HandoverTold]
  /// This reviewer has said that it is a false alarm.
  public var isDismissed: Bool
  /// Only handing over can be submitted.
  public var isBlocking: Bool

  /// Makes a card.
  public init(
    level: HandoverLevel,
    guide: HandoverGuide,
    told: [HandoverTold] = [],
    isDismissed: Bool = false,
    isBlocking: Bool = false
  ) {
    self.level = level
    self.guide = guide
    self.told = told
    self.isDismissed = isDismissed
    self.isBlocking = isBlocking
  }

  /// Who can be told, each once, those of the gravest category first.
  public var contacts: [HandoverContact] {
    var found: [HandoverContact] = []
    for category in guide.categories {
      if let contact = guide.contact(for: category), !found.contains(contact) {
        found.append(contact)
      }
    }
    return found
  }

  /// Where help is, each once, that of the gravest category first.
  public var resources: [HandoverResource] {
    var found: [HandoverResource] = []
    for category in guide.categories {
      for resource in guide.resources(for: category) where !found.contains(resource) {
        found.append(resource)
      }
    }
    return found
  }

  /// The fixed reply of the gravest category that has one in this language; nil where none has.
  public func reply(in language: TextLanguage) -> String? {
    guide.categories.lazy.compactMap { guide.reply(for: $0, language: language) }.first
  }
}

extension HandoverCard {
  /// The card as far as somebody names it who hands over for these reasons: everything red for
  /// `crisis`, for any other reason the category of its id; nil where none is amber or red.
  public func named(by reasons: [String]) -> HandoverCard? {
    let named = guide.categories.filter { category in
      category.level > .green
        && (reasons.contains(category.id) || category.level == .red && reasons.contains("crisis"))
    }
    .sorted { $0.level > $1.level }
    guard let gravest = named.first else { return nil }
    return HandoverCard(level: gravest.level, guide: guide.part(of: named.map(\.id)), told: told)
  }
}

extension HandoverGuide {
  /// What a reviewer needs of the guide for an item in which these categories were found, in their
  /// order: no words to look for, and nobody who has nothing to do with it.
  ///
  /// A category that the guide no longer has is left out.
  public func part(of categories: [String]) -> HandoverGuide {
    var found: [HandoverCategory] = []
    for id in categories where !found.contains(where: { $0.id == id }) {
      guard var category = category(id) else { continue }
      category.entries = HandoverEntries()
      found.append(category)
    }
    var named = Set(found.flatMap(\.resources))
    // A reply may name any resource.
    for resource in resources {
      let slot = "{{resource:\(resource.id)}}"
      if found.contains(where: { $0.reply.sv.contains(slot) || $0.reply.en.contains(slot) }) {
        named.insert(resource.id)
      }
    }
    return HandoverGuide(
      categories: found,
      contacts: contacts.filter { contact in found.contains { $0.contact == contact.id } },
      resources: resources.filter { named.contains($0.id) }
    )
  }
}

extension HandoverContact {
  /// Whether somebody has written how to reach them: neither nothing nor the preset's `Fill in: …`.
  public var isFilledIn: Bool {
    func isWritten(_ how: String) -> Bool {
      !how.isEmpty && !how.hasPrefix("Fyll i") && !how.hasPrefix("Fill in")
    }
    return isWritten(how.sv) || isWritten(how.en)
  }
}

/// Somebody was told of an item.
public struct HandoverTold: Hashable, Sendable {
  /// Who told: a reviewer's name.
  public var reviewer: String
  /// The contact's id; nil for somebody whom the guide does not name.
  public var contact: String?
  /// Who was told, in words, as the guide had it then; empty for somebody whom it does not name.
  public var whom: String
  /// When.
  public var at: Timestamp

  /// Makes it.
  public init(reviewer: String, contact: String?, whom: String, at: Timestamp) {
    self.reviewer = reviewer
    self.contact = contact
    self.whom = whom
    self.at = at
  }
}

/// Somebody said that a red item is a false alarm.
public struct HandoverDismissal: Hashable, Sendable {
  /// Who: a reviewer's name.
  public var reviewer: String
  /// Why.
  public var reason: FalseAlarm
  /// What was written beside it; empty for nothing.
  public var note: String
  /// When.
  public var at: Timestamp

  /// Makes it.
  public init(reviewer: String, reason: FalseAlarm, note: String = "", at: Timestamp) {
    self.reviewer = reviewer
    self.reason = reason
    self.note = note
    self.at = at
  }
}

/// Why a red item is a false alarm.
public enum FalseAlarm: String, CaseIterable, Sendable {
  /// A manner of speaking.
  case mannerOfSpeaking = "manner_of_speaking"
  /// It is about a thing or a product and nobody is in danger.
  case notAPerson = "not_a_person"
  /// The customer says that it is not so.
  case saidNot = "said_not"
  /// It is long ago, and somebody took care of it.
  case over
  /// Something else; the note may say what.
  case other
}

extension FalseAlarm {
  /// The reason and what was written beside it as the one text that is kept of them.
  public func noted(_ note: String) -> String { note.isEmpty ? rawValue : rawValue + "\n" + note }

  /// Reads what `noted` wrote.
  public static func read(_ text: String) -> (reason: FalseAlarm, note: String) {
    let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let reason = parts.first.flatMap { FalseAlarm(rawValue: String($0)) } ?? .other
    return (reason, parts.count > 1 ? String(parts[1]) : "")
  }
}

/// Why a reviewer gets no red items from the queue just now.
public enum RedHold: String, CaseIterable, Sendable {
  /// The reviewer asked for none today.
  case notToday = "not_today"
  /// The reviewer has not submitted ten items yet.
  case newcomer
  /// Five came one after the other.
  case inARow = "in_a_row"
}
