/// What did the person do with the mouse, and where on the screen?

/// One press or turn of the mouse, told only while the program has asked for the mouse.
///
/// A press is one of the main button; letting go, moving and the other buttons are told to nobody.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The main button went down.
    case press
    /// The wheel was turned one notch away from the person, and towards the person.
    case wheelUp, wheelDown
  }

  /// What was done.
  public var kind: Kind
  /// The cell under the pointer; it may lie outside a canvas that is smaller than the terminal.
  public var place: Point

  /// Makes a press or turn.
  public init(_ kind: Kind, at place: Point) {
    self.kind = kind
    self.place = place
  }
}
