/// How does a person read a long text: a guide, a conversation, a trail of events?

/// A document of sections, wrapped to a measure that can be read, scrolled by rows and searched.
///
/// Call `resize(to:)` when the pane's size is known: the text is wrapped once for each width, and
/// drawing costs the rows seen.
public struct Reader: Hashable, Sendable {
  /// A part of the document.
  public struct Section: Hashable, Sendable {
    /// What stands in the rule above it; nil for no rule.
    public var heading: String?
    /// What stands at the right of the rule.
    public var right: String
    /// What stands there in its place while the section is folded, such as how much there is.
    public var foldedRight: String
    /// The text; an empty paragraph is a blank row.
    public var paragraphs: [Paragraph]
    /// Whether it can be folded to its rule; a section without heading can't.
    public var isFoldable: Bool
    /// Whether only its rule is shown.
    public var isFolded: Bool

    /// Makes a section.
    public init(
      _ heading: String? = nil,
      right: String = "",
      paragraphs: [Paragraph],
      isFoldable: Bool = false,
      isFolded: Bool = false,
      foldedRight: String = ""
    ) {
      self.heading = heading
      self.right = right
      self.foldedRight = foldedRight
      self.paragraphs = paragraphs
      self.isFoldable = isFoldable && heading != nil
      self.isFolded = isFolded && self.isFoldable
    }
  }

  /// Most columns of a row of text, unless a reader is made with another number.
  public static let defaultMeasureColumns = 100

  /// The document.
  public private(set) var sections: [Section]
  /// The size of the pane.
  public private(set) var size: Size
  /// Most columns of a row of text; rules go over the whole pane.
  public let measureColumns: Int
  /// The first row seen.
  public internal(set) var scroll = 0
  /// The section under the cursor; nil where sections can't be entered, or there are none.
  public internal(set) var selectedSection: Int?
  /// Whether there is a cursor over the sections.
  public let selectsSections: Bool
  var layout: ReaderLayout
  var search = ReaderSearch()

  /// Makes a reader that shows the beginning of a document.
  public init(
    _ sections: [Section] = [],
    size: Size = Size(columns: 80, rows: 24),
    measureColumns: Int = Reader.defaultMeasureColumns,
    selectsSections: Bool = false
  ) {
    self.sections = sections
    self.size = size
    self.measureColumns = max(1, measureColumns)
    self.selectsSections = selectsSections
    layout = ReaderLayout(sections, columns: min(size.columns, self.measureColumns))
    selectedSection = selectsSections && !sections.isEmpty ? 0 : nil
  }

  /// Makes a reader of one section without a rule.
  public init(_ text: String, role: Role = .text) {
    self.init([Section(paragraphs: [Paragraph(text, role: role)])])
  }

  /// All rows of the document as it is folded.
  public var rowCount: Int { layout.rowCount }
  /// What is seen, for the pane's heading.
  public var visibleRows: VisibleRows {
    VisibleRows(scroll: scroll, rows: size.rows, total: rowCount)
  }

  /// Puts another document in place; place, cursor and search stay as far as they still make sense.
  public mutating func replace(_ sections: [Section]) {
    self.sections = sections
    layout = ReaderLayout(sections, columns: min(size.columns, measureColumns))
    if selectsSections {
      selectedSection = sections.isEmpty ? nil : min(selectedSection ?? 0, sections.count - 1)
    }
    refreshSearch()
    scroll(to: scroll)
  }

  /// Takes the pane's size; the text seen on top stays on top.
  public mutating func resize(to size: Size) {
    guard size != self.size else { return }
    let top = layout.anchor(ofRow: scroll)
    self.size = size
    let columns = min(size.columns, measureColumns)
    if columns != layout.columns { layout.wrap(to: columns, sections) }
    scroll(to: layout.row(of: top))
    keepSelectedInSight()
  }

  /// Scrolls so that `row` is the first one seen, as far as there are rows to fill the pane.
  public mutating func scroll(to row: Int) {
    scroll = max(0, min(row, rowCount - size.rows))
  }

  /// Scrolls so that a section's beginning is on top, and puts the cursor on it where there is one.
  public mutating func show(section: Int) {
    guard sections.indices.contains(section) else { return }
    if selectsSections { selectedSection = section }
    scroll(to: layout.rows(ofSection: section).lowerBound)
  }

  /// Folds a section to its rule or unfolds it; nothing happens to one that can't be folded.
  public mutating func setFolded(_ isFolded: Bool, section: Int) {
    guard sections.indices.contains(section), sections[section].isFoldable,
      sections[section].isFolded != isFolded
    else { return }
    sections[section].isFolded = isFolded
    layout.count(sections)
    scroll(to: scroll)
    keepSelectedInSight()
  }

  /// Does what keys mean to a reader: arrows, pages, `Home`, `End`, quietly `j` and `k`; with a cursor
  /// over the sections it goes along, and `Enter` folds and unfolds a section that can be folded.
  ///
  /// - Returns: Whether the key was known; `Enter` on any other section is the screen's.
  public mutating func handle(_ key: Key) -> Bool {
    guard key.modifiers.isEmpty else { return false }
    switch key.code {
    case .up, .character("k"): step(-1)
    case .down, .character("j"): step(1)
    case .pageUp: turn(-1)
    case .pageDown: turn(1)
    case .home: goToEnd(first: true)
    case .end: goToEnd(first: false)
    case .enter:
      guard let selectedSection, sections[selectedSection].isFoldable else { return false }
      setFolded(!sections[selectedSection].isFolded, section: selectedSection)
    default: return false
    }
    return true
  }

  /// The section that a place on the screen shows, the reader being drawn in `area`; for the mouse.
  public func section(at point: Point, in area: Rect) -> Int? {
    guard area.contains(point) else { return nil }
    return layout.place(ofRow: scroll + point.row - area.row)?.section
  }
}

extension Reader {
  /// One row up or down; with a cursor over the sections it goes on where a section is read to its end.
  private mutating func step(_ direction: Int) {
    guard let selected = selectedSection else { return scroll(to: scroll + direction) }
    let rows = layout.rows(ofSection: selected)
    let hasMore =
      direction > 0 ? rows.upperBound > scroll + size.rows : rows.lowerBound < scroll
    if hasMore { return scroll(to: scroll + direction) }
    guard sections.indices.contains(selected + direction) else { return }
    selectedSection = selected + direction
    let next = layout.rows(ofSection: selected + direction)
    if direction > 0 {
      let wanted = min(next.lowerBound, next.upperBound - size.rows)
      scroll(to: max(scroll, wanted))
    } else {
      scroll(to: min(scroll, max(next.lowerBound, next.upperBound - size.rows)))
    }
  }

  private mutating func turn(_ direction: Int) {
    let before = scroll
    scroll(to: scroll + direction * max(1, size.rows - 1))
    guard selectedSection != nil else { return }
    if scroll == before {
      selectedSection = direction > 0 ? sections.count - 1 : 0
    } else {
      selectedSection = layout.firstSection(startingIn: scroll..<(scroll + size.rows))
    }
  }

  private mutating func goToEnd(first isFirst: Bool) {
    scroll(to: isFirst ? 0 : rowCount)
    if selectedSection != nil { selectedSection = isFirst ? 0 : sections.count - 1 }
  }

  func keepsInSight(_ rows: Range<Int>) -> Bool {
    rows.lowerBound < scroll + size.rows && rows.upperBound > scroll
  }

  private mutating func keepSelectedInSight() {
    guard let selectedSection else { return }
    let rows = layout.rows(ofSection: selectedSection)
    if !keepsInSight(rows) { scroll(to: rows.lowerBound) }
  }
}
