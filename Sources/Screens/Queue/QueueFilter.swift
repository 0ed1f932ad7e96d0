/// What can the list be narrowed by, and which values are there?

internal import Curation
internal import Wording

extension ItemQuery {
  /// What a condition is set to: an id, a name or a code; nil where it holds for all.
  subscript(condition: QueueCondition) -> String? {
    get {
      switch condition {
      case .own: own?.rawValue
      case .state: state?.name
      case .risk: risk?.name
      case .verdict: verdict?.name
      case .situation: situation
      case .emotion: emotion
      case .language: language
      case .batch: batch
      case .reviewer: reviewer
      }
    }
    set {
      switch condition {
      case .own: own = newValue.flatMap(OwnWork.init)
      case .state: state = newValue.flatMap { ItemState(name: $0) }
      case .risk: risk = newValue.flatMap { HandoverLevel(name: $0) }
      case .verdict: verdict = newValue.flatMap { Verdict(name: $0) }
      case .situation: situation = newValue
      case .emotion: emotion = newValue
      case .language: language = newValue
      case .batch: batch = newValue
      case .reviewer: reviewer = newValue
      }
    }
  }

  /// The conditions that are set.
  var conditions: [QueueCondition] { QueueCondition.allCases.filter { self[$0] != nil } }

  /// Whether another query has the same conditions, whatever it searches and in whichever order.
  func hasConditions(of other: ItemQuery) -> Bool {
    QueueCondition.allCases.allSatisfy { self[$0] == other[$0] }
  }
}

extension QueueCondition {
  /// A value that a condition can be set to.
  struct Value: Hashable, Sendable {
    var id: String
    var name: String
  }

  /// Whether a value can be written that no list offers.
  var isWritten: Bool {
    switch self {
    case .language, .batch, .reviewer: true
    case .own, .state, .risk, .verdict, .situation, .emotion: false
    }
  }

  /// The values to choose from; of what is written, those that the rows seen so far suggest.
  func values(_ facts: DeskFacts, _ rows: QueueRows) -> [Value] {
    let words = facts.words
    switch self {
    case .own: return OwnWork.allCases.map { Value(id: $0.rawValue, name: words.own($0)) }
    case .state: return ItemState.allCases.map { Value(id: $0.name, name: words.state($0)) }
    case .risk:
      return HandoverLevel.allCases.reversed().map { Value(id: $0.name, name: words.level($0)) }
    case .verdict: return Verdict.allCases.map { Value(id: $0.name, name: words.listed($0)) }
    case .situation: return facts.scheme.situations.map { value($0, facts) }
    case .emotion: return facts.scheme.emotions.map { value($0, facts) }
    case .language:
      return Set(rows.items.compactMap(\.language)).sorted().map { Value(id: $0, name: $0) }
    case .batch: return []
    case .reviewer: return [Value(id: facts.reviewer, name: facts.reviewer)]
    }
  }

  /// What a value is called.
  func name(of id: String, _ facts: DeskFacts) -> String {
    guard !isWritten else { return id }
    return values(facts, QueueRows()).first { $0.id == id }?.name ?? id
  }

  private func value(_ label: Label, _ facts: DeskFacts) -> Value {
    Value(id: label.id, name: facts.language.pick(label.name))
  }
}
