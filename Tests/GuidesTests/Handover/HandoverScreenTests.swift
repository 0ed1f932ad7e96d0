// Does the preset find who needs a person, and what does it take for one who doesn't?

import Curation
import Guides
import Testing

@Suite struct HandoverScreenTests {
  private static let screen = HandoverScreen(HandoverPreset.guide)

  private func level(_ text: String, _ language: TextLanguage? = .sv) -> HandoverLevel? {
    Self.screen.findings(in: text, language: language).map(\.level).max()
  }

  @Test func `there are as many messages as were promised`() {
    #expect(HandoverMessage.grave.count >= 60)
    #expect(HandoverMessage.harmless.count >= 60)
    #expect(HandoverMessage.grave.filter { $0.level == .red }.count >= 60)
    // docs/guides-on-real-text.md states these figures.
    #expect(HandoverMessage.plain.count == 230)
    #expect(HandoverMessage.everyday.count == 139)
  }

  @Test(arguments: HandoverMessage.grave + HandoverMessage.plain)
  func `a grave message is found, whether its language is known or not`(message: HandoverMessage) {
    for language in [message.language, nil] {
      let findings = Self.screen.findings(in: message.text, language: language)
      #expect(
        findings.contains { $0.category == message.category && $0.level == message.level },
        "\(message.text): \(findings)"
      )
    }
  }

  @Test(arguments: (HandoverMessage.grave + HandoverMessage.plain).filter { $0.level == .red })
  func `a red message is red in the wrong language too`(message: HandoverMessage) {
    let other: TextLanguage = message.language == .sv ? .en : .sv
    #expect(level(message.text, other) == .red, "\(message.text)")
  }

  @Test func `of the harmless messages none is red and no more than these are amber`() {
    let levels = HandoverMessage.harmless.map { level($0.text, $0.language) }
    #expect(levels.filter { $0 == .red }.count == 0)
    // docs/guides-on-real-text.md states this figure.
    #expect(levels.filter { $0 == .amber }.count == 24)
  }

  @Test func `of the everyday messages near the plain ones none is red`() {
    let levels = HandoverMessage.everyday.map { ($0.text, level($0.text, $0.language)) }
    #expect(levels.filter { $0.1 == .red }.map(\.0) == [])
    #expect(levels.filter { $0.1 == .amber }.count == 32)
  }

  @Test func `an idiom and a negation make amber of red and say so`() {
    let idiom = Self.screen.findings(in: "jag dör av skratt", language: .sv)
    #expect(idiom.map(\.level) == [.amber])
    guard case .idiom = idiom.first?.loweredBy else {
      Issue.record("no idiom: \(idiom)")
      return
    }
    let negation = Self.screen.findings(in: "I would never kill myself", language: .en)
    #expect(negation.map(\.level) == [.amber])
    guard case .negation = negation.first?.loweredBy else {
      Issue.record("no negation: \(negation)")
      return
    }
  }

  @Test(arguments: [
    "jag orkar inte jag vill dö", "jag vill inte, jag tar livet av mig",
    "jag dör av skratt men jag vill dö", "Inget att göra. Ta livet av mig",
    "ska ta livet av mig i natt", "jag kommer skada dig när jag är där", "he beats me up at home",
  ])
  func `what stands elsewhere lowers nothing`(text: String) {
    #expect(level(text) == .red, "\(Self.screen.findings(in: text, language: .sv))")
  }

  @Test(arguments: [
    ("jag dör", "sen dör jag", true), ("han __ slår mig", "då slår han mig", true),
    ("min man __ slår mig", "igår slår min man mig", true),
    ("hänger mig", "då hänger jag mig", true),
    ("hänger mig", "då hänger dig jag mig", false), ("hänger mig", "hänger jag jag mig", false),
    ("hänger mig", "hänger ni mig", false), ("jag 5 dör", "dör jag", false),
    ("min", "min dag", true), ("jag {5-9} år", "7 jag år", false),
  ])
  func `a Swedish entry is found with its verb before the subject`(
    entry: String,
    text: String,
    isFound: Bool
  ) {
    var guide = HandoverPreset.guide
    guide.categories = Array(guide.categories.prefix(1))
    guide.categories[0].entries = HandoverEntries(sv: [entry])
    guide.negations = HandoverEntries()
    guide.idioms = HandoverEntries()
    #expect(HandoverScreen(guide).findings(in: text, language: .sv).isEmpty != isFound, "\(text)")
    guide.categories[0].entries = HandoverEntries(en: [entry])
    let isPlain = entry == "min"
    #expect(HandoverScreen(guide).findings(in: text, language: .en).isEmpty != isPlain)
  }

  @Test(arguments: [
    "sjalvmord", "SJÄLVMORD", "själv mord", "självmrod", "sjävmord", "självm*rd", "sjäääälvmord",
    "själv-mord", "sja\u{308}lvmord", "suicid", "suidice", "vill intelevamer",
    "vill\nint\nleva",
  ])
  func `slips of the gravest words are found`(text: String) {
    #expect(level(text) == .red, "\(text)")
  }

  @Test func `a finding names place, entry and slip`() throws {
    let text = "hej 🙂 ta livet av mig"
    let found = try #require(Self.screen.findings(in: text, language: .sv).first)
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == "ta livet av mig")
    #expect(found.entry == "ta|tar|tog|tagit __ livet av mig|mej|sig|sej|oss")
    #expect(!found.isSlip && found.category == "self_harm")
    #expect(Self.screen.findings(in: "sjalvmord", language: .sv).first?.isSlip == true)
  }

  @Test func `amber entries are looked for in the text's language alone`() {
    #expect(level("advokat", .sv) == .amber)
    #expect(level("advokat", .en) == nil)
    #expect(level("advokat", nil) == .amber)
  }

  @Test func `sums above the limit are amber`() {
    #expect(level("Ni är skyldiga mig 12 000 kr") == .amber)
    #expect(level("Ni är skyldiga mig 12.000kr") == .amber)
    #expect(level("det är 15 tkr") == .amber)
    #expect(level("Fakturan är på 10 000 kr") == nil)
    #expect(level("order 220000") == nil)
  }

  @Test func `a conversation is as grave as what the customer writes`() {
    let turns = [
      Turn(.customer, "Hej"), Turn(.bot, "Menar du självmord?"), Turn(.customer, "vill inte leva"),
    ]
    let screening = Self.screen.screening(of: turns, language: "sv-SE")
    #expect(screening.level == .red)
    #expect(screening.findings.map(\.turn) == [2])
    #expect(Self.screen.screening(of: Array(turns.prefix(2)), language: "sv").level == nil)
  }

  @Test func `asking for a person twice is amber`() {
    let asks = Turn(.customer, "Jag vill prata med en människa")
    let answer = Turn(.bot, "Vad gäller det?")
    #expect(Self.screen.screening(of: [asks, answer], language: "sv").level == .green)
    let again = Turn(.customer, "en människa tack")
    #expect(Self.screen.screening(of: [asks, answer, again], language: "sv").level == .amber)
  }

  @Test func `how a conversation goes can be a sign`() {
    let turns = [
      Turn(.customer, "Var är mitt paket?"), Turn(.bot, "Välj ett alternativ nu."),
      Turn(.customer, "var är mitt paket"), Turn(.bot, "Välj ett alternativ nu."),
    ]
    let screening = Self.screen.screening(of: turns, language: "de")
    #expect(
      screening.signs == [.sameAnswer, .sameQuestion, .otherLanguage(tag: "de")]
    )
    #expect(Self.screen.screening(of: Array(turns.prefix(2)), language: "sv").signs.isEmpty)
  }

  @Test func `any bytes are screened, and ranges lie between characters`() {
    var state: UInt64 = 7
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let pieces = [
      "vill inte leva", "självmord", "kill", " ", "*", "'", "\u{308}", "\u{200D}", "🙂", ".", "\n",
      "12 000", "kr", "ta livet av mig", "а", "Å", "inte", "dör av skratt", "\u{0}", "～",
    ]
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<(next() % 40) {
        if round % 2 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: next()))
        } else {
          bytes += Array(pieces[next() % pieces.count].utf8)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let found = Self.screen.findings(in: text, language: nil)
      #expect(found == Self.screen.findings(in: text, language: nil))
      let length = text.utf8.count
      for finding in found {
        #expect(!finding.range.isEmpty && finding.range.upperBound <= length)
        let part = Array(text.utf8)[finding.range]
        #expect(String(validating: part, as: UTF8.self) != nil)
      }
    }
  }
}
