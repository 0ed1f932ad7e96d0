// Does each form of a pattern match what it says, and nothing else?

import Testing

@testable import Guides

@Suite struct PatternTests {
  private func matches(_ pattern: String, _ text: String) throws -> [String] {
    var set = PatternSet()
    let id = try set.add(try Pattern(pattern))
    let scan = PatternText(text)
    let phrases = set.phraseMatches(in: scan)
    let found =
      phrases.isExpression(id)
      ? set.expressionMatches(id, in: scan.masked) ?? [] : phrases[id]
    return found.map {
      String(decoding: Array(text.utf8)[scan.composed.original($0)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("förstår att", "Jag förstår att du väntar.", ["förstår att"]),
    ("förstår att", "FÖRSTÅR\u{A0}\n ATT", ["FÖRSTÅR\u{A0}\n ATT"]),
    ("förstår att", "förstår, att", []),
    ("förstår att", "oförstår att", []),
    ("förstår att", "förstår atten", []),
    ("förstår att", "förstår att-satsen", []),
    ("förstår att", "förstår att2", []),
    ("förstår att", "förstår att's", []),
    ("förstår att", "(förstår att)", ["förstår att"]),
    ("så", "sa\u{30A} så", ["sa\u{30A}", "så"]),
    ("sa\u{30A}", "Så", ["Så"]),
    ("åäö", "A\u{30A}A\u{308}O\u{308}", ["A\u{30A}A\u{308}O\u{308}"]),
    ("så", "sa", []),
    ("i dag", "I dag, ı dag, İ dag", ["I dag"]),
    ("don't", "We don’t and don't.", ["don’t", "don't"]),
    ("e-post", "e‑post E-POST", ["e‑post", "E-POST"]),
    ("faktura", "fak\u{AD}tura", ["fak\u{AD}tura"]),
    ("tack!", "Tack! Tack !", ["Tack!"]),
    ("t.ex.", "Som t.ex. här", ["t.ex."]),
  ])
  func `a phrase is words`(pattern: String, text: String, found: [String]) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    ("beklaga*", "Vi beklagar det beklagade och beklaga.", ["beklagar", "beklagade", "beklaga"]),
    ("beklaga*", "obeklagad beklaga-de beklaga2", []),
    ("ber* om ursäkt", "Vi bersom om ursäkt", ["bersom om ursäkt"]),
    ("erhålla*", "ERHA\u{30A}LLANDE ERHÅLLA\u{308}", ["ERHA\u{30A}LLANDE"]),
  ])
  func `a stem goes on with letters`(pattern: String, text: String, found: [String]) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    ("jag heter _ och", "jag heter Bo och", ["jag heter Bo och"]),
    ("jag heter _ och", "jag heter och, jag heter Bo Ek och", []),
    ("jag heter _ och", "jag heter {{agent_name}} och", ["jag heter {{agent_name}} och"]),
    ("vi har __ ordnat", "vi har ordnat", ["vi har ordnat"]),
    ("vi har __ ordnat", "vi har nu äntligen ordnat", ["vi har nu äntligen ordnat"]),
    ("vi har __ ordnat", "vi har en två tre fyra ordnat", ["vi har en två tre fyra ordnat"]),
    ("vi har __ ordnat", "vi har en två tre fyra fem ordnat", []),
    ("vi har __ ordnat", "vi har väntat. Nu ordnat", []),
    ("din __ oro", "din stora, rätta oro", ["din stora, rätta oro"]),
    ("inom __ dagar", "inom 5 (fem) dagar", ["inom 5 (fem) dagar"]),
    ("a __ a __ b", "a a a a b", ["a a a a b"]),
    ("heter _", "jag heter Bo.", ["heter Bo"]),
    ("_ kollega", "en kollega", ["en kollega"]),
  ])
  func `gaps are words`(pattern: String, text: String, found: [String]) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    (
      "senast __ {{delivery_date}}", "senast den {{ delivery_date }}.",
      ["senast den {{ delivery_date }}"]
    ),
    ("{{delivery_date}}", "{{delivery_dates}} {delivery_date}", []),
    ("delivery_date", "{{delivery_date}}", []),
    ("Hej {{namn}}", "hej {{namn}}!", ["hej {{namn}}"]),
  ])
  func `a slot is itself`(pattern: String, text: String, found: [String]) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    ("/[!?]{2,}/", "Va?! Jo!!", ["?!", "!!"]),
    (#"/\bnr\b/"#, "Nr nr", ["nr"]),
    (#"/(?i)\bÅR\w*/"#, "året A\u{30A}R", ["året", "A\u{30A}R"]),
    (#"/(?<![\p{L}{])\p{Lu}{5,}(?![\p{L}}])/"#, "NU RÄCKER {{ORDER}}", ["RÄCKER"]),
    ("/x*/", "axb", ["x"]),
    ("/^a/", "a\na", ["a"]),
  ])
  func `an expression is PCRE2's`(pattern: String, text: String, found: [String]) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    "Läs https://exempel.se/alltid?a=alltid nu", "Se www.alltid.se.", "Du skrev \"alltid sen\".",
    "Du skrev ”alltid sen”.", "> alltid sen\n> alltid", "{{alltid}}",
  ])
  func `links, quotations and slots are masked`(text: String) throws {
    #expect(try matches("alltid", text) == [])
    #expect(try matches("/alltid/", text) == [])
  }

  @Test func `what stands around a mask is not`() throws {
    #expect(try matches("alltid", "alltid \"x\" alltid > alltid").count == 3)
    #expect(try matches("alltid", "5\" alltid\nalltid \"").count == 2)
  }

  @Test(
    arguments: [
      ("", .empty), ("  ", .empty), ("__", .empty), ("_ __", .empty), ("*a", .strayStar),
      ("a *", .strayStar), ("a*b", .strayStar), ("{{x", .brokenSlot), ("x}}", .brokenSlot),
      ("{{}}", .brokenSlot), ("/a", .unclosedExpression), ("/", .unclosedExpression),
      ("//", .unclosedExpression), ("/a/i", .unclosedExpression),
      ("/" + String(repeating: "a", count: 501) + "/", .tooLong(most: 500)),
      (String(repeating: "a", count: 301), .tooLong(most: 300)),
      (#"/(?<=a+)b/"#, .expression("lookbehind assertion is not fixed length", byte: 0)),
      (#"/\C/"#, .expression("using \\C is disabled by the application", byte: 2)),
    ] as [(String, PatternProblem)]
  )
  func `a pattern with a mistake is refused`(pattern: String, problem: PatternProblem) {
    #expect(throws: problem) {
      var set = PatternSet()
      _ = try set.add(try Pattern(pattern))
    }
  }

  @Test func `an expression of 500 characters is read`() throws {
    #expect(try matches("/" + String(repeating: "a", count: 500) + "/", "aa") == [])
  }

  @Test(arguments: ["(a+)+$", #"(\w+\s?)+$"#, "(x+x+)+y", #"([a-z]*)*\d"#, "q(?:x+x+)+y"])
  func `an expression that takes too long is noticed when it is read`(source: String) throws {
    #expect(try RegularExpression(source).isSlow(source: source))
  }

  @Test func `an expression that takes too long gives up`() throws {
    let expression = try RegularExpression("(?:a|a|aa)*c")
    #expect(expression.matches(in: Array(repeating: 0x61, count: 5_000) + [0x62, 0x63]) == nil)
    #expect(expression.matches(in: Array("aac".utf8)) == [0..<3])
  }

  @Test func `many gaps cost no going back`() throws {
    let pattern = Array(repeating: "a", count: 9).joined(separator: " __ ") + " b"
    let text = Array(repeating: "a", count: 300).joined(separator: " ")
    #expect(try matches(pattern, text) == [])
    #expect(throws: PatternProblem.tooManyGaps(most: 8)) { try Pattern("a __ " + pattern) }
  }

  @Test func `more matches than a few are all found`() throws {
    #expect(try matches("/a/", String(repeating: "ab", count: 100)).count == 100)
  }
}
