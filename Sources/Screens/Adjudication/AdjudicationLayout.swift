/// Where does everything stand while a dispute is settled?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// Where the panes stand: what was said on top, the lines of the answers, their texts side by side or
/// one below the other, and what holds at the bottom.
struct AdjudicationLayout: Hashable, Sendable {
  /// A pane with its heading.
  struct Pane: Hashable, Sendable {
    var heading: Rect
    var area: Rect
  }

  /// Texts stand side by side from this width on.
  static let wide = 100

  private(set) var conversation: Pane
  /// The heading over the lines, and the lines; nil where there are none, or while something is written.
  private(set) var fieldsHeading: Rect?
  private(set) var fields: Rect?
  private(set) var left: Pane?
  private(set) var right: Pane?
  private(set) var divider: Rect?
  /// What holds, or what is written.
  private(set) var final: Pane
  /// Where text is written; nil while nothing is.
  private(set) var editor: Rect?

  init(_ work: DisputeWork, in area: Rect, _ facts: DeskFacts) {
    var rest = area
    let texts = AdjudicationTexts(work, facts)
    let columns = max(1, rest.columns)
    let isWriting = work.writing != nil
    final = Self.pane(rest.takeBottom(1 + Self.finalRows(texts, in: rest, isWriting)))
    editor = isWriting ? final.area.inset(columns: 1) : nil
    let said = texts.conversation.wrapped(to: columns).rowCount
    var shown = min(said, max(2, rest.rows / (isWriting ? 4 : 3)))
    let lines = isWriting ? 0 : work.fields.count
    var listed = 0
    if lines > 0 {
      let below = rest.rows - 1 - shown
      let least = work.isAside ? 0 : 4
      listed = max(0, min(lines, below - 1 - least, max(3, below / 3)))
    }
    // What the answers' texts leave free shows more of what was said, then more lines.
    let needed = Self.textRows(work, texts, in: rest)
    let taken = 1 + shown + (listed > 0 ? 1 + listed : 0) + needed.left + needed.right
    var free = max(0, rest.rows - taken)
    let more = min(free, said - shown)
    shown += more
    free -= more
    if listed > 0 { listed += min(free, lines - listed) }
    conversation = Self.pane(rest.takeTop(1 + shown))
    if listed > 0 {
      fieldsHeading = rest.takeTop(1)
      fields = rest.takeTop(listed)
    }
    place(work, in: rest, needed)
  }

  // A choice and what is said beside it have room before there is any, so that little moves then.
  private static func finalRows(
    _ texts: AdjudicationTexts,
    in area: Rect,
    _ isWriting: Bool
  ) -> Int {
    if isWriting { return max(3, area.rows / 3) }
    let needed = texts.final.wrapped(to: max(1, area.columns)).rowCount
    return min(max(2, needed), 6, max(1, area.rows / 6))
  }

  // How many rows the answers' texts take with their headings; side by side the left stands for both.
  private static func textRows(
    _ work: DisputeWork,
    _ texts: AdjudicationTexts,
    in area: Rect
  ) -> (left: Int, right: Int) {
    let isWide = area.columns >= wide && work.sides.right != nil
    let columns = max(1, isWide ? (area.columns - 1) / 2 : area.columns)
    let left = 1 + texts.paragraph(.left).wrapped(to: columns).rowCount
    guard work.sides.right != nil else { return (left, 0) }
    let right = 1 + texts.paragraph(.right).wrapped(to: columns).rowCount
    return isWide ? (max(left, right), 0) : (left, right)
  }

  private mutating func place(
    _ work: DisputeWork,
    in area: Rect,
    _ needed: (left: Int, right: Int)
  ) {
    var rest = area
    guard rest.rows > 1 else { return }
    guard work.sides.right != nil else {
      left = Self.pane(rest)
      return
    }
    if rest.columns >= Self.wide {
      let columns = (rest.columns - 1) / 2
      left = Self.pane(rest.takeLeft(columns))
      divider = rest.takeLeft(1)
      right = Self.pane(rest)
    } else if rest.rows >= 4 {
      left = Self.pane(rest.takeTop(Self.share(of: rest.rows, needed)))
      right = Self.pane(rest)
    } else if work.focus == .right {
      right = Self.pane(rest)
    } else {
      left = Self.pane(rest)
    }
  }

  // Half of the rows, or more where the other text needs less.
  private static func share(of rows: Int, _ needed: (left: Int, right: Int)) -> Int {
    let half = rows / 2
    return needed.left > half
      ? max(half, min(needed.left, rows - needed.right))
      : min(half, max(needed.left, rows - needed.right))
  }

  private static func pane(_ area: Rect) -> Pane {
    var rest = area
    return Pane(heading: rest.takeTop(1), area: rest)
  }

  /// Where a pane's text stands.
  func area(_ pane: DisputeWork.Pane) -> Rect? {
    switch pane {
    case .conversation: conversation.area
    case .left: left?.area
    case .right: right?.area
    }
  }

  /// The pane that `Tab` goes to; one that is hidden for want of room comes into sight with it.
  func pane(after pane: DisputeWork.Pane, _ action: ScreenAction) -> DisputeWork.Pane {
    let hasRight = right != nil || left != nil && divider == nil
    let order: [DisputeWork.Pane] =
      hasRight ? [.conversation, .left, .right] : [.conversation, .left]
    let place = order.firstIndex(of: pane) ?? 0
    let step = action == .previousPane ? order.count - 1 : 1
    return order[(place + step) % order.count]
  }

  /// The last place that a pane can be scrolled to.
  func mostScroll(of pane: DisputeWork.Pane, _ work: DisputeWork, _ facts: DeskFacts) -> Int {
    guard let area = area(pane), area.columns > 0 else { return 0 }
    let rows = AdjudicationTexts(work, facts).paragraph(pane).wrapped(to: area.columns).rowCount
    return max(0, rows - area.rows)
  }
}
