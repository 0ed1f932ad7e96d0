/// What do keys, pastes and the mouse do on the list of items?

internal import Curation
internal import TerminalUI
internal import Wording

extension QueueScreen {
  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest] {
    if menu != nil { return performInMenu(action, facts) }
    switch action {
    case .lineUp: return moved(facts) { $0.move(to: $0.list.cursor - 1) }
    case .lineDown: return moved(facts) { $0.move(to: $0.list.cursor + 1) }
    case .pageUp: return moved(facts) { _ = $0.handle(Key(.pageUp)) }
    case .pageDown: return moved(facts) { _ = $0.handle(Key(.pageDown)) }
    case .top: return moved(facts) { $0.move(to: 0) }
    case .bottom: return moved(facts) { $0.move(to: $0.count - 1) }
    case .accept: leaveField()
    case .close: return close(facts)
    case .search: isInField = true
    case .filter:
      isInField = false
      menu = QueueFilterMenu()
    case .sort: return sort(facts)
    case .why: return toggleWhy()
    case .open where current == nil && hasFailed: return loadFresh(facts)
    case .open:
      return current.map { [.go(showsAnswers($0, facts) ? .answers($0.id) : .item($0.id))] } ?? []
    case .passOn: return current.map { [.effect(.passOn($0.id))] } ?? []
    case .history: return current.map { [.go(.history($0.id))] } ?? []
    case .earlierConversations: return current.map { [.go(.earlier($0.id))] } ?? []
    default: break
    }
    return []
  }

  mutating func type(_ key: Key, _ facts: DeskFacts) -> [DeskRequest] {
    if menu != nil {
      menu?.handle(key, facts, query, rows)
      return []
    }
    if field.isEmpty, key.code == .home || key.code == .end {
      return moved(facts) { _ = $0.handle(key) }
    }
    return field.handle(key) ? searched(facts) : []
  }

  mutating func paste(_ text: String, _ facts: DeskFacts) -> [DeskRequest] {
    if menu != nil {
      menu?.paste(text, facts, query, rows)
      return []
    }
    // Nothing is written here: a pasted number or phrase can only be meant to be found.
    if !isInField { field.set("") }
    isInField = true
    field.paste(text)
    return searched(facts)
  }

  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] {
    let step = mouse.kind == .wheelUp ? -3 : 3
    guard menu == nil else {
      if mouse.kind != .press { menu?.move(by: step) }
      return []
    }
    guard mouse.kind == .press else {
      return moved(facts) { $0.move(to: $0.list.cursor + step) }
    }
    guard let layout, let row = table.row(at: mouse.place, in: layout.list) else {
      if let search = layout?.search, search.contains(mouse.place) { isInField = true }
      return []
    }
    guard row == table.selected, !isInField else {
      isInField = false
      isOnlySearching = false
      return moved(facts) { $0.move(to: row) }
    }
    if let reason = whyNot(.open, facts) { return [.say(Notice(text: reason))] }
    return perform(.open, facts)
  }

  private mutating func performInMenu(
    _ action: ScreenAction,
    _ facts: DeskFacts
  ) -> [DeskRequest] {
    switch action {
    case .accept, .open:
      switch menu?.choose(facts, query, rows) {
      case .query(let changed):
        menu = nil
        guard changed != query else { return [] }
        query = changed
        return loadFresh(facts)
      case .say(let sentence): return [.say(Notice(text: sentence))]
      case .stay, nil: break
      }
    case .close: if menu?.back() != true { menu = nil }
    case .lineUp: menu?.move(by: -1)
    case .lineDown: menu?.move(by: 1)
    case .pageUp: menu?.handle(Key(.pageUp), facts, query, rows)
    case .pageDown: menu?.handle(Key(.pageDown), facts, query, rows)
    default: break
    }
    return []
  }

  private mutating func moved(
    _ facts: DeskFacts,
    _ body: (inout Table) -> Void
  ) -> [DeskRequest] {
    body(&table)
    return loadNear(facts) + followWhy()
  }

  private mutating func sort(_ facts: DeskFacts) -> [DeskRequest] {
    let orders = ItemQuery.Sort.allCases
    let place = orders.firstIndex(of: query.sort) ?? 0
    query.sort = orders[(place + 1) % orders.count]
    let notice = Notice(text: facts.words.orderChanged(query.sort), role: .success)
    return loadFresh(facts) + [.say(notice)]
  }

  // Only blanks more or less make no other search.
  private mutating func searched(_ facts: DeskFacts) -> [DeskRequest] {
    let text = field.text.trimmed
    guard !text.utf8.elementsEqual(query.text.utf8) else { return [] }
    query.text = text
    return loadFresh(facts)
  }

  private mutating func leaveField() {
    isInField = false
    isOnlySearching = false
  }

  /// One step back: the box, the search, the filter, the screen.
  private mutating func close(_ facts: DeskFacts) -> [DeskRequest] {
    switch closing {
    case .closeWhy:
      why = nil
      return []
    case .clearSearch:
      field.set("")
      return searched(facts)
    case .leaveSearch:
      leaveField()
      return []
    case .clearFilter:
      for condition in QueueCondition.allCases { query[condition] = opened[condition] }
      return loadFresh(facts)
    default: return [.close]
    }
  }

  /// What `Esc` does now.
  var closing: QueueLabel {
    if isInField {
      if !field.isEmpty { return .clearSearch }
      return isOnlySearching ? .leave : .leaveSearch
    }
    if why != nil { return .closeWhy }
    if !field.isEmpty, query.text != opened.text { return .clearSearch }
    return query.isFiltered && !query.hasConditions(of: opened) ? .clearFilter : .leave
  }
}
