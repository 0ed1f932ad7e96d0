// Is alpha of label sets what the papers' distances give?

import Agreement
import Testing

/// Passonneau, "Measuring agreement on set-valued items" (2006), and Jaccard's distance.
@Suite struct SetTests {
  // anger, worry, disappointment, gratitude
  private static let pairs: [([Int], [Int])] = [
    ([0], [0]), ([0, 1], [0]), ([1], [1]), ([], []), ([2], [0]), ([3], [3]),
  ]

  private static func study(_ pairs: [([Int], [Int])], labels: Int = 4) -> Study {
    var sets: [LabelSet] = []
    func code(_ labels: [Int]) -> Int {
      let set = LabelSet(labels)
      if let place = sets.firstIndex(of: set) { return place }
      sets.append(set)
      return sets.count - 1
    }
    var builder = RatingsBuilder()
    for (item, pair) in pairs.enumerated() {
      builder.add(item: item, reviewer: 0, value: code(pair.0))
      builder.add(item: item, reviewer: 1, value: code(pair.1))
    }
    return Study(builder.ratings(in: .sets(sets, labels: labels)))
  }

  @Test func `distances of six pairs`() {
    let masi = Self.pairs.map { LabelSet($0.0).masiDistance(to: LabelSet($0.1)) }
    for (distance, expected) in zip(masi, [0, 2.0 / 3, 0, 0, 1, 0]) {
      #expect(near(distance, expected))
    }
    #expect(near(LabelSet([0, 1]).jaccardDistance(to: LabelSet([0])), 0.5))
    #expect(near(LabelSet([0, 1]).masiDistance(to: LabelSet([1, 2])), 8.0 / 9))
    #expect(LabelSet().jaccardDistance(to: LabelSet()) == 0)
    #expect(LabelSet().masiDistance(to: LabelSet([200])) == 1)
  }

  @Test func `alpha of six pairs`() {
    #expect(near(Self.study(Self.pairs).figure(.alpha).value, 0.667, within: 0.0005))
  }

  @Test func `the order of labels and their repetition change nothing`() {
    let turned = Self.pairs.map { (Array($0.0.reversed()) + $0.0, Array($0.1.reversed())) }
    #expect(Self.study(turned).figure(.alpha) == Self.study(Self.pairs).figure(.alpha))
  }

  @Test func `each label has an alpha of its own`() {
    let study = Self.study(Self.pairs)
    // Worry: one of two times together; gratitude: always.
    #expect(study.figure(.specificAgreement(1)) == .value(2.0 / 3))
    #expect(study.figure(.traitAlpha(3)) == .value(1))
    #expect(study.traitCounts == [5, 3, 1, 2])
  }

  @Test func `a label that nobody or everybody used has none`() {
    let study = Self.study([([0], [0]), ([0, 1], [0])], labels: 3)
    #expect(study.figure(.traitAlpha(0)) == .undefined(.noVariation))
    #expect(study.figure(.traitAlpha(2)) == .undefined(.noVariation))
  }

  @Test func `256 labels have room`() {
    #expect(LabelSet(0..<256).count == 256)
    #expect(LabelSet(0..<256).shared(with: LabelSet([63, 64, 255])) == 3)
  }
}
