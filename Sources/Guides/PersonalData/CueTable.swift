/// What does the word with this hash announce, found at the first look?

/// Words by their hash in one row of memory.
struct CueTable: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    /// Nothing in a free place.
    var cues: Cues = []
  }

  // At least half of the places are free, so that a look-up ends soon.
  private var entries: [Entry]
  private let mask: Int

  /// Makes a table of words that stand between spaces.
  init(_ lists: [(cues: Cues, words: String)]) {
    let words = lists.flatMap { list in list.words.split(separator: " ").map { (list.cues, $0) } }
    var size = 64
    while size < words.count * 2 { size *= 2 }
    entries = Array(repeating: Entry(), count: size)
    mask = size - 1
    for (cues, word) in words {
      let hash = Cues.hash(of: word)
      let place = place(of: hash)
      entries[place] = Entry(hash: hash, cues: entries[place].cues.union(cues))
    }
  }

  /// What the word with a hash announces.
  @inline(__always) subscript(hash: UInt64) -> Cues { entries[place(of: hash)].cues }

  // Where the hash stands, or the free place where it would.
  @inline(__always) private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while !entries[place].cues.isEmpty, entries[place].hash != hash { place = (place + 1) & mask }
    return place
  }
}
