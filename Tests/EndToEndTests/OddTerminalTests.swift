/// Does the screen work in small, changing, simple and colourless terminals, and is it refused where it can't?

import Foundation
import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct OddTerminals {
    @Test func `a storm of sizes leaves the screen as it was`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Stormen biter inte på åäö.")
      try terminal.wait(for: "på åäö.")
      let before = try terminal.wait(for: "Utkast sparat")
      for step in 0..<60 {
        try terminal.resize(20 + (step * 37) % 180, 5 + (step * 11) % 60)
      }
      try terminal.resize(40, 10)
      try terminal.wait(for: "Fönstret är för litet.")
      try terminal.resize(1, 1)
      try terminal.resize(80, 24)
      let after = try terminal.wait("the screen is not as before the storm") { $0 == before }
      #expect(after == before)
      try terminal.submitRewrite(of: "1.2")
      #expect(try desk.show("1.2").annotations.first?.rewrite == "Stormen biter inte på åäö.")
    }

    @Test func `a terminal too small at the start says so, and keys do no harm`() throws {
      let desk = try Desk()
      let terminal = try Terminal(columns: 40, rows: 10)
      try terminal.review(desk, showing: "Fönstret är för litet.")
      try terminal.type("aaxse\r")
      try terminal.resize(80, 24)
      try terminal.passCard(until: "Granska 1.2")
      #expect(try desk.isUntouched())
      try terminal.resize(40, 10)
      try terminal.wait(for: "Fönstret är för litet.")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }

    @Test(arguments: [
      "screen-256color", "screen", "tmux-256color", "tmux", "xterm-256color", "xterm", "linux",
      "vt100", "rxvt-unicode-256color",
    ])
    func `the job can be done on any terminal, and in the locale C`(type: String) throws {
      let desk = try Desk()
      let terminal = try Terminal(type: type, environment: ["LANG": "C", "LC_ALL": "C"])
      let before = try terminal.settings()
      let screen = try terminal.review(desk, showing: "Granska 1.2")
      #expect(screen.contains("Vänligen notera att mattan"))
      #expect(screen.contains("Kunden känner"))
      try terminal.openEditor()
      try terminal.type("åäö 山")
      try terminal.wait(for: "åäö 山")
      try terminal.submitRewrite(of: "1.2")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try terminal.settings() == before)
      #expect(try desk.show("1.2").annotations.first?.rewrite == "åäö 山")
    }

    @Test(arguments: ["dumb", "nosuch-terminal", ""])
    func `a terminal that can't show a screen is told what to do instead`(type: String) throws {
      let desk = try Desk()
      let terminal = try Terminal(columns: 200, type: type)
      let before = try terminal.settings()
      try terminal.start(["review", "--workspace", desk.path])
      #expect(try terminal.end() == 3)
      let screen = try terminal.screen()
      #expect(screen.contains("tonfall: terminalen är okänd eller för enkel (TERM=\(type))"))
      #expect(screen.contains("tonfall annotate --from"))
      #expect(try terminal.settings() == before)
    }

    @Test func `without a terminal there is a sentence`() throws {
      let desk = try Desk()
      let ran = try desk.tonfall("review", input: "aaaa\n")
      #expect(ran.code == 3)
      #expect(ran.errors.hasPrefix("tonfall: granskningen behöver en terminal"))
      #expect(ran.errors.contains("tonfall annotate --from"))
      #expect(ran.output.isEmpty)
      #expect(try desk.isUntouched())
    }

    @Test func `NO_COLOR takes the colours away and nothing else`() throws {
      let desk = try Desk()
      let colour = /\u{1B}\[(?:[0-9;]*;)?(?:[34][0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m/
      let coloured = try Terminal()
      let screen = try coloured.review(desk, showing: "Granska 1.2")
      #expect(try coloured.colouredScreen().contains(colour))
      let plain = try Terminal(environment: ["NO_COLOR": "1"])
      #expect(try plain.review(Desk(), showing: "Granska 1.2") == screen)
      #expect(try !plain.colouredScreen().contains(colour))
    }
  }
}
