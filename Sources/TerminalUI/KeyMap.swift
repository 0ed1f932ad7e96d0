/// Which key does what, and which two actions fight for the same key?

/// The keys of one action.
public struct Binding<Action: Sendable>: Sendable {
  /// The keys; the first is the one shown.
  public let keys: [Key]
  /// What they do.
  public let action: Action
  /// The action's name in settings, in the palette's wording and in `docs/keys.md`.
  public let id: String

  /// Makes a binding.
  public init(keys: [Key], action: Action, id: String) {
    self.keys = keys
    self.action = action
    self.id = id
  }

  /// The keys by name, joined by a separator: `F2, Ctrl-S`.
  public func names(joinedBy separator: String = ", ") -> String {
    keys.map(\.name).joined(separator: separator)
  }
}

extension Binding: Equatable where Action: Equatable {}
extension Binding: Hashable where Action: Hashable {}

/// A key that several actions claim.
public struct KeyConflict: Hashable, Sendable {
  /// The key.
  public let key: Key
  /// The actions, in the order of the table.
  public let ids: [String]
}

/// One table of bindings; it feeds dispatch, the bottom line, help, the palette and the documentation.
public struct KeyMap<Action: Sendable>: Sendable {
  /// The bindings in the order of help.
  public let bindings: [Binding<Action>]
  private let places: [Key: Int]
  private let names: [String: Int]

  /// Makes a table; where two bindings claim a key the earlier one has it.
  public init(_ bindings: [Binding<Action>]) {
    self.bindings = bindings
    var places: [Key: Int] = [:]
    var names: [String: Int] = [:]
    for (place, binding) in bindings.enumerated() {
      for key in binding.keys where places[key] == nil { places[key] = place }
      if names[binding.id] == nil { names[binding.id] = place }
    }
    (self.places, self.names) = (places, names)
  }

  /// The binding that has a key.
  public func binding(for key: Key) -> Binding<Action>? {
    places[key].map { bindings[$0] }
  }

  /// What a key does.
  public func action(for key: Key) -> Action? {
    binding(for: key)?.action
  }

  /// The binding of a name; the first of two that share one.
  public func binding(id: String) -> Binding<Action>? {
    names[id].map { bindings[$0] }
  }

  /// The bottom line's hint for an action: its first key and a label.
  public func hint(id: String, label: String, isPinned: Bool = false) -> KeyHint? {
    binding(id: id)?.keys.first.map { KeyHint($0.name, label, isPinned: isPinned) }
  }

  /// The keys that more than one binding claims, and the names given twice (with no key).
  public var conflicts: [KeyConflict] {
    var claims: [Key: [String]] = [:]
    var order: [Key] = []
    for binding in bindings {
      for key in binding.keys {
        if claims[key] == nil { order.append(key) }
        claims[key, default: []].append(binding.id)
      }
    }
    return order.compactMap { key in
      let ids = claims[key] ?? []
      return ids.count > 1 ? KeyConflict(key: key, ids: ids) : nil
    }
  }

  /// The names that more than one binding bears.
  public var repeatedIDs: [String] {
    var seen = Set<String>()
    return bindings.map(\.id).filter { !seen.insert($0).inserted }
  }
}
