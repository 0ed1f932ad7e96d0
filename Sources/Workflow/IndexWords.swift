/// How is the search index filled without holding anybody up?

public import Curation
internal import Storage

extension Workspace {
  /// Adds some conversations to the search index; answers how far it reaches, nil when nothing was
  /// left to add.
  ///
  /// One short transaction of about `milliseconds`; other people's work goes between two calls. The
  /// reading is done before it.
  public func indexSlice(milliseconds: Int) throws(StorageError) -> SearchCoverage? {
    let began = surroundings.now()
    let column = TurnsColumn()
    var conversations: [IndexedWords] = []
    for conversation in try store.unindexed(limit: Self.sliceSize) {
      var words = SearchWords()
      words.add(
        try column.decode(conversation.turns),
        replies: conversation.replies,
        externalID: conversation.externalID
      )
      conversations.append(IndexedWords(number: conversation.number, words: words.text))
      if isOver(began, milliseconds) { break }
    }
    if conversations.isEmpty { return nil }
    let writing = surroundings.now()
    return try store.index(conversations) { isOver(writing, milliseconds) }
  }

  /// How far the search index reaches.
  public func searchCoverage() throws(StorageError) -> SearchCoverage {
    try store.searchCoverage()
  }

  // More than can be added in 20 ms, so that the time decides.
  private static let sliceSize = 400

  private func isOver(_ began: Timestamp, _ milliseconds: Int) -> Bool {
    surroundings.now().milliseconds - began.milliseconds >= Int64(milliseconds)
  }
}

extension ReviewDesk {
  /// Adds some conversations to the search index in one transaction of about `milliseconds`; answers
  /// how far it reaches, nil when nothing was left to add.
  public func indexSlice(milliseconds: Int) throws(StorageError) -> SearchCoverage? {
    try workspace.indexSlice(milliseconds: milliseconds)
  }
}

extension SearchWords {
  /// Adds what is searched of a conversation: what the customer says, these replies, its source's
  /// own name.
  mutating func add(_ turns: [Turn], replies: [Int], externalID: String?) {
    for (place, turn) in turns.enumerated()
    where turn.speaker == .customer || replies.contains(place) {
      add(turn.text)
    }
    if let externalID { add(externalID) }
  }
}
