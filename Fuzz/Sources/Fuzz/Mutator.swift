/// Which inputs come next?

/// Makes inputs out of good ones.
///
/// Bytes changed, words put in, lines taken out, doubled or swapped, two inputs spliced. The same seed
/// gives the same inputs.
struct Mutator {
  private var state: UInt64
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]

  init(seed: UInt64, seeds: [String], words: [String]) {
    state = seed
    self.seeds = seeds.map { Array($0.utf8) }
    self.words = (words + Self.common).map { Array($0.utf8) }
  }

  /// The next input.
  mutating func next() -> [UInt8] {
    var bytes = seeds[below(seeds.count)]
    for _ in 0...below(8) { change(&bytes) }
    return bytes
  }

  /// A number from 0 up to but not including `bound`, which is above 0.
  mutating func below(_ bound: Int) -> Int {
    // SplitMix64 (Steele, Lea and Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch below(8) {
    case 0: if !bytes.isEmpty { bytes[below(bytes.count)] = UInt8(below(256)) }
    case 1: if !bytes.isEmpty { bytes[below(bytes.count)] ^= 1 << UInt8(below(8)) }
    case 2, 3: bytes.insert(contentsOf: words[below(words.count)], at: below(bytes.count + 1))
    case 4: bytes.removeSubrange(range(in: bytes.count, most: 40))
    case 5:
      let piece = Array(bytes[range(in: bytes.count, most: 200)])
      for _ in 0...below(4) { bytes.insert(contentsOf: piece, at: below(bytes.count + 1)) }
    case 6:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if lines.count > 1 { lines.swapAt(below(lines.count), below(lines.count)) }
      bytes = Array(lines.joined(separator: [0x0A]))
    default:
      let other = seeds[below(seeds.count)]
      bytes.replaceSubrange(
        range(in: bytes.count, most: 400),
        with: other[range(in: other.count, most: 400)]
      )
    }
  }

  private mutating func range(in count: Int, most: Int) -> Range<Int> {
    let start = below(count + 1)
    return start..<min(count, start + below(most + 1))
  }

  // What breaks readers of text: signs of YAML and of patterns, controls, odd letters, many digits.
  private static let common = [
    ":", "- ", "  ", "\t", "\n", "\r\n", "[", "]", "{", "}", "'", "\"", "|", ">", "&a", "*a",
    "!!int",
    "---\n", "...", "<<: ", "~", "null", "0x1F", "1e999", "_", "__", "*", "{{", "}}", "/",
    "/(a+)+$/",
    "/(?:a|a)*b/", "/\\p{L}+/", "/[/", "\\", "\u{0}", "\u{FEFF}", "\u{301}", "\u{202E}", "👩‍👩‍👧", "å",
    "ﷺ", "\u{10FFFF}", "00000000000000", "199001012385", "4242 4242 4242 4242", "+46", "@", "://",
    "www.", "SE35", "070-1740605", "{5-17}", "~", "|", "inte", "dö",
  ]
}
