/// Does the team mean the same, and where not?

internal import Agreement
internal import Curation
internal import TerminalUI
internal import Wording

/// Calibration rounds, one at a time: who is through, whether it passed, and its items with the most
/// disagreement first.
struct CalibrationScreen: DeskScreen {
  /// So many items a round begun here has; the command line takes another number.
  static let items = QuestionRow.roundItems

  /// What is shown; `here(nil)` where there was no round yet.
  private(set) var shown = Fetched<ShownRound?>.awaited
  /// The cursor over the items.
  private(set) var table = Table([], hasSigns: true)
  /// The round to come back to; nil for the last.
  private var number: Int?
  /// The key that begins a round was pressed once.
  private var isAsking = false

  var place: HelpPlace { .calibrating }

  /// The round on the screen.
  var round: ShownRound? { if case .here(let shown) = shown { shown } else { nil } }

  func heading(_ facts: DeskFacts) -> [String] {
    let number = round.map { facts.words.round($0.round.number) }
    return [facts.words.title(.calibration), number].compactMap(\.self)
  }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    let others = (round?.count ?? 0) > 1
    return [(.open, true), (.startRound, true)] + (others ? [(.nextPane, false)] : [])
      + [(.guide, false), (.close, true), (.palette, false), (.help, true)]
  }

  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    action == .nextPane ? neighbour(1).map(facts.words.round) : nil
  }

  func message(_ facts: DeskFacts) -> Notice? {
    let words = facts.words
    if isAsking {
      let key = Self.key(.startRound, in: place, facts)
      return Notice(text: words.beginRound(Self.items, key: key), role: .warning)
    }
    switch shown {
    case .awaited: return Notice(text: words.computing, role: .dim)
    case .failed: return Notice(text: words.notFetched)
    case .here(let round):
      guard let round, !round.items.isEmpty else { return nil }
      let open = Self.key(.open, in: place, facts)
      let rule = Self.key(.ruling, in: .adjudicating, facts)
      return Notice(text: words.roundAdvice(open: open, rule: rule), role: .dim)
    }
  }

  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    switch action {
    case .open: current == nil ? facts.words.nothingToOpen : nil
    case .nextPane, .previousPane: neighbour(1) == nil ? facts.words.nothingHere : nil
    default: nil
    }
  }

  func subject(_ facts: DeskFacts) -> ItemID? { current?.dispute.item.id }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] {
    isAsking = false
    return [.effect(.round(number))]
  }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .round(let round, _): shown = .here(round)
    case .roundStarted(let start, _):
      let said = facts.words.roundStarted(start, of: Self.items)
      guard case .started = start else {
        return [.say(Notice(text: said, role: .warning))]
      }
      return [.say(Notice(text: said, role: .success))] + load(nil)
    case .failed: if case .awaited = shown { shown = .failed }
    default: break
    }
    return []
  }

  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    let isAsked = isAsking
    isAsking = false
    switch action {
    case .open: return current.map { [.go(.answers($0.dispute.item.id))] } ?? []
    case .nextPane: return load(neighbour(1))
    case .previousPane: return load(neighbour(-1))
    case .startRound:
      if isAsked { return [.effect(.startRound(items: Self.items))] }
      isAsking = true
    case .close: return [.close]
    case .pageUp: _ = table.handle(Key(.pageUp))
    case .pageDown: _ = table.handle(Key(.pageDown))
    case .lineUp: table.move(to: table.list.cursor - 1)
    case .lineDown: table.move(to: table.list.cursor + 1)
    case .top: table.move(to: 0)
    case .bottom: table.move(to: table.count - 1)
    default: break
    }
    return []
  }

  private mutating func load(_ number: Int?) -> [DeskRequest] {
    self.number = number
    table.move(to: 0)
    return [.effect(.round(number))]
  }

  // The rounds go round; nil where there is no other one.
  private func neighbour(_ step: Int) -> Int? {
    guard let round, round.count > 1 else { return nil }
    return (round.round.number - 1 + step + round.count) % round.count + 1
  }

  private var current: RoundItem? {
    guard let items = round?.items, let row = table.selected else { return nil }
    return items.indices.contains(row) ? items[row] : nil
  }

  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] {
    isAsking = false
    guard let area = layout?.table, table.take(mouse, in: area) else { return [] }
    return perform(.open, facts)
  }

  private var layout: CalibrationLayout?

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    let layout = CalibrationLayout(sentences(facts), in: area)
    table.resize(paneRows: layout.table.rows)
    table.resize(count: round?.items.count ?? 0)
    self.layout = layout
  }

  /// The first key of an action.
  static func key(_ action: ScreenAction, in place: HelpPlace, _ facts: DeskFacts) -> String {
    let key = ScreenKeys.map(place).binding(id: action.rawValue)?.keys.first
    return key.map { KeyNames.name(of: $0, facts.words) } ?? ""
  }
}
