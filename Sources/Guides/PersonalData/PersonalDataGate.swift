/// Which certain personal data is left in the bytes that leave?

public import Curation

/// Something certain that is left in a file.
public struct LeftPersonalData: Hashable, Sendable {
  /// What it is.
  public var kind: PersonalKind
  /// The line, from 1.
  public var line: Int
  /// The column of its first byte, from 1, in bytes.
  public var column: Int

  /// Makes a place with what stands there.
  public init(kind: PersonalKind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}

/// Reads a file's final bytes as they go by, and notes what is certain personal data in them.
///
/// Bytes come in pieces of any size. The escapes of JSON count as what they stand for when the file is
/// JSON. A line is held until its end comes, nothing else.
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

  private mutating func endLine() {
    let scan = PersonalScan(line, isJSON: isJSON)
    for finding in PersonalData.findings(in: scan, by: .unknown, rules: rules)
    where finding.certainty == .certain {
      left.append(
        LeftPersonalData(kind: finding.kind, line: number, column: finding.range.lowerBound + 1)
      )
    }
    line.removeAll(keepingCapacity: true)
    number += 1
  }
}
