/// Which number does a name have that comes again and again?

/// Names as bytes, numbered from 0 in the order they first came.
public struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  // Where each name ends in `bytes`.
  private var ends: [Int] = []
  // Open addressing: a name's hash above its number plus one, 0 where the place is free.
  private var table = [UInt64](repeating: 0, count: 64)
  // Names come in runs: that of the last one is looked at first.
  private var last = 0

  /// Makes an empty table.
  public init() {}

  /// How many names there are.
  public var count: Int { ends.count }

  /// The name with a number.
  public func name(_ number: Int) -> String {
    String(decoding: bytes[start(of: number)..<ends[number]], as: UTF8.self)
  }

  /// All names, in order.
  public var names: [String] { (0..<count).map(name) }

  private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// The number of a name, a new one if it was not there.
  public mutating func number(of name: String) -> Int32 {
    var name = name
    return name.withUTF8 { number(of: $0) }
  }

  /// The number of a name, a new one if it was not there.
  mutating func number(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
    if last < count, holds(name, at: last) { return Int32(last) }
    let hash = Self.hash(name)
    var place = Int(hash) & (table.count - 1)
    while table[place] != 0 {
      let found = Int(truncatingIfNeeded: table[place] & 0xFFFF_FFFF) - 1
      if table[place] >> 32 == hash, holds(name, at: found) {
        last = found
        return Int32(found)
      }
      place = (place + 1) & (table.count - 1)
    }
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    table[place] = hash << 32 | UInt64(count)
    last = count - 1
    if count * 2 > table.count { grow() }
    return Int32(last)
  }

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
    let start = start(of: number)
    guard ends[number] - start == name.count else { return false }
    return bytes.withUnsafeBytes { all in
      Self.same(UnsafeRawBufferPointer(rebasing: all[start..<start + name.count]), name)
    }
  }

  // Eight bytes at a time, the last eight overlapping; names are short.
  private static func same(_ a: UnsafeRawBufferPointer, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    let (b, count) = (UnsafeRawBufferPointer(b), a.count)
    guard count >= 8 else {
      for place in 0..<count where a[place] != b[place] { return false }
      return true
    }
    var place = 0
    while true {
      let first = a.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if first != b.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
      if place == count - 8 { return true }
      place = min(place + 8, count - 8)
    }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: table.count * 2)
    for entry in table where entry != 0 {
      var place = Int(entry >> 32) & (larger.count - 1)
      while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = entry
    }
    table = larger
  }

  // Eight bytes at a time, each mixed in by a multiplication.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(name)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= raw.count {
      mix(&hash, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    if place < raw.count {
      var rest: UInt64 = 0
      while place < raw.count {
        rest = rest << 8 | UInt64(raw[place])
        place += 1
      }
      mix(&hash, rest)
    }
    return hash & 0xFFFF_FFFF
  }

  private static func mix(_ hash: inout UInt64, _ word: UInt64) {
    hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 31
  }
}
