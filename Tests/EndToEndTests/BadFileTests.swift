/// Is a mistake in a guide or in a line said where it is, as what it is?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct BadFiles {
    private func path(_ guide: String, _ desk: Desk) -> String {
      "\(desk.path)/guides/\(guide).yml"
    }

    /// Changes a guide's draft.
    private func change(_ guide: String, _ desk: Desk, _ change: (String) -> String) throws {
      let before = text(path(guide, desk))
      let after = change(before)
      #expect(after != before)
      try desk.folder.write(after, to: "desk/guides/\(guide).yml")
    }

    @Test func `a guide that is gone is said, with what holds in its place`() throws {
      let desk = try Desk(conversations: 1)
      for (guide, words) in [
        ("handover", "when a person takes over hold"), ("personal-data", "knows by itself holds"),
      ] {
        try FileManager.default.removeItem(atPath: path(guide, desk))
        let checked = try desk.tonfall("check", "workspace", "--lang=en")
        #expect(checked.code == 0)
        #expect(checked.errors.contains("guides/\(guide).yml: warning: "), "\(checked.errors)")
        let ran = try desk.tonfall("guide", "publish", "--lang=en")
        #expect(ran.output.contains("guides/\(guide).yml: removed; "), "\(ran.output)")
        #expect(ran.output.contains(words), "\(ran.output)")
      }
      let swedish = try desk.tonfall("check", "workspace")
      #expect(swedish.errors.contains("programmets egna ord"), "\(swedish.errors)")
    }

    @Test func `what changes in guides without parts is said`() throws {
      let desk = try Desk(conversations: 1)
      try change("handover", desk) { $0 + "# Ändrad.\n" }
      let ran = try desk.tonfall("guide", "publish")
      #expect(ran.output.hasPrefix("  guides/handover.yml: ändrad\n"), "\(ran.output)")
      try change("personal-data", desk) { $0 + "# Changed.\n" }
      let next = try desk.tonfall("guide", "publish", "--lang=en")
      #expect(next.output.hasPrefix("  guides/personal-data.yml: changed\n"), "\(next.output)")
    }

    @Test func `an error rule that is switched off is said where it is published`() throws {
      let desk = try Desk(conversations: 1)
      try change("voice.en", desk) { text in
        text.replacing(
          "\nrules:\n",
          with: """

            rules:
              - id: zebra
                kind: existence
                severity: error
                message: No zebra.
                any: ['/(?:\\w+\\s?)+zebra/']

            """
        )
      }
      for arguments in [["guide", "publish", "--quiet"], ["guide", "publish"]] {
        let ran = try desk.tonfall(all: arguments + ["--lang=en"])
        #expect(ran.code == 0, "\(ran.errors)")
        #expect(ran.errors.contains("takes too long and is switched off"), "\(ran.errors)")
      }
      // And wherever somebody might wonder that it finds nothing, once.
      try desk.folder.write("", to: "decisions.jsonl")
      for arguments in [
        ["guide", "rules"], ["annotate", "--from", desk.folder.file("decisions.jsonl")],
      ] {
        let ran = try desk.tonfall(all: arguments + ["--lang=en"])
        #expect(ran.errors.ranges(of: "is switched off").count == 1, "\(ran.errors)")
      }
      // In an example too, where it hides behind what the example says.
      try change("voice.en", desk) { $0.replacing("zebra/", with: "parcel/") }
      let words = "is switched off"
      #expect(try desk.tonfall("check", "voice", "--lang=en").output.contains(words))
    }

    @Test func `a guide that is no UTF-8 has a place, and hides no other mistake`() throws {
      let desk = try Desk(conversations: 0)
      let phrases = URL(fileURLWithPath: path("phrases", desk))
      try (Data("version: 1\n# p\u{E5} ".utf8) + [0x70, 0xE5, 0x0A]).write(to: phrases)
      try change("handover", desk) { $0 + "colour: red\n" }
      for arguments in [["check", "workspace"], ["guide", "publish"]] {
        let ran = try desk.tonfall(all: arguments + ["--lang=en"])
        #expect(ran.code == 1)
        let words = "guides/phrases.yml:2:7: from here on the file is not UTF-8: save it as UTF-8"
        #expect(ran.errors.contains(words), "\(ran.errors)")
        #expect(ran.errors.contains("guides/handover.yml:"), "\(ran.errors)")
      }
      let swedish = try desk.tonfall("check", "phrases")
      #expect(swedish.code == 1)
      #expect(swedish.errors.contains("härifrån är filen inte UTF-8"), "\(swedish.errors)")
      // Without labels, what names them is not looked at, the rest is.
      let labels = URL(fileURLWithPath: path("labels", desk))
      try Data([0xFF, 0xFE]).write(to: labels)
      let published = try desk.tonfall("guide", "publish", "--lang=en")
      #expect(published.code == 1)
      #expect(published.errors.contains("guides/labels.yml:1:1: from here"), "\(published.errors)")
      #expect(published.errors.contains("guides/handover.yml:"), "\(published.errors)")
    }

    @Test func `an expression that is switched off does not hide behind an example`() throws {
      let desk = try Desk(conversations: 0)
      try change("voice.en", desk) { text in
        guard let rule = text.range(of: "id: shouting"),
          let start = text[rule.upperBound...].range(of: "'/"),
          let end = text[start.upperBound...].range(of: "'")
        else { return text }
        let slow = #"'/[!?]{2,}|^(\w+\s?)*$/'"#
        return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: slow)
      }
      let ran = try desk.tonfall("check", "voice", "--lang=en")
      #expect(ran.code == 1 && ran.errors.contains("does not break shouting"), "\(ran.errors)")
      #expect(ran.output.contains("is switched off"), "\(ran.output)")
    }

    @Test func `a day that is still to come is no day on which somebody looked`() throws {
      let desk = try Desk(conversations: 0)
      try change("handover", desk) {
        $0.replacing("checked_on: 2025-01-01", with: "checked_on: 2999-01-01")
      }
      let checked = try desk.tonfall("check", "handover", "--lang=en")
      #expect(checked.errors.contains("checked_on 2999-01-01 is still to come"))
      let published = try desk.tonfall("guide", "publish")
      #expect(published.errors.contains("checked_on 2999-01-01 har inte varit än"))
      try change("voice.en", desk) { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          line.hasPrefix("reviewed_on:") ? "reviewed_on: 2999-01-01" : String(line)
        }.joined(separator: "\n")
      }
      let voice = try desk.tonfall("check", "voice", "--lang=en")
      #expect(voice.output.contains("reviewed_on 2999-01-01 is still to come"), "\(voice.output)")
    }

    @Test func `the mistakes of every guide are said at once`() throws {
      let desk = try Desk(conversations: 0)
      let guides = ["phrases", "handover", "personal-data"]
      for guide in guides {
        try change(guide, desk) { $0.replacing("version: 1\n", with: "version: 99\n") }
      }
      for arguments in [["check", "workspace"], ["guide", "publish"]] {
        let ran = try desk.tonfall(all: arguments + ["--lang=en"])
        #expect(ran.code == 1)
        for guide in guides {
          #expect(ran.errors.contains("guides/\(guide).yml:"), "\(ran.errors)")
        }
        #expect(ran.errors.contains("1 is expected; if the file comes of a newer Tonfall"))
      }
      try change("labels", desk) { $0.replacing("version: 1\n", with: "version: 99\n") }
      let labels = try desk.tonfall("check", "workspace")
      #expect(labels.errors.contains("labels.yml:") && labels.errors.contains("handover.yml:"))
    }

    @Test func `days, depths and bytes are said as what they are`() throws {
      let desk = try Desk(conversations: 0)
      let whole = text(path("handover", desk))
      try change("handover", desk) {
        $0.replacing("checked_on: 2025-01-01", with: "checked_on: yesterday")
      }
      let day = try desk.tonfall("check", "handover")
      #expect(day.errors.contains("en dag som 2026-11-23 väntas"), "\(day.errors)")
      let deep = String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)
      try desk.folder.write(whole + "a: \(deep)\n", to: "desk/guides/handover.yml")
      let nested = try desk.tonfall("check", "handover", "--lang=en")
      #expect(nested.errors.hasSuffix(": nested deeper than 1000 levels\n"), "\(nested.errors)")
      let bytes = try desk.shell(
        "printf 'a: 1\\nb: \\377\\n' > desk/guides/phrases.yml; $T check phrases"
      )
      #expect(bytes.errors.contains("guides/phrases.yml:2:4: "), "\(bytes.errors)")
    }

    @Test func `of a line that is not taken nothing is kept, and nothing is said to be`() throws {
      let desk = try Desk(conversations: 0)
      let lines = Desk.line(1) + "\n{\"a\":1}\n"
      let file = try desk.folder.write(lines, to: "u.jsonl")
      let ran = try desk.tonfall("import", file, "--lang=en")
      #expect(ran.code == 1)
      #expect(ran.errors.contains("turns is missing") && !ran.errors.contains("unknown key"))
      let next = try desk.folder.write(
        lines
          + Desk.line(2).replacing("{\"conversation_id\"", with: "{\"a\":1,\"conversation_id\""),
        to: "v.jsonl"
      )
      let kept = try desk.tonfall("import", next, "--lang=en")
      #expect(kept.errors.contains("unknown key a, kept in the meta data"), "\(kept.errors)")
    }

    @Test(arguments: [
      (#"a\ud800b"#, "half of a surrogate pair"), ("a\\u0000b", "U+0000"),
      ("a\u{1}b", "raw control"),
      ("cut", "never closed"),
    ])
    func `a first line that is wrong says why, and is of its form all the same`(
      words: String,
      reason: String
    ) throws {
      let desk = try Desk(conversations: 0)
      let line = #"{"conversation_id":"x","turns":[{"role":"customer","text":""#
      let end = words == "cut" ? "" : #""},{"role":"bot","text":"Hej!"}]}"#
      let file = try desk.folder.write(line + words + end, to: "first.jsonl")
      let ran = try desk.tonfall("import", file, "--lang=en")
      #expect(ran.code == 1)
      #expect(ran.errors.contains("first.jsonl:1:") && ran.errors.contains(reason), "\(ran.errors)")
    }

    @Test func `ratings of a file that is cut off are in nothing`() throws {
      let desk = try Desk(conversations: 0)
      let line = #"{"item":"1","rater":"a","value":"x"}"#
      try desk.folder.write(String(repeating: line + "\n", count: 90), to: "r.jsonl")
      let cut = "gzip -c r.jsonl | head -c 40 > r.gz; $T agreement --ratings r.gz --lang=en"
      let ran = try desk.shell(cut)
      #expect(ran.errors.contains("cut off") && !ran.errors.contains("are in"), "\(ran.errors)")
    }

    @Test func `every mark by hand that is wrong is said with its fault`() throws {
      let desk = try Desk(conversations: 0)
      let marks = """
        {"text":"a","spans":[{"start":0,"end":1,"kind":"nokind"}]}
        {"text":"ab","spans":[{"start":1,"end":9,"kind":"phone"}]}
        {"text":"ab","spans":[]}
        {"text":7}

        """
      let file = try desk.folder.write(marks, to: "g.jsonl")
      let ran = try desk.tonfall("check", "personal-data", "--gold", file, "--lang=en")
      #expect(ran.code == 1)
      for words in [
        "g.jsonl:1: kind nokind", "g.jsonl:2: start 1 and end 9", "g.jsonl:4: the line",
      ] {
        #expect(ran.errors.contains(words), "\(ran.errors)")
      }
    }

    @Test func `a name of which a part was found is not covered`() throws {
      let desk = try Desk(conversations: 1)
      let marks = """
        {"text":"Jag heter Tindra.","spans":[{"start":4,"end":16,"kind":"customer_name"}]}

        """
      let file = try desk.folder.write(marks, to: "g.jsonl")
      let ran = try desk.tonfall("check", "personal-data", "--gold", file, "--lang=en")
      #expect(ran.output.contains("recall 100 % (1 of 1), covered whole 0 of 1"), "\(ran.output)")
    }

    @Test func `a time at work below nothing is named beside the other mistakes`() throws {
      let desk = try Desk(conversations: 1)
      for (time, code) in [("-5", Int32(1)), ("\"x\"", 1), ("null", 0), ("5", 0)] {
        let line = """
          {"item":"1.2","reviewer":"maja","verdict":"approve","emotions":{},\
          "situation":"\(code == 1 ? "nope" : "other")","active_seconds":\(time)}

          """
        let ran = try desk.tonfall("annotate", "--from", "-", "--lang=en", input: line)
        #expect(ran.code == code, "\(ran.errors)")
        #expect(ran.errors.contains("active_seconds has a value") == (code == 1), "\(ran.errors)")
        #expect(ran.errors.contains("nope") == (code == 1), "\(ran.errors)")
      }
    }

    @Test(arguments: [
      (#""verdict":"good""#, "approve, rewrite, reject, handover"),
      (#""aside":"x""#, "confirm, return"),
      (#""pick":"A","confidence":"x""#, "low, medium, high"), (#""pick":"A","item":7"#, #""12.2""#),
      (#""pick":"A""#, "adjudicate --list"), (#""pick":"A","item":"999.1""#, "tonfall items"),
    ])
    func `a decision that can't stand says what would do`(field: String, words: String) throws {
      let desk = try Desk(conversations: 1)
      #expect(try desk.tonfall("reviewers", "add", "Lo").code == 0)
      let item = field.contains("\"item\"") ? "" : #""item":"1.2","#
      let line = "{\(item)\"adjudicator\":\"maja\",\(field)}\n"
      let ran = try desk.tonfall("adjudicate", "--from", "-", "--lang=en", input: line)
      #expect(ran.code == 1 && ran.errors.contains(words), "\(ran.errors)")
    }
  }
}
