/// Which situation does somebody mean who writes its id or its name?

/// Everything that the situations of a scheme are called, for many look-ups.
public struct SituationNames: Sendable {
  private var ids: [String: String] = [:]

  /// Takes in ids, names in both languages, and ids that were replaced; of two that are called the
  /// same the first counts.
  public init(_ scheme: LabelScheme) {
    let situations = scheme.situations
    for label in situations { add(label.id, label.id) }
    for label in situations { for name in [label.name.sv, label.name.en] { add(name, label.id) } }
    for label in scheme.replaced where label.axis == .situation {
      if let new = label.new { add(label.old, new) }
    }
  }

  private mutating func add(_ name: String, _ id: String) {
    let name = Self.folded(name)
    if ids[name] == nil { ids[name] = id }
  }

  /// The id of the situation that is called so, whatever the case and the spaces; nil for none.
  public func id(of name: String) -> String? { ids[Self.folded(name)] }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
