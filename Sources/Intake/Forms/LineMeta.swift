/// What of a line is kept beside its turns?

import JSONLines

/// Gathers one line's meta object from what the form has no place for.
struct LineMeta {
  private var meta: JSONValue?
  private var extras: [(key: JSONText, value: JSONValue)] = []
  private var writer = LineWriter(capacity: 512)

  /// Forgets the line before.
  mutating func begin() {
    meta = nil
    extras.removeAll(keepingCapacity: extras.capacity < 4096)
  }

  /// Takes the line's own meta; one that is no object is kept under its key.
  mutating func take(meta value: JSONValue, key: JSONText) {
    switch value.kind {
    case .object: meta = value
    case .null: break
    default: extras.append((key, value))
    }
  }

  /// Takes a member that the form does not know.
  mutating func take(_ key: JSONText, _ value: JSONValue) { extras.append((key, value)) }

  /// What the line says in words under a key, in its own meta before elsewhere; nil for no words.
  func text(_ key: StaticString) -> String? {
    if let own = meta?[key] { return own.string }
    return extras.first { $0.key == key }?.value.string
  }

  /// The object as compact JSON, the line's own members first; nil when it would be empty.
  ///
  /// `more` may write further members, with keys no line has.
  mutating func json(more: ((inout LineWriter) -> Void)? = nil) -> String? {
    let isEmpty = meta.map { $0.members.underestimatedCount == 0 } ?? true
    if isEmpty, extras.isEmpty, more == nil { return nil }
    writer.removeAll()
    writer.beginObject()
    if let meta {
      for member in meta.members { writer.member(member.key, member.value) }
    }
    let taken = extras.isEmpty ? [] : ownKeys
    for (key, value) in extras {
      if !taken.isEmpty, taken.contains(key.string) {
        // The line's meta has the key too: the outer one steps aside.
        writer.key(text: "top." + key.string)
        writer.value(value)
      } else {
        writer.member(key, value)
      }
    }
    more?(&writer)
    writer.endObject()
    return writer.count > 2 ? writer.text : nil
  }

  private var ownKeys: Set<String> {
    guard let meta else { return [] }
    return Set(meta.members.map { $0.key.string })
  }
}
