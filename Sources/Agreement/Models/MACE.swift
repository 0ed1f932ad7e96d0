/// How often does each reviewer really judge, and what do they say when they don't?

// Hovy, Berg-Kirkpatrick, Vaswani and Hovy, "Learning whom to trust with MACE" (2013), by variational Bayes:
// a reviewer either knows the true value and says it, or says something by habit. Only the order of clearly
// separated reviewers is to be relied on.

import Glibc

/// What the model found.
public struct MACE: Sendable {
  /// How often each reviewer judges instead of answering by habit, from 0 to 1.
  public let competence: [Double]
  /// How often each reviewer says each value when answering by habit; 0 for values that nobody used.
  public let bias: [[Double]]
  /// How many ratings each reviewer gave.
  public let ratings: [Int]
  /// The seed of the random starts.
  public let seed: UInt64
}

extension Study {
  /// Fits the model from ten random starts and keeps the most likely one.
  public func mace(seed: UInt64, starts: Int = 10, rounds: Int = 50) -> Result<MACE, UndefinedModel>
  {
    let answers = AnswerPatterns(ratings)
    if answers.items == 0 { return .failure(UndefinedModel(.noOverlap)) }
    if answers.used.count < 2 { return .failure(UndefinedModel(.noVariation)) }
    var numbers = SeededNumbers(seed: seed)
    var best = MACEFit(answers, &numbers)
    for start in 0..<max(1, starts) {
      var fit = start == 0 ? best : MACEFit(answers, &numbers)
      for _ in 0..<rounds { fit.improve() }
      if start == 0 || fit.likelihood > best.likelihood { best = fit }
    }
    return .success(best.result(ratings, seed: seed))
  }
}

private struct MACEFit {
  private static let prior = 0.5

  let answers: AnswerPatterns
  let values: Int
  /// How often each reviewer knew, and said each value by habit, as far as can be told.
  private var known: [Double]
  private var habits: [Double]
  private(set) var likelihood = -Double.infinity

  init(_ answers: AnswerPatterns, _ numbers: inout SeededNumbers) {
    self.answers = answers
    values = answers.used.count
    known = (0..<answers.reviewers).map { _ in 1 + numbers.unit() }
    habits = (0..<answers.reviewers * values).map { _ in numbers.unit() / Double(answers.used.count)
    }
  }

  // One round: what is probably true by the present counts, and the counts anew from that.
  mutating func improve() {
    let (knowing, saying) = parameters()
    var (newKnown, newHabits) = (known.map { _ in 0.0 }, habits.map { _ in 0.0 })
    var sum = 0.0
    var truth = [Double](repeating: 0, count: values)
    let (values, weights) = (values, answers.weights)
    answers.forEach { pattern, list in
      let weight = Double(weights[pattern])
      // The same for every value that nobody gave, so that only given ones are told apart.
      var base = -log(Double(values))
      for value in 0..<values { truth[value] = 0 }
      for answer in list {
        let habit = saying[Int(answer)]
        let reviewer = Int(answer) / values
        base += log(habit)
        truth[Int(answer) % values] += log((habit + knowing[reviewer]) / habit)
      }
      let most = truth.max() ?? 0
      var all = 0.0
      for value in 0..<values {
        truth[value] = exp(truth[value] - most)
        all += truth[value]
      }
      sum += weight * (base + most + log(all))
      for answer in list {
        let reviewer = Int(answer) / values
        let habit = saying[Int(answer)]
        let knew =
          truth[Int(answer) % values] / all * knowing[reviewer] / (knowing[reviewer] + habit)
        newKnown[reviewer] += weight * knew
        newHabits[Int(answer)] += weight * (1 - knew)
      }
    }
    (known, habits, likelihood) = (newKnown, newHabits, sum)
  }

  // The weights of knowing, and of saying each value by habit, under the priors.
  private func parameters() -> (knowing: [Double], saying: [Double]) {
    var (knowing, saying) = (known, habits)
    for reviewer in known.indices {
      let own = reviewer * values..<(reviewer + 1) * values
      let byHabit = habits[own].reduce(0, +)
      let all = digamma(known[reviewer] + byHabit + 2 * Self.prior)
      knowing[reviewer] = exp(digamma(known[reviewer] + Self.prior) - all)
      let notKnowing = exp(digamma(byHabit + Self.prior) - all)
      let habit = digamma(byHabit + Double(values) * Self.prior)
      for place in own {
        saying[place] = notKnowing * exp(digamma(habits[place] + Self.prior) - habit)
      }
    }
    return (knowing, saying)
  }

  func result(_ ratings: Ratings, seed: UInt64) -> MACE {
    var bias = [[Double]](
      repeating: [Double](repeating: 0, count: ratings.domain.count),
      count: answers.reviewers
    )
    var competence: [Double] = []
    var given = [Int](repeating: 0, count: answers.reviewers)
    for reviewer in ratings.all.reviewers { given[Int(reviewer)] += 1 }
    for reviewer in known.indices {
      let byHabit = habits[reviewer * values..<(reviewer + 1) * values]
      let all = byHabit.reduce(0, +)
      competence.append((known[reviewer] + Self.prior) / (known[reviewer] + all + 2 * Self.prior))
      for (place, count) in byHabit.enumerated() {
        bias[reviewer][answers.used[place]] =
          (count + Self.prior) / (all + Double(values) * Self.prior)
      }
    }
    return MACE(competence: competence, bias: bias, ratings: given, seed: seed)
  }
}

/// The derivative of the logarithm of the gamma function, above 0 (DLMF 5.5.2 and 5.11.2).
func digamma(_ number: Double) -> Double {
  var (shifted, sum) = (number, 0.0)
  while shifted < 10 {
    sum -= 1 / shifted
    shifted += 1
  }
  let square = 1 / (shifted * shifted)
  let series = square * (1 / 12.0 - square * (1 / 120.0 - square * (1 / 252.0 - square / 240)))
  return sum + log(shifted) - 1 / (2 * shifted) - series
}
