/// What kind of values do reviewers give, and which are there to choose from?

/// How two values compare.
public enum Scale: String, CaseIterable, Sendable {
  /// Alike or not.
  case nominal
  /// In an order, without a distance between neighbours.
  case ordinal
  /// Numbers whose differences mean the same everywhere.
  case interval
  /// Several labels at once, or none.
  case set
}

/// The values that reviewers may give, coded 0, 1, 2 … in their declared order.
///
/// A value that nobody used is one all the same: Gwet's coefficients and weighted kappas depend on the
/// values there are to choose from.
public struct Domain: Hashable, Sendable {
  /// How the values compare.
  public let scale: Scale
  /// How many values there are.
  public let count: Int
  /// Where each value lies: its place in the order, on an interval scale its number; empty for sets.
  public let positions: [Double]
  /// What each value holds; empty but for sets.
  public let sets: [LabelSet]
  /// How many labels there are to put into sets; 0 but for sets.
  public let labelCount: Int

  /// Values that are alike or not.
  public static func nominal(_ count: Int) -> Domain {
    Domain(scale: .nominal, positions: (0..<count).map(Double.init))
  }

  /// Values in an order, the first the lowest.
  public static func ordinal(_ count: Int) -> Domain {
    Domain(scale: .ordinal, positions: (0..<count).map(Double.init))
  }

  /// Numbers, each once.
  public static func interval(_ values: [Double]) -> Domain {
    Domain(scale: .interval, positions: values)
  }

  /// Sets of labels, each once; labels are counted from 0.
  public static func sets(_ sets: [LabelSet], labels: Int) -> Domain {
    Domain(scale: .set, positions: [], sets: sets, labelCount: labels)
  }

  private init(scale: Scale, positions: [Double], sets: [LabelSet] = [], labelCount: Int = 0) {
    self.scale = scale
    self.positions = positions
    self.sets = sets
    self.labelCount = labelCount
    count = scale == .set ? sets.count : positions.count
  }

  /// What agreement is also told of one by one: every value, or every label of sets.
  public var traitCount: Int { scale == .set ? labelCount : count }

  /// The traits of a value: itself, or the labels that it holds.
  public func traits(of value: Int) -> [Int] {
    scale == .set ? (0..<labelCount).filter { sets[value].contains($0) } : [value]
  }
}
