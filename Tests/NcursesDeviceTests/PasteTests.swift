/// Is pasted text one text, and typed text keys?

import NcursesDevice
import TerminalUI
import Testing

@Suite struct `Pastes in brackets` {
  private func pasted(_ text: String) -> [TerminalInput] {
    decoded("\(esc)[200~\(text)\(esc)[201~")
  }

  @Test func `a paste is one event, whatever is in it`() {
    #expect(pasted("rad 1\rrad 2 q") == [.paste("rad 1\nrad 2 q")])
    #expect(pasted("x") == [.paste("x")])
    #expect(pasted("👨‍👩‍👧 e\u{301} 山") == [.paste("👨‍👩‍👧 e\u{301} 山")])
  }

  @Test func `line ends become one kind`() {
    #expect(pasted("a\r\nb\rc\nd\n\r\n") == [.paste("a\nb\nc\nd\n\n")])
    #expect(pasted("a\r\r\nb") == [.paste("a\n\nb")])
  }

  @Test func `control characters but line ends and tabs are removed`() {
    #expect(pasted("a\u{1B}[31m\u{00}b\tc\u{07}\u{7F}\u{9B}d") == [.paste("a[31mb\tcd")])
  }

  @Test func `what is no UTF-8 is removed`() {
    let bytes = Array("\(esc)[200~a".utf8) + [0xFF, 0xC3] + Array("b\(esc)[201~".utf8)
    #expect(decoded(bytes: [bytes]) == [.paste("ab")])
  }

  @Test func `what only looks like the end belongs to the text`() {
    #expect(pasted("a\u{1B}\u{1B}[20b") == [.paste("a[20b")])
    #expect(pasted("\u{1B}[200~b") == [.paste("[200~b")])
  }

  @Test func `an empty paste is nothing, and keys around a paste are keys`() {
    #expect(pasted("") == [])
    #expect(
      decoded("a\(esc)[200~b\(esc)[201~c") == keys("a") + [.paste("b")] + keys("c")
    )
  }

  @Test func `a paste whose end gets lost is over after a silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\(esc)[200~abc".utf8, at: 0) == [])
    #expect(decoder.settle(at: KeyDecoder.pasteDelay) == [.paste("abc")])
    #expect(decoder.feed("q".utf8, at: 3_000) == keys("q"))
  }

  @Test func `a large paste in many reads is one event`() {
    let text = String(repeating: "Det är en rad med å ä ö.\n", count: 4_000)
    let bytes = Array("\(esc)[200~\(text)\(esc)[201~".utf8)
    let reads = stride(from: 0, to: bytes.count, by: 4_095).map {
      Array(bytes[$0..<min($0 + 4_095, bytes.count)])
    }
    #expect(decoded(bytes: reads) == [.paste(text)])
  }
}

@Suite struct `Pastes without brackets` {
  @Test(arguments: [
    ("tack", "tack"), ("rad 1\rrad 2", "rad 1\nrad 2"), ("a\nb", "a\nb"), ("book", "book"),
    ("Kund\tOrder", "Kund\tOrder"), ("😡 山 å é", "😡 山 å é"), ("a\r\nb\r\n", "a\nb\n"),
  ])
  func `more than three characters, or a line end between two, are a paste`(
    sent: String,
    text: String
  ) {
    #expect(decoded(sent) == [.paste(text)])
  }

  @Test(arguments: ["abc", "aaaaaaaaaaaaaaaa", "jjjjjjkkkkkk", "aaaab", "å", "👨‍👩‍👧👨‍👩‍👧🇸🇪", "e\u{301}å"])
  func `three characters at most, and a held key, are keys`(text: String) {
    #expect(decoded(text) == keys(text))
  }

  @Test func `Enter after a key or two is a key`() {
    #expect(decoded("a\r") == keys("a") + [.key(.enter)])
    #expect(decoded("ab\r") == keys("ab") + [.key(.enter)])
    #expect(decoded("\r\r\r\r\r") == Array(repeating: .key(.enter), count: 5))
    #expect(decoded("\ta\t") == [.key(.tab)] + keys("a") + [.key(.tab)])
    #expect(decoded("a\r\n") == keys("a") + [.key(.enter)])
  }

  @Test func `a burst goes on as long as the next read comes at once`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("Hej, ".utf8, at: 0) == [])
    #expect(decoder.deadline == 10)
    #expect(decoder.feed("o".utf8, at: 5) == [])
    #expect(decoder.feed("k\r".utf8, at: 15) == [])
    #expect(decoder.settle(at: 20) == [])
    #expect(decoder.settle(at: 25) == [.paste("Hej, ok\n")])
    #expect(decoder.feed("q".utf8, at: 26) == keys("q"))
  }

  @Test func `a burst that was read late is one paste all the same`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("Hej, ".utf8, at: 0) == [])
    #expect(decoder.feed("q".utf8, at: 60) == [])
    #expect(decoder.settle(at: 70) == [.paste("Hej, q")])
  }

  @Test func `a key long after a burst is a key even if nobody looked meanwhile`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("Hej, ".utf8, at: 0) == [])
    #expect(decoder.feed("q".utf8, at: 500) == [.paste("Hej, ")] + keys("q"))
  }

  @Test func `characters that come one a read are keys, however fast`() {
    var decoder = KeyDecoder()
    for (time, character) in "snabbt".enumerated() {
      #expect(decoder.feed(String(character).utf8, at: time) == keys(String(character)))
    }
  }

  @Test func `another key ends the burst`() {
    #expect(decoded("Hej du\(esc)[A") == [.paste("Hej du"), .key(Key(.up))])
    #expect(decoded("Hej du\u{13}") == [.paste("Hej du"), .key(.control("s"))])
  }

  @Test func `a grapheme of many scalars is one key if it comes in one read`() {
    for text in ["👨‍👩‍👧", "🇸🇪", "👍🏽", "e\u{301}", "か\u{3099}", "❤️"] {
      #expect(decoded(text) == [.key(.character(Character(text)))])
    }
  }
}
