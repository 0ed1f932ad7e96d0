/// Does a team find out on the screen whether it means the same, and write down what it rules?

import Foundation
import Testing

extension EndToEnd {
  @Suite(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
  struct Calibration {
    private static let team = ["maja", "bo", "eva"]

    /// Everybody's answers to the items, in the order they were given out; eva rejects the first.
    private static func answers(_ items: [String], but unfinished: String? = nil) -> String {
      team.flatMap { name in
        items.enumerated().compactMap { number, item in
          if name == unfinished, number > 1 { return nil }
          let verdict = name == "eva" && number == 0 ? "reject" : number < 7 ? "approve" : "rewrite"
          let text =
            verdict == "rewrite" ? #","rewrite":"Hej! Paketet kommer i morgon. Hälsningar""# : ""
          return #"{"item":"\#(item)","reviewer":"\#(name)","verdict":"\#(verdict)","#
            + (verdict == "approve" ? "" : #""reasons":["tone"],"#)
            + #""emotions":{},"situation":"other"\#(text)}"# + "\n"
        }
      }.joined()
    }

    private static func annotate(_ lines: String, _ desk: Desk) throws {
      let ran = try desk.tonfall("annotate", "--from", "-", input: lines)
      #expect(ran.code == 0, "\(ran.errors)\(ran.output)")
    }

    private static func items(_ desk: Desk) throws -> [String] {
      let list = try desk.tonfall("calibration", "list", "--format", "json")
      let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
      return try #require(object?["items"] as? [String])
    }

    @Test func `a round is begun, talked over and ruled on without leaving the screen`() throws {
      let desk = try Desk(conversations: 18)
      for name in Self.team.dropFirst() {
        #expect(try desk.tonfall("reviewers", "add", name, "--as", "maja").code == 0)
      }
      let terminal = try Terminal()
      try terminal.start(["--workspace", desk.path, "--as", "maja", "--lang", "en"])
      try terminal.passCard(until: "The customer feels")
      try terminal.press("q")
      try terminal.wait(for: "how alike we judge")
      try terminal.press("A")
      try terminal.wait(for: "Overview]")
      try terminal.press("c")
      try terminal.wait(for: "No calibration round yet.")
      try terminal.press("n")
      try terminal.wait(for: "n again begins the round")
      // At once it would be a key held down.
      terminal.read()
      try terminal.press("n")
      try terminal.wait(for: "15 items go to everybody now")
      let items = try Self.items(desk)
      #expect(items.count == 15)

      try Self.annotate(Self.answers(items, but: "bo"), desk)
      try terminal.press("Escape")
      try terminal.wait(for: "Overview]")
      try terminal.press("c")
      try terminal.wait(for: "Through: eva, maja. Still at it: bo (2 of 15).")
      try terminal.wait(for: "Too few to tell: 2 items")

      try Self.annotate(Self.answers(items), desk)
      try terminal.press("Escape")
      try terminal.wait(for: "Overview]")
      try terminal.press("c")
      try terminal.wait(for: "Everybody is through.")
      let passed = try terminal.wait(for: "Passed: you can go on")
      let first = passed.split(separator: "\n").first { $0.hasPrefix("> ≠") } ?? ""
      #expect(first.contains(items[0]) && first.contains("2 Approve, 1 Reject"), "\(passed)")

      try terminal.press("Enter")
      try terminal.wait(for: "Reviewer A")
      try terminal.press("R")
      try terminal.wait(for: "What you agreed on, for the guide")
      try terminal.type("A late parcel alone is no reason to reject.")
      try terminal.press("F2")
      try terminal.wait(for: "It stands in the guide with today's date (version 2).")
      try terminal.press("G")
      try terminal.wait(for: "Guide ·")
      terminal.read()
      try terminal.press("/")
      terminal.read()
      try terminal.type("no reason to reject")
      try terminal.wait(for: "match 1 of 1")
      try terminal.press("Enter")
      let guide = try terminal.wait(for: "A late parcel alone")
      #expect(guide.firstMatch(of: #/Ruled \d{4}-\d{2}-\d{2}: A late parcel/#) != nil, "\(guide)")
      // The draft has it too, so that the next version does not lack it.
      let published = try desk.tonfall("guide", "publish", "--as", "maja", "--lang", "en")
      #expect(published.code == 0 && published.output.contains("2"), "\(published.output)")
      let draft = try String(contentsOfFile: desk.path + "/guides/labels.yml", encoding: .utf8)
      #expect(draft.contains("A late parcel alone is no reason to reject."))
    }
  }
}
