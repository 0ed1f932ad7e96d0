/// Was this question with this answer written already?

/// Remembers the examples of one export by a fingerprint of 128 bits, 24 to 48 bytes of memory
/// each.
///
/// Two different examples with one fingerprint are to be expected once in 10^26 exports of a
/// million rows; the later one would be left out and counted as a duplicate. The fingerprint is for
/// this alone: it never leaves the program and keeps no secret, so that it need not be a
/// cryptographic one, which would cost as much as the file's own hash.
struct DuplicateFilter {
  // A hash table whose size is a power of two, searched from a fingerprint's own bits on. Zero is a
  // free place.
  private var table = [Fingerprint](repeating: .free, count: 1024)
  private var count = 0

  /// Takes an example in; false when an equal one, byte for byte, was taken in before.
  mutating func insert(_ example: borrowing TrainingExample) -> Bool {
    if example.completion == nil { return true }
    var print = Fingerprint()
    // User and assistant alternate and the user begins, so that where texts end says who speaks.
    print.add(example.system.upperBound)
    for message in example.context { print.add(message.text.upperBound) }
    example.withTexts { print.add($0) }
    return insert(print)
  }

  private mutating func insert(_ print: Fingerprint) -> Bool {
    if count >= table.count / 3 * 2 { grow() }
    let place = place(of: print)
    if table[place] == print { return false }
    table[place] = print
    count += 1
    return true
  }

  // Where a fingerprint stands, or the free place where it would.
  private func place(of print: Fingerprint) -> Int {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: print.a) & mask
    while table[place] != print, table[place] != .free { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = table
    table = [Fingerprint](repeating: .free, count: old.count * 2)
    for print in old where print != .free { table[place(of: print)] = print }
  }
}

/// Two independent 64-bit hashes of a sequence of numbers and bytes, each by multiplying to 128 bits
/// and folding.
struct Fingerprint: Equatable {
  private(set) var a: UInt64
  private var b: UInt64

  /// What nothing has: the beginning of none.
  static var free: Fingerprint { Fingerprint(a: 0, b: 0) }

  private init(a: UInt64, b: UInt64) {
    self.a = a
    self.b = b
  }

  /// Begins with nothing.
  init() { self.init(a: 0x9E37_79B9_7F4A_7C15, b: 0xC2B2_AE3D_27D4_EB4F) }

  /// Takes a number in.
  mutating func add(_ number: Int) { mix(UInt64(truncatingIfNeeded: number), 0) }

  /// Takes bytes in, their number first.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(bytes.count)
    mix(UnsafeRawBufferPointer(bytes))
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 8 else {
      var word: UInt64 = 0
      for byte in bytes { word = word << 8 | UInt64(byte) }
      return mix(word, 0)
    }
    // The last word may overlap the one before: the length, which went in first, tells.
    let last = bytes.count - 8
    var index = 0
    while index < last {
      mix(Self.word(bytes, index), Self.word(bytes, min(index + 8, last)))
      index += 16
    }
    if index < bytes.count { mix(Self.word(bytes, last), 0) }
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64, _ next: UInt64) {
    let first = (a ^ word).multipliedFullWidth(by: next ^ 0xA076_1D64_78BD_642F)
    a = first.high ^ first.low &+ word
    let second = (b &+ next).multipliedFullWidth(by: word ^ 0xE703_7ED1_A0B4_28DB)
    b = second.high ^ second.low &+ next
  }
}
