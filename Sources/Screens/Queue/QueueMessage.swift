/// What does the list of items say about itself: heading, message, bottom line?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension QueueScreen {
  func heading(_ facts: DeskFacts) -> [String] {
    let words = facts.words
    let title = words.title(.queue)
    var parts = [title]
    let room = facts.size.columns - Columns.width(of: title) - 7
    if query.isFiltered {
      let values =
        (behindFigure(words).map { [$0] } ?? [])
        + query.conditions.map { $0.name(of: query[$0] ?? "", facts) }
      parts.append(Columns.shortened(words.filtered(values), to: room))
    }
    parts.append(words.order(query.sort))
    if facts.progress.redHold == .notToday { parts.append(words.noRedShort) }
    if facts.progress.waiting > 0 { parts.append(words.waiting(facts.progress.waiting)) }
    return parts
  }

  private func behindFigure(_ words: any Wordbook) -> String? {
    query.only.map { items in
      behindOf.map { words.behindFigure(items.count, of: $0) } ?? words.behindFigure
    }
  }

  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)] {
    if menu != nil {
      return [(.accept, true), (.eraseFilter, false), (.close, true), (.help, false)]
    }
    if isInField {
      return [(.accept, true), (.lineDown, false), (.close, true), (.help, false)]
    }
    return [
      (.open, true), (.search, false), (.filter, false), (.close, true), (.why, false),
      (.sort, false), (.passOn, false), (.history, false), (.earlierConversations, false),
      (.guide, false), (.palette, false), (.help, true),
    ]
  }

  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    if let menu {
      return action == .close && menu.condition != nil ? facts.words.label(.leave) : nil
    }
    switch action {
    case .close: return facts.words.label(closing)
    case .accept: return facts.words.label(.toList)
    case .open where current == nil: return facts.words.label(.tryAgain)
    case .open where current.map { showsAnswers($0, facts) } ?? false:
      return facts.words.label(.answers)
    case .open: return current?.own == .done ? facts.words.label(.correct) : nil
    default: return nil
    }
  }

  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String? {
    let words = facts.words
    switch action {
    case .open, .handOver, .why, .passOn, .history, .earlierConversations: break
    default: return nil
    }
    guard let item = current else {
      return action == .open && hasFailed ? nil : words.noItemHere
    }
    switch action {
    case .open where showsAnswers(item, facts): return nil
    // An own draft of an ended item may be a correction begun: the store knows.
    case .open where item.own == .draft && item.state != .open: return nil
    case .open, .handOver:
      return notOpened(item, facts).map { words.notOpened(item.id, $0, clock: facts.clock) }
    case .passOn:
      if item.id == facts.item { return words.notHandedOnOpen(item.id) }
      if item.own == .done { return words.notHandedOnDone(item.id) }
      return notOpened(item, facts).map { words.notOpened(item.id, $0, clock: facts.clock) }
    default: return nil
    }
  }

  /// Whether an adjudicator reads what reviewers said of it.
  func showsAnswers(_ item: ListedItem, _ facts: DeskFacts) -> Bool {
    guard facts.mayAdjudicate, item.own == nil else { return false }
    switch item.state {
    case .disputed, .agreed, .adjudicated, .setAside: return true
    case .open, .cannotJudge, .superseded, .copy: return false
    }
  }

  // What the row tells; the store knows of leases too and has the last word.
  private func notOpened(_ item: ListedItem, _ facts: DeskFacts) -> NotOpened? {
    if item.own == .done || item.id == facts.item { return nil }
    if handedOn.contains(item.id) { return .putAway }
    if item.state != .open { return .ended(item.state) }
    return item.done >= item.overlap && item.own == nil ? .full : nil
  }

  func message(_ facts: DeskFacts) -> Notice? {
    let words = facts.words
    if hasFailed, rows.items.isEmpty { return Notice(text: words.listFailed) }
    guard isLoaded else { return Notice(text: words.loadingList, role: .dim) }
    guard let current else { return Notice(text: nothing(facts)) }
    var sentences = [
      isLooking(facts) ? words.looking(found: found) : words.position(position)
    ]
    if let coverage, !coverage.isComplete { sentences.append(words.coverage(coverage)) }
    if current.own == .done, !isInField { sentences.append(words.opensForCorrection(current.id)) }
    return Notice(text: sentences.joined(separator: " "), role: .text)
  }

  private func nothing(_ facts: DeskFacts) -> String {
    let words = facts.words
    if isLooking(facts) { return words.looking(found: found) }
    if answered.text.isEmpty, !answered.isFiltered { return words.noItemsYet }
    let search = answered.text.isEmpty ? nil : Columns.shortened(answered.text, to: 30)
    var sentences = [words.nothingFound(search: search, isFiltered: answered.isFiltered)]
    if let coverage, !coverage.isComplete { sentences.append(words.coverage(coverage)) }
    return sentences.joined(separator: " ")
  }

  // Rows of the list before are not found.
  private var found: Int? { pending?.purpose == .fresh ? nil : rows.known }

  /// Whether the store is still looking for enough to fill the screen.
  func isLooking(_ facts: DeskFacts) -> Bool {
    guard let pending, !hasFailed else { return false }
    switch pending.purpose {
    case .fresh: return pending.saysSoAt.map { $0 <= facts.now } ?? true
    case .more: return rows.items.count < table.list.rows
    case .again: return false
    }
  }

  private var position: QueuePosition {
    QueuePosition(
      number: rows.before + table.list.cursor + 1,
      known: rows.known,
      isAll: rows.isAll,
      isNarrowed: answered.isFiltered || !answered.text.isEmpty
    )
  }
}
