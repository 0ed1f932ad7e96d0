/// Which items stand behind a figure of agreement, as far as the reader may be told?

public import Agreement
public import Curation
internal import Storage

/// Why the items behind a figure can't be told.
public enum FigureRefusal: Error, Hashable, Sendable {
  /// The scheme has no such answer, question or situation.
  case unknown(String)
  /// There is no reviewer of that name.
  case nobody(String)
  /// There is no such window.
  case noWindow(Int)
  /// It is about other persons.
  case notYours
}

extension Workspace {
  /// The items behind a figure, in the order of import.
  ///
  /// A reviewer is told of items whose annotations they may see; who adjudicates also of those that
  /// wait for no reviewer any more. Figures of other persons are for who adjudicates.
  public func items(
    behind key: FigureKey,
    _ options: TeamOptions,
    reader: Reviewer?
  ) throws(StorageError) -> Result<[ItemID], FigureRefusal> {
    let scheme = try guides().scheme
    let reviewers = Dictionary(try store.reviewers().map { ($0.name, $0.id) }) { first, _ in first }
    if let refusal = Self.refusal(key, scheme, reviewers, reader) { return .failure(refusal) }
    let window = try window(of: key, options, reader)
    if case .window(_, let number) = key, window == nil { return .failure(.noWindow(number)) }
    let behind = BehindFigure(key, scheme: scheme, reviewers: reviewers)
    var found: [ItemID] = []
    _ = try store.eachRatedItem(for: .person(reader?.id)) { item in
      let isCounted = !options.drawnOnly || item.drawnOverlap > 1
      if isCounted, window?.contains(item.id) ?? true, behind.has(item) { found.append(item.id) }
      return true
    }
    return .success(
      try store.told(
        found,
        to: reader?.id,
        adjudicates: reader?.seesPersons ?? false,
        ownOnly: seesOwnOnly(reader)
      )
    )
  }

  private static func refusal(
    _ key: FigureKey,
    _ scheme: LabelScheme,
    _ reviewers: [String: Int64],
    _ reader: Reviewer?
  ) -> FigureRefusal? {
    switch key {
    case .question(let question), .window(let question, _):
      return TeamRatings.questions(scheme).contains(question) || question == .rewriteWords
        ? nil : .unknown(key.text)
    case .answer(let question, let answer): return unknown([answer], question, scheme)
    case .answers(let question, let first, let second):
      return unknown([first, second], question, scheme)
    case .situation(let id?): return unknown([id], .situation, scheme)
    case .situation: return nil
    case .pair(let first, let second): return persons([first, second], reviewers, reader)
    case .person(let name), .gold(let name): return persons([name], reviewers, reader)
    }
  }

  private static func unknown(
    _ answers: [String],
    _ question: RatedQuestion,
    _ scheme: LabelScheme
  ) -> FigureRefusal? {
    let known = TeamRatings(scheme).domain(of: question).answers
    return answers.first { !known.contains($0) }.map { .unknown($0) }
  }

  // Who may not see persons is not told who there is either.
  private static func persons(
    _ names: [String],
    _ reviewers: [String: Int64],
    _ reader: Reviewer?
  ) -> FigureRefusal? {
    if reader?.seesPersons != true, names != [reader?.name ?? ""] { return .notYours }
    return names.first { reviewers[$0] == nil }.map { .nobody($0) }
  }

  private func window(
    of key: FigureKey,
    _ options: TeamOptions,
    _ reader: Reviewer?
  ) throws(StorageError) -> Set<ItemID>? {
    guard case .window(_, let number) = key else { return nil }
    let ratings = try teamRatings(drawnOnly: options.drawnOnly, for: .person(reader?.id))
    let size = options.windowSize(joint: ratings.order.count)
    let start = (number - 1) * size
    guard start + size <= ratings.order.count else { return nil }
    return Set(ratings.order[start..<start + size].map { ratings.items[$0].id })
  }
}

/// Whether an item stands behind a figure.
struct BehindFigure {
  private let key: FigureKey
  private let scheme: LabelScheme
  private let reviewers: [String: Int64]

  init(_ key: FigureKey, scheme: LabelScheme, reviewers: [String: Int64]) {
    self.key = key
    self.scheme = scheme
    self.reviewers = reviewers
  }

  func has(_ item: RatedItem) -> Bool {
    let said = item.ratings.map { (by: $0.reviewer, scheme.current($0.judgement)) }
    let judgements = said.map(\.1)
    switch key {
    case .question(.rewriteWords), .question(.rewriteLetters), .window(.rewriteWords, _),
      .window(.rewriteLetters, _):
      return judgements.count { $0.verdict == .rewrite } > 1
    case .question(let question), .window(let question, _): return differ(judgements, question)
    case .answer(let question, let answer):
      return differ(judgements.compactMap { says($0, question, answer) })
    case .answers(let question, let first, let second):
      return isSaid(first, second, of: judgements.map { answers($0, question) })
    case .pair(let first, let second):
      let pair = [reviewers[first], reviewers[second]]
      let both = said.filter { pair.contains($0.by) }
      return both.count == 2 && differ(both.map(\.1), .verdict)
    case .person(let name):
      guard let own = said.first(where: { $0.by == reviewers[name] }) else { return false }
      return judgements.contains { $0.verdict != own.1.verdict }
    case .gold(let name):
      guard let known = item.known,
        let own = (item.ratings + item.tests).first(where: { $0.reviewer == reviewers[name] })
      else { return false }
      return known.counts(at: own.at) && own.judgement.verdict != known.verdict
    case .situation(let id):
      let first = item.ratings.sorted { $0.at < $1.at }
        .lazy.compactMap { scheme.current($0.judgement).situation }.first
      return first == id && differ(judgements, .verdict)
    }
  }

  private func differ(_ judgements: [Judgement], _ question: RatedQuestion) -> Bool {
    differ(judgements.compactMap { answers($0, question) })
  }

  private func differ<Answer: Equatable>(_ answers: [Answer]) -> Bool {
    answers.dropFirst().contains { $0 != answers[0] }
  }

  // One who said the one and another who said the other.
  private func isSaid(_ first: String, _ second: String, of answers: [Set<String>?]) -> Bool {
    let known = answers.compactMap(\.self)
    return known.indices.contains { a in
      known.indices.contains { b in
        a != b && known[a].contains(first) && known[b].contains(second)
          && (first == second || !(known[a].contains(second) && known[b].contains(first)))
      }
    }
  }

  private func says(_ judgement: Judgement, _ question: RatedQuestion, _ answer: String) -> Bool? {
    answers(judgement, question)?.contains(answer)
  }

  // What was answered; nil where nothing was.
  private func answers(_ judgement: Judgement, _ question: RatedQuestion) -> Set<String>? {
    switch question {
    case .verdict: judgement.verdict.map { [$0.name] }
    case .situation: judgement.situation.map { [$0] }
    case .emotions: judgement.emotions.map { Set($0.keys) }
    case .intensity(let id): judgement.emotions.map { ["\($0[id] ?? 0)"] }
    case .criterion(let id): judgement.rubric[id]?.mark.map { ["\($0)"] }
    case .rewriteWords, .rewriteLetters: nil
    }
  }
}
