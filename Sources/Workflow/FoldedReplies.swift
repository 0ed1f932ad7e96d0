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

  /// A hash of every turn up to and with the reply, how many replies like it were met before in this
  /// import, and a number that these share while the program runs.
  mutating func take(_ turns: [Turn], reply: Int) -> (pair: UID, before: Int, cluster: Int) {
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
    let key = key(of: last..<count)
    return (UID(high: words.0, low: words.1), countBefore(key), key)
  }

  private func key(of reply: Range<Int>) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[reply])) }
    return hasher.finalize()
  }

  private mutating func countBefore(_ key: Int) -> Int {
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
    var (end, place) = (start, 0)
    var wasSpace = true
    while place < source.count {
      if let word = Word(source, place, afterSpace: wasSpace) {
        word.store(bytes, end)
        (end, place, wasSpace) = (end + 8, place + 8, word.endsWithSpace)
        continue
      }
      let before: UInt8 = place > 0 ? source[place - 1] : 0
      let last = min(place + 8, source.count)
      (end, wasSpace) = fold(source[place..<last], after: before, wasSpace, to: bytes, from: end)
      place = last
    }
    return wasSpace && end > start ? end - 1 : end
  }

  // The same byte by byte, for what is spaced or spelled with more.
  private static func fold(
    _ source: Slice<UnsafeBufferPointer<UInt8>>,
    after first: UInt8,
    _ startsAfterSpace: Bool,
    to bytes: UnsafeMutableBufferPointer<UInt8>,
    from start: Int
  ) -> (end: Int, wasSpace: Bool) {
    var (end, before, wasSpace) = (start, first, startsAfterSpace)
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
    return (end, wasSpace)
  }

  /// Eight bytes of which at most capitals of A to Z change, as most of a text is.
  private struct Word {
    private let folded: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Nil where there are fewer than eight, a control character, two spaces in a row, or what may be
    /// the second byte of a capital of Latin-1.
    @inline(__always)
    init?(_ source: UnsafeBufferPointer<UInt8>, _ place: Int, afterSpace: Bool) {
      guard place + 8 <= source.count, let base = UnsafeRawPointer(source.baseAddress) else {
        return nil
      }
      let (ones, tops) = (Self.ones, Self.tops)
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // A byte that is zero, or below another, sets its top bit; bits above the lowest may be false.
      let controls = (word &- ones &* 0x20) & ~word & tops
      let second = (word ^ (ones &* 0x80)) & (ones &* 0xE0)
      let seconds = (second &- ones) & ~second & tops
      let space = word ^ (ones &* 0x20)
      let spaces = (space &- ones) & ~space & tops
      let doubled = spaces & (spaces << 8 | (afterSpace ? 0x80 : 0))
      guard controls | seconds | doubled == 0 else { return nil }
      let low = word & ~tops
      let capitals = (low &+ ones &* 0x3F) & ~(low &+ ones &* 0x25) & ~word & tops
      folded = word | capitals >> 2
    }

    /// Whether the last byte is a space.
    var endsWithSpace: Bool { folded >> 56 == 0x20 }

    @inline(__always)
    func store(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ place: Int) {
      UnsafeMutableRawBufferPointer(bytes).storeBytes(
        of: folded.littleEndian,
        toByteOffset: place,
        as: UInt64.self
      )
    }
  }
}
