/// What does the program say, and with which code, when it is used wrongly or something is missing?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Mistakes {
    // One line `tonfall: what (where): what to do`.
    private func isSentence(_ errors: String) -> Bool {
      errors.hasPrefix("tonfall: ") && errors.hasSuffix("\n") && errors.contains("): ")
        && errors.dropLast().allSatisfy { $0 != "\n" }
    }

    @Test func `no workspace`() throws {
      let desk = try Desk(conversations: 0)
      let ran = try desk.tonfall("items", isInside: false)
      #expect(ran.code == 2)
      #expect(isSentence(ran.errors) && ran.errors.contains("tonfall init"), "\(ran.errors)")
      #expect(ran.output.isEmpty)
    }

    @Test func `the sentence is Swedish where the environment is`() throws {
      let desk = try Desk(conversations: 0)
      let ran = try desk.tonfall(
        "items",
        environment: ["LC_ALL": "sv_SE.UTF-8"],
        isInside: false
      )
      #expect(ran.code == 2)
      #expect(ran.errors.contains("ingen arbetsyta"), "\(ran.errors)")
    }

    @Test func `a workspace where there is one`() throws {
      let desk = try Desk(conversations: 1)
      let settings = text(desk.path + "/tonfall.yml")
      let ran = try desk.tonfall("init", desk.path)
      #expect(ran.code == 2)
      #expect(isSentence(ran.errors), "\(ran.errors)")
      #expect(text(desk.path + "/tonfall.yml") == settings)
      #expect(try desk.items().count == 1)
    }

    @Test func `a file that is not there`() throws {
      let desk = try Desk(conversations: 1)
      let ran = try desk.tonfall("import", desk.folder.file("nowhere.jsonl"))
      #expect(ran.code == 3)
      #expect(isSentence(ran.errors) && ran.errors.contains("nowhere.jsonl"), "\(ran.errors)")
    }

    @Test func `a file that is not there does not keep the others out`() throws {
      let desk = try Desk(conversations: 0)
      let file = try desk.folder.write(Desk.line(1), to: "one.jsonl")
      let ran = try desk.tonfall("import", desk.folder.file("nowhere.jsonl"), file)
      #expect(ran.code == 3)
      #expect(try desk.items().count == 1)
    }

    @Test(arguments: [
      ["items", "--nope"], ["nope"], ["import"], ["items", "--limit", "0"],
      ["items", "--limit", "many"], ["export", "--as", "nope"], ["show", "99.2"],
      ["show", "nobody"], ["review", "--theme", "pink"],
    ])
    func `wrong use`(arguments: [String]) throws {
      let desk = try Desk(conversations: 1)
      let ran = try desk.tonfall(all: arguments)
      #expect(ran.code == 2, "\(ran.errors)")
      #expect(ran.errors.hasPrefix("tonfall: "), "\(ran.errors)")
      #expect(ran.output.isEmpty)
    }

    @Test func `help and version are no mistakes`() throws {
      let desk = try Desk(conversations: 0)
      for arguments in [["--help"], ["help", "import"], ["export", "--help"], ["--version"]] {
        let ran = try desk.tonfall(all: arguments, isInside: false)
        #expect(ran.code == 0)
        #expect(!ran.output.isEmpty)
        #expect(ran.errors.isEmpty)
      }
    }

    @Test func `a store that is gone, empty, or something else`() throws {
      let desk = try Desk(conversations: 1)
      let store = desk.path + "/tonfall.db"
      for content in [nil, Data(), Data("Det här är en anteckning och ingen databas.\n".utf8)] {
        for ending in ["", "-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: store + ending)
        }
        if let content { try content.write(to: URL(fileURLWithPath: store)) }
        let ran = try desk.tonfall("items")
        #expect(ran.code == 3)
        #expect(isSentence(ran.errors) && ran.errors.contains("tonfall.db"), "\(ran.errors)")
        #expect(FileManager.default.contents(atPath: store) == content)
      }
    }

    @Test func `a fault in the settings is told with its line and column`() throws {
      let desk = try Desk(conversations: 1)
      let settings = desk.path + "/tonfall.yml"
      let changed = text(settings) + "colour: blue\n"
      try Data(changed.utf8).write(to: URL(fileURLWithPath: settings))
      let ran = try desk.tonfall("items")
      #expect(ran.code == 1)
      let line = changed.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(ran.errors.contains("tonfall.yml:\(line):1: "), "\(ran.errors)")
      #expect(ran.errors.contains("colour"))
    }

    @Test func `control characters of a customer never reach the terminal`() throws {
      let desk = try Desk(conversations: 0)
      let line = """
        {"conversation_id":"x","turns":[\
        {"role":"customer","text":"a\\u001b]0;owned\\u0007\\u009b2J\\u202eb"},\
        {"role":"bot","text":"\\u001b[31mHej"}]}

        """
      let file = try desk.folder.write(line, to: "evil.jsonl")
      #expect(try desk.tonfall("import", file).code == 0)
      for command in [["items"], ["show", "1.2"]] {
        let ran = try desk.tonfall(all: command)
        #expect(ran.code == 0)
        let scalars = (ran.output + ran.errors).unicodeScalars
        #expect(
          !scalars.contains { $0.value != 10 && $0.properties.generalCategory == .control },
          "\(command)"
        )
        #expect(!scalars.contains("\u{202E}"))
      }
    }
  }
}
