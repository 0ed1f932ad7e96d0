/// How does a command fill the search index beside people at work?

import Curation
import Glibc
import Workflow

/// Fills the search index of a workspace, telling how far it is.
struct SearchIndexing {
  private let open: OpenWorkspace
  private let isQuiet: Bool

  init(_ open: OpenWorkspace, isQuiet: Bool) {
    self.open = open
    self.isQuiet = isQuiet
  }

  /// Adds everything that is missing; answers how many conversations that were.
  ///
  /// Nothing is lost when it is stopped: the next one goes on.
  func complete() throws(CommandError) -> Int {
    let words = open.words
    let start = try open.attempt { () throws(StorageError) in
      try open.workspace.searchCoverage()
    }
    let missing = start.total - start.covered
    if missing <= 0 { return 0 }
    var bar = ProgressBar(total: Int64(missing), isQuiet: isQuiet)
    defer { bar.finish() }
    var added = 0
    while let coverage = try open.attempt({ () throws(StorageError) in
      try open.workspace.indexSlice(milliseconds: Self.sliceMilliseconds)
    }) {
      added = coverage.covered - start.covered
      bar.update(
        Int64(added),
        count: added,
        unit: words.pick(sv: "samtal sökbara", en: "conversations indexed"),
        left: words.timeLeft
      )
      // Who waits for the lock asks every two milliseconds.
      usleep(Self.pauseMicroseconds)
    }
    return added
  }

  // Too short to be felt by a reviewer whose turn it is next.
  private static let sliceMilliseconds = 20
  private static let pauseMicroseconds: UInt32 = 2_500
}
