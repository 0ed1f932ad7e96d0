/// What becomes of one line of a file of ratings?

import JSONLines

/// Takes line after line into columns.
struct RatingTaker {
  private static let blank: Int32 = -1
  // The parser says what is wrong with it, each time.
  private static let unreadable: Int32 = -2

  private(set) var columns = RatingColumns()
  private let fields: RatingFields
  private let parser = JSONReader()
  private var scan: RatingScan
  // The values as they are spelled, and which value each spelling is.
  private var spellings = NameTable()
  private var valueOfSpelling: [Int32] = []
  private var numberOfValue: [RatedValue: Int32] = [:]

  init(_ fields: RatingFields) {
    self.fields = fields
    scan = RatingScan(fields)
  }

  /// Takes a plain line; false where it has to be parsed.
  mutating func takePlain(_ line: Line) -> Bool {
    guard scan.find(in: line.bytes) else { return false }
    func part(_ place: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: line.bytes[place])
    }
    guard let item = Self.name(part(scan.item)), let reviewer = Self.name(part(scan.reviewer))
    else { return false }
    let spelling = Int(spellings.number(of: part(scan.value)))
    if spelling == valueOfSpelling.count {
      // Parsed once; the same spelling is the same value from then on.
      valueOfSpelling.append(parsedValue(line))
    }
    let value = valueOfSpelling[spelling]
    if value == Self.unreadable { return false }
    add(
      columns.items.number(of: item),
      columns.reviewers.number(of: reviewer),
      value,
      line.number
    )
    return true
  }

  /// Takes a line that is not plain: a blank one, or what the strict parser makes of it.
  mutating func takeOther(_ line: Line) throws(RatingsError) {
    if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      columns.passedLines.append(line.number)
      return
    }
    let read = parser.read(line.bytes) { root in ParsedRating.read(root, fields) }
    switch read {
    case .failure(let error): throw .line(line.number, .json(error))
    case .success(.failure(let breach)): throw .line(line.number, breach.problem)
    case .success(.success(let rating)):
      let item = rating.item.withUnsafeBufferPointer { columns.items.number(of: $0) }
      let reviewer = rating.reviewer.withUnsafeBufferPointer { columns.reviewers.number(of: $0) }
      add(item, reviewer, number(of: rating.value, line.number), line.number)
    }
  }

  // The bytes of a name: a text without its quotes, or the digits of a number; nil for other things.
  private static func name(_ part: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    switch part.first {
    case 0x22: UnsafeBufferPointer(rebasing: part[1..<part.count - 1])
    case UInt8(ascii: "["), UInt8(ascii: "n"), nil: nil
    default: part
    }
  }

  // The number of a line's value as the strict parser reads it.
  private mutating func parsedValue(_ line: Line) -> Int32 {
    let read = parser.read(line.bytes) { root in ParsedRating.read(root, fields) }
    guard case .success(.success(let rating)) = read else { return Self.unreadable }
    return number(of: rating.value, line.number)
  }

  private mutating func number(of value: RatedValue?, _ line: Int) -> Int32 {
    guard let value else { return Self.blank }
    if let known = numberOfValue[value] { return known }
    let number = Int32(columns.values.count)
    numberOfValue[value] = number
    columns.values.append(value)
    columns.valueLines.append(line)
    return number
  }

  private mutating func add(_ item: Int32, _ reviewer: Int32, _ value: Int32, _ line: Int) {
    if value == Self.blank {
      columns.blanks += 1
      columns.passedLines.append(line)
      return
    }
    columns.itemColumn.append(item)
    columns.reviewerColumn.append(reviewer)
    columns.valueColumn.append(value)
  }
}
