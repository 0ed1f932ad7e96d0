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
    let isWriting = work.writing != nil
    let finalRows = isWriting ? max(3, rest.rows / 3) : min(3, max(1, rest.rows / 6))
    final = Self.pane(rest.takeBottom(1 + finalRows))
    editor = isWriting ? final.area.inset(columns: 1) : nil
    let said = texts.conversation.wrapped(to: max(1, rest.columns)).rowCount
    let share = max(2, rest.rows / (isWriting ? 4 : 3))
    conversation = Self.pane(rest.takeTop(1 + min(said, share)))
    if !isWriting, !work.fields.isEmpty {
      let least = work.isAside ? 0 : 4
      let rows = max(0, min(work.fields.count, rest.rows - 1 - least, max(3, rest.rows / 3)))
      if rows > 0 {
        fieldsHeading = rest.takeTop(1)
        fields = rest.takeTop(rows)
      }
    }
    place(work, in: rest)
  }

  private mutating func place(_ work: DisputeWork, in area: Rect) {
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
      left = Self.pane(rest.takeTop(rest.rows / 2))
      right = Self.pane(rest)
    } else if work.focus == .right {
      right = Self.pane(rest)
    } else {
      left = Self.pane(rest)
    }
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
