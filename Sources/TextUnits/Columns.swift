/// How many terminal columns does a scalar, a character or a text take?

/// Widths in terminal columns, from a table of our own: the same on every machine and in every locale.
///
/// The table is East Asian Width (wide and fullwidth) with the emoji that have emoji presentation;
/// ambiguous characters take one column. Scalars on whose width terminals disagree are not drawn as
/// they are, see `DisplayGlyph`.
public enum Columns {
  /// Columns between tab stops.
  public static let tabStop = 4

  /// Columns of a scalar by itself: 0 for combining and invisible scalars and controls, 1 or 2 otherwise.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return isControl(value) || value == 0xAD ? 0 : 1 }
    if isWide(value) { return 2 }
    if Segments.isSimple(scalar) { return 1 }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      // The later parts of a decomposed Hangul syllable are drawn into its first.
      return (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) ? 0 : 1
    }
  }

  /// Columns a character takes when shown; a tab and a line end count as one.
  public static func width(of character: Character) -> Int {
    width(of: character, at: tabStop - 1)
  }

  /// Columns a character takes when shown from `column` on, from which a tab reaches to the next stop.
  public static func width(of character: Character, at column: Int) -> Int {
    if let scalar = Segments.onlyScalar(of: character) {
      let value = scalar.value
      if value == 0x9 { return tabStop - column % tabStop }
      if value >= 0x20, value < 0x7F { return 1 }
      if Segments.isPlain(scalar) { return isWide(value) ? 2 : 1 }
    }
    return VisibleCharacter(character).columns(at: column)
  }

  /// Columns a text of one line takes when shown; a line end within counts as one blank.
  public static func width(of text: String) -> Int {
    var column = 0
    VisibleText.forEach(in: text) { visible in
      column += visible.columns(at: column)
      return true
    }
    return column
  }

  /// The longest beginning of `text` within `columns`, with `…` in place of what was left out.
  ///
  /// It reads no further than it has to, however long the text.
  public static func shortened(_ text: String, to columns: Int) -> String {
    var kept = text.startIndex
    var index = text.startIndex
    var column = 0
    while index < text.endIndex {
      column += width(of: text[index], at: column)
      guard column <= columns else { return columns > 0 ? text[..<kept] + "…" : "" }
      index = text.index(after: index)
      if column < columns { kept = index }
    }
    return text
  }

  /// Whether terminals give the scalar two columns.
  static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    if (0x4E00...0x9FFF).contains(value) { return true }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// Whether the scalar is a C0 or C1 control or DEL.
  static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || (value >= 0x7F && value < 0xA0)
  }

  /// Whether Unicode and the C library give the scalar different widths, or Unicode changed its mind.
  static func isDisputed(_ value: UInt32) -> Bool {
    switch value {
    case 0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D376: true
    case 0x302E...0x302F, 0x3248...0x324F, 0x16FF0...0x16FF1: true
    default: false
    }
  }

  // Unicode 17, gaps of unassigned scalars closed. Sorted, without overlap.
  static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653,
    0x267F...0x267F, 0x268A...0x268F, 0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB,
    0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705,
    0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
    0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C,
    0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x3029, 0x3030...0x303E, 0x3041...0x3096,
    0x309B...0x3163, 0x3165...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x16FE3, 0x16FF2...0x1B2FB, 0x1D300...0x1D376, 0x1F004...0x1F004,
    0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F202,
    0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265,
    0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
    0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
    0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D,
    0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596,
    0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
    0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D8, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC,
    0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A,
    0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FA7C, 0x1FA80...0x1FA8A,
    0x1FA8E...0x1FAC6, 0x1FAC8...0x1FAC8, 0x1FACD...0x1FADC, 0x1FADF...0x1FAEA,
    0x1FAEF...0x1FAF8, 0x20000...0x3FFFD,
  ]
}
