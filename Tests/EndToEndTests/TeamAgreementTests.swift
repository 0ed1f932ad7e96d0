/// Does the built program say how far a workspace's reviewers agree?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct TeamAgreement {
    /// Forty items that Maja (the owner) and Bo judged: Bo rewrites every fourth.
    private static func desk(_ count: Int = 40) throws -> Desk {
      let desk = try Desk(conversations: 0)
      try desk.overlapEverything()
      let lines = (1...count).map(Desk.line).joined(separator: "\n") + "\n"
      try desk.folder.write(lines, to: "prov.jsonl")
      #expect(try desk.tonfall("import", "--quiet", desk.folder.file("prov.jsonl")).code == 0)
      let decisions = (1...count).flatMap { number in
        ["maja", "bo"].map { name in
          let differs = name == "bo" && number % 4 == 0
          let verdict =
            differs
            ? #""verdict":"rewrite","reasons":["tone"],"rewrite":"Hej! Vi ordnar det \#(number).""#
            : #""verdict":"approve""#
          return #"{"item":"\#(number).2","reviewer":"\#(name)",\#(verdict),"emotions":{},"#
            + #""situation":"other"}"#
        }
      }
      try desk.folder.write(decisions.joined(separator: "\n") + "\n", to: "decisions.jsonl")
      let ran = try desk.tonfall("annotate", "--from", desk.folder.file("decisions.jsonl"))
      #expect(ran.code == 0, "\(ran.errors)\(ran.output)")
      return desk
    }

    @Test func `the overview says what the figures mean`() throws {
      let desk = try Self.desk()
      let ran = try desk.tonfall("agreement", "--lang", "en", "--as", "maja")
      #expect(ran.code == 0, "\(ran.errors)")
      for part in [
        "40 of 40 rated items (100 %) have two ratings or more: 40 drawn by chance (share 100 %, seed 7)",
        "Reviewers gave the same verdict on 75 % of doubly reviewed items.",
        "For Rewrite (13 % of the ratings) they agreed in 0 of 10 cases: it needs clearer rules.",
        "Emotions: All answers are equal", "seed 1",
      ] {
        #expect(ran.output.contains(part), "\(part) is not in\n\(ran.output)")
      }
      #expect(try desk.tonfall("agreement", "--as", "maja").output.contains("75 %"))
      let pairs = try desk.tonfall("agreement", "--by", "pair", "--lang", "en", "--as", "maja")
      #expect(pairs.output.contains("maja and bo"), "\(pairs.output)")
      let own = try desk.tonfall("agreement", "--by", "pair", "--lang", "en", "--as", "bo")
      #expect(!own.output.contains("maja") && own.output.contains("bo "), "\(own.output)")
      for by in ["label", "situation", "window"] {
        #expect(try desk.tonfall("agreement", "--by", by).code == 0)
      }
      let plain = try desk.tonfall("agreement", "--by", "situation", "--plain", "--as", "maja")
      #expect(plain.output.hasSuffix("\tin:other\n"), "\(plain.output)")
    }

    @Test func `JSON and CSV have every figure, and persons only for who may see them`() throws {
      let desk = try Self.desk()
      let ran = try desk.tonfall("agreement", "--format", "json", "--as", "maja")
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
      )
      #expect(object["joint"] as? Int == 40 && object["tooFew"] as? Bool == false)
      let questions = try #require(object["questions"] as? [String: [String: Any]])
      #expect(questions["verdict"]?["percentAgreement"] as? Double == 0.75)
      #expect(questions["verdict"]?["dawidSkeneLabels"] == nil)
      #expect(questions["verdict"]?["pairwise"] != nil)
      #expect((object["people"] as? [String: Any])?.count == 2)
      let own = try desk.tonfall("agreement", "--format", "json", "--as", "bo").output
      #expect(!own.contains("maja") && own.contains("\"bo\""))
      let csv = try desk.tonfall("agreement", "--format", "csv", "--as", "bo").output
      #expect(
        csv.hasPrefix(
          "question,figure,of,value,low,high,n,undefined\nverdict,percentAgreement,,0.75,"
        )
      )
      let left = ["corrections", "informed", "takenBack", "waiting"]
      #expect(csv.hasSuffix(left.map { ",leftOut,\($0),0,,,0,\n" }.joined()), "\(csv)")
      #expect(!csv.contains("maja"))
      let one = try desk.tonfall("agreement", "--format", "json", "--cluster", "conversation")
      #expect(one.output.contains(#""unit":"clusters""#))
      #expect(
        one.output
          == (try desk.tonfall("agreement", "--format", "json", "--cluster", "conversation")).output
      )
    }

    @Test func `the items behind a figure are listed`() throws {
      let desk = try Self.desk()
      let ran = try desk.tonfall(
        "agreement",
        "--items",
        "verdict:approve-rewrite",
        "--as",
        "maja",
        "--plain"
      )
      #expect(ran.output.split(separator: "\n").count == 10, "\(ran.output)")
      #expect(ran.output.hasPrefix("4.2\t"))
      let stranger = try desk.tonfall("agreement", "--items", "verdict", "--as", "nobody")
      #expect(stranger.code == 2)
      for (key, words) in [
        ("verdikt", "no figure has this name"), ("verdict:maybe", "no such thing (maybe)"),
        ("window:9", "no window 9"),
      ] {
        let wrong = try desk.tonfall("agreement", "--items", key, "--lang", "en", "--as", "maja")
        #expect(wrong.code == 2 && wrong.errors.contains(words), "\(wrong.errors)")
      }
      let others = try desk.tonfall(
        "agreement",
        "--items",
        "reviewer:maja",
        "--as",
        "bo",
        "--lang",
        "en"
      )
      #expect(others.code == 2 && others.errors.contains("for who adjudicates"))
    }

    @Test func `options of files and of workspaces are not mixed`() throws {
      let desk = try Desk(conversations: 1)
      for options in [
        ["--scale", "set"], ["--ratings", "x", "--by", "pair"],
        ["--items", "verdict", "--by", "pair"],
      ] {
        #expect(try desk.tonfall(all: ["agreement"] + options).code == 2, "\(options)")
      }
      let none = try desk.tonfall("agreement", "--lang", "en")
      #expect(
        none.code == 0 && none.output.contains("No item has two ratings yet."),
        "\(none.output)"
      )
    }
  }
}
