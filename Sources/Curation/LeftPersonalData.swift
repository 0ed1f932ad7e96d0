/// Where is certain personal data left in bytes that are about to leave?

/// Something certain that is left in a file.
public struct LeftPersonalData: Hashable, Sendable {
  /// What it is.
  public var kind: PersonalKind
  /// The line, from 1.
  public var line: Int
  /// The column of its first byte, from 1, in bytes.
  public var column: Int

  /// Makes a place with what stands there.
  public init(kind: PersonalKind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
