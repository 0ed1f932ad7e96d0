/// How far are two sets of labels apart?

/// A set of up to 256 labels as bits; order and repetition can't be in it.
public struct LabelSet: Hashable, Sendable {
  /// How many labels there is room for.
  public static let most = 256

  private var bits = SIMD4<UInt64>()

  /// The empty set: an answer, not a missing one.
  public init() {}

  /// A set of labels, each from 0 to 255.
  public init(_ labels: some Sequence<Int>) {
    for label in labels { insert(label) }
  }

  /// Puts a label in, 0 to 255.
  public mutating func insert(_ label: Int) {
    bits[label >> 6] |= 1 << UInt64(label & 63)
  }

  /// Whether a label is in it.
  public func contains(_ label: Int) -> Bool {
    bits[label >> 6] >> UInt64(label & 63) & 1 == 1
  }

  /// How many labels are in it.
  public var count: Int { Self.ones(bits) }

  /// How many labels both have.
  public func shared(with other: LabelSet) -> Int { Self.ones(bits & other.bits) }

  /// How many labels one of them has at least.
  public func joined(with other: LabelSet) -> Int { Self.ones(bits | other.bits) }

  /// Jaccard's distance, 0 to 1: the share of the labels of both that only one has; two empty sets
  /// are 0 apart.
  public func jaccardDistance(to other: LabelSet) -> Double {
    let all = joined(with: other)
    return all == 0 ? 0 : 1 - Double(shared(with: other)) / Double(all)
  }

  /// MASI's distance (Passonneau 2006), 0 to 1: one less Jaccard's similarity, of which two thirds
  /// count where one set holds the other, and a third where each has something of its own.
  public func masiDistance(to other: LabelSet) -> Double {
    if bits == other.bits { return 0 }
    let common = shared(with: other)
    if common == 0 { return 1 }
    let isPart = common == min(count, other.count)
    return 1 - (isPart ? 2.0 / 3 : 1.0 / 3) * Double(common) / Double(joined(with: other))
  }

  private static func ones(_ bits: SIMD4<UInt64>) -> Int {
    bits.x.nonzeroBitCount + bits.y.nonzeroBitCount + bits.z.nonzeroBitCount
      + bits.w.nonzeroBitCount
  }
}
