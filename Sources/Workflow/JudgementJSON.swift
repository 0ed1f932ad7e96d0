/// How is a judgement spelled in a draft and read from a file of annotations?

public import Curation
public import JSONLines

/// A judgement as one JSON object with the keys of `annotate --from`, in a fixed order.
struct JudgementJSON {
  private let reader = JSONReader()

  /// Spells a judgement; U+0000, which no text may hold and no reader takes, is left out of texts.
  static func encode(_ judgement: Judgement) -> String {
    var line = LineWriter(capacity: 512)
    write(judgement, &line)
    return line.text
  }

  /// Writes a judgement as `encode` spells it.
  static func write(_ judgement: Judgement, _ line: inout LineWriter) {
    line.beginObject()
    if let verdict = judgement.verdict {
      line.key("verdict")
      line.string(verdict.name)
    }
    line.key("reasons")
    strings(judgement.reasons, &line)
    line.key("rewrite")
    line.string(withoutNull(judgement.rewrite))
    if let start = judgement.start {
      line.key("start")
      line.string(start.name)
    }
    if let emotions = judgement.emotions {
      line.key("emotions")
      numbers(emotions, &line)
    }
    if judgement.isUnclear {
      line.key("unclear")
      line.bool(true)
    }
    if let situation = judgement.situation {
      line.key("situation")
      line.string(situation)
    }
    if let target = judgement.target {
      line.key("target")
      line.string(target)
    }
    if let conduct = judgement.conduct {
      line.key("conduct")
      line.string(conduct)
    }
    line.key("tones")
    strings(judgement.tones, &line)
    line.key("rubric")
    line.answers(judgement.rubric)
    line.key("note")
    line.string(withoutNull(judgement.note))
    line.key("overrides")
    line.beginObject()
    for rule in judgement.overrides.keys.sorted() {
      line.key(text: rule)
      line.string(judgement.overrides[rule])
    }
    line.endObject()
    if !judgement.kept.isEmpty {
      line.key("kept")
      strings(judgement.kept, &line)
    }
    line.endObject()
  }

  /// Reads what `encode` wrote.
  func decode(_ text: String) throws(StorageError) -> Judgement {
    do throws(Fault) {
      let answer = try reader.read(Array(text.utf8)) { object throws(Fault) in
        try Self.judgement(of: object)
      }
      if case .success(let judgement) = answer { return judgement }
    } catch {}
    throw .inconsistent("a draft can't be read")
  }

  /// A field that a line of annotations has wrong.
  enum Fault: Error, Hashable {
    /// A key that must not be there.
    case unknownKey(String)
    /// A value of another type, or none of the words allowed.
    case badValue(key: String)
    /// A key that must be there.
    case missing(String)
  }

  /// Keys of a line of annotations that say what it is about, not what is judged.
  static let addressKeys: Set<String> = [
    "item", "conversation_id", "source", "turn", "reviewer", "active_seconds", "false_alarm",
  ]

  /// Reads the judgement's keys of an object, `others` left out; null stands for an absent key.
  static func judgement(
    of object: JSONValue,
    besides others: Set<String> = addressKeys
  ) throws(Fault) -> Judgement {
    var judgement = Judgement()
    for (name, value) in object.members {
      let key = name.string
      if value.isNull || others.contains(key) { continue }
      switch key {
      case "verdict":
        judgement.verdict = try word(key, value) { Verdict(name: $0) }
      case "reasons":
        judgement.reasons = try distinct(key, value)
      case "rewrite": judgement.rewrite = try string(key, value)
      case "start":
        judgement.start = try word(key, value) { name in
          RewriteStart.allCases.first { $0.name == name }
        }
      case "emotions": judgement.emotions = try map(key, value)
      case "unclear":
        guard let flag = value.bool else { throw .badValue(key: key) }
        judgement.isUnclear = flag
      case "situation": judgement.situation = try string(key, value)
      case "target": judgement.target = try string(key, value)
      case "conduct": judgement.conduct = try string(key, value)
      case "tones": judgement.tones = try distinct(key, value)
      case "rubric": judgement.rubric = try answers(key, value)
      case "note": judgement.note = try string(key, value)
      case "overrides":
        guard value.kind == .object else { throw .badValue(key: key) }
        for (rule, reason) in value.members {
          judgement.overrides[rule.string] = try string(key, reason)
        }
      case "kept": judgement.kept = try distinct(key, value)
      default: throw .unknownKey(key)
      }
    }
    return judgement
  }

  /// A text without what no reader takes: a draft that can't be read again would keep its reviewer
  /// from every further item.
  static func withoutNull(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\0" { kept.append(scalar) }
    return String(kept)
  }

  private static func strings(_ values: [String], _ line: inout LineWriter) {
    line.beginArray()
    for value in values { line.string(value) }
    line.endArray()
  }

  private static func numbers(_ values: [String: Int], _ line: inout LineWriter) {
    line.beginObject()
    for key in values.keys.sorted() {
      line.key(text: key)
      line.integer(values[key] ?? 0)
    }
    line.endObject()
  }

  /// Reads a text.
  static func string(_ key: String, _ value: JSONValue) throws(Fault) -> String {
    guard let text = value.string else { throw .badValue(key: key) }
    return text
  }

  /// Reads one of the words that `make` knows.
  static func word<Word>(
    _ key: String,
    _ value: JSONValue,
    _ make: (String) -> Word?
  ) throws(Fault) -> Word {
    guard let word = make(try string(key, value)) else { throw .badValue(key: key) }
    return word
  }

  // A list of words of which none stands twice.
  private static func distinct(_ key: String, _ value: JSONValue) throws(Fault) -> [String] {
    guard value.kind == .array else { throw .badValue(key: key) }
    var texts: [String] = []
    for element in value.elements { texts.append(try string(key, element)) }
    guard Set(texts).count == texts.count else { throw .badValue(key: key) }
    return texts
  }

  private static func answers(
    _ key: String,
    _ value: JSONValue
  ) throws(Fault) -> [String: CriterionAnswer] {
    guard value.kind == .object else { throw .badValue(key: key) }
    var answers: [String: CriterionAnswer] = [:]
    for (name, answer) in value.members {
      if answer.string == CriterionAnswer.notApplicableWord {
        answers[name.string] = .notApplicable
      } else if let mark = answer.integer.flatMap({ Int(exactly: $0) }), mark >= 0 {
        answers[name.string] = .mark(mark)
      } else {
        throw .badValue(key: key)
      }
    }
    return answers
  }

  private static func map(_ key: String, _ value: JSONValue) throws(Fault) -> [String: Int] {
    guard value.kind == .object else { throw .badValue(key: key) }
    var numbers: [String: Int] = [:]
    for (name, number) in value.members {
      guard let integer = number.integer, let small = Int(exactly: integer) else {
        throw .badValue(key: key)
      }
      numbers[name.string] = small
    }
    return numbers
  }
}

extension LineWriter {
  /// Writes answers to a rubric as files spell them: a number, or `"n/a"`.
  public mutating func answers(_ answers: [String: CriterionAnswer]) {
    beginObject()
    for id in answers.keys.sorted() {
      key(text: id)
      if let mark = answers[id]?.mark {
        integer(mark)
      } else {
        string(CriterionAnswer.notApplicableWord)
      }
    }
    endObject()
  }
}
