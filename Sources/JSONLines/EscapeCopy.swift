/// How is a text copied into a JSON string, escaped where it must be?

/// A text on its way into a JSON string, a piece at a time.
struct EscapeCopy {
  private static let pieceLength = 2048
  /// Room that every piece fits into: six bytes for each, and a word that is written ahead.
  static let pieceRoom = room(for: pieceLength)

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// Starts at the beginning of well-formed UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether anything is left to copy.
  var remains: Bool { index < bytes.count }

  /// Room that the next piece fits into, no more than `pieceRoom`.
  var nextRoom: Int { Self.room(for: min(bytes.count - index, Self.pieceLength)) }

  private static func room(for length: Int) -> Int { 6 * (length + 3) + 8 }

  /// Copies the next piece to `out`, which has `nextRoom` bytes, and answers how many it wrote.
  mutating func copyPiece(to out: UnsafeMutablePointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let end = min(bytes.count, index + Self.pieceLength)
    let source = UnsafeRawPointer(base)
    let target = UnsafeMutableRawPointer(out)
    var index = index
    var written = 0
    while index + 8 <= end {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
      let hits = ByteScan.escapes(UInt64(littleEndian: word))
      guard hits != 0 else {
        index += 8
        written += 8
        continue
      }
      let clean = hits.trailingZeroBitCount / 8
      index += clean
      written += clean
      Self.escape(bytes, &index, out, &written)
    }
    while index < end { Self.escape(bytes, &index, out, &written) }
    self.index = index
    return written
  }

  // Copies one character that may need an escape, or the lead byte of one that does not.
  @inline(__always)
  private static func escape(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: inout Int,
    _ out: UnsafeMutablePointer<UInt8>,
    _ written: inout Int
  ) {
    let byte = bytes[index]
    let length = escapedLength(bytes, at: index)
    guard length > 0 else {
      out[written] = byte
      written += 1
      index += 1
      return
    }
    out[written] = UInt8(ascii: "\\")
    written += 1
    switch byte {
    case 0x22, 0x5C: put(byte, out, &written)
    case 0x0A: put(UInt8(ascii: "n"), out, &written)
    case 0x09: put(UInt8(ascii: "t"), out, &written)
    case 0x0D: put(UInt8(ascii: "r"), out, &written)
    case 0xC2: unicode(0x0085, out, &written)
    case 0xE2: unicode(0x2000 | UInt16(bytes[index + 2] & 0x3F), out, &written)
    default: unicode(UInt16(byte), out, &written)
    }
    index += length
  }

  // How many bytes the character at `index` has when it must be escaped, else 0.
  @inline(__always)
  private static func escapedLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  @inline(__always)
  private static func put(
    _ byte: UInt8,
    _ out: UnsafeMutablePointer<UInt8>,
    _ written: inout Int
  ) {
    out[written] = byte
    written += 1
  }

  private static func unicode(
    _ scalar: UInt16,
    _ out: UnsafeMutablePointer<UInt8>,
    _ written: inout Int
  ) {
    put(UInt8(ascii: "u"), out, &written)
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: scalar >> shift) & 15
      put(digit < 10 ? 0x30 + digit : 0x61 + digit - 10, out, &written)
    }
  }
}
