/// What differs between two label schemes, and which stored labels need a mapping because of it?

public import Curation

/// One difference between two schemes.
public struct LabelChange: Hashable, Sendable {
  /// What the label says something about.
  public var axis: LabelAxis
  /// The label's id.
  public var id: String
  /// What happened to it.
  public var kind: Kind

  /// What can happen to a label.
  public enum Kind: Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone. A changed id is one label gone and one new.
    case removed
    /// People call it something else; the data stay as they are.
    case renamed(from: Bilingual, to: Bilingual)
    /// Its definition, `not_when` or look-alike reads differently.
    case redefined
    /// It excludes the others now, or no longer.
    case exclusivity(Bool)
    /// It stands at another place among the labels that stay, and so on another key.
    case moved
  }

  /// Makes a difference.
  public init(axis: LabelAxis, id: String, kind: Kind) {
    self.axis = axis
    self.id = id
    self.kind = kind
  }
}

/// Everything that differs between a published scheme and a draft.
public struct SchemeChange: Hashable, Sendable {
  /// The differences, list by list, in the order of the draft; what was removed comes last.
  public var changes: [LabelChange]

  /// Compares two schemes.
  public init(from old: LabelScheme, to new: LabelScheme) {
    changes = LabelAxis.allCases.flatMap { axis in
      Self.changes(axis, old.labels(axis), new.labels(axis))
    }
  }

  /// Nothing differs.
  public var isEmpty: Bool { changes.isEmpty }

  /// The removed labels that stored annotations use: publishing has to be told what they become.
  public func mappingsNeeded(isUsed: (LabelAxis, String) -> Bool) -> [LabelChange] {
    changes.filter { $0.kind == .removed && isUsed($0.axis, $0.id) }
  }

  private static func changes(_ axis: LabelAxis, _ old: [Label], _ new: [Label]) -> [LabelChange] {
    var found: [LabelChange] = []
    func note(_ id: String, _ kind: LabelChange.Kind) {
      found.append(LabelChange(axis: axis, id: id, kind: kind))
    }
    let newIDs = Set(new.map(\.id))
    let kept = old.filter { newIDs.contains($0.id) }
    var place = 0
    for label in new {
      guard let before = old.first(where: { $0.id == label.id }) else {
        note(label.id, .added)
        continue
      }
      if before.name != label.name { note(label.id, .renamed(from: before.name, to: label.name)) }
      if before.definition != label.definition || before.notWhen != label.notWhen
        || before.lookAlike != label.lookAlike
      {
        note(label.id, .redefined)
      }
      if before.isExclusive != label.isExclusive { note(label.id, .exclusivity(label.isExclusive)) }
      if kept[place].id != label.id { note(label.id, .moved) }
      place += 1
    }
    for label in old where !newIDs.contains(label.id) { note(label.id, .removed) }
    return found
  }
}
