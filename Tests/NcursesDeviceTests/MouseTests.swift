/// Is the mouse told when it was asked for, and is no report of it ever taken for letters?

import NcursesDevice
import TerminalUI
import Testing

@Suite struct `The mouse` {
  private func decoded(_ reads: [UInt8]..., gap: Int = 1) -> [TerminalInput] {
    decoded(all: reads, gap: gap)
  }

  private func decoded(all reads: [[UInt8]], gap: Int) -> [TerminalInput] {
    var decoder = KeyDecoder()
    decoder.isMouseOn = true
    var all: [TerminalInput] = []
    for (number, read) in reads.enumerated() {
      let now = number * gap
      while let deadline = decoder.deadline, deadline <= now { all += decoder.settle(at: deadline) }
      all += decoder.feed(read, at: now)
    }
    return all + decoder.settleAll()
  }

  private func decoded(_ reads: String..., gap: Int = 1) -> [TerminalInput] {
    decoded(all: reads.map { Array($0.utf8) }, gap: gap)
  }

  private func mouse(_ kind: Mouse.Kind, _ column: Int, _ row: Int) -> [TerminalInput] {
    [.mouse(Mouse(kind, at: Point(column: column, row: row)))]
  }

  @Test func `a press and the wheel are told with their cell, counted from 0`() {
    #expect(decoded("\(esc)[<0;1;1M") == mouse(.press, 0, 0))
    #expect(decoded("\(esc)[<0;300;120M") == mouse(.press, 299, 119))
    #expect(decoded("\(esc)[<64;10;20M") == mouse(.wheelUp, 9, 19))
    #expect(decoded("\(esc)[<65;10;20M") == mouse(.wheelDown, 9, 19))
    #expect(decoded("\(esc)[M !!") == mouse(.press, 0, 0))
    #expect(decoded("\(esc)[M`*4") == mouse(.wheelUp, 9, 19))
    #expect(decoded("\(esc)[Ma*4") == mouse(.wheelDown, 9, 19))
  }

  @Test(arguments: [4, 8, 16, 28])
  func `what is held down with it does not matter`(held: Int) {
    #expect(decoded("\(esc)[<\(held);2;3M") == mouse(.press, 1, 2))
    #expect(decoded("\(esc)[<\(64 + held);2;3M") == mouse(.wheelUp, 1, 2))
  }

  @Test(arguments: [
    "[<0;1;1m", "[<1;1;1M", "[<2;1;1M", "[<32;1;1M", "[<35;1;1M", "[<66;1;1M", "[<67;1;1M",
    "[<128;1;1M", "[M#!!", "[M@!!", "[<0;0;1M", "[<0;1;0M", "[<;;M", "[<0;1M", "[<0;1;1;1M",
    "[<0;1;1~", "[<a", "[<M", "[<0;;1M", "[<999999999999999999999;1;1M", "[<0;1;1z", "[<-1;1;1M",
    "[0;1;1M", "[<0:1;1;1M",
  ])
  func `letting go, moving, other buttons and broken reports are swallowed`(report: String) {
    #expect(decoded("\(esc)\(report)") == [])
  }

  @Test func `unless it was asked for nothing is told`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\(esc)[<0;1;1M\(esc)[M !!a".utf8, at: 0) == keys("a"))
  }

  @Test(arguments: ["[<0;10;20M", "[<64;7;9M", "[M !!"], [1, 20, 30, 60, 200])
  func `a report cut anywhere is never letters, however slow the line`(report: String, gap: Int) {
    let bytes = Array("\(esc)\(report)".utf8)
    for cut in 1..<bytes.count {
      let found = decoded(Array(bytes[..<cut]), Array(bytes[cut...]), gap: gap)
      #expect(found.allSatisfy { !isLetter($0) }, "\(cut): \(found)")
    }
  }

  @Test func `a report of which the rest comes very late is never letters`() {
    #expect(decoded("\(esc)[<0;10", ";20M", gap: 900) == mouse(.press, 9, 19))
    #expect(decoded("\(esc)[<0;10;20", "M", gap: 900) == mouse(.press, 9, 19))
    let torn = decoded("\(esc)[", "<0;10;20M", gap: 400)
    #expect(torn.first == .key(Key(.character("["), .alt)))
    #expect(torn.dropFirst() == mouse(.press, 9, 19)[...])
  }

  @Test func `a report byte by byte, each 30 milliseconds after the other, is never letters`() {
    let found = decoded(all: "\(esc)[<0;10;20M".utf8.map { [$0] }, gap: 30)
    #expect(found == [.key(.escape)] + mouse(.press, 9, 19))
  }

  @Test func `a place beyond what a byte can tell leaves nothing behind`() {
    #expect(decoded([0x1B, 0x5B, 0x4D, 0x20, 0x00, 0x35], [0x61]) == keys("a"))
    #expect(decoded([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x35]) == mouse(.press, 222, 20))
  }

  @Test func `keys before and after are keys`() {
    #expect(decoded("a\(esc)[<0;1;1Mb") == keys("a") + mouse(.press, 0, 0) + keys("b"))
    #expect(decoded("\(esc)[<0;1\(esc)[A") == [.key(Key(.up))])
  }

  @Test func `a report lost half way swallows the next key at most`() {
    #expect(decoded("\(esc)[<0;10", "a", "b", gap: 300) == keys("b"))
    #expect(decoded("\(esc)[<0;10", "a", gap: 1_100) == keys("a"))
  }

  private func isLetter(_ input: TerminalInput) -> Bool {
    switch input {
    case .key(let key):
      if case .character = key.code { return !key.modifiers.contains(.alt) }
      return false
    case .paste: return true
    case .mouse, .resize: return false
    }
  }
}
