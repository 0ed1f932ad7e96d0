/// Where does each record of a table begin and end, quotes and all?

/// One record: its cells' bytes, quotes resolved.
struct CSVRow {
  /// The line it begins on, from 1.
  var line = 0
  /// All cells' bytes, one after the other.
  var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`.
  var ends: [Int] = []

  /// How many cells there are.
  var count: Int { ends.count }

  /// The bytes of a cell.
  subscript(cell: Int) -> ArraySlice<UInt8> {
    bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// Whether it is a line with nothing on it.
  var isBlank: Bool { ends.count == 1 && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}

/// One step through a table.
enum CSVRecord {
  case row(CSVRow)
  case rejected(Rejection)
}

/// A table cut into records (RFC 4180, with any delimiter and any line end).
///
/// A quote that is never closed, or that closes where no cell can end, costs only the lines up to the one
/// it opens on: reading goes on with the line after that one. Memory stays within what one record may have.
final class CSVRecords {
  private let lines: Lines
  /// What stands between cells.
  let delimiter: UInt8

  // Lines that have been read and not yet taken; nearly always one.
  private struct Held {
    let number: Int
    let start: Int
    let count: Int
    let length: Int
    let isTooLong: Bool
    let endLength: Int

    func moved(by offset: Int) -> Held {
      Held(
        number: number,
        start: start + offset,
        count: count,
        length: length,
        isTooLong: isTooLong,
        endLength: endLength
      )
    }
  }
  private static let keptBytes = 1 << 20
  private static let keptLines = 1 << 14
  private var held: [Held] = []
  private(set) var heldBytes: [UInt8] = []
  private var first = 0
  private var row = CSVRow()
  // How much a quote may swallow before it is given up; halved each time it is, so that a file full of such
  // quotes is still read in time.
  private var mostBytes: Int
  private var mostLines = 100_000

  private enum Outcome {
    case complete
    case open(atLine: Int)
    case textAfterQuote(column: Int, openedAtLine: Int)
  }

  init(_ lines: Lines, delimiter: UInt8) {
    self.lines = lines
    self.delimiter = delimiter
    mostBytes = lines.limit
  }

  /// The next record or rejection; nil at the end.
  func next() throws(IntakeError) -> CSVRecord? {
    guard try hold(0) else { return nil }
    let line = held[first]
    if line.isTooLong {
      let rejection = reject(0, .lineTooLong(bytes: line.length))
      drop(1)
      return .rejected(rejection)
    }
    row.bytes.removeAll(keepingCapacity: row.bytes.capacity <= Self.keptBytes)
    row.ends.removeAll(keepingCapacity: true)
    row.line = line.number
    return try assemble()
  }

  private func assemble() throws(IntakeError) -> CSVRecord {
    var opened: Int?
    var index = 0
    while true {
      switch parse(index, opened) {
      case .complete:
        drop(index + 1)
        return .row(row)
      case .textAfterQuote(let column, let atLine):
        if atLine == index { return giveUp(on: atLine, .textAfterQuote, at: column) }
        return giveUp(on: atLine, .quoteNeverClosed(openedAtLine: held[first + atLine].number))
      case .open(let atLine):
        opened = atLine
        guard try hold(index + 1) else {
          haveLessPatience()
          return giveUp(on: atLine, .quoteNeverClosed(openedAtLine: held[first + atLine].number))
        }
        index += 1
        if isTooMuch(index) {
          haveLessPatience()
          return giveUp(on: atLine, tooLong(from: atLine, to: index))
        }
      }
    }
  }

  // Whether a record that goes on with line `index` is too long.
  private func isTooMuch(_ index: Int) -> Bool {
    row.bytes.count > mostBytes || index > mostLines || held[first + index].isTooLong
  }

  private func tooLong(from opening: Int, to index: Int) -> IntakeProblem {
    .recordTooLong(
      openedAtLine: held[first + opening].number,
      bytes: row.bytes.count + held[first + index].length,
      lines: index + 1
    )
  }

  private func haveLessPatience() {
    mostBytes = max(4096, mostBytes / 2)
    mostLines = max(256, mostLines / 2)
  }

  // Rejects what begins with the first line held and goes on after the one the quote opened on.
  private func giveUp(
    on opening: Int,
    _ problem: IntakeProblem,
    at column: Int? = nil
  ) -> CSVRecord {
    let rejection = reject(opening, problem, column: column)
    drop(opening + 1)
    return .rejected(rejection)
  }

  // Parses one line more; `opened` is the line of a quote that is still open.
  private func parse(_ index: Int, _ opened: Int?) -> Outcome {
    let line = held[first + index]
    let end = line.start + line.count
    var at = line.start
    var quoteLine = opened
    var cellStarts = opened == nil
    while at < end {
      let byte = heldBytes[at]
      if let openedAt = quoteLine {
        guard byte == 0x22 else {
          at = takeQuoted(from: at, to: end)
          continue
        }
        if at + 1 < end, heldBytes[at + 1] == 0x22 {
          row.bytes.append(0x22)
          at += 2
          continue
        }
        if at + 1 < end, heldBytes[at + 1] != delimiter {
          return .textAfterQuote(column: at + 2 - line.start, openedAtLine: openedAt)
        }
        quoteLine = nil
      } else if byte == delimiter {
        row.ends.append(row.bytes.count)
        cellStarts = true
        at += 1
        continue
      } else if byte == 0x22, cellStarts {
        quoteLine = index
      } else {
        row.bytes.append(byte)
      }
      cellStarts = false
      at += 1
    }
    if let quoteLine {
      row.bytes.append(contentsOf: heldBytes[end..<end + line.endLength])
      return .open(atLine: quoteLine)
    }
    row.ends.append(row.bytes.count)
    return .complete
  }

  private func takeQuoted(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, heldBytes[at] != 0x22 { at += 1 }
    row.bytes.append(contentsOf: heldBytes[start..<at])
    return at
  }

  // Makes sure that line `index` from the first one held is there; false at the end of the file.
  private func hold(_ index: Int) throws(IntakeError) -> Bool {
    while first + index >= held.count {
      guard let line = try lines.next() else { return false }
      let start = heldBytes.count
      heldBytes.append(contentsOf: line.bytes)
      let ends: [UInt8] =
        switch line.endLength {
        case 0: []
        case 2: [0x0D, 0x0A]
        default: [line.endByte]
        }
      heldBytes.append(contentsOf: ends)
      held.append(
        Held(
          number: line.number,
          start: start,
          count: line.bytes.count,
          length: line.length,
          isTooLong: line.isTooLong,
          endLength: line.endLength
        )
      )
    }
    return true
  }

  private func drop(_ count: Int) {
    first += count
    if first == held.count {
      held.removeAll(keepingCapacity: true)
      heldBytes.removeAll(keepingCapacity: true)
      first = 0
      // A record of megabytes must not keep its room for good.
      if heldBytes.capacity > Self.keptBytes { heldBytes = [] }
    } else if held[first].start > Self.keptBytes || first > Self.keptLines {
      // One line may always be held over to the next record: what lies before it must not pile up.
      let start = held[first].start
      heldBytes.removeFirst(start)
      held = held[first...].map { $0.moved(by: -start) }
      first = 0
    }
  }

  private func reject(_ index: Int, _ problem: IntakeProblem, column: Int? = nil) -> Rejection {
    let line = held[first + index]
    let excerpt = heldBytes.withUnsafeBufferPointer {
      Rejection.excerpt(
        of: UnsafeBufferPointer(rebasing: $0[line.start..<line.start + line.count]),
        around: column
      )
    }
    return Rejection(line: line.number, column: column, problem: problem, excerpt: excerpt)
  }
}
