// Is a text in the wrong language told, and is every doubt left alone?

import Curation
import Foundation
import Guides
import Testing

@Suite struct LanguageCheckTests {
  private func found(_ text: String, _ language: TextLanguage) -> [Told] {
    told(text, TextCheckContext(language: language)).filter {
      if case .otherLanguage = $0.kind { true } else { false }
    }
  }

  @Test(arguments: [
    "Hi! I'm sorry that your parcel is late. We are sending a new one to you today.",
    "Thank you for your patience.",
    "We'll get back to you as soon as we have heard from the carrier.",
  ])
  func `English in a Swedish conversation is told`(text: String) {
    #expect(found(text, .sv) == [Told(.otherLanguage(.en, expected: .sv))])
    #expect(found(text, .en) == [])
  }

  @Test(arguments: [
    "Hej! Jag är ledsen att ditt paket är sent. Vi skickar ett nytt till dig i dag.",
    "Tack för att du väntar.",
    "Vi återkommer så snart vi har hört något från budet.",
  ])
  func `Swedish in an English conversation is told`(text: String) {
    #expect(found(text, .en) == [Told(.otherLanguage(.sv, expected: .en))])
    #expect(found(text, .sv) == [])
  }

  @Test(arguments: [
    "Hi!", "Hej Mattis!", "Norrsken Handel", "OK", "iPhone 15 Pro Max USB-C", "Tack!",
    "Best, Norra",
    "{{order_number}} {{delivery_date}}", "https://www.example.com/the/and/you/are/of",
    "support@example.com", "1 2 3 4 5 6 7 8 9",
  ])
  func `short texts and names are no language`(text: String) {
    #expect(TextChecks.language(of: text) == nil)
    #expect(found(text, .sv) == [])
    #expect(found(text, .en) == [])
  }

  @Test(arguments: [
    "Hej! Jeg er ked af at din pakke er forsinket. Vi sender en ny til dig i dag.",
    "Hei! Jeg beklager at pakken din er forsinket. Vi sender en ny til deg i dag.",
    "Guten Tag, wir haben Ihre Nachricht erhalten und melden uns so schnell wie möglich.",
    "Hei, kiitos viestistäsi. Paketti on myöhässä ja lähetämme uuden tänään.",
    "Bonjour, nous sommes désolés pour le retard de votre colis.",
    "Hola, sentimos mucho el retraso de su paquete y le enviaremos otro hoy.",
    "Het spijt ons dat uw pakket te laat is. We sturen vandaag een nieuw pakket.",
    "Добрый день, ваша посылка задерживается, мы отправим новую сегодня.",
    "ご迷惑をおかけして申し訳ございません。本日新しい商品をお送りします。",
  ])
  func `every other language is unknown`(text: String) {
    #expect(TextChecks.language(of: text) == nil)
    #expect(found(text, .sv) == [])
    #expect(found(text, .en) == [])
  }

  @Test func `what is quoted does not count`() {
    let swedish = """
      Jag förstår att du undrar. Där det står "The tracking number is not valid and you have to \
      contact the sender of the parcel" har budet inte läst in paketet än.
      """
    #expect(found(swedish, .sv) == [])
    let english = """
      At the bottom of the page, choose ”Logga in utan BankID och fortsätt för att komma till ditt \
      konto” and use your password.
      """
    #expect(found(english, .en) == [])
  }

  @Test func `a text in both languages is neither`() {
    let both = """
      Vi skickar ett nytt paket till dig i dag och hör av oss när det är framme.
      We are sending you a new parcel today and will tell you when it is there.
      """
    #expect(TextChecks.language(of: both) == nil)
  }

  @Test func `accents by themselves do not hide a language`() {
    let text = "Jag förstår att du är orolig för paketet, och vi ska hjälpa dig."
    let apart = text.decomposedStringWithCanonicalMapping
    #expect(TextChecks.language(of: apart) == .sv)
  }

  @Test func `without a language of the conversation the customer's message tells`() {
    func language(_ tag: String?, _ message: String) -> TextLanguage? {
      TextCheckContext(language: tag, customerMessage: message, botReply: nil).language
    }
    #expect(language(nil, "Var är mitt paket? Jag har väntat i fem dagar nu.") == .sv)
    #expect(language(nil, "Where is my parcel? I have been waiting for five days.") == .en)
    #expect(language(nil, "???") == nil)
    #expect(language("sv-SE", "Where is my parcel? I have been waiting.") == .sv)
    #expect(language("de", "Var är mitt paket? Jag har väntat i fem dagar nu.") == nil)
  }

  @Test func `the corpus's replies in the wrong language are found, and no other`() throws {
    let folder = project.appending(path: "Corpus/conversations")
    var wrong: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      for reply in try replies(folder.appending(path: name)) {
        let context = TextCheckContext(
          language: reply.language,
          customerMessage: nil,
          botReply: nil
        )
        let isWrong = told(reply.bot, context).contains {
          if case .otherLanguage = $0.kind { true } else { false }
        }
        if isWrong { wrong.insert(reply.id) }
      }
    }
    #expect(wrong == ["en-login-004", "sv-delivery-008", "sv-invoice-010", "sv-login-008"])
  }
}
