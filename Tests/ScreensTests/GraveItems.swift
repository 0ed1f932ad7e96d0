// Which made-up items do the tests of red and amber items use?

import Curation

enum GraveItems {
  static let despair = "Paketet var det sista jag såg fram emot. Jag orkar inte mer."

  /// A guide with a red and an amber category; `isFilledIn` where somebody wrote how to reach people.
  static func guide(isFilledIn: Bool = true, lineDaysAgo: Int64 = 200) -> HandoverGuide {
    let how = isFilledIn ? "070-000 00 00" : "Fyll i: namn och telefon"
    let english = isFilledIn ? "070-000 00 00" : "Fill in: name and phone"
    return HandoverGuide(
      categories: [
        HandoverCategory(
          id: "self_harm",
          level: .red,
          name: Bilingual(sv: "Självskada eller självmord", en: "Self-harm or suicide"),
          reply: Bilingual(
            sv: "En människa tar över nu. Ring {{resource:line}} om du behöver prata.",
            en: "A person takes over now. Call {{resource:line}} if you need to talk."
          ),
          contact: "crisis",
          resources: ["emergency", "line"]
        ),
        HandoverCategory(
          id: "needs_to_talk",
          level: .amber,
          name: Bilingual(sv: "Behöver någon att prata med", en: "Needs somebody to talk to"),
          contact: "lead"
        ),
      ],
      contacts: [
        contact("crisis", "Jourhavande chef", "Manager on call", how, english),
        contact("lead", "Gruppledare", "Team lead", how, english),
      ],
      resources: [
        resource("emergency", "Larmnumret", "Emergency number", "112", daysAgo: 10),
        resource("line", "Stödlinjen", "Support line", "90 000", daysAgo: lineDaysAgo),
      ]
    )
  }

  /// An item whose customer says something grave in the middle of the message.
  static func item(
    _ level: HandoverLevel = .red,
    conversation: Int64 = 4471,
    isBlocking: Bool = true,
    isFilledIn: Bool = true,
    lineDaysAgo: Int64 = 200,
    told: [HandoverTold] = []
  ) -> ReviewItem {
    let category = level == .red ? "self_harm" : "needs_to_talk"
    let before = despair.utf8.count - "Jag orkar inte mer.".utf8.count
    var item = ReviewItem(
      id: ItemID(conversation: conversation, turn: 1),
      conversation: Conversation(
        source: "norrsken",
        language: "sv",
        turns: [
          Turn(.customer, despair), Turn(.bot, "Tråkigt att höra! Paketet kommer i morgon."),
        ]
      ),
      screening: ConversationScreening(
        version: 3,
        levels: [1: level],
        findings: [
          ScreeningFinding(
            turn: 0,
            range: before..<(despair.utf8.count - 1),
            kind: .handover(category: category, level)
          )
        ]
      )
    )
    item.handover = HandoverCard(
      level: level,
      guide: guide(isFilledIn: isFilledIn, lineDaysAgo: lineDaysAgo).part(of: [category]),
      told: told,
      isBlocking: level == .red && isBlocking
    )
    return item
  }

  private static func contact(
    _ id: String,
    _ sv: String,
    _ en: String,
    _ how: String,
    _ english: String
  ) -> HandoverContact {
    HandoverContact(id: id, name: Bilingual(sv: sv, en: en), how: Bilingual(sv: how, en: english))
  }

  private static func resource(
    _ id: String,
    _ sv: String,
    _ en: String,
    _ how: String,
    daysAgo: Int64
  ) -> HandoverResource {
    HandoverResource(
      id: id,
      name: Bilingual(sv: sv, en: en),
      how: Bilingual(sv: how, en: how),
      hours: id == "line"
        ? Bilingual(sv: "dygnet runt", en: "day and night") : Bilingual(sv: "", en: ""),
      checkedOn: Samples.morning.advanced(byMilliseconds: -daysAgo * 86_400_000)
    )
  }
}
