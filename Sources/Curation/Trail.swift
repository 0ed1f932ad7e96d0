/// What can happen to an item, as its history tells it?

/// What happened, in the trail; never a text.
public enum EventKind: UInt8, CaseIterable, Sendable {
  /// Conversations were imported.
  case imported = 1
  /// Guides were published.
  case guidesPublished
  /// A reviewer got the item under a lease.
  case claimed
  /// An annotation was submitted.
  case annotated
  /// An annotation was taken back.
  case retracted
  /// The item was skipped.
  case skipped
  /// The item was passed on to somebody else.
  case passedOn
  /// The item was set aside as no case.
  case setAside
  /// The item can't be judged for want of facts.
  case cannotJudge
  /// An outcome was taken back.
  case outcomeRetracted
  /// The item became settled.
  case settled
  /// The item's reviewers disagree.
  case disputed
  /// A settled or disputed item was opened again.
  case reopened
  /// A lease ran out.
  case lapsed
  /// A training set was written.
  case exported
  /// A reviewer was added.
  case reviewerAdded
  /// The conversation was replaced by a longer version of itself.
  case superseded
  /// A masked value was looked at.
  case revealed
  /// A value was masked by a person.
  case masked
  /// A person said that a value is not personal.
  case notPersonal
  /// What a person said about a value, or masked by hand, was taken back.
  case maskingUndone
  /// An item that tells of a special category may be learnt from all the same.
  case specialIncluded
  /// That was taken back.
  case specialExcluded
  /// A reviewer said that the red item is a false alarm.
  case dismissed = 30
  /// A reviewer has told a contact of the item.
  case told = 31
  /// What was said and written was erased.
  case purged = 32
  /// A reviewer got another role.
  case roleChanged = 40
  /// A reviewer gets no items any more.
  case retired = 41
  /// A retired reviewer is back.
  case returned = 42
  /// The item's answer is known, and it comes to people who have not had it.
  case goldMarked = 43
  /// The item is no longer one with a known answer.
  case goldUnmarked = 44
  /// A calibration round was begun.
  case calibrationStarted = 45
  /// The item says what another says already, and is counted with it.
  case folded = 46
  /// Somebody who settles looked at others' work on the open item, and is out as its reviewer.
  case opened = 47
  /// A reviewer took the item over from a colleague who had it open.
  case takenOver = 48
  /// A colleague took over the item that the reviewer had open.
  case lost = 49
  /// An adjudicator decided.
  case adjudicated = 50
  /// An adjudicator sent the item back to its reviewers.
  case sentBack = 51
  /// A reviewer stands by what was sent back.
  case stoodBy = 52
  /// An adjudicator confirmed that the item is no case.
  case asideConfirmed = 53
  /// An adjudicator returned an item that was set aside to the queue.
  case asideReturned = 54
  /// An adjudication was taken back.
  case adjudicationRetracted = 55

  /// The word in `--format json`.
  public var name: String {
    switch self {
    case .imported: "imported"
    case .guidesPublished: "guides_published"
    case .claimed: "claimed"
    case .annotated: "annotated"
    case .retracted: "retracted"
    case .skipped: "skipped"
    case .passedOn: "passed_on"
    case .setAside: "set_aside"
    case .cannotJudge: "cannot_judge"
    case .outcomeRetracted: "outcome_retracted"
    case .settled: "settled"
    case .disputed: "disputed"
    case .reopened: "reopened"
    case .lapsed: "lapsed"
    case .exported: "exported"
    case .reviewerAdded: "reviewer_added"
    case .superseded: "superseded"
    case .revealed: "revealed"
    case .masked: "masked"
    case .notPersonal: "not_personal"
    case .maskingUndone: "masking_undone"
    case .specialIncluded: "special_included"
    case .specialExcluded: "special_excluded"
    case .dismissed: "dismissed"
    case .told: "told"
    case .purged: "purged"
    case .roleChanged: "role_changed"
    case .retired: "retired"
    case .returned: "returned"
    case .goldMarked: "gold_marked"
    case .goldUnmarked: "gold_unmarked"
    case .calibrationStarted: "calibration_started"
    case .folded: "folded"
    case .opened: "opened"
    case .takenOver: "taken_over"
    case .lost: "lost"
    case .adjudicated: "adjudicated"
    case .sentBack: "sent_back"
    case .stoodBy: "stood_by"
    case .asideConfirmed: "aside_confirmed"
    case .asideReturned: "aside_returned"
    case .adjudicationRetracted: "adjudication_retracted"
    }
  }
}

/// One line of an item's history.
public struct ItemEvent: Hashable, Sendable {
  /// When.
  public var at: Timestamp
  /// Who: a reviewer's name, nil for the program itself.
  public var actor: String?
  /// What.
  public var kind: EventKind

  /// Makes a line.
  public init(at: Timestamp, actor: String?, kind: EventKind) {
    self.at = at
    self.actor = actor
    self.kind = kind
  }
}
