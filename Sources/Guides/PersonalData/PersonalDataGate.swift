/// Which certain personal data is left in the bytes that leave?

public import Curation

/// Reads a file's final bytes as they go by, and notes what is certain personal data in them.
///
/// Bytes come in pieces of any size. A line is held until its end comes, nothing else. In JSON every
/// text is looked at by itself, with escapes counting as what they stand for: what ends one text
/// announces nothing in the next, as it did not when the texts were screened.
public struct PersonalDataGate: Sendable {
  /// What was found so far, in the order of the file.
  public private(set) var left: [LeftPersonalData] = []
  private let rules: PersonalDataRules
  private let isJSON: Bool
  private var line: [UInt8] = []
  private var number = 1

  /// Opens a gate.
  public init(rules: PersonalDataRules = PersonalDataRules(), isJSON: Bool = true) {
    self.rules = rules
    self.isJSON = isJSON
  }

  /// Takes the next bytes.
  public mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == 0x0A { endLine() } else { line.append(byte) }
    }
  }

  /// Takes the next bytes where they stand.
  public mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      line.append(contentsOf: bytes[start..<end])
      endLine()
      start = end + 1
    }
    line.append(contentsOf: bytes[start...])
  }

  /// Ends the file; what it holds after its last line end is looked at too.
  public mutating func finish() { if !line.isEmpty { endLine() } }

  /// What is certain in one text, such as the name of a file or of a reviewer.
  public static func left(
    in text: String,
    rules: PersonalDataRules = PersonalDataRules()
  ) -> [LeftPersonalData] {
    var gate = PersonalDataGate(rules: rules, isJSON: false)
    gate.read(text.utf8)
    gate.finish()
    return gate.left
  }

  /// What is certain in bytes that are whole lines; the lines count from 1.
  public static func left(
    in bytes: UnsafeBufferPointer<UInt8>,
    isJSON: Bool,
    rules: PersonalDataRules
  ) -> [LeftPersonalData] {
    // Nearly all lines: one look at the whole is cheaper than one at each of their texts.
    if !CertainPersonalData.mayStand(in: bytes, rules: rules) { return [] }
    var left: [LeftPersonalData] = []
    var (start, number) = (0, 1)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = LeavingLine(UnsafeBufferPointer(rebasing: bytes[start..<end]), rules, isJSON)
      left += line.left(number)
      (start, number) = (end + 1, number + 1)
    }
    return left
  }

  private mutating func endLine() {
    let number = number
    left += line.withUnsafeBufferPointer { LeavingLine($0, rules, isJSON).left(number) }
    line.removeAll(keepingCapacity: true)
    self.number += 1
  }
}

/// One line that leaves.
private struct LeavingLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let rules: PersonalDataRules
  private let isJSON: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ rules: PersonalDataRules, _ isJSON: Bool) {
    self.bytes = bytes
    self.rules = rules
    self.isJSON = isJSON
  }

  func left(_ number: Int) -> [LeftPersonalData] {
    guard isJSON else { return left(in: 0..<bytes.count, number) }
    var left: [LeftPersonalData] = []
    var (start, place) = (0, 0)
    var isText = false
    while place < bytes.count {
      switch bytes[place] {
      case 0x22:
        left += self.left(in: start..<place, number, isText: isText)
        isText.toggle()
        start = place + 1
      case 0x5C: place += 1
      default: break
      }
      place += 1
    }
    return left + self.left(in: start..<bytes.count, number, isText: isText)
  }

  // Between texts stand only the signs of JSON and numbers.
  private func left(in range: Range<Int>, _ number: Int, isText: Bool) -> [LeftPersonalData] {
    if !isText, range.count < 6 { return [] }
    return left(in: range, number)
  }

  private func left(in range: Range<Int>, _ number: Int) -> [LeftPersonalData] {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    guard CertainPersonalData.mayStand(in: text, rules: rules) else { return [] }
    let scan = PersonalScan(Array(text), isJSON: isJSON)
    return PersonalData.certain(in: scan, by: .unknown, rules: rules).map { finding in
      let column = range.lowerBound + finding.range.lowerBound + 1
      return LeftPersonalData(kind: finding.kind, line: number, column: column)
    }
  }
}
