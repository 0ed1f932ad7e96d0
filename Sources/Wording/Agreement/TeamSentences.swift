/// What do a team's figures mean, for whoever reads no statistics?

public import Agreement
internal import Curation

/// The sentences beside a team's figures.
public struct TeamSentences: Sendable {
  // An answer that others give this often is no weak one.
  private static let leastWeak = 0.95

  private let team: TeamAgreement
  private let names: TeamNames
  private let words: any Wordbook

  /// Makes sentences.
  public init(_ team: TeamAgreement, _ names: TeamNames, _ words: any Wordbook) {
    self.team = team
    self.names = names
    self.words = words
  }

  /// What was measured: how many items, how they were chosen, what does not count.
  public var summary: [String] {
    let waiting = team.leftOut.waiting
    let hidden = waiting > 0 ? [words.leftOut(waiting: waiting)] : []
    if team.choice.joint == 0 { return [words.noDoubles(share: team.choice.share)] + hidden }
    var said = [words.doubles(team.choice)] + hidden
    if team.isTooSmall {
      said.append(
        team.daysLeft.map {
          words.tooFew(team.choice.joint, least: TeamAgreement.leastItems, days: $0)
        } ?? words.tooFew(team.choice.joint, least: TeamAgreement.leastItems)
      )
    }
    return said
  }

  /// What the figures say; nothing where there are too few items.
  public var findings: [String] {
    if team.isTooSmall { return [] }
    return team.questions.flatMap { row -> [String] in
      switch row.question {
      case .verdict, .emotions, .situation: sentences(row)
      case .criterion, .intensity, .rewriteWords, .rewriteLetters: []
      }
    }
  }

  /// What does not count, and where the intervals come from.
  public var notes: [String] {
    if team.choice.joint == 0 { return [] }
    var said: [String] = []
    if !team.leftOut.isEmpty { said.append(words.leftOut(team.leftOut)) }
    if team.overridden > 0 { said.append(words.overridden(team.overridden)) }
    said.append(words.resamples(team.resamples, seed: team.seed, unit: team.unit))
    return said
  }

  private func sentences(_ row: QuestionRow) -> [String] {
    guard row.items >= TeamAgreement.leastItems, let share = row.equal.figure.value else {
      return []
    }
    let question = names.question(row.question)
    let isVerdict = row.question == .verdict
    var said = [
      isVerdict
        ? words.sameVerdict(share)
        : words.about(question, words.same(share, row.question == .emotions ? .set : .nominal))
    ]
    if let only = row.only {
      let name = only.isEmpty ? question : names.answer(only, to: row.question)
      return said + [words.about(question, words.noVariation(name))]
    }
    if let weakest = weakest(row.question) {
      said.append(isVerdict ? weakest : words.about(question, weakest))
    }
    guard isVerdict else { return said }
    if let most = row.prevalent {
      said.append(words.prevalent(names.answer(most.answer, to: row.question), share: most.share))
    }
    if let judged = TeamTables.judged(row.alpha, items: row.items) {
      said.append(words.verdict(judged))
    }
    return said
  }

  /// Where to see who stands out, without a name; empty for who sees no persons, and where nobody does.
  public func standOut(key: String) -> [String] {
    let count = team.people.count { !team.signs(of: $0).isEmpty }
    guard !team.isTooSmall, count > 0 else { return [] }
    return [words.standOut(count, part: words.name(.people), key: key)]
  }

  /// What stands out about each reviewer, and what to do about it; empty for who sees no persons.
  public var people: [String] {
    guard team.showsPersons, !team.isTooSmall, !team.people.isEmpty else { return [] }
    let said = team.people.compactMap(standsOut)
    return said.isEmpty ? [words.nobodyStandsOut] : said
  }

  private func standsOut(_ row: PersonRow) -> String? {
    let signs = team.signs(of: row)
    // Of who stands apart as well, a direction is but a part of what there is to see.
    guard let most = [.changed, .apart, .direction].first(where: signs.contains) else { return nil }
    let clauses = signs.flatMap { said($0, of: row) }
    return row.name + ": " + clauses.joined(separator: "; ") + ". "
      + words.advice(most, series: words.name(.windows))
  }

  private func said(_ sign: PersonSign, of row: PersonRow) -> [String] {
    switch sign {
    case .changed:
      if let habit = row.habit, let before = habit.before.figure.value,
        let after = habit.after.figure.value
      {
        return [words.habit(names.verdict(habit.answer), before: before, after: after)]
      }
      guard let drift = row.drift, let before = drift.before.figure.value,
        let after = drift.after.figure.value
      else { return [] }
      return [words.changed(before: before, after: after)]
    case .direction:
      return row.leaning.map { leaning in
        [
          words.direction(
            own: names.verdict(leaning.own),
            others: names.verdict(leaning.others),
            count: leaning.count,
            reverse: leaning.reverse
          )
        ]
      } ?? []
    case .apart:
      guard let own = row.pairwise.figure.value, let others = row.rest.figure.value else {
        return []
      }
      let known = row.gold
      let scatters = !team.signs(of: row).contains(.direction)
      return [words.apart(own: own, others: others, scatters: scatters)]
        + (known.tries > 0 ? [words.asKnown(known.successes, of: known.tries)] : [])
    }
  }

  /// Why a part has no row, and what to do about it.
  public func whyEmpty(_ part: TeamPart) -> String {
    let joint = team.choice.joint
    switch part {
    case .pairs where !team.showsPersons: return words.pairsForLead(words.name(.people))
    case .windows: return words.noWindows(joint, least: TeamAgreement.leastItems)
    case .overview, .labels, .pairs, .people, .situations: return words.noJointItems
    }
  }

  // The answer that is agreed on least.
  private func weakest(_ question: RatedQuestion) -> String? {
    let known = team.answers.compactMap { row in
      row.question == question && row.pairable >= TeamAgreement.leastCases
        ? row.specific.figure.value.map { (row: row, agreed: $0) } : nil
    }
    guard team.answers.count(where: { $0.question == question && $0.share > 0 }) > 1,
      let least = known.min(by: { $0.agreed < $1.agreed }),
      least.agreed < Self.leastWeak
    else { return nil }
    let name = names.answer(least.row.answer, to: question)
    if least.agreed == 0 {
      return words.neverAgreed(name, share: least.row.share, of: least.row.pairable)
    }
    return words.weakest(
      name,
      share: least.row.share,
      agreed: least.agreed,
      of: least.row.pairable
    )
  }
}
