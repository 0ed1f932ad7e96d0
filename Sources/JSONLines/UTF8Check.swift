/// Where do bytes stop being UTF-8?

internal import CSimdjson

/// Strict UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
public enum UTF8Check {
  /// Whether all is well-formed; `firstInvalid` is nil then.
  public static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    csj_is_utf8(bytes.baseAddress, bytes.count) != 0
  }

  /// The offset from 0 of the first byte of the first ill-formed sequence; nil when all is well-formed.
  ///
  /// A sequence that the end cuts in the middle counts as ill-formed.
  public static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    let count = bytes.count
    var index = 0
    while index < count {
      while index + 8 <= count,
        base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & ByteScan.tops == 0
      { index += 8 }
      guard index < count else { return nil }
      let length = sequence(bytes, at: index)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  // Length of the well-formed sequence at `index`, or 0.
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
