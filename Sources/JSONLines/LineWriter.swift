/// How do values become one line of JSON, fast and always the same?

/// A reusable buffer that JSON is written into, in the order of the calls.
///
/// Commas are put by the writer: before a key, and before a value that follows another. It does not
/// check that brackets match or that keys come in objects only. Strings escape `"`, `\`, U+0000 to
/// U+001F (`\n`, `\t`, `\r` short, the rest `\u00XX`), U+007F, U+0085, U+2028 and U+2029; all else stays
/// UTF-8, `/` too.
public struct LineWriter: Sendable {
  // More room than this is given back.
  private static let most = 1 << 20
  // All of the array is room; what is written is the first `count` bytes.
  @usableFromInline var room: [UInt8]
  /// How many bytes have been written.
  public internal(set) var count = 0

  /// Makes an empty writer.
  public init(capacity: Int = 4096) {
    room = Array(repeating: 0, count: max(64, capacity))
  }

  /// Forgets what has been written and keeps the room, but for that of a line of megabytes.
  public mutating func removeAll() {
    count = 0
    if room.count > Self.most { room = Array(repeating: 0, count: 4096) }
  }

  /// What has been written, without a copy.
  ///
  /// Let go of it before writing on, else the whole room is copied.
  public var bytes: ArraySlice<UInt8> { room[..<count] }

  /// What has been written, as text; bytes that are no UTF-8 become U+FFFD.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lends what has been written.
  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try room.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[..<count]))
    }
  }

  /// Lends a part of what `append(escaping:)` wrote.
  @inlinable
  public func withText<Result>(_ part: Range<Int>, _ body: (EscapedText) -> Result) -> Result {
    withBytes { body(EscapedText(UnsafeBufferPointer(rebasing: $0[part]))) }
  }

  /// Writes `{`.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Writes `}`.
  public mutating func endObject() { put(UInt8(ascii: "}")) }

  /// Writes `[`.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Writes `]`.
  public mutating func endArray() { put(UInt8(ascii: "]")) }

  /// Ends the line.
  public mutating func newline() { put(0x0A) }

  /// Writes a key that needs no escapes.
  public mutating func key(_ word: StaticString) {
    separate()
    let length = word.utf8CodeUnitCount
    let start = word.utf8Start
    withRoom(length + 3) { out in
      out[0] = 0x22
      (out + 1).update(from: start, count: length)
      out[length + 1] = 0x22
      out[length + 2] = UInt8(ascii: ":")
      return length + 3
    }
  }

  /// Writes a key, escaped where it must be.
  public mutating func key(text: String) {
    string(text)
    put(UInt8(ascii: ":"))
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { string(utf8: $0) }
    if isWritten != nil { return }
    var text = text
    text.withUTF8 { string(utf8: $0) }
  }

  /// Writes a text, or `null` for none.
  public mutating func string(_ text: String?) {
    guard let text else { return null() }
    string(text)
  }

  /// Writes a text given as well-formed UTF-8.
  public mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    var source = EscapeCopy(utf8)
    withRoom(EscapeCopy.pieceRoom + 2) { out in
      out[0] = 0x22
      let end = 1 + source.copyPiece(to: out + 1)
      out[end] = 0x22
      return end + (source.remains ? 0 : 1)
    }
    if !source.remains { return }
    while source.remains {
      withRoom(EscapeCopy.pieceRoom) { source.copyPiece(to: $0) }
    }
    put(0x22)
  }

  /// Writes a text that is escaped already.
  public mutating func string(_ text: EscapedText) {
    separate()
    guard let start = text.bytes.baseAddress else { return append("\"\"") }
    let length = text.bytes.count
    withRoom(length + 2) { out in
      out[0] = 0x22
      (out + 1).update(from: start, count: length)
      out[length + 1] = 0x22
      return length + 2
    }
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int64) {
    separate()
    if value < 0 { put(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) { integer(Int64(value)) }

  /// Writes a whole number.
  public mutating func integer(_ value: UInt64) {
    separate()
    digits(value)
  }

  /// Writes a number with its shortest exact digits; `null` where JSON has no word (not finite).
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    append(value.description.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: StaticString) {
    separate()
    append(json)
  }

  /// Writes a value that is JSON already; the caller answers for it.
  public mutating func raw(_ json: some Collection<UInt8>) {
    separate()
    append(json)
  }

  /// Writes a text that is escaped already, without its quotes or a comma before it.
  public mutating func append(_ text: EscapedText) { append(utf8: text.bytes) }

  /// Writes a text as it stands inside a JSON string, without its quotes or a comma before it.
  public mutating func append(escaping text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    if isWritten != nil { return }
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Writes a text given as well-formed UTF-8; the same as with a `String`.
  public mutating func append(escaping utf8: UnsafeBufferPointer<UInt8>) {
    var source = EscapeCopy(utf8)
    while source.remains {
      withRoom(source.nextRoom) { source.copyPiece(to: $0) }
    }
  }

  /// Writes a whole number that is part of a text, without a comma before it.
  public mutating func append(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    digits(UInt64(number.magnitude))
  }

  /// Writes sixteen hexadecimal digits in small letters, without a comma before them.
  public mutating func append(hexadecimal word: UInt64) {
    withRoom(16) { out in
      let target = UnsafeMutableRawPointer(out)
      let high = HexadecimalDigits.spell(UInt32(truncatingIfNeeded: word >> 32))
      let low = HexadecimalDigits.spell(UInt32(truncatingIfNeeded: word))
      target.storeBytes(of: high.bigEndian, as: UInt64.self)
      target.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      return 16
    }
  }

  /// Writes bytes as they are, without a comma before them.
  public mutating func append(_ bytes: StaticString) {
    append(utf8: UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount))
  }

  /// Writes bytes as they are, without a comma before them.
  public mutating func append(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    withRoom(bytes.count) { out in
      out.update(from: start, count: bytes.count)
      return bytes.count
    }
  }

  /// Writes bytes as they are, without a comma before them.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    let length = bytes.count
    withRoom(length) { out in
      _ = UnsafeMutableBufferPointer(start: out, count: length).update(fromContentsOf: bytes)
      return length
    }
  }
}

extension LineWriter {
  private mutating func open(_ bracket: UInt8) {
    separate()
    put(bracket)
  }

  // A value or key needs a comma unless it is the first of its bracket or line, or follows its key. No
  // value ends in one of these bytes.
  @inline(__always)
  private mutating func separate() {
    guard count > 0 else { return }
    switch room[count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ","), 0x0A: break
    default: put(UInt8(ascii: ","))
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    if count == room.count { grow(by: 1) }
    room[count] = byte
    count += 1
  }

  private mutating func digits(_ value: UInt64) {
    var length = 1
    var rest = value
    while rest > 9 {
      rest /= 10
      length += 1
    }
    withRoom(length) { out in
      var rest = value
      for place in stride(from: length - 1, through: 0, by: -1) {
        out[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return length
    }
  }

  // Lends room for `length` bytes; `write` says how many of them it wrote.
  @inline(__always)
  private mutating func withRoom(
    _ length: Int,
    _ write: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    if room.count - count < length { grow(by: length) }
    let start = count
    count += room.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return 0 }
      return write(base + start)
    }
  }

  private mutating func grow(by length: Int) {
    let wanted = max(room.count * 2, count + length)
    room.append(contentsOf: repeatElement(0, count: wanted - room.count))
  }
}
