/// In which order do things stand so that those alike don't stand in a row?

/// Keeps the order in which things come, but for those of a cluster of which three stand in a row
/// already: they wait until another one has passed.
public struct Spreading<Element> {
  /// So many of a cluster stand in a row at most, while there are others.
  public static var most: Int { 3 }

  private var placed: [Element] = []
  // The cluster at the end of `placed`, and how many of it stand there in a row.
  private var last: Int?
  private var run = 0
  // All of the cluster `last`, the earliest first; what was taken from it lies before `next`.
  private var waiting: [Element] = []
  private var next = 0

  /// Makes one without anything.
  public init() {}

  /// Everything in its order; what had nothing to stand between stands at the end.
  public var inOrder: [Element] { placed + waiting[next...] }

  /// Takes the next thing; one without a cluster is like no other.
  public mutating func add(_ element: Element, cluster: Int?) {
    if let cluster, cluster == last, run >= Self.most {
      waiting.append(element)
      return
    }
    let held = last
    place(element, cluster)
    guard cluster != held, next < waiting.count else { return }
    // What waited is of the cluster before, so that it may go on now.
    for _ in 0..<Self.most where next < waiting.count {
      place(waiting[next], held)
      next += 1
    }
    if next == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      next = 0
    }
  }

  private mutating func place(_ element: Element, _ cluster: Int?) {
    run = cluster != nil && cluster == last ? run + 1 : 1
    last = cluster
    placed.append(element)
  }
}

extension Spreading: Sendable where Element: Sendable {}
