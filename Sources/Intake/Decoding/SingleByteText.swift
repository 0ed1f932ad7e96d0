/// Which characters do bytes stand for that are no UTF-8?

/// The one-byte encodings that spreadsheets still write.
enum SingleByteText {
  /// The text of bytes in Windows-1252 or MacRoman; ASCII in any other.
  static func string(_ bytes: some Collection<UInt8>, _ encoding: TextEncoding) -> String {
    let table = encoding == .macRoman ? macRoman : windows1252
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80])
    }
    return String(scalars)
  }

  /// Which of the two bytes are more likely in, judged by Swedish and other western letters.
  static func guess(_ bytes: some Sequence<UInt8>) -> TextEncoding {
    var windows = 0
    var mac = 0
    for byte in bytes where byte >= 0x80 {
      switch byte {
      // å ä ö é and their capitals in MacRoman; in Windows-1252 these are rare signs.
      case 0x80, 0x81, 0x83, 0x85, 0x8A, 0x8C, 0x8E, 0x9A: mac += 1
      // The same in Windows-1252; in MacRoman signs and accented capitals.
      case 0xC4, 0xC5, 0xC9, 0xD6, 0xE4, 0xE5, 0xE9, 0xF6: windows += 1
      default: break
      }
    }
    return mac > windows ? .macRoman : .windows1252
  }

  // The five bytes Windows-1252 leaves open are the control characters of Latin-1, as browsers do.
  private static let windows1252: [Unicode.Scalar] =
    Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }

  private static let macRoman: [Unicode.Scalar] = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
      + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
      + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars
  )
}
