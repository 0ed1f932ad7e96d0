/// Is a hash surely not among these?

/// A few bits of many hashes: what it does not contain is not there, what it contains may be.
struct HashBits: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 256)

  /// Adds a hash.
  mutating func insert(_ hash: UInt64) { bits[Int(hash >> 6 & 255)] |= 1 << (hash & 63) }

  /// Whether a hash may have been added.
  @inline(__always) func contains(_ hash: UInt64) -> Bool {
    bits[Int(hash >> 6 & 255)] & 1 << (hash & 63) != 0
  }
}
