/// What does the history of an item say in English?

public import Curation

extension EnglishWords {
  /// What happened, with who did it.
  public func event(_ kind: EventKind, by actor: String?) -> String {
    let who = actor ?? "Tonfall"
    return switch kind {
    case .imported:
      actor.map { "\($0) imported the conversation." } ?? "The conversation was imported."
    case .guidesPublished:
      actor.map { "\($0) published a new guide." } ?? "A new guide was published."
    case .claimed: "\(who) got the item to review."
    case .annotated: "\(who) submitted a verdict."
    case .retracted: "\(who) took the verdict back."
    case .skipped: "\(who) skipped the item."
    case .passedOn: "\(who) passed the item on to somebody else."
    case .setAside: "\(who) set the item aside: nothing to judge."
    case .cannotJudge: "\(who) could not judge the item without more facts."
    case .outcomeRetracted: "\(who) took that back and reviews again."
    case .settled: actor.map { "\($0) settled the item." } ?? "The item is settled."
    case .disputed: "The reviewers disagree. The item waits for the lead."
    case .reopened: actor.map { "\($0) opened the item again." } ?? "The item was opened again."
    case .lapsed:
      actor.map { "Time ran out for \($0). The item is free again." }
        ?? "Time ran out. The item is free again."
    case .exported:
      actor.map { "\($0) wrote training data." } ?? "The item went into training data."
    case .reviewerAdded: "\(who) became a reviewer."
    case .superseded: "The conversation was replaced by a longer version."
    case .revealed: "\(who) looked at a masked value."
    case .masked: "\(who) masked a value."
    case .notPersonal: "\(who) said that a value is not personal."
    case .maskingUndone: "\(who) took back what was said about a value."
    case .specialIncluded: "\(who) let the reply be learnt from in spite of sensitive data."
    case .specialExcluded: "\(who) took that back: the reply is kept out of training."
    case .dismissed: "\(who) called it a false alarm."
    case .told: "\(who) has told a contact of the item."
    case .purged: "What was said and written was erased."
    case .roleChanged: "\(who) gave somebody another role."
    case .retired: "\(who) retired somebody: no more items for them."
    case .returned: "\(who) brought somebody back."
    case .goldMarked: "\(who) marked the item as one whose answer is known."
    case .goldUnmarked: "\(who) took the item from those whose answer is known."
    case .calibrationStarted: "\(who) took the item into a calibration round."
    case .folded: "The item says what another says already, and is counted with it."
    case .takenOver: "\(who) took the item over from somebody who had it open."
    case .lost:
      actor.map { "A colleague took the item over from \($0)." }
        ?? "A colleague took the item over."
    case .opened: "\(who) looked at others' work on the item, and is out as its reviewer."
    case .adjudicated: "\(who) decided what holds."
    case .sentBack: "\(who) sent the item back with a note."
    case .stoodBy: "\(who) stands by the verdict."
    case .asideConfirmed: "\(who) confirmed that there is nothing to judge."
    case .asideReturned: "\(who) put the item into the queue again."
    case .adjudicationRetracted: "\(who) took the decision back."
    }
  }

  /// What the lines are, and in which order they stand.
  public var historyIntroduction: String {
    "This has happened to the item since it came in. The oldest comes first."
  }

  /// Nothing has happened to the item yet.
  public var nothingToTell: String {
    "You have done nothing with the item yet. What others did is shown once you have submitted your "
      + "annotation, else once the item is settled."
  }
}
