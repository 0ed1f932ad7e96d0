// Which phrases are offered for a reply, and in which order?

import Curation
import Testing

@Suite struct PhrasesTests {
  private func entry(
    _ kind: Phrase.Kind,
    _ text: String,
    en: String = "",
    _ situations: [String] = [],
    when: [String] = []
  ) -> Phrases.Entry {
    .init(
      kind: kind,
      name: Bilingual(sv: "", en: ""),
      text: Bilingual(sv: text, en: en),
      situations: situations,
      emotions: when
    )
  }

  private func texts(
    _ entries: [Phrases.Entry],
    _ situation: String?,
    _ emotions: Set<String>? = nil,
    language: TextLanguage = .sv
  ) -> [String] {
    Phrases(entries).offered(language: language, situation: situation, emotions: emotions)
      .map(\.text)
  }

  @Test func `those for the situation go first, then those for every one, kind by kind`() {
    let entries = [
      entry(.placeholder, "p"), entry(.signOff, "s"), entry(.example, "x"), entry(.greeting, "g"),
      entry(.placeholder, "P", ["delay"]), entry(.signOff, "S", ["delay"]),
      entry(.example, "X", ["login", "delay"]), entry(.greeting, "G", ["delay"]),
      entry(.example, "other", ["login"]),
    ]
    #expect(texts(entries, "delay") == ["G", "X", "S", "P", "g", "x", "s", "p"])
  }

  @Test func `without a situation nothing is left out and the general ones go first`() {
    let entries = [entry(.greeting, "G", ["delay"]), entry(.example, "x"), entry(.greeting, "g")]
    #expect(texts(entries, nil) == ["g", "x", "G"])
  }

  @Test func `a phrase is offered in its own languages, under its name in them`() {
    let both = entry(.greeting, "hej", en: "hello")
    let entries = [both, entry(.greeting, "tja")]
    #expect(texts(entries, nil) == ["hej", "tja"])
    #expect(texts(entries, nil, language: .en) == ["hello"])
    var named = both
    named.name = Bilingual(sv: "Kort", en: "Short")
    let offered = Phrases([named]).offered(language: .en, situation: nil)
    #expect(offered == [Phrase(kind: .greeting, name: "Short", text: "hello")])
  }

  @Test func `what answers a marked emotion goes first, what answers others is left out`() {
    let entries = [
      entry(.example, "any"), entry(.example, "anger", when: ["anger"]),
      entry(.example, "worry", when: ["worry", "sadness"]),
    ]
    #expect(texts(entries, nil) == ["any", "anger", "worry"])
    #expect(texts(entries, nil, ["worry", "relief"]) == ["worry", "any"])
    #expect(texts(entries, nil, []) == ["any"])
  }

  @Test func `phrases of a kind stay in the order of the file`() {
    let entries = (0..<20).map { entry(.example, "\($0)") }
    #expect(texts(entries, "delay") == (0..<20).map(String.init))
  }

  @Test func `a language is known by its tag`() {
    for tag in ["sv", "SV", "sv-SE", "sv_FI", "sv_SE.UTF-8"] {
      #expect(TextLanguage(tag: tag) == .sv)
    }
    for tag in ["en", "en-GB"] { #expect(TextLanguage(tag: tag) == .en) }
    for tag in ["", "de", "eng", "svenska", "nb-NO"] { #expect(TextLanguage(tag: tag) == nil) }
  }
}
