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
  /// What of it changed, in the order of the draft; empty for what is new or gone as a whole.
  public var keys: [KeyChange]

  /// A part of a guide.
  public enum Part: Hashable, Sendable {
    /// The whole guide.
    case guide
    /// A key of the file's top level, such as `address` or `status`.
    case section(String)
    /// A rule, by its id.
    case rule(String)
    /// A move, by its id.
    case move(String)
    /// An example, by its message, without one by its reply; with its number among those of the same.
    case example(String, Int)
    /// Comments, layout, and the order of things.
    case rest
  }

  /// What can happen to a part.
  public enum Kind: Hashable, Sendable {
    case added, removed, changed
  }

  /// Makes a difference.
  public init(language: TextLanguage, part: Part, kind: Kind, keys: [KeyChange] = []) {
    self.language = language
    self.part = part
    self.kind = kind
    self.keys = keys
  }

  /// Everything that differs, in the order of the draft; what was removed comes last.
  ///
  /// A part counts as changed when what stands in the file reads differently, however it is laid out.
  public static func changes(
    from old: [TextLanguage: VoiceGuide],
    to new: [TextLanguage: VoiceGuide]
  ) -> [VoiceChange] {
    TextLanguage.allCases.flatMap { language -> [VoiceChange] in
      func change(_ part: Part, _ kind: Kind, _ keys: [KeyChange] = []) -> VoiceChange {
        VoiceChange(language: language, part: part, kind: kind, keys: keys)
      }
      switch (old[language], new[language]) {
      case (nil, nil): return []
      case (nil, _): return [change(.guide, .added)]
      case (_, nil): return [change(.guide, .removed)]
      case (let before?, let after?):
        guard before != after else { return [] }
        let (past, present) = (before.parts, after.parts)
        var earlier = Dictionary(past.map { ($0.part, $0) }) { first, _ in first }
        var left = Set(present.map(\.part))
        // As many examples with other messages are the same ones, reworded.
        let new = present.filter { $0.part.isExample && earlier[$0.part] == nil }
        let old = past.filter { $0.part.isExample && !left.contains($0.part) }
        if new.count == old.count {
          for (new, old) in zip(new, old) {
            earlier[new.part] = old
            left.insert(old.part)
          }
        }
        var found: [VoiceChange] = present.compactMap { part in
          guard let before = earlier[part.part] else { return change(part.part, .added) }
          let keys = part.keys(since: before)
          return keys.isEmpty ? nil : change(part.part, .changed, keys)
        }
        found += past.filter { !left.contains($0.part) }.map { change($0.part, .removed) }
        return found.isEmpty ? [change(.rest, .changed)] : found
      }
    }
  }
}

extension VoiceChange.Part {
  fileprivate var isExample: Bool {
    if case .example = self { true } else { false }
  }
}
