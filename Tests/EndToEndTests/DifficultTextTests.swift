/// Does text of every kind stand where it belongs, and does none of it reach the terminal raw?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct DifficultText {
    /// Texts that end at, before and beyond the right margin of 80 columns.
    private static let margins: [String] = [
      "山", "e\u{301}", "か\u{3099}", "👨‍👩‍👧", "👍🏽", "🇸🇪", "❤️", "1️⃣", "\u{1FAE8}", "ก\u{E33}", "क्षि", "한",
      "\u{1100}\u{1161}",
    ].flatMap { glyph in
      [78, 79].map { String(repeating: "x", count: $0) + glyph + "y" }
    }

    private static let controls = [
      "a\u{202E}b\u{2066}c\u{2069}d\u{200F}e\u{61C}f", "\u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[31mred",
      "\u{9B}2Jc1\u{85}nel\u{90}dcs\u{9C}", "\u{7F}del\u{08}\u{0E}\u{0F}\u{05}",
      "z\u{200B}w\u{FEFF}s\u{AD}h",
      "\u{E0041}tag \u{FFF9}anno\u{FFFB} \u{2028}line",
    ]

    private static func isSafe(_ text: String) -> Bool {
      !text.unicodeScalars.contains { scalar in
        (0x80..<0xA0).contains(scalar.value) || scalar.value == 0x7F
          || scalar.properties.generalCategory == .format && scalar.value != 0x200D
          || scalar.value == 0x2028
      }
    }

    @Test(arguments: ["xterm-256color", "linux", "vt100"])
    func `control and bidi characters are marks on the line, never themselves`(type: String)
      throws
    {
      let folder = try Folder()
      try folder.write(Self.controls.joined(separator: "\n"), to: "shows")
      let line = try Line(
        Place.probe,
        ["mono"],
        type: type,
        environment: ["SHOWS": folder.file("shows")]
      )
      try line.wait(for: "role5")
      line.waitForSilence()
      #expect(Self.isSafe(line.text))
      for raw in ["\u{1B}]", "\u{1B}[31m", "\u{07}", "\u{05}"] {
        #expect(!line.text.contains(raw), "\(raw.debugDescription)")
      }
      for part in ["owned", "red", "del", "anno"] { #expect(line.text.contains(part), "\(part)") }
      line.send("q")
      #expect(try line.end() == 0)
    }

    @Test func `what customers and bots wrote is shown with marks on the review screen`() throws {
      let desk = try Desk(conversations: 0)
      let turns = """
        {"conversation_id":"x","source":"prov","language":"sv","turns":[\
        {"role":"customer","text":"Hej\\u001b]0;owned\\u0007\\u009b2J\\u202ebak\\u202c"},\
        {"role":"bot","text":"\\u001b[31mTack\\u0001\\u2066 sa\\u200br\\u2069"}]}

        """
      let file = try desk.folder.write(turns, to: "evil.jsonl")
      #expect(try desk.tonfall("import", file).code == 0)
      let line = try Line(Place.program, desk.review)
      try line.waitForReview()
      #expect(Self.isSafe(line.text))
      #expect(line.text.contains("owned"))
      #expect(!line.text.contains("\u{1B}]0;"))
      #expect(!line.text.contains("\u{1B}[31mTack"))
      line.send("q")
      #expect(try line.end() == 0)
      #expect(
        try desk.show("1.2").turns.last?.text == "\u{1B}[31mTack\u{01}\u{2066} sa\u{200B}r\u{2069}"
      )
    }

    @Test(.enabled(if: Terminal.isThere, Comment(rawValue: Terminal.advice)))
    func `wide, combined and joined characters at the right margin shift nothing`() throws {
      let folder = try Folder()
      try folder.write(Self.margins.joined(separator: "\n"), to: "shows")
      let terminal = try Terminal(rows: 40, environment: ["SHOWS": folder.file("shows")])
      try terminal.start([], program: Place.probe)
      try terminal.wait(for: "role5")
      for turn in 0...Self.margins.count {
        let rows = try terminal.wait(for: "told\(turn == 0 ? "" : " key n")").split(
          separator: "\n",
          omittingEmptySubsequences: false
        )
        for row in 2..<2 + Self.margins.count {
          #expect(
            rows[row].hasPrefix(String(repeating: "x", count: 78)),
            "row \(row), turn \(turn)"
          )
        }
        #expect(rows[2 + Self.margins.count].isEmpty)
        #expect(rows[39].hasPrefix("role0  role1"))
        try terminal.press("n")
      }
      // What was painted piece by piece is what is painted anew.
      let pieces = try terminal.screen()
      for _ in 0..<5 { try terminal.press("t") }
      try terminal.press("n")
      for _ in 1..<Self.margins.count { try terminal.press("n") }
      #expect(try terminal.screen() == pieces)
      try terminal.press("q")
      #expect(try terminal.end() == 0)
    }
  }
}

extension Desk {
  /// The arguments of a review of this workspace.
  var review: [String] { ["review", "--workspace", path, "--as", "maja"] }
}

extension Line {
  /// Waits for the first item, and passes by the card that newcomers meet.
  func waitForReview() throws {
    let shown = "Kunden känner"
    try wait("no item came") { text.contains(shown) || text.contains("Välkommen till Tonfall") }
    if !text.contains(shown) {
      send("\u{1B}")
      try wait(for: shown)
    }
    waitForSilence()
  }
}
