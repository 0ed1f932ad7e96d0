/// In which encoding are a file's characters?

import JSONLines

/// The encodings that are read.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8 without a byte order mark.
  case utf8
  /// UTF-8 with a byte order mark.
  case utf8WithMark
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// Windows-1252, of which Latin-1's letters are a part.
  case windows1252
  /// The Macintosh's old encoding.
  case macRoman
}

/// A file's text as a stream of UTF-8, unpacked and decoded.
///
/// Bytes that may be Windows-1252 or MacRoman pass unchanged: only a form that cuts them into cells can
/// tell.
struct TextSource {
  let stream: any ByteStream
  let encoding: TextEncoding
  /// Whether the encoding was told from the bytes, without a mark.
  let isGuessed: Bool
  let isPacked: Bool

  private static let looked = 1 << 16

  init(_ source: any ByteStream) throws(IntakeError) {
    var stream = Peekable(source)
    isPacked = Gunzip.isGzip(try stream.peek(2))
    if isPacked { stream = Peekable(try Gunzip(stream)) }
    let beginning = Array(try stream.peek(Self.looked))
    if beginning.isEmpty { throw .emptyFile }
    if let kind = Self.binaryKind(beginning) { throw .binaryFile(kind) }
    let (encoding, mark) = try Self.encoding(of: beginning)
    self.encoding = encoding
    stream.drop(mark)
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      isGuessed = mark == 0
      self.stream = UTF16Decoder(stream, bigEndian: encoding == .utf16BigEndian)
    default:
      isGuessed = false
      self.stream = stream
    }
  }

  private static func encoding(
    of beginning: [UInt8]
  ) throws(IntakeError) -> (TextEncoding, mark: Int) {
    if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8WithMark, 3) }
    if beginning.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if beginning.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let nulls = countNulls(beginning)
    if nulls.odd * 2 > beginning.count / 2, nulls.even * 20 < nulls.odd {
      return (.utf16LittleEndian, 0)
    }
    if nulls.even * 2 > beginning.count / 2, nulls.odd * 20 < nulls.even {
      return (.utf16BigEndian, 0)
    }
    // A few may be stray ones, whose lines are rejected.
    let all = nulls.even + nulls.odd
    if (all > 7 && all * 100 > beginning.count) || isNoise(beginning) {
      throw .binaryFile(.other)
    }
    return (.utf8, 0)
  }

  private static func countNulls(_ bytes: [UInt8]) -> (even: Int, odd: Int) {
    var counts = (even: 0, odd: 0)
    for (index, byte) in bytes.enumerated() where byte == 0 {
      if index & 1 == 0 { counts.even += 1 } else { counts.odd += 1 }
    }
    return counts
  }

  // More control characters than any text has, and no UTF-8 either.
  private static func isNoise(_ bytes: [UInt8]) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    guard controls * 20 > bytes.count else { return false }
    let invalid = bytes.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) }
    return invalid.map { $0 < bytes.count - 3 } ?? false
  }

  private static func binaryKind(_ beginning: [UInt8]) -> BinaryKind? {
    let kinds: [(String, BinaryKind)] = [
      ("PK\u{3}\u{4}", .zip), ("%PDF-", .pdf), ("SQLite format 3\0", .sqlite), ("PAR1", .parquet),
    ]
    if beginning.starts(with: [0xFF, 0xFE, 0, 0]) || beginning.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .utf32
    }
    return kinds.first { beginning.starts(with: $0.0.utf8) }?.1
  }
}
