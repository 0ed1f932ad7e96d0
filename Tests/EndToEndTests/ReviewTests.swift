/// Is what a reviewer writes stored byte for byte, and can a slip be taken back?

import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct Review {
    private static let paragraph = """
      Hej Åsa! Vi har läst ditt ärende, och du har rätt.
      "Paketet" kommer på onsdag — senast kl. 15.
      Hör av dig om något är fel: q, s och a är bara bokstäver.
      """

    @Test(arguments: [(80, 24), (120, 40)])
    func `a rewrite is stored byte for byte`(columns: Int, rows: Int) throws {
      let desk = try Desk()
      let terminal = try Terminal(columns: columns, rows: rows)
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Så här: åäö ÅÄÖ é. ")
      try terminal.wait(for: "åäö ÅÄÖ é.")
      try terminal.paste("👩‍👩‍👧")
      try terminal.press("Enter")
      try terminal.paste(Self.paragraph)
      try terminal.wait(for: "bara bokstäver.")
      try terminal.press("Enter")
      try terminal.type("Slut.")
      try terminal.wait(for: "Slut.")
      // The name is one that the reply needs.
      try terminal.press("F7")
      try terminal.submitRewrite(of: "1.2")
      try terminal.wait(for: "Granska 2.2")
      try terminal.press("q")
      #expect(try terminal.end() == 0)

      let written = "Så här: åäö ÅÄÖ é. 👩‍👩‍👧\n" + Self.paragraph + "\nSlut."
      let annotation = try #require(try desk.show("1.2").annotations.first)
      #expect(Array(annotation.rewrite.utf8) == Array(written.utf8))
      #expect(annotation.reviewer == "maja")
      #expect(annotation.verdict == "rewrite")
      #expect(annotation.reasons == ["tone"])
      #expect(annotation.emotions == [:])
      #expect(annotation.situation == "delivery_delay")
    }

    @Test func `an approval takes two keys once the questions are answered`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      try terminal.press("a", "Enter")
      try terminal.wait(for: "Sparat: Godkänn, 1.2")
      try terminal.wait(for: "1 klar i dag")
      #expect(try desk.items().map(\.verdict) == ["approve", nil, nil, nil])
    }

    @Test func `u takes a submission back and the answer returns as a draft`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.type("Jag ber om ursäkt.")
      try terminal.submitRewrite(of: "1.2")
      try terminal.wait(for: "Granska 2.2")
      terminal.read()
      try terminal.press("u")
      try terminal.wait(for: "Du tog tillbaka: Skriv om, 1.2")
      let screen = try terminal.wait(for: "Granska 1.2")
      #expect(screen.contains("Jag ber om ursäkt."))
      #expect(try desk.items().first?.verdict == nil)
      #expect(try desk.isUntouched())
      #expect(try desk.events("1.2").contains("retracted"))

      terminal.read()
      try terminal.press("F2")
      try terminal.wait(for: "Sparat: Skriv om, 1.2")
      #expect(try desk.show("1.2").annotations.first?.rewrite == "Jag ber om ursäkt.")
    }

    @Test func `a skipped item makes room and comes back at the end`() throws {
      let desk = try Desk(conversations: 2)
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      for item in ["1.2", "2.2"] {
        try terminal.wait(for: "Granska " + item)
        terminal.read()
        try terminal.press("s")
        try terminal.wait(for: "Överhoppat: \(item). u tar tillbaka.")
      }
      try terminal.wait(for: "Granska 1.2")
      #expect(try desk.events("1.2").contains("skipped"))
      #expect(try desk.isUntouched())
    }

    @Test func `the palette changes the language for good`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.press("C-p")
      try terminal.wait(for: "Allt som går att göra")
      try terminal.type("språk")
      try terminal.wait(for: "> språk")
      try terminal.press("Enter")
      try terminal.wait(for: "Review 1.2")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      try terminal.review(desk, showing: "Review ")
    }

    @Test func `help opens where one is, also while writing`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.press("?")
      try terminal.wait(for: "Hjälp: bedöma")
      try terminal.press("Escape")
      try terminal.wait(forNo: "Hjälp: bedöma")
      try terminal.openEditor()
      try terminal.press("?", "F1")
      try terminal.wait(for: "Hjälp: skriva svar")
      try terminal.press("Escape")
      try terminal.wait(forNo: "Hjälp: skriva svar")
    }

    @Test func `an empty queue says so and looks again`() throws {
      let desk = try Desk(conversations: 1)
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      try terminal.press("a", "Enter")
      try terminal.wait(for: "Kön är tom.")
      let more = try desk.folder.write(Desk.line(2), to: "more.jsonl")
      #expect(try desk.tonfall("import", more).code == 0)
      try terminal.press("Enter")
      try terminal.wait(for: "Granska 2.2")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }
  }
}
