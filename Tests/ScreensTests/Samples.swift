// Which made-up items and labels do the tests of the screens use?

import Curation

enum Samples {
  /// 3 May 2026, 10:42 on a Swedish wall clock.
  static let morning = Timestamp(milliseconds: 1_777_797_720_000)

  static let scheme = LabelScheme(
    preset: "service-9",
    emotions: [
      label("neutral", "Neutral", "Neutral", isExclusive: true),
      label(
        "frustration",
        "Frustration",
        "Frustration",
        "hindras, upprepar, räknar försök",
        "is blocked, repeats, counts attempts",
        "skyller på någon",
        "blames a person",
        "anger"
      ),
      label("anger", "Ilska", "Anger", "anklagar, hotar att lämna", "accuses, threatens to leave"),
      label("disappointment", "Besvikelse", "Disappointment"),
      label("worry", "Oro", "Worry"), label("confusion", "Förvirring", "Confusion"),
      label("sadness", "Sorg/ledsenhet", "Sadness"), label("relief", "Lättnad/nöjd", "Relief"),
      label("gratitude", "Tacksamhet", "Gratitude"), label("shame", "Skam", "Shame"),
    ],
    situations: [
      label("delivery_delay", "Leveransförsening", "Delivery delay"),
      label("login_problem", "Inloggning", "Login problem"),
      label("invoice_question", "Fakturafråga", "Invoice question"),
      label("product_claim", "Reklamation", "Product claim"),
      label("complaint", "Klagomål", "Complaint"), label("other", "Annat", "Other"),
    ],
    reasons: [
      label("tone", "ton", "tone"), label("facts", "fakta", "facts"),
      label("both", "båda", "both"), label("language", "språk", "language"),
      label("format", "form", "format"),
    ],
    handoverReasons: [
      label("crisis", "kris", "crisis"), label("talk", "behöver prata", "needs to talk"),
      label("facts_lacking", "boten saknar fakta", "facts the bot lacks"),
      label("asked", "bad om en människa", "asked for a person"),
    ]
  )

  /// A scheme with nothing in it.
  static let emptyScheme = LabelScheme(
    preset: "empty",
    emotions: [],
    situations: [],
    reasons: [],
    handoverReasons: []
  )

  /// A scheme with more labels than there are keys.
  static let largeScheme = LabelScheme(
    preset: "large",
    emotions: (1...60).map { label("e\($0)", "Känsla \($0)", "Emotion \($0)") },
    situations: (1...60).map { label("s\($0)", "Ärende \($0)", "Situation \($0)") },
    reasons: (1...60).map { label("r\($0)", "skäl \($0)", "reason \($0)") },
    handoverReasons: (1...60).map { label("h\($0)", "orsak \($0)", "cause \($0)") },
    targets: (1...60).map { label("t\($0)", "mål \($0)", "target \($0)") },
    conducts: (1...60).map { label("c\($0)", "sätt \($0)", "conduct \($0)") },
    tones: (1...60).map { label("o\($0)", "ton \($0)", "tone \($0)") },
    rubric: (0..<20).map { place in
      Criterion(
        label: label("p\(place)", "Punkt \(place)", "Point \(place)"),
        scale: CriterionScale.allCases[place % 4],
        takesNotApplicable: place % 3 == 0
      )
    }
  )

  static let botReply =
    "Vänligen notera att ditt paket är försenat. Vi skickar ett nytt paket. Avseende din betalning hänvisar vi till villkoren."

  static let customerText =
    """
    Det är tredje gången jag skriver! Beställning 4471 skulle ha kommit i måndags 😡, ring mig \
    eller Anna som redan har betalat.
    Ingen svarar på mina mejl och pengarna är redan dragna. Vad håller ni på med?
    """

  /// The item of most tests: two earlier turns, a tool, a long message, a turn after the reply.
  static func item(_ conversation: Int64 = 4471, draft: Draft? = nil) -> ReviewItem {
    let at = Timestamp(milliseconds: 1_777_797_060_000)
    return ReviewItem(
      id: ItemID(conversation: conversation, turn: 4),
      conversation: Conversation(
        source: "norrsken",
        language: "sv",
        channel: "mejl",
        botVersion: "v2.4",
        turns: [
          Turn(.customer, "Hej, jag väntar fortfarande på paket 4471.", at: at),
          Turn(.bot, "Ditt paket beräknas ankomma den 3 maj.", at: at),
          Turn(.customer, customerText, at: at),
          Turn(.tool, "{\"status\":\"late\"}", at: at, name: "orderstatus"),
          Turn(.bot, botReply, at: at),
          Turn(.agent, "Jag ringer dig i eftermiddag.", at: at, name: "Kim"),
        ]
      ),
      copies: 36,
      draft: draft
    )
  }

  /// The shortest item: a question and an answer.
  static func plain(_ conversation: Int64, reply: String = "Hej!") -> ReviewItem {
    ReviewItem(
      id: ItemID(conversation: conversation, turn: 1),
      conversation: Conversation(
        source: "norrsken",
        turns: [Turn(.customer, "När kommer mitt paket?"), Turn(.bot, reply)]
      )
    )
  }

  private static func label(
    _ id: String,
    _ sv: String,
    _ en: String,
    _ definitionSV: String = "",
    _ definitionEN: String = "",
    _ notSV: String = "",
    _ notEN: String = "",
    _ lookAlike: String? = nil,
    isExclusive: Bool = false
  ) -> Label {
    Label(
      id: id,
      name: Bilingual(sv: sv, en: en),
      definition: Bilingual(sv: definitionSV, en: definitionEN),
      notWhen: Bilingual(sv: notSV, en: notEN),
      lookAlike: lookAlike,
      isExclusive: isExclusive
    )
  }
}
