/// How is a key called, on the screen and in settings?

extension Key {
  /// The key's name: `a`, `Å`, `Space`, `F2`, `PgUp`, `Ctrl-S`, `Shift-Tab`, `Ctrl-Shift-Left`.
  public var name: String {
    var name = ""
    if modifiers.contains(.control) { name += "Ctrl-" }
    if modifiers.contains(.alt) { name += "Alt-" }
    if modifiers.contains(.shift) { name += "Shift-" }
    switch code {
    case .character(" "): name += "Space"
    case .character(let character):
      name += modifiers.contains(.control) ? character.uppercased() : String(character)
    case .function(let number): name += "F\(number)"
    default: name += Self.caps.first { $0.code == code }?.name ?? ""
    }
    return name
  }

  /// The arrow for an arrow key, otherwise the name; for help and the bottom line.
  public var symbol: String {
    guard modifiers.isEmpty else { return name }
    switch code {
    case .up: return "↑"
    case .down: return "↓"
    case .left: return "←"
    case .right: return "→"
    default: return name
    }
  }

  /// The key of a name, nil for none; capitals of modifiers and caps don't matter.
  ///
  /// `Ctrl-I`, `Ctrl-M`, `Ctrl-J`, `Ctrl-H` and `Ctrl-[` are the keys that terminals take them for.
  public init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (prefix, modifier) = Self.prefixes.first(where: { Self.starts(rest, with: $0.0) }) {
      guard rest.count > prefix.count else { return nil }
      rest = rest.dropFirst(prefix.count)
      modifiers.insert(modifier)
    }
    guard let code = Self.code(named: String(rest)) else { return nil }
    guard case .character(let character) = code else {
      self.init(code, modifiers)
      return
    }
    if modifiers.contains(.shift) { return nil }
    guard modifiers.contains(.control) else {
      self.init(code, modifiers)
      return
    }
    let letter = character.lowercased()
    if let alias = Self.controlAliases[letter] {
      self.init(alias, modifiers.subtracting(.control))
    } else if letter.count == 1, let lower = letter.first {
      self.init(.character(lower), modifiers)
    } else {
      return nil
    }
  }

  private static func code(named name: String) -> Code? {
    let lower = name.lowercased()
    if lower == "space" { return .character(" ") }
    if let cap = caps.first(where: { $0.name.lowercased() == lower }) { return cap.code }
    if name.count == 1, let character = name.first {
      return character == " " ? nil : .character(character)
    }
    guard lower.hasPrefix("f"), let number = Int(lower.dropFirst()), 1...24 ~= number else {
      return nil
    }
    return .function(number)
  }

  private static func starts(_ text: Substring, with prefix: String) -> Bool {
    text.count > prefix.count && text.prefix(prefix.count).lowercased() == prefix
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  private static let controlAliases: [String: Code] = [
    "i": .tab, "m": .enter, "j": .enter, "h": .backspace, "[": .escape,
  ]

  private static let caps: [(name: String, code: Code)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]
}
