/// Does it matter how the line cuts up what the terminal sends?

import NcursesDevice
import TerminalUI
import Testing

@Suite struct `Split reads` {
  @Test(arguments: [
    "[A", "OP", "[1;6D", "[15~", "[[A", "[Z", "x", "[M !!", "]11;rgb:0/0/0\u{07}", "å",
    "[200~rad 1\rrad 2\u{1B}[201~",
  ])
  func `a sequence cut between any two bytes is the same sequence`(sequence: String) {
    let bytes = Array((esc + sequence).utf8)
    let whole = decoded(bytes: [bytes])
    for cut in 1..<bytes.count {
      #expect(decoded(bytes: [Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "\(cut)")
    }
    #expect(decoded(bytes: bytes.map { [$0] }) == whole)
  }

  @Test(arguments: ["å", "山", "😡"])
  func `a scalar cut between any two bytes is the same scalar`(text: String) {
    #expect(decoded(bytes: text.utf8.map { [$0] }) == keys(text))
  }

  @Test func `a lone escape is the key once its time has come, not before`() {
    var decoder = KeyDecoder(escapeDelay: 25)
    #expect(decoder.feed(esc.utf8, at: 100) == [])
    #expect(decoder.deadline == 125)
    #expect(decoder.settle(at: 124) == [])
    #expect(decoder.settle(at: 125) == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test func `the time for escape can be chosen`() {
    var decoder = KeyDecoder(escapeDelay: 100)
    #expect(decoder.feed(esc.utf8, at: 0) == [])
    #expect(decoder.deadline == 100)
    #expect(decoder.feed("[A".utf8, at: 90) == [.key(Key(.up))])
  }

  @Test func `two escapes are two keys`() {
    #expect(decoded(esc + esc) == [.key(.escape), .key(.escape)])
    #expect(decoded(esc + esc + esc) == [.key(.escape), .key(.escape), .key(.escape)])
    #expect(decoded(esc + esc + "x") == [.key(.escape), .key(Key(.character("x"), .alt))])
  }

  @Test func `a letter after the time for escape is a letter`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(esc.utf8, at: 0) == [])
    #expect(decoder.feed("x".utf8, at: 40) == [.key(.escape)] + keys("x"))
  }

  @Test(arguments: ["[A", "[1;5C", "[3~", "OP"])
  func `the rest of a sequence that comes too late is no letters`(rest: String) {
    var slow = KeyDecoder()
    #expect(slow.feed(esc.utf8, at: 0) == [])
    #expect(slow.settle(at: 25) == [.key(.escape)])
    #expect(slow.feed(rest.utf8, at: 60) == decoded(esc + rest))
    var busy = KeyDecoder()
    #expect(busy.feed(esc.utf8, at: 0) == [])
    #expect(busy.feed(rest.utf8, at: 60) == decoded(esc + rest))
  }

  @Test func `text that only begins like a sequence is text`() {
    var decoder = KeyDecoder()
    _ = decoder.feed(esc.utf8, at: 0)
    _ = decoder.settle(at: 25)
    #expect(decoder.feed("OK".utf8, at: 60) == keys("OK"))
    #expect(decoder.feed("[A".utf8, at: 2_000) == keys("[A"))
  }

  @Test func `brackets and letters after Escape are letters, however fast they are typed`() {
    for text in ["[", "O", "[a", "OK", "[[", "O[", "[q", "Ok", "[[[", "[[q"] {
      var decoder = KeyDecoder()
      var found = decoder.feed(esc.utf8, at: 0) + decoder.settle(at: 25)
      for (number, letter) in text.enumerated() {
        let now = 60 + number * 90
        while let deadline = decoder.deadline, deadline <= now {
          found += decoder.settle(at: deadline)
        }
        found += decoder.feed(String(letter).utf8, at: now)
      }
      #expect(found + decoder.settleAll() == [.key(.escape)] + keys(text), "\(text)")
    }
  }

  @Test(arguments: [26, 30, 60, 120, 240])
  func `a sequence that comes a byte at a time is never letters`(gap: Int) {
    for sequence in ["[A", "OP", "[1;5C", "[3~", "[99;99z", "[?1;2c", "[<0;1;1M", "[97;1:3u"] {
      var decoder = KeyDecoder()
      var found: [TerminalInput] = []
      for (number, byte) in (esc + sequence).utf8.enumerated() {
        while let deadline = decoder.deadline, deadline <= number * gap {
          found += decoder.settle(at: deadline)
        }
        found += decoder.feed([byte], at: number * gap)
      }
      found += decoder.settleAll()
      #expect(found == [.key(.escape)] + decoded(esc + sequence), "\(sequence)")
    }
  }

  @Test func `what has been begun can be forgotten`() {
    var decoder = KeyDecoder()
    for begun in ["\(esc)", "\(esc)[1;", "\(esc)[200~abc", "Hej, du", "\(esc)]11;"] {
      _ = decoder.feed(begun.utf8, at: 0)
      decoder.forget()
      #expect(decoder.deadline == nil)
      #expect(decoder.feed("[A".utf8, at: 1) == keys("[A"))
    }
  }
}
