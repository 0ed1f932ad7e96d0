/// Which names can a reviewer get, and which two would be taken for one?

/// Why nobody is added under a name.
public enum NameProblem: Hashable, Sendable {
  /// Nothing but white space.
  case empty
  /// More characters than `most`.
  case tooLong(Int, most: Int)
  /// Controls, signs that turn or hide the text around them, or bytes that were no UTF-8.
  case unreadable
}

/// The names that colleagues know each other by.
public enum ReviewerNames {
  /// The most characters of a name.
  public static let most = 60

  /// Why nobody can be added under this name; nil when it will do.
  public static func problem(_ name: String) -> NameProblem? {
    if name.allSatisfy(\.isWhitespace) { return .empty }
    if name.count > most { return .tooLong(name.count, most: most) }
    // A few letters alone could still be a text of any length, by marks upon marks.
    if name.utf8.count > most * 16 { return .tooLong(name.unicodeScalars.count, most: most) }
    return name.unicodeScalars.contains(where: isUnreadable) ? .unreadable : nil
  }

  /// Whether people would take two names for one: they differ at most in capitals and in how a letter
  /// with a mark is put together.
  public static func areAlike(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }

  private static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Some alphabets join or part their letters by these.
    case "\u{200C}", "\u{200D}": return false
    case "\u{FFFD}": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return true
    default: return false
    }
  }
}
