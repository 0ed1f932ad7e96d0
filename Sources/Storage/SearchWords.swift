/// Which words does a text have when somebody searches it?

/// A word that must be there.
public struct SearchWord: Hashable, Sendable {
  /// The word as `SearchWords` spells it.
  public var text: String
  /// The word may go on.
  public var isBeginning: Bool

  /// Asks for a word.
  public init(_ text: String, isBeginning: Bool = false) {
    self.text = text
    self.isBeginning = isBeginning
  }
}

/// The words of texts in the one spelling that is stored and asked for.
///
/// A word is letters and digits in a row; everything else parts words. Capitals, accents and the
/// way in which an accent is encoded don't count: `É`, `é` and `e` with a combining accent are `e`.
/// But å, ä, ö, æ and ø are letters of their own. A word is known by its first `letters` letters. A
/// Chinese or Japanese character is a word, since nothing parts words there.
public struct SearchWords {
  /// What is longer counts by its first so many letters.
  public static let letters = 16

  /// The words so far, each with a space behind it but the last.
  private var bytes: [UInt8] = []
  // Letters of the word that is being spelled.
  private var count = 0
  private var last: Unicode.Scalar = " "

  /// Begins without a word.
  public init() {}

  /// Adds the words of a text.
  public mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { add(scalar) }
    end()
  }

  /// The words, parted by spaces.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The words of `text` as somebody asks for them: every one must be there, the last may go on
  /// unless something follows it.
  public static func asked(_ text: String) -> [SearchWord] {
    var words = SearchWords()
    words.add(text)
    var asked = words.text.split(separator: " ").map { SearchWord(String($0)) }
    guard let last = asked.popLast() else { return [] }
    let isShort = last.text.unicodeScalars.count < letters
    let goesOn = isShort && text.unicodeScalars.last.map(SearchLetters.isPart) ?? false
    var seen: Set<SearchWord> = []
    return (asked + [SearchWord(last.text, isBeginning: goesOn)]).filter {
      seen.insert($0).inserted
    }
  }

  /// Whether the words so far hold every one of `words`.
  public func have(_ words: [SearchWord]) -> Bool {
    let own = Set(text.split(separator: " "))
    return words.allSatisfy { word in
      own.contains(word.text[...])
        || word.isBeginning && own.contains { $0.utf8.starts(with: word.text.utf8) }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: push(scalar)
    case 0x41...0x5A: push(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0..<0x80: end()
    default: addFolded(scalar)
    }
  }

  private mutating func addFolded(_ scalar: Unicode.Scalar) {
    if SearchLetters.isMark(scalar) {
      join(scalar)
    } else if !SearchLetters.isInvisible(scalar) {
      let folded = SearchLetters.fold(scalar)
      if folded.isEmpty { end() }
      for letter in folded {
        if SearchLetters.isWord(letter) {
          end()
          push(letter)
          end()
        } else {
          push(letter)
        }
      }
    }
  }

  // A ring or two dots make another letter of some; every other mark is passed over.
  private mutating func join(_ mark: Unicode.Scalar) {
    guard count > 0, count <= Self.letters, let joined = SearchLetters.joined(last, mark) else {
      return
    }
    bytes.removeLast(last.utf8.count)
    bytes.append(contentsOf: joined.utf8)
    last = joined
  }

  private mutating func push(_ letter: Unicode.Scalar) {
    if count == 0, !bytes.isEmpty { bytes.append(0x20) }
    count += 1
    if count > Self.letters { return }
    if letter.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: letter.value))
    } else {
      bytes.append(contentsOf: letter.utf8)
    }
    last = letter
  }

  private mutating func end() { count = 0 }
}
