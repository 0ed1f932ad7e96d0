/// Is the terminal as it was before, however the program came to its end?

import Foundation
import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct RestoredTerminal {
    private func isRestored(_ terminal: Terminal, _ before: String) throws {
      let flags = try terminal.flags()
      #expect(!flags.isBorrowed, "the alternate screen is left")
      #expect(flags.hasCursor, "the cursor shows")
      #expect(try terminal.settings() == before)
      // A shell that is sent brackets would show them.
      try terminal.paste("klistrat")
      let screen = try terminal.wait(for: "klistrat")
      #expect(!screen.contains("200~"))
    }

    @Test(arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTRAP, SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE,
    ])
    func `a signal leaves the terminal as it was`(signal: Int32) throws {
      let desk = try Desk()
      // Swift's backtrace takes long; it has a test of its own.
      let terminal = try Terminal(environment: ["SWIFT_BACKTRACE": "enable=no"])
      let before = try terminal.settings()
      try terminal.review(desk, showing: "Granska 1.2")
      #expect(try terminal.flags().isBorrowed)
      #expect(try terminal.settingsOfProgram() != before)
      try terminal.signal(signal)
      #expect(try terminal.end() == 128 + signal)
      try isRestored(terminal, before)
    }

    @Test func `the backtrace of a crash is written where it can be read`() throws {
      let desk = try Desk()
      let terminal = try Terminal(environment: ["SWIFT_BACKTRACE": "interactive=no"])
      let before = try terminal.settings()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.signal(SIGTRAP)
      #expect(try terminal.end() == 128 + SIGTRAP)
      try isRestored(terminal, before)
    }

    @Test func `leaving with q leaves the terminal as it was`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      let before = try terminal.settings()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      try isRestored(terminal, before)
    }

    @Test func `a mistake leaves the terminal as it was`() throws {
      let terminal = try Terminal()
      let before = try terminal.settings()
      try terminal.start(["review", "--workspace", "nowhere"])
      let screen = try terminal.wait(for: "tonfall: ")
      #expect(screen.contains("no workspace (nowhere)"))
      #expect(try terminal.end() == 2)
      try isRestored(terminal, before)
    }

    @Test func `stopped and brought back, the program goes on where it was`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      let before = try terminal.settings()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Före pausen")
      try terminal.wait(for: "Före pausen")
      try terminal.signal(SIGTSTP)
      #expect(try terminal.end() == 128 + SIGTSTP)
      try isRestored(terminal, before)

      try terminal.resume()
      try terminal.wait(for: "Före pausen")
      #expect(try terminal.flags().isBorrowed)
      try terminal.type(", efter pausen")
      try terminal.submitRewrite(of: "1.2")
      #expect(try desk.show("1.2").annotations.first?.rewrite == "Före pausen, efter pausen")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      try isRestored(terminal, before)
    }

    @Test func `stopped again and again, with another size each time`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      let before = try terminal.settings()
      try terminal.review(desk, showing: "Granska 1.2")
      for columns in [100, 61, 140, 80] {
        try terminal.signal(SIGTSTP)
        #expect(try terminal.end() == 128 + SIGTSTP)
        try terminal.resize(columns, 24)
        try terminal.resume()
        try terminal.wait("no frame as wide as the terminal") { screen in
          screen.contains("Granska 1.2")
            && screen.split(separator: "\n").contains { $0.hasPrefix("─") && $0.count == columns }
        }
      }
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      try isRestored(terminal, before)
    }
  }
}
