/// Which keys have a name that differs between languages?

/// A key that people call by a word rather than by its character.
public enum KeyName: String, CaseIterable, Sendable {
  case enter, escape, tab, backspace, delete, insert, space
  case up, down, left, right, home, end, pageUp, pageDown
  case control, shift, alt
}
