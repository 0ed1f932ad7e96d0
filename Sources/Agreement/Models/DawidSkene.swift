/// What is probably true of each item, if every reviewer errs in a way of their own?

// Dawid and Skene, "Maximum likelihood estimation of observer error-rates using the EM algorithm" (1979).
// Every rating counts, also repeated ones. Nothing is smoothed: below some ten ratings a reviewer's table
// is noise, and two who agree on a mistake can win against one who is right.

import Glibc

/// What the model found.
public struct DawidSkene: Sendable {
  /// How often each value is true; 0 for values that nobody used.
  public let priors: [Double]
  /// How often each reviewer says what is true.
  public let competence: [Double]
  /// How many ratings each reviewer gave.
  public let ratings: [Int]
  /// The most probable value of each item; nil for items without ratings.
  public let labels: [Int?]
  /// The probability of that value.
  public let certainty: [Double]
  /// How many rounds were needed.
  public let rounds: Int
  /// Whether the likelihood had settled when the rounds ended.
  public let hasConverged: Bool
}

extension Study {
  /// Fits the model; undefined where nobody shares an item, or one value is all that was used.
  public func dawidSkene() -> Result<DawidSkene, UndefinedModel> {
    let answers = AnswerPatterns(ratings)
    if answers.items == 0 { return .failure(UndefinedModel(.noOverlap)) }
    var fit = DawidSkeneFit(answers)
    let converged = fit.run()
    return .success(fit.result(ratings, answers, hasConverged: converged))
  }
}

/// Why a model has nothing to say.
public struct UndefinedModel: Error, Hashable {
  /// The reason.
  public let reason: Undefined

  /// Makes an answer without a model.
  public init(_ reason: Undefined) { self.reason = reason }
}

private struct DawidSkeneFit {
  private static let mostRounds = 2000
  private static let floor = 1e-10

  let answers: AnswerPatterns
  let values: Int
  /// The probability of each value, pattern after pattern.
  var truths: [Double]
  var priors: [Double]
  /// For each reviewer and value given, how probable it is where each value is true.
  var errors: [Double]
  var rounds = 0

  init(_ answers: AnswerPatterns) {
    self.answers = answers
    let values = answers.used.count
    self.values = values
    var votes = [Double](repeating: 0, count: answers.count * values)
    answers.forEach { pattern, list in
      for answer in list {
        votes[pattern * values + Int(answer) % values] += 1 / Double(list.count)
      }
    }
    truths = votes
    priors = [Double](repeating: 0, count: values)
    errors = [Double](repeating: 0, count: answers.reviewers * values * values)
  }

  // Rounds until the likelihood has settled; false where it had not.
  mutating func run() -> Bool {
    var last = -Double.infinity
    while rounds < Self.mostRounds {
      rounds += 1
      estimate()
      let likelihood = judge()
      if abs(likelihood - last) <= 1e-12 * max(1, abs(likelihood)) { return true }
      last = likelihood
    }
    return false
  }

  // How often each value is true and how each reviewer errs, from what is probably true.
  private mutating func estimate() {
    var sums = [Double](repeating: 0, count: values)
    var table = [Double](repeating: 0, count: errors.count)
    let (values, weights) = (values, answers.weights)
    truths.withUnsafeBufferPointer { truths in
      table.withUnsafeMutableBufferPointer { table in
        answers.forEach { pattern, list in
          let weight = Double(weights[pattern])
          let start = pattern * values
          for value in 0..<values { sums[value] += weight * truths[start + value] }
          for answer in list {
            let row = Int(answer) * values
            for value in 0..<values { table[row + value] += weight * truths[start + value] }
          }
        }
      }
    }
    let items = Double(answers.items)
    priors = sums.map { $0 / items }
    for reviewer in 0..<answers.reviewers {
      let start = reviewer * values * values
      for truth in 0..<values {
        let places = stride(from: start + truth, to: start + values * values, by: values)
        let all = places.reduce(0) { $0 + table[$1] }
        if all > 0 { for place in places { table[place] /= all } }
      }
    }
    errors = table
  }

  // What is probably true, from how reviewers err; answers the logarithm of the likelihood.
  private mutating func judge() -> Double {
    let (values, weights) = (values, answers.weights)
    let logPriors = priors.map { log(max($0, Self.floor)) }
    let logErrors = errors.map { log(max($0, Self.floor)) }
    var likelihood = 0.0
    var sums = [Double](repeating: 0, count: values)
    truths.withUnsafeMutableBufferPointer { truths in
      logErrors.withUnsafeBufferPointer { logErrors in
        sums.withUnsafeMutableBufferPointer { sums in
          answers.forEach { pattern, list in
            for value in 0..<values { sums[value] = logPriors[value] }
            for answer in list {
              let row = Int(answer) * values
              for value in 0..<values { sums[value] += logErrors[row + value] }
            }
            var most = sums[0]
            for value in 1..<max(1, values) where sums[value] > most { most = sums[value] }
            var all = 0.0
            for value in 0..<values {
              sums[value] = exp(sums[value] - most)
              all += sums[value]
            }
            for value in 0..<values { truths[pattern * values + value] = sums[value] / all }
            likelihood += Double(weights[pattern]) * (most + log(all))
          }
        }
      }
    }
    return likelihood
  }

  func result(_ ratings: Ratings, _ answers: AnswerPatterns, hasConverged: Bool) -> DawidSkene {
    var allPriors = [Double](repeating: 0, count: ratings.domain.count)
    for (place, value) in answers.used.enumerated() { allPriors[value] = priors[place] }
    var given = [Int](repeating: 0, count: ratings.reviewerCount)
    for reviewer in ratings.all.reviewers { given[Int(reviewer)] += 1 }
    let best = bestLabels()
    return DawidSkene(
      priors: allPriors,
      competence: (0..<answers.reviewers).map { reviewer in
        (0..<values).reduce(0) { sum, value in
          let row = (reviewer * values + value) * values
          return sum + priors[value] * errors[row + value]
        }
      },
      ratings: given,
      labels: answers.ofItem.map { $0 < 0 ? nil : answers.used[best[Int($0)].value] },
      certainty: answers.ofItem.map { $0 < 0 ? 0 : best[Int($0)].probability },
      rounds: rounds,
      hasConverged: hasConverged
    )
  }

  private func bestLabels() -> [(value: Int, probability: Double)] {
    (0..<answers.count).map { pattern in
      var best = 0
      let start = pattern * values
      for value in 0..<values where truths[start + value] > truths[start + best] { best = value }
      return (best, truths[start + best])
    }
  }
}
