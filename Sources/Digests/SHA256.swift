/// What is the SHA-256 (FIPS 180-4) of these bytes?

internal import CCrypto

/// A SHA-256 in progress.
///
/// A plain value: copying it copies the state, so that a common beginning is hashed once. It uses
/// no heap, a hash of a short text costs little beside the text itself. Bytes are read where they
/// lie, never copied.
public struct SHA256: Sendable {
  private var state = ccrypto_sha256()

  /// Begins a hash.
  public init() {
    ccrypto_sha256_init(&state)
  }

  /// Takes bytes in.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    ccrypto_sha256_update(&state, bytes.baseAddress, bytes.count)
  }

  /// Takes bytes in.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Takes bytes in.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Takes the UTF-8 bytes of a text in.
  public mutating func update(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ update(UnsafeRawBufferPointer($0)) }) == nil {
      update(Array(text.utf8))
    }
  }

  /// Takes an integer in as eight big-endian bytes; what a length in front of a text is written
  /// with.
  public mutating func update(integer: UInt64) {
    withUnsafeBytes(of: integer.bigEndian) { update($0) }
  }

  /// The digest of everything taken in; the hash itself can go on.
  public func finish() -> Digest {
    var last = state
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { buffer in
      guard let base = buffer.baseAddress else { return }
      ccrypto_sha256_final(&last, base.assumingMemoryBound(to: UInt8.self))
    }
    return Digest(
      words: (
        UInt64(bigEndian: words.0), UInt64(bigEndian: words.1), UInt64(bigEndian: words.2),
        UInt64(bigEndian: words.3)
      )
    )
  }

  /// The digest of these bytes.
  public static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of a text's UTF-8 bytes.
  public static func digest(of text: String) -> Digest {
    var hash = SHA256()
    hash.update(text)
    return hash.finish()
  }
}
