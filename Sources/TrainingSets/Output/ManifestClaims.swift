/// Do the numbers of a manifest agree with each other?

internal import JSONLines

/// What a manifest counts besides its files; nil where it says no whole number.
struct ManifestClaims: Sendable {
  /// The numbers of one format.
  struct Format: Sendable {
    let name: String
    let rows: Int64?
    let itemsWithoutRow: Int64?
  }

  private var items: Int64?
  private var verdicts: [Int64?] = []
  private var formats: [Format] = []

  /// Begins with nothing.
  init() {}

  /// Takes the counts out of a manifest.
  init(_ root: JSONValue) {
    items = root["items"]?.integer
    if let counts = root["verdicts"] { verdicts = counts.members.map { $0.value.integer } }
    guard let list = root["formats"] else { return }
    formats = list.members.map { name, format in
      Format(
        name: name.string,
        rows: format["rows"]?.integer,
        itemsWithoutRow: format["items_without_row"]?.integer
      )
    }
  }

  /// What is wrong with the manifest itself, its files not yet opened.
  func problems(_ files: [ManifestFile]) -> [ExportProblem] {
    var found: [ExportProblem] = []
    for (file, next) in zip(files, files.dropFirst()) where file.path == next.path {
      if found.last != .listedTwice(file.path) { found.append(.listedTwice(file.path)) }
    }
    for file in files where file.rows ?? -1 < 0 && file.path.hasSuffix(".jsonl") {
      found.append(.rowsNotGiven(file.path))
    }
    if items == nil || Self.sum(verdicts) != items { found.append(.countsDiffer("verdicts")) }
    for format in formats where !agrees(format, files) {
      found.append(.countsDiffer("formats.\(format.name)"))
    }
    return found
  }

  private func agrees(_ format: Format, _ files: [ManifestFile]) -> Bool {
    let own = files.filter { $0.path.hasPrefix("\(format.name)/") }
    guard Self.sum(own.map { $0.rows.map { Int64($0) } }) == format.rows else { return false }
    let named = files.first { $0.path == "provenance/\(format.name).jsonl" }
    if let named, named.rows.map({ Int64($0) }) != format.rows { return false }
    return items == Self.sum([format.rows, format.itemsWithoutRow])
  }

  // Wraps around rather than stop at numbers that nobody counted.
  private static func sum(_ numbers: [Int64?]) -> Int64? {
    var sum: Int64 = 0
    for number in numbers {
      guard let number else { return nil }
      sum &+= number
    }
    return sum
  }
}
