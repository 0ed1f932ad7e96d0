/// How is a table read, whatever its delimiter and its columns' names?

import Curation

/// CSV, TSV and semicolons: a row is a customer's message with its reply, or a turn.
struct CSVForm: IntakeForm {
  let name = "csv"
  let summary = "CSV, TSV or semicolons with a header; see --map"

  func confidence(in sample: Sample) -> Int {
    guard let first = sample.firstVisible, first != UInt8(ascii: "{"), first != UInt8(ascii: "[")
    else { return 0 }
    return CSVDelimiter.recognise(sample) == nil ? 0 : 50
  }

  func reader(of lines: Lines, options: IntakeOptions) throws(IntakeError) -> any FormReader {
    let sample = try lines.sample()
    let delimiter = CSVDelimiter.recognise(sample) ?? UInt8(ascii: ",")
    let records = CSVRecords(lines, delimiter: delimiter)
    if CSVDelimiter.named(sample) != nil {
      while let line = try lines.next(), line.bytes.isEmpty {}
    }
    return try CSVReader(records, text: CSVText(lines.encoding, sample), options: options)
  }
}

/// Finds what stands between a table's cells.
enum CSVDelimiter {
  private static let candidates: [UInt8] = [0x3B, 0x09, 0x2C, 0x7C]

  /// The delimiter that a first line such as `sep=;` names.
  static func named(_ sample: Sample) -> UInt8? {
    guard let line = sample.lines(atMost: 1).first else { return nil }
    let bytes = Array(line)
    guard bytes.count == 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return bytes[4]
  }

  /// The delimiter that a table beginning like this uses; nil when its header has none.
  static func recognise(_ sample: Sample) -> UInt8? {
    if let named = named(sample) { return named }
    let lines = sample.lines(atMost: 1)
    let header = lines.first ?? sample.bytes[...]
    var best: (delimiter: UInt8, count: Int)?
    for candidate in candidates {
      let count = unquoted(candidate, in: header)
      if count > best?.count ?? 0 { best = (candidate, count) }
    }
    return best?.delimiter
  }

  private static func unquoted(_ byte: UInt8, in line: ArraySlice<UInt8>) -> Int {
    var inside = false
    var count = 0
    for other in line {
      if other == 0x22 { inside.toggle() } else if other == byte, !inside { count += 1 }
    }
    return count
  }
}
