/// How much of what people marked by hand does the search for personal data find?

import Curation
import Guides
import JSONLines
import Wording

/// Reads texts with marks, counts findings against them, and prints the counts.
enum PersonalDataGold {
  /// The longest file of marks, in bytes.
  private static let mostBytes = 64 << 20

  /// Counts every line of a file.
  static func score(
    _ path: String,
    rules: PersonalDataRules,
    _ words: CommandWords
  ) throws(CommandError) -> PersonalDataScore {
    let bytes = try Files.bytes(path, most: mostBytes + 1)
    if bytes.count > mostBytes { throw .tooLong(path, mostBytes) }
    let reader = JSONReader(depth: Limits.depth)
    var score = PersonalDataScore()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = Array(line)
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let place = "\(Console.name(path)):\(index + 1)"
      switch reader.read(line, marked) {
      case .success(let found?): score.add(found.text, found.marks, rules: rules)
      case .success(nil): throw .failedFile("\(place): \(words.notMarked)", 1)
      case .failure(let error):
        throw .failedFile("\(place): \(words.json(error.problem))", 1)
      }
    }
    return score
  }

  /// A line's text and marks; nil when it has not the form of one.
  private static func marked(_ line: JSONValue) -> (text: String, marks: [GoldSpan])? {
    guard let text = line["text"]?.string, let spans = line["spans"], spans.kind == .array else {
      return nil
    }
    var marks: [GoldSpan] = []
    for span in spans.elements {
      guard let start = span["start"]?.integer, let end = span["end"]?.integer,
        let kind = span["kind"]?.string.flatMap(PersonalKind.init(rawValue:)), start >= 0,
        start < end, end <= Int64(text.utf8.count)
      else { return nil }
      marks.append(GoldSpan(range: Int(start)..<Int(end), kind: kind))
    }
    return (text, marks)
  }

  /// Prints one object.
  static func printJSON(_ score: PersonalDataScore) {
    var line = LineWriter()
    line.beginObject()
    line.key("texts")
    line.integer(score.texts)
    line.key("kinds")
    line.beginArray()
    for kind in PersonalKind.allCases {
      guard let count = score.counts[kind] else { continue }
      line.beginObject()
      line.key("kind")
      line.string(kind.rawValue)
      line.key("marked")
      line.integer(count.marked)
      line.key("found_of_marked")
      line.integer(count.foundOfMarked)
      line.key("covered")
      line.integer(count.covered)
      line.key("found")
      line.integer(count.found)
      line.key("right")
      line.integer(count.right)
      line.key("precision")
      share(count.precision, &line)
      line.key("recall")
      share(count.recall, &line)
      line.endObject()
    }
    line.endArray()
    line.endObject()
    Console.json(line.text)
  }

  private static func share(_ value: Double?, _ line: inout LineWriter) {
    if let value { line.number(value) } else { line.null() }
  }

  /// Prints a table.
  static func print(_ score: PersonalDataScore, _ words: CommandWords) {
    for kind in PersonalKind.allCases {
      guard let count = score.counts[kind] else { continue }
      Console.line(Console.column(words.language.words.name(kind), 28) + words.counts(count))
    }
    Console.line(words.findsNotEverything)
  }
}

extension CommandWords {
  /// A line is no text with marks.
  var notMarked: String {
    pick(
      sv: "raden är inte {\"text\", \"spans\": [{\"start\", \"end\", \"kind\"}]}",
      en: "the line is not {\"text\", \"spans\": [{\"start\", \"end\", \"kind\"}]}"
    )
  }

  /// What was found of one kind.
  func counts(_ count: PersonalDataScore.Count) -> String {
    let (precision, recall) = (percent(count.precision), percent(count.recall))
    return pick(
      sv: "precision \(precision) (\(count.right) av \(count.found)), "
        + "täckning \(recall) (\(count.foundOfMarked) av \(count.marked))",
      en: "precision \(precision) (\(count.right) of \(count.found)), "
        + "recall \(recall) (\(count.foundOfMarked) of \(count.marked))"
    )
  }

  private func percent(_ share: Double?) -> String {
    guard let share else { return "–" }
    return "\(Int((share * 100).rounded())) %"
  }

  /// What a search can't do.
  var findsNotEverything: String {
    pick(
      sv: "Ingen sökning hittar allt: en person avgör vad som lämnar huset.",
      en: "No search finds everything: a person decides what leaves the house."
    )
  }
}
