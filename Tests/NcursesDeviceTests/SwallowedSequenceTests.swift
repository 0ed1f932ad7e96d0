/// Does a sequence that nobody knows vanish whole?

import NcursesDevice
import TerminalUI
import Testing

@Suite struct `Swallowed sequences` {
  @Test(arguments: [
    "[I", "[O", "[99;99z", "[?1;2c", "[>0;276;0c", "[?2004;2$y", "[4;1$y", "[12;40R", "[8;24;80t",
    "[<0;10;20M", "[<64;10;20m", "[M !!", "[32;10;20M", "[E", "[G", "[201~", "[1;2;3;4A", "[999~",
    "Oz", "[57358u", "[[z", "[u", "[ q", "[?0u",
  ])
  func `what is no key yields nothing, and the next letter counts`(sequence: String) {
    #expect(decoded(esc + sequence) == [], "\(sequence)")
    #expect(decoded("\(esc)\(sequence)a") == keys("a"), "\(sequence)")
  }

  @Test(arguments: ["\u{07}", "\u{1B}\\"])
  func `an answer to another program's question is swallowed`(end: String) {
    #expect(decoded("\(esc)]11;rgb:1e1e/1e1e/1e1e\(end)a") == keys("a"))
    #expect(decoded("\(esc)P>|XTerm(379)\(end)", "a") == keys("a"))
    #expect(decoded("\(esc)_Gi=1;OK\(end)") == [])
  }

  @Test func `an answer that never ends gives up after a silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\(esc)]11;rgb:".utf8, at: 0) == [])
    #expect(decoder.settle(at: KeyDecoder.sequenceDelay) == [])
    #expect(decoder.feed("a".utf8, at: 300) == keys("a"))
  }

  @Test func `a sequence without an end is forgotten after a silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\(esc)[1;".utf8, at: 0) == [])
    #expect(decoder.deadline == KeyDecoder.sequenceDelay)
    #expect(decoder.settle(at: KeyDecoder.sequenceDelay) == [])
    #expect(decoder.deadline == nil)
    #expect(decoder.feed("a".utf8, at: 400) == keys("a"))
  }

  @Test func `a sequence that another interrupts is dropped and the other counts`() {
    #expect(decoded("\(esc)[1;\(esc)[A") == [.key(Key(.up))])
    #expect(decoded("\(esc)]0;title\(esc)[A") == [.key(Key(.up))])
    #expect(decoded("\(esc)[1;\u{18}a") == keys("a"))
  }

  @Test func `parameters without measure neither trap nor leak`() {
    let long = String(repeating: "9", count: 5_000)
    #expect(decoded("\(esc)[\(long);\(long)ua") == keys("a"))
    #expect(decoded("\(esc)[\(long)za") == keys("a"))
  }
}
