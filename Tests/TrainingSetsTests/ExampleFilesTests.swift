// What do the formats look like? `Exports/examples/` holds what they write of a few items of `Corpus/`, byte for byte.
// `RECORD_GOLDENS=1` writes the files anew, and that run fails.

import Curation
import Foundation
import JSONLines
import Testing
import TrainingSets

@Suite struct ExampleFilesTests {
  @Test(arguments: ExportFormats.all.map(\.name))
  func `the example of a format is what the format writes`(name: String) throws {
    let format = try #require(ExportFormats.named(name))
    let text = try rows(format)
    let file = Self.folder.appending(path: name + ".jsonl")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded Exports/examples/\(name).jsonl")
      return
    }
    let stored = try? Data(contentsOf: file)
    #expect(stored == Data(text.utf8), "\(name).jsonl differs; RECORD_GOLDENS=1 writes it anew")
  }

  @Test func `every file among the examples is one of a format`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(ExportFormats.all.map { $0.name + ".jsonl" }))
  }

  @Test func `the examples show every verdict`() {
    #expect(Set(Self.items.map(\.verdict)) == Set(Verdict.allCases))
  }

  private func rows(_ format: any ExportFormat) throws -> String {
    var text = ""
    for item in Self.items {
      var example = TrainingExample()
      try #require(example.fill(from: item) == nil)
      var line = LineWriter()
      _ = format.write(item, example, to: &line)
      text += line.text
    }
    return text
  }

  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Exports/examples")

  private static let items = [
    SettledItem(
      conversationUID: UID(high: 0x5797d8c04549232f, low: 0x3f8090786e963006),
      conversation: Conversation(
        source: "norrsken",
        externalID: "sv-delivery-001",
        language: "sv",
        channel: "chat",
        turns: [
          Turn(
            .customer,
            """
            Hej! Golvlampan jag beställde skulle ha kommit i tisdags. Nu är det söndag och \
            spårningen har inte rört sig på fem dagar. Var är den?
            """
          ),
          Turn(
            .bot,
            "Vänligen notera att ditt paket är försenat. Vi skickar ett nytt paket."
          ),
        ]
      ),
      turn: 1,
      verdict: .rewrite,
      reasons: ["tone"],
      rewrite: """
        Hej! Fem dagar utan ett livstecken från spårningen, det är klart att du undrar. Lampan \
        skulle ha varit hos dig i tisdags, och vi borde ha hört av oss när den inte kom. Det \
        ber jag om ursäkt för. Nu skickar vi en ny golvlampa till dig, och den beräknas vara \
        framme {{leveransdatum}}. Du får ett spårningsnummer så fort den lämnar lagret. Skulle \
        den första dyka upp ändå, skriv här så hjälper vi dig därifrån.
        """,
      emotions: ["frustration": 2, "worry": 1],
      situation: "delivery_delay",
      reviewers: ["r-0000000001"],
      start: .bot
    ),
    SettledItem(
      conversationUID: UID(high: 0x23702ab4f2f4fbf6, low: 0x0a0fc9fdbee05cdc),
      conversation: Conversation(
        source: "norrsken",
        externalID: "en-delivery-002",
        language: "en",
        channel: "chat",
        turns: [
          Turn(
            .system,
            """
            Order 42019: induction hob, left our warehouse 4 May, held at the carrier's \
            terminal since 5 May (damaged label). New label printed 7 May, delivery booked 8 \
            May 12-16.
            """
          ),
          Turn(
            .customer,
            """
            My hob has been "at terminal" for two days now. The electrician is booked for \
            Monday and he is not easy to get hold of. Should I cancel him?
            """
          ),
          Turn(
            .bot,
            """
            I understand you don't want to risk losing the electrician, so here is exactly \
            what I know. The label on your parcel was damaged and it got stuck at the \
            terminal. That should not have taken two days, and I'm sorry it did. It has a new \
            label now and is booked to reach you tomorrow, Friday 8 May, between 12 and 16. As \
            things stand you can keep Monday's booking. If anything looks different tomorrow \
            at 16, write here and a colleague will help you straight away.
            """
          ),
        ]
      ),
      turn: 2,
      verdict: .approve,
      emotions: ["worry": 2],
      situation: "delivery_delay",
      reviewers: ["r-0000000001"]
    ),
    SettledItem(
      conversationUID: UID(high: 0x2ac6b25b23d71c63, low: 0x7704379f9ada3140),
      conversation: Conversation(
        source: "norrsken",
        externalID: "sv-login-002",
        language: "sv",
        channel: "chat",
        turns: [
          Turn(
            .customer,
            """
            MITT KONTO ÄR LÅST OCH REAN SLUTAR VID MIDNATT. JAG HAR EN SOFFA I VARUKORGEN!!!!
            """
          ),
          Turn(
            .bot,
            "Vänligen notera att ditt konto är låst. Försök igen om 24 timmar."
          ),
          Turn(
            .customer,
            "OM 24 TIMMAR ÄR REAN SLUT. FATTAR DU HUR DUMT DET LÅTER"
          ),
          Turn(
            .bot,
            "Vänligen notera att ditt konto är låst. Försök igen om 24 timmar."
          ),
        ]
      ),
      turn: 3,
      verdict: .rewrite,
      reasons: ["both"],
      rewrite: """
        Du har rätt, ett konto som öppnas i morgon hjälper dig inte när rean slutar vid \
        midnatt. Jag förstår att du blir arg när klockan tickar och du bara får samma svar. \
        Låset finns för att skydda dig, men det ska inte kosta dig soffan. Jag skickar det här \
        till en kollega som kan låsa upp kontot, och jag skriver i ärendet att det gäller före \
        midnatt. Du får besked här senast {{svarstid}}. Hinner vi inte låsa upp i tid tar \
        kollegan upp reapriset på soffan med dig direkt, så att du slipper börja om.
        """,
      emotions: ["anger": 3, "worry": 1],
      situation: "login_problem",
      reviewers: ["r-0000000001"],
      start: .bot
    ),
    SettledItem(
      conversationUID: UID(high: 0xb0028be5c5f32092, low: 0xd50b19a0ed358c4d),
      conversation: Conversation(
        source: "norrsken",
        externalID: "en-complaint-007",
        language: "en",
        channel: "chat",
        turns: [
          Turn(
            .customer,
            """
            Installer drilled into a water pipe putting up your shelf. Kitchen floor ruined. \
            I've been sent round between you, the installer and his insurance for FIVE weeks. \
            I am done being polite. I want a name and a phone number of someone who decides \
            things.
            """
          ),
          Turn(
            .bot,
            "Please contact the installer."
          ),
          Turn(
            .customer,
            "THE INSTALLER SAYS CONTACT NORRSKEN. Give me a PERSON."
          ),
          Turn(
            .bot,
            """
            Please note that installation services are performed by independent contractors. \
            Norrsken Handel accepts no liability pursuant to section 9.4 of the General Terms \
            and Conditions.
            """
          ),
        ]
      ),
      turn: 3,
      verdict: .handover,
      reasons: ["asked_for_person", "judgement"],
      rewrite: """
        Five weeks with a ruined kitchen floor, sent round in circles by all of us: you have \
        every reason to be done with being polite. I'm sorry, also for sending you round once \
        more just now. You'll get a person. {{agent_name}} is taking over your case from me, \
        and you'll be called by {{callback_time}}. You don't need to tell the story again, \
        everything you've written goes along.
        """,
      emotions: ["anger": 3, "frustration": 3],
      situation: "complaint",
      reviewers: ["r-0000000001", "r-0000000002"]
    ),
    SettledItem(
      conversationUID: UID(high: 0x9508d398232c1c5c, low: 0x7e300d3f6fb88892),
      conversation: Conversation(
        source: "norrsken",
        externalID: "en-claim-005",
        language: "en",
        channel: "chat",
        turns: [
          Turn(
            .customer,
            """
            Robot lawn mower keeps crossing the boundary wire and has now eaten my neighbour's \
            tulips. He's 78 and was very proud of them. I'd like to know what you're going to \
            do about the machine AND the tulips.
            """
          ),
          Turn(
            .bot,
            """
            We will of course replace the mower and compensate your neighbour in full for the \
            tulips! Just tell him to send us an invoice for any amount.
            """
          ),
        ]
      ),
      turn: 1,
      verdict: .reject,
      reasons: ["facts"],
      emotions: ["frustration": 2, "anger": 1],
      situation: "product_claim",
      reviewers: ["r-0000000002", "r-0000000001"]
    ),
  ]
}
