/// How is a text of several lines shown in a pane?

public import TextUnits

/// A text with meanings, wrapped to its pane, behind an optional bar at its left.
public struct Paragraph: Hashable, Sendable {
  /// A stretch of text of one meaning.
  public struct Span: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Their meaning.
    public var role: Role

    /// Makes a stretch.
    public init(_ text: String, _ role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// The text in stretches.
  public var spans: [Span]
  /// What stands before every row: `▌ ` for the customer, blanks for the bot.
  public var prefix: String
  /// The prefix's meaning.
  public var prefixRole: Role

  /// Makes a paragraph of one meaning.
  public init(_ text: String, role: Role = .text, prefix: String = "") {
    self.init([Span(text, role)], prefix: prefix, prefixRole: role)
  }

  /// Makes a paragraph of stretches.
  public init(_ spans: [Span], prefix: String = "", prefixRole: Role = .text) {
    self.spans = spans
    self.prefix = prefix
    self.prefixRole = prefixRole
  }

  /// The difference between two texts, what was removed and what was added each in its role.
  public init(_ difference: [WordDiff.Segment], role: Role, prefix: String = "") {
    let spans = difference.map { segment in
      switch segment.kind {
      case .same: Span(segment.text, role)
      case .removed: Span("[-" + segment.text + "-]", .removed)
      case .added: Span("{+" + segment.text + "+}", .added)
      }
    }
    self.init(spans, prefix: prefix, prefixRole: role)
  }

  /// The paragraph broken into rows for a pane `columns` wide.
  public func wrapped(to columns: Int) -> WrappedParagraph {
    WrappedParagraph(self, columns: columns)
  }

  /// Draws the rows from `scroll` on into `area` and answers with what is seen.
  @discardableResult
  public func draw(on canvas: inout Canvas, in area: Rect, scroll: Int = 0) -> VisibleRows {
    wrapped(to: area.columns).draw(on: &canvas, in: area, scroll: scroll)
  }
}

/// Which rows of a longer text are seen.
public struct VisibleRows: Hashable, Sendable {
  /// The first row seen, counted from 1; 0 when none is.
  public let first: Int
  /// The last row seen, counted from 1.
  public let last: Int
  /// All rows.
  public let total: Int

  /// Makes a report of rows seen.
  public init(first: Int, last: Int, total: Int) {
    self.first = first
    self.last = last
    self.total = total
  }

  /// What is seen of `total` rows from `scroll` on in a pane of `rows`; scrolled no further than needed.
  public init(scroll: Int, rows: Int, total: Int) {
    let start = max(0, min(scroll, total - rows))
    let end = min(total, start + max(0, rows))
    self.init(first: end > start ? start + 1 : 0, last: end, total: total)
  }

  /// Whether everything is seen.
  public var isAll: Bool { last - first + 1 >= total }
  /// Whether there is more above.
  public var hasMoreAbove: Bool { first > 1 }
  /// Whether there is more below.
  public var hasMoreBelow: Bool { last < total }
  /// The arrows that say where more is: `↑`, `↓`, `↕` or nothing.
  public var arrows: String {
    switch (hasMoreAbove, hasMoreBelow) {
    case (true, true): "↕"
    case (true, false): "↑"
    case (false, true): "↓"
    case (false, false): ""
    }
  }
}

/// A paragraph broken into rows; keep it while text and width stay the same.
public struct WrappedParagraph: Hashable, Sendable {
  private let paragraph: Paragraph
  let characters: [Character]
  // The role of the characters from each index on.
  private let roleStarts: [Int]
  let rows: [Range<Int>]

  init(_ paragraph: Paragraph, columns: Int) {
    var characters: [Character] = []
    var roleStarts: [Int] = []
    for span in paragraph.spans {
      roleStarts.append(characters.count)
      characters += Segments.characters(of: span.text)
    }
    self.init(paragraph, characters, roleStarts, columns: columns)
  }

  private init(
    _ paragraph: Paragraph,
    _ characters: [Character],
    _ roleStarts: [Int],
    columns: Int
  ) {
    let width = max(1, columns - Columns.width(of: paragraph.prefix))
    var rows: [Range<Int>] = []
    var start = 0
    while start <= characters.count {
      let end = characters[start...].firstIndex(where: Segments.isLineEnd) ?? characters.count
      rows += SoftWrap.rows(of: characters[start..<end], width: width)
      start = end + 1
    }
    // A line end at the very end ends the last row and begins no other.
    if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    self.paragraph = paragraph
    self.characters = characters
    self.roleStarts = roleStarts
    self.rows = characters.isEmpty ? [] : rows
  }

  /// The same paragraph in rows for a pane of another width.
  func wrapped(to columns: Int) -> WrappedParagraph {
    WrappedParagraph(paragraph, characters, roleStarts, columns: columns)
  }

  /// How many rows there are; none for an empty text.
  public var rowCount: Int { rows.count }

  /// Draws the rows from `scroll` on into `area` and answers with what is seen.
  @discardableResult
  public func draw(on canvas: inout Canvas, in area: Rect, scroll: Int = 0) -> VisibleRows {
    let seen = VisibleRows(scroll: scroll, rows: area.rows, total: rows.count)
    guard seen.first > 0 else { return seen }
    for row in (seen.first - 1)..<seen.last {
      draw(row: row, at: area.row + row - seen.first + 1, on: &canvas, in: area)
    }
    return seen
  }

  /// Draws one row on a row of the screen; stretches of `marks` have their role in place of their own.
  func draw(
    row number: Int,
    at screenRow: Int,
    on canvas: inout Canvas,
    in area: Rect,
    marks: [(range: Range<Int>, role: Role)] = []
  ) {
    let range = rows[number]
    let start = canvas.put(
      paragraph.prefix,
      at: Point(column: area.column, row: screenRow),
      in: area,
      role: paragraph.prefixRole
    )
    var place = Point(column: start, row: screenRow)
    var span = max(0, (roleStarts.firstIndex { $0 > range.lowerBound } ?? roleStarts.count) - 1)
    for index in range where place.column < area.endColumn {
      while span + 1 < roleStarts.count, roleStarts[span + 1] <= index { span += 1 }
      var role = paragraph.spans[span].role
      for mark in marks where mark.range.contains(index) { role = mark.role }
      place.column = canvas.put(
        characters[index],
        at: place,
        tabsFrom: start,
        in: area,
        role: role
      )
    }
  }

  /// The row that a character stands on.
  public func row(of index: Int) -> Int {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].lowerBound <= index { low = middle } else { high = middle }
    }
    return low
  }

  /// The character drawn at a column of a row, the prefix included in the columns; nil beside the text.
  public func index(atRow row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    var start = Columns.width(of: paragraph.prefix)
    for index in rows[row] {
      let end = start + Columns.width(of: characters[index], at: start)
      if column >= start, column < end { return index }
      start = end
    }
    return nil
  }

  /// The column at which a character stands in its row, behind the prefix.
  func column(of index: Int) -> Int {
    guard rows.indices.contains(row(of: index)) else { return 0 }
    let before = characters[rows[row(of: index)].lowerBound..<index]
    let columns = before.reduce(0) { $0 + Columns.width(of: $1, at: $0) }
    return Columns.width(of: paragraph.prefix) + columns
  }
}
