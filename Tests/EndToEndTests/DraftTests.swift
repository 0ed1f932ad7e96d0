/// How much of what was typed is lost when the program, or the terminal, is taken away?

import Foundation
import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct Drafts {
    /// The draft of item 1.2, told by submitting it in a new terminal.
    private func kept(_ desk: Desk) throws -> String {
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.wait(for: "Ditt utkast från")
      terminal.read()
      try terminal.press("t", "Escape")
      try terminal.wait(for: "Skriv om: varför?")
      try terminal.press("1", "Enter")
      try terminal.wait(forNo: "Skriv om: varför?")
      try terminal.answer()
      try terminal.press("F2")
      try terminal.wait(for: "Sparat: Skriv om, 1.2")
      return try desk.show("1.2").annotations.first?.rewrite ?? ""
    }

    @Test func `kill -9 in the middle of typing loses the last second at most`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      var typed: [(word: String, at: Date)] = []
      for number in 1...24 {
        let word = "ord\(number) "
        try terminal.type(word)
        typed.append((word, Date()))
        usleep(110_000)
      }
      try terminal.signal(SIGKILL)
      let killed = Date()
      #expect(try terminal.end() == 137)

      let kept = try kept(desk)
      let all = typed.map(\.word).joined()
      #expect(all.hasPrefix(kept), "the draft is something that was never on the screen: \(kept)")
      // The promise is a second; half a second more is for a machine that does other things too.
      let safe = typed.filter { killed.timeIntervalSince($0.at) > 1.5 }.map(\.word).joined()
      #expect(!safe.isEmpty)
      let isSafe = (kept + " ").hasPrefix(safe)
      #expect(isSafe, "kept \"\(kept)\" of \"\(all)\"")
    }

    @Test func `a correction that kill -9 cuts off is there again, and the annotation stands`()
      throws
    {
      let desk = try Desk()
      let annotated = """
        {"item":"2.2","reviewer":"maja","verdict":"approve","emotions":{},"situation":"other"}

        """
      #expect(try desk.tonfall("annotate", "--from", "-", input: annotated).code == 0)
      func correct(_ terminal: Terminal) throws {
        try terminal.review(desk, showing: "Granska 1.2")
        terminal.read()
        try terminal.press("/")
        try terminal.type("k2")
        try terminal.wait(for: "Träff 1 av 1.")
        terminal.read()
        try terminal.press("Enter")
        terminal.read()
        try terminal.press("Enter")
        try terminal.wait(for: "Rätta 2.2")
        terminal.read()
      }
      let terminal = try Terminal()
      try correct(terminal)
      try terminal.press("E")
      try terminal.wait(for: "Mitt svar · börjat från tomt")
      try terminal.type("Rättat")
      try terminal.wait(for: "Utkast sparat")
      usleep(1_500_000)
      try terminal.signal(SIGKILL)
      #expect(try terminal.end() == 137)
      #expect(try desk.show("2.2").annotations.map(\.verdict) == ["approve"])

      let next = try Terminal()
      try correct(next)
      try next.wait(for: "Rättat")
      try next.press("s")
      try next.wait(for: "Granska 1.2")
      try next.press("q")
      #expect(try next.end() == 0)
      #expect(try desk.show("2.2").annotations.map(\.verdict) == ["approve"])
      #expect(!(try desk.events("2.2").contains("skipped")))
    }

    /// The screen for disputes of whoever owns the workspace.
    private func settling(_ desk: Desk, showing title: String) throws -> Terminal {
      let terminal = try Terminal()
      try terminal.start(["adjudicate", "--workspace", desk.path, "--as", "maja"])
      try terminal.wait(for: title)
      terminal.read()
      return terminal
    }

    /// How many unfinished decisions the store has of whoever owns the workspace.
    private func begun(_ desk: Desk) throws -> Int {
      let ran = try desk.tonfall("reviewers", "me", "--as", "maja", "--format", "json")
      let record = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
      let counts = try #require(record?["counts"] as? [String: Int], "\(ran.output)\(ran.errors)")
      return try #require(counts["adjudication_drafts"])
    }

    @Test func `a decision that kill -9 cuts off is there again, and gone once it is made`()
      throws
    {
      let desk = try Desk(disputes: 2)
      let terminal = try settling(desk, showing: "Avgöra · 1.2")
      try terminal.press("2", "w", "n")
      try terminal.wait(for: "Anteckning till granskarna")
      try terminal.type("se guiden och tabellen")
      try terminal.wait(for: "Utkast sparat")
      usleep(1_500_000)
      try terminal.signal(SIGKILL)
      #expect(try terminal.end() == 137)
      #expect(try begun(desk) == 1)
      #expect(try desk.items().map(\.state) == ["disputed", "disputed"])

      let next = try settling(desk, showing: "Avgöra · 1.2")
      let seen = try next.wait(for: "Ditt utkast från")
      #expect(seen.contains("som B") && seen.contains("se guiden och tabellen"), "\(seen)")
      try next.press("Enter")
      try next.wait(for: "Avgöra · 2.2")
      try next.press("q")
      #expect(try next.end() == 0)
      #expect(try begun(desk) == 0)
      #expect(try desk.items().map(\.state) == ["adjudicated", "disputed"])
    }

    @Test func `words of a decision outlive kill -9 though the answers change meanwhile`() throws {
      let desk = try Desk(disputes: 1)
      let terminal = try settling(desk, showing: "Avgöra · 1.2")
      try terminal.press("1", "S")
      try terminal.wait(for: "Vad ska granskarna titta på en gång till?")
      try terminal.type("Läs sista raden igen")
      try terminal.wait(for: "Utkast sparat")
      usleep(1_500_000)
      try terminal.signal(SIGKILL)
      #expect(try terminal.end() == 137)
      let correction = #"{"item":"1.2","reviewer":"eva","verdict":"reject","reasons":["facts"],"#
      let line = correction + #""emotions":{},"situation":"other"}"# + "\n"
      #expect(try desk.tonfall("annotate", "--from", "-", input: line).code == 0)
      let next = try settling(desk, showing: "Avgöra · 1.2")
      let seen = try next.wait(for: "Omdömena har ändrats sedan")
      #expect(seen.contains("Läs sista raden igen") && !seen.contains("som A"), "\(seen)")
      try next.press("q")
      #expect(try next.end() == 0)
      #expect(try begun(desk) == 1)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal that ends the program saves what was typed just now`(signal: Int32) throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Till sista bokstaven")
      try terminal.wait(for: "Till sista bokstaven")
      try terminal.signal(signal)
      #expect(try terminal.end() == 128 + signal)
      #expect(try kept(desk) == "Till sista bokstaven")
    }

    @Test func `a closed terminal saves what was typed just now`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Fönstret stängs")
      try terminal.wait(for: "Fönstret stängs")
      let pid = try terminal.pid()
      try terminal.close()
      let end = Date(timeIntervalSinceNow: 10)
      while Date() < end, kill(pid, 0) == 0 { usleep(10_000) }
      #expect(kill(pid, 0) != 0, "the program outlives its terminal")
      #expect(try kept(desk) == "Fönstret stängs")
    }

    @Test func `q leaves with the draft kept, Ctrl-C does not leave`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Kvar")
      try terminal.press("C-c")
      try terminal.wait(for: "Esc stänger rutan, sedan lämnar q. Allt du skrivit finns kvar.")
      try terminal.press("Escape")
      try terminal.wait(for: "Skriv om: varför?")
      try terminal.press("Escape", "q")
      #expect(try terminal.end() == 0)
      #expect(try kept(desk) == "Kvar")
    }
  }
}
