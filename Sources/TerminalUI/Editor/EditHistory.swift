/// What can be taken back, and in which steps?

internal import TextUnits

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
  private(set) var edits: [TextEdit]
  /// How many changes were made, of which `edits` is the sum.
  private(set) var count = 1
  let before: TextSelection
  private(set) var after: TextSelection

  init(_ edit: TextEdit, kind: EditKind, before: TextSelection, after: TextSelection) {
    self.kind = kind
    edits = [edit]
    self.before = before
    self.after = after
  }

  /// Takes in a further change.
  mutating func add(_ edit: TextEdit, after: TextSelection) {
    if let last = edits.last, let joined = last.joined(with: edit) {
      edits[edits.count - 1] = joined
    } else {
      edits.append(edit)
    }
    count += 1
    self.after = after
  }
}

extension TextEdit {
  /// This change and the next as one, where both lie within a line and side by side; nil elsewhere.
  func joined(with next: TextEdit) -> TextEdit? {
    let places = [start, removedEnd, insertedEnd, next.start, next.removedEnd, next.insertedEnd]
    guard places.allSatisfy({ $0.line == start.line }) else { return nil }
    let (first, end) = (start.character, insertedEnd.character)
    let (from, to) = (next.start.character, next.removedEnd.character)
    guard from <= end, to >= first else { return nil }
    let gone = Segments.characters(of: next.removed)
    let put = Segments.characters(of: inserted)
    // What the next change removed beside this one was there before both.
    let before = String(gone.prefix(max(0, first - from)))
    let behind = String(gone.suffix(max(0, to - end)))
    var joined = self
    joined.start.character = min(first, from)
    joined.removed = before + removed + behind
    joined.removedEnd.character += max(0, to - end)
    joined.inserted =
      String(put.prefix(max(0, from - first))) + next.inserted
      + String(put.suffix(max(0, end - to)))
    joined.insertedEnd.character = max(end, to) + next.insertedEnd.character - to
    return joined
  }
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
      && done[last].count < (startsWord ? Self.longRun : Self.maximumRun)
    if joins {
      done[last].add(edit, after: after)
    } else {
      done.append(EditGroup(edit, kind: kind, before: before, after: after))
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
