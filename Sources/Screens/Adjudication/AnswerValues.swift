/// What does an answer say of each of its fields, in words?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The fields of answers, each on one line, in the reviewer's language.
struct AnswerValues {
  private let facts: DeskFacts
  private var words: any Wordbook { facts.words }

  init(_ facts: DeskFacts) { self.facts = facts }

  /// What an answer says of a field, on one line.
  func value(_ field: AnswerField, of answer: Judgement) -> String {
    switch field {
    case .verdict: answer.verdict.map(words.verdict) ?? words.notChosen
    case .reasons: names(answer.reasons, .reason, .handoverReason)
    case .rewrite:
      answer.rewrite.isEmpty
        ? words.noAnswerText(answer.verdict) : words.wordCount(Words.count(in: answer.rewrite))
    case .emotions: emotions(of: answer)
    case .situation: names([answer.situation].compactMap(\.self), .situation)
    case .target: names([answer.target].compactMap(\.self), .target)
    case .conduct: names([answer.conduct].compactMap(\.self), .conduct)
    case .tones: names(answer.tones, .tone)
    case .rubric: words.rubricAnswers(answer.rubric.count)
    }
  }

  private func emotions(of answer: Judgement) -> String {
    let unclear = answer.isUnclear ? [words.feelsUnclear] : []
    guard let emotions = answer.emotions else {
      return unclear.first ?? words.feelsUnanswered
    }
    if emotions.isEmpty { return unclear.first ?? words.feelsNothing }
    let known = facts.scheme.emotions.map(\.id).filter { emotions[$0] != nil }
    let other = emotions.keys.filter { id in !known.contains(id) }.sorted()
    let marks = (known + other).map { id in
      let label = facts.scheme.emotion(id)
      let name = label.map { facts.language.pick($0.name) } ?? id
      return label?.isExclusive == true ? name : name + " " + String(emotions[id] ?? 0)
    }
    return (marks + unclear).joined(separator: ", ")
  }

  private func names(_ ids: [String], _ axes: LabelAxis...) -> String {
    if ids.isEmpty { return words.notChosen }
    let labels = axes.flatMap { facts.scheme.labels($0) }
    return ids.map { id in
      labels.first { $0.id == id }.map { facts.language.pick($0.name) } ?? id
    }.joined(separator: ", ")
  }
}
