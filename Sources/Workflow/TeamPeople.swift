/// How does each reviewer stand beside the others, and each pair?

internal import Agreement
internal import Curation

/// The rows of reviewers and pairs, from their verdicts.
struct TeamPeople {
  let rows: [PersonRow]
  let pairs: [PairRow]

  init(_ measuring: AgreementMeasuring, _ verdicts: MeasuredQuestion) {
    let names = measuring.names
    let study = verdicts.ratings.study
    pairs = verdicts.report.pairs.map { pair in
      let kappa = pair.kappa(.identity, in: study.ratings.domain)
      let isFew = pair.count < TeamAgreement.leastOfPair
      return PairRow(
        names[pair.first],
        names[pair.second],
        items: pair.count,
        equal: Measure(pair.percentAgreement, Interval(wilson: pair.equal, of: pair.count)),
        kappa: Measure(isFew ? .undefined(.tooFew) : kappa.figure, isFew ? nil : kappa.interval)
      )
    }
    let comparisons = PersonComparisons(study.ratings, order: measuring.order)
    let ratings = measuring.ratings
    let report = verdicts.report
    let judged = study.ratings.reviewerCount
    let own = OwnChanges.intervals(comparisons.changes, reviewers: judged)
    let compared = (0..<judged).count { comparisons.people[$0].items > 0 }
    let all = comparisons.all
    let habits = ratings.habits.changes(reviewers: ratings.reviewers.count)
    let joint = (0..<judged).filter { comparisons.people[$0].items > 0 }.map { person in
      let consensus = report.consensus[person]
      let beside = comparisons.people[person]
      return PersonRow(
        names[person],
        items: beside.items,
        pairwise: Self.share(beside.equal[...]),
        rest: Share(
          successes: all.successes - beside.equal.count { $0 },
          tries: all.tries - beside.equal.count
        ),
        among: compared,
        majority: Share(successes: consensus.equal, tries: consensus.compared),
        gold: ratings.gold[ratings.reviewers[person]] ?? Share(),
        again: report.selfAgreement[person],
        vitality: report.vitality[person],
        competence: report.competence(of: person, ratings: beside.items, in: study),
        leaning: beside.leaning(among: compared),
        drift: beside.drift(own: own[person]),
        habit: habits[person]
      )
    }
    let known = Set(joint.map(\.name))
    rows =
      joint + Self.alone(measuring, report, among: compared).filter { !known.contains($0.name) }
  }

  // What is known, and what they said before, takes nobody else's rating.
  private static func alone(
    _ measuring: AgreementMeasuring,
    _ report: AgreementReport,
    among compared: Int
  ) -> [PersonRow] {
    let ratings = measuring.ratings
    let habits = ratings.habits.changes(reviewers: ratings.reviewers.count)
    return ratings.people.enumerated().compactMap { person, id in
      PersonRow(
        alone: measuring.names[person],
        among: compared,
        gold: ratings.gold[id] ?? Share(),
        again: report.selfAgreement.indices.contains(person)
          ? report.selfAgreement[person] : Share(),
        habit: habits.indices.contains(person) ? habits[person] : nil
      )
    }
  }

  static func share(_ equal: ArraySlice<Bool>) -> Share {
    Share(successes: equal.count { $0 }, tries: equal.count)
  }
}

extension PersonRow {
  // Of somebody who judged no item together with anybody; nil where there is nothing else to tell.
  fileprivate init?(
    alone name: String,
    among: Int,
    gold: Share,
    again: Share,
    habit: HabitChange?
  ) {
    if gold.tries + again.tries == 0 { return nil }
    self.init(
      name,
      items: 0,
      pairwise: Share(),
      rest: Share(),
      among: among,
      majority: Share(),
      gold: gold,
      again: again,
      vitality: .undefined(.noOverlap),
      competence: .undefined(.noOverlap),
      leaning: nil,
      drift: nil,
      habit: habit
    )
  }
}

/// What each reviewer said beside each other one, item by item in the order of the work.
private struct PersonComparisons {
  struct Person {
    var items = 0
    /// Whether each rating of theirs is equal to each other one.
    var equal: [Bool] = []
    /// How often each value was given, beside each value of others: others' by own.
    var confusion: [Int]
    /// The same beside each other reviewer alone.
    var beside: [Int: [Int]] = [:]
    let values: Int
  }

  private(set) var people: [Person]
  // Of each pair whether their answers are equal, item by item.
  private var pairs: [[Int]: [Bool]] = [:]

  init(_ ratings: Ratings, order: [Int]) {
    let values = ratings.domain.count
    let nobody = Person(confusion: [Int](repeating: 0, count: values * values), values: values)
    people = Array(repeating: nobody, count: ratings.reviewerCount)
    let rows = ratings.once
    for item in order where item < ratings.itemCount {
      let places = rows.range(of: item)
      for own in places {
        let person = Int(rows.reviewers[own])
        people[person].items += 1
        for other in places where other != own {
          let (theirs, mine) = (Int(rows.values[other]), Int(rows.values[own]))
          people[person].equal.append(theirs == mine)
          if own < other {
            pairs[[person, Int(rows.reviewers[other])], default: []].append(theirs == mine)
          }
          people[person].confusion[theirs * values + mine] += 1
          people[person].beside[Int(rows.reviewers[other]), default: nobody.confusion][
            theirs * values + mine
          ] += 1
        }
      }
    }
  }
}

extension PersonComparisons.Person {
  // Fewer than these say nothing about a direction beside one colleague, or about a change.
  private static let leastShared = 10
  private static let leastOfHalf = 15

  /// The difference that goes one way most often, twice as often as the other way round, and not by
  /// chance, with so many reviewers looked at for every two values; a fifth of all their differences
  /// at least, since who answers anyhow has many small directions.
  ///
  /// Of two who differ each has the other's direction turned round: it is somebody's own only where it
  /// shows beside nearly everybody, and beside two at least.
  func leaning(among people: Int) -> PersonRow.Leaning? {
    let tests = max(1, people * values * (values - 1) / 2)
    let differences = equal.count { !$0 }
    var best: PersonRow.Leaning?
    for theirs in 0..<values {
      for mine in 0..<values where mine != theirs {
        let count = confusion[theirs * values + mine]
        let reverse = confusion[mine * values + theirs]
        guard count >= 2 * reverse, 5 * count >= differences,
          SignTest.probability(count, reverse) * Double(tests) < 0.05,
          shows(theirs * values + mine, against: mine * values + theirs)
        else { continue }
        if best.map({ count - reverse > $0.count - $0.reverse }) ?? true {
          best = PersonRow.Leaning(others: theirs, own: mine, count: count, reverse: reverse)
        }
      }
    }
    return best
  }

  // Beside three of four colleagues.
  private func shows(_ cell: Int, against reverse: Int) -> Bool {
    let known = beside.values.filter { $0.reduce(0, +) >= Self.leastShared }
    let showing = known.count { $0[cell] > $0[reverse] }
    return showing > 1 && 4 * showing >= 3 * known.count
  }

  func drift(own: Interval?) -> PersonRow.Drift? {
    let half = equal.count / 2
    guard half >= Self.leastOfHalf else { return nil }
    return PersonRow.Drift(
      before: TeamPeople.share(equal[..<half]),
      after: TeamPeople.share(equal[half...]),
      own: own
    )
  }
}

extension PersonComparisons {
  /// Every pair of ratings of the same item.
  var all: Share {
    pairs.values.reduce(into: Share()) { share, equal in
      for isEqual in equal { share.count(isEqual) }
    }
  }

  // With fewer items in each half a pair tells nothing of a change.
  private static let leastOfPairHalf = 5

  /// How the pairs changed from the first half of the items they share to the second.
  var changes: [PairChange] {
    pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, equal in
      let half = equal.count / 2
      guard half >= Self.leastOfPairHalf else { return nil }
      return PairChange(
        pair[0],
        pair[1],
        before: TeamPeople.share(equal[..<half]),
        after: TeamPeople.share(equal[half...])
      )
    }
  }
}
