/// What is drawn again and again to see how far a coefficient would vary?

extension Study {
  // How many numbers may be added up for a replicate, and the fewest and most random groups.
  private static let budget = 1 << 20
  private static let groups = 128...1024

  /// Resamples of all items.
  ///
  /// Where so many items have values of their own that patterns save nothing, items are dealt into
  /// random groups, and groups are drawn; so the cost stays bounded.
  public func resampling(replicates: Int, seed: UInt64) -> Resampling {
    let rated = patterns.ofItem.indices.filter { patterns.ofItem[$0] >= 0 }
    return resampling(items: rated, replicates: replicates, seed: seed)
  }

  /// Resamples of some items.
  func resampling(items: [Int], replicates: Int, seed: UInt64) -> Resampling {
    let blocks = blocks(ofPatternsIn: items)
    if let blocks {
      return Resampling(blocks, replicates: replicates, seed: seed, unit: .items)
    }
    let number = Self.budget / max(1, layout.size)
    let groups = min(max(number, Self.groups.lowerBound), Self.groups.upperBound)
    var numbers = SeededNumbers(seed: ~seed)
    let dealt = items.map { ($0, numbers.below(groups)) }
    let grouped = self.blocks(groups, dealt)
    return Resampling(grouped, replicates: replicates, seed: seed, unit: .groups)
  }

  /// Resamples of clusters: items that belong together, since they are of one conversation or one
  /// customer, are drawn together, for they tell less than as many strangers.
  ///
  /// `clusters` holds the cluster of every item, counted from 0. Very many clusters are dealt into
  /// random groups, and groups are drawn, so that the cost stays bounded.
  public func resampling(clusters: [Int], replicates: Int, seed: UInt64) -> Resampling {
    let number = (clusters.max() ?? -1) + 1
    let most = min(max(Self.budget / max(1, layout.size), Self.groups.lowerBound), 4096)
    var numbers = SeededNumbers(seed: ~seed)
    let dealt = number > most ? (0..<number).map { _ in numbers.below(most) } : Array(0..<number)
    let rated = zip(patterns.ofItem.indices, clusters).filter { patterns.ofItem[$0.0] >= 0 }
    return Resampling(
      blocks(min(number, most), rated.map { ($0.0, dealt[$0.1]) }),
      replicates: replicates,
      seed: seed,
      unit: .clusters
    )
  }

  // A block for each pattern; nil where there are too many of them.
  private func blocks(ofPatternsIn items: [Int]) -> Blocks? {
    var weights = [Int](repeating: 0, count: patterns.count)
    for item in items { weights[Int(patterns.ofItem[item])] += 1 }
    let used = weights.indices.filter { weights[$0] > 0 }
    let most = max(Self.budget / max(1, layout.size), Self.groups.lowerBound)
    guard used.count <= min(most, 4 * Self.groups.upperBound) else { return nil }
    var blocks = Blocks(layout, count: used.count)
    for (block, pattern) in used.enumerated() {
      blocks.weights[block] = weights[pattern]
      blocks.add(patterns.values(of: pattern), to: block)
    }
    return blocks
  }

  private func blocks(_ count: Int, _ items: [(item: Int, block: Int)]) -> Blocks {
    var blocks = Blocks(layout, count: count)
    for (item, block) in items {
      blocks.add(patterns.values(of: Int(patterns.ofItem[item])), to: block)
    }
    return blocks
  }
}
