/// Do the screens around the review screen do their work on the built program: home, list, correction, another editor?

import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct DeskScreens {
    @Test func `home leads to the review and back, and q leaves`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.home(desk)
      try terminal.press("Enter")
      try terminal.wait(for: "Granska 1.2")
      terminal.read()
      try terminal.press("q")
      try terminal.wait(for: "Att göra")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try desk.isUntouched())
    }

    @Test func `agreement is measured, read part by part and left`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.home(desk)
      try terminal.press("A")
      try terminal.wait(for: "Inget svar har två bedömningar än.")
      terminal.read()
      try terminal.press("Tab")
      try terminal.wait(for: "[Kalibrering]")
      terminal.read()
      // Another key than the one that leaves, which so soon after would be one held down.
      try terminal.press("Escape")
      try terminal.wait(for: "Att göra")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try desk.isUntouched())
    }

    @Test func `the practice reaches nothing that is stored`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.start(["--workspace", desk.path, "--as", "maja"])
      try terminal.wait(for: "Välkommen till Tonfall")
      try terminal.press("Enter")
      try terminal.wait(for: "Övning 1 av 5")
      try terminal.answer()
      try terminal.press("a", "Enter")
      try terminal.wait(for: "Så här tänker ledaren")
      terminal.read()
      try terminal.press("Enter")
      try terminal.wait(for: "Övning 2 av 5")
      terminal.read()
      try terminal.press("q")
      try terminal.wait(for: "Att göra")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try desk.isUntouched())
      #expect(try desk.events("1.2").contains("claimed") == false)
    }

    @Test func `an item is found by its words and opened`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.home(desk)
      let third = try desk.show("3.2").turns.map(\.text).joined(separator: " ")
      let word = try #require(third.split(separator: " ").first { $0.contains("3") })
      try terminal.press("/")
      try terminal.wait(for: "Sök:")
      try terminal.type(String(word.filter { $0.isLetter || $0.isNumber }))
      try terminal.wait(for: "Träff 1 av 1")
      try terminal.press("Enter")
      try terminal.wait(for: "Enter Öppna")
      terminal.read()
      try terminal.press("Enter")
      try terminal.wait(for: "Granska 3.2")
      terminal.read()
      try terminal.answer()
      try terminal.press("a", "Enter")
      try terminal.wait(for: "Sparat: Godkänn, 3.2")
      #expect(try desk.items().map(\.verdict) == [nil, nil, "approve", nil])
    }

    @Test func `an own annotation is opened from the list and corrected`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.answer()
      try terminal.press("a", "Enter")
      try terminal.wait(for: "Sparat: Godkänn, 1.2")
      terminal.read()
      try terminal.press("/", "Enter")
      try terminal.wait(for: "Kunden skriver")
      try terminal.press("Home", "Enter")
      try terminal.wait(for: "Rätta 1.2")
      terminal.read()
      try terminal.press("E")
      try terminal.wait(for: "Mitt svar")
      try terminal.type("Vi beklagar, och skickar ett nytt paket i dag.")
      try terminal.press("Escape")
      try terminal.wait(for: "Skriv om: varför?")
      try terminal.press("1", "Enter")
      try terminal.wait(forNo: "Skriv om: varför?")
      try terminal.press("F2")
      try terminal.wait(for: "Sparat: Skriv om, 1.2")
      let annotations = try desk.show("1.2").annotations
      #expect(annotations.map(\.verdict) == ["rewrite"])
      #expect(try desk.events("1.2").filter { $0 == "annotated" }.count == 2)
    }

    @Test func `a text is written in another editor and comes back whole`() throws {
      let desk = try Desk()
      try desk.folder.write(
        "#!/bin/sh\nprintf 'Skrivet utanför: åäö 👩‍👩‍👧\\nrad två' >\"$1\"\n",
        to: "editor",
        mode: 0o700
      )
      let terminal = try Terminal(environment: ["EDITOR": desk.folder.file("editor")])
      try terminal.review(desk, showing: "Granska 1.2")
      try terminal.openEditor()
      try terminal.press("F9")
      try terminal.type("EDITOR")
      try terminal.wait(for: "redigeringsprogram")
      terminal.read()
      try terminal.press("Enter")
      try terminal.wait(for: "rad två")
      try terminal.submitRewrite(of: "1.2")
      let annotation = try #require(try desk.show("1.2").annotations.first)
      #expect(Array(annotation.rewrite.utf8) == Array("Skrivet utanför: åäö 👩‍👩‍👧\nrad två".utf8))
    }

    @Test func `settling begins with a dispute, skips it without a loss and is left with q`() throws
    {
      let desk = try Desk(disputes: 2)
      let terminal = try Terminal()
      try terminal.start(["adjudicate", "--workspace", desk.path, "--as", "maja"])
      try terminal.wait(for: "Avgöra · 1.2")
      terminal.read()
      try terminal.press("2", "w", "s")
      try terminal.wait(for: "Avgöra · 2.2")
      terminal.read()
      try terminal.press("s")
      try terminal.wait(for: "som B")
      terminal.read()
      try terminal.press("Enter")
      try terminal.wait(for: "Avgöra · 2.2")
      terminal.read()
      try terminal.press("u")
      try terminal.wait(for: "som B")
      try terminal.press("Escape")
      try terminal.wait(for: "q lämnar Tonfall.")
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try desk.items().map(\.state) == ["disputed", "disputed"])
    }

    @Test func `language, colours and mouse are changed by name while it runs`() throws {
      let desk = try Desk()
      let terminal = try Terminal()
      try terminal.review(desk, showing: "Granska 1.2")
      for (word, answer) in [
        ("mus", "Musen är på"), ("färger", "Färger:"), ("english", "Review 1.2"),
      ] {
        terminal.read()
        try terminal.press("F9")
        try terminal.type(word)
        terminal.read()
        try terminal.press("Enter")
        try terminal.wait(for: answer)
      }
      #expect(try terminal.hasMouse())
      terminal.read()
      try terminal.press("q")
      #expect(try terminal.end() == 0)
      #expect(try terminal.hasMouse() == false)
      try terminal.start(["review", "--workspace", desk.path, "--as", "maja"])
      try terminal.wait(for: "Review 1.2")
    }
  }
}

extension Terminal {
  /// Starts the home screen and passes by the card that newcomers meet.
  fileprivate func home(_ desk: Desk, as reviewer: String = "maja") throws {
    try start(["--workspace", desk.path, "--as", reviewer])
    // The card's Esc leads to the work; q comes back.
    try passCard(until: "Granska 1.2")
    read()
    try press("q")
    try wait(for: "Att göra")
    read()
  }
}
