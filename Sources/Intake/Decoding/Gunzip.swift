/// How does a packed file become plain bytes, without trusting it?

import CZlib
import Curation

/// A gzip file (RFC 1952) of any number of members, unpacked as it is read.
final class Gunzip: ByteStream {
  private let stream: any ByteStream
  private let inflater: OpaquePointer
  private let ratio: Int
  private var packed = [UInt8](repeating: 0, count: 1 << 16)
  private var start = 0
  private var end = 0
  private var bytesIn: Int64 = 0
  private var bytesOut: Int64 = 0
  private var inMember = true
  private var failure: IntakeError?

  // What a bomb may unpack to before its ratio is looked at.
  private static let harmless: Int64 = 1 << 20

  /// Whether a file beginning like this is gzip.
  static func isGzip(_ beginning: ArraySlice<UInt8>) -> Bool {
    beginning.starts(with: [0x1F, 0x8B])
  }

  init(_ stream: any ByteStream, ratio: Int = Limits.gzipRatio) throws(IntakeError) {
    guard let inflater = cz_open() else { throw .outOfMemory }
    self.stream = stream
    self.inflater = inflater
    self.ratio = ratio
  }

  deinit { cz_close(inflater) }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    if let failure { throw failure }
    var made = 0
    do throws(IntakeError) {
      while made == 0 {
        guard try refill() else { return 0 }
        made = try inflate(into: room)
      }
    } catch {
      failure = error
      throw error
    }
    return made
  }

  // Makes sure there is something to unpack; false at the end of the file.
  private func refill() throws(IntakeError) -> Bool {
    while true {
      if start == end { try readPacked() }
      if start == end {
        if inMember { throw .gzipTruncated(atByte: bytesIn) }
        return false
      }
      if inMember { return true }
      // Between members: zeros are padding, anything else must be the next member.
      if packed[start] == 0 {
        start += 1
      } else {
        cz_reset(inflater)
        inMember = true
      }
    }
  }

  private func readPacked() throws(IntakeError) {
    let got: Result<Int, IntakeError> = packed.withUnsafeMutableBytes { room in
      do throws(IntakeError) { return .success(try stream.read(into: room)) } catch {
        return .failure(error)
      }
    }
    start = 0
    end = try got.get()
    bytesIn += Int64(end)
  }

  private func inflate(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    var taken = 0
    var made = 0
    let answer = packed.withUnsafeBufferPointer { packed in
      cz_inflate(
        inflater,
        packed.baseAddress.map { $0 + start },
        end - start,
        &taken,
        room.baseAddress?.assumingMemoryBound(to: UInt8.self),
        room.count,
        &made
      )
    }
    start += taken
    bytesOut += Int64(made)
    let place = bytesIn - Int64(end - start)
    if bytesOut > Self.harmless, bytesOut / Int64(ratio) > place {
      throw .gzipBomb(atByte: place, ratio: ratio)
    }
    switch answer {
    case CZ_END: inMember = false
    case CZ_MORE: break
    case CZ_MEMORY: throw .outOfMemory
    default:
      // What was unpacked before the damage is still delivered; the error waits for the next call.
      guard made > 0 else { throw .gzipCorrupt(atByte: place) }
      failure = .gzipCorrupt(atByte: place)
    }
    return made
  }
}
