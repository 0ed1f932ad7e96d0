// Does the check of fixed replies find what must not be there, and what is missing?

import Curation
import Guides
import Testing

@Suite struct HandoverRepliesTests {
  private func kinds(_ reply: String, _ language: TextLanguage) -> [HandoverReplyProblem.Kind] {
    let guide = HandoverGuide(categories: [
      HandoverCategory(
        id: "x",
        level: .red,
        name: Bilingual(sv: "x", en: "x"),
        reply: Bilingual(sv: language == .sv ? reply : "", en: language == .en ? reply : "")
      )
    ])
    return HandoverReplies.problems(in: guide).map(\.kind)
  }

  @Test func `the replies of the preset have nothing to look at`() {
    #expect(HandoverReplies.problems(in: HandoverPreset.guide) == [])
  }

  @Test(arguments: TextLanguage.allCases)
  func `a fixed reply leaves as it is, whatever the customer feels`(language: TextLanguage) throws {
    let guide = try VoiceFile.read(
      VoiceFile.preset(language: language),
      language: language,
      scheme: serviceLabels()
    )
    var refusedAsAnswer = 0
    for category in HandoverPreset.guide.categories {
      let reply = category.reply.words(in: language)
        .replacing(/\{\{resource:[a-z_]+\}\}/, with: "112")
      if reply.isEmpty { continue }
      for emotion in ["anger", "frustration", "disappointment", "worry", "sadness"] {
        var context = VoiceContext(emotions: [emotion: 3], verdict: .handover, message: "Hjälp")
        #expect(guide.errors(in: reply, context: context) == [], "\(category.id) \(emotion)")
        context.verdict = .rewrite
        if !guide.errors(in: reply, context: context).isEmpty { refusedAsAnswer += 1 }
      }
    }
    #expect(refusedAsAnswer > 10)
  }

  @Test func `a reply says that a person takes over, and when`() {
    #expect(kinds("Jag lämnar över till en kollega nu.", .sv) == [])
    #expect(kinds("En människa svarar dig senast {{svarstid}}.", .sv) == [])
    #expect(kinds("Jag lämnar över till en kollega.", .sv) == [.noTime])
    #expect(kinds("Det här tar vi nu.", .sv) == [.noPerson])
    #expect(kinds("I'm handing over to a colleague now.", .en) == [])
    #expect(kinds("A person answers you.", .en) == [.noTime])
    #expect(kinds("We'll look at it now.", .en) == [.noPerson])
    #expect(kinds("En kollega läser det. Ring {{resource:emergency}}.", .sv) == [.noTime])
  }

  @Test func `promises and advice are found, with their words`() {
    #expect(kinds("En kollega hör av sig nu. Jag lovar hjälp.", .sv) == [.promise("lova*")])
    #expect(kinds("En kollega ordnar återbetalningen i dag.", .sv) == [.promise("återbetal*")])
    #expect(kinds("En kollega ringer nu. Du bör vila.", .sv) == [.advice("du bör")])
    #expect(kinds("A colleague calls now. You get a refund.", .en) == [.promise("refund*")])
    #expect(kinds("A colleague calls now. You should rest.", .en) == [.advice("you should")])
  }

  @Test func `no reply is nothing to look at`() {
    #expect(kinds("", .sv) == [])
  }
}
