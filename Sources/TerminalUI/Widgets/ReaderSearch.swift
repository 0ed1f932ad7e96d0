/// Where in a document does a search find its words, and at which of them is the person?

internal import TextUnits

/// What was searched for in a document, and what was found.
struct ReaderSearch: Hashable, Sendable {
  /// A stretch of a paragraph, or of a heading, that was found.
  struct Match: Hashable, Sendable {
    let section: Int
    /// The paragraph, nil for the heading.
    let paragraph: Int?
    let range: Range<Int>

    var anchor: ReaderLayout.Anchor {
      .init(section: section, paragraph: paragraph, character: range.lowerBound)
    }
  }

  var needle: Needle?
  var matches: [Match] = []
  var current: Int?

  /// The matches that touch a stretch of a paragraph or heading, by their index.
  func indices(section: Int, paragraph: Int?, in range: Range<Int>) -> [Int] {
    var index = firstIndex { match in
      let place = (match.section, match.paragraph ?? -1, match.range.upperBound)
      return place > (section, paragraph ?? -1, range.lowerBound)
    }
    var found: [Int] = []
    while index < matches.count, matches[index].section == section,
      matches[index].paragraph == paragraph, matches[index].range.lowerBound < range.upperBound
    {
      found.append(index)
      index += 1
    }
    return found
  }

  /// The first match for which `isBehind` holds; it holds for all after it.
  func firstIndex(where isBehind: (Match) -> Bool) -> Int {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(matches[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Reader {
  /// What is searched for; empty for nothing.
  public var searchText: String { search.needle?.text ?? "" }
  /// How often it is found, in folded sections too.
  public var matchCount: Int { search.matches.count }
  /// Which match the person stands at, counted from 1; nil without one.
  public var currentMatch: Int? { search.current.map { $0 + 1 } }

  /// Searches for a text, whatever case and accents; an empty text ends the search.
  ///
  /// The current match is the first from the current one on, or else from the first row seen, around
  /// the end if need be. It is scrolled into view, and its section unfolded.
  ///
  /// - Returns: How often the text is found.
  @discardableResult
  public mutating func find(_ text: String) -> Int {
    let from = search.current.map { search.matches[$0].anchor } ?? layout.anchor(ofRow: scroll)
    search = ReaderSearch()
    search.needle = Needle(text)
    search.matches = matches()
    guard !search.matches.isEmpty else { return 0 }
    let first = search.firstIndex { match in
      let place = (match.section, match.paragraph ?? -1, match.range.lowerBound)
      return place >= (from.section, from.paragraph ?? -1, from.character)
    }
    go(toMatch: first < search.matches.count ? first : 0)
    return search.matches.count
  }

  /// Goes to the match after the current one, around the end.
  ///
  /// - Returns: Whether there is a match.
  @discardableResult
  public mutating func nextMatch() -> Bool { step(toMatch: 1) }

  /// Goes to the match before the current one, around the beginning.
  ///
  /// - Returns: Whether there is a match.
  @discardableResult
  public mutating func previousMatch() -> Bool { step(toMatch: -1) }

  private mutating func step(toMatch direction: Int) -> Bool {
    let count = search.matches.count
    guard count > 0 else { return false }
    let from = search.current ?? (direction > 0 ? -1 : 0)
    go(toMatch: (from + direction + count) % count)
    return true
  }

  private mutating func go(toMatch index: Int) {
    search.current = index
    let match = search.matches[index]
    if match.paragraph != nil { setFolded(false, section: match.section) }
    if selectsSections { selectedSection = match.section }
    let row = layout.row(of: match.anchor)
    // With some text before it, so that it can be understood.
    if !keepsInSight(row..<row + 1) { scroll(to: row - size.rows / 3) }
  }

  /// Finds the matches anew in a document that was changed.
  mutating func refreshSearch() {
    guard search.needle != nil else { return }
    search.matches = matches()
    let last = search.matches.count - 1
    search.current = last < 0 ? nil : search.current.map { min($0, last) }
  }

  private func matches() -> [ReaderSearch.Match] {
    guard let needle = search.needle else { return [] }
    var matches: [ReaderSearch.Match] = []
    for (section, content) in sections.enumerated() {
      if let heading = content.heading {
        for range in needle.matches(in: Segments.characters(of: heading)) {
          matches.append(.init(section: section, paragraph: nil, range: range))
        }
      }
      for (index, paragraph) in layout.paragraphs[section].enumerated() {
        for range in needle.matches(in: paragraph.characters) {
          matches.append(.init(section: section, paragraph: index, range: range))
        }
      }
    }
    return matches
  }
}
