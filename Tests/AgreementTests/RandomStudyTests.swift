// What holds for any ratings, whoever gave them and whatever they are called?

import Agreement
import CurationTesting
import Testing

@Suite struct RandomStudyTests {
  /// Ratings of some items by some reviewers, with gaps.
  struct Sample {
    var items: [Textbook.Item]
    var values: Int
    var reviewers: Int

    func study(_ domain: (Int) -> Domain) -> Study {
      var builder = RatingsBuilder()
      for (item, ratings) in items.enumerated() {
        for (reviewer, value) in ratings {
          builder.add(item: item, reviewer: reviewer, value: value)
        }
      }
      return Study(builder.ratings(in: domain(values)))
    }
  }

  static func sample(_ seed: UInt64) -> Sample {
    var random = SeededGenerator(seed: seed)
    let values = Int.random(in: 2...6, using: &random)
    let reviewers = Int.random(in: 2...7, using: &random)
    let gaps = Double.random(in: 0...0.7, using: &random)
    let noise = Double.random(in: 0...1, using: &random)
    let items = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let truth = Int.random(in: 0..<values, using: &random)
      var item: Textbook.Item = [:]
      for reviewer in 0..<reviewers where Double.random(in: 0..<1, using: &random) >= gaps {
        let isTrue = Double.random(in: 0..<1, using: &random) >= noise
        item[reviewer] = isTrue ? truth : Int.random(in: 0..<values, using: &random)
      }
      return item
    }
    return Sample(items: items, values: values, reviewers: reviewers)
  }

  private static let seeds: [UInt64] = Array(0..<300)

  private static func interval(_ count: Int) -> Domain { .interval((0..<count).map(Double.init)) }

  /// Every coefficient that does not ask for an order of the values.
  private static func figures(_ study: Study) -> [Figure] {
    [
      study.figure(.percentAgreement), study.figure(.alpha), study.figure(.fleissKappa),
      study.gwet(.identity).figure, study.congerKappa,
    ]
  }

  private static func expectSame(_ a: [Figure], _ b: [Figure], _ seed: UInt64) {
    for (first, second) in zip(a, b) {
      switch (first, second) {
      case (.value(let x), .value(let y)): #expect(near(x, y), "seed \(seed)")
      default: #expect(first == second, "seed \(seed)")
      }
    }
  }

  @Test func `the coefficients are those of the textbook`() {
    for seed in Self.seeds {
      let sample = Self.sample(seed)
      let nominal = sample.study(Domain.nominal)
      let pairs: [(Figure, Double?)] = [
        (nominal.figure(.percentAgreement), Textbook.percent(sample.items)),
        (nominal.figure(.alpha), Textbook.alpha(sample.items, Textbook.nominal)),
        (
          sample.study(Domain.ordinal).figure(.alpha),
          Textbook.alpha(sample.items, Textbook.ordinal)
        ),
        (
          sample.study(Self.interval).figure(.alpha),
          Textbook.alpha(sample.items, Textbook.interval)
        ),
      ]
      for (figure, expected) in pairs {
        if let expected {
          #expect(near(figure.value, expected), "seed \(seed)")
        } else {
          #expect(figure.reason != nil, "seed \(seed)")
        }
      }
    }
  }

  @Test func `no coefficient is above 1`() {
    for seed in Self.seeds {
      let study = Self.sample(seed).study(Domain.ordinal)
      let all =
        Self.figures(study) + Weighting.allCases.map { study.gwet($0).figure }
        + study.pairTables().flatMap { table in
          Weighting.allCases.map { table.kappa($0, in: study.ratings.domain).figure }
        }
      for figure in all { #expect(figure.value ?? 0 <= 1 + 1e-9, "seed \(seed)") }
    }
  }

  @Test func `perfect agreement is 1, and undefined where everybody always says the same`() {
    for seed in Self.seeds {
      var sample = Self.sample(seed)
      sample.items = sample.items.map { item in item.mapValues { _ in item.values.min() ?? 0 } }
      let paired = sample.items.filter { $0.count > 1 }
      for domain in [Domain.nominal, Domain.ordinal, Self.interval] {
        let study = sample.study(domain)
        let alpha = study.figure(.alpha)
        let isVaried = Set(paired.flatMap(\.values)).count > 1
        #expect(
          alpha
            == (paired.isEmpty
              ? .undefined(.noOverlap)
              : isVaried ? .value(1) : .undefined(.noVariation)),
          "seed \(seed)"
        )
        if !paired.isEmpty { #expect(study.figure(.percentAgreement) == .value(1)) }
      }
    }
  }

  @Test func `other names for values change nothing`() {
    for seed in Self.seeds {
      let sample = Self.sample(seed)
      var renamed = sample
      renamed.items = sample.items.map { $0.mapValues { sample.values - 1 - $0 } }
      Self.expectSame(
        Self.figures(sample.study(Domain.nominal)),
        Self.figures(renamed.study(Domain.nominal)),
        seed
      )
      // An order upside down is the same order.
      #expect(
        near(
          sample.study(Domain.ordinal).figure(.alpha).value ?? 9,
          renamed.study(Domain.ordinal).figure(.alpha).value ?? 9
        )
      )
    }
  }

  @Test func `other orders of reviewers and items change nothing`() {
    for seed in Self.seeds {
      let sample = Self.sample(seed)
      var random = SeededGenerator(seed: seed)
      let names = (0..<sample.reviewers).shuffled(using: &random)
      var turned = sample
      turned.items = sample.items.shuffled(using: &random).map { item in
        Dictionary(uniqueKeysWithValues: item.map { (names[$0.key], $0.value) })
      }
      Self.expectSame(
        Self.figures(sample.study(Domain.nominal)),
        Self.figures(turned.study(Domain.nominal)),
        seed
      )
    }
  }

  @Test func `two reviewers' kappa is that of the textbook`() {
    for seed in Self.seeds {
      let sample = Self.sample(seed)
      for table in sample.study(Domain.ordinal).pairTables() {
        var counts = [[Int]](
          repeating: [Int](repeating: 0, count: sample.values),
          count: sample.values
        )
        for item in sample.items {
          if let a = item[table.first], let b = item[table.second] { counts[a][b] += 1 }
        }
        for (power, weighting) in [Weighting.identity, .linear, .quadratic].enumerated() {
          let kappa = table.kappa(weighting, in: .ordinal(sample.values)).figure
          if let expected = Textbook.kappa(counts, power: power) {
            #expect(near(kappa.value, expected), "seed \(seed)")
          } else {
            #expect(kappa == .undefined(.noVariation), "seed \(seed)")
          }
        }
      }
    }
  }
}
