/// When do two replies say the same, whatever their capitals and spaces?

internal import Curation
internal import Digests

/// Folds texts byte by byte and hashes them.
///
/// Capitals of A to Z and of Latin-1 count as small letters, any run of white space as one space.
/// Nothing else is taken to be the same, least of all digits.
struct FoldedReplies {
  // How often a reply was met, by its hash; forgotten where it grows too large.
  private var met: [Int: Int] = [:]
  // Room for what is folded, of which the first `count` bytes are taken.
  private var bytes: [UInt8] = []
  private var count = 0

  /// A hash of every turn up to and with the reply, and how many replies like it were met before in
  /// this import.
  mutating func take(_ turns: [Turn], reply: Int) -> (pair: UID, before: Int) {
    count = 0
    var last = 0
    for turn in turns.prefix(reply + 1) {
      // Where a turn ends is told by its length before it.
      let start = count
      count += 1 + MemoryLayout<UInt64>.size
      last = count
      fold(turn.text)
      let length = UInt64(count - last)
      bytes[start] = turn.speaker.rawValue
      for place in 0..<8 {
        bytes[start + 1 + place] = UInt8(truncatingIfNeeded: length >> (8 * place))
      }
    }
    var hash = SHA256()
    hash.update(bytes[..<count])
    let words = hash.finish().words
    return (UID(high: words.0, low: words.1), countBefore(last..<count))
  }

  private mutating func countBefore(_ reply: Range<Int>) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[reply])) }
    let key = hasher.finalize()
    if met.count >= Self.mostKept, met[key] == nil { return 0 }
    let before = met[key, default: 0]
    met[key] = before + 1
    return before
  }

  private static let mostKept = 200_000

  // Puts the text behind what is there.
  private mutating func fold(_ text: String) {
    var text = text
    let start = count
    count = text.withUTF8 { source in
      let missing = start + source.count - bytes.count
      if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
      return bytes.withUnsafeMutableBufferPointer { Self.fold(source, to: $0, from: start) }
    }
  }

  // Answers with the place behind the last byte.
  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>,
    to bytes: UnsafeMutableBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    var end = start
    var wasSpace = true
    var before: UInt8 = 0
    for byte in source {
      // Without branches, since spaces and capitals come as they like.
      let isSpace = (byte == 0x20) || (byte &- 0x09 < 5)
      let isCapital = byte &- 0x41 < 26
      let isLatinCapital = (before == 0xC3) && (byte &- 0x80 < 0x1F) && (byte != 0x97)
      let small: UInt8 = isCapital || isLatinCapital ? byte | 0x20 : byte
      bytes[end] = isSpace ? 0x20 : small
      end &+= isSpace && wasSpace ? 0 : 1
      wasSpace = isSpace
      before = byte
    }
    return wasSpace && end > start ? end - 1 : end
  }
}
