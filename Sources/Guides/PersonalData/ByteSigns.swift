/// Which short sequences of bytes stand in a text, all of them found in one pass?

/// Every sequence of bytes that has a say in whether something certain may stand in a text.
///
/// The pass is Shift-And (Baeza-Yates and Gonnet 1992): each place of each sequence is a bit, and a bit
/// is set while the bytes so far are the sequence up to there. A byte costs one look-up and no branch.
struct ByteSigns: Sendable {
  /// What sequences of bytes say.
  struct Meaning: OptionSet {
    let rawValue: UInt8

    /// By itself: an `@`, a word for passwords, what tokens begin with, another spelling of anything.
    static let certain = Meaning(rawValue: 1 << 0)
    static let digit = Meaning(rawValue: 1 << 1)
    /// An address of the web may stand there.
    static let address = Meaning(rawValue: 1 << 2)
    /// What addresses have before a value.
    static let value = Meaning(rawValue: 1 << 3)
    /// A word for codes.
    static let code = Meaning(rawValue: 1 << 4)
    /// Signs between hexadecimal characters, as between the groups of a network address.
    static let group = Meaning(rawValue: 1 << 5)
    /// What nobody sees, a space of another width, a wide letter: `UnseenCharacters` knows more.
    static let unseen = Meaning(rawValue: 1 << 6)
  }

  static let all = ByteSigns()

  // The places of sequences that a byte fits, and those that sequences begin at.
  private var places = [UInt64](repeating: 0, count: 256)
  private var starts: UInt64 = 0
  // The last places of sequences, by what these say.
  private var ends: [(meaning: Meaning, bits: UInt64)] = []
  private var count = 0
  private static let longest = 4

  private init() {
    add(.digit, "0123456789")
    add(.address, "/")
    add(.address, "w", "w", "w")
    add(.value, "=#")
    add(.group, "0123456789abcdef:", ":", "0123456789abcdef:")
    add(.group, "-", "0123456789abcdef", "0123456789abcdef", "-")
    addWords()
    addStrange()
  }

  // Parts of every word of `Cues` for passwords, for codes, and for the codes of cards.
  private mutating func addWords() {
    add(.certain, "p", "a", "s", "s")
    add(.certain, "p", "w")
    add(.certain, "t", "o", "k")
    // lösen, losen
    add(.certain, Place([0xB6, 0x96, 0x6F, 0x4F]), "s", "e", "n")
    // apikey, api key, and AKIA
    add(.certain, "a", "pk", "i", "ak -")
    add(.certain, "g", "h", "p")
    add(.certain, "e", "y", "j")
    // kod, code, bankid, cid
    add(.code, "kc", "oi", "d")
    add(.code, "p", "iu", "nk")
    add(.code, "o", "t", "p")
    add(.code, "c", "vs", "cv")
  }

  // What may be a digit, a space, a hyphen or a letter of ASCII in another spelling, or nothing that is
  // seen. Letters of Latin, Greek and Cyrillic, quotes, dots, dashes and pictures are none of these.
  private mutating func addStrange() {
    add(.certain, "\\", "u")
    let plain: Set<UInt8> = [
      0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCE, 0xCF, 0xD0, 0xD1, 0xD3,
      0xE2, 0xEF, 0xF0,
    ]
    add(.certain, Place((0xC0...0xFF).filter { !plain.contains($0) } + [0x40]))
    add(.certain, [0xC2], [0x85, 0xA0, 0xAD])
    add(.certain, [0xE2], Place((0x81...0xBF).filter { $0 != 0x82 && !(0x98...0x9F).contains($0) }))
    add(.unseen, [0xE2], [0x80], Place(Array(0x80...0x93) + Array(0xA8...0xAF)))
    add(.unseen, [0xEF])
    add(.certain, [0xF0], Place((0x80...0xBF).filter { $0 != 0x9F }))
    add(.certain, [0x9F], [0xAF])
  }

  /// The bytes that fit one place of a sequence; of letters, capitals too.
  private struct Place: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(arrayLiteral bytes: UInt8...) { self.bytes = bytes }

    init(stringLiteral text: String) {
      bytes = Array(text.utf8) + Array(text.uppercased().utf8)
    }
  }

  private mutating func add(_ meaning: Meaning, _ sequence: Place...) {
    precondition(count + sequence.count <= 64, "every place has a bit")
    starts |= 1 << UInt64(count)
    for place in sequence {
      for byte in place.bytes { places[Int(byte)] |= 1 << UInt64(count) }
      count += 1
    }
    ends.append((meaning, 1 << UInt64(count - 1)))
  }

  /// What the sequences say that stand in a text.
  func met(in bytes: UnsafeBufferPointer<UInt8>) -> Meaning {
    let seen = places.withUnsafeBufferPointer { places in
      // Both halves at a time, since each step has to wait for the one before it.
      let half = bytes.count / 2
      var (now, later, seen) = (UInt64(0), UInt64(0), UInt64(0))
      for place in 0..<half {
        now = (now << 1 | starts) & places[Int(bytes[place])]
        later = (later << 1 | starts) & places[Int(bytes[half + place])]
        seen |= now | later
      }
      // What begins in the first half and ends in the second.
      for byte in bytes[half...].prefix(Self.longest) {
        now = (now << 1 | starts) & places[Int(byte)]
        seen |= now
      }
      if !bytes.count.isMultiple(of: 2), let last = bytes.last {
        seen |= (later << 1 | starts) & places[Int(last)]
      }
      return seen
    }
    var met: Meaning = []
    for end in ends where seen & end.bits != 0 { met.formUnion(end.meaning) }
    return met
  }
}
