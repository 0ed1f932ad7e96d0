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
    var faults: [String] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = Array(line)
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let place = "\(Console.name(path)):\(index + 1)"
      do throws(MarkFault) {
        switch try reader.read(line, marked) {
        case .success(let found): score.add(found.text, found.marks, rules: rules)
        case .failure(let error): faults.append("\(place): \(words.json(error.problem))")
        }
      } catch {
        faults.append("\(place): \(words.mark(error))")
      }
    }
    if faults.isEmpty { return score }
    let most = 20
    let more = faults.count > most ? [words.moreFaults(faults.count - most)] : []
    throw .failedFile((faults.prefix(most) + more).joined(separator: "\ntonfall: "), 1)
  }

  /// A line's text and marks.
  private static func marked(
    _ line: JSONValue
  ) throws(MarkFault) -> (text: String, marks: [GoldSpan]) {
    guard let text = line["text"]?.string, let spans = line["spans"], spans.kind == .array else {
      throw .form
    }
    var marks: [GoldSpan] = []
    for span in spans.elements {
      guard let start = span["start"]?.integer, let end = span["end"]?.integer,
        let name = span["kind"]?.string
      else { throw .form }
      guard let kind = PersonalKind(rawValue: name) else { throw .unknownKind(name) }
      let most = text.utf8.count
      guard start >= 0, start < end, end <= Int64(most) else { throw .place(start, end, most) }
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

/// Why a line is no text with marks.
enum MarkFault: Error {
  /// A key is missing or of another type.
  case form
  /// A mark of a kind that there is not.
  case unknownKind(String)
  /// A mark from one byte to another that the text, of so many, does not have.
  case place(Int64, Int64, Int)
}

extension CommandWords {
  /// Why a line is no text with marks.
  func mark(_ fault: MarkFault) -> String {
    switch fault {
    case .form:
      pick(
        sv: "raden är inte {\"text\", \"spans\": [{\"start\", \"end\", \"kind\"}]}",
        en: "the line is not {\"text\", \"spans\": [{\"start\", \"end\", \"kind\"}]}"
      )
    case .unknownKind(let name):
      pick(
        sv: "kind \(Console.name(name)) finns inte; välj ett som phone, de står i docs/files.md",
        en: "kind \(Console.name(name)) does not exist; choose one as phone, docs/files.md has them"
      )
    case .place(let start, let end, let most):
      pick(
        sv: "start \(start) och end \(end) är ingen plats i texten, som har byten 0 till \(most)",
        en: "start \(start) and end \(end) are no place in the text, which has bytes 0 to "
          + "\(most)"
      )
    }
  }

  /// How many more lines have a fault than were said.
  func moreFaults(_ count: Int) -> String {
    pick(sv: "och \(count) rader till", en: "and \(count) more lines")
  }

  /// What was found of one kind.
  func counts(_ count: PersonalDataScore.Count) -> String {
    let (precision, recall) = (percent(count.precision), percent(count.recall))
    return pick(
      sv: "precision \(precision) (\(count.right) av \(count.found)), "
        + "träffade \(recall) (\(count.foundOfMarked) av \(count.marked)), "
        + "hela \(count.covered) av \(count.marked)",
      en: "precision \(precision) (\(count.right) of \(count.found)), "
        + "recall \(recall) (\(count.foundOfMarked) of \(count.marked)), "
        + "covered whole \(count.covered) of \(count.marked)"
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
