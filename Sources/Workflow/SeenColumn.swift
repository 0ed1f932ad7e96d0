/// How is what a reviewer has met before kept in the store?

internal import Curation
internal import JSONLines

/// Tips seen as one JSON object: how often by name.
enum SeenColumn {
  /// Spells a memory.
  static func encode(_ seen: SeenTips) -> String {
    var line = LineWriter(capacity: 256)
    line.beginObject()
    for name in seen.uses.keys.sorted() {
      line.key(text: name)
      line.integer(seen.uses[name] ?? 0)
    }
    line.endObject()
    return line.text
  }

  /// Reads what `encode` wrote; a memory that can't be read is an empty one, since it is only about
  /// which tips are shown.
  static func decode(_ text: String) -> SeenTips {
    let answer = JSONReader().read(Array(text.utf8)) { object in
      var uses: [String: Int] = [:]
      guard object.kind == .object else { return uses }
      for (name, value) in object.members {
        uses[name.string] = value.integer.flatMap { Int(exactly: $0) }
      }
      return uses
    }
    guard case .success(let uses) = answer else { return SeenTips() }
    return SeenTips(uses)
  }
}
