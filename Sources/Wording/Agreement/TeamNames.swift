/// What is each answer of a team's agreement called?

public import Agreement
public import Curation

/// Names of questions and answers, by the label scheme that holds.
public struct TeamNames: Sendable {
  private let scheme: LabelScheme
  private let language: Language
  private var words: any Wordbook { language.words }

  /// Names in a language.
  public init(_ scheme: LabelScheme, _ language: Language) {
    self.scheme = scheme
    self.language = language
  }

  /// The name of a question.
  public func question(_ question: RatedQuestion) -> String {
    let label: String =
      switch question {
      case .criterion(let id):
        scheme.criterion(id).map { language.pick($0.label.name) } ?? id
      case .intensity(let id): name(id, scheme.emotions)
      case .verdict, .emotions, .situation, .rewriteWords, .rewriteLetters: ""
      }
    return words.name(question, label: label)
  }

  /// The name of an answer.
  public func answer(_ id: String, to question: RatedQuestion) -> String {
    switch question {
    case .verdict: Verdict(name: id).map { words.verdict($0) } ?? id
    case .emotions: name(id, scheme.emotions)
    case .situation: name(id, scheme.situations)
    case .criterion, .intensity, .rewriteWords, .rewriteLetters: id
    }
  }

  /// The name of a verdict by its place among them.
  public func verdict(_ place: Int) -> String {
    Verdict.allCases.indices.contains(place) ? words.verdict(Verdict.allCases[place]) : ""
  }

  private func name(_ id: String, _ labels: [Label]) -> String {
    labels.first { $0.id == id }.map { language.pick($0.name) } ?? id
  }
}
