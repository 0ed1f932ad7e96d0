/// When do two replies say the same, whatever their capitals and spaces?

internal import Curation
internal import Digests

/// Folds texts byte by byte and hashes them.
///
/// Capitals of A to Z and of Latin-1 count as small letters, any run of white space as one space.
/// Nothing else is taken to be the same, least of all digits.
struct FoldedReplies {
  // How often a reply was met, by the first half of its hash; forgotten where it grows too large.
  private var met: [UInt64: Int] = [:]
  private var bytes: [UInt8] = []

  /// A hash of every turn up to and with the reply.
  mutating func pair(_ turns: [Turn], reply: Int) -> UID {
    var hash = SHA256()
    for turn in turns.prefix(reply + 1) {
      fold(turn.text)
      hash.update(integer: UInt64(turn.speaker.rawValue))
      hash.update(integer: UInt64(bytes.count))
      hash.update(bytes)
    }
    let words = hash.finish().words
    return UID(high: words.0, low: words.1)
  }

  /// How many replies like this one were met before in this import.
  mutating func countBefore(_ text: String) -> Int {
    fold(text)
    let key = SHA256.digest(of: bytes).words.0
    if met.count >= Self.mostKept, met[key] == nil { return 0 }
    let count = met[key, default: 0]
    met[key] = count + 1
    return count
  }

  private static let mostKept = 200_000

  // Fills `bytes`.
  private mutating func fold(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    var wasSpace = true
    var afterC3 = false
    for byte in text.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if !wasSpace { bytes.append(0x20) }
        wasSpace = true
        continue
      }
      wasSpace = false
      let isCapital = (0x41...0x5A).contains(byte)
      let isLatinCapital = afterC3 && (0x80...0x9E).contains(byte) && byte != 0x97
      bytes.append(isCapital || isLatinCapital ? byte | 0x20 : byte)
      afterC3 = byte == 0xC3
    }
    if bytes.last == 0x20 { bytes.removeLast() }
  }
}
