/// Do turns and schemes come back from their columns as they were?

import Curation
import CurationTesting
import JSONLines
import Testing
import TrainingSets

@testable import Workflow

struct ColumnTests {
  private func anyTurns(
    _ most: Int,
    _ texts: [String] = Samples.awkwardTexts,
    using generator: inout SeededGenerator
  ) -> [Turn] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in
      Turn(
        Speaker.allCases.randomElement(using: &generator) ?? .bot,
        texts.randomElement(using: &generator) ?? "",
        at: Bool.random(using: &generator)
          ? Timestamp(milliseconds: Int64.random(in: -1 << 50...1 << 50, using: &generator)) : nil,
        name: Bool.random(using: &generator) ? texts.randomElement(using: &generator) : nil
      )
    }
  }

  // Speakers and the bytes of their texts; nil when the column was not taken.
  private func copied(_ column: [UInt8]) -> [String]? {
    var turns = EscapedTurns([Turn(.bot, "from before")])
    let isTaken = column.withUnsafeBytes { TurnsColumn.copy($0, to: &turns) }
    return isTaken ? spelled(turns) : nil
  }

  private func spelled(_ turns: EscapedTurns) -> [String] {
    (0..<turns.count).map { place in
      turns.withText(place) {
        "\(turns.speaker(place)): " + String(decoding: $0.bytes, as: UTF8.self)
      }
    }
  }

  @Test(arguments: 0..<50)
  func `turns are copied as they are spelled`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let turns = anyTurns(12, using: &generator)
    var column = TurnsColumn()
    #expect(copied(column.encode(turns)) == spelled(EscapedTurns(turns)))
  }

  // Bytes changed at random: what is copied all the same is what `decode` reads.
  @Test(arguments: 0..<10)
  func `what is copied is what is read`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = ["", "a\"\n", "å\u{2028}", "customer", "\u{7F}\\"]
    let bytes = Array("\"\\[],unrt012-8a ".utf8) + [0, 0x7F, 0x85, 0xC2, 0xE2, 0x80, 0xA8, 0xFF]
    var column = TurnsColumn()
    var (taken, refused) = (0, 0)
    for _ in 0..<100 {
      var spelling = column.encode(anyTurns(3, texts, using: &generator))
      let place = Int.random(in: 0..<spelling.count, using: &generator)
      spelling[place] = bytes.randomElement(using: &generator) ?? 0
      guard let copy = copied(spelling) else {
        refused += 1
        continue
      }
      taken += 1
      let read = try spelling.withUnsafeBytes { try column.decode($0) }
      #expect(spelled(EscapedTurns(read)) == copy)
    }
    #expect(taken > 5 && refused > 5)
  }

  @Test(arguments: [
    #"[ ["customer","a"]]"#, #"[["customer","\u00e5"]]"#, #"[["customer","a",1.5]]"#,
    #"[["customer","a",null,"b","c"]]"#, #"[["customer","a",1234567890123456789]]"#,
  ])
  func `turns spelled otherwise are read, not copied`(text: String) throws {
    #expect(copied(Array(text.utf8)) == nil)
    #expect(try TurnsColumn().decode(text).count == 1)
  }

  @Test(arguments: 0..<50)
  func `any turns come back as they were`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let turns = anyTurns(12, using: &generator)
    var column = TurnsColumn()
    let back = try column.decode(String(decoding: column.encode(turns), as: UTF8.self))
    #expect(back == turns)
    #expect(back.map { Array($0.text.utf8) } == turns.map { Array($0.text.utf8) })
  }

  @Test(arguments: ["", "[", #"[["robot","x"]]"#, #"[[]"#])
  func `what is no column of turns is said to be none`(text: String) {
    #expect(throws: StorageError.self) { try TurnsColumn().decode(text) }
    #expect(copied(Array(text.utf8)) == nil)
  }

  @Test func `phrases come back as they were`() throws {
    let phrases = Phrases([
      .init(
        kind: .signOff,
        name: Bilingual(sv: "\"å\"", en: ""),
        text: Bilingual(sv: "Hej\nNorra \u{1B}", en: "👋"),
        situations: ["delay", "login"],
        emotions: ["worry"]
      ),
      .init(kind: .placeholder, text: Bilingual(sv: "{{dag}}", en: "")),
    ])
    #expect(try PhrasesColumn.decode(PhrasesColumn.encode(phrases)) == phrases)
    #expect(try PhrasesColumn.decode(PhrasesColumn.encode(Phrases())) == Phrases())
  }

  @Test(arguments: [
    "", "{", "{}", #"{"phrases":[["hello","","","","",[],[]]]}"#, #"{"phrases":[[]]}"#,
  ])
  func `what is no column of phrases is said to be none`(text: String) {
    #expect(throws: StorageError.self) { try PhrasesColumn.decode(text) }
  }

  @Test func `a scheme comes back as it was`() throws {
    var scheme = Samples.scheme
    scheme.emotions[1].lookAlike = "worry"
    scheme.emotions[1].definition = Bilingual(sv: "\"å\"\n", en: "\u{1B}")
    scheme.reasons = []
    #expect(try SchemeColumn.decode(SchemeColumn.encode(scheme)) == scheme)
    #expect(throws: StorageError.self) { try SchemeColumn.decode("{") }
  }
}
