// Does the editor do what the simplest editor does, to the byte, for any keys in any text?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct NaiveEditorTests {
  @Test(arguments: UInt64(0)..<80)
  func `any keys leave the text and the cursor that the simplest editor has`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 8_000 + seed)
    let text = RandomText.make(Int.random(in: 0...30, using: &random), using: &random)
    var area = TextArea(text, size: Size(columns: 12, rows: 4))
    var naive = NaiveEditor(text)
    for _ in 0..<60 {
      step(&area, &naive, &random)
      #expect(bytes(area.text) == naive.text)
      #expect(bytes(area.buffer.content.joined) == naive.text)
      #expect(area.buffer.utf8Offset(of: area.buffer.cursor) == naive.cursor)
      let selected = naive.selection.map { Array(naive.text[$0]) } ?? []
      #expect(bytes(area.buffer.selectedText) == selected)
    }
    while area.buffer.undo() {}
    #expect(bytes(area.text) == bytes(text))
    while area.buffer.redo() {}
    #expect(bytes(area.text) == naive.text)
    #expect(bytes(area.buffer.content.joined) == naive.text)
  }

  private func step(
    _ area: inout TextArea,
    _ naive: inout NaiveEditor,
    _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0..<14, using: &random) {
    case 0...2:
      let typed = RandomText.pieces.randomElement(using: &random).flatMap(\.first) ?? "x"
      guard typed != "\n", typed != "\r\n" else { return }
      area.buffer.type(typed)
      naive.put(String(typed))
    case 3:
      area.buffer.newline()
      naive.newline()
    case 4:
      area.buffer.deleteBackward()
      naive.deleteBackward()
    case 5:
      area.buffer.deleteForward()
      naive.deleteForward()
    case 6:
      let text = RandomText.make(3, using: &random)
      area.paste(text)
      naive.put(text)
    case 7:
      let text = RandomText.make(2, using: &random)
      area.buffer.insert(text)
      naive.insert(text)
    case 8: replaceStretch(&area, &naive, &random)
    case 9:
      let isFirst = Bool.random(using: &random)
      area.buffer.move(isFirst ? .textStart : .textEnd)
      naive.goToEnd(first: isFirst)
    case 10 where Int.random(in: 0..<4, using: &random) == 0:
      area.buffer.selectAll()
      naive.selectAll()
    default:
      let isLeft = Bool.random(using: &random)
      let isSelecting = Bool.random(using: &random)
      area.buffer.move(isLeft ? .left : .right, selecting: isSelecting)
      naive.move(isLeft ? -1 : 1, selecting: isSelecting)
    }
  }

  private func replaceStretch(
    _ area: inout TextArea,
    _ naive: inout NaiveEditor,
    _ random: inout SeededGenerator
  ) {
    let count = naive.text.count
    let places = (0..<2).map { _ in
      area.buffer.position(utf8Offset: Int.random(in: 0...count, using: &random))
    }.sorted()
    let range = places[0]..<places[1]
    let offsets = places.map(area.buffer.utf8Offset)
    let text = Bool.random(using: &random) ? "[namn]" : RandomText.make(1, using: &random)
    guard !range.isEmpty || !text.isEmpty else { return }
    area.buffer.replace(range, with: text)
    naive.replace(offsets[0]..<offsets[1], with: text)
  }

  @Test(arguments: UInt64(0)..<30)
  func `steps taken back and done again leave the rows of a fresh wrap`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 9_000 + seed)
    var buffer = TextBuffer(
      RandomText.make(40, using: &random),
      wrapWidth: Int.random(in: 1...20, using: &random)
    )
    for _ in 0..<30 {
      let place = Int.random(in: 0...buffer.text.utf8.count, using: &random)
      buffer.move(to: buffer.position(utf8Offset: place))
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        switch seed % 3 {
        case 0: buffer.deleteBackward()
        case 1: buffer.deleteForward()
        default: buffer.type(["o", " ", "-", "山", "\u{301}"].randomElement(using: &random) ?? "x")
        }
      }
      let times = Int.random(in: 0...3, using: &random)
      for _ in 0..<times { buffer.undo() }
      for _ in 0..<times { buffer.redo() }
      #expect(buffer.layout == TextBuffer(buffer.text, wrapWidth: buffer.wrapWidth).layout)
    }
    while buffer.undo() {
      #expect(buffer.layout == TextBuffer(buffer.text, wrapWidth: buffer.wrapWidth).layout)
    }
  }
}

extension TextLines {
  /// The lines put together, which `text` has to say at any time.
  fileprivate var joined: String {
    lines.map { $0.characters.map(String.init).joined() + $0.ending }.joined()
  }
}
