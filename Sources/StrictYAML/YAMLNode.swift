/// What stands in a YAML file, as values that know their place?

/// One value of a YAML file with the place where it begins.
public struct YAMLNode: Hashable, Sendable {
  /// Where it begins.
  public var place: YAMLPlace
  /// What it is.
  public var content: Content

  /// What a node can be.
  public indirect enum Content: Hashable, Sendable {
    /// One value; `isPlain` when it stands without quotes and is no block of text.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values in the order of the file; no key stands twice.
    case mapping([YAMLEntry])
  }

  /// Makes a node.
  public init(place: YAMLPlace, content: Content) {
    self.place = place
    self.content = content
  }

  /// What it is, by type; a plain empty value, `~` and `null` are nothing.
  public var type: YAMLType {
    switch content {
    case .scalar(let text, let isPlain):
      isPlain && (text.isEmpty || text == "~" || text == "null") ? .nothing : .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// The text of a scalar, nil for nothing, lists and mappings.
  public var text: String? {
    guard type == .scalar, case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// This node and every node in it, keys left out, in the order of the file.
  public func visit(_ body: (YAMLNode) -> Void) {
    body(self)
    switch content {
    case .scalar: break
    case .sequence(let nodes): nodes.forEach { $0.visit(body) }
    case .mapping(let entries): entries.forEach { $0.value.visit(body) }
    }
  }
}

/// A key with its value.
public struct YAMLEntry: Hashable, Sendable {
  /// The key.
  public var key: String
  /// Where the key begins.
  public var place: YAMLPlace
  /// Its value.
  public var value: YAMLNode

  /// Makes an entry.
  public init(key: String, place: YAMLPlace, value: YAMLNode) {
    self.key = key
    self.place = place
    self.value = value
  }
}
