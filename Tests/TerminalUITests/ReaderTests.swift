// Can a long text be read, searched and folded, at any size?

import CurationTesting
import Testing
import TextUnits

@testable import TerminalUI

struct ReaderTests {
  private func drawn(_ reader: Reader, _ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    reader.draw(on: &canvas, in: canvas.bounds)
    canvas.checkInvariants()
    return canvas
  }

  private func reader(_ size: Size, selects: Bool = false) -> Reader {
    Reader(
      [
        .init(nil, paragraphs: [Paragraph("Guiden gäller från 3 maj."), Paragraph("")]),
        .init(
          "Ton",
          right: "v3",
          paragraphs: [
            Paragraph([.init("Skriv vän", .text), .init("ligt och kort.", .added)]),
            Paragraph("Vänlig är inte lång.", role: .customer, prefix: "▌ "),
          ],
          isFoldable: true,
          foldedRight: "2 stycken"
        ),
        .init("Om vänlighet", paragraphs: [Paragraph("En rad.\nEn till.")]),
      ],
      size: size,
      selectsSections: selects
    )
  }

  @Test func `a document shows its rules and its text, wrapped to the pane`() {
    let size = Size(columns: 24, rows: 10)
    let canvas = drawn(reader(size), size)
    #expect(
      canvas.textLines == [
        "Guiden gäller från 3    ",
        "maj.                    ",
        "                        ",
        "─ - Ton ─────────── v3 ─",
        "Skriv vänligt och kort. ",
        "▌ Vänlig är inte lång.  ",
        "─ Om vänlighet ─────────",
        "En rad.                 ",
        "En till.                ",
        "                        ",
      ]
    )
    #expect(canvas.roleLines[4] == "         ++++++++++++++ ")
    #expect(canvas.cursor == Point(column: 0, row: 0))
  }

  @Test func `text keeps to the measure, rules go over the pane`() {
    let reader = Reader([
      .init("A", paragraphs: [Paragraph(String(repeating: "ord ", count: 60))])
    ])
    let canvas = drawn(reader, Size(columns: 160, rows: 5))
    #expect(canvas.textLines[0].hasSuffix("──"))
    #expect(
      canvas.textLines[1] == String(repeating: "ord ", count: 25)
        + String(repeating: " ", count: 60)
    )
    #expect(canvas.textLines[3].hasPrefix("ord ord"))
  }

  @Test func `keys scroll by rows and pages and stop at the ends`() {
    let text = (1...50).map { "rad \($0)" }.joined(separator: "\n")
    var reader = Reader([.init(paragraphs: [Paragraph(text)])], size: Size(columns: 20, rows: 10))
    for (key, row) in [
      (Key(.down), 1), (.character("j"), 2), (Key(.up), 1), (.character("k"), 0), (Key(.up), 0),
      (Key(.pageDown), 9), (Key(.pageUp), 0), (Key(.end), 40), (Key(.down), 40), (Key(.home), 0),
    ] {
      #expect(reader.handle(key) == true)
      #expect(reader.scroll == row)
    }
    #expect(reader.handle(.enter) == false)
    #expect(reader.handle(Key(.down, .control)) == false)
    #expect(reader.visibleRows == VisibleRows(first: 1, last: 10, total: 50))
  }

  @Test func `matches are marked across stretches and rows, the current one for itself`() {
    let size = Size(columns: 24, rows: 10)
    var reader = reader(size)
    #expect(reader.find("VÄNLIG") == 3)
    #expect(reader.currentMatch == 1)
    let first = drawn(reader, size)
    #expect(first.roleLines[4] == "      MMMMMM+++++++++++ ")
    #expect(first.roleLines[5] == "ccmmmmmmcccccccccccccc  ")
    #expect(first.roleLines[6] == "-----mmmmmm-------------")
    #expect(first.cursor == Point(column: 6, row: 4))
    #expect(reader.nextMatch() == true)
    #expect(drawn(reader, size).cursor == Point(column: 2, row: 5))
    #expect(reader.nextMatch() == true)
    #expect(drawn(reader, size).roleLines[6] == "-----MMMMMM-------------")
    #expect(reader.nextMatch() == true)
    #expect(reader.currentMatch == 1)
    #expect(reader.previousMatch() == true)
    #expect(reader.currentMatch == 3)
    #expect(reader.find("från 3 maj") == 1)
    #expect(drawn(reader, size).roleLines[0] == "              MMMMMMM   ")
    #expect(drawn(reader, size).roleLines[1] == "MMM                     ")
    #expect(reader.find("finns inte") == 0)
    #expect(reader.nextMatch() == false)
    #expect(reader.currentMatch == nil)
    #expect(reader.find("") == 0)
    #expect(reader.searchText.isEmpty)
  }

  @Test func `a match is scrolled into view, from where the person is`() {
    let text = (1...100).map { "rad \($0)" }.joined(separator: "\n")
    var reader = Reader([.init(paragraphs: [Paragraph(text)])], size: Size(columns: 20, rows: 9))
    reader.scroll(to: 50)
    #expect(reader.find("rad 4") == 11)
    #expect(reader.currentMatch == 1)
    #expect(reader.scroll == 0)
    reader.scroll(to: 45)
    #expect(reader.find("") == 0)
    #expect(reader.find("rad 4") == 11)
    #expect(reader.currentMatch == 8)
    #expect(reader.find("rad 49") == 1)
    #expect(reader.nextMatch() == true)
    #expect(reader.scroll == 45)
    reader.scroll(to: 0)
    #expect(reader.nextMatch() == true)
    #expect(reader.scroll == 45)
    #expect(drawn(reader, Size(columns: 20, rows: 9)).cursor == Point(column: 0, row: 3))
  }

  @Test func `a section is folded to its rule, and a match in it unfolds it`() {
    let size = Size(columns: 24, rows: 10)
    var reader = reader(size, selects: true)
    #expect(reader.handle(.enter) == false)
    #expect(reader.handle(Key(.down)) == true)
    #expect(reader.selectedSection == 1)
    #expect(reader.handle(.enter) == true)
    let folded = drawn(reader, size)
    #expect(folded.textLines[3] == "─ > + Ton ── 2 stycken ─")
    #expect(folded.textLines[4] == "─ Om vänlighet ─────────")
    #expect(folded.roleLines[3] == String(repeating: ">", count: 24))
    #expect(folded.cursor == Point(column: 0, row: 3))
    #expect(reader.find("inte") == 1)
    #expect(!reader.sections[1].isFolded)
    #expect(reader.rowCount == 9)
    reader.setFolded(true, section: 2)
    #expect(!reader.sections[2].isFolded)
  }

  @Test func `the cursor over sections goes on where a section is read to its end`() {
    let sections = (0..<4).map { number in
      Reader.Section(
        "Del \(number)",
        paragraphs: [Paragraph((0..<(number == 1 ? 9 : 2)).map { "\($0)" }.joined(separator: "\n"))]
      )
    }
    var reader = Reader(sections, size: Size(columns: 20, rows: 5), selectsSections: true)
    var seen: [[Int]] = []
    for _ in 0..<12 {
      seen.append([reader.selectedSection ?? -1, reader.scroll])
      #expect(reader.handle(Key(.down)) == true)
    }
    #expect(
      seen == [
        [0, 0], [1, 3], [1, 4], [1, 5], [1, 6], [1, 7], [1, 8], [2, 11], [3, 14], [3, 14], [3, 14],
        [3, 14],
      ]
    )
    #expect(reader.handle(Key(.up)) == true)
    #expect([reader.selectedSection, reader.scroll] == [2, 13])
    #expect(reader.handle(Key(.up)) == true)
    #expect([reader.selectedSection, reader.scroll] == [1, 8])
    #expect(reader.handle(Key(.end)) == true)
    #expect(reader.selectedSection == 3)
    #expect(reader.handle(Key(.home)) == true)
    #expect(reader.selectedSection == 0)
    reader.show(section: 2)
    #expect([reader.selectedSection, reader.scroll] == [2, 13])
    let area = Rect(column: 0, row: 1, columns: 20, rows: 5)
    #expect(reader.section(at: Point(column: 3, row: 1), in: area) == 2)
    #expect(reader.section(at: Point(column: 3, row: 5), in: area) == 3)
    #expect(reader.section(at: Point(column: 3, row: 6), in: area) == nil)
  }

  @Test func `the text seen on top stays on top in another width`() {
    let text = (1...200).map { "ord\($0)" }.joined(separator: " ")
    var reader = Reader(
      [.init("A", paragraphs: [Paragraph(text)])],
      size: Size(columns: 40, rows: 6)
    )
    reader.scroll(to: 10)
    let top = drawn(reader, reader.size).textLines[0].split(separator: " ")[0]
    reader.resize(to: Size(columns: 17, rows: 4))
    #expect(drawn(reader, reader.size).textLines[0].contains(top))
    reader.resize(to: Size(columns: 40, rows: 6))
    #expect(drawn(reader, reader.size).textLines[0].contains(top))
  }

  @Test(arguments: UInt64(0)..<60)
  func `any document at any size, after any keys, is sound`(_ seed: UInt64) {
    var random = SeededGenerator(seed: 6_000 + seed)
    var reader = Reader(
      sections(&random),
      size: size(&random),
      measureColumns: Int.random(in: 1...30, using: &random),
      selectsSections: seed % 2 == 0
    )
    let keys = [
      Key(.up), Key(.down), Key(.pageUp), Key(.pageDown), Key(.home), Key(.end), .enter,
    ]
    for _ in 0..<60 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: reader.resize(to: size(&random))
      case 1: reader.find(RandomText.make(Int.random(in: 0...1, using: &random), using: &random))
      case 2: reader.nextMatch()
      case 3: reader.previousMatch()
      case 4: reader.replace(sections(&random))
      case 5: reader.show(section: Int.random(in: -1...5, using: &random))
      default: _ = reader.handle(keys.randomElement(using: &random) ?? .enter)
      }
      #expect(reader.scroll >= 0 && reader.scroll <= max(0, reader.rowCount - reader.size.rows))
      #expect((reader.currentMatch ?? 0) <= reader.matchCount)
      let canvas = drawn(reader, Bool.random(using: &random) ? reader.size : size(&random))
      #expect(canvas.cursor != nil)
    }
  }

  private func size(_ random: inout SeededGenerator) -> Size {
    Size(
      columns: Int.random(in: 1...40, using: &random),
      rows: Int.random(in: 1...8, using: &random)
    )
  }

  private func sections(_ random: inout SeededGenerator) -> [Reader.Section] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Reader.Section(
        Bool.random(using: &random) ? RandomText.make(3, using: &random) : nil,
        right: RandomText.make(1, using: &random),
        paragraphs: (0..<Int.random(in: 0...3, using: &random)).map { _ in
          Paragraph(
            [
              .init(RandomText.make(Int.random(in: 0...20, using: &random), using: &random), .text),
              .init(RandomText.make(Int.random(in: 0...9, using: &random), using: &random), .bot),
            ],
            prefix: Bool.random(using: &random) ? "▌ " : ""
          )
        },
        isFoldable: Bool.random(using: &random),
        isFolded: Bool.random(using: &random)
      )
    }
  }
}
