/// What is the shortest way from one sequence to another?

/// Myers' greedy comparison ("An O(ND) Difference Algorithm", 1986), with a bound on the distance.
enum Myers {
  /// One step of the way.
  enum Edit: Equatable {
    /// The old sequence's element at this index is kept.
    case same(Int)
    /// The old sequence's element at this index goes.
    case removed(Int)
    /// The new sequence's element at this index comes.
    case added(Int)
  }

  /// The steps in order, nil when more than `maximumDistance` elements differ.
  ///
  /// Time and space grow with the distance squared plus the lengths.
  static func script(_ old: [Int32], _ new: [Int32], maximumDistance: Int) -> [Edit]? {
    let shared = min(old.count, new.count)
    var prefix = 0
    while prefix < shared, old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shared - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] {
      suffix += 1
    }
    let oldMiddle = old[prefix..<(old.count - suffix)]
    let newMiddle = new[prefix..<(new.count - suffix)]
    guard let middle = edits(oldMiddle, newMiddle, maximumDistance) else { return nil }
    return (0..<prefix).map { .same($0) } + middle
      + ((old.count - suffix)..<old.count).map { .same($0) }
  }

  private static func edits(
    _ old: ArraySlice<Int32>,
    _ new: ArraySlice<Int32>,
    _ maximumDistance: Int
  ) -> [Edit]? {
    if old.isEmpty { return new.indices.map { .added($0) } }
    if new.isEmpty { return old.indices.map { .removed($0) } }
    guard abs(old.count - new.count) <= maximumDistance else { return nil }
    let limit = min(maximumDistance, old.count + new.count)
    // furthest[limit + k]: how far into `old` the best way on diagonal k reaches.
    var furthest = [Int32](repeating: 0, count: 2 * limit + 3)
    var trace: [[Int32]] = []
    for distance in 0...limit {
      trace.append(Array(furthest[(limit + 1 - distance)...(limit + 1 + distance)]))
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let place = limit + 1 + diagonal
        let isDown =
          diagonal == -distance
          || (diagonal != distance && furthest[place - 1] < furthest[place + 1])
        var x = distance == 0 ? 0 : Int(isDown ? furthest[place + 1] : furthest[place - 1] + 1)
        var y = x - diagonal
        while x < old.count, y < new.count,
          old[old.startIndex + x] == new[new.startIndex + y]
        {
          x += 1
          y += 1
        }
        furthest[place] = Int32(truncatingIfNeeded: x)
        if x >= old.count, y >= new.count {
          return walkBack(trace, old.startIndex, new.startIndex, (old.count, new.count))
        }
      }
    }
    return nil
  }

  private static func walkBack(
    _ trace: [[Int32]],
    _ oldStart: Int,
    _ newStart: Int,
    _ end: (x: Int, y: Int)
  ) -> [Edit] {
    var (x, y) = end
    var edits: [Edit] = []
    for distance in stride(from: trace.count - 1, through: 1, by: -1) {
      let furthest = trace[distance]
      let diagonal = x - y
      func reach(_ diagonal: Int) -> Int { Int(furthest[diagonal + distance]) }
      let isDown =
        diagonal == -distance || (diagonal != distance && reach(diagonal - 1) < reach(diagonal + 1))
      let fromX = isDown ? reach(diagonal + 1) : reach(diagonal - 1)
      let fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1)
      while x > fromX, y > fromY {
        x -= 1
        y -= 1
        edits.append(.same(oldStart + x))
      }
      if isDown {
        y -= 1
        edits.append(.added(newStart + y))
      } else {
        x -= 1
        edits.append(.removed(oldStart + x))
      }
    }
    while x > 0, y > 0 {
      x -= 1
      y -= 1
      edits.append(.same(oldStart + x))
    }
    return edits.reversed()
  }
}
