/// Which key does an escape sequence stand for, in the spellings of the terminals there are?

import TerminalUI

/// A control sequence (`ESC [ parameters final`) or a shifted one (`ESC O parameters final`).
///
/// Spellings of xterm and its kin (VTE, Konsole, tmux, screen, iTerm, Windows Terminal), rxvt, the
/// Linux console and PuTTY; `CSI u` and `CSI 27 ; … ~` for terminals that tell more keys apart.
struct EscapeSequence {
  private var first = 0
  private var second = 0
  private var third = 0
  private var count = 0
  private var isRelease = false
  private let final: UInt8

  /// Reads the parameters; nil if they are none that a key has.
  private init?(_ parameters: [UInt8], final: UInt8) {
    self.final = final
    var number = 0
    var parts = 0
    count = parameters.isEmpty ? 0 : 1
    for byte in parameters {
      switch byte {
      case 0x30...0x39: number = min(number * 10 + Int(byte - 0x30), 9_999_999)
      case 0x3A, 0x3B:  // a colon parts what belongs to one parameter
        keep(number, part: parts)
        number = 0
        parts = byte == 0x3A ? parts + 1 : 0
        if byte == 0x3B { count += 1 }
      default: return nil
      }
    }
    keep(number, part: parts)
    guard count <= 3, !isRelease else { return nil }
  }

  private mutating func keep(_ number: Int, part: Int) {
    switch (count, part) {
    case (1, 0): first = number
    case (2, 0): second = number
    case (2, 1): isRelease = number == 3
    case (3, 0): third = number
    default: break
    }
  }

  /// The key of a control sequence; nil if it is none of a key.
  static func key(control parameters: [UInt8], final: UInt8) -> Key? {
    EscapeSequence(parameters, final: final)?.control
  }

  /// The key of a shifted sequence; nil if it is none of a key.
  static func key(shifted parameters: [UInt8], final: UInt8) -> Key? {
    EscapeSequence(parameters, final: final)?.shifted
  }

  /// The modifiers that a parameter stands for: one more than a sum of bits.
  static func modifiers(_ parameter: Int) -> Key.Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8 | 32) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private var control: Key? {
    switch final {
    case UInt8(ascii: "~"): first == 27 ? telling(third) : numbered([])
    case UInt8(ascii: "^"): numbered(.control)  // rxvt has a final byte a modifier
    case UInt8(ascii: "$"): numbered(.shift)
    case UInt8(ascii: "@"): numbered([.control, .shift])
    case UInt8(ascii: "u"): telling(first)
    case UInt8(ascii: "Z"): Key(.tab, Self.modifiers(second).union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d"): count == 0 ? arrow(final - 0x20, .shift) : nil
    // a place reported is told from F3 by its row
    case UInt8(ascii: "R"): count == 0 || first == 1 && (2...8).contains(second) ? lettered : nil
    default: lettered
    }
  }

  private var shifted: Key? {
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"): arrow(final - 0x20, .control)
    case UInt8(ascii: "M"): Key(.enter, heldDown)
    case UInt8(ascii: "I"): Key(.tab, heldDown)
    case UInt8(ascii: " "): Key(.character(" "))
    case UInt8(ascii: "X"): Key(.character("="))
    case UInt8(ascii: "j")...UInt8(ascii: "y"):  // the number pad: * + , - . / 0 to 9
      Key(.character(Character(Unicode.Scalar(final - 0x40))))
    default: lettered
    }
  }

  /// `1;5A`, and `5A` of old ones.
  private var heldDown: Key.Modifiers { Self.modifiers(count >= 2 ? second : first) }

  private func arrow(_ letter: UInt8, _ modifiers: Key.Modifiers) -> Key? {
    let codes: [Key.Code] = [.up, .down, .right, .left]
    return Key(codes[Int(letter - UInt8(ascii: "A"))], modifiers)
  }

  private var lettered: Key? {
    guard count <= 2 else { return nil }
    switch final {
    case UInt8(ascii: "A")...UInt8(ascii: "D"): return arrow(final, heldDown)
    case UInt8(ascii: "F"): return Key(.end, heldDown)
    case UInt8(ascii: "H"): return Key(.home, heldDown)
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return Key(.function(Int(final - UInt8(ascii: "P")) + 1), heldDown)
    default: return nil
    }
  }

  private func numbered(_ extra: Key.Modifiers) -> Key? {
    guard (1...2).contains(count), let code = Self.code(numbered: first) else { return nil }
    return Key(code, Self.modifiers(second).union(extra))
  }

  private static func code(numbered number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key told by its scalar, of terminals that tell more keys apart than ASCII does.
  private func telling(_ scalar: Int) -> Key? {
    let modifiers = Self.modifiers(second)
    switch scalar {
    case 8, 127: return Key(.backspace, modifiers)
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 0..<32, 0x80..<0xA0, 0xE000...0xF8FF: return nil
    case 32 where modifiers.contains(.control): return nil  // Ctrl-Space, as for all the others
    default: break
    }
    guard let value = Unicode.Scalar(UInt32(scalar)) else { return nil }
    return Self.key(of: Character(value), modifiers)
  }

  /// A character's key: Shift shows in the character, Control takes it in lower case.
  private static func key(of character: Character, _ modifiers: Key.Modifiers) -> Key {
    let held = modifiers.subtracting(.shift)
    if modifiers.contains(.control) {
      return controlled(single(character.lowercased(), character), held)
    }
    guard modifiers.contains(.shift) else { return Key(.character(character), held) }
    return Key(.character(single(character.uppercased(), character)), held)
  }

  private static func single(_ text: String, _ otherwise: Character) -> Character {
    text.count == 1 ? text.first ?? otherwise : otherwise
  }

  /// Keys that have a name of their own keep it, whatever the terminal could tell.
  private static func controlled(_ letter: Character, _ modifiers: Key.Modifiers) -> Key {
    let others = modifiers.subtracting(.control)
    switch letter {
    case "h": return Key(.backspace, others)
    case "i": return Key(.tab, others)
    case "j", "m": return Key(.enter, others)
    case "[": return Key(.escape, others)
    default: return Key(.character(letter), modifiers)
    }
  }
}
