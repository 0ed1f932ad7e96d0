/// Which letter does a character count as when somebody searches?

/// Folds characters to the letters that words are compared by.
enum SearchLetters {
  /// The letters of a character; empty for what is no part of a word.
  static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let value = Int(scalar.value)
    if value < common.count { return common[value] }
    return slow(scalar)
  }

  /// Whether the character is part of a word.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isMark(scalar) || !fold(scalar).isEmpty
  }

  /// A mark on the letter before it, of those that fall away.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x64B...0x65F, 0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0x3099, 0x309A:
      true
    default: false
    }
  }

  /// What neither parts words nor is shown: soft hyphens, joiners, choices of a glyph.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// A character that is a word by itself, as nothing parts words in its script.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// The letter that a letter and a mark are together, where that is one of its own.
  static func joined(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("a", "\u{30A}"): "å"
    case ("a", "\u{308}"): "ä"
    case ("o", "\u{308}"): "ö"
    default: nil
    }
  }

  // Up to the end of Cyrillic, where nearly every character of these texts lies.
  private static let common: [[Unicode.Scalar]] = (0..<0x530).map { value in
    Unicode.Scalar(UInt32(value)).map(slow) ?? []
  }

  private static func slow(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.filter { !isMark($0) }
    return lower.flatMap { letter in
      isLetter(letter) ? base(of: letter) : []
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  private static func base(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    if let own = special[letter] { return Array(own.unicodeScalars) }
    if let syllable = jamo(letter) { return syllable }
    switch letter.value {
    case 0xC0..<0x250, 0x370..<0x530, 0x1E00..<0x2000: return [named(letter)]
    default: return [letter]
    }
  }

  // A letter "with" something is the letter: the standard's names say so, and the library knows them.
  private static func named(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    guard letter != "ø", let name = letter.properties.name, let end = place(of: " WITH ", in: name)
    else { return letter }
    let base = name[..<end]
    let marks = name[end...]
    let plain = letterNames[String(base)] ?? letter
    let isDotted = marks.contains("DIAERESIS") && !marks.contains("BELOW")
    if plain == "a", marks.contains("RING ABOVE") { return "å" }
    if plain == "a", isDotted { return "ä" }
    if plain == "o", isDotted { return "ö" }
    if plain == "o", marks.contains("STROKE") { return "ø" }
    return plain
  }

  private static func place(of words: String, in name: String) -> String.Index? {
    name.firstRange(of: words)?.lowerBound
  }

  // Letters that are whole by name: Latin, Greek, Cyrillic.
  private static let letterNames: [String: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [0x61...0x7A, 0xE6...0xF8, 0x3B1...0x3C9, 0x430...0x45F]
    var names: [String: Unicode.Scalar] = [:]
    for range in ranges {
      for value in range {
        guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else {
          continue
        }
        names[name] = scalar
      }
    }
    return names
  }()

  // What the names don't say.
  private static let special: [Unicode.Scalar: String] = {
    var all: [Unicode.Scalar: String] = ["ß": "ss", "ı": "i", "ſ": "s", "ς": "σ"]
    let pairs = "йиёеѐеѝиїіўуѓгќкآاأاإاؤوئيゔうヴウ" + voiced + katakana(voiced)
    let scalars = Array(pairs.unicodeScalars)
    for place in stride(from: 0, to: scalars.count - 1, by: 2) {
      all[scalars[place]] = String(scalars[place + 1])
    }
    return all
  }()

  private static let voiced =
    "がかぎきぐくげけごこざさじしずすぜせぞそだたぢちづつでてどと" + "ばはびひぶふべへぼほぱはぴひぷふぺへぽほ"

  private static func katakana(_ hiragana: String) -> String {
    var text = ""
    for scalar in hiragana.unicodeScalars {
      if let other = Unicode.Scalar(scalar.value + 0x60) { text.unicodeScalars.append(other) }
    }
    return text
  }

  // A Korean syllable is two or three letters (The Unicode Standard, 3.12).
  private static func jamo(_ letter: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard (0xAC00...0xD7A3).contains(letter.value) else { return nil }
    let place = letter.value - 0xAC00
    let parts = [0x1100 + place / 588, 0x1161 + place % 588 / 28, 0x11A7 + place % 28]
    return parts.filter { $0 != 0x11A7 }.compactMap { Unicode.Scalar($0) }
  }
}
