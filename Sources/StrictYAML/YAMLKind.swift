/// How is a node read as a text, a number, a list …, and what is said when it is none?

/// A way to read a node: what is expected, and the value or the mistakes.
public struct YAMLKind<Value> {
  /// What the reader wants to see.
  public let expectation: YAMLExpectation
  let read: (YAMLNode, inout YAMLNotes) -> Value?

  /// Makes a kind; `read` notes a mistake wherever it answers nil.
  public init(
    _ expectation: YAMLExpectation,
    read: @escaping (YAMLNode, inout YAMLNotes) -> Value?
  ) {
    self.expectation = expectation
    self.read = read
  }

  /// Reads a node at once.
  public func value(of node: YAMLNode, notes: inout YAMLNotes) -> Value? { read(node, &notes) }

  /// This kind with the place of the value.
  public var placed: YAMLKind<YAMLPlaced<Value>> {
    YAMLKind<YAMLPlaced<Value>>(expectation) { node, notes in
      read(node, &notes).map { YAMLPlaced(value: $0, place: node.place) }
    }
  }

  /// This kind, its value made into another; nil from `transform` is a bad value.
  public func map<Other>(
    _ expectation: YAMLExpectation? = nil,
    _ transform: @escaping (Value) -> Other?
  ) -> YAMLKind<Other> {
    let wanted = expectation ?? self.expectation
    return YAMLKind<Other>(wanted) { node, notes in
      guard let value = read(node, &notes) else { return nil }
      if let other = transform(value) { return other }
      notes.note(.badValue(node.text ?? "", expected: wanted), node.place)
      return nil
    }
  }
}

/// A value with the place where it stands.
public struct YAMLPlaced<Value> {
  /// The value.
  public var value: Value
  /// Where it stands.
  public var place: YAMLPlace

  /// Makes a placed value.
  public init(value: Value, place: YAMLPlace) {
    self.value = value
    self.place = place
  }
}

extension YAMLPlaced: Sendable where Value: Sendable {}

/// The mistakes of one file, collected while it is read.
public struct YAMLNotes: Sendable {
  /// The file's name.
  public let file: String
  /// What was found, in the order of finding.
  public private(set) var errors: [YAMLError] = []

  /// Begins without mistakes.
  public init(file: String) { self.file = file }

  /// Notes a mistake.
  public mutating func note(_ problem: YAMLProblem, _ place: YAMLPlace) {
    errors.append(YAMLError(file: file, place: place, problem: problem))
  }

  mutating func add(_ others: YAMLNotes) { errors += others.errors }
}

extension YAMLKind {
  /// A scalar that `parse` understands; every other node is noted.
  static func scalar(
    _ expectation: YAMLExpectation,
    _ parse: @escaping (String, Bool) -> Value?
  ) -> YAMLKind {
    YAMLKind(expectation) { node, notes in
      guard node.type == .scalar, case .scalar(let text, let isPlain) = node.content else {
        notes.note(.wrongType(expected: expectation, found: node.type), node.place)
        return nil
      }
      // U+0000 can be written as "\0", but no text of the store can hold it.
      if !text.utf8.contains(0), let value = parse(text, isPlain) { return value }
      notes.note(.badValue(text, expected: expectation), node.place)
      return nil
    }
  }
}
