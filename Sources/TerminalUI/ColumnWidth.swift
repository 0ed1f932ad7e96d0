/// How do columns side by side share a width, and which of them stay away where it is too small?

/// How wide a column wants to be.
public enum ColumnWidth: Hashable, Sendable {
  /// So many columns, no more and no less.
  case fixed(Int)
  /// At least so many, and a share of what is left over by its weight.
  case flexible(minimum: Int, weight: Int = 1)

  var minimum: Int {
    switch self {
    case .fixed(let columns): max(0, columns)
    case .flexible(let minimum, _): max(0, minimum)
    }
  }

  var weight: Int {
    switch self {
    case .fixed: 0
    case .flexible(_, let weight): max(0, weight)
    }
  }

  /// The width that each column gets, nil for those that stay away.
  ///
  /// Columns that don't fit stay away whole: the one with the highest number in `priorities` first, of
  /// equals the last. The last one left gets all there is, if it is less than it wants.
  static func share(
    _ room: Int,
    among widths: [ColumnWidth],
    priorities: [Int],
    gap: Int
  ) -> [Int?] {
    var kept = Array(widths.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + widths[$1].minimum } + gap * max(0, kept.count - 1)
    }
    while kept.count > 1, needed() > room {
      let least = kept.indices.max { (priorities[kept[$0]], $0) < (priorities[kept[$1]], $1) }
      if let least { kept.remove(at: least) }
    }
    var shares: [Int?] = widths.map { _ in nil }
    for index in kept { shares[index] = min(widths[index].minimum, max(0, room)) }
    var left = max(0, room - needed())
    var weights = kept.reduce(0) { $0 + widths[$1].weight }
    for index in kept where widths[index].weight > 0 && weights > 0 {
      // Rounding leaves nothing over: the last one takes the rest.
      let share = left * widths[index].weight / weights
      shares[index] = (shares[index] ?? 0) + share
      left -= share
      weights -= widths[index].weight
    }
    return shares
  }
}

/// A rectangle cut into columns with a divider between each two.
public struct ColumnParts: Hashable, Sendable {
  /// The columns, nil for those that stay away, in the order asked for.
  public let columns: [Rect?]
  /// The dividers between the columns there are, one cell wide; see `Canvas.divider(in:)`.
  public let dividers: [Rect]
}

extension Rect {
  /// Cuts the rectangle into columns, ` │ ` between each two.
  ///
  /// Columns that don't fit stay away whole, the last first, or by `priorities`, the highest number
  /// first.
  public func split(into widths: [ColumnWidth], priorities: [Int]? = nil) -> ColumnParts {
    let order = priorities.flatMap { $0.count == widths.count ? $0 : nil } ?? Array(widths.indices)
    let shares = ColumnWidth.share(columns, among: widths, priorities: order, gap: 3)
    var rest = self
    var parts: [Rect?] = []
    var dividers: [Rect] = []
    for share in shares {
      guard let share else {
        parts.append(nil)
        continue
      }
      if parts.contains(where: { $0 != nil }) {
        var gap = rest.takeLeft(3)
        _ = gap.takeLeft(1)
        dividers.append(gap.takeLeft(1))
      }
      parts.append(rest.takeLeft(share))
    }
    return ColumnParts(columns: parts, dividers: dividers)
  }
}
