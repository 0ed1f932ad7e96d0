/// What is the screen waiting for, and which keys wait with it?

internal import Curation
internal import Guides
internal import TerminalUI
internal import Wording

/// Why the item can't be changed just now.
enum Waiting: Hashable, Sendable {
  case loading
  case submitting(Verdict)
  case storing
  case undoing
  /// The draft goes to the disk before something that takes the item off the screen.
  case savingFirst(Departure)
}

/// What takes an unfinished item off the screen.
enum Departure: Hashable, Sendable {
  case leave
  case undo
  case putAway(Outcome)
  case open(ItemID)
}

/// An effect whose answer has not come yet; effects are done in order, so a failure is the first one's.
enum Outstanding: Hashable, Sendable {
  case next
  case draft(ItemID, revision: Int)
  case submit(ItemID)
  case outcome(ItemID)
  case undo
  /// What helps beside the work: phrases, what comes next, an editor outside.
  case aside
}

/// Something to say, until the next key.
struct Notice: Hashable, Sendable {
  var text: String
  var role: Role = .warning
  /// What is missing, to be pointed at.
  var about: JudgementProblem?
}

/// Guides published while an item is open; they hold from the next one on.
struct ComingGuides: Sendable {
  var scheme: LabelScheme
  var phrases: Phrases
  var version: Int
  var voice: VoiceGuides?
}

/// Keys pressed while an answer is being made durable; they go to the next item.
///
/// A verdict or submit key was meant for an item nobody has seen yet: it is dropped, with all after it.
struct KeyQueue: Sendable {
  private static let limit = 64
  private var inputs: [(TerminalInput, Timestamp)] = []
  private var isClosed = false

  mutating func add(_ input: TerminalInput, at: Timestamp) {
    guard !isClosed, inputs.count < Self.limit else { return }
    inputs.append((input, at))
  }

  mutating func close() { isClosed = true }

  mutating func takeAll() -> [(TerminalInput, Timestamp)] {
    defer { self = KeyQueue() }
    return inputs
  }
}
