/// How far does the team agree, and what is behind each figure?

internal import Agreement
internal import Curation
internal import TerminalUI
internal import Wording

/// The team's agreement: its parts side by side, each a table whose lines lead to items.
struct AgreementScreen: DeskScreen {
  /// What is shown; nil until it was computed.
  private(set) var team: TeamAgreement?
  private(set) var part = TeamPart.overview
  /// The cursor over the lines of the part.
  private(set) var table = Table([])
  /// The figure whose items are looked for, and of how many items it is told where those differ.
  private var asked: (key: FigureKey, items: Int?)?
  private var hasFailed = false
  private var layout: AgreementLayout?

  var place: HelpPlace { .agreement }

  func heading(_ facts: DeskFacts) -> [String] {
    let seen = table.visibleRows
    let rows = seen.isAll ? [] : [facts.words.rows(seen.first, seen.last, of: seen.total)]
    return [facts.words.title(.agreement), facts.words.name(part)] + rows
  }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    [
      (.open, true), (.nextPane, true), (.calibration, false), (.guide, false), (.close, true),
      (.palette, false),
      (.help, true),
    ]
  }

  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    action == .nextPane ? facts.words.name(next(1)) : nil
  }

  func message(_ facts: DeskFacts) -> Notice? {
    let words = facts.words
    if asked != nil { return Notice(text: words.lookingBehind, role: .dim) }
    if team == nil {
      return hasFailed ? Notice(text: words.notFetched) : Notice(text: words.computing, role: .dim)
    }
    return hidden(facts).map { Notice(text: $0) }
  }

  // What of the line under the cursor stands in columns that there is no room for.
  private func hidden(_ facts: DeskFacts) -> String? {
    guard let shown = shownTable(facts), let row = table.selected, shown.rows.indices.contains(row),
      let area = layout?.table
    else { return nil }
    let widths = AgreementPainter.table(table, of: shown).widths(in: area.columns)
    let away = shown.columns.indices.filter { widths[$0] == nil }
      .sorted { (shown.columns[$0].priority, $0) < (shown.columns[$1].priority, $1) }
    let parts = away.compactMap { column in
      let cell = shown.rows[row].cells[column]
      return cell.isEmpty || cell == "–" ? nil : "\(shown.columns[column].title): \(cell)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    guard action == .open, team != nil else { return nil }
    return current(facts)?.key == nil ? facts.words.nothingToOpen : nil
  }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] {
    asked = nil
    hasFailed = false
    return [.effect(.agreement)]
  }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .agreement(let team, _):
      self.team = team
      hasFailed = false
    case .behind(let key, let items, _) where key == asked?.key:
      let all = asked?.items
      asked = nil
      guard !items.isEmpty else { return [.say(Notice(text: facts.words.noneBehind))] }
      return [.go(.behind(items, of: all))]
    case .failed:
      asked = nil
      hasFailed = team == nil
    default: break
    }
    return []
  }

  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    switch action {
    case .nextPane: show(next(1))
    case .previousPane: show(next(-1))
    case .open:
      if team == nil { return hasFailed ? appear(facts) : [] }
      guard let row = current(facts), let key = row.key else { return [] }
      asked = (key, row.items)
      return [.effect(.behind(key))]
    case .close: return [.close]
    default: move(action)
    }
    return []
  }

  private mutating func move(_ action: ScreenAction) {
    switch action {
    case .lineUp: table.move(to: table.list.cursor - 1)
    case .lineDown: table.move(to: table.list.cursor + 1)
    case .pageUp: _ = table.handle(Key(.pageUp))
    case .pageDown: _ = table.handle(Key(.pageDown))
    case .top: table.move(to: 0)
    case .bottom: table.move(to: table.count - 1)
    default: break
    }
  }

  private mutating func show(_ part: TeamPart) {
    self.part = part
    table.move(to: 0)
  }

  private func next(_ step: Int) -> TeamPart {
    let all = TeamPart.allCases
    let place = all.firstIndex(of: part) ?? 0
    return all[(place + step + all.count) % all.count]
  }

  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] {
    if mouse.kind == .press, let part = layout?.part(at: mouse.place) {
      show(part)
      return []
    }
    guard let area = layout?.table, table.take(mouse, in: area) else { return [] }
    return perform(.open, facts)
  }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    let shown = AgreementLayout(self, in: area, facts)
    table.resize(paneRows: shown.table.rows)
    table.resize(count: shownTable(facts)?.rows.count ?? 0)
    layout = shown
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    AgreementPainter(self, facts).draw(on: &canvas, in: AgreementLayout(self, in: area, facts))
  }

  /// The table of the part that is shown; nil before anything was computed.
  func shownTable(_ facts: DeskFacts) -> TeamTable? {
    guard let team else { return nil }
    let period: @Sendable (Int64) -> String = { milliseconds in
      let at = Timestamp(milliseconds: milliseconds)
      return facts.words.day(at, offsetMinutes: facts.utcOffsetMinutes(at))
    }
    return TeamTables(team, names(facts), facts.words, period: period).table(part)
  }

  /// What is said above and below the table of the part.
  func sentences(_ facts: DeskFacts) -> (above: [String], below: [String]) {
    guard let team else { return ([], []) }
    let sentences = TeamSentences(team, names(facts), facts.words)
    switch part {
    case .overview:
      let next = ScreenKeys.map(place).binding(id: ScreenAction.nextPane.rawValue)?.keys.first
      let key = next.map { KeyNames.name(of: $0, facts.words) } ?? ""
      let whoStandsOut = sentences.standOut(key: key)
      return (sentences.summary + whoStandsOut + sentences.findings, sentences.notes)
    case .labels, .windows, .situations, .pairs:
      let isEmpty = shownTable(facts)?.rows.isEmpty ?? false
      return (isEmpty ? [sentences.whyEmpty(part)] : [], [])
    case .people:
      if team.people.isEmpty { return ([sentences.whyEmpty(part)], []) }
      return (sentences.people, [facts.words.noRanking])
    }
  }

  private func names(_ facts: DeskFacts) -> TeamNames { TeamNames(facts.scheme, facts.language) }

  // What the line under the cursor is told from.
  private func current(_ facts: DeskFacts) -> TeamTable.Row? {
    guard let rows = shownTable(facts)?.rows, let row = table.selected else { return nil }
    return rows.indices.contains(row) ? rows[row] : nil
  }
}
