/// Which key did the person press?

/// One key press, as far as terminals can tell keys apart.
///
/// `Ctrl-I` is `tab`, `Ctrl-M` and `Ctrl-J` are `enter`, `Ctrl-H` is `backspace`, `Ctrl-[` is `escape`: no
/// terminal sends anything else for them.
public struct Key: Hashable, Sendable {
  /// What stands on the key.
  public enum Code: Hashable, Sendable {
    /// A printable character, one grapheme; with `control` the lower-case letter.
    case character(Character)
    /// A function key, `F1` being 1.
    case function(Int)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
  }

  /// Keys held down together with another.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a modifier.
    public let rawValue: UInt8
    /// Takes the bits as they are.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Shift; never set on characters, where it shows in the character itself.
    public static let shift = Modifiers(rawValue: 1)
    /// Control.
    public static let control = Modifiers(rawValue: 2)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 4)
  }

  /// What stands on the key.
  public var code: Code
  /// What was held down with it.
  public var modifiers: Modifiers

  /// Makes a key press.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A printable character without modifiers.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A letter with Control held down; `letter` in lower case.
  public static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }
  /// A function key.
  public static func function(_ number: Int) -> Key { Key(.function(number)) }
  /// Enter without modifiers.
  public static let enter = Key(.enter)
  /// Escape on its own.
  public static let escape = Key(.escape)
  /// Tab.
  public static let tab = Key(.tab)
  /// Shift-Tab.
  public static let backTab = Key(.tab, .shift)
}

/// What a terminal tells the program.
public enum TerminalInput: Hashable, Sendable {
  /// A key press.
  case key(Key)
  /// Text that was pasted, in one piece, with line ends as `\n`; never to be read as keys.
  case paste(String)
  /// A press or turn of the mouse; only while the program has asked for the mouse.
  case mouse(Mouse)
  /// The terminal has this size now.
  case resize(Size)
}
