/// What does a report of agreement look like for people?

import Agreement
import Intake
import Wording
import Workflow

/// A report as tables and sentences.
struct AgreementText {
  // Below so many jointly rated items nothing is judged; below so many of a pair there is no kappa.
  private static let leastItems = TeamAgreement.leastItems
  private static let leastOfPair = TeamAgreement.leastOfPair
  private static let leastCases = TeamAgreement.leastCases
  // A value above this share makes kappa and alpha speak of the others.
  private static let prevalent = 0.8
  private static let mostRows = 40

  private let measured: MeasuredRatings
  private let report: AgreementReport
  private let words: any Wordbook
  private let kept: Repeats?

  init(
    _ measured: MeasuredRatings,
    _ report: AgreementReport,
    _ words: any Wordbook,
    kept: Repeats?
  ) {
    self.measured = measured
    self.report = report
    self.words = words
    self.kept = kept
  }

  private var study: Study { measured.study }
  private var scale: Scale { study.ratings.domain.scale }
  private var isTooSmall: Bool { study.pairableItems < Self.leastItems }

  /// Prints everything.
  func print() {
    summary()
    for sentence in sentences { Console.line(sentence) }
    Console.line()
    figures()
    traits()
    pairs()
    reviewers()
    windows()
    notes()
  }

  private func summary() {
    Console.line(
      words.ratings(
        study.ratings.once.count,
        items: study.ratedItems,
        reviewers: study.ratings.reviewerCount,
        joint: study.pairableItems
      )
    )
    if !measured.traits.isEmpty { Console.line(traitNames) }
    if measured.study.ratings.repeated > 0, let kept {
      Console.line(words.repeated(study.ratings.repeated, kept: kept))
    }
    if measured.blanks > 0 { Console.line(words.blanks(measured.blanks)) }
  }

  private var traitNames: String {
    let names = measured.traits.prefix(Self.mostRows).map(Console.name).joined(separator: ", ")
    let more = measured.traits.count > Self.mostRows ? " …" : ""
    return words.values(names + more, scale, areDeclared: measured.isDeclared)
  }

  // What the figures mean, for whoever reads no statistics.
  private var sentences: [String] {
    guard let share = report.percent.figure.value else { return [] }
    var said = [words.same(share, scale)]
    if isTooSmall {
      said.append(words.tooFew(study.pairableItems, least: Self.leastItems))
      return said
    }
    if report.alpha.figure == .undefined(.noVariation) {
      let only = report.traits.firstIndex { $0.count > 0 }.map { measured.traits[$0] } ?? "[]"
      said.append(words.noVariation(Console.name(only)))
      return said
    }
    if let weakest { said.append(weakest) }
    if let prevalence { said.append(prevalence) }
    if let low = report.alpha.interval?.low {
      said.append(words.verdict(low >= 0.8 ? .reliable : low >= 0.667 ? .tentative : .unreliable))
    }
    return said
  }

  // The value or label that is agreed on least; numbers that are measured have no rules of their own.
  private var weakest: String? {
    guard scale != .interval, report.traits.count(where: { $0.pairable > 0 }) > 1 else {
      return nil
    }
    let known = report.traits.enumerated().compactMap { place, trait in
      trait.pairable < Self.leastCases
        ? nil
        : trait.specific.figure.value.map { (place: place, agreed: $0, count: trait.pairable) }
    }
    guard let least = known.min(by: { $0.agreed < $1.agreed }) else { return nil }
    return words.weakest(
      Console.name(measured.traits[least.place]),
      share: share(of: least.place),
      agreed: least.agreed,
      of: least.count
    )
  }

  private var prevalence: String? {
    guard scale != .set else { return nil }
    let most = report.traits.indices.first { share(of: $0) > Self.prevalent }
    return most.map { words.prevalent(Console.name(measured.traits[$0]), share: share(of: $0)) }
  }

  private func share(of trait: Int) -> Double {
    Double(report.traits[trait].count) / Double(max(1, study.ratings.once.count))
  }

  private func figures() {
    let joint = "\(study.pairableItems)"
    var rows: [[String]] = []
    func row(_ name: AgreementFigure, _ figure: Figure, _ interval: Interval?) {
      // What is made for another kind of ratings is not missed here.
      if [.otherScale, .notTwoReviewers].contains(figure.reason) { return }
      let beside = figure.reason.map(words.reason) ?? cell(interval)
      rows.append([words.name(name, scale), figure.value.map(decimal) ?? "–", beside, joint])
    }
    row(.percent, report.percent.figure, report.percent.interval)
    row(.near, report.near.figure, report.near.interval)
    row(.alpha, report.alpha.figure, report.alpha.interval)
    row(.alphaJaccard, report.alphaJaccard.figure, report.alphaJaccard.interval)
    for (name, weighting) in [
      (AgreementFigure.cohen, Weighting.identity), (.cohenLinear, .linear),
      (.cohenQuadratic, .quadratic),
    ] {
      if let kappa = report.cohen[weighting] { row(name, kappa.figure, kappa.interval) }
    }
    row(.fleiss, report.fleiss.figure, report.fleiss.interval)
    row(.conger, report.conger, nil)
    for (name, weighting) in [(AgreementFigure.ac1, Weighting.identity), (.ac2, .quadratic)] {
      if let gwet = report.gwet[weighting] { row(name, gwet.figure, gwet.interval) }
    }
    table([.figure, .value, .interval, .items], rows)
  }

  private func traits() {
    if measured.traits.isEmpty { return }
    let rows = zip(measured.traits, report.traits).map { name, trait in
      let isFew = trait.pairable > 0 && trait.pairable < Self.leastCases
      return [Console.oneLine(name, columns: 30), "\(trait.pairable)"]
        + (isFew
          ? [words.tooFewShort, "", "", ""]
          : [
            cell(trait.specific.figure), cell(trait.specific.interval), cell(trait.alpha.figure),
            cell(trait.alpha.interval),
          ])
    }
    Console.line()
    table([.trait, .ratings, .specific, .interval, .alpha, .interval], rows)
  }

  private func pairs() {
    if report.pairs.isEmpty { return }
    let rows = report.pairs.map { pair in
      let kappa = pair.kappa(.identity, in: study.ratings.domain)
      let isFew = pair.count < Self.leastOfPair
      return [
        words.both(name(pair.first), name(pair.second)), "\(pair.count)",
        cell(pair.percentAgreement), cell(Interval(wilson: pair.equal, of: pair.count)),
        scale == .set ? "" : isFew ? words.tooFewShort : cell(kappa.figure),
        isFew ? "" : cell(kappa.interval),
      ]
    }
    Console.line()
    table([.pair, .items, .equal, .interval, .kappa, .interval], rows)
  }

  private func reviewers() {
    let model = try? report.dawidSkene.get()
    let repeats = report.selfAgreement.contains { $0.tries > 0 }
    var headings: [AgreementHeading] = [.reviewer, .items, .majority, .interval]
    let isOrdered = scale == .ordinal || scale == .interval
    if isOrdered { headings.append(.difference) }
    headings.append(.vitality)
    if model != nil { headings += [.ratings, .competence] }
    if repeats { headings += [.repeats, .again, .interval] }
    let rows = report.consensus.indices.map { reviewer in
      let consensus = report.consensus[reviewer]
      var row = [
        name(reviewer), "\(consensus.compared)", cell(consensus.accuracy),
        cell(consensus.interval),
      ]
      if isOrdered { row.append(cell(consensus.meanDifference)) }
      row.append(cell(report.vitality[reviewer]))
      if let model { row += competence(model, reviewer) }
      if repeats {
        let again = report.selfAgreement[reviewer]
        row += ["\(again.tries)", cell(again.figure), cell(again.interval)]
      }
      return row
    }
    Console.line()
    table(headings, rows)
  }

  // With few ratings what the model says of a reviewer is noise.
  private func competence(_ model: DawidSkene, _ reviewer: Int) -> [String] {
    let count = model.ratings[reviewer]
    let known = report.competence(of: reviewer, ratings: count, in: study)
    return ["\(count)", known.value.map(decimal) ?? words.tooFewShort]
  }

  private func windows() {
    if report.windows.isEmpty { return }
    let rows = report.windows.map { window in
      let ends = [window.items.first, window.items.last].compactMap { $0 }
        .map { Console.oneLine(measured.items.name($0), columns: 20) }
      let change = window.change.map { change in
        cell(change.figure) + (change.isFlagged ? " *" : "")
      }
      return [
        ends.joined(separator: " – "), "\(window.items.count)", cell(window.alpha),
        cell(window.spread.interval), change ?? "", cell(window.change?.interval),
      ]
    }
    Console.line()
    table([.window, .items, .alpha, .interval, .change, .interval], rows)
  }

  private func notes() {
    Console.line()
    Console.line(
      words.resamples(
        report.resampling.replicates,
        seed: report.resampling.seed,
        unit: report.resampling.unit
      )
    )
    if let lost = report.alpha.undefined, lost > 0 { Console.line(words.undefinedResamples(lost)) }
    switch report.dawidSkene {
    case .success(let model): if !model.hasConverged { Console.line(words.notConverged) }
    case .failure(let none): if none.reason == .leftOut { Console.line(words.modelsLeftOut) }
    }
  }

  private func name(_ reviewer: Int) -> String {
    Console.oneLine(measured.reviewers[reviewer], columns: 24)
  }

  private func decimal(_ number: Double) -> String { words.decimal(number, digits: 3) }

  private func cell(_ figure: Figure) -> String {
    switch figure {
    case .value(let value): decimal(value)
    case .undefined(let reason): "– (\(words.reason(reason)))"
    }
  }

  private func cell(_ interval: Interval?) -> String {
    interval.map { words.interval($0, digits: 3) } ?? ""
  }

  private func table(_ headings: [AgreementHeading], _ rows: [[String]]) {
    Console.table(headings.map(words.heading), rows, most: Self.mostRows)
  }
}

extension Console {
  /// Prints columns as wide as what stands in them; of very many rows the first.
  static func table(_ headings: [String], _ rows: [[String]], most: Int = .max) {
    let shown = [headings] + rows.prefix(most)
    let widths = headings.indices.map { column in
      (shown.map { $0[column].count }.max() ?? 0) + 2
    }
    for row in shown {
      let cells = zip(row, widths).map { Console.column($0, $1) }
      var line = cells.joined()
      while line.last == " " { line.removeLast() }
      Console.line(line)
    }
    if rows.count > most { Console.line("… \(rows.count - most)") }
  }
}
