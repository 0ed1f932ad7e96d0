/// Do two people at one workspace ever have the same item before them?

import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct TwoReviewers {
    @Test func `two reviewers never hold the same item`() throws {
      let desk = try Desk(conversations: 8)
      let terminals = [try Terminal(), try Terminal()]
      let names = ["maja", "jonas"]
      for (terminal, name) in zip(terminals, names) {
        try terminal.start(["review", "--workspace", desk.path, "--as", name])
      }
      for terminal in terminals { try terminal.passCard(until: "Kunden känner") }
      var seen: [[String]] = [[], []]
      for _ in 1...4 {
        let held = try terminals.map { try $0.item() }
        #expect(held[0] != nil && held[0] != held[1], "\(held)")
        for (place, item) in held.enumerated() { seen[place].append(item ?? "") }
        for terminal in terminals { try terminal.answer() }
        for terminal in terminals { try terminal.hit("a") }
        for terminal in terminals { try terminal.wait(for: "GODKÄNN") }
        // Both at once, so that they race for the next one.
        for terminal in terminals { try terminal.hit("Enter") }
        for (terminal, item) in zip(terminals, held) {
          try terminal.wait(for: "Sparat: Godkänn, \(item ?? "")")
          try terminal.wait("no next item") { screen in
            !screen.contains("Granska \(item ?? "") ")
          }
        }
      }
      for terminal in terminals { try terminal.wait(for: "Kön är tom.") }
      #expect(Set(seen[0]).isDisjoint(with: seen[1]))
      #expect(Set(seen[0] + seen[1]).count == 8)
      let items = try desk.items()
      #expect(items.allSatisfy { $0.done == 1 && $0.verdict == "approve" })
      for (name, items) in zip(names, seen) {
        for item in items {
          #expect(try desk.show(item, as: name).annotations.map(\.reviewer) == [name])
        }
      }
    }

    @Test func `one who leaves gives the item back, and no draft of theirs goes with it`() throws {
      let desk = try Desk(conversations: 2)
      let first = try Terminal()
      try first.review(desk, as: "maja", showing: "Granska 1.2")
      try first.press("q")
      #expect(try first.end() == 0)
      let second = try Terminal()
      let screen = try second.review(desk, as: "jonas", showing: "Granska 1.2")
      #expect(!screen.contains("utkast"))
    }
  }
}
