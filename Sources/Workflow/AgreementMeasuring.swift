/// Which rows follow from a team's ratings?

internal import Agreement
internal import Curation
internal import Intake
internal import Storage

/// Makes the rows of a team's agreement from its ratings.
struct AgreementMeasuring {
  // An answer above this share makes alpha speak of the others.
  private static let prevalent = 0.8

  let ratings: TeamRatings
  let names: [String]
  let options: TeamOptions
  let choice: DoublesChoice
  var daysLeft: Int?
  var guides: [(version: Int, at: Timestamp)] = []
  /// Jointly reviewed items in the order of their second rating.
  let order: [Int]
  private let clusters: [Int]?
  private let itemNames: NameTable

  init(_ ratings: TeamRatings, names: [String], options: TeamOptions, choice: DoublesChoice) {
    self.ratings = ratings
    self.names = names
    self.options = options
    self.choice = choice
    order = ratings.order
    clusters = options.byConversation ? ratings.conversations : nil
    var itemNames = NameTable()
    for item in ratings.items { _ = itemNames.number(of: item.id.description) }
    self.itemNames = itemNames
  }

  /// Everything, as far as the reader may see it.
  func measured(for reader: Reviewer?) -> MeasuredTeam {
    let questions = TeamRatings.questions(ratings.scheme).compactMap(measured)
    let shared = questions.first?.report.resampling
    var agreement = TeamAgreement(
      choice: choice,
      daysLeft: daysLeft,
      leftOut: LeftOutRatings(
        informed: ratings.leftOut.informed,
        corrections: ratings.leftOut.corrections,
        takenBack: ratings.leftOut.takenBack,
        waiting: ratings.leftOut.waiting
      ),
      overridden: ratings.overridden,
      resamples: shared?.replicates ?? options.replicates,
      unit: shared?.unit ?? .items,
      seed: options.seed,
      showsPersons: reader?.seesPersons ?? false
    )
    agreement.questions = questions.map(row)
    if !ratings.rewrites.isEmpty {
      agreement.questions += TeamRewrites(ratings.rewrites)
        .rows(replicates: options.replicates, seed: options.seed)
    }
    agreement.answers = questions.flatMap(answers)
    agreement.windows = questions.flatMap(windows)
    agreement.situations = situations()
    let own = reader.flatMap { ratings.people.firstIndex(of: $0.id) }
    if let verdict = questions.first(where: { $0.question == .verdict }) {
      let people = TeamPeople(self, verdict)
      if agreement.showsPersons {
        agreement.pairs = people.pairs
        agreement.people = people.rows
      } else if let own {
        agreement.people = people.rows.filter { $0.name == names[own] }
      }
    }
    return MeasuredTeam(
      agreement: agreement,
      questions: questions,
      ownName: agreement.showsPersons ? nil : own.map { names[$0] }
    )
  }

  /// How far the verdicts agree; nil where nobody gave one.
  var verdicts: QuestionRow? { measured(.verdict).map(row) }

  private func measured(_ question: RatedQuestion) -> MeasuredQuestion? {
    guard let columns = ratings.columns[question] else { return nil }
    let (domain, answers) = ratings.domain(of: question)
    let study = Study(columns.ratings(in: domain))
    let report = AgreementReport(study, reportOptions(question))
    let measured = MeasuredRatings(
      study,
      items: itemNames,
      reviewers: Array(names.prefix(ratings.reviewers.count)),
      traits: answers
    )
    return MeasuredQuestion(question: question, ratings: measured, report: report)
  }

  private func reportOptions(_ question: RatedQuestion) -> ReportOptions {
    var report = ReportOptions()
    report.replicates = options.replicates
    report.seed = options.seed
    report.clusters = clusters
    report.fitsModels = question == .verdict ? options.fitsModels : false
    if question == .verdict || question == .emotions {
      report.window = options.windowSize(joint: choice.joint)
      report.order = order
    }
    return report
  }

  private func row(_ measured: MeasuredQuestion) -> QuestionRow {
    let (report, study) = (measured.report, measured.ratings.study)
    let isOrdered = [.ordinal, .interval].contains(study.ratings.domain.scale)
    let gwet = report.gwet[isOrdered ? .quadratic : .identity]
    let hasNoVariation = report.alpha.figure == .undefined(.noVariation)
    let answers = measured.ratings.traits
    let only = report.traits.firstIndex { $0.count > 0 }.map { answers[$0] }
    return QuestionRow(
      measured.question,
      items: study.pairableItems,
      equal: Measure(report.percent),
      near: Measure(report.near),
      alpha: Measure(report.alpha),
      gwet: Measure(gwet?.figure ?? .undefined(.otherScale), gwet?.interval),
      prevalent: prevalence(measured),
      only: hasNoVariation ? only ?? "" : nil
    )
  }

  private func prevalence(_ measured: MeasuredQuestion) -> AnswerShare? {
    let study = measured.ratings.study
    guard study.ratings.domain.scale == .nominal else { return nil }
    let all = Double(max(1, study.ratings.once.count))
    for (answer, trait) in zip(measured.ratings.traits, measured.report.traits) {
      let share = Double(trait.count) / all
      if share > Self.prevalent { return AnswerShare(answer: answer, share: share) }
    }
    return nil
  }

  private func answers(_ measured: MeasuredQuestion) -> [AnswerRow] {
    switch measured.question {
    case .verdict, .emotions, .situation: break
    case .criterion, .intensity, .rewriteWords, .rewriteLetters: return []
    }
    let all = Double(max(1, measured.ratings.study.ratings.once.count))
    return zip(measured.ratings.traits, measured.report.traits).map { answer, trait in
      AnswerRow(
        measured.question,
        answer,
        pairable: trait.pairable,
        share: Double(trait.count) / all,
        specific: Measure(trait.specific),
        alpha: Measure(trait.alpha)
      )
    }
  }

  private func situations() -> [SituationRow] {
    guard let verdicts = ratings.columns[.verdict] else { return [] }
    let places: [Int?] = ratings.scheme.situations.indices.map { $0 } + [nil]
    return places.compactMap { place in
      let columns = verdicts.only { ratings.items[$0].situation == place }
      let study = Study(columns.ratings(in: ratings.domain(of: .verdict).domain))
      if study.pairableItems == 0 { return nil }
      let resampling = reportOptions(.verdict).resampling(of: study)
      return SituationRow(
        place.map { ratings.scheme.situations[$0].id },
        items: study.pairableItems,
        equal: Measure(Estimate(study, resampling, .percentAgreement)),
        alpha: Measure(Estimate(study, resampling, .alpha))
      )
    }
  }
}

extension Measure {
  init(_ estimate: Estimate) { self.init(estimate.figure, estimate.interval) }
}

extension TeamRatings {
  /// Jointly reviewed items in the order of their second rating.
  var order: [Int] {
    let joint = items.indices.compactMap { place in items[place].jointAt.map { (place, $0) } }
    return joint.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// The conversation of each item, counted from 0; items come in the order of their conversations.
  var conversations: [Int] {
    var numbers: [Int] = []
    var last: Int64?
    for item in items {
      let isNew = item.id.conversation != last
      numbers.append((numbers.last ?? -1) + (isNew ? 1 : 0))
      last = item.id.conversation
    }
    return numbers
  }
}
