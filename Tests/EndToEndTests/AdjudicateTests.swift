/// Does the built program list what reviewers disagree on, settle it from a file, and keep rulings?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Adjudicate {
    /// What somebody says of an item.
    private static func line(
      _ item: Int,
      _ name: String,
      _ verdict: String,
      situation: String = "other"
    ) -> String {
      let reasons = verdict == "approve" ? "" : #","reasons":["tone"]"#
      return #"{"item":"\#(item).2","reviewer":"\#(name)","verdict":"\#(verdict)"\#(reasons),"#
        + #""emotions":{},"situation":"\#(situation)"}"#
    }

    /// Two items, each given to two, of which the second is disputed; Maja owns the workspace.
    private static func desk() throws -> Desk {
      let desk = try Desk(conversations: 0)
      try desk.overlapEverything()
      try desk.folder.write([1, 2].map(Desk.line).joined(separator: "\n"), to: "prov.jsonl")
      #expect(try desk.tonfall("import", "--quiet", desk.folder.file("prov.jsonl")).code == 0)
      #expect(try desk.tonfall("reviewers", "add", "bo", "--as", "maja").code == 0)
      try annotate(
        [
          line(1, "bo", "approve"), line(1, "eva", "approve"), line(2, "bo", "reject"),
          line(2, "eva", "approve"),
        ],
        desk
      )
      return desk
    }

    private static func annotate(_ lines: [String], _ desk: Desk) throws {
      let input = lines.joined(separator: "\n") + "\n"
      let ran = try desk.tonfall("annotate", "--from", "-", input: input)
      #expect(ran.code == 0, "\(ran.errors)\(ran.output)")
    }

    @Test func `what is disputed is listed without names, and a file settles it`() throws {
      let desk = try Self.desk()
      let list = try desk.tonfall("adjudicate", "--list", "--as", "maja", "--lang", "en")
      #expect(list.code == 0 && list.output.hasPrefix("2.2"), "\(list.errors)\(list.output)")
      #expect(list.output.contains("A Reject") && list.output.contains("B Approve"))
      #expect(!list.output.contains("1.2") && !list.output.contains("eva"))
      let json = try desk.tonfall("adjudicate", "--list", "--format", "json", "--as", "maja")
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
      )
      #expect(object["item"] as? String == "2.2" && object["state"] as? String == "disputed")
      #expect((object["differs"] as? [String])?.first == "verdict")
      let answers = try #require(object["answers"] as? [[String: Any]])
      #expect(answers.compactMap { $0["letter"] as? String } == ["A", "B"])

      let decision = #"{"item":"2.2","adjudicator":"maja","pick":"B"}"# + "\n"
      let settled = try desk.tonfall("adjudicate", "--from", "-", input: decision)
      #expect(settled.code == 0, "\(settled.errors)")
      let shown = try desk.tonfall("show", "2.2", "--as", "maja", "--format", "json")
      #expect(shown.output.contains(#""state":"adjudicated""#), "\(shown.output)")
      let empty = try desk.tonfall("adjudicate", "--list", "--as", "maja", "--lang", "en")
      #expect(empty.output == "Nothing to settle just now.\n")
    }

    @Test func `what nobody may settle is said with the way out, until somebody new may`() throws {
      let desk = try Self.desk()
      let lines = [3, 4].map(Desk.line).joined(separator: "\n")
      try desk.folder.write(lines, to: "more.jsonl")
      #expect(try desk.tonfall("import", "--quiet", desk.folder.file("more.jsonl")).code == 0)
      try Self.annotate([Self.line(3, "bo", "reject"), Self.line(3, "maja", "approve")], desk)
      let settled = #"{"item":"2.2","adjudicator":"maja","pick":"B"}"# + "\n"
      #expect(try desk.tonfall("adjudicate", "--from", "-", input: settled).code == 0)
      let list = try desk.tonfall("adjudicate", "--list", "--as", "maja", "--lang", "en")
      #expect(list.code == 0 && list.output == "Nothing to settle just now.\n")
      #expect(list.errors.hasPrefix("3.2: 1 item to settle:"), "\(list.errors)")
      #expect(list.errors.contains("tonfall reviewers role NAME adjudicator"))
      let decision = #"{"item":"3.2","adjudicator":"maja","pick":"A"}"# + "\n"
      let refused = try desk.tonfall("adjudicate", "--from", "-", "--lang", "en", input: decision)
      #expect(refused.code == 1 && refused.errors.contains("Everybody who may settle it"))
      let why = try desk.tonfall("items", "--why", "3.2", "--as", "bo", "--lang", "en")
      #expect(why.output.contains("everybody who may settle it has judged it"), "\(why.output)")

      let added = try desk.tonfall(
        "reviewers",
        "add",
        "lo",
        "--role",
        "adjudicator",
        "--as",
        "maja"
      )
      #expect(added.code == 0, "\(added.errors)")
      let after = try desk.tonfall("adjudicate", "--list", "--as", "maja", "--lang", "en")
      #expect(after.errors.isEmpty, "\(after.errors)")
      let theirs = try desk.tonfall("adjudicate", "--list", "--as", "lo", "--lang", "en")
      #expect(theirs.output.hasPrefix("3.2"), "\(theirs.output)")
    }

    @Test func `the list is for those who settle`() throws {
      let desk = try Self.desk()
      for name in ["bo", "nobody"] {
        let ran = try desk.tonfall("adjudicate", "--list", "--as", name)
        #expect(ran.code == 2 && ran.output.isEmpty, "\(name): \(ran.output)")
      }
      let mixed = try desk.tonfall("adjudicate", "--list", "--from", "-", input: "")
      #expect(mixed.code == 2)
    }

    @Test func `a round of calibration is listed, the most disagreement first`() throws {
      let desk = try Self.desk()
      let lines = [3, 4].map(Desk.line).joined(separator: "\n")
      try desk.folder.write(lines, to: "more.jsonl")
      #expect(try desk.tonfall("import", "--quiet", desk.folder.file("more.jsonl")).code == 0)
      let begun = try desk.tonfall("calibration", "start", "--items", "2", "--as", "maja")
      #expect(begun.code == 0, "\(begun.errors)")
      let waiting = try desk.tonfall("adjudicate", "--round", "1", "--as", "maja", "--lang", "en")
      #expect(waiting.output == "Nothing in the round has two answers yet.\n")
      try Self.annotate(
        [
          Self.line(3, "bo", "approve"), Self.line(3, "eva", "approve", situation: "complaint"),
          Self.line(3, "maja", "approve"), Self.line(4, "bo", "approve"),
          Self.line(4, "eva", "reject"), Self.line(4, "maja", "approve"),
        ],
        desk
      )
      let round = try desk.tonfall("adjudicate", "--round", "1", "--as", "maja")
      let rows = round.output.split(separator: "\n")
      #expect(rows.count == 2 && rows[0].contains("4.2") && rows[1].contains("3.2"), "\(rows)")
      try desk.folder.write("3.2\n4.2 the second\n", to: "round.txt")
      let file = desk.folder.file("round.txt")
      let same = try desk.tonfall("adjudicate", "--round", file, "--as", "maja")
      #expect(same.output == round.output)
      let none = try desk.tonfall("adjudicate", "--round", "9", "--as", "maja", "--lang", "en")
      #expect(none.code == 2 && none.errors.contains("no calibration round 9"), "\(none.errors)")
    }

    @Test func `a ruling goes into the draft with its date and holds when it is published`() throws
    {
      let desk = try Self.desk()
      let before = text(desk.path + "/guides/labels.yml")
      let words = "Waiting alone is worry: \"not\" anger."
      let ruled = try desk.tonfall(
        "guide",
        "rule",
        words,
        "--label",
        "emotions/worry",
        "--lang",
        "en"
      )
      #expect(ruled.code == 0 && ruled.output.contains("tonfall guide publish"), "\(ruled.errors)")
      let after = text(desk.path + "/guides/labels.yml")
      let added = String(after.dropFirst(before.commonPrefix(with: after).count))
      #expect(added.firstMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil, "\(added)")
      #expect(added.contains("Waiting alone is worry") && added.contains("worry"), "\(added)")
      let published = try desk.tonfall("guide", "publish", "--as", "maja")
      #expect(published.code == 0, "\(published.errors)")
      for wrong in ["worry", "moods/worry", "emotions/hunger"] {
        let ran = try desk.tonfall("guide", "rule", "x", "--label", wrong)
        #expect(ran.code != 0, "\(wrong)")
        #expect(text(desk.path + "/guides/labels.yml") == after)
      }
    }
  }
}
