/// What is shown for a text, so that nothing in it reaches the terminal raw or stays hidden?

/// What is shown for one character of a text; the stored text is never altered.
public struct VisibleCharacter: Hashable, Sendable {
  /// What is drawn.
  public enum Shape: Hashable, Sendable {
    /// One glyph, the ordinary case.
    case glyph(DisplayGlyph)
    /// Several glyphs side by side.
    case glyphs([DisplayGlyph])
    /// Blanks to the next tab stop.
    case tab
    /// The end of a line, `\n` or `\r\n`.
    case lineEnd
  }

  /// What is drawn.
  public let shape: Shape
  /// Whether a visible mark stands for something that cannot be shown.
  public let isMark: Bool

  /// Decides what to show for a character.
  public init(_ character: Character) {
    if let scalar = Segments.onlyScalar(of: character) {
      self.init(only: scalar)
    } else if character == "\r\n" {
      self.init(.lineEnd)
    } else {
      let cluster = Cluster(character)
      self.init(.glyphs(cluster.glyphs), isMark: cluster.isMark)
    }
  }

  /// Decides what to show for a character of one scalar.
  init(only scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x9: self.init(.tab)
    case 0xA: self.init(.lineEnd)
    case 0x20..<0x7F: self.init(.glyph(DisplayGlyph(base: scalar, width: 1)))
    default:
      if let mark = DisplayGlyph.mark(for: scalar) {
        self.init(.glyphs(mark), isMark: true)
      } else {
        self.init(.glyph(DisplayGlyph(base: scalar, width: Columns.width(of: scalar))))
      }
    }
  }

  private init(_ shape: Shape, isMark: Bool = false) {
    if case .glyphs(let glyphs) = shape, glyphs.count == 1 {
      self.shape = .glyph(glyphs[0])
    } else {
      self.shape = shape
    }
    self.isMark = isMark
  }

  /// Columns taken from `column` on; a line end is shown as one blank.
  public func columns(at column: Int) -> Int {
    switch shape {
    case .glyph(let glyph): glyph.width
    case .glyphs(let glyphs): glyphs.reduce(0) { $0 + $1.width }
    case .tab: Columns.tabStop - column % Columns.tabStop
    case .lineEnd: 1
    }
  }

  /// The glyphs drawn from `column` on; blanks for a tab or a line end.
  public func glyphs(at column: Int) -> [DisplayGlyph] {
    switch shape {
    case .glyph(let glyph): [glyph]
    case .glyphs(let glyphs): glyphs
    case .tab, .lineEnd: Array(repeating: .blank, count: columns(at: column))
    }
  }
}

/// Text made safe to show.
public enum VisibleText {
  /// Calls `body` with each character of `text` as it is shown, until it answers false.
  public static func forEach(in text: String, _ body: (VisibleCharacter) -> Bool) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if Segments.isSimple(scalar), next == scalars.endIndex || Segments.isSimple(scalars[next]) {
        guard body(VisibleCharacter(only: scalar)) else { return }
        index = next
      } else {
        guard body(VisibleCharacter(text[index])) else { return }
        index = text.index(after: index)
      }
    }
  }

  /// The text as a plain-text command may print it: line ends kept, all else as it would be shown.
  public static func plain(_ text: String) -> String {
    var plain = ""
    plain.reserveCapacity(text.utf8.count)
    var column = 0
    forEach(in: text) { visible in
      if case .lineEnd = visible.shape {
        plain.unicodeScalars.append("\n")
        column = 0
        return true
      }
      for glyph in visible.glyphs(at: column) {
        glyph.write(to: &plain)
        column += glyph.width
      }
      return true
    }
    return plain
  }
}
