/// In which situations do replies fail more often than elsewhere, and where are good answers missing?

/// What settled items say of each situation.
public struct SituationFigures: Hashable, Sendable {
  /// How often the bot's reply was approved.
  public struct Approval: Hashable, Sendable {
    /// Replies that were approved.
    public var approved: Int
    /// All that have an answer.
    public var answered: Int

    /// Makes a figure.
    public init(approved: Int = 0, answered: Int = 0) {
      self.approved = approved
      self.answered = answered
    }

    /// Whole per cent; 0 where nothing was answered.
    public var percent: Int { answered == 0 ? 0 : (200 * approved + answered) / (2 * answered) }
  }

  // By situation, of the random share and of all.
  private var random: [String: Approval] = [:]
  private var all: [String: Approval] = [:]
  private var answers: [String: Int] = [:]

  /// So many answers make a share worth a reason.
  public static let enough = 30
  /// As many answers as these, of the workspace's mean, are added to those of a situation.
  public static let pseudo = 20.0
  /// So far below the mean a situation has to be.
  public static let distance = 0.1
  /// With so many good answers a situation is covered.
  public static let covered = 10

  /// Figures of a workspace without answers.
  public init() {}

  /// Takes in so many settled items of a situation.
  public mutating func add(_ count: Int, in situation: String, isRandom: Bool, verdict: Verdict) {
    let approved = verdict == .approve ? count : 0
    func add(to figures: inout [String: Approval]) {
      figures[situation, default: Approval()].answered += count
      figures[situation, default: Approval()].approved += approved
    }
    add(to: &all)
    if isRandom { add(to: &random) }
    if verdict == .approve || verdict == .rewrite { answers[situation, default: 0] += count }
  }

  /// The situations that anything was answered in, by id.
  public var situations: [String] { all.keys.sorted() }

  /// Answers in a situation that can be learnt from: replies approved or rewritten.
  public func answers(in situation: String) -> Int { answers[situation] ?? 0 }

  /// Whether good answers are missing in a situation.
  public func isHole(_ situation: String) -> Bool { answers(in: situation) < Self.covered }

  /// How often replies in a situation were approved: of the random share where that has `enough`, else
  /// of all.
  public func approval(in situation: String) -> Approval {
    basis(situation)[situation] ?? Approval()
  }

  /// Whether replies in a situation fail more often than elsewhere: of `enough`, the share that was
  /// approved, drawn to the workspace's mean by `pseudo` answers, lies `distance` or more below the mean.
  public func isKnownFailure(_ situation: String) -> Bool {
    let own = approval(in: situation)
    guard own.answered >= Self.enough else { return false }
    let figures = basis(situation).values
    let answered = figures.reduce(0) { $0 + $1.answered }
    let mean = Double(figures.reduce(0) { $0 + $1.approved }) / Double(answered)
    let drawn = (Double(own.approved) + Self.pseudo * mean) / (Double(own.answered) + Self.pseudo)
    return drawn <= mean - Self.distance
  }

  private func basis(_ situation: String) -> [String: Approval] {
    (random[situation]?.answered ?? 0) >= Self.enough ? random : all
  }
}

/// Gives items their reasons by situation, one after the other as they come.
public struct SituationOrder: Hashable, Sendable {
  private let figures: SituationFigures
  // How many were raised so that a situation gets answers.
  private var raised: [String: Int] = [:]

  /// Begins with nobody raised.
  public init(_ figures: SituationFigures) { self.figures = figures }

  /// Sets what of a score follows from the situation that is expected.
  ///
  /// Of a situation without enough good answers the first `SituationFigures.covered` are raised, so that
  /// a new workspace begins with some of each. What comes first anyway, or stands at random, is not counted
  /// among them.
  public mutating func weigh(
    _ score: inout QueueScore,
    situation: String?,
    level: HandoverLevel?,
    isRandom: Bool
  ) {
    score.isKnownFailure = situation.map { figures.isKnownFailure($0) } ?? false
    score.isHole = false
    guard let situation, !isRandom, (level ?? .green) < .amber, figures.isHole(situation),
      raised[situation, default: 0] < SituationFigures.covered
    else { return }
    raised[situation, default: 0] += 1
    score.isHole = true
  }
}
