/// Does an export that leaves nothing say what holds the items back?

import Testing

extension EndToEnd {
  @Suite struct Export {
    private func desk() throws -> Desk {
      let desk = try Desk(conversations: 1)
      let settings = text(desk.path + "/tonfall.yml")
      #expect(settings.contains("two_eyes: false"))
      let strict = settings.replacing("two_eyes: false", with: "two_eyes: true")
      try desk.folder.write(strict, to: "desk/tonfall.yml")
      return desk
    }

    private func export(_ desk: Desk, _ more: String...) throws -> String {
      let ran = try desk.tonfall(all: ["export", "--to", desk.folder.file("out")] + more)
      #expect(ran.code == 0, "\(ran.errors)")
      return ran.output
    }

    @Test func `settled items that are held back are not called unsettled`() throws {
      let desk = try desk()
      #expect(try export(desk, "--lang=en").hasPrefix("No item is settled yet"))
      let line =
        #"{"item":"1.2","reviewer":"maja","verdict":"approve","emotions":{},"situation":"other"}"#
      #expect(try desk.tonfall("annotate", "--from", "-", input: line + "\n").code == 0)
      let said = """
        Nothing written: none of the settled items can go out.
          left out: 1 (too few reviewers)

        """
      #expect(try export(desk, "--lang=en") == said)
      #expect(
        try export(desk, "--lang=sv").hasPrefix("Inget skrivet: inget av de svar som är klara")
      )
      let trial = try export(desk, "--lang=en", "--dry-run")
      #expect(trial.contains("  0 items\n  left out: 1 (too few reviewers)\n"), "\(trial)")
    }
  }
}
