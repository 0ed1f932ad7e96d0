/// What does a newcomer need to know?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The card that a newcomer meets before the first item.
///
/// All its keys are the desk's own actions: practise, go to work, change the language, leave.
struct FirstRunScreen: DeskScreen {
  /// Most columns of a line, so that it can be read at a glance.
  private static let measureColumns = 76

  var place: HelpPlace { .firstRun }

  func heading(_ facts: DeskFacts) -> [String] { [facts.words.title(.firstRun)] }

  func message(_ facts: DeskFacts) -> Notice? { Notice(text: "", role: .text) }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    [
      (.practice, true), (.startReview, true), (.switchLanguage, true), (.help, true),
      (.leave, false), (.palette, false),
    ]
  }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [] }

  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] { [] }

  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    let lines = facts.words.firstRun
    let columns = min(Self.measureColumns, area.columns - 6)
    let paragraphs = lines.map { Paragraph($0).wrapped(to: columns) }
    let textRows = paragraphs.map(\.rowCount).reduce(0, +)
    // A blank row between the lines where there is room for all of them.
    let gap = textRows + lines.count + 1 <= area.rows - 2 ? 1 : 0
    let widest =
      paragraphs.contains { $0.rowCount > 1 }
      ? columns : lines.map { Columns.width(of: $0) }.max() ?? 0
    let content = Size(columns: widest, rows: textRows + gap * (lines.count + 1))
    let frame = Dialog.frame(for: content, in: area)
    let dialog = Dialog(title: facts.words.welcome(facts.reviewer))
    var inside = dialog.draw(on: &canvas, in: frame)
    _ = inside.takeTop(gap)
    canvas.cursor = Point(column: inside.column, row: inside.row)
    for paragraph in paragraphs {
      paragraph.draw(on: &canvas, in: inside.takeTop(paragraph.rowCount))
      _ = inside.takeTop(gap)
    }
  }
}
