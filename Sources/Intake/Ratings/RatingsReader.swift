/// How do the ratings of a file become columns of whole numbers, in one pass?

public import Curation
import JSONLines

/// What the fields of a rating are called in a file.
public struct RatingFields: Hashable, Sendable {
  /// The field that names the item.
  public var item = "item"
  /// The field that names the reviewer.
  public var reviewer = "rater"
  /// The field that holds the value.
  public var value = "value"

  /// Takes the usual names.
  public init() {}
}

/// Reads JSON Lines with an item, a reviewer and a value each.
///
/// Names are looked up as bytes; only a value that was not seen before is looked at closely. A line that
/// is not plain goes through the strict parser, and one that is no rating ends the reading.
public final class RatingsReader {
  private let fields: RatingFields
  private let source: ByteSource
  private let lines: Lines
  private let parser = JSONReader()
  private var scan: RatingScan
  private var columns = RatingColumns()
  // The values as they are spelled, and which value each spelling is.
  private var spellings = NameTable()
  private var valueOfSpelling: [Int32] = []
  private var numberOfValue: [RatedValue: Int32] = [:]

  private static let blank: Int32 = -1
  // The parser says what is wrong with it, each time.
  private static let unreadable: Int32 = -2

  /// How many bytes the file has; nil where nobody knows.
  public var totalBytes: Int64? { source.totalBytes }
  /// How many bytes have been read.
  public var bytesRead: Int64 { source.bytesRead }

  /// Begins reading a source.
  public init(
    _ source: ByteSource,
    fields: RatingFields = RatingFields(),
    limit: Int = Limits.lineBytes
  ) throws(RatingsError) {
    self.fields = fields
    self.source = source
    scan = RatingScan(fields: [fields.item, fields.reviewer, fields.value])
    do throws(IntakeError) { lines = try Lines(reading: source, limit: limit) } catch {
      throw .file(error)
    }
  }

  /// Reads to the end; `progress` hears now and then how many ratings there are.
  public func read(progress: (Int) -> Void = { _ in }) throws(RatingsError) -> RatingColumns {
    while let line = try next() {
      if line.isTooLong { throw .line(line.number, .tooLong(bytes: line.length)) }
      if line.number & 0xFFFF == 0 { progress(columns.count) }
      if scan.find(in: line.bytes), takePlain(line) { continue }
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        columns.passedLines.append(line.number)
      } else {
        try takeParsed(line)
      }
    }
    return columns
  }

  private func next() throws(RatingsError) -> Line? {
    do throws(IntakeError) { return try lines.next() } catch { throw .file(error) }
  }

  // A rating of a plain line; false where it has to be parsed.
  private func takePlain(_ line: Line) -> Bool {
    func part(_ field: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: line.bytes[scan.places[field]])
    }
    guard let item = Self.name(part(0)), let reviewer = Self.name(part(1)) else { return false }
    let spelling = Int(spellings.number(of: part(2)))
    if spelling == valueOfSpelling.count {
      // Parsed once; the same spelling is the same value from then on.
      valueOfSpelling.append(parsed(line))
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

  // The bytes of a name: a text without its quotes, or the digits of a number; nil for other things.
  private static func name(_ part: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    switch part.first {
    case 0x22: UnsafeBufferPointer(rebasing: part[1..<part.count - 1])
    case UInt8(ascii: "["), UInt8(ascii: "n"), nil: nil
    default: part
    }
  }

  // The number of a line's value as the strict parser reads it.
  private func parsed(_ line: Line) -> Int32 {
    let read = parser.read(line.bytes) { root in
      root.members.first { $0.key.string == fields.value }.map { Self.value($0.value) } ?? nil
    }
    guard case .success(let member) = read, let member else { return Self.unreadable }
    return member.map { number(of: $0, line.number) } ?? Self.blank
  }

  private func takeParsed(_ line: Line) throws(RatingsError) {
    let read = parser.read(line.bytes) { root in rating(in: root) }
    switch read {
    case .failure(let error): throw .line(line.number, .json(error))
    case .success(.failure(let breach)): throw .line(line.number, breach.problem)
    case .success(.success(let rating)):
      let item = rating.item.withUnsafeBufferPointer { columns.items.number(of: $0) }
      let reviewer = rating.reviewer.withUnsafeBufferPointer { columns.reviewers.number(of: $0) }
      add(
        item,
        reviewer,
        rating.value.map { number(of: $0, line.number) } ?? Self.blank,
        line.number
      )
    }
  }

  private func add(_ item: Int32, _ reviewer: Int32, _ value: Int32, _ line: Int) {
    if value == Self.blank {
      columns.blanks += 1
      columns.passedLines.append(line)
      return
    }
    columns.itemColumn.append(item)
    columns.reviewerColumn.append(reviewer)
    columns.valueColumn.append(value)
  }

  private func number(of value: RatedValue, _ line: Int) -> Int32 {
    if let known = numberOfValue[value] { return known }
    let number = Int32(columns.values.count)
    numberOfValue[value] = number
    columns.values.append(value)
    columns.valueLines.append(line)
    return number
  }
}

/// A rating as it stands in a parsed line; nil for a value of null.
private struct ParsedRating {
  let item: [UInt8]
  let reviewer: [UInt8]
  let value: RatedValue?
}

/// A problem that can be thrown.
private struct RatingBreach: Error {
  let problem: RatingProblem
}

extension RatingsReader {
  private func rating(in root: JSONValue) -> Result<ParsedRating, RatingBreach> {
    guard root.kind == .object else { return .failure(RatingBreach(problem: .noObject)) }
    func member(_ name: String) throws(RatingBreach) -> JSONValue {
      guard let member = root.members.first(where: { $0.key.string == name }) else {
        throw RatingBreach(problem: .missing(name))
      }
      return member.value
    }
    func name(_ field: String) throws(RatingBreach) -> [UInt8] {
      let value = try member(field)
      if let text = value.utf8 { return Array(text.bytes) }
      guard let number = value.integer else { throw RatingBreach(problem: .noName(field)) }
      return Array("\(number)".utf8)
    }
    do throws(RatingBreach) {
      guard let value = Self.value(try member(fields.value)) else {
        throw RatingBreach(problem: .noValue(fields.value))
      }
      let rating = ParsedRating(
        item: try name(fields.item),
        reviewer: try name(fields.reviewer),
        value: value
      )
      return .success(rating)
    } catch {
      return .failure(error)
    }
  }

  // A value: `.some(nil)` for null, nil for what is none.
  private static func value(_ json: JSONValue) -> RatedValue?? {
    switch json.kind {
    case .null: return .some(nil)
    case .object: return nil
    case .array:
      var labels: Set<String> = []
      for element in json.elements {
        guard let label = label(element) else { return nil }
        labels.insert(label)
      }
      return .labels(labels.sorted())
    case .number: return json.double.map { .some(.number($0)) }
    case .string, .bool: return label(json).map { .some(.text($0)) }
    }
  }

  private static func label(_ json: JSONValue) -> String? {
    if let text = json.string { return text }
    if let bool = json.bool { return bool ? "true" : "false" }
    return json.double.map(RatedValue.spelled)
  }
}

extension RatedValue {
  /// A number as it is read and written: without a point where it is whole.
  public static func spelled(_ number: Double) -> String {
    Int64(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  /// The value in words; a set's labels with commas.
  public var name: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.spelled(number)
    case .labels(let labels): labels.joined(separator: ",")
    }
  }
}
