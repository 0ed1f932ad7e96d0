/// What do the ratings say of one reviewer beside the others?

/// One reviewer beside the others, for a calibration or for themselves; never an order of people.
public struct PersonRow: Hashable, Sendable {
  /// The reviewer.
  public let name: String
  /// How many items they judged together with somebody; none of who is here for known answers, or for
  /// items that came back to them.
  public let items: Int
  /// How often they say what another reviewer of the item says, pair by pair.
  public let pairwise: Share
  /// How often the others say the same among themselves, pair by pair.
  public let rest: Share
  /// Of how many reviewers this is one: the more are looked at, the more one has to stand out.
  public let among: Int
  /// How often they say what most of the others say, of items with three ratings or more.
  public let majority: Share
  /// How often they say what is known.
  public let gold: Share
  /// How often they say the same the second time.
  public let again: Share
  /// Alpha of all less alpha without them.
  public let vitality: Figure
  /// How often they probably say what is true, by Dawid and Skene; undefined where that is noise.
  public let competence: Figure
  /// Which verdict they give most often where another gives another one.
  public let leaning: Leaning?
  /// How the share of `pairwise` changed from the first half of their items to the second.
  public let drift: Drift?
  /// Which verdict they give more or less often than in the first half of their work, other than the
  /// others and other than by chance.
  public let habit: HabitChange?

  /// A verdict given where another reviewer gives another one.
  public struct Leaning: Hashable, Sendable {
    /// What the others say, by its place among the verdicts.
    public let others: Int
    /// What this reviewer says.
    public let own: Int
    /// How often.
    public let count: Int
    /// How often the two say it the other way round.
    public let reverse: Int

    /// Makes one.
    public init(others: Int, own: Int, count: Int, reverse: Int) {
      self.others = others
      self.own = own
      self.count = count
      self.reverse = reverse
    }
  }

  /// Two halves of somebody's work beside each other.
  public struct Drift: Hashable, Sendable {
    /// The first half.
    public let before: Share
    /// The second half.
    public let after: Share
    /// What of the change is the reviewer's own, and not a colleague's who takes them along; nil
    /// where the pairs don't tell.
    public let own: Interval?

    /// Whether something changed with this reviewer: what is their own, and the whole in the same
    /// direction.
    public var isFlagged: Bool {
      guard let own, let whole = Interval(from: before, to: after) else { return false }
      return own.excludesZero && whole.excludesZero && (own.low > 0) == (whole.low > 0)
    }

    /// Makes one.
    public init(before: Share, after: Share, own: Interval?) {
      self.before = before
      self.after = after
      self.own = own
    }
  }

  /// Makes a row.
  public init(
    _ name: String,
    items: Int,
    pairwise: Share,
    rest: Share,
    among: Int,
    majority: Share,
    gold: Share,
    again: Share,
    vitality: Figure,
    competence: Figure,
    leaning: Leaning?,
    drift: Drift?,
    habit: HabitChange?
  ) {
    self.name = name
    self.items = items
    self.pairwise = pairwise
    self.rest = rest
    self.among = among
    self.majority = majority
    self.gold = gold
    self.again = again
    self.vitality = vitality
    self.competence = competence
    self.leaning = leaning
    self.drift = drift
    self.habit = habit
  }
}

/// What about a reviewer asks to be looked at, by more than chance; a question, no judgement.
public enum PersonSign: String, CaseIterable, Sendable {
  /// They give a verdict more or less often than before, or agree less often with others, and the
  /// change is theirs.
  case changed
  /// Where they differ from others it goes one way.
  case direction
  /// They agree with others less often than the others do among themselves.
  case apart
}

extension TeamAgreement {
  /// What about a reviewer asks to be looked at; nothing for who sees no persons.
  ///
  /// Where somebody's verdicts changed, those who agree less often with others are taken along: they
  /// are not named for it.
  public func signs(of person: PersonRow) -> [PersonSign] {
    if !showsPersons { return [] }
    let isExplained = people.contains { $0.habit != nil }
    return PersonSign.allCases.filter { sign in
      switch sign {
      case .changed: person.habit != nil || (!isExplained && person.agreesLess)
      case .direction: person.leaning != nil
      case .apart: person.isApart
      }
    }
  }
}

extension PersonRow {
  // Fewer pairs of ratings say nothing of how far somebody stands apart.
  private static let leastPairs = 30

  fileprivate var agreesLess: Bool {
    drift.map { $0.isFlagged && ($0.own?.high ?? 0) < 0 } ?? false
  }

  fileprivate var isApart: Bool {
    guard min(pairwise.tries, rest.tries) >= Self.leastPairs else { return false }
    return (Interval(from: rest, to: pairwise, among: among)?.high ?? 0) < 0
  }
}
