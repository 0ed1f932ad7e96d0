// How do the tests pack bytes, so that every byte of a packed file is known?

/// A gzip file written by hand (RFC 1951 and 1952).
enum Gzip {
  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  /// One member that stores the bytes as they are.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var packed = header
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(65_535)
      rest = rest.dropFirst(piece.count)
      let count = UInt16(piece.count)
      packed.append(rest.isEmpty ? 1 : 0)
      packed += [UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8)]
      packed += [UInt8(truncatingIfNeeded: ~count), UInt8(truncatingIfNeeded: ~count >> 8)]
      packed += piece
    } while !rest.isEmpty
    return packed + little(crc(bytes)) + little(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// One member of the letter `x`, 258 for each 13 bits; without its right checksum.
  static func bomb(runs: Int) -> [UInt8] {
    var packed = header
    var bits: UInt32 = 0
    var count: UInt32 = 0
    func put(_ value: UInt32, _ width: UInt32) {
      bits |= value << count
      count += width
      while count >= 8 {
        packed.append(UInt8(truncatingIfNeeded: bits))
        bits >>= 8
        count -= 8
      }
    }
    func reversed(_ code: UInt32, _ width: UInt32) -> UInt32 {
      (0..<width).reduce(0) { $0 | (code >> $1 & 1) << (width - 1 - $1) }
    }
    put(0b011, 3)
    put(reversed(0x30 + 0x78, 8), 8)
    for _ in 0..<runs {
      put(reversed(0b1100_0101, 8), 8)
      put(0, 5)
    }
    put(0, 7)
    put(0, 7)
    return packed + [0, 0, 0, 0, 0, 0, 0, 0]
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
