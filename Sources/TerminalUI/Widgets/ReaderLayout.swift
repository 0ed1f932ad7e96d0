/// Which rows do the sections of a document take, and what stands on each?

/// The rows of a document, wrapped once for each width.
struct ReaderLayout: Hashable, Sendable {
  /// What stands on a row.
  struct Place: Hashable, Sendable {
    let section: Int
    /// The paragraph, nil for the rule.
    let paragraph: Int?
    /// The row within the paragraph.
    let row: Int
  }

  /// A place in the text that stays when the rows change.
  struct Anchor: Hashable, Sendable {
    var section = 0
    var paragraph: Int?
    var character = 0
  }

  private(set) var columns: Int
  private(set) var rowCount = 0
  private(set) var paragraphs: [[WrappedParagraph]]
  // The first row of each section, and one past the last.
  private var starts: [Int] = []
  // For each section the first row of each paragraph, counted from the section's own.
  private var paragraphStarts: [[Int]] = []

  init(_ sections: [Reader.Section], columns: Int) {
    self.columns = columns
    paragraphs = sections.map { section in
      section.paragraphs.map { $0.wrapped(to: columns) }
    }
    count(sections)
  }

  /// Wraps the text to another width.
  mutating func wrap(to columns: Int, _ sections: [Reader.Section]) {
    self.columns = columns
    for section in paragraphs.indices {
      for index in paragraphs[section].indices {
        paragraphs[section][index] = paragraphs[section][index].wrapped(to: columns)
      }
    }
    count(sections)
  }

  /// Counts the rows anew, after folding or wrapping.
  mutating func count(_ sections: [Reader.Section]) {
    starts = [0]
    paragraphStarts = []
    var total = 0
    for (index, section) in sections.enumerated() {
      var rows = section.heading == nil ? 0 : 1
      var inner: [Int] = []
      if !section.isFolded {
        for paragraph in paragraphs[index] {
          inner.append(rows)
          rows += max(1, paragraph.rowCount)
        }
      }
      paragraphStarts.append(inner)
      total += rows
      starts.append(total)
    }
    rowCount = total
  }

  func rows(ofSection section: Int) -> Range<Int> { starts[section]..<starts[section + 1] }

  /// What stands on a row, nil past the end.
  func place(ofRow row: Int) -> Place? {
    guard (0..<rowCount).contains(row) else { return nil }
    let section = Self.last(in: starts, notAfter: row)
    let inside = row - starts[section]
    let inner = paragraphStarts[section]
    guard let first = inner.first, inside >= first else {
      return Place(section: section, paragraph: nil, row: 0)
    }
    let paragraph = Self.last(in: inner, notAfter: inside)
    return Place(section: section, paragraph: paragraph, row: inside - inner[paragraph])
  }

  /// The section that begins in a stretch of rows, or else the one on its first row.
  func firstSection(startingIn rows: Range<Int>) -> Int? {
    guard let place = place(ofRow: rows.lowerBound) else { return nil }
    let next = place.section + 1
    let begins = starts[place.section] < rows.lowerBound
    return begins && next < starts.count - 1 && rows.contains(starts[next]) ? next : place.section
  }

  func anchor(ofRow row: Int) -> Anchor {
    guard let place = place(ofRow: row) else { return Anchor() }
    guard let index = place.paragraph else { return Anchor(section: place.section) }
    let rows = paragraphs[place.section][index].rows
    let character = rows.indices.contains(place.row) ? rows[place.row].lowerBound : 0
    return Anchor(section: place.section, paragraph: index, character: character)
  }

  /// The row of a place in the text; the rule's row where the section is folded.
  func row(of anchor: Anchor) -> Int {
    guard anchor.section < starts.count - 1 else { return 0 }
    let start = starts[anchor.section]
    guard let index = anchor.paragraph, paragraphStarts[anchor.section].indices.contains(index)
    else { return start }
    let paragraph = paragraphs[anchor.section][index]
    let row = paragraph.rowCount > 0 ? paragraph.row(of: anchor.character) : 0
    return start + paragraphStarts[anchor.section][index] + row
  }

  /// The last of several equal starts not after `row`; a section without rows is passed over.
  private static func last(in starts: [Int], notAfter row: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= row { low = middle } else { high = middle }
    }
    return low
  }
}
