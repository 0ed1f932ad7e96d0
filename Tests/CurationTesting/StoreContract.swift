/// What does every engine promise, whichever database it drives?

public import Curation
public import Storage

/// An engine to hold against the contract: how to make an empty one.
public struct EngineUnderTest: Sendable, CustomStringConvertible {
  /// What it is called in test results.
  public let description: String
  /// Makes an engine without a schema, on a database that nobody else uses and that goes away after.
  public let make: @Sendable () throws -> any SQLEngine

  /// Names an engine.
  public init(_ name: String, make: @escaping @Sendable () throws -> any SQLEngine) {
    description = name
    self.make = make
  }

  /// A store on an empty database.
  public func desk(seed: UInt64 = 1) throws -> StoreDesk { try StoreDesk(make(), seed: seed) }
}

/// One promise of the contract.
public struct StorePromise: Sendable, CustomStringConvertible {
  /// The promise as a sentence.
  public let description: String
  /// What is not as promised on an engine with the migrated probe tables; empty when all is well.
  public let breaches: @Sendable (any SQLEngine) throws -> [String]
}

/// The promises of `SQLSession` and `SQLEngine`: an engine that keeps them all can hold a store.
public enum StoreContract {
  /// Every promise.
  public static let promises: [StorePromise] = [
    StorePromise(description: "texts come back byte for byte", breaches: textsComeBack),
    StorePromise(description: "blobs come back byte for byte", breaches: blobsComeBack),
    StorePromise(description: "integers come back to their limits", breaches: integersComeBack),
    StorePromise(description: "null is no empty text and no empty blob", breaches: nullIsNothing),
    StorePromise(description: "bound texts are data, never statements", breaches: textsAreData),
    StorePromise(
      description: "a parameter may stand twice and out of order",
      breaches: parametersAreNamed
    ),
    StorePromise(
      description: "a value of the call before is not left in the next one",
      breaches: nothingIsLeftBound
    ),
    StorePromise(description: "a query can be left early and run again", breaches: queriesStop),
    StorePromise(description: "a query can run inside itself", breaches: queriesNest),
    StorePromise(description: "a write says how many rows it changed", breaches: changesAreCounted),
    StorePromise(description: "a loader stores many rows as a statement would", breaches: loading),
    StorePromise(description: "a write that throws leaves nothing", breaches: rollsBack),
    StorePromise(description: "a failed statement leaves nothing", breaches: failureRollsBack),
    StorePromise(description: "a read does not write", breaches: readsOnly),
    StorePromise(description: "an append-only table is never changed", breaches: appendOnly),
    StorePromise(description: "words find their documents in order", breaches: wordsAreFound),
    StorePromise(description: "words of a document taken out find it no more", breaches: wordsGo),
    StorePromise(description: "a migration runs once", breaches: migratesOnce),
    StorePromise(description: "a failed migration leaves the old schema", breaches: migratesWhole),
  ]

  /// Makes the tables that the promises are tried on.
  public static func prepare(_ engine: any SQLEngine) throws(StorageError) {
    try engine.migrate(probe)
  }

  static let probeWords = WordIndex("probe_words")

  static let probe: [Migration] = [
    Migration(
      version: 1,
      tables: [
        TableDefinition(
          "probe",
          "id INTEGER PRIMARY KEY, words TEXT, bytes BLOB, number INTEGER, other INTEGER"
        ),
        TableDefinition(
          "fixed",
          "id INTEGER PRIMARY KEY, number INTEGER, words TEXT, UNIQUE (number, words)",
          appendOnlyBut: ["words"]
        ),
        TableDefinition("stone", "id INTEGER PRIMARY KEY, words TEXT", appendOnlyBut: []),
      ],
      wordIndexes: [probeWords],
      statements: ["INSERT INTO probe (id, number) VALUES (1000, 1)"]
    )
  ]

  private static func textsComeBack(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      for (id, text) in Samples.awkwardTexts.enumerated() {
        try session.run(
          "INSERT INTO probe (id, words) VALUES ($1, $2)",
          [.integer(Int64(id)), .text(text)]
        )
      }
    }
    return try engine.read { session throws(StorageError) in
      var breaches: [String] = []
      for (id, text) in Samples.awkwardTexts.enumerated() {
        let bytes = Array(text.utf8)
        let row = try session.first(
          "SELECT words FROM probe WHERE id = $1",
          [.integer(Int64(id))]
        ) { row in
          (text: Array(row.text(0).utf8), bytes: row.withBytes(0) { Array($0) })
        }
        if row?.text != bytes { breaches.append("\(text.debugDescription) as text") }
        if row?.bytes != bytes { breaches.append("\(text.debugDescription) as bytes") }
        let found = try session.first(
          "SELECT id FROM probe WHERE words = $1",
          [.text(text)],
          { $0.integer(0) }
        )
        if found != Int64(id) { breaches.append("\(text.debugDescription) is not found by itself") }
      }
      return breaches
    }
  }

  private static func blobsComeBack(_ engine: any SQLEngine) throws -> [String] {
    let blobs: [[UInt8]] = [[], [0], Array(0...255), [UInt8](repeating: 0xFF, count: 1 << 20)]
    return try engine.write(.full) { session throws(StorageError) in
      var breaches: [String] = []
      for (id, blob) in blobs.enumerated() {
        let key = SQLValue.integer(Int64(id))
        try session.run("INSERT INTO probe (id, bytes) VALUES ($1, $2)", [key, .blob(blob)])
        let back = try session.first("SELECT bytes FROM probe WHERE id = $1", [key]) { row in
          row.isNull(0) ? nil : row.withBytes(0) { Array($0) }
        }
        if back != blob { breaches.append("a blob of \(blob.count) bytes") }
      }
      return breaches
    }
  }

  private static func integersComeBack(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      var breaches: [String] = []
      let numbers: [Int64] = [0, 1, -1, .min, .max, 1 << 53 + 1]
      for (id, number) in numbers.enumerated() {
        let key = SQLValue.integer(Int64(id))
        try session.run("INSERT INTO probe (id, number) VALUES ($1, $2)", [key, .integer(number)])
        let back = try session.first("SELECT number FROM probe WHERE id = $1", [key]) {
          $0.integer(0)
        }
        if back != number { breaches.append("\(number) came back as \(String(describing: back))") }
      }
      return breaches
    }
  }

  private static func nullIsNothing(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        "INSERT INTO probe (id, words, bytes, number) VALUES ($1, $2, $3, $4)",
        [.integer(1), .null, .blob([]), .null]
      )
      let row = try session.first("SELECT words, bytes, number FROM probe WHERE id = 1") { row in
        (
          nulls: (0..<3).map { row.isNull($0) }, text: row.text(0), number: row.integer(2),
          bytes: row.withBytes(0) { $0.count }
        )
      }
      guard let row else { return ["the row is not there"] }
      var breaches: [String] = []
      if row.nulls != [true, false, true] { breaches.append("nulls are \(row.nulls)") }
      if row.text != "" || row.number != 0 || row.bytes != 0 { breaches.append("a null is \(row)") }
      return breaches
    }
  }

  private static func textsAreData(_ engine: any SQLEngine) throws -> [String] {
    let text = "'); DROP TABLE probe; --"
    return try engine.write(.full) { session throws(StorageError) in
      try session.run("INSERT INTO probe (id, words) VALUES (1, $1)", [.text(text)])
      let back = try session.first("SELECT words FROM probe WHERE id = 1") { $0.text(0) }
      return back == text ? [] : ["came back as \(String(describing: back))"]
    }
  }

  private static func parametersAreNamed(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        "INSERT INTO probe (number, other, words, id) VALUES ($3, $2, $4, $1)",
        [.integer(1), .integer(2), .integer(3), .text("4")]
      )
      try session.run(
        "INSERT INTO probe (id, number, other, words) VALUES ($2, $1, $1, $3)",
        [.integer(7), .integer(8), .text("9")]
      )
      let loader = try session.loader(
        "INSERT INTO probe (number, other, words, id) VALUES ($3, $3, $1, $2)"
      )
      loader.bind(1, text: "a")
      loader.bind(2, integer: 11)
      loader.bind(3, integer: 12)
      _ = try loader.run()
      let rows = try session.all(
        "SELECT id, number, other, words FROM probe WHERE id < 1000 ORDER BY id"
      ) { row in [row.text(0), row.text(1), row.text(2), row.text(3)] }
      let expected = [["1", "3", "2", "4"], ["8", "7", "7", "9"], ["11", "12", "12", "a"]]
      return rows == expected ? [] : ["\(rows)"]
    }
  }

  private static func nothingIsLeftBound(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      let insert: SQLText = "INSERT INTO probe (id, words) VALUES ($1, $2)"
      try session.run(insert, [.integer(1), .text("first")])
      try session.run(insert, [.integer(2)])
      let loader = try session.loader(insert)
      loader.bind(1, integer: 3)
      loader.bind(2, text: "third")
      _ = try loader.run()
      loader.bind(1, integer: 4)
      _ = try loader.run()
      loader.bind(1, integer: 5)
      loader.bind(2, text: nil)
      _ = try loader.run()
      let nulls = try session.all(
        "SELECT id FROM probe WHERE words IS NULL AND id < 1000 ORDER BY id"
      ) { $0.integer(0) }
      return nulls == [2, 4, 5] ? [] : ["no words in \(nulls)"]
    }
  }

  private static func fill(_ session: any SQLSession, _ count: Int64) throws(StorageError) {
    for id in 0..<count {
      try session.run("INSERT INTO probe (id) VALUES ($1)", [.integer(id)])
    }
  }

  private static func queriesStop(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      try fill(session, 5)
      let query: SQLText = "SELECT id FROM probe WHERE id < 1000 ORDER BY id"
      var seen: [Int64] = []
      try session.each(query, []) { row in
        seen.append(row.integer(0))
        return seen.count < 2
      }
      let all = try session.all(query) { $0.integer(0) }
      return seen == [0, 1] && all == [0, 1, 2, 3, 4] ? [] : ["\(seen), then \(all)"]
    }
  }

  private static func queriesNest(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      try fill(session, 3)
      let query: SQLText = "SELECT id FROM probe WHERE id < $1 ORDER BY id"
      var pairs: [[Int64]] = []
      var failure: StorageError?
      try session.each(query, [.integer(3)]) { outer in
        do throws(StorageError) {
          let inner = try session.all(query, [.integer(2)]) { $0.integer(0) }
          pairs.append([outer.integer(0)] + inner)
        } catch {
          failure = error
        }
        return true
      }
      if let failure { return ["\(failure)"] }
      return pairs == [[0, 0, 1], [1, 0, 1], [2, 0, 1]] ? [] : ["\(pairs)"]
    }
  }

  private static func changesAreCounted(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      try fill(session, 4)
      let counts = [
        try session.run("UPDATE probe SET number = 1 WHERE id < 3", []),
        try session.run("UPDATE probe SET number = 1 WHERE id < 0", []),
        try session.run(
          "INSERT INTO probe (id) VALUES (0) ON CONFLICT (id) DO NOTHING",
          []
        ),
        try session.run("DELETE FROM probe WHERE id < 1000", []),
      ]
      return counts == [3, 0, 0, 4] ? [] : ["\(counts)"]
    }
  }

  private static func loading(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.bulk) { session throws(StorageError) in
      let loader = try session.loader(
        "INSERT INTO probe (id, words, bytes) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING"
      )
      var changed = 0
      for (id, text) in (Samples.awkwardTexts + ["again"]).enumerated() {
        loader.bind(1, integer: Int64(id % Samples.awkwardTexts.count))
        Array(text.utf8).withUnsafeBytes { loader.bind(2, bytes: $0, isText: true) }
        Array(text.utf8).withUnsafeBytes { loader.bind(3, bytes: $0, isText: false) }
        changed += try loader.run()
      }
      let rows = try session.all(
        "SELECT words, bytes FROM probe WHERE id < 1000 ORDER BY id"
      ) { row in [Array(row.text(0).utf8), row.withBytes(1) { Array($0) }] }
      let expected = Samples.awkwardTexts.map { [Array($0.utf8), Array($0.utf8)] }
      if rows != expected { return ["the rows differ"] }
      return changed == expected.count ? [] : ["\(changed) rows changed"]
    }
  }

  private static func rowCount(_ engine: any SQLEngine) throws(StorageError) -> Int64? {
    try engine.read { session throws(StorageError) in
      try session.first("SELECT count(*) FROM probe WHERE id < 1000") { $0.integer(0) }
    }
  }

  private static func rollsBack(_ engine: any SQLEngine) throws -> [String] {
    var breaches: [String] = []
    for durability in [Durability.full, .bulk] {
      do {
        try engine.write(durability) { session throws(StorageError) in
          try fill(session, 3)
          throw .inconsistent("on purpose")
        }
        breaches.append("the error is lost")
      } catch StorageError.inconsistent("on purpose") {
      } catch { breaches.append("another error: \(error)") }
      if try rowCount(engine) != 0 { breaches.append("rows stayed") }
    }
    try engine.write(.full) { session throws(StorageError) in try fill(session, 2) }
    if try rowCount(engine) != 2 { breaches.append("the next write is not there") }
    return breaches
  }

  private static func failureRollsBack(_ engine: any SQLEngine) throws -> [String] {
    do {
      try engine.write(.full) { session throws(StorageError) in
        try fill(session, 3)
        try session.run("INSERT INTO probe (id) VALUES (1)", [])
      }
      return ["a key was taken twice"]
    } catch { return try rowCount(engine) == 0 ? [] : ["rows stayed"] }
  }

  private static func readsOnly(_ engine: any SQLEngine) throws -> [String] {
    do {
      try engine.read { session throws(StorageError) in try fill(session, 1) }
      return ["a read wrote"]
    } catch { return try rowCount(engine) == 0 ? [] : ["a row stayed"] }
  }

  private static func refused(_ sql: SQLText, _ engine: any SQLEngine) -> Bool {
    do throws(StorageError) {
      try engine.write(.full) { session throws(StorageError) in
        _ = try session.run(sql, [])
      }
      return false
    } catch { return true }
  }

  private static func appendOnly(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      try session.run(
        "INSERT INTO fixed (id, number, words) VALUES (1, 1, 'a'), (2, NULL, 'b')",
        []
      )
      try session.run("INSERT INTO stone (id, words) VALUES (1, 'a')", [])
    }
    let mustFail: [SQLText] = [
      "DELETE FROM fixed WHERE id = 1", "DELETE FROM stone",
      "UPDATE fixed SET number = 2 WHERE id = 1", "UPDATE fixed SET number = NULL WHERE id = 1",
      "UPDATE fixed SET number = 1 WHERE id = 2", "UPDATE fixed SET id = 3 WHERE id = 1",
      "UPDATE fixed SET words = 'c', number = 2 WHERE id = 1",
      "UPDATE stone SET words = 'b' WHERE id = 1",
    ]
    var breaches = mustFail.filter { !refused($0, engine) }.map { "allowed: \($0.text)" }
    if refused("UPDATE fixed SET words = '' WHERE id = 1", engine) {
      breaches.append("a column that purge overwrites can't be overwritten")
    }
    return breaches
  }

  private static let documents: [(Int64, String)] = [
    (1, "var paket på väg"), (2, "paketet and or not"), (3, "vår near pa"), (5, "paket 4711 配 送"),
    (1 << 40, "leveransförsenin paket"),
  ]

  private static func found(
    _ engine: any SQLEngine,
    _ words: [SearchWord],
    in range: ClosedRange<Int64> = 0 ... .max,
    descending: Bool = false,
    most: Int = .max
  ) throws(StorageError) -> [Int64] {
    try engine.read { session throws(StorageError) in
      var found: [Int64] = []
      try session.search(probeWords, for: words, in: range, descending: descending) { document in
        found.append(document)
        return found.count < most
      }
      return found
    }
  }

  private static func wordsAreFound(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.aside) { session throws(StorageError) in
      for (id, words) in documents { try session.add(id, words: words, to: probeWords) }
    }
    let paket = [SearchWord("paket", isBeginning: true)]
    let last: Int64 = 1 << 40
    let answers: [(String, [Int64], [Int64])] = [
      ("a word", try found(engine, [SearchWord("paket")]), [1, 5, last]),
      ("a beginning", try found(engine, paket), [1, 2, 5, last]),
      ("a range", try found(engine, paket, in: 2...5), [2, 5]),
      ("against the order", try found(engine, paket, descending: true, most: 2), [last, 5]),
      (
        "two words",
        try found(engine, [SearchWord("paket"), SearchWord("v", isBeginning: true)]), [1]
      ),
      ("words like operators", try found(engine, [SearchWord("and"), SearchWord("not")]), [2]),
      ("a letter of its own", try found(engine, [SearchWord("på")]), [1]),
      ("another letter", try found(engine, [SearchWord("pa")]), [3]),
      ("a digit", try found(engine, [SearchWord("47", isBeginning: true)]), [5]),
      ("another script", try found(engine, [SearchWord("送")]), [5]),
      ("a long word", try found(engine, [SearchWord("leveransförsenin")]), [last]),
      (
        "a long beginning",
        try found(engine, [SearchWord("leveransförseni", isBeginning: true)]), [last]
      ),
      ("what is nowhere", try found(engine, [SearchWord("xyzzy", isBeginning: true)]), []),
      ("no word", try found(engine, []), []),
    ]
    return answers.filter { $0.1 != $0.2 }.map { "\($0.0) finds \($0.1)" }
  }

  private static func wordsGo(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in
      for (id, words) in documents { try session.add(id, words: words, to: probeWords) }
    }
    try engine.write(.full) { session throws(StorageError) in
      for (id, words) in documents where id < 3 {
        try session.remove(id, words: words, from: probeWords)
      }
    }
    let left = try found(engine, [SearchWord("paket", isBeginning: true)])
    return left == [5, 1 << 40] ? [] : ["\(left) are left"]
  }

  private static func migratesOnce(_ engine: any SQLEngine) throws -> [String] {
    try engine.write(.full) { session throws(StorageError) in try fill(session, 1) }
    try engine.migrate(probe)
    return try rowCount(engine) == 1 ? [] : ["the second migration changed something"]
  }

  private static func migratesWhole(_ engine: any SQLEngine) throws -> [String] {
    let broken = Migration(
      version: 2,
      tables: [TableDefinition("second", "id INTEGER PRIMARY KEY")],
      statements: ["INSERT INTO no_such_table (id) VALUES (1)"]
    )
    do {
      try engine.migrate(probe + [broken])
      return ["a broken migration went through"]
    } catch {}
    let whole = Migration(
      version: 2,
      tables: [TableDefinition("second", "id INTEGER PRIMARY KEY")],
      statements: []
    )
    do {
      try engine.migrate(probe + [whole])
      return []
    } catch { return ["the half migration is in the way: \(error)"] }
  }
}
