/// What does a value look like that may be compared but not read: a hash under a secret key?

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1) under one key.
///
/// The key is worked in once, when the value is made; after that a hash of a short text costs four
/// blocks of SHA-256. Names of customers and erased texts are kept as such hashes only.
public struct KeyedHash: Sendable {
  private let inner: SHA256
  private let outer: SHA256

  /// Works the key in; any number of bytes, one longer than 64 is hashed first.
  public init(key: [UInt8]) {
    var block = key.count > 64 ? SHA256.digest(of: key).bytes : key
    block += [UInt8](repeating: 0, count: 64 - block.count)
    var inner = SHA256()
    inner.update(block.map { $0 ^ 0x36 })
    var outer = SHA256()
    outer.update(block.map { $0 ^ 0x5C })
    self.inner = inner
    self.outer = outer
  }

  /// The hash of these bytes under the key.
  public func hash(of bytes: [UInt8]) -> Digest {
    var hash = inner
    hash.update(bytes)
    return finish(hash)
  }

  /// The hash of a text's UTF-8 bytes under the key.
  public func hash(of text: String) -> Digest {
    var hash = inner
    hash.update(text)
    return finish(hash)
  }

  /// A hash that already holds the key, for input that comes in pieces; end it with `finish`.
  public func begin() -> SHA256 { inner }

  /// The keyed digest of what `begin` was given since.
  public func finish(_ hash: SHA256) -> Digest {
    let words = hash.finish().words
    var last = outer
    last.update(integer: words.0)
    last.update(integer: words.1)
    last.update(integer: words.2)
    last.update(integer: words.3)
    return last.finish()
  }
}
