/// How does SQLite find the documents that have some words?

internal import Curation
internal import Storage

extension SQLiteSession {
  func add(_ document: Int64, words: String, to index: WordIndex) throws(StorageError) {
    try run(
      ("INSERT INTO " as SQLText) + index.name + " (rowid, words) VALUES ($1, $2)",
      [.integer(document), .text(words)]
    )
  }

  func remove(_ document: Int64, words: String, from index: WordIndex) throws(StorageError) {
    try run(
      ("INSERT INTO " as SQLText) + index.name + " (" + index.name
        + ", rowid, words) VALUES ('delete', $1, $2)",
      [.integer(document), .text(words)]
    )
  }

  func search(
    _ index: WordIndex,
    for words: [SearchWord],
    in range: ClosedRange<Int64>,
    descending: Bool,
    _ body: (Int64) -> Bool
  ) throws(StorageError) {
    if words.isEmpty { return }
    // The table's own name stands for all its columns.
    let find: SQLText =
      ("SELECT rowid FROM " as SQLText) + index.name + " WHERE " + index.name
      + " MATCH $1 AND rowid >= $2 AND rowid <= $3 ORDER BY rowid" + (descending ? " DESC" : "")
    let bounds: [SQLValue] = [.integer(range.lowerBound), .integer(range.upperBound)]
    try each(find, [.text(Self.expression(words))] + bounds) { body($0.integer(0)) }
  }

  // A word in quotes is never an operator; there is no quote within it.
  private static func expression(_ words: [SearchWord]) -> String {
    words.map { "\"\($0.text)\"" + ($0.isBeginning ? " *" : "") }.joined(separator: " AND ")
  }
}
