/// Can a held key, or a sentence typed where it does not belong, do harm?

import Foundation
import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct Slips {
    private func isUntouched(_ desk: Desk, _ terminal: Terminal) throws {
      // Longer than anything is held back.
      usleep(600_000)
      #expect(kill(try terminal.pid(), 0) == 0, "it is still there")
      #expect(try terminal.flags().isBorrowed)
      #expect(try desk.isUntouched())
      let events = Set(try desk.events("1.2"))
      #expect(events.isSubset(of: ["imported", "claimed"]), "\(events)")
    }

    private func hold(_ key: String, seconds: Double, in terminal: Terminal) throws {
      let end = Date(timeIntervalSinceNow: seconds)
      while Date() < end {
        try terminal.hit(key)
        usleep(20_000)
      }
    }

    @Test func `a held for five seconds on an answer that lacks nothing submits nothing`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      try hold("a", seconds: 5, in: terminal)
      try terminal.wait(for: "GODKÄNN")
      try isUntouched(desk, terminal)
      #expect(try terminal.item() == "1.2")
    }

    @Test(arguments: ["a", "x", "Enter", "u", "q"])
    func `a key held from the start submits nothing`(key: String) throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try hold(key, seconds: 1.5, in: terminal)
      if key == "q" {
        #expect(try terminal.end() == 0)
        #expect(try desk.isUntouched())
      } else {
        try isUntouched(desk, terminal)
      }
    }

    @Test func `s held skips one item at most`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try hold("s", seconds: 3, in: terminal)
      usleep(600_000)
      let skipped = try desk.items().filter { try desk.events($0.item).contains("skipped") }
      #expect(skipped.count <= 1)
      #expect(try desk.isUntouched())
    }

    @Test(arguments: [15_000, 60_000, 110_000])
    func `a sentence typed outside the editor does nothing`(gap: UInt32) throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      for character in "Hej, jag undrar som sagt var pengarna är! Ge svar" {
        try terminal.type(String(character))
        usleep(gap)
      }
      try terminal.hit("Enter")
      try isUntouched(desk, terminal)
      #expect(try terminal.item() == "1.2")
    }

    @Test func `a sentence that arrives at once is offered as a reply`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      try terminal.type("Tack, det löste sig. as\rqs\r")
      try terminal.wait(for: "Klistra in som svar?")
      try isUntouched(desk, terminal)
      try terminal.press("Escape")
      try terminal.wait(forNo: "Klistra in som svar?")
      try isUntouched(desk, terminal)
    }

    @Test func `a sequence that nobody knows is swallowed`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      let sequences = [
        "\u{1B}[1;9A", "\u{1B}[99;99z", "\u{1B}[I", "\u{1B}[O", "\u{1B}OZ", "\u{1B}[57358;5u",
        "\u{1B}[97;1:3u", "\u{1B}[27;5;32~", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}P1$r0m\u{1B}\\",
        "\u{1B}_Ga\u{1B}\\", "\u{1B}[<0;10;10M", "\u{1B}[<0;10;10m", "\u{1B}[M !!", "\u{1B}[?6c",
      ]
      for sequence in sequences {
        try terminal.type(sequence)
        usleep(60_000)
      }
      try isUntouched(desk, terminal)
      #expect(try terminal.item() == "1.2")
    }
  }
}
