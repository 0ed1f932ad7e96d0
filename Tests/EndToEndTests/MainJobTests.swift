/// Does the main job work from a file of conversations to training files, with the right exit codes?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct MainJob {
    /// An annotation by Maja of a conversation of the desk's.
    private func decision(_ number: Int, _ rest: String) -> String {
      """
      {"conversation_id":"k\(number)","source":"prov","reviewer":"maja","emotions":{"confusion":2},\
      "situation":"delivery_delay",\(rest)}

      """
    }

    private var decisions: String {
      decision(1, #""verdict":"approve","reasons":[]"#)
        + decision(
          2,
          #""verdict":"rewrite","reasons":["tone"],"rewrite":"Jag förstår. 👩‍👩‍👧\nÅter i dag.""#
        )
        + decision(3, #""verdict":"reject","reasons":["facts"]"#)
    }

    @Test func `conversations come in, decisions come in, training files come out`() throws {
      let desk = try Desk(conversations: 4)
      let annotated = try desk.tonfall("annotate", "--from", "-", input: decisions)
      #expect(annotated.code == 0)
      #expect(annotated.output.contains("3 omdömen sparade"))
      let exported = try desk.tonfall(
        "export",
        "--as",
        "openai-chat,dataset",
        "--to",
        desk.folder.file("out")
      )
      #expect(exported.code == 0)
      let lines = text(desk.folder.file("out/openai-chat/train.jsonl")).split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.contains { $0.contains(#"Jag förstår. 👩‍👩‍👧\nÅter i dag."#) })
      let verified = try desk.tonfall("export", "verify", desk.folder.file("out"))
      #expect(verified.code == 0)
    }

    @Test func `a changed export is found out`() throws {
      let desk = try Desk(conversations: 2)
      _ = try desk.tonfall(
        "annotate",
        "--from",
        "-",
        input: decision(1, #""verdict":"approve","reasons":[]"#)
      )
      let out = desk.folder.file("out")
      #expect(try desk.tonfall("export", "--as", "openai-chat", "--to", out).code == 0)
      let file = "out/openai-chat/train.jsonl"
      try desk.folder.write(text(desk.folder.file(file)) + "{}\n", to: file)
      let verified = try desk.tonfall("export", "verify", out)
      #expect(verified.code == 1)
      #expect(verified.errors.contains("openai-chat/train.jsonl"))
    }

    @Test func `the same workspace and command give the same bytes`() throws {
      let desk = try Desk(conversations: 4)
      _ = try desk.tonfall("annotate", "--from", "-", input: decisions)
      let folders = ["one", "two"].map(desk.folder.file)
      for folder in folders {
        #expect(try desk.tonfall("export", "--as", "dataset", "--to", folder).code == 0)
      }
      let sums = folders.map { text($0 + "/SHA256SUMS") }
      #expect(!sums[0].isEmpty)
      #expect(sums[0] == sums[1])
    }

    @Test func `importing again adds nothing`() throws {
      let desk = try Desk(conversations: 4)
      let again = try desk.tonfall("import", desk.folder.file("prov.jsonl"))
      #expect(again.code == 0)
      #expect(again.output.contains("4 samtal fanns redan"))
      #expect(try desk.items().count == 4)
    }

    @Test func `annotating again adds nothing`() throws {
      let desk = try Desk(conversations: 4)
      _ = try desk.tonfall("annotate", "--from", "-", input: decisions)
      let again = try desk.tonfall("annotate", "--from", "-", input: decisions)
      #expect(again.code == 0)
      #expect(again.output.contains("3 fanns redan"))
    }

    @Test func `items, show and history tell people and programs the same`() throws {
      let desk = try Desk(conversations: 3)
      _ = try desk.tonfall("annotate", "--from", "-", input: decisions)
      let list = try desk.tonfall("items")
      #expect(list.code == 0)
      #expect(list.output.contains("1.2") && list.output.contains("Godkänn"))
      let items = try desk.items()
      #expect(items.map(\.item) == ["1.2", "2.2", "3.2"])
      // A rejection needs a second person.
      #expect(items.map(\.verdict) == ["approve", "rewrite", nil])
      #expect(items.map(\.done) == [1, 1, nil])
      let shown = try desk.tonfall("show", "2.2", "--as", "maja")
      #expect(shown.code == 0)
      #expect(shown.output.contains("Jag förstår."))
      #expect(try desk.show("2.2").annotations.first?.rewrite == "Jag förstår. 👩‍👩‍👧\nÅter i dag.")
      let history = try desk.tonfall("history", "2.2")
      #expect(history.output.contains("maja") && history.output.contains("omdöme lämnat"))
      #expect(try desk.events("2.2").contains("annotated"))
    }

    @Test func `items are searched, narrowed and printed plainly`() throws {
      let desk = try Desk(conversations: 3)
      _ = try desk.tonfall("annotate", "--from", "-", input: decisions)
      func listed(_ arguments: String...) throws -> [String] {
        let ran = try desk.tonfall(all: ["items", "--plain"] + arguments)
        #expect(ran.code == 0, "\(ran.errors)")
        return ran.output.split(separator: "\n").compactMap {
          $0.split(separator: "\t").first.map(String.init)
        }
      }
      #expect(try listed() == ["1.2", "2.2", "3.2"])
      #expect(try listed("--newest", "--limit", "2") == ["3.2", "2.2"])
      #expect(try listed("--search", "k2") == ["2.2"])
      #expect(try listed("--search", "\" OR k*") == [])
      #expect(try listed("--search", "ingenstans") == [])
      #expect(try listed("--verdict", "rewrite") == ["2.2"])
      #expect(try listed("--verdict", "reject") == [])
      #expect(try listed("--verdict", "reject", "--as", "maja") == ["3.2"])
      #expect(try listed("--own", "done", "--as", "maja", "--state", "open") == ["3.2"])
      let confused = try listed("--reviewer", "maja", "--emotion", "confusion", "--newest")
      #expect(confused == ["2.2", "1.2"])
      #expect(try listed("--situation", "other") == [])
      for wrong in [
        ["--situation", "nowhere"], ["--own", "done"], ["--as", "okänd"], ["--own", "x"],
        ["--verdict", "x"], ["--search", "😡"], ["--search", "\" *"],
      ] {
        #expect(try desk.tonfall(all: ["items"] + wrong).code == 2)
      }
      #expect(try desk.tonfall("items", "--after", "9.1").output == "Inga svar efter 9.1.\n")
    }

    @Test func `what came in can be searched, at once or later`() throws {
      let desk = try Desk(conversations: 0)
      let file = try desk.folder.write(Desk.line(1) + "\n" + Desk.line(2) + "\n", to: "two.jsonl")
      let later = try desk.tonfall("import", "--no-search-index", file)
      #expect(later.code == 0 && !later.errors.contains("sökas"), "\(later.errors)")
      let found = try desk.tonfall("items", "--search", "k1")
      #expect(found.errors.contains("2 samtal kan nu sökas") && found.output.contains("1.2"))
      let again = try desk.tonfall("items", "--search", "k1")
      #expect(again.errors.isEmpty && again.output == found.output)
      let more = try desk.folder.write(Desk.line(3), to: "more.jsonl")
      let imported = try desk.tonfall("import", more)
      #expect(imported.errors.contains("1 samtal kan nu sökas"), "\(imported.errors)")
    }

    @Test func `whoever judges is not held up by an import`() throws {
      let desk = try Desk(conversations: 40)
      let lines = (100...20_000).map(Desk.line).joined(separator: "\n") + "\n"
      let child = try desk.start(
        "import",
        "--quiet",
        try desk.folder.write(lines, to: "many.jsonl")
      )
      var meanwhile = 0
      for number in 1...40 {
        let line = """
          {"item":"\(number).2","reviewer":"maja","verdict":"approve","emotions":{},\
          "situation":"other"}

          """
        let ran = try desk.tonfall("annotate", "--from", "-", input: line)
        #expect(ran.code == 0, "\(ran.errors)")
        if child.ended != nil { break }
        meanwhile += 1
      }
      #expect(meanwhile > 0)
      #expect(try child.wait(seconds: 60) == 0)
      #expect(try desk.items().count == 40 + 19_901)
    }

    @Test func `an item tells why it stands where it stands`() throws {
      let desk = try Desk(conversations: 2)
      let waiting = try desk.tonfall("show", "2.2")
      #expect(waiting.output.contains("Väntar i kön på en granskare (1 före)"))
      let json = try desk.tonfall("show", "2.2", "--format", "json").output
      #expect(
        json.contains(
          #""standing":{"place":"waiting","free":1,"by":null,"until":null,"missing":null,"#
            + #""outcome":null,"state":"open","reasons":[{"reason":"ahead","value":1}]}"#
        )
      )
      let plain = try desk.tonfall("show", "2.2", "--plain").output.split(separator: "\n")
      #expect(plain.first == "ärende\t2.2")
      #expect(plain.allSatisfy { $0.split(separator: "\t").count == 2 })
      let history = try desk.tonfall("history", "2.2", "--plain").output
      #expect(history.hasPrefix("\t\t"))
    }

    @Test func `a colleague sees nothing of others' work on an open item`() throws {
      let desk = try Desk(conversations: 2)
      let settings = desk.path + "/tonfall.yml"
      let changed = text(settings).replacingOccurrences(
        of: "overlap: {share: 0,",
        with: "overlap: {share: 1,"
      )
      try Data(changed.utf8).write(to: URL(fileURLWithPath: settings))
      let more = try desk.folder.write(Desk.line(9), to: "more.jsonl")
      #expect(try desk.tonfall("import", more).code == 0)
      let decision = decision(9, #""verdict":"reject","reasons":["tone"],"note":"hemligt""#)
      #expect(try desk.tonfall("annotate", "--from", "-", input: decision).code == 0)
      #expect(try desk.show("3.2", as: "maja").annotations.count == 1)
      let blind = try desk.show("3.2", as: "jonas")
      #expect(blind.blind && blind.annotations.isEmpty)
      #expect(try !desk.tonfall("show", "3.2", "--as", "jonas").output.contains("hemligt"))
    }

    @Test func `a bad line is reported with its place and the others come in`() throws {
      let desk = try Desk(conversations: 0)
      let file = try desk.folder.write(
        Desk.line(1) + "\n{\"turns\": 7}\n" + Desk.line(2) + "\n",
        to: "mixed.jsonl"
      )
      let imported = try desk.tonfall("import", file)
      #expect(imported.code == 1)
      #expect(imported.errors.contains("mixed.jsonl:2"))
      #expect(try desk.items().count == 2)
      let bad = "{\"conversation_id\":\"k1\",\"verdict\":\"approve\",\"reviewer\":\"maja\"}\n"
      let annotated = try desk.tonfall("annotate", "--from", "-", input: bad)
      #expect(annotated.code == 1)
      #expect(annotated.errors.contains("-:1: "))
    }

    @Test func `a dry run stores and writes nothing`() throws {
      let desk = try Desk(conversations: 2)
      let more = try desk.folder.write(Desk.line(9), to: "more.jsonl")
      let imported = try desk.tonfall("import", "--dry-run", more)
      #expect(imported.code == 0 && imported.output.contains("Provkörning"))
      #expect(try desk.items().count == 2)
      _ = try desk.tonfall("annotate", "--from", "-", input: decisions)
      let out = desk.folder.file("out")
      #expect(try desk.tonfall("export", "--to", out, "--dry-run").code == 0)
      #expect(!FileManager.default.fileExists(atPath: out))
    }
  }
}
