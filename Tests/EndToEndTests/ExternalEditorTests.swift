/// Does a text come back from the reviewer's own editor as it was written there, and nothing remain?

import Curation
import Foundation
import NcursesDevice
import Testing

@testable import tonfall

extension EndToEnd {
  @Suite @MainActor struct OwnEditor {
    private let folder: Folder

    init() throws { folder = try Folder() }

    /// Edits with a shell script in place of an editor; its `$1` is the file.
    private func edit(
      _ text: String,
      with script: String,
      named name: String = "VISUAL",
      arguments: String = ""
    ) throws -> EditedText {
      let editor = try folder.write("#!/bin/sh\n\(script)\n", to: "editor", mode: 0o700)
      return edited(text, [name: editor + arguments])
    }

    private func edited(_ text: String, _ variables: [String: String]) -> EditedText {
      let editor = ExternalEditor(variable: { variables[$0] })
      return editor.edit(text, in: folder.path) { words, lock throws(DeviceError) in
        try OutsideProgram.run(words, keeping: lock)
      }
    }

    private var leftOvers: [String] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasPrefix(".") }
    }

    @Test func `what the editor wrote comes back, byte for byte`() throws {
      let text = "Hej Åsa!\n\n\tDet är 山 e\u{301} é 👨‍👩‍👧.\r\nHej då"
      try folder.write(text, to: "wanted")
      #expect(try edit("förut", with: "cat '\(folder.file("wanted"))' >\"$1\"") == .text(text))
      #expect(leftOvers == [])
    }

    @Test func `the editor finds the text in a file of nobody else's, in a hidden folder`() throws {
      let script = """
        cat "$1" >'\(folder.file("seen"))'
        stat -c '%a' "$1" "$(dirname "$1")" >'\(folder.file("modes"))'
        basename "$(dirname "$1")" | cut -c 1-14 >'\(folder.file("name"))'
        """
      #expect(try edit("Hej å\nrad 2\n", with: script) == .unchanged)
      #expect(text(folder.file("seen")) == "Hej å\nrad 2\n")
      #expect(text(folder.file("modes")) == "600\n700\n")
      #expect(text(folder.file("name")) == ".tonfall-edit-\n")
    }

    @Test(arguments: [
      ("Hej", "Hej\\n", EditedText.unchanged), ("Hej", "Hej\\r\\n", .unchanged),
      ("Hej", "Hej\\n\\n", .text("Hej\n")), ("Hej", "", .text("")), ("", "", .unchanged),
      ("", "\\n", .unchanged), ("", "Hej\\n", .text("Hej")), ("Hej\n", "Hej\\n", .unchanged),
      ("Hej\n", "Hej", .text("Hej")), ("Hej\n", "Hej\\n\\n", .text("Hej\n\n")),
      ("e\u{301}", "\u{E9}", .text("\u{E9}")), ("a\r", "a\\r\\n", .unchanged),
    ])
    func `a line end that editors put last is no change`(
      before: String,
      written: String,
      answer: EditedText
    ) throws {
      #expect(try edit(before, with: "printf '\(written)' >\"$1\"") == answer)
    }

    @Test func `VISUAL goes before EDITOR, and blank ones count as none`() throws {
      let one = try folder.write("#!/bin/sh\nprintf one >\"$1\"\n", to: "one", mode: 0o700)
      let two = try folder.write("#!/bin/sh\nprintf two >\"$1\"\n", to: "two", mode: 0o700)
      #expect(edited("", ["VISUAL": one, "EDITOR": two]) == .text("one"))
      #expect(edited("", ["EDITOR": two]) == .text("two"))
      #expect(edited("", ["VISUAL": " ", "EDITOR": two]) == .text("two"))
    }

    @Test func `without a choice nano is taken, else vi, else it is said`() throws {
      let bin = folder.file("bin")
      try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
      #expect(edited("", ["PATH": bin]) == .failed(.noEditor))
      #expect(leftOvers == [])
      try folder.write("#!/bin/sh\n", to: "bin/nano", mode: 0o600)
      #expect(edited("", ["PATH": bin]) == .failed(.noEditor), "it can't be run")
    }

    @Test func `words of the command count, with the shell's quotes, and variables before it`()
      throws
    {
      let script = "printf '%s|' \"$1\" \"$2\" \"$MOOD\" >\"$3\""
      let editor = try folder.write("#!/bin/sh\n\(script)\n", to: "my editor", mode: 0o700)
      #expect(edited("", ["EDITOR": "'\(editor)' -w 'a b'"]) == .text("-w|a b||"))
      #expect(edited("", ["EDITOR": "MOOD=glad '\(editor)' -w ''"]) == .text("-w||glad|"))
    }

    @Test func `an editor that ends with a code changes nothing`() throws {
      #expect(try edit("Hej", with: "printf annat >\"$1\"; exit 7") == .failed(.ended(7)))
      #expect(try edit("Hej", with: "kill -KILL $$") == .failed(.ended(137)))
      #expect(edited("Hej", ["EDITOR": folder.file("nowhere")]) == .failed(.ended(127)))
      #expect(leftOvers == [])
    }

    @Test func `a file that is gone, no text or too long is said`() throws {
      #expect(try edit("Hej", with: "rm \"$1\"") == .failed(.gone))
      #expect(try edit("Hej", with: "rm \"$1\"; mkfifo \"$1\"") == .failed(.gone))
      #expect(try edit("Hej", with: "printf 'a\\377' >\"$1\"") == .failed(.notUTF8))
      #expect(try edit("Hej", with: "printf 'a\\000b' >\"$1\"") == .failed(.holdsNull))
      let most = Limits.rewriteBytes
      let fill = "head -c \(most) /dev/zero | tr '\\0' a >\"$1\""
      #expect(try edit("Hej", with: fill) == .text(String(repeating: "a", count: most)))
      #expect(
        try edit("Hej", with: fill + "; echo >>\"$1\"")
          == .text(String(repeating: "a", count: most))
      )
      #expect(try edit("Hej", with: fill + "; printf b >>\"$1\"") == .failed(.tooLong))
      #expect(try edit("Hej", with: "head -c 100000000 /dev/zero >\"$1\"") == .failed(.tooLong))
      #expect(leftOvers == [])
    }

    @Test func `an editor that writes a new file and leaves others is cleaned up after`() throws {
      let script = """
        d=$(dirname "$1"); cp "$1" "$1~"; mkdir -p "$d/.undo/deep"; echo x >"$d/.undo/deep/x"
        ln -s '\(folder.path)' "$d/link"; printf ny >"$1.new"; mv "$1.new" "$1"
        """
      #expect(try edit("Hej", with: script) == .text("ny"))
      #expect(leftOvers == [])
      #expect(FileManager.default.fileExists(atPath: folder.file("editor")), "links lead nowhere")
    }

    @Test func `what a killed run left is removed, what another run uses is not`() throws {
      let left = folder.file(".tonfall-edit-killed")
      try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
      try folder.write("kundens ord", to: ".tonfall-edit-killed/reply.txt")
      try folder.write("annat", to: ".tonfall-edit-note")
      let answer = try edit("Hej", with: "ls -a '\(folder.path)' >'\(folder.file("list"))'")
      #expect(answer == .unchanged)
      #expect(leftOvers == [".tonfall-edit-note"], "what is no folder is not ours")
      #expect(!text(folder.file("list")).contains("killed"))

      let inner = ExternalEditor(variable: { _ in "true" })
      let outer = ExternalEditor(variable: { _ in "true" })
      var during: [String] = []
      _ = outer.edit("Hej", in: folder.path) { words, lock throws(DeviceError) in
        _ = inner.edit("då", in: folder.path) { words, lock throws(DeviceError) in
          during = leftOvers
          return try OutsideProgram.run(words, keeping: lock)
        }
        return try OutsideProgram.run(words, keeping: lock)
      }
      #expect(during.count == 3)
      #expect(leftOvers == [".tonfall-edit-note"])
    }

    @Test func `the lock is the editor's too, so that a killed run leaves it its file`() throws {
      let hidden = folder.file(".tonfall-edit-inuse")
      try FileManager.default.createDirectory(atPath: hidden, withIntermediateDirectories: true)
      let lock = open(hidden, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      #expect(flock(lock, LOCK_EX) == 0)
      let script = "sleep 60 >/dev/null 2>&1 & echo $! >'\(folder.file("child"))'"
      #expect(try OutsideProgram.run(["/bin/sh", "-c", script], keeping: lock).code == 0)
      close(lock)
      let child = try #require(pid_t(text(folder.file("child")).dropLast()))
      ExternalEditor.removeLeftOvers(in: folder.path)
      #expect(leftOvers == [".tonfall-edit-inuse"])
      kill(child, SIGKILL)
      let end = Date(timeIntervalSinceNow: 10)
      while !leftOvers.isEmpty, Date() < end {
        ExternalEditor.removeLeftOvers(in: folder.path)
        usleep(5_000)
      }
      #expect(leftOvers == [])
    }

    @Test func `a folder that can't be written to is said`() {
      let editor = ExternalEditor(variable: { _ in "true" })
      let answer = editor.edit("Hej", in: folder.file("nowhere")) {
        words,
        lock throws(DeviceError) in
        try OutsideProgram.run(words, keeping: lock)
      }
      #expect(answer == .failed(.system(ENOENT)))
    }
  }
}
