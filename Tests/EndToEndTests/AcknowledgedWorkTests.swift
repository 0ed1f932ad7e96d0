/// Is anything lost that the program said it had stored, however it is killed?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct AcknowledgedWork {
    private static let perRun = 40
    private static let atOnce = 3

    /// One process with its lines, and when it is to be killed.
    private struct Run {
      var child: Child
      var lines: String
      var killAt: Date?
    }

    private func lines(_ run: Int) -> String {
      (run * Self.perRun + 1...(run + 1) * Self.perRun).map { number in
        """
        {"conversation_id":"k\(number)","source":"prov","reviewer":"r\(run % 7)",\
        "verdict":"rewrite","reasons":["tone"],"rewrite":"Svar \(number), åäö. Lugn, vi löser det.",\
        "emotions":{"confusion":\(number % 3 + 1)},"situation":"other"}

        """
      }.joined()
    }

    private func start(_ number: Int, on desk: Desk, killAfter: Double?) throws -> Run {
      let lines = lines(number)
      let file = try desk.folder.write(lines, to: "run\(number)")
      let child = try desk.start("annotate", "--from", file)
      return Run(child: child, lines: lines, killAt: killAfter.map { Date() + $0 })
    }

    @Test func `of 1,000 acknowledged annotations none is lost to kill -9`() throws {
      let most = 200
      let desk = try Desk(conversations: most * Self.perRun)
      // How long a run takes here, three at once, so that most of the kills come in its middle.
      let began = Date()
      let first = try start(0, on: desk, killAfter: nil)
      try #require(try first.child.wait(seconds: 20) == 0)
      let usual = Date().timeIntervalSince(began) * 2
      var running: [Run] = []
      var acknowledged = [first.lines]
      var killed = 0
      var next = 1
      let end = Date(timeIntervalSinceNow: 60)
      while acknowledged.count < 25 || killed < 40, next < most, Date() < end {
        while running.count < Self.atOnce, next < most {
          let killAfter = next % 2 == 0 ? Double.random(in: 0...usual) : nil
          running.append(try start(next, on: desk, killAfter: killAfter))
          next += 1
        }
        running = running.filter { run in
          if let killAt = run.killAt, killAt <= Date() { run.child.kill(SIGKILL) }
          guard let code = run.child.ended else { return true }
          switch code {
          case 0: acknowledged.append(run.lines)
          case 128 + SIGKILL: killed += 1
          default: Issue.record("annotate ended with \(code)")
          }
          return false
        }
        usleep(1_000)
      }
      for run in running where try run.child.wait(seconds: 30) == 0 {
        acknowledged.append(run.lines)
      }
      #expect(acknowledged.count * Self.perRun >= 1_000)
      #expect(killed >= 40, "only \(killed) were killed")

      // An equal annotation counts as already there: what is stored now had been lost.
      let again = try desk.tonfall("annotate", "--from", "-", input: acknowledged.joined())
      #expect(again.code == 0, "\(again.errors)")
      #expect(again.output.contains("0 omdömen sparade"), "\(again.output)")
      #expect(
        again.output.contains("\(acknowledged.count * Self.perRun) fanns redan"),
        "\(again.output)"
      )
      // A run is one transaction: it is there whole or not at all.
      let done = try desk.items().count { $0.done == 1 }
      #expect(done % Self.perRun == 0, "\(done) of \(next) runs")
      let out = desk.folder.file("out")
      #expect(try desk.tonfall("export", "--as", "dataset", "--to", out).code == 0)
      #expect(try desk.tonfall("export", "verify", out).code == 0)
    }

    @Test(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
    func `what the screen says is saved survives kill -9`() throws {
      // Each of the killed keeps the item after the one submitted.
      let desk = try Desk(conversations: 6)
      for round in 1...3 {
        let terminal = try Terminal()
        try terminal.review(desk, as: "r\(round)")
        let item = try #require(try terminal.item())
        try terminal.answer()
        try terminal.press("a")
        try terminal.wait(for: "GODKÄNN")
        try terminal.hit("Enter")
        try terminal.wait(for: "Sparat: Godkänn, \(item)")
        try terminal.signal(SIGKILL)
        #expect(try terminal.end() == 137)
        #expect(try desk.show(item, as: "r\(round)").annotations.map(\.verdict) == ["approve"])
      }
    }

    @Test func `an import that is killed is completed by running it again`() throws {
      let desk = try Desk(conversations: 0)
      let count = 20_000
      let lines = (1...count).map(Desk.line).joined(separator: "\n") + "\n"
      let file = try desk.folder.write(lines, to: "prov.jsonl")
      for _ in 1...3 {
        let child = try desk.start("import", "--quiet", file)
        usleep(UInt32.random(in: 100_000...700_000))
        child.kill(SIGKILL)
        _ = try child.wait(seconds: 10)
      }
      let last = try desk.tonfall("import", "--quiet", file)
      #expect(last.code == 0, "\(last.errors)")
      let items = try desk.items()
      #expect(items.count == count)
      #expect(Set(items.map(\.conversation_id)).count == count)
    }
  }
}
