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
    /// Its name or its text reads differently: these values.
    case reworded([KeyChange])
    /// It is for other situations or emotions: these values.
    case redirected([KeyChange])
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
      let words =
        KeyChange.changes("name", from: earlier.name, to: entry.name)
        + KeyChange.changes("text", from: earlier.text, to: entry.text)
      if !words.isEmpty { note(.reworded(words)) }
      let meant =
        labels("situations", from: earlier.situations, to: entry.situations)
        + labels("emotions", from: earlier.emotions, to: entry.emotions)
      if !meant.isEmpty { note(.redirected(meant)) }
    }
    return changes
      + before.map { PhraseChange(kind: $0.kind, title: $0.title, change: .removed) }
  }

  // Another order of the same labels is no difference.
  private static func labels(_ key: String, from old: [String], to new: [String]) -> [KeyChange] {
    if Set(old) == Set(new) { return [] }
    return KeyChange.changes(
      key,
      from: old.joined(separator: ", "),
      to: new.joined(separator: ", ")
    )
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
