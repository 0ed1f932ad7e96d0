/// What does a piece of the screen mean? Themes turn meanings into colours.

/// The meaning of a cell; a theme decides how it looks, and no meaning is told by colour alone.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight: earlier turns, hints.
  case dim
  /// The line on top of a screen.
  case title
  /// The line of keys at the bottom.
  case footer
  /// A key's name in the bottom line, in help, in a hint.
  case key
  /// A rule between panes, with its heading.
  case rule
  /// The heading in the rule of the pane that has the focus.
  case focusedRule
  /// The customer's words.
  case customer
  /// The bot's words.
  case bot
  /// The reviewer's own words.
  case own
  /// A thing chosen or switched on.
  case chosen
  /// The line or field under the cursor of a list.
  case current
  /// Text selected in an editor.
  case selection
  /// Text that a search found.
  case match
  /// The found text that the person stands at.
  case currentMatch
  /// Words added, in a diff.
  case added
  /// Words removed, in a diff.
  case removed
  /// A visible mark for a character that must not reach the terminal raw.
  case mark
  /// Something to look at.
  case warning
  /// Something wrong.
  case error
  /// Something done.
  case success
  /// A placeholder in place of personal data; its braces say so too.
  case placeholder
  /// Personal data that waits for a decision; the marks around it say so too.
  case undecided
}
