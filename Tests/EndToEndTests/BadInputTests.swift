/// Is a slip on the command line or in a file said, before it costs anything?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct BadInput {
    private func settle(_ desk: Desk) throws {
      let line = """
        {"item":"1.2","reviewer":"maja","verdict":"approve","emotions":{},"situation":"other"}

        """
      #expect(try desk.tonfall("annotate", "--from", "-", input: line).code == 0)
    }

    @Test func `an export never takes the place of the workspace or its guides`() throws {
      let desk = try Desk(conversations: 1)
      try settle(desk)
      try FileManager.default.createSymbolicLink(
        atPath: desk.folder.file("way"),
        withDestinationPath: desk.folder.path
      )
      for target in [
        desk.path, ".", "/", "desk/", "desk/guides", "desk/guides/out", "way/desk", "desk/../desk",
      ] {
        let ran = try desk.tonfall("export", "--to", target, "--replace", "--lang=en")
        #expect(ran.code == 2, "\(target): \(ran.output)\(ran.errors)")
        #expect(ran.errors.contains("the workspace"), "\(target): \(ran.errors)")
      }
      #expect(try desk.items().count == 1)
      #expect(try desk.tonfall("export", "--to", "desk/out", "--replace").code == 0)
    }

    @Test func `erasing what is not here is said, what is erased already is not`() throws {
      let desk = try Desk(conversations: 2)
      func purge(_ option: String, _ key: String) throws -> Ran {
        try desk.tonfall("purge", option, key, "--yes", "--lang=en")
      }
      for (option, key) in [
        ("--conversation", "mistyped"), ("--customer", "nobody"), ("--conversation", ""),
        ("--customer", " "), ("--conversation", String(repeating: "a", count: 32)),
      ] {
        let ran = try purge(option, key)
        #expect(ran.code == 2 && ran.errors.contains(option), "\(ran.errors)")
      }
      #expect(try purge("--conversation", "k1").output.contains("Erased: 1 conversation"))
      #expect(try purge("--conversation", "k1").output == "Nothing to erase.\n")
      #expect(try purge("--conversation", "k1").code == 0)
      #expect(try desk.tonfall("purge", "--exported", "--yes").code == 0)
    }

    @Test func `output into a closed stream is no success`() throws {
      let desk = try Desk(conversations: 1)
      for command in ["items", "handover list --format csv", "reviewers me --as x"] {
        let ran = try desk.shell("$T \(command) >&-")
        #expect(ran.code == (command.hasSuffix("x") ? 2 : 3), "\(command)")
        #expect(ran.errors.hasPrefix("tonfall: "), "\(ran.errors)")
      }
      #expect(try desk.shell("$T items 2>&-").code == 0)
      #expect(try desk.shell("$T reviewers add Lo --quiet >&-").code == 0)
    }

    @Test func `a condition that nothing can meet is refused`() throws {
      let desk = try Desk(conversations: 0)
      let file = try desk.folder.write(Desk.line(1) + "\n", to: "one.jsonl")
      #expect(try desk.tonfall("import", file, "--batch", "april").code == 0)
      for (option, word) in [
        ("--situation", "delivery_delay"), ("--emotion", "worry"), ("--batch", "april"),
        ("--reviewer", "nope"),
      ] {
        let ran = try desk.tonfall("items", option, "nope", "--lang=en")
        #expect(ran.code == 2 && ran.errors.contains(word), "\(ran.errors)")
        #expect(ran.output.isEmpty)
      }
      #expect(try desk.tonfall("items", "--situation", "other").code == 0)
      #expect(try desk.tonfall("items", "--batch", "april", "--plain").output.hasPrefix("1.2"))
      #expect(try desk.tonfall("check", "handover", "--format", "json").code == 2)
    }

    @Test(arguments: [
      (["agreement", "--replicates", "-5"], "--replicates is a number from 1"),
      (["agreement", "--window", "-1"], "--window is 2 or more"),
      (["agreement", "--seed", "-1"], "'-1' is invalid"),
      (["items", "--limit", "-1"], "--limit is out of range (-1)"),
      (["purge", "--item", "-5"], "no such item (-5)"),
      (["calibration", "start", "--items", "-3"], "--items is a number from 1"),
      (["init", "new", "--seed", "-4"], "--seed -4"),
      (["review", "--escape-delay", "-5"], "--escape-delay is 0 or more"),
    ])
    func `a number below nothing is out of range, not missing`(
      arguments: [String],
      words: String
    ) throws {
      let desk = try Desk(conversations: 1)
      let ran = try desk.tonfall(all: arguments, environment: ["LC_ALL": "en_US.UTF-8"])
      #expect(ran.code == 2 && ran.errors.contains(words), "\(ran.errors)")
    }

    @Test(arguments: [
      (["init", "new", "--name", " "], "--name"), (["export", "--to", ""], "behind --to"),
      (["import", "prov.jsonl", "--source", ""], "--source"),
      (["import", "prov.jsonl", "--batch", " "], "--batch"),
      (["agreement", "--ratings", "prov.jsonl", "--categories", ","], "--categories has no value"),
      (["purge", "--customer", "a", "--item", "1.2", "--yes"], "at a time"),
      (["init", "prov.jsonl"], "(prov.jsonl)"),
    ])
    func `an option without a value, or one too many, is said by its name`(
      arguments: [String],
      words: String
    ) throws {
      let desk = try Desk(conversations: 1)
      let ran = try desk.tonfall(all: arguments, environment: ["LC_ALL": "en_US.UTF-8"])
      #expect([2, 3].contains(ran.code) && ran.errors.contains(words), "\(ran.errors)")
      #expect(!ran.errors.contains("tonfall.yml:"), "\(ran.errors)")
    }

    @Test func `the help says a default as it is written and breaks lines once`() throws {
      let desk = try Desk(conversations: 0)
      let added = try desk.tonfall("help", "reviewers", "add", isInside: false).output
      #expect(added.contains("else reviewer") && !added.contains("default: 1"), "\(added)")
      let checked = try desk.tonfall("help", "check", isInside: false).output
      #expect(checked.contains("personal-data and"), "\(checked)")
    }

    @Test func `an export that is none, or has a link in it, is called that`() throws {
      let desk = try Desk(conversations: 1)
      try settle(desk)
      #expect(try desk.tonfall("export", "--to", "out").code == 0)
      let file = try desk.tonfall("export", "verify", "prov.jsonl", "--lang=en")
      #expect(file.code == 2 && file.errors.contains("it is no folder (prov.jsonl)"))
      let moved = "mv out/dataset/items.jsonl x; ln -s ../../x out/dataset/items.jsonl"
      let verified = try desk.shell(moved + "; $T export verify out --lang=en")
      #expect(verified.code == 1)
      #expect(verified.errors.contains("items.jsonl: is a link"), "\(verified.errors)")
      let linked = try desk.shell("ln -s out way; $T export --to way --lang=en")
      #expect(linked.code == 2 && linked.errors.contains("it is a link (way)"), "\(linked.errors)")
      let nowhere = try desk.tonfall("export", "--to", "/proc/x", "--lang=en")
      #expect(nowhere.code == 3 && nowhere.errors.contains("(/proc/x)"), "\(nowhere.errors)")
    }

    @Test func `a workspace that lacks its settings alone is told from none`() throws {
      let desk = try Desk(conversations: 1)
      try FileManager.default.removeItem(atPath: desk.path + "/tonfall.yml")
      let ran = try desk.tonfall("items", "--lang=en")
      #expect(ran.code == 2 && ran.errors.contains("tonfall.yml is missing"), "\(ran.errors)")
      let within = try desk.shell("unset TONFALL_WORKSPACE; cd desk; $T items --lang=en")
      #expect(within.errors.contains("tonfall.yml is missing"), "\(within.errors)")
      #expect(try desk.tonfall("init", desk.path).code == 0)
      #expect(try desk.items().count == 1)
    }

    @Test func `init that fails leaves what was there, and nothing else`() throws {
      let desk = try Desk(conversations: 0)
      let failed = try desk.shell("ulimit -f 60; $T init new/inner --lang=en")
      #expect(failed.code != 0)
      #expect(!FileManager.default.fileExists(atPath: desk.folder.file("new/inner")))
      try FileManager.default.createDirectory(
        atPath: desk.folder.file("own/guides"),
        withIntermediateDirectories: true
      )
      let kept = try desk.folder.write("version: 1\n", to: "own/guides/phrases.yml")
      #expect(try desk.shell("ulimit -f 60; $T init own").code != 0)
      let left = try FileManager.default.subpathsOfDirectory(atPath: desk.folder.file("own"))
      #expect(left.sorted() == ["guides", "guides/phrases.yml"])
      #expect(text(kept) == "version: 1\n")
    }
  }
}
