/// Is every key known in every spelling that terminals have for it?

import NcursesDevice
import TerminalUI
import Testing

@Suite struct `Key spellings` {
  @Test(arguments: [
    ("[A", Key.Code.up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OC", .right),
    ("[D", .left), ("OD", .left),
    ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home),
    ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end),
    ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("OM", .enter), ("OI", .tab), ("Op", .character("0")), ("Oy", .character("9")),
    ("Ok", .character("+")), ("Oj", .character("*")), ("Oo", .character("/")),
  ])
  func `a key that moves or edits is known by each of its sequences`(
    sequence: String,
    code: Key.Code
  ) {
    #expect(decoded(esc + sequence) == [.key(Key(code))])
  }

  @Test(arguments: [
    (1, ["OP", "[11~", "[[A", "[P"]), (2, ["OQ", "[12~", "[[B", "[Q"]),
    (3, ["OR", "[13~", "[[C", "[R"]), (4, ["OS", "[14~", "[[D", "[S"]), (5, ["[15~", "[[E"]),
    (6, ["[17~"]), (7, ["[18~"]), (8, ["[19~"]), (9, ["[20~"]), (10, ["[21~"]), (11, ["[23~"]),
    (12, ["[24~"]),
  ])
  func `a function key is known by each of its sequences`(number: Int, sequences: [String]) {
    for sequence in sequences {
      #expect(decoded(esc + sequence) == [.key(.function(number))], "\(sequence)")
    }
  }

  @Test(
    arguments: [
      (2, .shift), (3, .alt), (4, [.shift, .alt]), (5, .control), (6, [.shift, .control]),
      (7, [.alt, .control]), (8, [.shift, .alt, .control]),
    ] as [(Int, Key.Modifiers)]
  )
  func `a modifier is told by its number`(number: Int, modifiers: Key.Modifiers) {
    let lettered: [(Character, Key.Code)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
      ("P", .function(1)), ("R", .function(3)),
    ]
    for (letter, code) in lettered {
      #expect(decoded("\(esc)[1;\(number)\(letter)") == [.key(Key(code, modifiers))])
    }
    let numbered: [(Int, Key.Code)] = [
      (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown),
      (15, .function(5)), (24, .function(12)),
    ]
    for (first, code) in numbered {
      #expect(decoded("\(esc)[\(first);\(number)~") == [.key(Key(code, modifiers))])
    }
  }

  @Test(arguments: [
    ("[a", Key(.up, .shift)), ("[d", Key(.left, .shift)), ("Oa", Key(.up, .control)),
    ("Oc", Key(.right, .control)), ("[7^", Key(.home, .control)), ("[8$", Key(.end, .shift)),
    ("[3@", Key(.delete, [.control, .shift])), ("[5C", Key(.right, .control)),
    ("O5D", Key(.left, .control)), ("O1;5D", Key(.left, .control)),
  ])
  func `rxvt and old xterms have spellings of their own`(sequence: String, key: Key) {
    #expect(decoded(esc + sequence) == [.key(key)])
  }

  @Test func `a dollar that ends a sequence of rxvt leaves the next letter alone`() {
    #expect(decoded("\(esc)[7$a") == [.key(Key(.home, .shift)), .key(.character("a"))])
  }

  @Test func `Shift-Tab is known`() {
    #expect(decoded("\(esc)[Z") == [.key(.backTab)])
    #expect(decoded("\(esc)[27;2;9~") == [.key(.backTab)])
  }

  @Test func `Ctrl with a letter is that letter with control`() {
    for letter in "abcdefgklnopqrstuvwxyz" {
      let byte = (letter.asciiValue ?? 0) & 0x1F
      #expect(decoded(bytes: [[byte]]) == [.key(.control(letter))])
    }
    #expect(decoded(bytes: [[0x1F]]) == [.key(.control("_"))])
  }

  @Test func `Ctrl-Space is swallowed however it is spelled`() {
    #expect(decoded(bytes: [[0, 0x61]]) == keys("a"))
    #expect(decoded(bytes: [[0x1B, 0, 0x61]]) == keys("a"))
    #expect(decoded("\(esc)[32;5u", "\(esc)[27;5;32~", "\(esc)[32;6u") == [])
  }

  @Test func `control characters with a key of their own are that key`() {
    #expect(decoded("\r") == [.key(.enter)])
    #expect(decoded("\n") == [.key(.enter)])
    #expect(decoded("\t") == [.key(.tab)])
    #expect(decoded("\u{7F}") == [.key(Key(.backspace))])
    #expect(decoded("\u{08}") == [.key(Key(.backspace))])
  }

  @Test func `Alt puts an escape before the key`() {
    #expect(decoded("\(esc)x") == [.key(Key(.character("x"), .alt))])
    #expect(decoded("\(esc)å") == [.key(Key(.character("å"), .alt))])
    #expect(decoded("\(esc)\u{7F}") == [.key(Key(.backspace, .alt))])
    #expect(decoded("\(esc)\r") == [.key(Key(.enter, .alt))])
    #expect(decoded("\(esc)\u{01}") == [.key(Key(.character("a"), [.alt, .control]))])
    #expect(decoded("\(esc)\(esc)[A") == [.key(Key(.up, .alt))])
    #expect(decoded("\(esc)\(esc)OA") == [.key(Key(.up, .alt))])
  }

  @Test(arguments: ["[", "O", "P", "]", "_", "^", "X"])
  func `Alt with a character that could introduce a sequence is known by the silence after it`(
    introducer: Character
  ) {
    #expect(decoded("\(esc)\(introducer)") == [.key(Key(.character(introducer), .alt))])
  }

  @Test(arguments: [
    ("[13;5u", Key(.enter, .control)), ("[127;5u", Key(.backspace, .control)),
    ("[27;5;127~", Key(.backspace, .control)), ("[97;5u", .control("a")),
    ("[97;2u", .character("A")), ("[229;3u", Key(.character("å"), .alt)),
    ("[105;5u", .tab), ("[27u", .escape), ("[97;6u", .control("a")),
    ("[1;5:1A", Key(.up, .control)), ("[97:65;2u", .character("A")),
  ])
  func `terminals that tell more keys apart are understood`(sequence: String, key: Key) {
    #expect(decoded(esc + sequence) == [.key(key)])
  }

  @Test func `letting go of a key is no key`() {
    #expect(decoded("\(esc)[1;1:3A", "\(esc)[97;1:3u") == [])
  }
}
