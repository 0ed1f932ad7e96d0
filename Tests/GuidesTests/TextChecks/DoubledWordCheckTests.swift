// Are doubled words found, and those left alone that good sentences double?

import Curation
import Guides
import Testing

@Suite struct DoubledWordCheckTests {
  @Test(arguments: [
    ("I dag skickar vi vi ett nytt.", "vi vi", "vi"), ("Att att vänta är svårt.", "Att att", "Att"),
    ("We are sending the the parcel.", "the the", "the"),
    ("Paketet är är på väg, lovar lovar vi.", "lovar lovar", "lovar"),
    ("Vi ber och och och hoppas.", "och och och", "och"),
    ("Även ÄVEN ni får ett.", "", ""), ("Är allt och  och bra?", "och  och", "och"),
  ])
  func `a doubled word becomes one`(text: String, at: String, instead: String) {
    let found = told(text).filter {
      if case .doubledWord = $0.kind { true } else { false }
    }
    let expected = Told(.doubledWord(instead), at: at, instead: instead)
    #expect(found == (at.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    "Hej hej och välkommen!", "Det det gäller är priset.", "Du kan fylla i i formuläret.",
    "Tack tack för det!", "I know that that is late.", "It was very very late.",
    "What it is is late now.", "Vi spelar Duran Duran här.", "Bye bye for now!",
    "Vi kommer.\nKommer du?", "Vi kommer, kommer du?", "Det är 10 10 hos oss.",
    "De skrev \"vi vi\" till mig.", "Följ med med bussen.", "Jag håller på på lagret.",
    "{{namn}} namn är här.",
  ])
  func `what good sentences double is left alone`(text: String) {
    #expect(told(text) == [])
  }

  @Test func `a word that may still grow is left alone`() {
    let text = "Vi vill att du får en en"
    #expect(told(text, TextCheckContext(writingAt: text.utf8.count)) == [])
  }
}
