/// How far do a workspace's reviewers agree?

public import Agreement
public import Curation
internal import Intake
internal import Guides
internal import Storage

/// How a workspace's agreement is measured.
public struct TeamOptions: Hashable, Sendable {
  /// How many resamples give the intervals.
  public var replicates = 1000
  /// The seed of all chance.
  public var seed: UInt64 = 1
  /// Whether conversations are resampled, and not items.
  public var byConversation = false
  /// Whether only items count that were drawn for several reviewers, and not in a calibration round.
  public var drawnOnly = false
  /// How many jointly reviewed items a window has; nil for 100, or 30 where there are fewer than 200.
  public var window: Int?
  /// Whether Dawid-Skene and MACE are fitted; nil leaves them out where the ratings are many.
  public var fitsModels: Bool?

  /// Takes the usual numbers.
  public init() {}

  func windowSize(joint: Int) -> Int {
    window ?? (joint >= 200 ? 100 : TeamAgreement.leastItems)
  }
}

/// One question with all its figures.
public struct MeasuredQuestion: Sendable {
  /// The question.
  public let question: RatedQuestion
  /// The ratings.
  public let ratings: MeasuredRatings
  /// The figures.
  public let report: AgreementReport
}

/// How far a team agrees: what screens show, and every figure behind it.
public struct MeasuredTeam: Sendable {
  /// What is shown, as far as the reader may see it.
  public let agreement: TeamAgreement
  /// Every question that somebody answered but for the rewrites, the most important first.
  public let questions: [MeasuredQuestion]
  /// The reader's place among the reviewers of each question; nil for who sees all of them, or has
  /// rated nothing.
  public let ownName: String?
}

extension Workspace {
  /// How far reviewers agree, in what each said before they could know of the others.
  ///
  /// Persons are shown in pairs and beside the others to who adjudicates; a reviewer gets their own
  /// line and the team's figures, a stranger (nil) the latter alone. Items that may still come to the
  /// reader are in no figure.
  public func measureAgreement(
    _ options: TeamOptions,
    reader: Reviewer?
  ) throws(StorageError) -> MeasuredTeam {
    let ratings = try teamRatings(drawnOnly: options.drawnOnly, for: .person(reader?.id))
    let names = try reviewerNames()
    let rounds = try calibrations(of: ratings)
    let calibrated = rounds.reduce(into: Set<ItemID>()) { $0.formUnion($1.items) }
    let choice = DoublesChoice(
      rated: ratings.items.count,
      joint: ratings.items.count { $0.jointAt != nil },
      drawn: ratings.items.count {
        $0.jointAt != nil && $0.isDrawn && !calibrated.contains($0.id)
      },
      share: settings.overlap.share,
      reviewers: settings.overlap.reviewers,
      seed: settings.seed,
      calibrated: calibrated.count,
      rounds: rounds.map(\.number)
    )
    var measuring = AgreementMeasuring(
      ratings,
      names: ratings.people.map { names[$0] ?? "\($0)" },
      options: options,
      choice: choice
    )
    measuring.daysLeft = daysLeft(ratings, joint: choice.joint)
    measuring.guides = try store.guideTimes()
    return measuring.measured(for: reader)
  }

  /// How far the verdicts on these items agree; nil where nobody gave one.
  func verdicts(on items: [ItemID]) throws(StorageError) -> QuestionRow? {
    let ratings = try teamRatings(among: items, drawnOnly: false)
    let joint = ratings.items.count { $0.jointAt != nil }
    let measuring = AgreementMeasuring(
      ratings,
      names: ratings.people.map { "\($0)" },
      options: TeamOptions(),
      choice: DoublesChoice(
        rated: ratings.items.count,
        joint: joint,
        drawn: joint,
        share: settings.overlap.share,
        reviewers: settings.overlap.reviewers,
        seed: settings.seed
      )
    )
    return measuring.verdicts
  }

  /// Everything that was rated, by the label scheme that holds now.
  func teamRatings(
    among items: [ItemID]? = nil,
    drawnOnly: Bool,
    for reader: RatingAudience = .nobody
  ) throws(StorageError) -> TeamRatings {
    var ratings = TeamRatings(try guides().scheme)
    // A round's items are everybody's, and not drawn by `overlap`.
    let shared = drawnOnly ? Set(try store.calibrations().flatMap(\.items)) : []
    ratings.leftOut = try store.eachRatedItem(among: items, for: reader) { item in
      let isDrawn = item.drawnOverlap > 1 && !shared.contains(item.id)
      if !drawnOnly || isDrawn { ratings.take(item) }
      return true
    }
    return ratings
  }

  // The rounds that jointly reviewed items are of, with those items.
  private func calibrations(
    of ratings: TeamRatings
  ) throws(StorageError) -> [(number: Int, items: Set<ItemID>)] {
    let rounds = try store.calibrations()
    if rounds.isEmpty { return [] }
    let joint = Set(ratings.items.lazy.filter { $0.jointAt != nil }.map(\.id))
    return rounds.map { ($0.number, joint.intersection($0.items)) }.filter { !$0.items.isEmpty }
  }

  func reviewerNames() throws(StorageError) -> [Int64: String] {
    Dictionary(try store.reviewers().map { ($0.id, $0.name) }) { first, _ in first }
  }

  // At the pace since the first item with two ratings, in days of work that are not over.
  private func daysLeft(_ ratings: TeamRatings, joint: Int) -> Int? {
    guard joint < TeamAgreement.leastItems, joint > 0,
      let first = ratings.items.compactMap(\.jointAt).min()
    else { return nil }
    let now = surroundings.now()
    let days = max(1, surroundings.day(now) - surroundings.day(first) + 1)
    let missing = TeamAgreement.leastItems - joint
    return Int((Double(missing) * Double(days) / Double(joint)).rounded(.up))
  }
}

/// A measurement, with what it was made from.
struct MeasuredOnce {
  let event: Int64
  let day: Int64
  let options: TeamOptions
  let agreement: TeamAgreement
}

extension ReviewDesk {
  /// How far the team agrees, as far as this reviewer may see it; measured again only where something
  /// happened since, or another day began.
  public func agreement(_ options: TeamOptions) throws(StorageError) -> TeamAgreement {
    let event = try workspace.store.lastEvent()
    let day = workspace.surroundings.day(workspace.surroundings.now())
    if let measured, measured.event == event, measured.day == day, measured.options == options {
      return measured.agreement
    }
    let agreement = try workspace.measureAgreement(options, reader: reviewer).agreement
    measured = MeasuredOnce(event: event, day: day, options: options, agreement: agreement)
    return agreement
  }

  /// The items behind a figure, as far as this reviewer may be told; none where that is not for them.
  public func items(
    behind key: FigureKey,
    _ options: TeamOptions
  ) throws(StorageError) -> [ItemID] {
    switch try workspace.items(behind: key, options, reader: reviewer) {
    case .success(let items): items
    case .failure: []
    }
  }
}

extension Reviewer {
  /// Whether they see persons in figures: who adjudicates does.
  public var seesPersons: Bool { role != .reviewer }
}
