/// Does the built program measure a file of ratings, and say what it can't?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Agreement {
    // 118 approvals by both, 5 and 2 by one only: much agreement, none beyond chance.
    private static let paradox: String = {
      var lines: [String] = []
      let table = [("yes", "yes", 118), ("yes", "no", 5), ("no", "yes", 2)]
      for (first, second, count) in table {
        for _ in 0..<count {
          let item = "u\(lines.count / 2)"
          lines.append(#"{"item":"\#(item)","rater":"Ada","value":"\#(first)"}"#)
          lines.append(#"{"item":"\#(item)","rater":"Bo","value":"\#(second)"}"#)
        }
      }
      return lines.joined(separator: "\n") + "\n"
    }()

    private func json(_ ran: Ran) throws -> [String: Any] {
      let object = try JSONSerialization.jsonObject(with: Data(ran.output.utf8))
      return try #require(object as? [String: Any])
    }

    private func agreement(_ arguments: String..., input: String) throws -> Ran {
      try agreement(arguments, input: input)
    }

    private func agreement(_ arguments: [String], input: String) throws -> Ran {
      let desk = try Desk(conversations: 0)
      let file = try desk.folder.write(input, to: "ratings.jsonl")
      return try desk.tonfall(all: ["agreement", "--ratings", file] + arguments, isInside: false)
    }

    @Test func `a table and sentences for people`() throws {
      let ran = try agreement("--lang", "en", input: Self.paradox)
      #expect(ran.code == 0, "\(ran.errors)")
      for part in [
        "250 ratings of 125 items by 2 reviewers", "gave the same answer in 94 % of cases",
        "For no (3 % of the ratings) another reviewer agreed in 0 % of 7 cases: it needs clearer rules.",
        "yes makes up 97 % of the ratings", "Alpha is not reliable",
        "Krippendorff's alpha, nominal",
        "-0.025", "Gwet's AC1", "0.941", "Ada and Bo", "1,000 resamples of items, seed 1",
      ] {
        #expect(ran.output.contains(part), "\(part) is not in\n\(ran.output)")
      }
      let swedish = try agreement("--lang", "sv", input: Self.paradox)
      #expect(swedish.output.contains("bedömde det lika i 94 % av fallen"), "\(swedish.output)")
      #expect(swedish.output.contains("-0,025"))
    }

    @Test func `one slip is no headline, and numbers that are measured have none`() throws {
      func lines(_ values: [(String, String)]) -> String {
        values.enumerated().map { item, pair in
          #"{"item":\#(item),"rater":"Ada","value":\#(pair.0)}"# + "\n"
            + #"{"item":\#(item),"rater":"Bo","value":\#(pair.1)}"#
        }.joined(separator: "\n")
      }
      let slip = (0..<40).map { ("\($0 % 2)", $0 == 0 ? "2" : "\($0 % 2)") }
      let ran = try agreement("--lang", "en", input: lines(slip))
      #expect(!ran.output.contains("For 2") && ran.output.contains("reliable"), "\(ran.output)")
      #expect(ran.output.contains("2      1        too few\n"), "\(ran.output)")
      let measured = (0..<40).map { ("\($0 % 4)", "\(($0 + 1) % 4)") }
      let scale = try agreement("--lang", "en", "--scale", "interval", input: lines(measured))
      #expect(scale.code == 0 && !scale.output.contains("clearer rules"), "\(scale.output)")
    }

    @Test func `without two ratings nothing of other scales is listed, nor a list of nothing`()
      throws
    {
      let one = try agreement(
        "--lang",
        "en",
        input: #"{"item":"a","rater":"x","value":"ok"}"# + "\n"
      )
      #expect(one.output.contains("Values found in the file: ok."), "\(one.output)")
      #expect(
        !one.output.contains("step apart") && !one.output.contains("Jaccard"),
        "\(one.output)"
      )
      let none = try agreement("--lang", "en", input: "\n\n")
      #expect(none.code == 0 && !none.output.contains("found in the file"), "\(none.output)")
    }

    @Test func `few items are not judged`() throws {
      let lines = Self.paradox.split(separator: "\n").prefix(20).joined(separator: "\n")
      let ran = try agreement("--lang", "en", input: lines)
      #expect(ran.output.contains("Too few items to judge: 10"), "\(ran.output)")
      #expect(!ran.output.contains("reliable"))
    }

    @Test func `undefined is null with its reason`() throws {
      let line = #"{"item":"a","rater":"x","value":"ok"}"# + "\n"
      let ran = try agreement("--format", "json", input: line)
      let object = try json(ran)
      #expect(object["krippendorffAlpha"] is NSNull)
      let reasons = try #require(object["undefined"] as? [String: String])
      #expect(reasons["krippendorffAlpha"] == "noOverlap")
      #expect(reasons["cohenKappa"] == "notTwoReviewers")
    }

    @Test func `the same seed prints the same, byte for byte`() throws {
      let one = try agreement("--format", "json", "--seed", "3", input: Self.paradox)
      #expect(
        one.output == (try agreement("--format", "json", "--seed", "3", input: Self.paradox)).output
      )
      #expect(
        one.output != (try agreement("--format", "json", "--seed", "4", input: Self.paradox)).output
      )
    }

    @Test func `standard input, windows, and a table for spreadsheets`() throws {
      let ran = try Desk(conversations: 0).tonfall(
        "agreement",
        "--ratings",
        "-",
        "--format",
        "csv",
        "--replicates",
        "50",
        input: Self.paradox,
        isInside: false
      )
      #expect(ran.code == 0, "\(ran.errors)")
      #expect(
        ran.output.hasPrefix("figure,of,value,low,high,n,undefined\npercentAgreement,,0.944,")
      )
      let windows = try json(
        try agreement("--format", "json", "--window", "50", input: Self.paradox)
      )
      #expect((windows["windows"] as? [Any])?.count == 2)
    }

    @Test(arguments: [
      (#"{"item":"a","rater":"x"}"#, [], 1, "ratings.jsonl:2"),
      (#"{"item":"a","rater":"x","value":"#, [], 1, "ratings.jsonl:2"),
      (#"{"item":"a","rater":"x","value":"maybe"}"#, ["--categories", "yes,no"], 1, "maybe"),
      (#"{"item":"a","rater":"x","value":"no"}"#, ["--categories", "yes,yes"], 2, "--categories"),
      (
        #"{"item":"u0","rater":"Ada","value":"yes"}"#, ["--repeats", "error"], 1, "ratings.jsonl:2"
      ),
      (#"{"item":"a","rater":"x","value":"no"}"#, ["--scale", "ordinal"], 1, "--categories"),
    ])
    func `what can't be measured is said in one line with its place`(
      line: String,
      options: [String],
      code: Int32,
      part: String
    ) throws {
      let first = #"{"item":"u0","rater":"Ada","value":"yes"}"# + "\n"
      let ran = try agreement(["--lang", "en"] + options, input: first + line + "\n")
      #expect(ran.code == code, "\(ran.errors)")
      #expect(ran.errors.hasPrefix("tonfall: ") && ran.errors.contains("): "), "\(ran.errors)")
      #expect(ran.errors.contains(part), "\(ran.errors)")
      #expect(ran.output.isEmpty)
    }
  }
}
