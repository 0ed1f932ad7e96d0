// Are spaces too many found, and layout and habits left alone?

import Curation
import Guides
import Testing

@Suite struct SpacingCheckTests {
  @Test func `two spaces in a row become one`() {
    #expect(told("Vi  skickar ett nytt.") == [Told(.doubledSpaces(2), at: "  ", instead: " ")])
    #expect(told("Vi   skickar ett nytt.") == [Told(.doubledSpaces(3), at: "   ", instead: " ")])
  }

  @Test(arguments: [",", ".", "!", "?", ";"])
  func `a space before a mark goes`(mark: String) {
    let text = "Vi skickar ett nytt \(mark) Tack!"
    let kind = TextFinding.Kind.spaceBefore(mark: Character(mark))
    #expect(told(text) == [Told(kind, at: " " + mark, instead: mark)])
    #expect(mended(text) == "Vi skickar ett nytt\(mark) Tack!")
  }

  @Test func `two spaces before a mark are one finding`() {
    #expect(mended("Vi skickar ett nytt  , tack.") == "Vi skickar ett nytt, tack.")
    #expect(mended("Vad menar du ??") == "Vad menar du??")
  }

  @Test(arguments: [
    "Vi skickar en ny.  Du får den i morgon.", "Hej!\n  - ett\n  - två\n", "Vi hör av oss :)",
    "Vi hör av oss ;-) snart.", "Jag vet inte ... kanske", "Programmet är i .NET hos oss.",
    "Namn      Pris      Antal", "Vi hör av oss.  \nTack!", "Pris : 100 kronor.", "Det är :D bra",
    "Hej !important är css.", "\t\tIndraget är det.", "Se .5 som halv.",
  ])
  func `layout, smileys and habits are left alone`(text: String) {
    #expect(told(text) == [])
  }

  @Test func `the space that is just being typed is left alone`() {
    #expect(told("Vi skickar  ett", TextCheckContext(writingAt: 12)) == [])
    #expect(told("Vi skickar  ett", TextCheckContext(writingAt: 15)).count == 1)
  }
}
