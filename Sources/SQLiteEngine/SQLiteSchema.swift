/// How does SQLite spell the schema?

internal import Storage

/// Makes SQLite's statements out of the common table definitions.
enum SQLiteSchema {
  /// Everything that a migration runs, the new version's number last.
  static func statements(_ migration: Migration) -> [SQLText] {
    migration.tables.flatMap(statements) + migration.wordIndexes.map(statement)
      + migration.statements + [version(migration.version)]
  }

  // Contentless: the texts stand in the store already, and what is taken out is named word by word.
  // `detail = none`, since only whether a document has a word is asked. A prefix index for every
  // length that a word has (`SearchWords.letters`), since FTS5 puts the documents of all words
  // together before it answers for a beginning without one: 75 ms at 300,000 documents, 0.1 with.
  // The ASCII tokenizer parts at spaces only, the words being made of letters and digits already.
  private static func statement(_ index: WordIndex) -> SQLText {
    ("CREATE VIRTUAL TABLE " as SQLText) + index.name
      + """
       USING fts5(words, content = '', detail = none, columnsize = 0, tokenize = 'ascii',
      prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15')
      """
  }

  private static func statements(_ table: TableDefinition) -> [SQLText] {
    let options: SQLText = table.isClustered ? ") STRICT, WITHOUT ROWID" : ") STRICT"
    var all = [("CREATE TABLE " as SQLText) + table.name + " (" + table.body + options]
    guard let changeable = table.appendOnlyBut else { return all }
    all.append(
      ("CREATE TRIGGER " as SQLText) + table.name + "_is_kept BEFORE DELETE ON " + table.name
        + refuse
    )
    // A redaction may touch the columns named; anything else is refused whatever else the statement
    // changes.
    let guards: SQLText =
      changeable.isEmpty
      ? ""
      : " WHEN " + difference(table, changeable: changeable)
    all.append(
      ("CREATE TRIGGER " as SQLText) + table.name + "_is_fixed BEFORE UPDATE ON " + table.name
        + guards
        + refuse
    )
    return all
  }

  private static let refuse: SQLText =
    " BEGIN SELECT RAISE(ABORT, 'this table is append-only'); END"

  // True when a column that may not change does. The column names come from the definitions of the
  // schema.
  private static func difference(_ table: TableDefinition, changeable: [SQLText]) -> SQLText {
    let fixed = table.columns.filter { column in !changeable.contains(column) }
    var condition: SQLText = "0"
    for column in fixed {
      condition = condition + " OR old." + column + " IS NOT new." + column
    }
    return condition
  }

  private static func version(_ number: Int) -> SQLText {
    guard versions.indices.contains(number) else {
      preconditionFailure("no statement for schema version \(number)")
    }
    return versions[number]
  }

  // A PRAGMA takes no parameter; the versions are few and written out.
  private static let versions: [SQLText] = [
    "PRAGMA user_version = 0", "PRAGMA user_version = 1", "PRAGMA user_version = 2",
    "PRAGMA user_version = 3", "PRAGMA user_version = 4", "PRAGMA user_version = 5",
    "PRAGMA user_version = 6", "PRAGMA user_version = 7", "PRAGMA user_version = 8",
    "PRAGMA user_version = 9", "PRAGMA user_version = 10",
  ]
}
