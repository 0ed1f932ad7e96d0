/// What differs between the voice guide that holds and a draft?

public import Curation

/// One difference between two voice guides of a language.
public struct VoiceChange: Hashable, Sendable {
  /// The guides' language.
  public var language: TextLanguage
  /// What it is about.
  public var part: Part
  /// What happened to it.
  public var kind: Kind

  /// A part of a guide.
  public enum Part: Hashable, Sendable {
    /// The whole guide.
    case guide
    /// A rule, by its id.
    case rule(String)
    /// A move, by its id.
    case move(String)
    /// Anything else of the file, comments included.
    case rest
  }

  /// What can happen to a part.
  public enum Kind: Hashable, Sendable {
    case added, removed, changed
  }

  /// Makes a difference.
  public init(language: TextLanguage, part: Part, kind: Kind) {
    self.language = language
    self.part = part
    self.kind = kind
  }

  /// Everything that differs, in the order of the draft; what was removed comes last.
  ///
  /// A rule counts as changed when its text in the file reads differently.
  public static func changes(
    from old: [TextLanguage: VoiceGuide],
    to new: [TextLanguage: VoiceGuide]
  ) -> [VoiceChange] {
    TextLanguage.allCases.flatMap { language -> [VoiceChange] in
      func change(_ part: Part, _ kind: Kind) -> VoiceChange {
        VoiceChange(language: language, part: part, kind: kind)
      }
      switch (old[language], new[language]) {
      case (nil, nil): return []
      case (nil, _): return [change(.guide, .added)]
      case (_, nil): return [change(.guide, .removed)]
      case (let before?, let after?):
        guard before != after else { return [] }
        let moves = parts(before.moveParts, after.moveParts).map { change(.move($0), $1) }
        let rules = parts(before.ruleParts, after.ruleParts).map { change(.rule($0), $1) }
        let found = moves + rules
        return found.isEmpty ? [change(.rest, .changed)] : found
      }
    }
  }

  private static func parts(
    _ old: [(id: String, body: String)],
    _ new: [(id: String, body: String)]
  ) -> [(String, Kind)] {
    let before = Dictionary(old.map { ($0.id, $0.body) }) { first, _ in first }
    let after = Set(new.map(\.id))
    var found: [(String, Kind)] = new.compactMap { part in
      guard let earlier = before[part.id] else { return (part.id, .added) }
      return earlier == part.body ? nil : (part.id, .changed)
    }
    found += old.filter { !after.contains($0.id) }.map { ($0.id, .removed) }
    return found
  }
}

extension VoiceGuide {
  // What a part says, so that two can be compared however they are laid out.
  fileprivate var moveParts: [(id: String, body: String)] {
    body.moves.map { move in
      func words(_ ids: [PatternSet.ID]) -> [Pattern] { ids.map { body.patterns.patterns[$0] } }
      return (move.id, "\(move.label)\(words(move.any))\(words(move.not))")
    }
  }

  fileprivate var ruleParts: [(id: String, body: String)] {
    zip(rules, ruleTexts).map { ($0.id, $1) }
  }
}
