/// Which characters do a table's bytes stand for, when nothing says so?

import JSONLines

/// Turns cells into text and notices when they can be no UTF-8.
///
/// Files with a mark and UTF-16 are settled. Else the first record with more than ASCII settles it: when
/// it is no UTF-8, the table is Windows-1252 or MacRoman, whichever fits its beginning better.
struct CSVText {
  private enum State {
    case undecided
    case utf8
    case oneByte(TextEncoding)
  }
  private var state: State
  private let sample: [UInt8]

  init(_ encoding: TextEncoding, _ sample: Sample) {
    state = encoding == .utf8 ? .undecided : .utf8
    self.sample = sample.bytes
  }

  /// The encoding that was guessed, once, when it was.
  private(set) var guess: TextEncoding?

  /// Checks a record before its cells are taken; what is wrong with it, if anything.
  mutating func fault(in row: CSVRow) -> IntakeProblem? {
    let (hasNull, invalid) = row.bytes.withUnsafeBufferPointer {
      ($0.contains(0), UTF8Check.firstInvalid(in: $0))
    }
    if hasNull { return .nullCharacter }
    switch state {
    case .oneByte: return nil
    case .utf8: return invalid == nil ? nil : .notUTF8
    case .undecided:
      if invalid != nil {
        let encoding = SingleByteText.guess(sample + row.bytes)
        guess = encoding
        state = .oneByte(encoding)
      } else if row.bytes.contains(where: { $0 >= 0x80 }) {
        state = .utf8
      }
      return nil
    }
  }

  /// The text of a cell.
  func string(_ cell: ArraySlice<UInt8>) -> String {
    if case .oneByte(let encoding) = state { return SingleByteText.string(cell, encoding) }
    return String(decoding: cell, as: UTF8.self)
  }
}
