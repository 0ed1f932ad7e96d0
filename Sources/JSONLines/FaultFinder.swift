/// Where in a refused line is the fault?

/// A slow, strict reader of one line that is run only after simdjson has refused it.
///
/// It keeps its own stack, so deep nesting costs no stack of the thread.
struct FaultFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let depth: Int
  private let checksRange: Bool
  private var at = 0
  private var inObject: [Bool] = []

  private enum Expected {
    case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing
  }

  /// Makes a finder for one line; `checksRange` says whether numbers too large for their type are faults.
  init(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int, checksRange: Bool = false) {
    self.bytes = bytes
    self.depth = depth
    self.checksRange = checksRange
  }

  /// The first fault in reading order; nil when there is none.
  mutating func firstFault() -> JSONError? {
    var expected = Expected.value
    do throws(JSONError) {
      while true {
        skipSpace()
        guard at < bytes.count else {
          if expected == .nothing { return nil }
          throw JSONError(.endsEarly, column: bytes.count + 1)
        }
        expected = try step(expected, bytes[at])
      }
    } catch { return error }
  }

  private mutating func step(_ expected: Expected, _ byte: UInt8) throws(JSONError) -> Expected {
    switch (expected, byte) {
    case (.nothing, _): throw fault(.trailingContent)
    case (.colon, UInt8(ascii: ":")):
      at += 1
      return .value
    case (.commaOrEnd, UInt8(ascii: ",")):
      at += 1
      return inObject.last == true ? .key : .value
    case (.commaOrEnd, _), (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")):
      return try close(byte)
    case (.key, 0x22), (.keyOrEnd, 0x22):
      try string()
      return .colon
    case (.value, _), (.valueOrEnd, _): return try value(byte)
    default: throw fault(.syntax)
    }
  }

  private mutating func close(_ byte: UInt8) throws(JSONError) -> Expected {
    guard let object = inObject.last, byte == UInt8(ascii: object ? "}" : "]") else {
      throw fault(.syntax)
    }
    inObject.removeLast()
    at += 1
    return afterValue
  }

  private var afterValue: Expected { inObject.isEmpty ? .nothing : .commaOrEnd }

  private mutating func value(_ byte: UInt8) throws(JSONError) -> Expected {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard inObject.count < depth else { throw fault(.tooDeep(depth)) }
      inObject.append(byte == UInt8(ascii: "{"))
      at += 1
      return byte == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd
    case 0x22: try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "-"), 0x30...0x39: try number()
    default: throw fault(.syntax)
    }
    return afterValue
  }

  private mutating func string() throws(JSONError) {
    let opening = at
    at += 1
    while at < bytes.count {
      switch bytes[at] {
      case 0x22:
        at += 1
        return
      case 0x5C: try escape(opening)
      case 0x00..<0x20: throw fault(.controlCharacter)
      default: at += 1
      }
    }
    throw JSONError(.unclosedString, column: opening + 1)
  }

  private mutating func escape(_ opening: Int) throws(JSONError) {
    guard at + 1 < bytes.count else { throw JSONError(.unclosedString, column: opening + 1) }
    switch bytes[at + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 2
    case 0x75:
      guard let unit = hex(at + 2) else { throw fault(.badEscape) }
      switch unit {
      case 0xD800...0xDBFF:
        guard at + 7 < bytes.count, bytes[at + 6] == 0x5C, bytes[at + 7] == 0x75,
          let second = hex(at + 8), (0xDC00...0xDFFF).contains(second)
        else { throw fault(.loneSurrogate) }
        at += 12
      case 0xDC00...0xDFFF: throw fault(.loneSurrogate)
      default: at += 6
      }
    default: throw fault(.badEscape)
    }
  }

  private func hex(_ start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard at + offset < bytes.count else { throw JSONError(.endsEarly, column: bytes.count + 1) }
      guard bytes[at + offset] == word.utf8Start[offset] else { throw fault(.syntax) }
    }
    at += word.utf8CodeUnitCount
  }

  private mutating func number() throws(JSONError) {
    let start = at
    var whole = true
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let leadingZero = at < bytes.count && bytes[at] == 0x30
    let digits = skipDigits()
    guard digits > 0, !(leadingZero && digits > 1) else {
      throw JSONError(.badNumber, column: start + 1)
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      whole = false
      at += 1
      guard skipDigits() > 0 else { throw JSONError(.badNumber, column: start + 1) }
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      whole = false
      at += 1
      if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      }
      guard skipDigits() > 0 else { throw JSONError(.badNumber, column: start + 1) }
    }
    if checksRange, !fits(start..<at, whole: whole) {
      throw JSONError(.numberOutOfRange, column: start + 1)
    }
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    return at - start
  }

  private func fits(_ range: Range<Int>, whole: Bool) -> Bool {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if whole { return Int64(text) != nil || UInt64(text) != nil }
    return Double(text)?.isFinite ?? false
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private func fault(_ problem: JSONProblem) -> JSONError { JSONError(problem, column: at + 1) }
}

extension FaultFinder {
  /// The column from 1 of a well-formed line's string number `ordinal`, keys included, from 0.
  static func column(ofString ordinal: Int, in line: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var index = 0
    var inside = false
    while index < line.count {
      switch line[index] {
      case 0x22:
        if !inside {
          if count == ordinal { return index + 1 }
          count += 1
        }
        inside.toggle()
      case 0x5C where inside: index += 1
      default: break
      }
      index += 1
    }
    return nil
  }
}
