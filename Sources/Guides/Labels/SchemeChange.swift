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
    /// It is gone, and another label of the list stands for it.
    case replaced(by: String)
    /// People call it something else; the data stay as they are.
    case renamed(from: Bilingual, to: Bilingual)
    /// How it is explained reads differently: these values.
    case redefined([KeyChange])
    /// Other words of customers speak for it.
    case otherWords
    /// It excludes the others now, or no longer.
    case exclusivity(Bool)
    /// It counts as a fault of the reply now, or no longer.
    case defect(Bool)
    /// The criterion is answered on another scale.
    case rescaled
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

extension LabelChange {
  /// Whether another situation may be expected of items that came in before.
  public var changesExpectation: Bool {
    guard axis == .situation else { return false }
    switch kind {
    case .added, .removed, .replaced, .renamed, .otherWords: return true
    case .redefined, .exclusivity, .defect, .rescaled, .moved: return false
    }
  }
}

/// Everything that differs between a published scheme and a draft.
public struct SchemeChange: Hashable, Sendable {
  /// The differences, list by list, in the order of the draft; what was removed comes last.
  public var changes: [LabelChange]

  /// Compares two schemes.
  public init(from old: LabelScheme, to new: LabelScheme) {
    changes = LabelAxis.allCases.flatMap { axis in
      Self.changes(axis, old.labels(axis), new.labels(axis), in: new)
        + (axis == .rubric ? Self.rubricChanges(old, new) : [])
    }
  }

  /// Nothing differs.
  public var isEmpty: Bool { changes.isEmpty }

  /// What annotations use and this change would leave without a meaning: labels that `new` neither has
  /// nor says what they have become, and criteria that get another scale under their old id.
  public func mappingsNeeded(
    in new: LabelScheme,
    used: [LabelAxis: [String: Int]]
  ) -> [LabelChange] {
    let gone = LabelAxis.allCases.flatMap { axis in
      (used[axis] ?? [:]).keys.sorted().filter { !new.knows($0, axis) }
        .map { LabelChange(axis: axis, id: $0, kind: .removed) }
    }
    return gone + changes.filter { $0.kind == .rescaled && used[$0.axis]?[$0.id] != nil }
  }

  private static func rubricChanges(_ old: LabelScheme, _ new: LabelScheme) -> [LabelChange] {
    new.rubric.flatMap { criterion -> [LabelChange] in
      guard let before = old.criterion(criterion.label.id) else { return [] }
      var kinds: [LabelChange.Kind] = []
      let loses = before.takesNotApplicable && !criterion.takesNotApplicable
      if before.scale != criterion.scale || loses { kinds.append(.rescaled) }
      let explained = before.explanation(to: criterion)
      if !explained.isEmpty { kinds.append(.redefined(explained)) }
      return kinds.map { LabelChange(axis: .rubric, id: criterion.label.id, kind: $0) }
    }
  }

  private static func changes(
    _ axis: LabelAxis,
    _ old: [Label],
    _ new: [Label],
    in scheme: LabelScheme
  ) -> [LabelChange] {
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
      let explained = before.explanation(to: label)
      if !explained.isEmpty { note(label.id, .redefined(explained)) }
      if before.words != label.words { note(label.id, .otherWords) }
      if before.isExclusive != label.isExclusive { note(label.id, .exclusivity(label.isExclusive)) }
      if before.isDefect != label.isDefect { note(label.id, .defect(label.isDefect)) }
      if kept[place].id != label.id { note(label.id, .moved) }
      place += 1
    }
    for label in old where !newIDs.contains(label.id) {
      let now = scheme.current(label.id, axis)
      note(label.id, now.flatMap { $0 == label.id ? nil : .replaced(by: $0) } ?? .removed)
    }
    return found
  }
}

extension Label {
  /// What explains it and reads differently in another version of it, by the keys of the file.
  fileprivate func explanation(to new: Label) -> [KeyChange] {
    KeyChange.changes("definition", from: definition, to: new.definition)
      + KeyChange.changes("not_when", from: notWhen, to: new.notWhen)
      + KeyChange.changes("look_alike", from: lookAlike, to: new.lookAlike)
  }
}

extension Criterion {
  /// The same beside its label and its scale.
  fileprivate func explanation(to new: Criterion) -> [KeyChange] {
    var found =
      KeyChange.changes("weight", from: String(weight), to: String(new.weight))
      + KeyChange.changes("auto_fail", from: String(isAutoFail), to: String(new.isAutoFail))
    // To lose it is another scale.
    if new.takesNotApplicable, !takesNotApplicable {
      found += KeyChange.changes("not_applicable", from: "false", to: "true")
    }
    return found + KeyChange.changes("good", from: good, to: new.good)
      + KeyChange.changes("bad", from: bad, to: new.bad)
  }
}
