/// What do the figures of agreement cost, in CPU, over a million items and any number?

import Agreement
import Glibc

/// `AgreementCost ITEMS [REPLICATES]`: invents ratings as the harness does (three to five of twelve
/// reviewers an item, four values, or sets of eight labels) and prints the CPU seconds of every figure.
@main
enum AgreementCost {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard let items = arguments.first, items > 0 else {
      print("AgreementCost ITEMS [REPLICATES]")
      exit(2)
    }
    let replicates = arguments.dropFirst().first ?? 1000
    for isSet in [false, true] {
      print(isSet ? "sets of eight labels" : "four values")
      var invented = Invented(items: items, isSet: isSet)
      measure(invented.ratings(), replicates)
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("largest memory: \(usage.ru_maxrss / 1024) MB")
  }

  private static func measure(_ columns: Invented.Columns, _ replicates: Int) {
    let ratings = timed("sorting by item and reviewer") {
      RatingsBuilder(
        items: columns.items,
        reviewers: columns.reviewers,
        values: columns.values
      ).ratings(in: columns.domain)
    }
    let study = timed("patterns and sums") { Study(ratings) }
    timed("percent, alpha, kappa, every value or label") {
      _ = [Coefficient.percentAgreement, .alpha, .alphaJaccard, .fleissKappa].map(study.figure)
      for trait in study.traitCounts.indices {
        _ = [study.figure(.traitAlpha(trait)), study.figure(.specificAgreement(trait))]
      }
    }
    timed("AC1 with its error") { _ = study.gwet(.identity) }
    timed("\(replicates) resamples of all of them") {
      let resampling = study.resampling(replicates: replicates, seed: 1)
      _ = [resampling.spread(.alpha), resampling.spread(.percentAgreement)]
      for trait in study.traitCounts.indices { _ = resampling.spread(.traitAlpha(trait)) }
    }
    timed("pairs of reviewers") { _ = study.pairTables() }
    timed("Conger's kappa") { _ = study.congerKappa }
    timed("majorities of the others") { _ = study.consensus() }
    timed("alpha without each reviewer") { _ = study.vitality() }
    timed("windows of a tenth") {
      let order = Array(0..<ratings.itemCount)
      _ = study.windows(of: ratings.itemCount / 10, order: order, replicates: replicates, seed: 1)
    }
    print("  alpha \(study.figure(.alpha).value ?? 0), \(ratings.once.count) ratings")
    if columns.domain.scale == .set { return }
    timed("Dawid-Skene to the end") {
      if case .success(let model) = study.dawidSkene() { print("  \(model.rounds) rounds") }
    }
    timed("MACE, ten starts") { _ = study.mace(seed: 1) }
  }

  @discardableResult
  private static func timed<Answer>(_ name: String, _ body: () -> Answer) -> Answer {
    let before = cpu()
    let answer = body()
    let milliseconds = (cpu() - before) / 1_000_000
    print("  \(name): \(Double(milliseconds) / 1000) CPU s")
    return answer
  }

  private static func cpu() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
