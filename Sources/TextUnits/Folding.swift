/// Which letters count as the same when somebody searches?

/// Folding for searches on screens: case and accents don't matter, å ä ö æ ø are letters of their own.
public enum Folding {
  /// The text in lower case without the accents of Latin, Greek and Cyrillic letters.
  ///
  /// A ring over a, and two dots over a and o, make å, ä and ö, however they are spelled, and stay;
  /// æ, ø, đ, ł and ß stay too. A mark between such a letter and its ring, or beyond, goes. ς and ſ
  /// become σ and s. Letters composed and decomposed fold to the same scalars. What is not a letter of
  /// these scripts only gets its lower case: texts that Swift takes for equal stay equal.
  /// Folding twice changes nothing more.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    var folder = Folder()
    for scalar in text.unicodeScalars { folder.take(scalar) }
    return String(folder.folded)
  }

  /// What a scalar folds to by itself, nil where that is more than one.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : scalar
    }
    if value < 0x300 || (0x370..<0x530).contains(value) || (0x1E00..<0x2000).contains(value) {
      return plain[scalar] ?? lower(scalar).map { plain[$0] ?? $0 }
    }
    return lower(scalar)
  }

  /// Whether a scalar is a letter whose marks are taken off.
  static func losesMarks(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch value {
    case 0..<0x80: return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    case 0xC0..<0x300, 0x370..<0x530, 0x1E00..<0x2000: return scalar.properties.isAlphabetic
    default: return false
    }
  }

  /// The letter that a base without marks above makes with its first mark above.
  static func letter(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark.value) {
    case ("a", 0x30A): "å"
    case ("a", 0x308): "ä"
    case ("o", 0x308): "ö"
    default: nil
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Kana, ideographs and Hangul have no case.
    if (0x2E80..<0xA640).contains(scalar.value) || (0xAC00..<0xD800).contains(scalar.value) {
      return scalar
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return nil }
    return first
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, accented) in letters {
      for scalar in accented.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()

  // Lower-case letters that have accents in one scalar, after the letter that they fold to.
  static let letters: [(letter: Unicode.Scalar, accented: String)] = [
    ("a", "àáâãāăąǎǡȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįİǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõōŏőơǒǫǭȍȏȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩſẛ"),
    ("t", "ţťțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
    ("ä", "ǟ"),
    ("å", "ǻ"),
    ("æ", "ǣǽ"),
    ("ö", "ȫ"),
    ("ø", "ǿ"),
    ("ʒ", "ǯ"),
    ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
    ("ε", "έἐἑἒἓἔἕὲέ"),
    ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
    ("ι", "ιΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
    ("ο", "όὀὁὂὃὄὅὸό"),
    ("ρ", "ῤῥ"),
    ("σ", "ς"),
    ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
    ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
    ("ϒ", "ϓϔ"),
    ("а", "ӑӓ"),
    ("г", "ѓ"),
    ("е", "ѐёӗ"),
    ("ж", "ӂӝ"),
    ("з", "ӟ"),
    ("и", "йѝӣӥ"),
    ("к", "ќ"),
    ("о", "ӧ"),
    ("у", "ўӯӱӳ"),
    ("ч", "ӵ"),
    ("ы", "ӹ"),
    ("э", "ӭ"),
    ("і", "ї"),
    ("ѵ", "ѷ"),
    ("ә", "ӛ"),
    ("ө", "ӫ"),
  ]
}

/// Text on its way to being folded.
private struct Folder {
  var folded = String.UnicodeScalarView()
  // The letter whose marks go, nil after anything else.
  private var base: Unicode.Scalar?
  // Whether the letter has no mark above it yet.
  private var isBare = false

  // What folds to a or o and has at most marks below or beside it.
  private static let bare: [Unicode.Scalar] = ["a", "o", "ạ", "ą", "ḁ", "ọ", "ǫ", "ơ", "ợ"]

  mutating func take(_ scalar: Unicode.Scalar) {
    if let base, (0x300...0x36F).contains(scalar.value) {
      guard isBare, scalar.properties.canonicalCombiningClass == .above else { return }
      isBare = false
      guard let letter = Folding.letter(base, with: scalar) else { return }
      folded.removeLast()
      folded.append(letter)
      return
    }
    if let single = Folding.fold(scalar) {
      folded.append(single)
      base = Folding.losesMarks(scalar) ? single : nil
    } else {
      // İ, whose lower case has a dot of its own, and a few that only look like letters.
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      folded.append(contentsOf: lower)
      base = nil
    }
    isBare = (base == "a" || base == "o") && Self.hasNoMarkAbove(scalar)
  }

  private static func hasNoMarkAbove(_ scalar: Unicode.Scalar) -> Bool {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return bare.contains(lower)
  }
}
