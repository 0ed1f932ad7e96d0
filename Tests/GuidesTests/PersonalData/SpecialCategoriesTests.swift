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
      ("Jag går på antidepressiva", "health antidepressiva"),
      ("Min son tar insulin", "health insulin"), ("Jag har migrän", "health migrän"),
      ("jag ska opereras på fredag", "health ska opereras"),
      ("I'm on medication for it", "health on medication"),
      ("my therapist says no", "health therapist"), ("I have PTSD", "health PTSD"),
      ("Jag är med i Kommunal", "union med i Kommunal"), ("Vi strejkar nu", "union strejkar"),
      ("our union rep", "union our union"), ("jag jobbar åt IF Metall", "union IF Metall"),
      ("I'm a Jehovah's Witness", "faith Jehovah"),
      ("jag är Jehovas vittne", "faith Jehovas vittne"),
      ("hon bär slöja", "faith bär slöja"), ("I am a Sikh", "faith Sikh"),
      ("jag är ickebinär", "sexual_life ickebinär"),
      ("my same-sex partner", "sexual_life same-sex"),
      ("jag ska byta kön", "sexual_life byta kön"),
      ("I'm Black", "ethnic_origin m Black"), ("Vi är kurder", "ethnic_origin kurder"),
      ("mitt uppehållstillstånd", "ethnic_origin mitt uppehållstillstånd"),
      ("I voted for them", "politics voted for"), ("jag är med i SSU", "politics med i SSU"),
      ("I'm a Republican", "politics a Republican"),
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
      "väskan är svart", "paketet ligger i mitt fack", "a black bag", "credit union",
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
