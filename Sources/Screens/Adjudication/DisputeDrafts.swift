/// When must an unfinished decision be saved, and what is said of one that was begun before?

internal import Curation
internal import TextUnits
internal import Wording

/// What there is to say of a decision that was begun before.
enum BegunBefore: Hashable, Sendable {
  /// It is as it was left.
  case asItWas(Timestamp)
  /// The answers are others now: only the words of it are there.
  case onOtherAnswers(Timestamp)
}

extension DisputeWork {
  /// Sees whether anything was changed since it was looked at last.
  mutating func note(at: Timestamp) {
    let written = written
    guard written != noted else { return }
    noted = written
    begunBefore = nil
    draft.changed(at: at)
  }

  /// Asks for a save of what is unsaved; nil where nothing is.
  mutating func save() -> Effect? {
    guard draft.isDirty else { return nil }
    let seen = SeenDispute(dispute.state, dispute.version)
    return .saveDisputeDraft(dispute.item.id, noted, seen: seen, revision: draft.nextRevision())
  }
}

extension AdjudicationScreen {
  /// Asks for what must be saved now: what is due, and at once what is out of sight.
  ///
  /// - Parameters:
  ///   - now: the moment.
  ///   - isSeen: the screen has the keys.
  ///   - isLast: there may be no later; what could not be saved before is tried again.
  /// - Returns: the saves, in the order of their items.
  mutating func saves(at now: Timestamp, isSeen: Bool, isLast: Bool) -> [Effect] {
    var effects: [Effect] = []
    let shown = work?.dispute.item.id
    for item in begun.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard var work = begun[item] else { continue }
      work.note(at: now)
      let isDue = work.draft.dueAt.map { $0 <= now } ?? false
      let isLeft = !(isSeen && item == shown) && !work.draft.hasFailed
      if isDue || isLeft || isLast, let save = work.save() { effects.append(save) }
      keep(work)
    }
    return effects
  }

  /// The moment at which the next save is due; nil where everything is saved.
  var savesAt: Timestamp? { begun.values.compactMap(\.draft.dueAt).min() }

  /// Whether a save was asked for whose answer has not come.
  var isSaving: Bool { begun.values.contains { $0.draft.isSaving } }

  /// Whether something could not be saved, and is not yet.
  var hasFailed: Bool { begun.values.contains { $0.draft.hasFailed } }

  /// Takes what became of saves, wherever the screen is.
  mutating func takeSaves(_ event: Event) {
    switch event {
    case .disputeDraftSaved(let item, let revision, let at):
      guard var work = begun[item] else { return }
      work.draft.saved(revision, at: at)
      keep(work)
    case .failed(_, let at):
      for var work in begun.values where work.draft.isSaving {
        work.draft.failed(at: at)
        keep(work)
      }
    default: break
    }
  }

  /// What the line on top says of the draft, as wide as the longest of it so that nothing moves from
  /// save to save; nil where there is none.
  func savedState(_ facts: DeskFacts) -> String? {
    guard let draft = work?.draft else { return nil }
    let words = facts.words
    let said: String
    if draft.isDirty {
      said = words.unsaved
    } else if draft.isSaving {
      said = words.saving
    } else if let at = draft.savedAt {
      said = words.draftSaved(facts.clock(at))
    } else {
      return nil
    }
    let all = [words.unsaved, words.saving, words.draftSaved("00:00")]
    let width = all.map { Columns.width(of: $0) }.max() ?? 0
    return said + String(repeating: " ", count: max(0, width - Columns.width(of: said)))
  }

  /// What is said beside the rest of a dispute on which something was begun before.
  func begunBefore(_ facts: DeskFacts) -> String? {
    switch work?.begunBefore {
    case .asItWas(let at): facts.words.draftFound(facts.clock(at))
    case .onOtherAnswers(let at): facts.words.draftOnOtherAnswers(facts.clock(at))
    case nil: nil
    }
  }
}
