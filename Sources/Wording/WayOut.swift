/// What lies between a person and the way out of the program?

/// How `q` leads out from where the person is.
public enum WayOut: CaseIterable, Sendable {
  /// At once.
  case atOnce
  /// Over the screens below, one at a time.
  case stepwise
  /// After `Esc`, as letters are text or lines of a list here.
  case afterEscape
}
