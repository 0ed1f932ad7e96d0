/// Does the device keep its promises on a real line, with no screen of the program's in between?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Device {
    private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
    private static var colour: Regex<Substring> {
      /\u{1B}\[(?:[0-9;]*;)?(?:[34][0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m/
    }

    private func probe(
      _ theme: String = "-",
      escapeDelay: Int = 25,
      type: String? = "xterm-256color",
      environment: [String: String] = [:]
    ) throws -> Line {
      let line = try Line(
        Place.probe,
        [theme, "\(escapeDelay)"],
        type: type,
        environment: ["SWIFT_BACKTRACE": "enable=no"].merging(environment) { _, new in new }
      )
      try line.wait(for: "role5")
      line.waitForSilence()
      return line
    }

    // MARK: The mouse

    @Test func `the mouse is off until it is asked for, and off again after`() throws {
      let line = try probe()
      #expect(!line.text.contains("?1000"))
      line.send("\u{1B}[<0;5;6M")
      line.send("m")
      try line.wait(for: Self.mouseOn)
      line.waitForSilence()
      line.send("\u{1B}[<0;10;20M\u{1B}[<0;10;20m\u{1B}[<64;1;1M\u{1B}[<65;80;24M")
      let log = try line.wait(forTold: "mouse wheelDown 79,23")
      #expect(log == ["key m", "mouse press 9,19", "mouse wheelUp 0,0", "mouse wheelDown 79,23"])
      line.forget()
      line.send("m")
      try line.wait(for: Self.mouseOff)
      line.send("\u{1B}[<0;5;6Mq")
      #expect(try line.end() == 0)
      #expect(line.log.suffix(2) == ["key m", "key q"])
      #expect(!line.text.contains("?1000h"))
    }

    @Test func `leaving switches the mouse off`() throws {
      let line = try probe()
      line.send("m")
      try line.wait(for: Self.mouseOn)
      line.send("q")
      #expect(try line.end() == 0)
      #expect(line.text.contains(Self.mouseOff))
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGQUIT, SIGTRAP, SIGSEGV, SIGABRT])
    func `a signal switches the mouse off, if it was on`(signal: Int32) throws {
      let line = try probe()
      line.send("m")
      try line.wait(for: Self.mouseOn)
      line.waitForSilence()
      kill(line.pid, signal)
      #expect(try line.end() == 128 + signal)
      #expect(line.text.contains(Self.mouseOff))
      #expect(line.text.contains("\u{1B}[?2004l"))
      let other = try probe()
      kill(other.pid, signal)
      #expect(try other.end() == 128 + signal)
      #expect(!other.text.contains("?1000"))
      #expect(other.text.contains("\u{1B}[?2004l"))
    }

    @Test(arguments: ["vt100", "ansi"])
    func `a terminal without a mouse is never asked for it`(type: String) throws {
      let line = try probe(type: type)
      line.send("mmm")
      try line.wait("m was not told thrice") { line.log.count == 3 }
      line.send("q")
      #expect(try line.end() == 0)
      #expect(!line.text.contains("?1000"))
      #expect(!line.text.contains("mouse on"))
    }

    @Test func `a report that the line cuts or breaks is never a key`() throws {
      let line = try probe()
      line.send("m")
      try line.wait(for: Self.mouseOn)
      guard line.send("\u{1B}[<0;10;20M", gapMilliseconds: 30) else { return }
      line.send("\u{1B}[<0;10")
      line.listen(milliseconds: 400)
      line.send(";20M")
      line.send("\u{1B}[<0;;M\u{1B}[<0;1;2;3;4M\u{1B}[<999999;1;1M\u{1B}[M !")
      line.send([0x00])
      line.listen(milliseconds: 50)
      line.send("q")
      #expect(try line.end() == 0)
      #expect(line.log == ["key m", "key Esc", "mouse press 9,19", "mouse press 9,19", "key q"])
    }

    // MARK: Themes

    @Test func `a theme chosen on the way paints everything anew`() throws {
      let line = try probe()
      for theme in ["dark", "light", "mono", "high-contrast", "auto"] {
        line.forget()
        line.send("t")
        try line.wait(for: "theme \(theme)")
        line.waitForSilence()
        for number in [0, 5, 9] { #expect(line.text.contains("role\(number)"), "\(theme)") }
        #expect(line.text.contains(Self.colour) == (theme != "mono"), "\(theme)")
      }
      line.forget()
      line.send("x")
      try line.wait(for: "x")
      line.waitForSilence()
      #expect(!line.text.contains("role"), "only what changed is sent")
    }

    @Test(arguments: [
      ("xterm-256color", 256), ("xterm", 8), ("screen", 8), ("screen-256color", 256), ("tmux", 8),
      ("tmux-256color", 256), ("linux", 8), ("rxvt-unicode", 88), ("vt100", 0), ("xterm-mono", 0),
    ])
    func `every theme is shown in the colours that there are`(type: String, colours: Int) throws {
      let line = try probe("dark", type: type)
      #expect(line.text.contains("colours \(colours)"))
      #expect(line.text.contains(Self.colour) == (colours > 0))
      for _ in 0..<5 {
        line.send("t")
        line.waitForSilence()
      }
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic")))
    func `a terminal of direct colours gets the first eight`() throws {
      let folder = try Folder()
      let source = """
        probe-direct|direct colours,
        \tuse=xterm-256color, RGB, colors#0x1000000, pairs#0x7FFF,
        \tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,
        \tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,

        """
      try folder.write(source, to: "direct.ti")
      let tic = try Child(
        "/usr/bin/tic",
        ["-x", "-o", folder.file("terminfo"), folder.file("direct.ti")],
        environment: Desk.environment(home: folder.path),
        folder: folder.path,
        output: folder.file("out"),
        errors: folder.file("err")
      )
      try #require(try tic.wait(seconds: 10) == 0, "\(text(folder.file("err")))")
      let line = try probe(
        "dark",
        type: "probe-direct",
        environment: ["TERMINFO": folder.file("terminfo")]
      )
      #expect(line.text.contains("colours 16777216"))
      #expect(line.text.contains(Self.colour))
      #expect(!line.text.contains("8:2:"))
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test(arguments: [
      ("-", ["NO_COLOR": "1"], false), ("-", ["NO_COLOR": ""], true), ("-", [:], true),
      ("dark", ["NO_COLOR": "1"], true), ("mono", [:], false),
    ])
    func `NO_COLOR counts unless a theme was asked for`(
      theme: String,
      variables: [String: String],
      hasColours: Bool
    ) throws {
      let line = try probe(theme, environment: variables)
      #expect(line.text.contains(Self.colour) == hasColours)
      line.forget()
      line.send("t")
      line.waitForSilence()
      #expect(line.text.contains(Self.colour), "what is chosen on the way counts")
    }

    // MARK: Another program in our place

    @Test func `another program gets a terminal as the shell left it, and ours comes back`() throws
    {
      let line = try probe(environment: ["COMMAND": "stty -a; echo ready; read line; exit 5"])
      line.send("m")
      try line.wait(for: Self.mouseOn)
      line.waitForSilence()
      line.forget()
      line.send("e")
      try line.wait(for: "ready")
      let during = line.text
      #expect(during.contains("\u{1B}[?1049l"))
      #expect(during.contains(Self.mouseOff))
      #expect(during.contains("\u{1B}[?2004l"))
      for mode in ["isig icanon", " echo ", " ixon"] { #expect(during.contains(mode), "\(mode)") }
      line.resize(100, 30)
      line.forget()
      line.send("qqq\n")
      try line.wait(for: "Probe 100x30")
      line.waitForSilence()
      #expect(line.text.contains("\u{1B}[?1049h"))
      #expect(line.text.contains(Self.mouseOn))
      #expect(line.text.contains("\u{1B}[?2004h"))
      #expect(line.text.contains("role5"), "everything is painted")
      #expect(line.log.filter { $0 != "size 100x30" } == ["key m", "key e", "ran 5 false"])
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test func `Ctrl-C and Ctrl-backslash in another program are its own`() throws {
      let command = "trap 'echo caught' INT QUIT; echo ready; read a; read b; read c"
      let line = try probe(environment: ["COMMAND": command])
      line.send("e")
      try line.wait(for: "ready")
      line.send("\u{03}")
      try line.wait(for: "caught")
      line.send("\u{1C}")
      line.listen(milliseconds: 50)
      line.send("\n\n\n")
      try line.wait("it never came back") { line.log.contains { $0.hasPrefix("ran ") } }
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test func `another program that Ctrl-C ends is the only one that ends`() throws {
      let line = try probe(environment: ["COMMAND": "echo ready; exec sleep 60"])
      line.send("e")
      try line.wait(for: "ready")
      line.listen(milliseconds: 100)
      line.send("\u{03}")
      try line.wait(forTold: "ran 130 false")
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal to end reaches another program first`(signal: Int32) throws {
      let command = "trap 'echo bye; exit 9' TERM HUP; echo ready; while :; do sleep 0.1; done"
      let line = try probe(environment: ["COMMAND": command])
      line.send("e")
      try line.wait(for: "ready")
      kill(line.pid, signal)
      #expect(try line.end() == 128 + signal)
      #expect(line.text.contains("bye"))
      #expect(line.log.suffix(2) == ["ran 9 true", "signal \(128 + signal)"])
    }

    @Test func `another program that will not end is killed`() throws {
      let command = "trap '' TERM HUP; echo ready; while :; do sleep 0.1; done"
      let line = try probe(environment: ["COMMAND": command])
      line.send("e")
      try line.wait(for: "ready")
      kill(line.pid, SIGTERM)
      #expect(try line.end() == 143)
      #expect(line.log.suffix(2) == ["ran 137 true", "signal 143"])
    }

    @Test func `a terminal that goes away while another program has it ends both`() throws {
      let line = try probe(environment: ["COMMAND": "echo $$ >child; echo ready; exec sleep 60"])
      line.send("e")
      try line.wait(for: "ready")
      line.listen(milliseconds: 50)
      let child = try #require(pid_t(text(line.folder.file("child")).dropLast()))
      line.close()
      #expect(try line.end() == 129)
      #expect(kill(child, 0) != 0)
    }

    @Test func `a program that stops itself is not waited for without end where no shell is`()
      throws
    {
      // There is no shell with job control to continue us, so that stopping is not possible.
      let line = try probe(environment: ["COMMAND": "echo ready; kill -STOP $$; exit 4"])
      line.send("e")
      try line.wait(forTold: "ran 4 false")
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test func `without a shell nothing is suspended, and nothing is broken`() throws {
      let line = try probe()
      line.send("z")
      try line.wait("z was never told") { line.log.contains { $0.hasPrefix("suspended") } }
      line.send("x")
      try line.wait(forTold: "key x")
      line.send("q")
      #expect(try line.end() == 0)
    }

    // MARK: The line

    @Test func `what is written to standard error is shown after, not over the screen`() throws {
      let line = try probe()
      line.send("w")
      try line.wait(forTold: "key w")
      line.waitForSilence()
      #expect(!line.text.contains("an error"))
      line.send("q")
      #expect(try line.end() == 0)
      #expect(line.text.hasSuffix("an error\r\n"))
    }

    @Test func `every spelling of a key is that key on a real line`() throws {
      let line = try probe()
      let keys = [
        ("\u{1B}OH", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}[7~", "Home"), ("\u{1B}[4~", "End"),
        ("\u{1B}[8~", "End"), ("\u{1B}[F", "End"), ("\u{1B}[[A", "F1"), ("\u{1B}[[E", "F5"),
        ("\u{1B}[24~", "F12"), ("\u{1B}[1;2P", "Shift-F1"), ("\u{1B}[34~", "F20"),
        ("\u{1B}OM", "Enter"), ("\u{1B}Op", "0"), ("\u{1B}x", "Alt-x"), ("\u{1B}[Z", "Shift-Tab"),
        ("\u{1B}[97;5u", "Ctrl-A"), ("\u{1B}[27;5;97~", "Ctrl-A"), ("\u{1B}[1;5C", "Ctrl-Right"),
      ]
      for (bytes, name) in keys {
        let count = line.log.count
        line.send(bytes)
        try line.wait("\(name) was never told") { line.log.count > count }
        #expect(line.log.last == "key \(name)", "\(bytes.debugDescription)")
      }
    }

    @Test func `what is no key leaves nothing behind on a real line`() throws {
      let line = try probe()
      let sequences = [
        "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[99;99z", "\u{1B}OZ", "\u{1B}[57358u",
        "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]0;title\u{1B}\\",
        "\u{1B}P>|XTerm(379)\u{1B}\\",
        "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[32;5u", "\u{1B}[97;1:3u", "\u{1B}[27;5;32~",
        "\u{1B}[12;40R", "\u{1B}[<0;1;1M", "\u{1B}[M !!", "\u{1B}[?2004;2$y", "\u{00}",
      ]
      for sequence in sequences {
        line.send(sequence)
        line.listen(milliseconds: 40)
      }
      line.send("q")
      #expect(try line.end() == 0)
      #expect(line.log == ["key q"])
    }

    @Test(arguments: [30, 60])
    func `keys come through a line that brings a byte at a time`(gap: Int) throws {
      let line = try probe(escapeDelay: 200)
      let keys = "\u{1B}[A\u{1B}OP\u{1B}[1;5Cå\u{1B}[15~"
      guard line.send(keys, gapMilliseconds: gap) else { return }
      try line.wait(forTold: "key F5")
      #expect(line.log == ["key Up", "key F1", "key Ctrl-Right", "key å", "key F5"])
      line.send("\u{1B}")
      try line.wait(forTold: "key Esc")
    }

    @Test func `with a short time for Escape such a line yields Escapes but no letters`() throws {
      let line = try probe(escapeDelay: 10)
      let keys = "\u{1B}[A\u{1B}OP\u{1B}[1;5C\u{1B}[99;99z"
      guard line.send(keys, gapMilliseconds: 30) else { return }
      line.listen(milliseconds: 300)
      let rest = line.log.filter { $0 != "key Esc" }
      #expect(rest == ["key Up", "key F1", "key Ctrl-Right"])
    }

    @Test func `a storm of sizes is told in few words, and the last one counts`() throws {
      let line = try probe()
      for step in 0..<50 {
        line.resize(20 + (step * 37) % 180, 5 + (step * 11) % 60)
        line.listen(milliseconds: 1)
      }
      line.resize(1, 1)
      line.listen(milliseconds: 100)
      line.resize(80, 24)
      try line.wait("80x24 was never told") { line.log.last == "size 80x24" }
      #expect(line.log.count < 30, "\(line.log.count)")
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test func `a line that is gone ends the program, even where SIGHUP is ignored`() throws {
      let folder = try Folder()
      try folder.write("#!/bin/sh\ntrap '' HUP\nexec '\(Place.probe)'\n", to: "start", mode: 0o700)
      let line = try Line(folder.file("start"), folder: folder)
      try line.wait(for: "role5")
      line.waitForSilence()
      line.close()
      let before = line.processorMilliseconds
      #expect(try line.end(seconds: 5) == 129)
      #expect(line.log == ["hangup"])
      #expect(before < 1_000)
    }
  }
}
