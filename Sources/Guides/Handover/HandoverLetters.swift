/// Which letter is this, and which one does somebody in a hurry write in its place?

/// Letters as small numbers, so that words can be compared a byte a letter.
///
/// 1 to 26 are a to z, then å, ä, ö, the ten digits, every other letter as one, and a star within a
/// word. Case and accents don't matter; æ and ø count as ä and ö.
enum HandoverLetters {
  static let ring: UInt8 = 27
  static let dots: UInt8 = 28
  static let dottedO: UInt8 = 29
  static let zero: UInt8 = 30
  static let other: UInt8 = 40
  static let star: UInt8 = 41
  /// How many there are, counting 0 for what is no letter.
  static let count = 42

  /// What a scalar is in a word.
  enum Kind {
    case letter(UInt8)
    /// A mark on the letter before.
    case mark(UInt32)
    /// Stands within a word without being part of it: apostrophes, soft hyphens.
    case silent
    case star
    case none
  }

  /// What a scalar is.
  static func kind(_ value: UInt32) -> Kind {
    if value < 0x80 { return ascii(UInt8(value)) }
    if value < 0x250 {
      if value == 0xAD || value == 0xB4 { return .silent }
      let letter = latin[Int(value) - 0x80]
      return letter == 0 ? .none : .letter(letter)
    }
    switch value {
    case 0x2BC, 0x2019, 0x2018, 0x200B...0x200D, 0x2060, 0xFEFF: return .silent
    case 0x300...0x36F: return .mark(value)
    case 0x370...0x1FFF, 0x2C00...0x2FEF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0x1_0000...0x1_EFFF,
      0x2_0000...0x3_FFFF:
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return .none }
      return .letter(other)
    // Letters of East Asian width.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return ascii(UInt8(value - 0xFF00 + 0x20))
    default: return .none
    }
  }

  /// The letter with a mark on it.
  static func letter(_ letter: UInt8, with mark: UInt32) -> UInt8 {
    switch (letter, mark) {
    case (1, 0x30A): ring
    case (1, 0x308): dots
    case (15, 0x308): dottedO
    default: letter
    }
  }

  /// The letter that is written where å ä ö are far away.
  static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case ring, dots: 1
    case dottedO: 15
    default: letter
    }
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .letter(byte - 0x60)
    case 0x41...0x5A: .letter(byte - 0x40)
    case 0x30...0x39: .letter(zero + byte - 0x30)
    case 0x27, 0x60: .silent
    case 0x2A: .star
    default: .none
    }
  }

  private static let latin: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x250 - 0x80)
    for value in UInt32(0xC0)..<0x250 where value != 0xD7 && value != 0xF7 {
      table[Int(value) - 0x80] = other
    }
    for (letter, spelled) in accented {
      for scalar in spelled.unicodeScalars { table[Int(scalar.value) - 0x80] = letter }
    }
    return table
  }()

  private static let accented: [(UInt8, String)] = [
    (1, "àáâãāăąÀÁÂÃĀĂĄ"), (3, "çćčÇĆČ"), (4, "ďđðĎĐÐ"), (5, "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), (7, "ğĞģ"),
    (9, "ìíîïīĭįıÌÍÎÏĪĬĮİ"), (12, "ĺļľłĹĻĽŁ"), (14, "ñńņňÑŃŅŇ"), (15, "òóôõōŏőÒÓÔÕŌŎŐ"),
    (18, "ŕŗřŔŖŘ"), (19, "śŝşšßŚŜŞŠ"), (20, "ţťŢŤ"), (21, "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), (25, "ýÿŷÝŶŸ"),
    (26, "źżžŹŻŽ"), (ring, "åÅ"), (dots, "äæÄÆ"), (dottedO, "öøÖØ"),
  ]
}
