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

  @Test(arguments: TextLanguage.allCases)
  func `the corpus has the same guide`(language: TextLanguage) throws {
    let file = project.appending(path: "Corpus/" + VoiceFile.name(language))
    #expect(try String(contentsOf: file, encoding: .utf8) == VoiceFile.preset(language: language))
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
