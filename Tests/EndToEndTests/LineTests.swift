/// Is the review usable on a line that is slow, torn, foreign or gone?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Lines {
    private func review(
      _ desk: Desk,
      _ more: [String] = [],
      type: String? = "xterm-256color",
      environment: [String: String] = [:]
    ) throws -> Line {
      let line = try Line(Place.program, desk.review + more, type: type, environment: environment)
      try line.waitForReview()
      // Keys right after a new item do nothing.
      line.listen(milliseconds: 500)
      return line
    }

    private func openEditor(_ line: Line) throws {
      line.send("E")
      try line.wait(for: "Mitt svar")
      line.waitForSilence()
    }

    @Test func `a key costs a slow line few bytes`() throws {
      let desk = try Desk()
      let line = try review(desk)
      try openEditor(line)
      line.listen(milliseconds: 300)
      var costs: [Int] = []
      for letter in "Hej och tack, nu vet jag mer om det" {
        line.forget()
        line.send(String(letter))
        try line.wait("the key was never shown") { !line.sent.isEmpty }
        line.listen(milliseconds: 30)
        costs.append(line.sent.count)
      }
      costs.sort()
      #expect(costs[costs.count / 2] <= 40, "\(costs)")
      #expect(costs[costs.count * 9 / 10] <= 150, "\(costs)")
      // A modem of 9,600 bit/s brings 960 bytes a second.
      #expect(costs.reduce(0, +) < 960 * 4, "\(costs)")
    }

    @Test func `keys that arrive a byte each 30 ms are keys with a longer time for Escape`() throws
    {
      let desk = try Desk()
      let line = try review(desk, ["--escape-delay", "150"])
      try openEditor(line)
      let keys = "abcd\u{1B}[D\u{1B}OD\u{1B}[1;5D\u{1B}[3~å\u{1B}[F."
      guard line.send(keys, gapMilliseconds: 30) else { return }
      try line.wait(for: ".")
      line.listen(milliseconds: 1_500)
      line.send("\u{1B}")
      line.listen(milliseconds: 300)
      line.send("\u{1B}")
      line.listen(milliseconds: 300)
      line.send("q")
      #expect(try line.end() == 0)
      #expect(try desk.isUntouched())
      let again = try review(desk)
      #expect(again.text.contains("åbcd."), "nothing but the keys that were meant")
    }

    @Test func `sequences that arrive in pieces are no commands`() throws {
      let desk = try Desk()
      let line = try review(desk)
      for sequence in [
        "\u{1B}[<0;10;20M", "\u{1B}[99;99z", "\u{1B}[1;5a", "\u{1B}[97;1:3u", "\u{1B}[57358u",
      ] {
        guard line.send(sequence, gapMilliseconds: 30) else { return }
        line.listen(milliseconds: 300)
      }
      line.send("q")
      line.listen(milliseconds: 300)
      if line.ended == nil { line.send("q") }
      #expect(try line.end() == 0)
      #expect(try desk.isUntouched())
    }

    @Test(arguments: [
      ["LANG": "C", "LC_ALL": "C"], ["LANG": "POSIX", "LC_ALL": "POSIX"],
      ["LANG": "", "LC_ALL": ""], ["LANG": "sv_SE.ISO-8859-1", "LC_ALL": ""],
      ["LANG": "nowhere", "LC_ALL": "nowhere"],
    ])
    func `every locale has all letters`(environment: [String: String]) throws {
      let desk = try Desk()
      let line = try review(desk, environment: environment)
      #expect(line.text.contains("Vänligen notera att mattan"))
      try openEditor(line)
      line.send("å")
      try line.wait(for: "å")
      line.send("山")
      try line.wait(for: "山")
    }

    @Test func `without TERM there is a sentence, and the line is as it was`() throws {
      let desk = try Desk()
      let line = try Line(Place.program, desk.review, type: nil)
      #expect(try line.end() == 3)
      #expect(line.text.contains("tonfall annotate --from"))
      #expect(!line.text.contains("\u{1B}"))
    }

    @Test(arguments: [">out", "<in", "| cat", ">&-", "<&-", "<in >out"])
    func `where one end is no terminal there is a sentence with what to do instead`(
      redirection: String
    ) throws {
      let desk = try Desk()
      try desk.folder.write("aaa\n", to: "in")
      let words = desk.review.joined(separator: " ")
      let script = "(\(Place.program) \(words); echo $? >code) 2>errors \(redirection); cat code"
      let line = try Line("/bin/sh", ["-c", script], folder: desk.folder)
      _ = try line.end()
      #expect(text(desk.folder.file("code")) == "3\n")
      #expect(text(desk.folder.file("errors")).contains("tonfall annotate --from"))
      #expect(!line.text.contains("\u{1B}"))
      #expect(try desk.isUntouched())
    }

    @Test func `flow control neither freezes the screen nor eats keys`() throws {
      let desk = try Desk()
      let line = try review(desk)
      line.send("\u{13}")
      line.listen(milliseconds: 300)
      line.forget()
      line.send("\u{11}")
      line.send("?")
      try line.wait("the screen is frozen") { !line.sent.isEmpty }
      line.send("\u{1B}")
      line.listen(milliseconds: 100)
      line.send("\u{1B}")
      line.listen(milliseconds: 100)
      line.send("q")
      #expect(try line.end() == 0)
      #expect(try desk.isUntouched())
    }

    @Test
    func `a line that is gone keeps the draft and takes no time, even where SIGHUP is ignored`()
      throws
    {
      let desk = try Desk()
      let words = desk.review.joined(separator: " ")
      let script = "trap '' HUP; exec \(Place.program) \(words)"
      let line = try Line("/bin/sh", ["-c", script])
      try line.waitForReview()
      line.listen(milliseconds: 500)
      try openEditor(line)
      for letter in "Linjen bryts" {
        line.send(String(letter))
        line.listen(milliseconds: 15)
      }
      line.close()
      let before = line.processorMilliseconds
      var after = before
      let end = Date(timeIntervalSinceNow: 10)
      while line.ended == nil, Date() < end {
        after = max(after, line.processorMilliseconds)
        usleep(5_000)
      }
      #expect(line.ended == 129)
      #expect(after - before < 500, "it spins")
      #expect(try review(desk).text.contains("Linjen bryts"))
    }

    @Test func `a paste in brackets that the line cuts is one text and no commands`() throws {
      let desk = try Desk()
      let line = try review(desk)
      try openEditor(line)
      line.send("\u{1B}[200~Hej\rqaxs ", gapMilliseconds: 5)
      line.listen(milliseconds: 300)
      line.send("och \u{1B}[31mhej då\u{1B}[201~", gapMilliseconds: 5)
      try line.wait(for: "då")
      line.listen(milliseconds: 1_500)
      kill(line.pid, SIGTERM)
      #expect(try line.end() == 143)
      #expect(try desk.isUntouched())
      let again = try review(desk)
      #expect(again.text.contains("qaxs och"))
    }
  }
}
