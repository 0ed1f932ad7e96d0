// Are the texts of real people shown safely, kept to the byte and wrapped without loss?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

@Suite(.enabled(if: RealTexts.folder != nil, "no shared/data beside the project"))
struct RealTextTests {
  private static let thinning = 150

  @Test func `there are texts to look at`() {
    #expect(RealTexts.files.count > 20)
  }

  @Test(arguments: RealTexts.files)
  func `nothing of any text reaches the canvas raw`(_ file: String) {
    var random = SeededGenerator(seed: UInt64(file.utf8.count))
    for text in RealTexts.texts(of: file, thinning: Self.thinning) {
      let columns = Int.random(in: 1...80, using: &random)
      let wrapped = Paragraph(text, prefix: "▌ ").wrapped(to: columns)
      var canvas = Canvas(size: Size(columns: columns, rows: max(1, min(200, wrapped.rowCount))))
      wrapped.draw(on: &canvas, in: canvas.bounds)
      canvas.checkInvariants()
      #expect(canvas.cells.allSatisfy(Self.isSafe), "\(file): \(text.prefix(40).debugDescription)")
      #expect(canvas.marks.joined().allSatisfy { !DifficultTexts.hidesOrMoves($0) })
      var line = Canvas(size: Size(columns: 300, rows: 1))
      let end = line.put(text, at: Point(column: 0, row: 0))
      #expect(end == min(300, Columns.width(of: text)))
      line.checkInvariants()
    }
  }

  @Test(arguments: RealTexts.files)
  func `any text comes back from the editor to the byte, untouched and after undo`(_ file: String) {
    var random = SeededGenerator(seed: 77)
    for text in RealTexts.texts(of: file, thinning: Self.thinning) {
      var area = TextArea(text, size: Size(columns: 40, rows: 6))
      let isSame = area.text.utf8.elementsEqual(text.utf8)
      #expect(isSame, "\(file): \(text.prefix(40).debugDescription)")
      let place = Int.random(in: 0...text.utf8.count, using: &random)
      area.buffer.move(to: area.buffer.position(utf8Offset: place))
      for key in [Key(.backspace), .character("å"), .enter, Key(.delete), .control("k")] {
        _ = area.handle(key)
      }
      area.resize(to: Size(columns: 17, rows: 3))
      while area.buffer.undo() {}
      #expect(area.text.utf8.elementsEqual(text.utf8))
    }
  }

  @Test(arguments: RealTexts.files)
  func `any text is wrapped without loss, and no row is too wide`(_ file: String) {
    var random = SeededGenerator(seed: 99)
    for text in RealTexts.texts(of: file, thinning: Self.thinning) {
      let width = Int.random(in: 1...100, using: &random)
      let lines = Segments.characters(of: text).split(
        omittingEmptySubsequences: false,
        whereSeparator: Segments.isLineEnd
      )
      for line in lines {
        let rows = SoftWrap.rows(of: line, width: width)
        #expect(rows.first?.lowerBound == line.startIndex && rows.last?.upperBound == line.endIndex)
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(rows.allSatisfy { fits(line[$0], width) }, "\(file): \(text.prefix(40))")
      }
    }
  }

  /// A row fits but for one blank that hangs over, or one character that is too wide by itself.
  private func fits(_ row: ArraySlice<Character>, _ width: Int) -> Bool {
    func columns(_ part: ArraySlice<Character>) -> Int {
      part.reduce(0) { $0 + Columns.width(of: $1, at: $0) }
    }
    guard columns(row) > width, row.count > 1, let last = row.last else { return true }
    return columns(row.dropLast()) <= width && Words.kind(of: last) == .blank
  }

  private static func isSafe(_ cell: Cell) -> Bool {
    cell.width == 0 || !DifficultTexts.hidesOrMoves(cell.scalar)
  }
}
