// Is it told what differs between two files of phrases?

import Curation
import Guides
import Testing

@Suite struct PhraseChangeTests {
  private func phrase(
    _ text: String,
    name: String = "",
    kind: Phrase.Kind = .greeting,
    when: [String] = []
  ) -> Phrases.Entry {
    let name = Bilingual(sv: name, en: "")
    return .init(kind: kind, name: name, text: Bilingual(sv: text, en: ""), emotions: when)
  }

  private func changes(_ old: [Phrases.Entry], _ new: [Phrases.Entry]) -> [String] {
    PhraseChange.changes(from: Phrases(old), to: Phrases(new)).map {
      let (what, keys): (String, [KeyChange]) =
        switch $0.change {
        case .added: ("added", [])
        case .removed: ("removed", [])
        case .reworded(let keys): ("reworded", keys)
        case .redirected(let keys): ("redirected", keys)
        }
      let values = keys.map { " \($0.key) \($0.old ?? "–") \($0.new ?? "–")" }.joined()
      return "\($0.kind) \($0.title.sv) \(what)\(values)"
    }
  }

  @Test func `the same phrases in another order do not differ`() {
    let (one, other) = (phrase("Hej!"), phrase("Hallå!"))
    #expect(changes([one, other], [other, one]) == [])
  }

  @Test func `what is new and what is gone is told, the gone last`() {
    #expect(
      changes([phrase("a"), phrase("b")], [phrase("c"), phrase("b")])
        == ["greeting c added", "greeting a removed"]
    )
    #expect(
      changes([phrase("a")], [phrase("a", kind: .signOff)])
        == ["signOff a added", "greeting a removed"]
    )
  }

  @Test func `a phrase with a name keeps it when it is reworded or redirected`() {
    #expect(
      changes([phrase("a", name: "N")], [phrase("b", name: "N")])
        == ["greeting N reworded text.sv a b"]
    )
    #expect(
      changes([phrase("a")], [phrase("a", when: ["worry"])])
        == ["greeting a redirected emotions – worry"]
    )
    #expect(
      changes([phrase("a", when: ["anger", "worry"])], [phrase("a", when: ["worry", "anger"])])
        == []
    )
  }

  @Test func `a phrase that is translated is reworded`() {
    var both = phrase("a", name: "N")
    both.text.en = "A"
    both.name.en = "M"
    #expect(
      changes([phrase("a", name: "N")], [both])
        == ["greeting N reworded name.en – M text.en – A"]
    )
  }
}
