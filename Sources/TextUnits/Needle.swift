/// Where in a text does a search find its words?

/// A text to search for, found whatever the case and the accents, see `Folding`.
///
/// It is found in whole characters only: an `e` is found in `é`, a woman not in the emoji of a family.
/// Blanks of all kinds and line ends are found by a blank.
public struct Needle: Hashable, Sendable {
  /// The text as it was given.
  public let text: String
  private let keys: [UInt32]
  // The characters beyond Latin by what stands for them, for characters in several scalars.
  private let clusters: [String: UInt32]
  // Whether one of its own characters is several scalars, even when folded.
  private let hasClusters: Bool

  /// Takes a text; nil for one without characters, which would be found everywhere.
  public init?(_ text: String) {
    let characters = Segments.characters(of: text)
    guard !characters.isEmpty else { return nil }
    var clusters: [String: UInt32] = [:]
    var keys: [UInt32] = []
    for character in characters {
      let key = Self.key(of: character)
      if let key, key < 0x300 {
        keys.append(key)
        continue
      }
      let folded = Folding.fold(String(character))
      let number = clusters[folded] ?? key ?? Self.firstCluster + UInt32(clusters.count)
      clusters[folded] = number
      keys.append(number)
    }
    self.text = text
    self.keys = keys
    self.clusters = clusters
    hasClusters = keys.contains { $0 >= Self.firstCluster }
  }

  /// How many characters it has, and each of its matches.
  public var count: Int { keys.count }

  /// Where it is found, from left to right, no two matches overlapping.
  public func matches(in characters: [Character]) -> [Range<Int>] {
    guard characters.count >= keys.count, let first = keys.first else { return [] }
    let hay = characters.map(self.key)
    var matches: [Range<Int>] = []
    var start = 0
    let last = hay.count - keys.count
    while start <= last {
      if hay[start] == first, isMatch(hay, at: start) {
        matches.append(start..<start + keys.count)
        start += keys.count
      } else {
        start += 1
      }
    }
    return matches
  }

  /// Whether it is found anywhere.
  public func isFound(in characters: [Character]) -> Bool { !matches(in: characters).isEmpty }

  private func isMatch(_ hay: [UInt32], at start: Int) -> Bool {
    for offset in keys.indices where hay[start + offset] != keys[offset] { return false }
    return true
  }

  private func key(of character: Character) -> UInt32 {
    if let ascii = Segments.ascii(of: character) {
      switch ascii {
      case 0x21..<0x41, 0x5B...0x7E: return UInt32(ascii)
      case 0x41...0x5A: return UInt32(ascii) + 0x20
      default: break
      }
    }
    let key = Self.key(of: character)
    // What Swift takes for equal may be one scalar here and several there.
    let isPlain = key.map { $0 < 0x300 || !hasClusters } ?? clusters.isEmpty
    if isPlain { return key ?? Self.unknown }
    return clusters[Folding.fold(String(character))] ?? key ?? Self.unknown
  }

  // Scalars end below this.
  private static let firstCluster: UInt32 = 0x11_0000
  private static let unknown = UInt32.max

  /// What a character is compared by, nil where it is several scalars even when folded.
  private static func key(of character: Character) -> UInt32? {
    if let scalar = Segments.onlyScalar(of: character) {
      switch scalar.value {
      case 0x61...0x7A, 0x21..<0x41: return scalar.value
      case 0x9, 0xA, 0xD, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
      default: return Folding.fold(scalar)?.value
      }
    }
    if Segments.isLineEnd(character) { return 0x20 }
    let folded = Folding.fold(String(character)).unicodeScalars
    guard let first = folded.first, folded.count == 1 else { return nil }
    return first.value
  }
}
