/// Where on the screen does each pane stand, and which part of its text is seen?

internal import Curation
internal import TerminalUI
internal import Wording

/// One pane in place.
struct PaneView: Sendable {
  var heading: String
  /// The heading where there is less room.
  var shortHeading: String
  var rule: Rect
  var body: Rect
  var text: WrappedParagraph
  /// What the wrapped text was made from.
  var source: PaneSource
  /// The first row seen.
  var top: Int

  /// What is seen.
  var seen: VisibleRows { VisibleRows(scroll: top, rows: body.rows, total: text.rowCount) }
}

/// What a pane's wrapped text depends on; while it stays the same the text need not be wrapped again.
struct PaneSource: Hashable, Sendable {
  var item: ItemID
  var shownAt: Timestamp
  var columns: Int
  var language: Language
  /// The revision of what is shown of personal data.
  var marks: Int
  /// The revision of the text being written where the pane shows it; -1 where it does not, -2 in an editor.
  var revision: Int

  init(_ pane: Pane, _ work: ItemWork, columns: Int, _ language: Language) {
    item = work.item.id
    shownAt = work.shownAt
    self.columns = columns
    self.language = language
    marks = work.personal.revision
    if pane.isEditor, pane == work.focus {
      revision = -2
      return
    }
    switch pane {
    case .own: revision = work.own.area.buffer.revision
    case .note: revision = work.note.area.buffer.revision
    case .reply where work.showsDifference: revision = work.own.area.buffer.revision
    case .earlier, .customer, .reply, .after: revision = -1
    }
  }
}

/// The places of everything on the review screen with an item.
struct ReviewLayout: Sendable {
  private(set) var header = Rect(column: 0, row: 0, columns: 0, rows: 0)
  /// What stands over an item that a person has to take over; no rows over others.
  private(set) var banner: Rect
  private(set) var footer: Rect
  private(set) var message: Rect
  private(set) var verdict: Rect
  /// Emotions, situation and note, below the texts or at the right.
  private(set) var answers: Rect
  private(set) var isWide: Bool
  /// What there is to look at in the text, below it; no rows where that stands at the right or is nothing.
  private(set) var findings = Rect(column: 0, row: 0, columns: 0, rows: 0)
  /// What there is to decide about personal data in the own text, below that.
  private(set) var personal = Rect(column: 0, row: 0, columns: 0, rows: 0)
  /// What comes next in the queue, at the left; no columns where there is no room for it.
  private(set) var upcoming = Rect(column: 0, row: 0, columns: 0, rows: 0)
  private(set) var panes: [Pane: PaneView] = [:]
  private(set) var order: [Pane] = []
  /// Panes that there is no room for.
  private var folded: Set<Pane> = []

  /// Widest that a text is set, so that eyes find the next line.
  static let measure = 100

  init(_ program: ReviewProgram) {
    var area = Rect(column: 0, row: 0, columns: program.size.columns, rows: program.size.rows)
    isWide = area.columns >= 110 && area.rows >= 24
    header = area.takeTop(1)
    banner = area.takeTop(program.bannerRows(in: area.columns))
    footer = area.takeBottom(1)
    message = area.takeBottom(program.messageRows(in: area.columns))
    answers = Rect(column: 0, row: 0, columns: 0, rows: 0)
    if isWide {
      // A third column gets what the texts at their measure and the answers leave.
      let spare = area.columns - Self.measure - 1
      if spare >= 69, program.work != nil, program.practising == nil {
        upcoming = area.takeLeft(min(44, spare * 2 / 5))
        answers = area.takeRight(min(60, spare - upcoming.columns))
      } else {
        answers = area.takeRight(min(60, area.columns * 37 / 100))
      }
      area.columns -= 1
    }
    let isWriting = program.work?.focus == .own || program.work?.focus == .note
    let isRoomy = program.size.rows >= 20
    verdict = area.takeBottom(1 + (isWriting ? 0 : 1) + (isRoomy ? 1 : 0))
    if !isWide {
      let rows = isWriting ? (isRoomy ? 2 : 0) : program.answerRows
      answers = area.takeBottom(rows)
    }
    if isRoomy {
      personal = area.takeBottom(program.personalRows)
      if !isWide { findings = area.takeBottom(program.findingRows) }
    }
    guard let work = program.work else { return }
    let texts = PaneTexts(work, program.language, program.utcOffsetMinutes)
    place(work, in: area, texts, before: program.layout?.panes ?? [:])
  }

  private mutating func place(
    _ work: ItemWork,
    in area: Rect,
    _ texts: PaneTexts,
    before: [Pane: PaneView]
  ) {
    let columns = min(area.columns, Self.measure)
    order = work.panes
    // The difference holds the whole of the reviewer's text.
    if work.showsDifference, work.hasOwnText, work.focus != .own { order.removeAll { $0 == .own } }
    for pane in [Pane.after, .earlier, .own, .reply, .customer] where pane != work.focus {
      let needed = order.reduce(order.count) {
        $0 + RowShares.least($1, work.focus, of: area.rows, isTight: area.rows < 6)
      }
      if needed > area.rows, order.contains(pane) {
        order.removeAll { $0 == pane }
        folded.insert(pane)
      }
    }
    let sources = order.map { PaneSource($0, work, columns: columns, texts.language) }
    let wrapped = zip(order, sources).map { pane, source in
      // The editor wraps its own text.
      if pane == work.focus, pane.isEditor { return Paragraph("").wrapped(to: columns) }
      if let known = before[pane], known.source == source { return known.text }
      return texts.paragraph(pane).wrapped(to: columns)
    }
    let wants = zip(order, wrapped).map { pane, text in
      work.focus == pane && pane.isEditor ? Int.max : max(1, text.rowCount)
    }
    let given = RowShares.share(
      area.rows - order.count,
      among: zip(order, wants).map { ($0, $1) },
      focus: work.showsDifference && work.hasOwnText && !work.focus.isEditor ? .reply : work.focus
    )
    var rest = area
    for (index, pane) in order.enumerated() {
      let rule = rest.takeTop(1)
      var body = rest.takeTop(given[index])
      body.columns = columns
      let total = wrapped[index].rowCount
      let last = max(0, total - body.rows)
      let wish = work.scroll[pane] ?? (pane == .earlier ? last : 0)
      panes[pane] = PaneView(
        heading: texts.heading(pane),
        shortHeading: texts.shortHeading(pane),
        rule: rule,
        body: body,
        text: wrapped[index],
        source: sources[index],
        top: min(wish, last)
      )
    }
  }

  /// Whether a pane that there is has no room on the screen.
  func isFolded(_ pane: Pane) -> Bool { folded.contains(pane) }

  /// All between the line on top and the message.
  var middle: Rect {
    Rect(
      column: header.column,
      row: header.endRow,
      columns: header.columns,
      rows: message.row - header.endRow
    )
  }

  /// Whether there is a column for what comes next.
  var hasUpcoming: Bool { upcoming.columns > 0 }

  /// The pane with a cell, its rule included.
  func pane(under place: Point) -> (Pane, PaneView)? {
    for pane in order {
      guard let view = panes[pane] else { continue }
      var whole = view.rule
      whole.rows += view.body.rows
      if whole.contains(place) { return (pane, view) }
    }
    return nil
  }

  /// Whether earlier turns are out of sight and the customer's message is at its beginning.
  func hidesEarlier(below work: ItemWork) -> Bool {
    guard work.focus == .customer, !work.earlierTurns.isEmpty,
      panes[.customer]?.seen.hasMoreAbove == false
    else { return false }
    return panes[.earlier]?.seen.isAll != true || panes[.earlier]?.body.rows == 0
  }

  /// The pane that a key scrolls: the one with the focus, or where that is all seen the next that can.
  func pane(for action: ScreenAction, focus: Pane) -> Pane {
    let isUp = action == .pageUp || action == .lineUp || action == .top
    func canMove(_ pane: Pane) -> Bool {
      guard let seen = panes[pane]?.seen else { return false }
      return isUp ? seen.hasMoreAbove : seen.hasMoreBelow
    }
    let others: [Pane] =
      isUp ? [.customer, .earlier, .reply, .own] : [.earlier, .customer, .reply, .own, .after]
    return canMove(focus) ? focus : others.first(where: canMove) ?? focus
  }
}

extension Pane {
  /// Whether the pane is written in.
  var isEditor: Bool { self == .own || self == .note }
}

/// How rows are shared out among panes that want more than there is.
enum RowShares {
  /// Rows for each pane: first what each must have, then by weight what it wants, the rest to an editor
  /// or to the last one.
  static func share(_ rows: Int, among panes: [(Pane, wants: Int)], focus: Pane) -> [Int] {
    var left = max(0, rows)
    let texts = panes.count { [.customer, .reply, .own].contains($0.0) }
    let fair = max(3, rows / max(2, texts))
    var given = panes.map { _ in 0 }
    let weight: [Pane] = [.customer, .reply, .own, .after, .earlier]
    let order = [focus] + weight.filter { $0 != focus } + [.note].filter { $0 != focus }
    for least in [1, Int.max] {
      for pane in order {
        guard let index = panes.firstIndex(where: { $0.0 == pane }) else { continue }
        let base =
          least == 1
          ? self.least(pane, focus, of: rows, isTight: rows < 4)
          : ceiling(pane, focus, of: rows, fair)
        let more = min(left, max(0, min(panes[index].wants, base) - given[index]))
        given[index] += more
        left -= more
      }
    }
    // What the ceilings held back.
    for pane in order where left > 0 {
      guard let index = panes.firstIndex(where: { $0.0 == pane }) else { continue }
      let more = min(left, max(0, panes[index].wants - given[index]))
      given[index] += more
      left -= more
    }
    if left > 0, let last = given.indices.last { given[last] += left }
    return given
  }

  /// Rows that a pane must have to be worth its rule; earlier and later turns can be a rule alone.
  ///
  /// Where it is tight, as when a long message took a row, one row of each text beats a text out of sight.
  static func least(_ pane: Pane, _ focus: Pane, of rows: Int, isTight: Bool) -> Int {
    let text = isTight ? 1 : max(2, rows / 6)
    if pane == focus { return pane.isEditor ? max(3, rows * 2 / 5) : text }
    switch pane {
    case .customer, .reply, .own: return text
    case .after, .earlier, .note: return 0
    }
  }

  // The customer's message has the focus before anybody chose it: the reply to be judged is read as much.
  private static func ceiling(_ pane: Pane, _ focus: Pane, of rows: Int, _ fair: Int) -> Int {
    switch pane {
    case .customer: fair
    case .reply where pane != focus: fair
    case .own where pane != focus: fair
    default: pane == focus && !pane.isEditor ? Int.max : max(3, rows / 2)
    }
  }
}
