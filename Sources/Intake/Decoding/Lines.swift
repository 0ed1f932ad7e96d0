/// Where does each line of a stream begin and end?

import Glibc

/// One line of a file.
public struct Line {
  /// Its number in the file, from 1.
  public let number: Int
  /// Its bytes without the line end, for a line that is too long the first 128.
  ///
  /// They hold until the next line is read.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// How many bytes it has without the line end.
  public let length: Int
  /// How many bytes the line end has: 0 at the end of the file, 1, or 2 for CR LF.
  public let endLength: Int
  /// The first byte of the line end, LF or CR; 0 at the end of the file.
  public let endByte: UInt8
  /// Whether it is longer than the limit, and so was skipped.
  public let isTooLong: Bool
}

/// A stream of UTF-8 (or of bytes that should be) cut into lines at LF, CR LF and lone CR.
///
/// Memory: two blocks, or while a longer line is read, that one up to the limit.
public final class Lines {
  /// The encoding the file announces or shows.
  public let encoding: TextEncoding
  /// The longest line taken, in bytes without its line end.
  public let limit: Int

  private static let block = 1 << 18
  // What the buffer may grow to for a long line and keep.
  private static let large = 1 << 20
  private static let sampled = 1 << 16
  private static let kept = 128

  private let stream: any ByteStream
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0
  private var ended = false
  private var failure: IntakeError?
  private var number = 0
  private var lineFeed = ByteFinder(0x0A)
  private var carriageReturn = ByteFinder(0x0D)
  private var keptBytes: UnsafeMutablePointer<UInt8>

  init(_ stream: any ByteStream, encoding: TextEncoding = .utf8, limit: Int) {
    self.stream = stream
    self.encoding = encoding
    self.limit = limit
    capacity = 2 * Self.block
    buffer = .allocate(capacity: capacity)
    keptBytes = .allocate(capacity: Self.kept)
  }

  deinit {
    buffer.deallocate()
    keptBytes.deallocate()
  }

  /// How the rest of the stream begins, up to 64 KiB.
  func sample() throws(IntakeError) -> Sample {
    while end - start < Self.sampled, !ended { fill() }
    if start == end, let failure { throw failure }
    let all = UnsafeBufferPointer(start: buffer + start, count: end - start)
    return Sample(
      bytes: Array(all.prefix(Self.sampled)),
      isWhole: ended && all.count <= Self.sampled
    )
  }

  /// The next line; nil at the end.
  ///
  /// - Throws: what stops the stream, after all whole lines before it have been given.
  public func next() throws(IntakeError) -> Line? {
    while true {
      if let place = lineEnd() {
        let end = buffer[place]
        if end == 0x0D, place + 1 == self.end, !ended {
          fill()
          continue
        }
        let pair = end == 0x0D && place + 1 < self.end && buffer[place + 1] == 0x0A
        return give(length: place - start, endLength: pair ? 2 : 1)
      }
      if ended {
        if let failure { throw failure }
        return start == self.end ? nil : give(length: self.end - start, endLength: 0)
      }
      if self.end - start > limit { return try skip() }
      fill()
    }
  }

  private func lineEnd() -> Int? {
    let feed = lineFeed.find(in: buffer, from: start, to: end)
    guard let carriage = carriageReturn.find(in: buffer, from: start, to: end) else { return feed }
    return min(carriage, feed ?? carriage)
  }

  private func give(length: Int, endLength: Int) -> Line {
    number += 1
    let isTooLong = length > limit
    let line = Line(
      number: number,
      bytes: UnsafeBufferPointer(
        start: buffer + start,
        count: isTooLong ? min(length, Self.kept) : length
      ),
      length: length,
      endLength: endLength,
      endByte: endLength == 0 ? 0 : buffer[start + length],
      isTooLong: isTooLong
    )
    start += length + endLength
    return line
  }

  // Reads on past a line that is too long, keeping none of it but its beginning.
  private func skip() throws(IntakeError) -> Line {
    let kept = min(Self.kept, end - start)
    keptBytes.update(from: buffer + start, count: kept)
    var length = 0
    var endLength = 0
    var endByte: UInt8 = 0
    while true {
      if let place = lineEnd() {
        length += place - start
        start = place
        if buffer[place] == 0x0D, place + 1 == end, !ended { fill() }
        endByte = buffer[start]
        let pair = endByte == 0x0D && start + 1 < end && buffer[start + 1] == 0x0A
        endLength = pair ? 2 : 1
        start += endLength
        break
      }
      length += end - start
      start = end
      if ended { break }
      fill()
    }
    number += 1
    return Line(
      number: number,
      bytes: UnsafeBufferPointer(start: keptBytes, count: kept),
      length: length,
      endLength: endLength,
      endByte: endByte,
      isTooLong: true
    )
  }

  // Reads one block more; what stops the stream waits until the lines before it have been given.
  private func fill() {
    makeRoom()
    let room = UnsafeMutableRawBufferPointer(start: buffer + end, count: capacity - end)
    do throws(IntakeError) {
      let count = try stream.read(into: room)
      end += count
      if count == 0 { ended = true }
    } catch {
      failure = error
      ended = true
    }
  }

  private func makeRoom() {
    let isOversized = capacity > Self.large && end - start < Self.block
    guard capacity - end < Self.block || isOversized else { return }
    let wanted =
      isOversized ? 2 * Self.block : end - start + Self.block > capacity ? 2 * capacity : capacity
    let room = wanted == capacity ? buffer : .allocate(capacity: wanted)
    room.update(from: buffer + start, count: end - start)
    if wanted != capacity { buffer.deallocate() }
    buffer = room
    capacity = wanted
    lineFeed.shift(by: start)
    carriageReturn.shift(by: start)
    end -= start
    start = 0
  }
}

/// Looks for one byte and remembers how far it has looked, so that no byte is looked at twice.
private struct ByteFinder {
  private let byte: UInt8
  // A hit, or the end of what has been searched.
  private var place = 0
  private var isHit = false

  init(_ byte: UInt8) { self.byte = byte }

  mutating func find(in buffer: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int? {
    if isHit, place >= from { return place }
    let first = max(from, place)
    isHit = false
    place = max(first, end)
    guard first < end, let hit = memchr(buffer + first, Int32(byte), end - first) else {
      return nil
    }
    place = UnsafeRawPointer(hit) - UnsafeRawPointer(buffer)
    isHit = true
    return place
  }

  mutating func shift(by count: Int) {
    place -= count
    if place < 0 {
      place = 0
      isHit = false
    }
  }
}
