/// What stands in a voice guide's file, part by part, so that two can be compared however they are laid out?

internal import StrictYAML

extension VoiceGuide {
  /// A part of the file with every value that stands in it.
  struct FilePart {
    var part: VoiceChange.Part
    /// Keys in the order of the file, each with what stands under it.
    var values: [(key: String, value: FileValue)]
  }

  /// What stands under a key.
  enum FileValue: Hashable {
    case one(String)
    case list([String])
  }

  /// Every part of the file, in its order.
  var parts: [FilePart] {
    guard let root = try? StrictYAML.read(source, file: file),
      case .mapping(let entries) = root.content
    else { return [] }
    return entries.flatMap { entry -> [FilePart] in
      switch (entry.key, entry.value.content) {
      case ("rules", .sequence(let rules)):
        rules.map { Self.part(.rule($0["id"] ?? ""), $0) }
      case ("moves", .mapping(let moves)):
        moves.map { Self.part(.move($0.key), $0.value) }
      case ("examples", .sequence(let examples)): Self.parts(ofExamples: examples)
      case ("principles", .sequence(let principles)):
        [
          FilePart(
            part: .section(entry.key),
            values: principles.map { ($0["id"] ?? "", .one($0["text"] ?? "")) }
          )
        ]
      default: [Self.part(.section(entry.key), entry.value)]
      }
    }
  }

  private static func parts(ofExamples examples: [YAMLNode]) -> [FilePart] {
    var counts: [String: Int] = [:]
    return examples.map { example in
      let name = example["message"] ?? example["good"] ?? example["bad"] ?? ""
      counts[name, default: 0] += 1
      return part(.example(name, counts[name] ?? 1), example)
    }
  }

  private static func part(_ part: VoiceChange.Part, _ node: YAMLNode) -> FilePart {
    var values: [(key: String, value: FileValue)] = []
    collect(node, under: "", &values)
    return FilePart(part: part, values: values)
  }

  private static func collect(
    _ node: YAMLNode,
    under key: String,
    _ values: inout [(key: String, value: FileValue)]
  ) {
    switch node.content {
    case .scalar: values.append((key, .one(node.spelled)))
    case .sequence(let nodes): values.append((key, .list(nodes.map(\.spelled))))
    case .mapping(let entries):
      for entry in entries {
        collect(entry.value, under: key.isEmpty ? entry.key : key + "." + entry.key, &values)
      }
    }
  }
}

extension VoiceGuide.FilePart {
  /// What of it differs from what it was: by key, what is new of a list and what is gone from it.
  func keys(since before: Self) -> [KeyChange] {
    let earlier = Dictionary(before.values.map { ($0.key, $0.value) }) { first, _ in first }
    let left = Set(values.map(\.key))
    let changed = values.flatMap { key, value in
      Self.changes(key, from: earlier[key], to: value)
    }
    let gone = before.values.filter { !left.contains($0.key) }
    return changed + gone.flatMap { Self.changes($0.key, from: $0.value, to: nil) }
  }

  private static func changes(
    _ key: String,
    from old: VoiceGuide.FileValue?,
    to new: VoiceGuide.FileValue?
  ) -> [KeyChange] {
    if old == new { return [] }
    guard case .list(let before) = old, case .list(let after) = new else {
      return [KeyChange(key: key, old: old?.text, new: new?.text)]
    }
    let difference = after.difference(from: before).inferringMoves()
    let gone = difference.removals.compactMap { change -> KeyChange? in
      guard case .remove(_, let text, nil) = change else { return nil }
      return KeyChange(key: key, old: text, new: nil)
    }
    let added = difference.insertions.compactMap { change -> KeyChange? in
      guard case .insert(_, let text, nil) = change else { return nil }
      return KeyChange(key: key, old: nil, new: text)
    }
    // The same entries in another order.
    if gone.isEmpty, added.isEmpty {
      return [KeyChange(key: key, old: old?.text, new: new?.text)]
    }
    return gone + added
  }
}

extension VoiceGuide.FileValue {
  /// In one line.
  var text: String {
    switch self {
    case .one(let text): text
    case .list(let entries): "[" + entries.joined(separator: ", ") + "]"
    }
  }
}

extension YAMLNode {
  fileprivate subscript(_ key: String) -> String? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value.text
  }

  /// All of it in one line.
  fileprivate var spelled: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let nodes): "[" + nodes.map(\.spelled).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { $0.key + ": " + $0.value.spelled }.joined(separator: ", ") + "}"
    }
  }
}
