/// What did a team's reviewers say, question by question, as whole numbers?

internal import Agreement
internal import Curation
internal import Storage

/// The ratings of one question: row by row an item, a reviewer and a value by their numbers.
struct QuestionColumns {
  private(set) var items: [Int32] = []
  private(set) var reviewers: [Int32] = []
  private(set) var values: [Int32] = []

  mutating func add(item: Int, reviewer: Int, value: Int) {
    items.append(Int32(item))
    reviewers.append(Int32(reviewer))
    values.append(Int32(value))
  }

  /// The ratings in a domain; of what one reviewer said several times the first counts.
  func ratings(in domain: Domain) -> Ratings {
    RatingsBuilder(items: items, reviewers: reviewers, values: values)
      .ratings(in: domain, keeping: .first)
  }

  /// Those of some items.
  func only(_ isWanted: (Int) -> Bool) -> QuestionColumns {
    var part = QuestionColumns()
    for row in items.indices where isWanted(Int(items[row])) {
      part.add(item: Int(items[row]), reviewer: Int(reviewers[row]), value: Int(values[row]))
    }
    return part
  }
}

/// An item's place among the rated ones, with what does not depend on a question.
struct RatedPlace {
  let id: ItemID
  /// When its second rating came; nil where one reviewer alone judged it.
  let jointAt: Timestamp?
  /// The situation by its place in the scheme, as whoever judged first saw it.
  let situation: Int?
  /// Whether it was drawn for several reviewers.
  let isDrawn: Bool
}

/// When a reviewer judged first and last.
struct ReviewerSpan {
  var first: Timestamp
  var last: Timestamp
}

/// Everything that agreement is told from, in memory that grows with the ratings by a few bytes each.
struct TeamRatings {
  let scheme: LabelScheme
  private(set) var items: [RatedPlace] = []
  private(set) var columns: [RatedQuestion: QuestionColumns] = [:]
  /// The sets of emotions that occur, in the order they came.
  private(set) var sets: [LabelSet] = []
  /// Of items with two rewrites or more, the rewrites.
  private(set) var rewrites: [[String]] = []
  /// The reviewers' numbers in the store, by their numbers here.
  private(set) var reviewers: [Int64] = []
  private(set) var spans: [ReviewerSpan] = []
  /// These, and after them who gave nothing but answers that are held against known ones.
  var people: [Int64] { reviewers + gold.keys.filter { reviewerNumbers[$0] == nil }.sorted() }
  private(set) var habits = VerdictHabits()
  /// How often each reviewer gave the verdict that is known, by their numbers in the store.
  private(set) var gold: [Int64: Share] = [:]
  private(set) var overridden = 0
  var leftOut = RatingsLeftOut()

  private var setNumbers: [LabelSet: Int] = [:]
  private var reviewerNumbers: [Int64: Int] = [:]
  private let emotions: [String: Int]
  private let situations: [String: Int]

  init(_ scheme: LabelScheme) {
    self.scheme = scheme
    emotions = Self.places(scheme.emotions)
    situations = Self.places(scheme.situations)
  }

  private static func places(_ labels: [Label]) -> [String: Int] {
    Dictionary(labels.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The questions that a scheme asks, the most important first.
  static func questions(_ scheme: LabelScheme) -> [RatedQuestion] {
    let criteria = scheme.rubric.filter { $0.scale != .counted }
    let graded = scheme.emotions.filter { !$0.isExclusive }
    return [.verdict, .emotions, .situation] + criteria.map { .criterion($0.label.id) }
      + graded.map { .intensity($0.id) }
  }

  /// Takes an item.
  mutating func take(_ item: RatedItem) {
    if let known = item.known {
      for rating in item.ratings + item.tests where known.counts(at: rating.at) {
        gold[rating.reviewer, default: Share()].count(rating.judgement.verdict == known.verdict)
      }
    }
    guard !item.ratings.isEmpty else { return }
    let number = items.count
    var ratings = item.ratings
    for place in ratings.indices {
      ratings[place].judgement = scheme.current(ratings[place].judgement)
    }
    let times = ratings.map(\.at).sorted()
    let inOrder = ratings.sorted { $0.at < $1.at }
    items.append(
      RatedPlace(
        id: item.id,
        jointAt: times.count > 1 ? times[1] : nil,
        situation: inOrder.compactMap(\.judgement.situation).first.flatMap { situations[$0] },
        isDrawn: item.drawnOverlap > 1
      )
    )
    for rating in ratings { take(rating, of: number) }
    for rating in item.repeats where ratings.contains(where: { $0.reviewer == rating.reviewer }) {
      answers(to: scheme.current(rating.judgement), rating.reviewer, of: number)
    }
    let texts = ratings.map(\.judgement).filter { $0.verdict == .rewrite }.map(\.rewrite)
    if texts.count > 1 { rewrites.append(texts) }
  }

  private mutating func take(_ rating: BlindRating, of item: Int) {
    answers(to: rating.judgement, rating.reviewer, of: item)
    if rating.isOverridden { overridden += 1 }
    let reviewer = number(ofReviewer: rating.reviewer)
    if let verdict = rating.judgement.verdict.flatMap(Verdict.allCases.firstIndex) {
      habits.take(verdict, of: reviewer, at: rating.at)
    }
    if reviewer == spans.count {
      spans.append(ReviewerSpan(first: rating.at, last: rating.at))
    } else {
      spans[reviewer].first = min(spans[reviewer].first, rating.at)
      spans[reviewer].last = max(spans[reviewer].last, rating.at)
    }
  }

  private mutating func number(ofReviewer id: Int64) -> Int {
    if let known = reviewerNumbers[id] { return known }
    reviewerNumbers[id] = reviewers.count
    reviewers.append(id)
    return reviewers.count - 1
  }

  private mutating func answers(to judgement: Judgement, _ reviewer: Int64, of item: Int) {
    let by = (item: item, reviewer: number(ofReviewer: reviewer))
    if let verdict = judgement.verdict.flatMap({ Verdict.allCases.firstIndex(of: $0) }) {
      add(verdict, to: .verdict, by)
    }
    if let situation = judgement.situation.flatMap({ situations[$0] }) {
      add(situation, to: .situation, by)
    }
    if let felt = judgement.emotions {
      let set = LabelSet(felt.keys.compactMap { emotions[$0] })
      add(number(ofSet: set), to: .emotions, by)
      for label in scheme.emotions where !label.isExclusive {
        add(min(max(felt[label.id] ?? 0, 0), 3), to: .intensity(label.id), by)
      }
    }
    for criterion in scheme.rubric where criterion.scale != .counted {
      guard let mark = judgement.rubric[criterion.label.id]?.mark,
        criterion.scale.marks.contains(mark)
      else { continue }
      add(mark - criterion.scale.marks.lowerBound, to: .criterion(criterion.label.id), by)
    }
  }

  private mutating func add(
    _ value: Int,
    to question: RatedQuestion,
    _ by: (item: Int, reviewer: Int)
  ) {
    columns[question, default: QuestionColumns()]
      .add(item: by.item, reviewer: by.reviewer, value: value)
  }

  private mutating func number(ofSet set: LabelSet) -> Int {
    if let known = setNumbers[set] { return known }
    setNumbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  /// How the answers of a question compare, and what they are called.
  func domain(of question: RatedQuestion) -> (domain: Domain, answers: [String]) {
    switch question {
    case .verdict: (.nominal(Verdict.allCases.count), Verdict.allCases.map(\.name))
    case .situation: (.nominal(scheme.situations.count), scheme.situations.map(\.id))
    case .emotions: (.sets(sets, labels: scheme.emotions.count), scheme.emotions.map(\.id))
    case .intensity: (.ordinal(4), (0...3).map(String.init))
    case .criterion(let id): Self.domain(of: scheme.criterion(id)?.scale ?? .yesNo)
    case .rewriteWords, .rewriteLetters: (.nominal(0), [])
    }
  }

  private static func domain(of scale: CriterionScale) -> (Domain, [String]) {
    let names = scale.marks.map(String.init)
    return switch scale {
    case .yesNo, .counted: (.nominal(names.count), names)
    case .level: (.ordinal(names.count), names)
    case .grade: (.interval(scale.marks.map(Double.init)), names)
    }
  }
}
