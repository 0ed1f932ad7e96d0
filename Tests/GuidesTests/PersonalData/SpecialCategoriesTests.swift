// Do words of health, faith and the like raise a flag, and others none?

import Curation
import Testing

@testable import Guides

struct SpecialCategoriesTests {
  private func found(_ text: String) -> [String] {
    SpecialCategories.findings(in: PersonalScan(text)).map { found in
      let words = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
      return found.category.rawValue + " " + words
    }
  }

  @Test(
    arguments: [
      ("Jag är sjukskriven sedan i maj.", "health sjukskriven"),
      ("Mitt barn har ALLERGI mot nickel", "health ALLERGI"),
      ("Facklig rabatt?", "union Facklig"), ("I am in a trade union.", "union trade union"),
      ("till moskén", "faith moskén"), ("min kyrka", "faith min kyrka"),
      ("för homosexuella par", "sexual_life homosexuella"),
      ("jag är flykting", "ethnic_origin flykting"),
      ("my political views", "politics political views"),
      ("sedan jag blev gravid\u{301}", "health gravid\u{301}"),
      ("I feel ill today", "health feel ill"), ("jag är med i facket", "union med i facket"),
      ("Jag är döv", "health är döv"), ("We celebrate Ramadan", "faith Ramadan"),
    ]
  )
  func `a word of a special category is found where it stands`(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test(
    arguments: [
      "Paketet ligger i facket.", "The European Union", "samma parti varor", "en god behandling",
      "Jag tror att det kommer", "same day", "hej", "", "{{health}}", "Western Union",
      "Ill call you back", "Christian ringde mig", "a flight to Islamabad", "Church Street 4",
      "ni missbrukar mitt nummer", "felet är inte diagnostiserat på bilen",
    ]
  )
  func `words that mostly mean something else raise none`(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func `each category counts once a text`() {
    #expect(found("sjuk, sjukare och på sjukhus, och min kyrka").count == 2)
  }

  @Test func `the flag of an item is of the turns up to its reply`() {
    let findings = [
      ScreeningFinding(turn: 3, range: 0..<4, kind: .special(.faith)),
      ScreeningFinding(turn: 0, range: 0..<4, kind: .special(.politics)),
      ScreeningFinding(turn: 0, range: 5..<9, kind: .special(.health)),
    ]
    let screening = ConversationScreening(findings: findings)
    #expect(screening.special(upTo: 1) == [.health, .politics])
    #expect(screening.special(upTo: 3) == [.health, .faith, .politics])
  }
}
