/// What does the screen remember about the personal data of the item under review?

internal import Curation
internal import Guides
internal import TerminalUI

/// Marks, what is shown of them, and what is being chosen to be masked.
struct PersonalWork: Sendable {
  /// The texts with their marks, and the map of placeholders.
  var texts: PersonalTexts
  /// Counts up with everything that changes how the panes read.
  private(set) var revision = 0
  /// The mark that `F5` went to last.
  var current: PersonalMark? { didSet { revision += 1 } }
  /// The placeholder whose value is shown.
  private(set) var revealed: String?
  /// The mark that was shown last, behind which `v` goes on.
  private var lastRevealed: PersonalMark?
  /// The stretch that is being chosen to be masked.
  var pick: Pick? { didSet { revision += 1 } }
  /// What there is to decide in the own text.
  var written = WrittenMarks()

  init(_ item: ReviewItem, rules: PersonalDataRules) {
    texts = PersonalTexts(
      turns: item.conversation.turns,
      marks: item.screening.marks,
      written: item.draft?.judgement.rewrite ?? "",
      kept: item.draft?.judgement.kept ?? [],
      rules: rules
    )
  }

  /// The marks that wait for a decision, of the turns given, in the order of the turns given.
  func open(in turns: [Range<Int>]) -> [PersonalMark] {
    turns.flatMap { turns in
      texts.marks.filter { $0.isOpen && turns.contains($0.turn) }
    }
  }

  /// Takes the marks as they are stored now, and goes on to the next one to decide.
  mutating func take(_ marks: [PersonalMark], order: [Range<Int>]) {
    let before = open(in: order)
    let place = current.flatMap { before.firstIndex(of: $0) }
    texts.take(marks)
    let after = open(in: order)
    if let place, let current, !after.contains(current) {
      let later = before[place...].first { after.contains($0) }
      self.current = later ?? after.first
    }
    if let revealed, !texts.marks.contains(where: { $0.isMasked && $0.placeholder == revealed }) {
      self.revealed = nil
    }
    revision += 1
  }

  /// The masked mark that `v` shows: the one of `turn` and `byte`, else the next behind the last.
  func toReveal(in turns: [Range<Int>]) -> PersonalMark? {
    let masked = turns.flatMap { turns in
      texts.marks.filter { $0.isMasked && turns.contains($0.turn) }
    }
    guard let last = lastRevealed, let place = masked.firstIndex(of: last) else {
      return masked.first
    }
    let rest = masked[(place + 1)...] + masked[...place]
    return rest.first { $0.placeholder != last.placeholder } ?? masked.first
  }

  /// Shows a value.
  mutating func reveal(_ mark: PersonalMark) {
    revealed = mark.placeholder
    lastRevealed = mark
    revision += 1
  }

  /// Shows no value any more.
  mutating func hide() {
    revealed = nil
    revision += 1
  }
}

extension ItemWork {
  /// The turns that are shown, pane by pane, in the order in which a person reads what matters most.
  var readingOrder: [Range<Int>] {
    var order = [customerTurns, item.id.turn..<item.id.turn + 1, earlierTurns]
    if judgement.verdict != nil, !item.after.isEmpty {
      order.append(item.after.startIndex..<item.after.endIndex)
    }
    return order
  }

  /// The turns of a pane.
  func turns(of pane: Pane) -> Range<Int> {
    switch pane {
    case .earlier: earlierTurns
    case .customer: customerTurns
    case .reply: item.id.turn..<item.id.turn + 1
    case .after: item.after.startIndex..<item.after.endIndex
    case .own, .note: 0..<0
    }
  }

  /// The pane that shows a turn.
  func pane(of turn: Int) -> Pane {
    if turn == item.id.turn { return .reply }
    if turn > item.id.turn { return .after }
    return customerTurns.contains(turn) ? .customer : .earlier
  }

  /// The reply as it is shown.
  var shownReply: String { personal.texts.masked(turn: item.id.turn).text }
}
