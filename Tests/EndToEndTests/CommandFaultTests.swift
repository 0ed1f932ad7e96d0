/// Do the commands keep files, counts, sentences and codes straight when something is odd or fails?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct CommandFaults {
    private let bad = "{\"turns\": 7}\n"

    private func lines(_ path: String) -> [Substring] { text(path).split(separator: "\n") }

    private func shell(_ desk: Desk, _ command: String) throws -> Ran { try desk.shell(command) }

    @Test func `a report never takes the place of a file that is none`() throws {
      let desk = try Desk(conversations: 1)
      let input = try desk.folder.write(Desk.line(2) + "\n" + bad, to: "in.jsonl")
      let note = try desk.folder.write("keep\n", to: "note.txt")
      let link = desk.folder.file("link.jsonl")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: input)
      let own = [
        "tonfall.db", "tonfall.db.lock", "tonfall.yml", "guides/labels.yml", "guides/phrases.yml",
      ]
      for target in [input, link, note, desk.folder.path] + own.map({ desk.path + "/" + $0 }) {
        let ran = try desk.tonfall("import", input, "--rejects", target)
        #expect(ran.code == 2, "\(target): \(ran.errors)")
        #expect(ran.errors.contains("--rejects"), "\(ran.errors)")
      }
      #expect(text(note) == "keep\n")
      #expect(lines(input).count == 2)
      #expect(try desk.items().count == 1)
    }

    @Test func `an earlier report is replaced where it was asked for`() throws {
      let desk = try Desk(conversations: 0)
      let input = try desk.folder.write(Desk.line(1) + "\n" + bad, to: "in.jsonl")
      let report = desk.folder.file("report.jsonl")
      for _ in 1...2 {
        #expect(try desk.tonfall("import", input, "--rejects", report).code == 1)
        #expect(lines(report).count == 1)
      }
    }

    @Test func `one run has one report and no run loses that of another`() throws {
      let desk = try Desk(conversations: 0)
      let first = try desk.folder.write(bad + Desk.line(1) + "\n", to: "a.jsonl")
      let second = try desk.folder.write(bad + Desk.line(2) + "\n", to: "b.jsonl")
      #expect(try desk.tonfall("import", first, second).code == 1)
      #expect(lines(desk.path + "/rejected/a.jsonl").count == 2)
      #expect(try desk.tonfall("import", first).code == 1)
      #expect(lines(desk.path + "/rejected/a.jsonl").count == 2)
      #expect(lines(desk.path + "/rejected/a-2.jsonl").count == 1)
      let dry = try desk.tonfall("import", "--dry-run", first)
      #expect(dry.code == 1 && dry.errors.contains("a.jsonl:1"))
      let reports = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/rejected")
      #expect(reports.sorted() == ["a-2.jsonl", "a.jsonl"])
    }

    @Test func `a file cut short gives what came before it, one true total and its code`() throws {
      let desk = try Desk(conversations: 0)
      let many = (1...600).map(Desk.line).joined(separator: "\n") + "\n"
      try desk.folder.write(many, to: "many.jsonl")
      let cut = "gzip -c many.jsonl | head -c 4000 > cut.gz; $T import cut.gz nowhere.jsonl"
      let imported = try shell(desk, cut)
      #expect(imported.code == 3, "\(imported.errors)")
      let count = try desk.items().count
      #expect(count > 0)
      let totals = imported.output.split(separator: "\n").filter { $0.contains("samtal kom in") }
      #expect(totals.map(String.init) == ["\(count) samtal kom in, \(count) svar att granska."])
      let decisions = (1...40).map { number in
        """
        {"conversation_id":"k\(number)","source":"prov","reviewer":"maja","verdict":"approve",\
        "emotions":{},"situation":"other"}

        """
      }
      try desk.folder.write(decisions.joined(), to: "d.jsonl")
      let annotate = "gzip -c d.jsonl | head -c 180 > e.gz; $T annotate --from e.gz"
      let annotated = try shell(desk, annotate)
      #expect(annotated.code == 1, "\(annotated.errors)")
      let done = try desk.items().filter { $0.done == 1 }.count
      #expect(done > 0)
      #expect(annotated.output.contains("\(done) omdömen sparade"), "\(annotated.output)")
    }

    @Test func `output that can't be written is said, and a reader who left is not`() throws {
      let desk = try Desk(conversations: 3)
      let full = try shell(desk, "$T items > /dev/full")
      #expect(full.code == 3)
      #expect(full.errors.hasPrefix("tonfall: "), "\(full.errors)")
      let left = try shell(desk, "($T items; echo $? >&2) | true")
      #expect(left.errors == "0\n", "\(left.errors)")
    }

    @Test func `closed streams never become the workspace's files`() throws {
      let desk = try Desk(conversations: 0)
      try desk.folder.write(Desk.line(1) + "\n" + bad, to: "in.jsonl")
      // Nobody could read what was said.
      #expect(try shell(desk, "$T import in.jsonl <&- >&- 2>&-").code == 3)
      #expect(text(desk.path + "/tonfall.db.lock").isEmpty)
      #expect(lines(desk.path + "/rejected/in.jsonl").count == 1)
    }

    @Test func `a file that can't grow is said with its reason`() throws {
      let desk = try Desk(conversations: 0)
      let wrong = String(repeating: bad, count: 3000)
      try desk.folder.write(Desk.line(1) + "\n" + wrong, to: "in.jsonl")
      let ran = try shell(desk, "ulimit -f 400; $T import in.jsonl --rejects r.jsonl")
      #expect(ran.code == 3, "\(ran.errors)")
      #expect(ran.errors.contains("filen blir för stor"), "\(ran.errors)")
    }

    @Test(arguments: [
      ["export", "--as", ""], ["export", "--as", ","], ["export", "--to", ""],
      ["items", "--limit", "9223372036854775807"], ["items", "--limit", "1000001"],
      ["import", "x.csv", "--map", "customer=a,reply=a"], ["import", "x.csv", "--map", "foo=a"],
      ["import", "x.csv", "--format", "nope"], ["review", "--as", " "],
      ["init", "new", "--seed=-5"], ["init", "new", "--time-zone", "Mars/Olympus"],
      ["init", "new", "--name", ""],
    ])
    func `wrong use is said before anything is done`(arguments: [String]) throws {
      let desk = try Desk(conversations: 1)
      try desk.folder.write("a,b\nhej,svar\n", to: "x.csv")
      let ran = try desk.tonfall(all: arguments)
      #expect(ran.code == 2, "\(ran.errors)")
      #expect(ran.errors.hasPrefix("tonfall: ") && ran.output.isEmpty, "\(ran.errors)")
      #expect(!FileManager.default.fileExists(atPath: desk.folder.file("new")))
      #expect(try desk.items().count == 1)
    }

    @Test func `settings that are no readable file are said as such`() throws {
      let desk = try Desk(conversations: 0)
      let settings = desk.path + "/tonfall.yml"
      try FileManager.default.removeItem(atPath: settings)
      try Data([0x6E, 0xE5, 0x0A]).write(to: URL(fileURLWithPath: settings))
      for (make, code, words) in [
        ("true", 1, "UTF-8"), ("rm desk/tonfall.yml; mkdir desk/tonfall.yml", 3, "a folder"),
        ("rmdir desk/tonfall.yml; mkfifo desk/tonfall.yml", 3, "no ordinary file"),
      ] {
        let ran = try shell(desk, make + "; $T items")
        #expect(ran.code == code && ran.errors.contains(words), "\(ran.errors)")
      }
    }

    @Test func `an unknown time zone and a huge file are said`() throws {
      let desk = try Desk(conversations: 0)
      let settings = desk.path + "/tonfall.yml"
      let text = text(settings).replacingOccurrences(of: "Europe/Stockholm", with: "Mars/Olympus")
      try Data(text.utf8).write(to: URL(fileURLWithPath: settings))
      let zone = try desk.tonfall("items")
      #expect(zone.code == 1 && zone.errors.contains("Mars/Olympus"), "\(zone.errors)")
      let huge = try shell(desk, "yes '# x' | head -c 5000000 > desk/tonfall.yml; $T items")
      #expect(huge.code == 1 && huge.errors.contains("4194304"), "\(huge.errors)")
    }

    @Test func `errors speak the workspace's language unless another is asked for`() throws {
      let desk = try Desk(conversations: 1)
      let own = try desk.tonfall("show", "9.9")
      #expect(own.code == 2 && own.errors.contains("inget sådant svar"), "\(own.errors)")
      let asked = try desk.tonfall("show", "9.9", "--lang=en")
      #expect(asked.errors.contains("no such item"), "\(asked.errors)")
      let early = try desk.tonfall("items", "--lang=sv", isInside: false)
      #expect(early.errors.contains("ingen arbetsyta"), "\(early.errors)")
    }

    @Test func `names from outside stay on their line and never reach a terminal raw`() throws {
      let desk = try Desk(conversations: 0)
      let line = """
        {"conversation_id":"x\\nfalskt\\u001b[2J","language":"\\u001b]0;a\\u0007","turns":[\
        {"role":"customer","text":"Hej"},{"role":"bot","text":"Hej!"}]}

        """
      let file = try desk.folder.write(line + bad, to: "n\n\u{1B}[31m\u{202E}.jsonl")
      for arguments in [
        ["import", file], ["items"], ["show", "1.2"], ["history", "1.2"], ["show", "q\u{1B}[31m"],
        ["import", "no\u{1B}[31m\u{202E}"], ["export", "--as", "x\u{1B}[31m"], ["\u{1B}[31m"],
        ["items", "--state", "\u{1B}[31m"],
      ] {
        let ran = try desk.tonfall(all: arguments)
        let scalars = (ran.output + ran.errors).unicodeScalars
        #expect(
          !scalars.contains {
            $0.value != 10 && [.control, .format].contains($0.properties.generalCategory)
          },
          "\(arguments)"
        )
        #expect(!(ran.output + ran.errors).contains("\nfalskt"), "\(arguments)")
      }
    }

    @Test func `a line says five problems at most and a table twenty columns`() throws {
      let desk = try Desk(conversations: 1)
      let many = (1...50).map { "\"x\($0)\"" }.joined(separator: ",")
      let decision = """
        {"item":"1.2","reviewer":"maja","verdict":"reject","situation":"nej","emotions":{},\
        "reasons":[\(many)]}

        """
      let annotated = try desk.tonfall("annotate", "--from", "-", input: decision)
      #expect(annotated.code == 1)
      #expect(annotated.errors.contains(" till\n"), "\(annotated.errors)")
      #expect(annotated.errors.ranges(of: "okän").count == 5, "\(annotated.errors)")
      let header = (1...300).map { "c\($0)" }.joined(separator: ",") + "\n"
      let table = try desk.folder.write(header + header, to: "wide.csv")
      let imported = try desk.tonfall("import", table, "--map", "customer=q,reply=c1")
      #expect(imported.code == 2)
      #expect(imported.errors.contains("c20 och 280 till"), "\(imported.errors)")
    }

    @Test func `looking makes nobody a reviewer`() throws {
      let desk = try Desk(conversations: 1)
      #expect(try desk.show("1.2", as: "okänd").blind)
      #expect(try desk.tonfall("history", "1.2").output.contains("prov.jsonl:1"))
      let decision = """
        {"item":"1.2","reviewer":"maja","verdict":"approve","situation":"other","unclear":true}

        """
      #expect(try desk.tonfall("annotate", "--from", "-", input: decision).code == 0)
      let shown = try desk.tonfall("show", "1.2", "--as", "okänd", "--format", "json")
      #expect(shown.output.contains(#""unclear":true"#), "\(shown.output)")
      #expect(try desk.tonfall("show", "1.2").output.contains("oklart · Annat"))
      let decided = try desk.tonfall("items").output
      #expect(decided.contains("klart") && decided.contains("Godkänn"), "\(decided)")
    }
  }
}
