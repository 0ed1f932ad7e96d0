/// Which items stand behind a figure, by a name that a person can write?

/// A figure by its name, such as `verdict:approve-rewrite`.
public enum FigureKey: Hashable, Sendable {
  /// Items of which reviewers answered a question differently.
  case question(RatedQuestion)
  /// Items of which somebody gave an answer and somebody another one.
  case answer(RatedQuestion, String)
  /// Items of which one gave the first answer and another the second; the same twice: where two gave
  /// it.
  case answers(RatedQuestion, String, String)
  /// Items of which these two gave different verdicts.
  case pair(String, String)
  /// Items of which this reviewer gave another verdict than somebody.
  case person(String)
  /// Gold items of which this reviewer gave another verdict than is known.
  case gold(String)
  /// Items of a window, counted from 1, of which reviewers answered a question differently.
  case window(RatedQuestion, Int)
  /// Items of a situation with different verdicts; nil for items of none.
  case situation(String?)

  /// Reads a name; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard let head = parts.first else { return nil }
    let rest = parts.count > 1 ? parts[1] : nil
    if rest == "" { return nil }
    switch (head, rest) {
    case ("verdict", let rest): self.init(.verdict, rest)
    case ("emotions", let rest): self.init(.emotions, rest)
    case ("situation", let rest): self.init(.situation, rest)
    case ("criterion", let id?): self = .question(.criterion(id))
    case ("intensity", let id?): self = .question(.intensity(id))
    case ("rewrites", nil): self = .question(.rewriteWords)
    case ("pair", let names?):
      guard let bar = names.firstIndex(of: "|") else { return nil }
      let (first, second) = (names[..<bar], names[names.index(after: bar)...])
      if first.isEmpty || second.isEmpty { return nil }
      self = .pair(String(first), String(second))
    case ("reviewer", let name?): self = .person(name)
    case ("gold", let name?): self = .gold(name)
    case ("window", let number?):
      self.init(window: number)
    case ("in", let id?): self = .situation(id == "-" ? nil : id)
    default: return nil
    }
  }

  private init(_ question: RatedQuestion, _ rest: String?) {
    guard let rest else {
      self = .question(question)
      return
    }
    // Ids have no hyphen.
    let answers = rest.split(separator: "-", maxSplits: 1).map(String.init)
    self =
      answers.count == 2
      ? .answers(question, answers[0], answers[1]) : .answer(question, rest)
  }

  // Of verdicts where no question stands before the number.
  private init?(window text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let number = parts.last.flatMap(Int.init), number > 0 else { return nil }
    let name = parts.dropLast().joined(separator: ":")
    if name.isEmpty, parts.count == 1 {
      self = .window(.verdict, number)
      return
    }
    guard case .question(let question) = FigureKey(name) else { return nil }
    self = .window(question, number)
  }

  /// The name that `init` reads.
  public var text: String {
    switch self {
    case .question(let question): Self.name(question)
    case .answer(let question, let answer): Self.name(question) + ":" + answer
    case .answers(let question, let first, let second):
      Self.name(question) + ":" + first + "-" + second
    case .pair(let first, let second): "pair:" + first + "|" + second
    case .person(let name): "reviewer:" + name
    case .gold(let name): "gold:" + name
    case .window(.verdict, let number): "window:\(number)"
    case .window(let question, let number): "window:\(Self.name(question)):\(number)"
    case .situation(let id): "in:" + (id ?? "-")
    }
  }

  private static func name(_ question: RatedQuestion) -> String {
    switch question {
    case .verdict: "verdict"
    case .emotions: "emotions"
    case .situation: "situation"
    case .criterion(let id): "criterion:" + id
    case .intensity(let id): "intensity:" + id
    case .rewriteWords, .rewriteLetters: "rewrites"
    }
  }
}
