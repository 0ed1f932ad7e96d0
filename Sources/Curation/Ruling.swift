/// What has the team ruled on how labels are meant?

/// What a group agreed on when its answers differed, as it stands in the guide.
public struct Ruling: Hashable, Sendable {
  /// The day, as `2026-11-23`.
  public var date: String
  /// The words, in whatever language the group wrote them.
  public var text: String
  /// The list and the label that it is about; nil where it is about no label alone.
  public var about: LabelName?

  /// Makes a ruling.
  public init(date: String, text: String, about: LabelName? = nil) {
    self.date = date
    self.text = text
    self.about = about
  }
}

/// A label of a scheme by its list and its id.
public struct LabelName: Hashable, Sendable {
  /// The list.
  public var axis: LabelAxis
  /// The id.
  public var id: String

  /// Names a label.
  public init(axis: LabelAxis, id: String) {
    self.axis = axis
    self.id = id
  }
}

extension LabelScheme {
  /// What was ruled on a label, the latest first.
  public func rulings(on axis: LabelAxis, _ id: String) -> [Ruling] {
    rulings.filter { $0.about == LabelName(axis: axis, id: id) }.reversed()
  }
}
