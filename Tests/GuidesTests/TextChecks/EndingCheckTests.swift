// Is a text found that breaks off, and every sign-off left alone?

import Curation
import Guides
import Testing

@Suite struct EndingCheckTests {
  @Test(arguments: [
    ("Hej! Vi beklagar. Avseende din betalning är den", "den"),
    ("Vi beklagar att det dröjer. Vi skickar ett nytt i dag och", "och"),
    ("Hej! Vi skickar ett nytt och du får det senast {{leveransdatum}}", "leveransdatum"),
    ("We are sorry. We will send you a new", "new"),
    ("Hej!\n\nVi skickar ett nytt. Du får det med din", "din"),
    ("Vi beklagar.\nDu får ett", "ett"),
  ])
  func `a sentence without an end is told at its last word`(text: String, at: String) {
    #expect(told(text) == [Told(.endsMidSentence, at: at)])
  }

  @Test(arguments: [
    "Vi skickar ett nytt i dag", "Hej! Vi skickar ett nytt i dag.", "Vi beklagar. Hör av dig!",
    "Vi skickar ett nytt. Det är klart :)", "Vi skickar ett nytt. Det är klart 😀",
    "Vi skickar ett nytt.\n\nVänliga hälsningar\nNorra på Norrsken Handel",
    "Vi skickar ett nytt. Vänliga hälsningar, Norra på Norrsken",
    "We will call you. Kind regards, Norra at Norrsken", "Vi ringer dig. Tack för ditt tålamod",
    "Läs mer här. Du hittar allt på https://www.example.com/svar",
    "Skriv till oss. Du når oss på support@example.com", "Välj ett:\n- blå. Med ram\n- grön",
    "Vi ses. Ni är: varmt välkomna (alla)", "Vi öppnar kl. 10 och stänger kl. 15 i dag",
    "Det är klart! \"Vi ses i morgon då.\"", "Vi ses. Det blir kul…",
  ])
  func `sign-offs, addresses and whole sentences are left alone`(text: String) {
    #expect(told(text) == [])
  }

  @Test func `while somebody writes at the end nothing is said`() {
    let text = "Hej! Vi beklagar. Avseende din betalning är den"
    #expect(told(text, TextCheckContext(writingAt: text.utf8.count)) == [])
    #expect(told(text, TextCheckContext(writingAt: 3)).count == 1)
  }
}
