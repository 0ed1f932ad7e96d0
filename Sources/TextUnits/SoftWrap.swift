/// Where does a long line continue on the next row?

/// Soft wrapping: rows break at word edges, never inside a character; too long words are cut.
///
/// One blank may hang over the end of a row. Ideographs and kana break between each other, but not
/// before closing or after opening punctuation; a no-break space does not break.
public enum SoftWrap {
  /// The rows of one logical line as ranges of indices; at least one, the empty line having an empty one.
  public static func rows(of line: [Character], width: Int) -> [Range<Int>] {
    rows(of: line[...], width: width)
  }

  /// The rows of one logical line as ranges of the slice's indices; at least one.
  public static func rows(of line: ArraySlice<Character>, width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = line.startIndex
    repeat {
      let end = rowEnd(in: line, from: start, width: width)
      rows.append(start..<end)
      start = end
    } while start < line.endIndex
    return rows
  }

  /// The rows of a text of any number of lines, each as text without its line end.
  public static func wrap(_ text: String, width: Int) -> [String] {
    Segments.characters(of: text).split(
      omittingEmptySubsequences: false,
      whereSeparator: Segments.isLineEnd
    ).flatMap { line in
      rows(of: line, width: width).map { String(line[$0]) }
    }
  }

  /// Where the row that starts at `start` ends.
  ///
  /// It depends on nothing before `start` and on at most the first character after `width` columns.
  public static func rowEnd(in line: ArraySlice<Character>, from start: Int, width: Int) -> Int {
    let width = max(1, width)
    var column = 0
    var lastBreak = start
    var previous = Kind.other
    var beforePrevious = Kind.other
    for index in start..<line.endIndex {
      let character = line[index]
      let ascii = Segments.ascii(of: character)
      let kind = ascii.map(Kind.init(ascii:)) ?? Kind(character)
      if index > start, mayBreak(beforePrevious, previous, kind) { lastBreak = index }
      let isPlain = ascii.map { (0x20..<0x7F).contains($0) } ?? false
      let taken = isPlain ? 1 : Columns.width(of: character, at: column)
      if column + taken > width {
        if kind == .blank, index > start { return index + 1 }
        return lastBreak > start ? lastBreak : max(index, start + 1)
      }
      column += taken
      beforePrevious = previous
      previous = kind
    }
    return line.endIndex
  }

  private static func mayBreak(_ beforeLeft: Kind, _ left: Kind, _ right: Kind) -> Bool {
    switch (left, right) {
    case (_, .blank): false
    case (.blank, _): true
    case (.hyphen, .letter): beforeLeft == .letter
    case (.opening, _), (_, .closing), (.glue, _), (_, .glue): false
    case (.ideograph, _), (_, .ideograph): true
    default: false
    }
  }

  private enum Kind: UInt8 {
    case blank, letter, hyphen, ideograph, opening, closing, glue, other

    @inline(__always)
    init(ascii: UInt8) {
      switch ascii {
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: self = .letter
      case 0x9, 0x20: self = .blank
      case 0x2D: self = .hyphen
      case 0x28, 0x5B, 0x7B: self = .opening
      case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: self = .closing
      default: self = .other
      }
    }

    init(_ character: Character) {
      guard let value = character.unicodeScalars.first?.value else {
        self = .other
        return
      }
      switch value {
      case 0x9, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .blank
      case 0x2D, 0x2010, 0x2013, 0x2014: self = .hyphen
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x5FF: self = .letter
      case 0xA0, 0x202F, 0x2007, 0x2060: self = .glue
      case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFF08,
        0xFF3B, 0xFF5B, 0x28, 0x5B, 0x7B, 0x201C, 0x2018:
        self = .opening
      case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B,
        0x301E, 0x301F, 0x30FB, 0x30FC, 0x3005, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B,
        0xFF1F, 0xFF3D, 0xFF5D, 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x201D,
        0x2019:
        self = .closing
      case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
        0x20000...0x3FFFD:
        self = .ideograph
      default: self = .other
      }
    }
  }
}
