/// How does UTF-16 become UTF-8 as it is read?

/// A stream of UTF-16 read as UTF-8.
///
/// Half a surrogate pair becomes the three bytes that would stand for it, and half a unit at the end
/// the byte 0xFF: neither is UTF-8, so the line they are on is rejected where it is cut.
final class UTF16Decoder: ByteStream {
  private let stream: any ByteStream
  private let bigEndian: Bool
  private var raw = [UInt8](repeating: 0, count: 1 << 16)
  private var oddByte: UInt8?
  private var highSurrogate: UInt32?
  private var decoded: [UInt8] = []
  private var start = 0
  private var ended = false

  init(_ stream: any ByteStream, bigEndian: Bool) {
    self.stream = stream
    self.bigEndian = bigEndian
    decoded.reserveCapacity(3 << 15)
  }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    while start == decoded.count {
      if ended { return 0 }
      try decodeNext()
    }
    let count = min(room.count, decoded.count - start)
    room.copyBytes(from: decoded[start..<start + count])
    start += count
    return count
  }

  private func decodeNext() throws(IntakeError) {
    decoded.removeAll(keepingCapacity: true)
    start = 0
    let got: Result<Int, IntakeError> = raw.withUnsafeMutableBytes { room in
      do throws(IntakeError) { return .success(try stream.read(into: room)) } catch {
        return .failure(error)
      }
    }
    let count = try got.get()
    guard count > 0 else { return finish() }
    for byte in raw[..<count] {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      unit(bigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first))
    }
  }

  private func finish() {
    ended = true
    flushSurrogate()
    if oddByte != nil { decoded.append(0xFF) }
  }

  private func unit(_ unit: UInt32) {
    if let high = highSurrogate, (0xDC00...0xDFFF).contains(unit) {
      highSurrogate = nil
      return append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
    }
    flushSurrogate()
    if (0xD800...0xDBFF).contains(unit) { highSurrogate = unit } else { append(unit) }
  }

  private func flushSurrogate() {
    if let high = highSurrogate { append(high) }
    highSurrogate = nil
  }

  private func append(_ scalar: UInt32) {
    func continuation(_ shift: UInt32) -> UInt8 {
      0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F
    }
    switch scalar {
    case 0..<0x80: decoded.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      decoded.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      decoded.append(continuation(0))
    case 0x800..<0x10000:
      decoded.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      decoded.append(continuation(6))
      decoded.append(continuation(0))
    default:
      decoded.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      decoded.append(continuation(12))
      decoded.append(continuation(6))
      decoded.append(continuation(0))
    }
  }
}
