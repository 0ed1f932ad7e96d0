/// Which cell of a row fills which field?

/// A table's columns, resolved against its header.
struct CSVColumns {
  /// The cell of each field that has one.
  let places: [ColumnField: Int]
  /// All columns' names, made different where the file repeats one.
  let names: [String]
  /// Columns that fill no field.
  let others: [Int]
  /// Whether a row is a turn; else it is a message with its reply.
  let rowsAreTurns: Bool
  /// Whether adjacent rows with one id are one conversation; else each row is one.
  let rowsAreGrouped: Bool

  /// Resolves a mapping, or suggests one.
  ///
  /// - Throws: a column that is not there or is there twice, a field that is missing, or that no name of a
  ///   column says what it holds; each with the columns there are.
  init(header: [String], mapping: ColumnMapping?) throws(IntakeError) {
    names = Self.distinct(header)
    if let mapping {
      places = try Self.resolve(mapping, header)
    } else {
      places = ColumnSuggestion.columns(in: header)
      guard places[.customer] != nil || places[.text] != nil else {
        throw .columnsNotRecognised(columns: header)
      }
    }
    rowsAreTurns = places[.role] != nil || places[.text] != nil
    rowsAreGrouped = rowsAreTurns || places[.turn] != nil
    var needed: [ColumnField] = rowsAreTurns ? [.role, .text] : [.customer]
    if rowsAreGrouped { needed.append(.id) }
    for field in needed where places[field] == nil {
      throw .fieldNotMapped(field.rawValue, columns: header)
    }
    let taken = Set(places.values)
    others = header.indices.filter { !taken.contains($0) }
  }

  /// Which column is taken for what, in the order of the fields.
  var uses: [ColumnUse] {
    ColumnField.allCases.compactMap { field in
      places[field].map { ColumnUse(field: field, column: names[$0]) }
    }
  }

  private static func resolve(
    _ mapping: ColumnMapping,
    _ header: [String]
  ) throws(IntakeError) -> [ColumnField: Int] {
    var places: [ColumnField: Int] = [:]
    for (field, column) in mapping.columns {
      let wanted = trimmed(column)
      var matches = header.indices.filter { trimmed(header[$0]) == wanted }
      if matches.isEmpty {
        matches = header.indices.filter {
          trimmed(header[$0]).lowercased() == wanted.lowercased()
        }
      }
      guard let place = matches.first else { throw .unknownColumn(column, columns: header) }
      guard matches.count == 1 else { throw .ambiguousColumn(column) }
      places[field] = place
    }
    return places
  }

  private static func distinct(_ header: [String]) -> [String] {
    var seen: Set<String> = []
    return header.enumerated().map { index, name in
      var name = trimmed(name).isEmpty ? "column \(index + 1)" : trimmed(name)
      while !seen.insert(name).inserted { name += " (\(index + 1))" }
      return name
    }
  }
}
