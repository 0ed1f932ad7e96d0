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
  private var golds: Int64 = 0
  private var repeats: Int64 = 0
  private var roundAnswers: Int64 = 0
  private var faults: [String] = []

  /// Whether nothing is wrong.
  var isFine: Bool { faults.isEmpty }

  init(_ folder: String, people: Int) throws {
    let (engine, store) = try Moment.open(folder)
    defer { store.close() }
    for number in 0..<people {
      try read(Worker.log(folder, number), Making.name(number), engine)
    }
    for (sentence, sql) in Self.rules {
      let broken = try Self.number(sql, engine)
      if broken != 0 { faults.append("\(sentence): \(broken)") }
    }
    settled = try Self.number("SELECT count(*) FROM item WHERE state IN (1, 2)", engine)
    golds = try Self.number(
      "SELECT count(*) - count(DISTINCT a.item_id) FROM annotation a JOIN item i"
        + " ON i.item_id = a.item_id WHERE i.gold = 1 AND a.round = 0",
      engine
    )
    repeats = try Self.number("SELECT count(*) FROM annotation WHERE round = 1", engine)
    roundAnswers = try Self.number(
      "SELECT count(*) FROM annotation a JOIN calibration_item k ON k.item_id = a.item_id"
        + " WHERE a.round = 0",
      engine
    )
    surplus = try Self.number("SELECT count(*) FROM annotation WHERE surplus = 1", engine)
  }

  // How often each is broken.
  private static let rules: [(String, SQLText)] = [
    // What is late and beyond the overlap settles an item too, where whoever took the slot gave it
    // back: so no fewer annotations than drawn altogether, and no more in slots.
    (
      "settled or disputed items with fewer annotations than were drawn, or more in slots",
      """
      SELECT count(*) FROM (SELECT i.drawn_overlap AS drawn, (SELECT count(*)
          FROM annotation a WHERE a.item_id = i.item_id AND a.round = 0) AS whole, (SELECT count(*)
          FROM annotation a WHERE a.item_id = i.item_id AND a.round = 0 AND a.surplus = 0) AS in_slots
        FROM item i WHERE i.state IN (1, 2) AND i.gold = 0) AS settled
      WHERE whole < drawn OR in_slots > drawn
      """
    ),
    (
      "open items whose free, leased and done slots are not those that were drawn",
      """
      SELECT count(*) FROM item i WHERE i.state = 0 AND i.drawn_overlap <> i.done
        + coalesce((SELECT q.free FROM queue q WHERE q.item_id = i.item_id), 0)
        + (SELECT count(*) FROM claim c WHERE c.item_id = i.item_id AND c.state = 1 AND c.round = 0)
      """
    ),
    (
      "items that somebody annotated twice at the first look, or at the second",
      """
      SELECT count(*) FROM (SELECT 1 FROM annotation GROUP BY item_id, reviewer_id, round
        HAVING count(*) > 1) AS twice
      """
    ),
    (
      "second looks of somebody who never had a first",
      """
      SELECT count(*) FROM annotation a WHERE a.round <> 0 AND (a.round <> 1
        OR NOT EXISTS (SELECT 1 FROM annotation b WHERE b.item_id = a.item_id
          AND b.reviewer_id = a.reviewer_id AND b.round = 0 AND b.annotation_id < a.annotation_id))
      """
    ),
    (
      "known answers that are not what they were",
      """
      SELECT count(*) FROM item i WHERE i.gold = 1 AND (i.state <> 1 OR i.settled_by IS NULL
        OR i.overlap <> i.drawn_overlap
        OR i.settled_by <>
          (SELECT min(a.annotation_id) FROM annotation a WHERE a.item_id = i.item_id)
        OR EXISTS (SELECT 1 FROM queue q WHERE q.item_id = i.item_id))
      """
    ),
    // What nobody spoke against can't have changed: without this the rule before could never fail.
    (
      "runs in which nobody spoke against a known answer",
      """
      SELECT 1 - count(*) FROM (SELECT 1 FROM annotation a JOIN item i ON i.item_id = a.item_id
        JOIN annotation k ON k.annotation_id =
          (SELECT min(b.annotation_id) FROM annotation b WHERE b.item_id = a.item_id)
        WHERE i.gold = 1 AND a.round = 0 AND a.verdict <> k.verdict LIMIT 1) AS spoken
      """
    ),
    (
      "items of the round that somebody did not get",
      """
      SELECT count(*) FROM calibration_item k JOIN reviewer r ON r.active = 1
      WHERE NOT EXISTS (SELECT 1 FROM claim c
        WHERE c.item_id = k.item_id AND c.reviewer_id = r.reviewer_id)
      """
    ),
    (
      "items of the round that are not for everybody",
      """
      SELECT count(*) FROM calibration_item k JOIN item i ON i.item_id = k.item_id
      WHERE i.drawn_overlap <> (SELECT count(*) FROM reviewer WHERE active = 1)
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
    var told = Told()
    while getline(&line, &size, stream) > 0, let text = line.map({ String(cString: $0) }) {
      // The last line of a killed process may be half.
      guard text.hasSuffix("\n") else { continue }
      let words = text.dropLast().split(separator: " ")
      switch words.first {
      case "C" where words.count == 3:
        claims.append(Int64(words[2]) ?? 0)
        if let item = Int64(words[1]), !told.mayGet(item) {
          faults.append("\(name) got \(item) again, done already")
        }
      case "S" where words.count == 2, "R" where words.count == 2:
        if let item = Int64(words[1]) { told.submitted(item, comesBack: words[0] == "R") }
      default: faults.append("\(name): \(text.dropLast())")
      }
    }
    submissions += told.submissions.values.reduce(0, +)
    let kept = try Self.kept(name, engine)
    let missing = told.submissions.reduce(0) { $0 + max(0, $1.value - kept[$1.key, default: 0]) }
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
      annotations acknowledged, \(surplus) of them late and beyond the overlap, \(settled) items \
      settled or disputed
      \(golds) answers to items with a known one, \(repeats) second looks, \(roundAnswers) answers \
      in the round
      next item, wall ms: p50 \(milliseconds(50)), p99 \(milliseconds(99)), most \(milliseconds(100))
      """
    )
    for fault in faults.prefix(20) { print("WRONG: " + fault) }
    print(isFine ? "all in order" : "\(faults.count) things wrong")
  }

  // How often the store has something of theirs, item by item.
  private static func kept(_ name: String, _ engine: any SQLEngine) throws -> [Int64: Int] {
    let items = try engine.read { session throws(StorageError) in
      try session.all(
        """
        SELECT a.item_id FROM annotation a JOIN reviewer r ON r.reviewer_id = a.reviewer_id
        WHERE r.name = $1
        """,
        [.text(name)]
      ) { $0.integer(0) }
    }
    return Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private static func number(_ sql: SQLText, _ engine: any SQLEngine) throws -> Int64 {
    try engine.read { session throws(StorageError) in
      try session.first(sql) { $0.integer(0) } ?? 0
    }
  }
}

/// What the store told one reviewer, item by item.
private struct Told {
  /// How often a submission was acknowledged.
  private(set) var submissions: [Int64: Int] = [:]
  private var comingBack: Set<Int64> = []

  /// Whether the reviewer may get the item: once, and once more where it was to come back.
  func mayGet(_ item: Int64) -> Bool {
    submissions[item, default: 0] < (comingBack.contains(item) ? 2 : 1)
  }

  mutating func submitted(_ item: Int64, comesBack: Bool) {
    submissions[item, default: 0] += 1
    if comesBack { comingBack.insert(item) }
  }
}
