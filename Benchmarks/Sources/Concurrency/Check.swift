/// Is everything in order when the processes are gone?

import Curation
import Glibc
import Storage

/// What the store has, held against what the processes were told.
struct Check {
  private var claims: [Int64] = []
  private var submissions = 0
  private var surplus: Int64 = 0
  private var settled: Int64 = 0
  private var faults: [String] = []

  /// Whether nothing is wrong.
  var isFine: Bool { faults.isEmpty }

  init(_ folder: String, people: Int) throws {
    let (engine, store) = try Moment.open(folder)
    defer { store.close() }
    for number in 0..<people {
      try read(Worker.log(folder, number), "reviewer \(number)", engine)
    }
    for (sentence, sql) in Self.rules {
      let broken = try Self.number(sql, engine)
      if broken != 0 { faults.append("\(sentence): \(broken)") }
    }
    settled = try Self.number("SELECT count(*) FROM item WHERE state = 1", engine)
    surplus = try Self.number("SELECT count(*) FROM annotation WHERE surplus = 1", engine)
  }

  // How often each is broken.
  private static let rules: [(String, SQLText)] = [
    // What is late and beyond the overlap settles an item too, where whoever took the slot gave it
    // back: so no fewer annotations than drawn altogether, and no more in slots.
    (
      "settled items with fewer annotations than were drawn, or more in slots",
      """
      SELECT count(*) FROM (SELECT i.drawn_overlap AS drawn, (SELECT count(*)
          FROM annotation a WHERE a.item_id = i.item_id) AS whole, (SELECT count(*)
          FROM annotation a WHERE a.item_id = i.item_id AND a.surplus = 0) AS in_slots
        FROM item i WHERE i.state = 1) AS settled
      WHERE whole < drawn OR in_slots > drawn
      """
    ),
    (
      "open items whose free, leased and done slots are not those that were drawn",
      """
      SELECT count(*) FROM item i WHERE i.state = 0 AND i.drawn_overlap <> i.done
        + coalesce((SELECT q.free FROM queue q WHERE q.item_id = i.item_id), 0)
        + (SELECT count(*) FROM claim c WHERE c.item_id = i.item_id AND c.state = 1)
      """
    ),
    (
      "items that somebody annotated twice",
      """
      SELECT count(*) FROM (SELECT 1 FROM annotation GROUP BY item_id, reviewer_id
        HAVING count(*) > 1) AS twice
      """
    ),
    (
      "slots that the counter has and the queue has not",
      """
      SELECT abs((SELECT value FROM counter WHERE name = 'waiting')
        - (SELECT coalesce(sum(free), 0) FROM queue))
      """
    ),
    (
      "open items hidden behind somebody's place in the queue",
      """
      SELECT count(*) FROM queue q JOIN reviewer_cursor r ON r.band = q.band AND q.ord <= r.pos
      WHERE NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = q.item_id AND c.reviewer_id = r.reviewer_id)
      """
    ),
  ]

  private mutating func read(_ file: String, _ name: String, _ engine: any SQLEngine) throws {
    guard let stream = fopen(file, "r") else {
      faults.append("\(name) wrote nothing down")
      return
    }
    defer { fclose(stream) }
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(line) }
    var done: Set<Int64> = []
    while getline(&line, &size, stream) > 0, let text = line.map({ String(cString: $0) }) {
      // The last line of a killed process may be half.
      guard text.hasSuffix("\n") else { continue }
      let words = text.dropLast().split(separator: " ")
      switch words.first {
      case "C" where words.count == 3:
        claims.append(Int64(words[2]) ?? 0)
        if let item = Int64(words[1]), done.contains(item) {
          faults.append("\(name) got \(item) again, done already")
        }
      case "S" where words.count == 2:
        if let item = Int64(words[1]) { done.insert(item) }
      default: faults.append("\(name): \(text.dropLast())")
      }
    }
    submissions += done.count
    let kept = Set(try Self.kept(name, engine))
    let missing = done.subtracting(kept).count
    if missing > 0 { faults.append("\(name) lacks \(missing) acknowledged annotations") }
  }

  /// Prints what was done, how long the next item took, and what is wrong.
  func report(kills: Int, seconds: Int) {
    let sorted = claims.sorted()
    func milliseconds(_ share: Int) -> Double {
      sorted.isEmpty ? 0 : Double(sorted[(sorted.count - 1) * share / 100] / 10) / 100
    }
    print(
      """
      \(seconds) s, \(kills) processes killed: \(claims.count) items given, \(submissions) \
      annotations acknowledged, \(surplus) of them late and beyond the overlap, \(settled) items settled
      next item, wall ms: p50 \(milliseconds(50)), p99 \(milliseconds(99)), most \(milliseconds(100))
      """
    )
    for fault in faults.prefix(20) { print("WRONG: " + fault) }
    print(isFine ? "all in order" : "\(faults.count) things wrong")
  }

  private static func kept(_ name: String, _ engine: any SQLEngine) throws -> [Int64] {
    try engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT a.item_id FROM annotation a JOIN reviewer r ON r.reviewer_id = a.reviewer_id
        WHERE r.name = $1
        """,
        [.text(name)]
      ) { $0.integer(0) }
    }
  }

  private static func number(_ sql: SQLText, _ engine: any SQLEngine) throws -> Int64 {
    try engine.read { session throws(StorageError) in
      try session.first(sql) { $0.integer(0) } ?? 0
    }
  }
}
