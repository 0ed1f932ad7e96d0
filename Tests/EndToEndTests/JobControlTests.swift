/// Is everything as it should be when the program, or an editor in its place, is stopped and goes on?

import Foundation
import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct JobControl {
    private func probe(_ environment: [String: String] = [:]) throws -> Terminal {
      let terminal = try Terminal(environment: environment)
      try terminal.start([], program: Place.probe)
      try terminal.wait(for: "Probe 80x24")
      return terminal
    }

    @Test func `a stop switches the mouse off, going on switches it on`() throws {
      let terminal = try probe()
      #expect(try !terminal.hasMouse())
      try terminal.press("m")
      try terminal.wait(for: "mouse on")
      #expect(try terminal.hasMouse())
      try terminal.signal(SIGTSTP)
      #expect(try terminal.end() == 128 + SIGTSTP)
      #expect(try !terminal.hasMouse())
      try terminal.resume()
      try terminal.wait(for: "told resumed")
      #expect(try terminal.hasMouse())
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try !terminal.hasMouse())
    }

    @Test func `a stop that nobody can catch is mended on going on`() throws {
      let terminal = try probe()
      try terminal.press("m")
      try terminal.wait(for: "mouse on")
      try terminal.signal(SIGSTOP)
      #expect(try terminal.end() == 128 + SIGSTOP)
      // As it left the terminal, Enter is no end of a line to the shell.
      try terminal.type("stty sane\n")
      usleep(100_000)
      try terminal.shell("echo scribble")
      try terminal.resume()
      try terminal.wait(for: "told resumed")
      try terminal.wait(forNo: "scribble")
      #expect(try terminal.hasMouse())
      #expect(try terminal.settingsOfProgram().contains("-icanon"))
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }

    @Test func `suspend stops, and what was typed to the shell is not read`() throws {
      let terminal = try probe()
      let before = try terminal.settingsOfProgram()
      try terminal.hit("z")
      #expect(try terminal.end() == 128 + SIGTSTP)
      #expect(try !terminal.flags().isBorrowed)
      try terminal.resize(100, 30)
      try terminal.resume()
      try terminal.wait(for: "Probe 100x30")
      try terminal.wait(for: "told suspended true")
      #expect(
        try terminal.settingsOfProgram().replacing("rows 30; columns 100", with: "")
          == before.replacing("rows 24; columns 80", with: "")
      )
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }

    @Test(arguments: ["kill -TSTP 0", "kill -STOP $$", "kill -STOP 0", "kill -TSTP $$"])
    func `an editor that stops takes us with it, once, and both go on`(stop: String) throws {
      let command = "echo editing; \(stop); echo edited; read line; exit 6"
      let terminal = try probe(["COMMAND": command])
      try terminal.press("m")
      try terminal.wait(for: "mouse on")
      for _ in 0..<3 {
        try terminal.hit("e")
        #expect(try terminal.end() > 128)
        #expect(try !terminal.flags().isBorrowed)
        #expect(try !terminal.hasMouse())
        try terminal.resume()
        try terminal.wait(for: "edited")
        usleep(100_000)
        #expect(try !terminal.screen().contains("Stopped"))
        try terminal.hit("Enter")
        try terminal.wait(for: "told ran 6 false")
        #expect(try terminal.hasMouse())
      }
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/vim")))
    func `Ctrl-Z and fg work in vim in our place`() throws {
      let terminal = try probe(["COMMAND": "vim -u NONE -n notes"])
      try terminal.hit("e")
      try terminal.wait(for: "\"notes\" [New File]")
      try terminal.press("i", "H", "e", "j", "Escape", "C-z")
      #expect(try terminal.end() > 128)
      try terminal.resume()
      try terminal.wait(for: "Hej")
      try terminal.wait(for: "~")
      try terminal.resize(90, 20)
      try terminal.press("C-c")
      try terminal.type(":wq\r")
      try terminal.wait(for: "told ran 0 false")
      try terminal.wait(for: "Probe 90x20")
      #expect(text(terminal.folder.file("notes")) == "Hej\n")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/nano")))
    func `nano in our place gets its keys, Ctrl-C too`() throws {
      let terminal = try probe(["COMMAND": "nano --ignorercfiles notes"])
      try terminal.hit("e")
      try terminal.wait(for: "New File")
      try terminal.type("Hej å")
      try terminal.press("C-c", "C-s", "C-x")
      try terminal.wait(for: "told ran 0 false")
      #expect(text(terminal.folder.file("notes")) == "Hej å\n")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }
  }
}
