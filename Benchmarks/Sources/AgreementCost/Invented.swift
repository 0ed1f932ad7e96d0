/// Which ratings are measured, and how are they invented?

import Agreement

/// Ratings of invented items, from a fixed seed.
struct Invented {
  /// Ratings in columns.
  struct Columns {
    var domain: Domain
    var items: [Int32] = []
    var reviewers: [Int32] = []
    var values: [Int32] = []
  }

  let items: Int
  let isSet: Bool
  private var state: UInt64 = 5

  init(items: Int, isSet: Bool) {
    self.items = items
    self.isSet = isSet
  }

  mutating func ratings() -> Columns {
    let sets = (0..<256).map { mask in LabelSet((0..<8).filter { mask >> $0 & 1 == 1 }) }
    var columns = Columns(domain: isSet ? .sets(sets, labels: 8) : .nominal(4))
    for item in 0..<items {
      let number = 3 + below(3)
      let first = below(12)
      let truth = isSet ? labels(18) : value()
      for place in 0..<number {
        columns.items.append(Int32(item))
        columns.reviewers.append(Int32((first + place) % 12))
        let given = isSet ? truth ^ labels(5) : below(100) < 80 ? truth : value()
        columns.values.append(Int32(given))
      }
    }
    return columns
  }

  private mutating func value() -> Int {
    let drawn = below(100)
    return drawn < 60 ? 0 : drawn < 80 ? 1 : drawn < 92 ? 2 : 3
  }

  // Eight labels, each with a chance in percent.
  private mutating func labels(_ percent: Int) -> Int {
    (0..<8).reduce(0) { $0 | (below(100) < percent ? 1 << $1 : 0) }
  }

  private mutating func below(_ end: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % end
  }
}
