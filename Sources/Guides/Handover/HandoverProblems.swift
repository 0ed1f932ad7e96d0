/// What do the parts of `guides/handover.yml` say against each other?

internal import Curation
internal import StrictYAML

/// A guide with the places of what can be wrong with it.
struct FoundHandover {
  var contacts: [FoundPart<HandoverContact>]
  var resources: [FoundPart<HandoverResource>]
  var categories: [FoundCategory]
  /// Where the list of categories begins.
  var place: YAMLPlace
  var negations: FoundEntries
  var idioms: FoundEntries
  var examples: [FoundExample]

  var guide: HandoverGuide {
    HandoverGuide(
      categories: categories.map(\.category),
      negations: negations.entries,
      idioms: idioms.entries,
      contacts: contacts.map(\.value),
      resources: resources.map(\.value)
    )
  }
}

/// Something with an id.
struct FoundPart<Value> {
  var id: YAMLPlaced<String>
  var value: Value
}

/// A category with its places.
struct FoundCategory {
  var id: YAMLPlaced<String>
  var level: HandoverLevel
  var repeated: HandoverLevel?
  var name: Bilingual
  var reply: YAMLPlaced<Bilingual>?
  var contact: YAMLPlaced<String>?
  var resources: [YAMLPlaced<String>]
  var words: FoundEntries
  var amount: Int?

  var category: HandoverCategory {
    HandoverCategory(
      id: id.value,
      level: level,
      levelWhenRepeated: repeated,
      name: name,
      reply: reply?.value ?? Bilingual(sv: "", en: ""),
      contact: contact?.value,
      resources: resources.map(\.value),
      entries: words.entries,
      amountOver: amount
    )
  }
}

/// Entries with their places.
struct FoundEntries {
  var sv: [YAMLPlaced<String>] = []
  var en: [YAMLPlaced<String>] = []

  var entries: HandoverEntries {
    HandoverEntries(sv: sv.map(\.value), en: en.map(\.value))
  }

  /// What the entries of a language say against each other.
  func problems(file: String) -> [GuideError] {
    var found: [GuideError] = []
    for list in [sv, en] {
      func note(_ problem: GuideProblem, _ place: YAMLPlace) {
        found.append(GuideError(file: file, place: place, problem: problem))
      }
      if list.count > Limits.handoverEntries, let first = list.first {
        note(.tooMany(list.count, most: Limits.handoverEntries), first.place)
      }
      var first: [String: YAMLPlace] = [:]
      for entry in list {
        if let earlier = first[entry.value] {
          note(.duplicateText(entry.value, first: earlier), entry.place)
        } else {
          first[entry.value] = entry.place
        }
      }
    }
    return found
  }
}

/// A sentence with what it has to come out as.
struct FoundExample {
  var text: YAMLPlaced<String>
  var language: TextLanguage?
  /// nil for nothing.
  var expected: HandoverLevel?
  var category: YAMLPlaced<String>?
}

/// The mistakes of a hand-over guide, collected.
struct HandoverProblems {
  private let file: String
  private(set) var errors: [GuideError]

  init(file: String, errors: [GuideError]) {
    self.file = file
    self.errors = errors
  }

  /// Checks everything but the examples' outcome.
  mutating func check(_ found: FoundHandover) {
    unique(found.contacts.map(\.id))
    unique(found.resources.map(\.id))
    unique(found.categories.map(\.id))
    if !found.categories.contains(where: { $0.level == .red }) {
      note(.listIsEmpty("level: red"), found.place)
    }
    let contacts = found.contacts.map(\.id.value)
    let resources = found.resources.map(\.id.value)
    for category in found.categories {
      if let contact = category.contact { known(contact, contacts) }
      for resource in category.resources { known(resource, resources) }
      if let reply = category.reply { check(reply, resources) }
      check(category.words)
    }
    check(found.negations)
    check(found.idioms)
    for example in found.examples {
      if let category = example.category { known(category, found.categories.map(\.id.value)) }
    }
  }

  /// Tries the examples.
  mutating func run(_ examples: [FoundExample], by screen: HandoverScreen) {
    for example in examples {
      let findings = screen.findings(in: example.text.value, language: example.language)
      let level = findings.map(\.level).max()
      let isFound = example.category.map { wanted in
        findings.contains { $0.category == wanted.value && $0.level == example.expected }
      }
      if level == example.expected, isFound != false { continue }
      let categories = Set(findings.filter { $0.level == level }.map(\.category)).sorted()
      note(
        .exampleFails(
          expected: example.expected?.name ?? "nothing",
          found: level?.name ?? "nothing",
          categories: categories
        ),
        example.text.place
      )
    }
  }

  private mutating func note(_ problem: GuideProblem, _ place: YAMLPlace) {
    errors.append(GuideError(file: file, place: place, problem: problem))
  }

  private mutating func unique(_ ids: [YAMLPlaced<String>]) {
    var first: [String: YAMLPlace] = [:]
    for id in ids {
      if let earlier = first[id.value] {
        note(.duplicateID(id.value, first: earlier), id.place)
      } else {
        first[id.value] = id.place
      }
    }
  }

  private mutating func known(_ id: YAMLPlaced<String>, _ all: [String]) {
    if !all.contains(id.value) { note(.unknownName(id.value, known: all), id.place) }
  }

  private mutating func check(_ entries: FoundEntries) { errors += entries.problems(file: file) }

  // What the bot says as it hands over promises nothing and does not shout.
  private mutating func check(_ reply: YAMLPlaced<Bilingual>, _ resources: [String]) {
    for language in TextLanguage.allCases {
      let text = reply.value.words(in: language)
      if text.contains("!") { note(.loudReply("!"), reply.place) }
      if let emoji = text.first(where: \.isEmoji) { note(.loudReply(String(emoji)), reply.place) }
      check(slotsOf: text, resources, reply.place)
    }
  }

  // A resource that nobody fills in would stand in braces in what somebody in need reads; other slots are
  // the bot's.
  private mutating func check(slotsOf text: String, _ resources: [String], _ place: YAMLPlace) {
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { return }
      let name = String(rest[..<close.lowerBound])
      rest = rest[close.upperBound...]
      let known = resources.map { "resource:" + $0 }
      let isBots = name.contains(where: \.isLetter) && SlotNames.isName(name)
      if known.contains(name) || isBots && !resources.contains(name) { continue }
      note(.unknownName(name, known: known), place)
    }
  }
}

extension Character {
  fileprivate var isEmoji: Bool {
    unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }
}
