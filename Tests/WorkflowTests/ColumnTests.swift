/// Do turns and schemes come back from their columns as they were?

import Curation
import CurationTesting
import Testing

@testable import Workflow

struct ColumnTests {
  @Test(arguments: 0..<50)
  func `any turns come back as they were`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let turns = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      Turn(
        Speaker.allCases.randomElement(using: &generator) ?? .bot,
        Samples.awkwardTexts.randomElement(using: &generator) ?? "",
        at: Bool.random(using: &generator)
          ? Timestamp(milliseconds: Int64.random(in: -1 << 50...1 << 50, using: &generator)) : nil,
        name: Bool.random(using: &generator)
          ? Samples.awkwardTexts.randomElement(using: &generator) : nil
      )
    }
    var column = TurnsColumn()
    let back = try column.decode(String(decoding: column.encode(turns), as: UTF8.self))
    #expect(back == turns)
    #expect(back.map { Array($0.text.utf8) } == turns.map { Array($0.text.utf8) })
  }

  @Test(arguments: ["", "[", #"[["robot","x"]]"#, #"[[]"#])
  func `what is no column of turns is said to be none`(text: String) {
    #expect(throws: StorageError.self) { try TurnsColumn().decode(text) }
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
