/// Which glyphs do all terminals draw alike, and what stands in for the rest?

/// What goes into one cell, or two for a wide one: a base and at most four combining marks.
///
/// A flag is its first regional indicator with the second as a mark, two columns wide.
public struct DisplayGlyph: Hashable, Sendable {
  /// The base scalar; never combining, never a control.
  public let base: Unicode.Scalar
  /// Combining marks drawn over the base.
  public internal(set) var marks: [UInt32]
  /// Columns: 1 or 2.
  public let width: Int

  /// Most marks a glyph keeps; more than that do not fit into a cell of ncurses.
  public static let maximumMarks = 4
  /// An empty cell.
  public static let blank = DisplayGlyph(base: " ", width: 1)

  init(base: Unicode.Scalar, marks: [UInt32] = [], width: Int) {
    self.base = base
    self.marks = marks
    self.width = width
  }

  /// Appends the glyph's scalars to a text.
  public func write(to text: inout String) {
    text.unicodeScalars.append(base)
    for mark in marks {
      if let scalar = Unicode.Scalar(mark) { text.unicodeScalars.append(scalar) }
    }
  }

  /// The visible mark for a scalar that may not be drawn by itself, nil for one that may.
  static func mark(for scalar: Unicode.Scalar) -> [DisplayGlyph]? {
    let value = scalar.value
    switch value {
    case 0..<0x20: return picture(0x2400 + value)
    case 0x7F: return picture(0x2421)
    case 0x80..<0xA0, 0xAD: return named(value)
    case 0..<0x300: return nil
    case 0x1F1E6...0x1F1FF: return named(value)
    default: break
    }
    if Segments.isPlain(scalar) { return nil }
    if Columns.isDisputed(value) { return picture(0xFFFD) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      return named(value)
    case .nonspacingMark, .enclosingMark:
      if properties.isDefaultIgnorableCodePoint { return named(value) }
      return [DisplayGlyph(base: "\u{25CC}", marks: [value], width: 1)]
    default:
      let isHidden =
        properties.isDefaultIgnorableCodePoint || Columns.width(of: scalar) == 0
      return isHidden ? named(value) : nil
    }
  }

  /// A mark that names a hidden scalar, and how many more follow it: `‹U+200B›`, `‹U+E0041 +3›`.
  static func named(_ value: UInt32, more: Int = 0) -> [DisplayGlyph] {
    let digits = String(value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    let text = "‹U+" + padding + digits + (more > 0 ? " +\(more)" : "") + "›"
    return text.unicodeScalars.map { DisplayGlyph(base: $0, width: 1) }
  }

  private static func picture(_ value: UInt32) -> [DisplayGlyph]? {
    Unicode.Scalar(value).map { [DisplayGlyph(base: $0, width: 1)] }
  }
}

/// The glyphs for a character of several scalars.
struct Cluster {
  /// What is drawn, side by side; never empty.
  private(set) var glyphs: [DisplayGlyph] = []
  /// Whether something hidden is shown by a mark.
  private(set) var isMark = false

  // One character may hold thousands of scalars; what is drawn of it must end somewhere.
  private static let maximumGlyphs = 24

  private var isEmoji = false
  private var isTagBase = false
  private var selectorsAllowed = 1
  private var firstHidden: UInt32 = 0
  private var hidden = 0

  init(_ character: Character) {
    for scalar in character.unicodeScalars { take(scalar) }
    if let first = glyphs.first, isRegional(first.base.value),
      !first.marks.contains(where: isRegional)
    {
      glyphs = DisplayGlyph.named(first.base.value)
      isMark = true
    }
    if hidden > 0 {
      glyphs += DisplayGlyph.named(firstHidden, more: hidden - 1)
      isMark = true
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard let base = glyphs.last?.base else { return start(scalar) }
    let value = scalar.value
    if glyphs.count >= Cluster.maximumGlyphs { return hide(value) }
    switch value {
    case 0x1F1E6...0x1F1FF where isRegional(base.value) && glyphs[glyphs.count - 1].marks.isEmpty:
      glyphs = [DisplayGlyph(base: base, marks: [value], width: 2)]
      isMark = false
    case 0x20E3: return  // the keycap's frame: shown as the digit
    case 0xFE0E, 0xFE0F:
      selectorsAllowed -= 1
      if selectorsAllowed < 0 { hide(value) }
    case 0x200C, 0x200D:
      if isEmoji { selectorsAllowed += 1 } else if base.value < 0x300 { hide(value) }
    case 0xFE00...0xFE0D, 0xE0100...0xE01EF:
      selectorsAllowed -= 1
      if selectorsAllowed < 0 || base.value < 0x300 { hide(value) }
    case 0xE0020...0xE007F where isTagBase: return
    default: add(scalar)
    }
  }

  private mutating func start(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    isEmoji = properties.isEmojiPresentation || (scalar.value >= 0x203C && properties.isEmoji)
    isTagBase = scalar.value == 0x1F3F4
    if isRegional(scalar.value) {
      glyphs = [DisplayGlyph(base: scalar, width: 2)]
    } else if let mark = DisplayGlyph.mark(for: scalar) {
      glyphs = mark
      isMark = true
    } else {
      glyphs = [DisplayGlyph(base: scalar, width: Columns.width(of: scalar))]
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if Columns.width(of: scalar) > 0 {
      // A skin tone, or the later parts of a joined emoji.
      if isEmoji && properties.isEmoji { return }  // the later parts of a joined emoji
      if let mark = DisplayGlyph.mark(for: scalar) {
        glyphs += mark
        isMark = true
      } else {
        glyphs.append(DisplayGlyph(base: scalar, width: Columns.width(of: scalar)))
      }
    } else if properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .enclosingMark || properties.generalCategory == .otherLetter,
      !properties.isDefaultIgnorableCodePoint || scalar.value == 0x1160 || scalar.value == 0x115F
    {
      let last = glyphs.count - 1
      if glyphs[last].marks.count < DisplayGlyph.maximumMarks && !isEmoji {
        glyphs[last].marks.append(scalar.value)
      }
    } else {
      hide(scalar.value)
    }
  }

  private mutating func hide(_ value: UInt32) {
    if hidden == 0 { firstHidden = value }
    hidden += 1
  }

  private func isRegional(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
