/// Which ready-made words can a reviewer put into a reply, and which of them here?

/// What a lead offers to writers: a workspace's `guides/phrases.yml` as a value.
public struct Phrases: Hashable, Sendable {
  /// All of them, list by list in the order of the file; none is of the kind `earlier`.
  public var entries: [Entry]

  /// Makes phrases; without any where a workspace has none.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// A phrase in one or both languages, with when it fits.
  public struct Entry: Hashable, Sendable {
    /// What it is for.
    public var kind: Phrase.Kind
    /// What it is called; empty in a language where it has no name.
    public var name: Bilingual
    /// The words; empty in a language that it is not for.
    public var text: Bilingual
    /// The ids of the situations that it is for; empty for every one.
    public var situations: [String]
    /// The ids of the emotions that it answers; empty when those don't matter.
    public var emotions: [String]

    /// Makes a phrase.
    public init(
      kind: Phrase.Kind,
      name: Bilingual = Bilingual(sv: "", en: ""),
      text: Bilingual,
      situations: [String] = [],
      emotions: [String] = []
    ) {
      self.kind = kind
      self.name = name
      self.text = text
      self.situations = situations
      self.emotions = emotions
    }
  }

  /// Picks phrases for a reply, those that fit best first.
  ///
  /// First those for this situation, then those for every one; phrases for other situations alone
  /// are left out. Both parts go greetings, examples, sign-offs, placeholders; among these, what
  /// answers a marked emotion goes first, and the order of the file decides the rest.
  ///
  /// - Parameters:
  ///   - language: the language of the reply; phrases that lack it are left out.
  ///   - situation: the situation that was chosen. Without one nothing is left out for it, and the
  ///     phrases for every situation go first.
  ///   - emotions: the ids that were marked, empty for *none*; phrases that answer other emotions
  ///     alone are left out. nil while that is unanswered or unclear, when nothing is.
  /// - Returns: the phrases that can be put in, in the order in which to show them.
  public func offered(
    language: TextLanguage,
    situation: String?,
    emotions: Set<String>? = nil
  ) -> [Phrase] {
    var offered: [(rank: [Int], phrase: Phrase)] = []
    for (place, entry) in entries.enumerated() {
      let text = entry.text.words(in: language)
      guard !text.isEmpty,
        let forSituation = entry.rank(situation: situation),
        let forEmotions = entry.rank(emotions: emotions)
      else { continue }
      let kind = Self.order.firstIndex(of: entry.kind) ?? Self.order.count
      let phrase = Phrase(kind: entry.kind, name: entry.name.words(in: language), text: text)
      offered.append(([forSituation, kind, forEmotions, place], phrase))
    }
    return offered.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.phrase)
  }

  /// The order in which kinds are offered.
  private static let order: [Phrase.Kind] = [.greeting, .example, .signOff, .placeholder]
}

extension Phrases.Entry {
  fileprivate func rank(situation: String?) -> Int? {
    guard let situation else { return situations.isEmpty ? 0 : 1 }
    if situations.isEmpty { return 1 }
    return situations.contains(situation) ? 0 : nil
  }

  fileprivate func rank(emotions marked: Set<String>?) -> Int? {
    guard let marked, !emotions.isEmpty else { return 1 }
    return marked.isDisjoint(with: emotions) ? nil : 0
  }
}

extension Phrase.Kind {
  /// The name of its list in `guides/phrases.yml`; nil for what no file holds.
  public var listName: String? {
    switch self {
    case .greeting: "greetings"
    case .example: "examples"
    case .signOff: "sign_offs"
    case .placeholder: "placeholders"
    case .earlier: nil
    }
  }
}
