// What does the list of items show in its tests, and how does a test get there?

import Curation
import Screens
import TerminalUI
import Wording

/// Scenes of the list of items.
enum QueueScene: String, CaseIterable {
  case list, searching, nothing, filtered, menu, values, why, empty, looking

  /// The list on a terminal, as far as the scene goes.
  func driver(_ language: Language, _ size: Size) -> ScreenDriver {
    var items = QueueScene.items
    if self == .empty { items = [] }
    var driver = QueueScene.open(language, size, items: items)
    switch self {
    case .list, .empty:
      driver.key(Key(.down))
      driver.key(Key(.down))
    case .searching:
      driver.press("/")
      driver.type("paket")
      driver.key(Key(.down))
    case .nothing:
      driver.press("/")
      driver.type("elcykel")
      driver.key(.enter)
    case .filtered: QueueScene.filter(&driver, .state, language.words.state(.disputed))
    case .menu: driver.press("f")
    case .values:
      driver.press("f")
      driver.type(language.words.condition(.emotion))
      driver.key(.enter)
    case .why: driver.press("w")
    case .looking:
      driver.answersAtOnce = false
      driver.press("/")
      driver.type("paket")
      QueueScene.answer(&driver, [], next: 4_600)
      QueueScene.answer(&driver, [QueueScene.items[0]], next: 4_700)
    }
    return driver
  }

  /// Opens the list from the first screen.
  static func open(
    _ language: Language = .sv,
    _ size: Size = Size(columns: 80, rows: 24),
    items: [ListedItem] = items,
    answersAtOnce: Bool = true
  ) -> ScreenDriver {
    var driver = ScreenDriver(language: language, size: size, start: .home)
    driver.desk.items = items
    driver.key(.function(9))
    driver.type(language.words.name(.queue))
    driver.answersAtOnce = answersAtOnce
    driver.key(.enter)
    return driver
  }

  /// Answers the latest request for a page; `next` is the conversation to go on after.
  static func answer(_ driver: inout ScreenDriver, _ items: [ListedItem], next: Int64?) {
    guard let request = driver.lastRequest else { return }
    let page = ItemPage(
      items: items,
      next: next.map { ItemID(conversation: $0, turn: 1) },
      coverage: SearchCoverage(covered: 40_000, total: 1_000_000)
    )
    driver.send(.listed(page, request: request, at: driver.now))
  }

  /// Sets a condition of the filter by name.
  static func filter(_ driver: inout ScreenDriver, _ condition: QueueCondition, _ value: String) {
    let language: Language = driver.shows(Language.sv.words.title(.message)) ? .sv : .en
    driver.press("f")
    driver.type(language.words.condition(condition))
    driver.key(.enter)
    driver.type(value)
    driver.key(.enter)
  }

  /// As many items as asked for, of the same few kinds.
  static func items(_ count: Int) -> [ListedItem] {
    (0..<count).map { number in
      var item = items[number % items.count]
      item.id = ItemID(conversation: Int64(5_000 + number), turn: 1)
      item.externalID = "K-\(number)"
      return item
    }
  }

  static let items: [ListedItem] = [
    item(
      4471,
      3,
      .open,
      own: .draft,
      "Det är tredje gången jag skriver! Beställning 4471 skulle ha kommit i måndags 😡, ring mig eller Anna som redan har betalat.\nIngen svarar på mina mejl och pengarna är redan dragna. Vad håller ni på med?",
      "Vänligen notera att ditt paket är försenat. Vi skickar ett nytt paket. Avseende din betalning hänvisar vi till villkoren."
    ),
    item(
      4472,
      1,
      .agreed,
      verdict: .rewrite,
      own: .done,
      "Hej! Mitt paket står stilla i Norrköping sedan i fredags.",
      "Hej! Paketet är på väg."
    ),
    item(
      4473,
      1,
      .open,
      overlap: 2,
      done: 1,
      language: "en",
      "Where is my parcel? It was due on Friday and nobody answers.",
      "Please be informed that your parcel is delayed."
    ),
    item(
      4480,
      1,
      .disputed,
      overlap: 2,
      done: 2,
      "Min mamma har gått bort och jag får fortfarande fakturor i hennes namn.",
      "Vad roligt att höra från dig! Fakturan ska betalas inom 30 dagar."
    ),
    item(
      4481,
      5,
      .open,
      own: .skipped,
      language: "ja",
      "荷物が届きません。とても困っています。",
      "お問い合わせありがとうございます。"
    ),
    item(
      4490,
      1,
      .adjudicated,
      verdict: .approve,
      "Jag kan inte logga in efter bytet av lösenord.",
      "Hej! Pröva att logga ut överallt först."
    ),
    item(4491, 1, .setAside, "test test", "Hej!"),
    item(4492, 1, .open, "", "Hej! Hur kan jag hjälpa dig?"),
    item(
      4493,
      1,
      .open,
      overlap: 2,
      done: 1,
      own: .done,
      verdict: .handover,
      "Jag orkar inte mer med det här.",
      "Tack för ditt meddelande!"
    ),
    item(4494, 1, .cannotJudge, "Stämmer det som står i villkoren § 7?", "Ja."),
    item(
      4495,
      1,
      .superseded,
      "Hej, jag undrar om ni har öppet på lördag?",
      "Ja, mellan 10 och 15."
    ),
    item(
      4500,
      1,
      .open,
      "Kan ni skicka paketet till ett annat ombud? Det närmaste har stängt för sommaren.",
      "Tyvärr går det inte."
    ),
  ]

  private static func item(
    _ conversation: Int64,
    _ turn: Int,
    _ state: ItemState,
    overlap: Int = 1,
    done: Int? = nil,
    own: OwnWork? = nil,
    verdict: Verdict? = nil,
    language: String = "sv",
    _ customer: String,
    _ reply: String
  ) -> ListedItem {
    ListedItem(
      id: ItemID(conversation: conversation, turn: turn),
      state: state,
      done: done ?? (state == .open ? 0 : 1),
      overlap: overlap,
      verdict: verdict,
      own: own,
      language: language,
      source: "norrsken",
      externalID: "ORDER-\(conversation)",
      customer: customer,
      reply: reply
    )
  }

  private static func item(
    _ conversation: Int64,
    _ turn: Int,
    _ state: ItemState,
    verdict: Verdict,
    own: OwnWork? = nil,
    _ customer: String,
    _ reply: String
  ) -> ListedItem {
    item(conversation, turn, state, own: own, verdict: verdict, customer, reply)
  }
}

extension ScreenDriver {
  /// The lists asked for so far.
  var lists: [(query: ItemQuery, after: ItemID?, limit: Int, request: Int)] {
    effects.compactMap { effect in
      if case .list(let query, let after, let limit, let request) = effect {
        (query, after, limit, request)
      } else {
        nil
      }
    }
  }

  /// The number of the latest request for a page.
  var lastRequest: Int? { lists.last?.request }

  /// The line on top.
  var heading: String { canvas.textLines.first ?? "" }

  /// The line at the bottom.
  var footer: String { canvas.textLines.last ?? "" }

  /// The number of the item under the cursor.
  var currentNumber: String? {
    let line = canvas.textLines.first { $0.hasPrefix("> ") }
    return line?.dropFirst(4).prefix { $0 != " " }.description
  }
}
