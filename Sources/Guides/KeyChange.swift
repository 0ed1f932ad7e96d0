/// What became of one value of a guide?

internal import Curation

/// A value that reads differently in a draft.
public struct KeyChange: Hashable, Sendable {
  /// Its key, with those above it, as in `words.max`; empty for a part that is one value.
  public var key: String
  /// What stood there; nil for something new, such as one more entry of a list.
  public var old: String?
  /// What stands there now; nil for something that is gone.
  public var new: String?

  /// Makes a change of a value.
  public init(key: String, old: String?, new: String?) {
    self.key = key
    self.old = old
    self.new = new
  }
}

extension KeyChange {
  /// The change of a value, of which an empty text is none; nothing where it reads the same.
  static func changes(_ key: String, from old: String?, to new: String?) -> [KeyChange] {
    let (old, new) = (old.flatMap(value), new.flatMap(value))
    return old == new ? [] : [KeyChange(key: key, old: old, new: new)]
  }

  /// The changes of a text in each of its languages.
  static func changes(_ key: String, from old: Bilingual, to new: Bilingual) -> [KeyChange] {
    changes(key + ".sv", from: old.sv, to: new.sv) + changes(key + ".en", from: old.en, to: new.en)
  }

  private static func value(_ text: String) -> String? { text.isEmpty ? nil : text }
}
