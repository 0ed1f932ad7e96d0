/// What can be taken back, and in which steps?

/// Where the cursor is, and where the selection began.
struct TextSelection: Hashable, Sendable {
  var cursor: TextPosition
  var anchor: TextPosition?
}

/// What a change was to the person, which decides with which others it is taken back.
enum EditKind: Hashable, Sendable {
  /// A typed character.
  case typing
  /// A character removed by Backspace.
  case erasing
  /// A character removed by Delete.
  case deleting
  /// Anything else; always a step of its own.
  case other
}

/// Changes that are taken back together.
struct EditGroup: Hashable, Sendable {
  let kind: EditKind
  var edits: [TextEdit]
  let before: TextSelection
  var after: TextSelection
}

/// The steps that can be taken back and done again.
struct EditHistory: Hashable, Sendable {
  /// Steps kept; the oldest go first.
  static let maximumGroups = 1_000
  /// A new word starts a new step once a run of typing is this long.
  static let longRun = 40
  /// Most changes in one step, however long the run.
  static let maximumRun = 200

  private(set) var done: [EditGroup] = []
  private(set) var undone: [EditGroup] = []
  private var isOpen = false

  /// Ends the current run of typing: whatever comes next is a step of its own.
  mutating func close() { isOpen = false }

  /// Notes a change that has been made.
  mutating func record(
    _ edit: TextEdit,
    kind: EditKind,
    before: TextSelection,
    after: TextSelection,
    startsWord: Bool
  ) {
    undone = []
    let last = done.count - 1
    let joins =
      isOpen && kind != .other && last >= 0 && done[last].kind == kind && before.anchor == nil
      && done[last].after == before
      && done[last].edits.count < (startsWord ? Self.longRun : Self.maximumRun)
    if joins {
      done[last].edits.append(edit)
      done[last].after = after
    } else {
      done.append(EditGroup(kind: kind, edits: [edit], before: before, after: after))
      if done.count > Self.maximumGroups { done.removeFirst(done.count - Self.maximumGroups) }
    }
    isOpen = kind != .other
  }

  /// The step to take back, which from now on can be done again.
  mutating func undo() -> EditGroup? {
    isOpen = false
    guard let group = done.popLast() else { return nil }
    undone.append(group)
    return group
  }

  /// The step to do again.
  mutating func redo() -> EditGroup? {
    isOpen = false
    guard let group = undone.popLast() else { return nil }
    done.append(group)
    return group
  }
}
