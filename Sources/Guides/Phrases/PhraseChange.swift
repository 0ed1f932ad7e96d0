/// What differs between the phrases that hold and a draft?

public import Curation

/// One difference between two files of phrases.
public struct PhraseChange: Hashable, Sendable {
  /// The list that it is in.
  public var kind: Phrase.Kind
  /// The phrase's name; its text where it has none.
  public var title: Bilingual
  /// What happened to it.
  public var change: Change

  /// What can happen to a phrase.
  public enum Change: Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone. A phrase without a name and with another text is one gone and one new.
    case removed
    /// Its text reads differently.
    case reworded
    /// It is for other situations or emotions.
    case redirected
  }

  /// Makes a difference.
  public init(kind: Phrase.Kind, title: Bilingual, change: Change) {
    self.kind = kind
    self.title = title
    self.change = change
  }

  /// Everything that differs, in the order of the draft; what was removed comes last.
  ///
  /// Another order of the same phrases is no difference.
  public static func changes(from old: Phrases, to new: Phrases) -> [PhraseChange] {
    var before = old.entries
    var changes: [PhraseChange] = []
    for entry in new.entries {
      func note(_ change: Change) {
        changes.append(PhraseChange(kind: entry.kind, title: entry.title, change: change))
      }
      guard let place = before.firstIndex(where: { entry.isSame($0) }) else {
        note(.added)
        continue
      }
      let earlier = before.remove(at: place)
      if earlier.text != entry.text || earlier.name != entry.name { note(.reworded) }
      if Set(earlier.situations) != Set(entry.situations)
        || Set(earlier.emotions) != Set(entry.emotions)
      {
        note(.redirected)
      }
    }
    return changes
      + before.map { PhraseChange(kind: $0.kind, title: $0.title, change: .removed) }
  }
}

extension Phrases.Entry {
  /// The name, or the text where it has none.
  fileprivate var title: Bilingual { name.sv.isEmpty && name.en.isEmpty ? text : name }

  /// Whether this is the other phrase, perhaps changed: one language of name or text is the same.
  fileprivate func isSame(_ other: Phrases.Entry) -> Bool {
    guard kind == other.kind else { return false }
    return TextLanguage.allCases.contains { language in
      let (mine, theirs) = (title.words(in: language), other.title.words(in: language))
      return !mine.isEmpty && mine == theirs
    }
  }
}
