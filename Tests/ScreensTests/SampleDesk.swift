// What do the screens beside the review screen get as answers in tests?

import Curation
import Screens
import Wording

/// The answers of a desk in memory.
struct SampleDesk {
  var figures = HomeFigures(
    progress: QueueProgress(doneToday: 14, waiting: 212),
    drafts: 2,
    skipped: 1,
    settled: 12,
    asSubmitted: 9,
    disputed: 3,
    conversations: 154
  )
  var items = (0..<40).map(SampleDesk.item)
  var earlier: [EarlierConversation] = [SampleDesk.conversation]
  var rewrites: [Phrase] = [
    Phrase(kind: .earlier, text: "Jag förstår att det är frustrerande. Vi skickar ett nytt paket."),
    Phrase(kind: .earlier, text: "Vad tråkigt att det blev så. Jag ordnar det i dag."),
  ]
  var edited = EditedOutside.text("Skrivet utanför.")
  var notPassedOn: NotOpened?
  var overrides: [String: Int] = [:]
  var agreement = SampleTeam.agreement
  var behind = [3, 5, 8].map { SampleDesk.item($0).id }
  /// What waits for an adjudicator.
  var disputes: [Dispute] = []
  /// What a decision is answered with.
  var decisionAnswer = AdjudicationAnswer.stored
  var decisionTakenBack: ItemID?
  /// The calibration rounds there were, the first first.
  var rounds: [ShownRound] = []
  /// What beginning one is answered with.
  var roundStart = CalibrationStart.started(SampleRounds.items)
  /// What became of the reviewer's answers.
  var works: [SettledWork] = SampleDesk.settledWork

  /// Nobody new: the practice was done.
  static var practised: SeenTips {
    var seen = SeenTips()
    seen.know("practice")
    return seen
  }

  static let phrases = Phrases([
    phrase(.greeting, "Varm hälsning", "Hej! Tack för att du hör av dig."),
    phrase(.signOff, "Avslut", "Vänliga hälsningar\nKundtjänst"),
    phrase(
      .example,
      "Försenat paket",
      "Jag förstår att det är frustrerande. Vi beklagar förseningen."
    ),
    phrase(.placeholder, "Leveransdatum", "{{leveransdatum}}"),
  ])

  /// A phrase with the same words in both languages, so that tests need not ask which.
  private static func phrase(_ kind: Phrase.Kind, _ name: String, _ text: String) -> Phrases.Entry {
    Phrases.Entry(
      kind: kind,
      name: Bilingual(sv: name, en: name),
      text: Bilingual(sv: text, en: text)
    )
  }

  func answer(_ effect: Effect, _ progress: QueueProgress, at: Timestamp) -> Event? {
    switch effect {
    case .home:
      var figures = figures
      figures.progress = progress
      return .home(figures, at: at)
    case .list(let query, let after, let limit, let request):
      return .listed(page(query, after, limit), request: request, at: at)
    case .upcoming(let limit): return .upcoming(Array(items.prefix(limit)), at: at)
    case .standing(let item):
      let reasons: [ItemStanding.Reason] = [.overlap(2), .ahead(3)]
      return .standing(item, ItemStanding(place: .waiting(free: 1), reasons: reasons), at: at)
    case .history(let item): return .history(item, Self.events, at: at)
    case .earlierConversations(let item): return .earlierConversations(item, earlier, at: at)
    case .ownRewrites(let item, _): return .ownRewrites(item, rewrites, at: at)
    case .passOn(let item): return .passedOn(item, notPassedOn, at: at)
    case .overrides: return .overrides(overrides, at: at)
    case .nextDispute(let after):
      let place = disputes.firstIndex { $0.item.id == after }.map { $0 + 1 } ?? 0
      return .dispute(disputes.dropFirst(place).first ?? disputes.first, at: at)
    case .dispute(let item): return .dispute(disputes.first { $0.item.id == item }, at: at)
    case .decide(let item, _, _): return .decided(item, decisionAnswer, at: at)
    case .undoDecision: return .decisionTakenBack(decisionTakenBack, at: at)
    case .round(let number):
      let shown = number.map { number in rounds.first { $0.round.number == number } }
      return .round(shown ?? rounds.last, at: at)
    case .startRound: return .roundStarted(roundStart, at: at)
    case .rule: return .ruled(version: 4, at: at)
    case .settledWork: return .settledWork(works, at: at)
    case .standBy(let item): return .stoodBy(item, true, at: at)
    case .editOutside: return .edited(edited, at: at)
    case .agreement: return .agreement(agreement, at: at)
    case .behind(let key): return .behind(key, behind, at: at)
    default: return nil
    }
  }

  private func page(_ query: ItemQuery, _ after: ItemID?, _ limit: Int) -> ItemPage {
    let words = query.text.lowercased().split(separator: " ")
    var found = items.filter { item in
      // Folding every text would make long lists slow that nothing is searched in.
      let text = words.isEmpty ? "" : (item.customer + " " + item.reply).lowercased()
      return words.allSatisfy { text.contains($0) }
        && (query.state == nil || item.state == query.state)
        && (query.own == nil || item.own == query.own)
        && (query.verdict == nil || item.verdict == query.verdict)
        && (query.language == nil || item.language == query.language)
    }
    if query.sort == .newest { found.reverse() }
    if let after, let place = found.firstIndex(where: { $0.id == after }) {
      found.removeFirst(place + 1)
    }
    let rest = found.dropFirst(limit)
    return ItemPage(
      items: Array(found.prefix(limit)),
      next: rest.isEmpty ? nil : found.prefix(limit).last?.id,
      coverage: query.text.isEmpty ? nil : SearchCoverage(covered: 154, total: 154)
    )
  }

  static func item(_ number: Int) -> ListedItem {
    let customers = [
      "Det är tredje gången jag skriver 😡 om paketet.", "Var är min faktura?",
      "Jag kan inte logga in.", "荷物が届きません。", "Tack, det löste sig!",
    ]
    let states: [ItemState] = [.open, .agreed, .open, .disputed, .open, .setAside]
    let state = states[number % states.count]
    return ListedItem(
      id: ItemID(conversation: Int64(100 + number), turn: 1),
      state: state,
      done: state == .open ? 0 : 1,
      overlap: number % 3 == 0 ? 2 : 1,
      verdict: state == .agreed ? .rewrite : nil,
      own: number % 7 == 0 ? .draft : nil,
      language: number % 5 == 3 ? "ja" : "sv",
      source: "webb",
      externalID: "K-\(number)",
      customer: customers[number % customers.count],
      reply: "Vänligen notera att ditt paket är försenat."
    )
  }

  static let settledWork: [SettledWork] = {
    let quarrel = DisputeScene.quarrel()
    let (own, other) = (quarrel.annotations[0].judgement, quarrel.annotations[1].judgement)
    return [other, own].map { settled in
      SettledWork(
        item: quarrel.item.id,
        customer: "Det är tredje gången jag skriver 😡 om paketet.",
        reply: quarrel.item.reply.text,
        own: own,
        settled: settled,
        isAdjudicated: true,
        note: settled == own ? "" : "Kunden är mest orolig."
      )
    }
  }()

  static let events: [ItemEvent] = [
    ItemEvent(at: Samples.morning, actor: nil, kind: .imported),
    ItemEvent(at: Samples.morning, actor: "Lena", kind: .claimed),
    ItemEvent(at: Samples.morning, actor: "Lena", kind: .annotated),
    ItemEvent(at: Samples.morning, actor: nil, kind: .settled),
  ]

  static let conversation = EarlierConversation(
    externalID: "K-7",
    channel: "mail",
    situation: "invoice_question",
    turns: [
      Turn(.customer, "Varför står det två belopp på min faktura?", at: Samples.morning),
      Turn(.bot, "Hej! Det ena är en påminnelseavgift."),
    ]
  )

  static let older = EarlierConversation(
    externalID: "K-3",
    channel: "chat",
    situation: "delivery_delay",
    turns: [
      Turn(.customer, "Tack för sist! 荷物 kom fram 📦\n\nMen kartongen var öppen."),
      Turn(.tool, "{}", name: "orderstatus"),
      Turn(.agent, "Oj, det var inte bra. Jag skickar en ny.", name: "Kim"),
    ]
  )
}
