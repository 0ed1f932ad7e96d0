// Are rules and lines with two ends drawn as the mock-ups have them?

import Testing

@testable import TerminalUI

struct CanvasLinesTests {
  private func rule(_ left: String, _ right: String, _ columns: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    canvas.rule(left, right: right, in: canvas.bounds)
    canvas.checkInvariants()
    return canvas.textLines[0]
  }

  @Test func `a rule has a heading at the left and a hint at the right`() {
    #expect(
      rule("Kund · 3 maj 10:31 · mejl", "rad 1–3 av 9 ↓", 80)
        == "─ Kund · 3 maj 10:31 · mejl ─────────────────────────────────── rad 1–3 av 9 ↓ ─"
    )
    #expect(
      rule("Omdöme", "", 80)
        == "─ Omdöme ───────────────────────────────────────────────────────────────────────"
    )
    #expect(rule("Guiden", "F3", 16) == "─ Guiden ── F3 ─")
    #expect(rule("", "", 4) == "────")
  }

  @Test func `where both do not fit the left is shortened, then the right left out`() {
    #expect(rule("Mitt svar", "31 ord", 22) == "─ Mitt svar ─ 31 ord ─")
    #expect(rule("Mitt svar", "31 ord", 21) == "─ Mitt sv… ─ 31 ord ─")
    #expect(rule("Mitt svar", "31 ord", 20) == "─ Mitt svar ────────")
    #expect(rule("Mitt svar", "31 ord", 9) == "─ Mitt… ─")
    #expect(rule("Mitt svar", "31 ord", 2) == "──")
  }

  @Test func `a wide heading is shortened whole`() {
    #expect(rule("荷物が届き", "", 10) == "─ 荷物… ──")
  }

  @Test func `a line has two ends`() {
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    canvas.line(" Granska", right: "Utkast sparat ", in: canvas.bounds, role: .title)
    #expect(canvas.textLines == [" Granska        Utkast sparat "])
    #expect(canvas.roleLines == [String(repeating: "T", count: 30)])
    canvas.line(" Granska · Lena · sv", right: "sparat 10:42", in: canvas.bounds, role: .title)
    #expect(canvas.textLines == [" Granska · Lena…  sparat 10:42"])
    canvas.line(" Granska", right: "en mycket lång text till höger", in: canvas.bounds)
    #expect(canvas.textLines == [" Granska" + String(repeating: " ", count: 22)])
  }

  @Test func `rules are drawn inside their area only`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    canvas.rule("Kund", in: Rect(column: 2, row: 1, columns: 8, rows: 2))
    canvas.divider(in: Rect(column: 11, row: 0, columns: 1, rows: 9))
    #expect(canvas.textLines == ["           │", "  ─ Kund ─ │", "           │"])
  }
}
