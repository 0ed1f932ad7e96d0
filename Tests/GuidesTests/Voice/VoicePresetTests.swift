// Do the ready guides hold, and are they those of the corpus?

import Curation
import Foundation
import Guides
import Testing

@Suite struct VoicePresetTests {
  private func read(_ language: TextLanguage) throws -> VoiceGuide {
    let text = VoiceFile.preset(language: language)
    return try VoiceFile.read(text, language: language, scheme: serviceLabels())
  }

  @Test(arguments: TextLanguage.allCases)
  func `every example of a ready guide holds`(language: TextLanguage) throws {
    let guide = try read(language)
    #expect(guide.failures() == [])
    #expect(guide.warnings == [])
    #expect(guide.isActive)
    #expect(guide.exampleCount == 22)
    #expect(guide.rulesWithoutExample == [])
  }

  @Test(arguments: TextLanguage.allCases)
  func `a good reply of a ready guide breaks nothing graver than a note`(language: TextLanguage)
    throws
  {
    // Good replies are what people copy: the guide should be content with its own.
    let guide = try read(language)
    let worst = guide.findingsInGoodReplies.filter { $0.severity != .note }
    #expect(worst.map(\.rule) == [])
  }

  @Test(arguments: LabelPreset.all, TextLanguage.allCases)
  func `under any labels the ready guide holds, with what they have of its emotions`(
    labels: LabelPreset,
    language: TextLanguage
  ) throws {
    let text = VoiceFile.preset(language: language, labels: labels)
    let scheme = try LabelsFile.read(labels.text)
    let guide = try VoiceFile.read(text, language: language, scheme: scheme)
    #expect(guide.failures() == [])
    #expect(guide.rules.contains { $0.dependsOnEmotions })
    #expect(guide.exampleCount >= 10)
    #expect((text == VoiceFile.preset(language: language)) == (labels.name == "service-9"))
  }

  @Test(arguments: TextLanguage.allCases)
  func `a slot that nobody fills in is found, those of the ready texts are not`(
    language: TextLanguage
  ) throws {
    let guide = try read(language)
    func unknown(_ text: String) -> Bool {
      guide.findings(in: text, context: VoiceContext()).contains { finding in
        if case .unknownSlot = finding.kind { true } else { false }
      }
    }
    #expect(unknown("Hej {{kundnamn}}!") && unknown("Hej {{ kundnamn }}!"))
    #expect(!unknown("Hej {{customer_name}}! {{order_number_2}}, {{delivery_date}}"))
    let phrases = try PhrasesFile.read(
      PhrasesFile.preset(language: language),
      scheme: serviceLabels()
    )
    for entry in phrases.entries { #expect(!unknown(entry.text.words(in: language))) }
    for category in HandoverPreset.guide.categories {
      // What helps is put in before anybody sees the text.
      let reply = category.reply.words(in: language).replacing(/{{resource:[a-z_]+}}/, with: "112")
      #expect(!unknown(reply))
    }
  }

  @Test(arguments: [
    (TextLanguage.sv, "Det är ditt fel att det dröjer."), (.sv, "Du har fyllt i fel uppgifter."),
    (.sv, "Som jag redan sagt går det inte."), (.en, "It's your own fault."),
    (.en, "You made a mistake with the address."), (.en, "As I already said, no."),
  ])
  func `blame is found`(language: TextLanguage, text: String) throws {
    #expect(try read(language).broken(text).contains("no-blame"))
  }

  @Test(arguments: [
    (TextLanguage.sv, "Det är inte ditt fel att paketet dröjer."),
    (.en, "None of this is your doing, and we are sorry."),
  ])
  func `taking the blame off somebody is none`(language: TextLanguage, text: String) throws {
    #expect(try !read(language).broken(text).contains("no-blame"))
  }

  @Test(arguments: TextLanguage.allCases)
  func `the corpus has the same guide`(language: TextLanguage) throws {
    let file = project.appending(path: "Corpus/" + VoiceFile.name(language))
    #expect(try String(contentsOf: file, encoding: .utf8) == VoiceFile.preset(language: language))
  }

  @Test(arguments: [
    (TextLanguage.sv, "Er bokning XQWZT7 gäller enligt SOSFS.", []),
    (.sv, "Ni gör alltid rätt som frågar.", []),
    (.sv, "VÄNTA NU, det ordnar sig.", []),
    (.sv, "DET ÄR INTE sant.", ["shouting"]),
    (.sv, "Vänta LITE GRANN bara.", ["shouting"]),
    (.sv, "Välkommen hit, STOPP! Läs först.", ["shouting"]),
    (.sv, "Vi svarar alltid samma dag.", ["no-empty-promise"]),
    (.en, "Your booking is XQWZT7, see HTTPS and COVID.", []),
    (.en, "The law has always been like that.", []),
    (.en, "PLEASE WAIT a moment.", ["shouting"]),
    (.en, "We will always call you the same day.", ["no-empty-promise"]),
  ])
  func `codes and laws neither shout nor promise`(
    language: TextLanguage,
    reply: String,
    expected: [String]
  ) throws {
    let found = try read(language).findings(in: reply, context: VoiceContext())
    let rules = found.map(\.rule).filter { ["shouting", "no-empty-promise"].contains($0) }
    #expect(rules == expected)
  }

  @Test func `the article's two replies`() throws {
    let guide = try read(.sv)
    let context = VoiceContext(emotions: ["frustration": 2], situation: "delivery_delay")
    #expect(
      guide.broken("Vi skickar ett nytt paket", context).contains("upset-needs-ack-and-apology")
    )
    let warm =
      "Jag förstår att det här är frustrerande. Vi beklagar förseningen och skickar ett nytt "
      + "paket omedelbart"
    #expect(guide.findings(in: warm, context: context) == [])
  }
}
