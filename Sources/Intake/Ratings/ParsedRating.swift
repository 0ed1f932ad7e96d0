/// Which rating stands in a line of JSON?

import JSONLines

/// A rating as it stands in a parsed line; nil for a value of null.
struct ParsedRating {
  let item: [UInt8]
  let reviewer: [UInt8]
  let value: RatedValue?

  /// A problem that can be thrown.
  struct Breach: Error {
    let problem: RatingProblem
  }

  /// The rating in a line, or what keeps it from being one.
  static func read(_ root: JSONValue, _ fields: RatingFields) -> Result<ParsedRating, Breach> {
    guard root.kind == .object else { return .failure(Breach(problem: .noObject)) }
    func member(_ name: String) throws(Breach) -> JSONValue {
      guard let member = root.members.first(where: { $0.key.string == name }) else {
        throw Breach(problem: .missing(name))
      }
      return member.value
    }
    func name(_ field: String) throws(Breach) -> [UInt8] {
      let value = try member(field)
      if let text = value.utf8 { return Array(text.bytes) }
      guard let number = value.integer else { throw Breach(problem: .noName(field)) }
      return Array("\(number)".utf8)
    }
    do throws(Breach) {
      let (item, reviewer) = (try name(fields.item), try name(fields.reviewer))
      guard let value = Self.value(try member(fields.value)) else {
        throw Breach(problem: .noValue(fields.value))
      }
      return .success(ParsedRating(item: item, reviewer: reviewer, value: value))
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
