/// What does a line of adjudicators' decisions say?

internal import Curation
internal import JSONLines

/// One decision as a file spells it: `pick` with what is taken from elsewhere, an answer of its own,
/// `send_back` or `aside`.
struct DecisionLine {
  /// What is done.
  let act: AdjudicationAct
  private var pick: String?
  private var take: [(field: AnswerField, letter: String)] = []
  private var receivers: [String] = []
  private var own = Judgement()
  private var ownFields: [AnswerField] = []
  private var remarks = AdjudicationRemarks()

  /// Keys that say what is decided, about what and by whom; the others are those of an annotation.
  private static let keys: Set<String> = [
    "item", "conversation_id", "source", "turn", "adjudicator", "pick", "both", "take", "send_back",
    "to", "aside", "category", "confidence", "note",
  ]

  /// Reads a line.
  init(_ object: JSONValue) throws(AdjudicateProblem) {
    do throws(AnnotateProblem) {
      self = try Self(reading: object)
    } catch .missing("pick") {
      throw .actUnclear
    } catch {
      throw .line(error)
    }
  }

  private init(reading object: JSONValue) throws(AnnotateProblem) {
    pick = try Self.text("pick", object)
    var isBoth = false
    for (name, value) in object.members where !value.isNull {
      switch name.string {
      case "take": take = try Self.taken(value)
      case "to": receivers = try Self.letters(value)
      case "both":
        guard let flag = value.bool else { throw .badValue("both") }
        isBoth = flag
      default: break
      }
    }
    let back = try Self.text("send_back", object)
    let aside = try Self.text("aside", object)
    let note = try Self.text("note", object)
    remarks.note = back ?? note ?? ""
    remarks.category = try Self.word("category", object) { DisputeCategory(rawValue: $0) }
    remarks.confidence = try Self.word("confidence", object) { Confidence(name: $0) }
    do throws(JudgementJSON.Fault) {
      own = try JudgementJSON.judgement(of: object, besides: Self.keys)
    } catch {
      throw AnnotateProblem(error)
    }
    // The verdict goes first, since reasons and text hang on it.
    ownFields = AnswerField.allCases.filter { field in
      object.members.contains { $0.key.string == field.rawValue && !$0.value.isNull }
    }
    switch (pick, back, aside) {
    case (.some, nil, nil): act = isBoth ? .bothAcceptable : .pick
    case (nil, .some, nil) where own.isEmpty: act = .sendBack
    case (nil, nil, .some(let word)) where own.isEmpty:
      switch word {
      case "confirm": act = .confirmAside
      case "return": act = .returnToQueue
      default: throw .badValue("aside")
      }
    case (nil, nil, nil) where own.verdict != nil: act = .merge
    default: throw .missing("pick")
    }
  }

  /// The decision on an item with these answers.
  func decision(_ answers: [BlindAnnotation]) throws(AdjudicateProblem) -> AdjudicationDecision {
    var judgement = own
    var chosen: BlindAnnotation?
    if let pick {
      let picked = try Self.answer(pick, answers)
      chosen = picked
      judgement = picked.judgement
      for (field, letter) in take {
        judgement.take(field, from: try Self.answer(letter, answers).judgement)
      }
      for field in ownFields { judgement.take(field, from: own) }
      if !own.overrides.isEmpty { judgement.overrides = own.overrides }
      if own.isUnclear { judgement.isUnclear = true }
    } else if act == .merge {
      judgement.note = remarks.note
    }
    var back: [Int64] = []
    for letter in receivers { back.append(try Self.answer(letter, answers).id) }
    return AdjudicationDecision(
      act,
      chosen: chosen?.id,
      judgement: judgement,
      receivers: back,
      remarks: remarks
    )
  }

  private static func answer(
    _ letter: String,
    _ answers: [BlindAnnotation]
  ) throws(AdjudicateProblem) -> BlindAnnotation {
    guard let found = answers.first(where: { $0.letter == letter }) else {
      throw .noSuchAnswer(letter)
    }
    return found
  }

  private static func taken(
    _ value: JSONValue
  ) throws(AnnotateProblem) -> [(field: AnswerField, letter: String)] {
    guard value.kind == .object else { throw .badValue("take") }
    var taken: [AnswerField: String] = [:]
    for (name, letter) in value.members {
      guard let field = AnswerField(rawValue: name.string), let letter = letter.string else {
        throw .badValue("take")
      }
      taken[field] = letter
    }
    return AnswerField.allCases.compactMap { field in taken[field].map { (field, $0) } }
  }

  private static func letters(_ value: JSONValue) throws(AnnotateProblem) -> [String] {
    guard value.kind == .array else { throw .badValue("to") }
    var letters: [String] = []
    for element in value.elements {
      guard let letter = element.string else { throw .badValue("to") }
      letters.append(letter)
    }
    return letters
  }

  private static func text(
    _ key: String,
    _ object: JSONValue
  ) throws(AnnotateProblem) -> String? {
    for (name, value) in object.members where name.string == key && !value.isNull {
      guard let text = value.string else { throw .badValue(key) }
      return text
    }
    return nil
  }

  private static func word<Value>(
    _ key: String,
    _ object: JSONValue,
    _ read: (String) -> Value?
  ) throws(AnnotateProblem) -> Value? {
    guard let text = try text(key, object) else { return nil }
    guard let value = read(text) else { throw .badValue(key) }
    return value
  }
}
