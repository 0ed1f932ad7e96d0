/// Which keys does a reader take from a mapping, and which did nobody ask for?

/// A mapping that is read key by key; what was asked for is what is expected.
public struct YAMLMapping {
  /// Where the mapping begins.
  public let place: YAMLPlace
  /// The mistakes of this mapping so far.
  public private(set) var notes: YAMLNotes
  private let entries: [YAMLEntry]
  private var asked: [String] = []

  // With notes of its own: a copy of all mistakes so far would be made for each mapping that has one.
  init?(_ node: YAMLNode, file: String) {
    guard case .mapping(let entries) = node.content else { return nil }
    self.place = node.place
    notes = YAMLNotes(file: file)
    self.entries = entries
  }

  /// The value of a key that has to be there; nil once its mistake is noted.
  public mutating func required<Value>(_ key: String, _ kind: YAMLKind<Value>) -> Value? {
    guard let node = node(key) else {
      notes.note(.missingKey(key), place)
      return nil
    }
    return kind.read(node, &notes)
  }

  /// The value of a key that may be missing; nil when it is, or once its mistake is noted.
  public mutating func optional<Value>(_ key: String, _ kind: YAMLKind<Value>) -> Value? {
    node(key).flatMap { kind.read($0, &notes) }
  }

  /// The value of a key, or `preset` when it is missing or wrong.
  public mutating func optional<Value>(
    _ key: String,
    _ kind: YAMLKind<Value>,
    preset: Value
  ) -> Value {
    optional(key, kind) ?? preset
  }

  /// Whether the key stands in the mapping; it is then still to be read.
  public func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Notes a mistake of the reader's own.
  public mutating func note(_ problem: YAMLProblem, _ place: YAMLPlace) {
    notes.note(problem, place)
  }

  /// Takes every key for asked, where a mistake elsewhere keeps the reader from asking.
  public mutating func passOver() { asked += entries.map(\.key) }

  private mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.first { $0.key == key }?.value
  }

  /// Notes every key that nobody asked for.
  mutating func finish() -> YAMLNotes {
    for entry in entries where !asked.contains(entry.key) {
      notes.note(.unknownKey(entry.key, expected: asked), entry.place)
    }
    return notes
  }
}

extension StrictYAML {
  /// Reads a whole file as one kind.
  ///
  /// - Returns: the value, nil when it can't be made, and every mistake in the order of the file.
  ///   With a mistake the value is not to be used.
  public static func read<Value>(
    _ text: String,
    file: String,
    as kind: YAMLKind<Value>
  ) -> (value: Value?, errors: [YAMLError]) {
    let root: YAMLNode?
    do throws(YAMLError) {
      root = try read(text, file: file)
    } catch {
      return (nil, [error])
    }
    var notes = YAMLNotes(file: file)
    let nothing = YAMLNode(
      place: YAMLPlace(line: 1, column: 1),
      content: .scalar("", isPlain: true)
    )
    let value = kind.read(root ?? nothing, &notes)
    return (value, notes.errors.sorted { $0.place < $1.place })
  }
}
