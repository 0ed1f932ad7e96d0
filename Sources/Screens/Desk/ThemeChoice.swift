/// Which theme comes after the one shown?

/// The themes to change between.
struct ThemeChoice: Hashable, Sendable {
  var names: [String]
  var current: String

  /// Goes on to the next theme; nil where there is no other.
  mutating func next() -> String? {
    guard names.count > 1 else { return nil }
    let place = names.firstIndex(of: current) ?? -1
    current = names[(place + 1) % names.count]
    return current
  }
}
