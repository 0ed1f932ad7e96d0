/// How is a finding of the voice guide spelled in JSON?

import Curation
import JSONLines
import Wording

/// A finding as one object with the same keys always.
enum VoiceFindingJSON {
  /// Findings as an array.
  static func write(_ findings: [VoiceFinding], _ words: CommandWords, to line: inout LineWriter) {
    line.beginArray()
    for finding in findings {
      line.beginObject()
      keys(finding, words, &line)
      line.endObject()
    }
    line.endArray()
  }

  /// A finding of an item's text as a line of its own.
  static func line(_ finding: VoiceFinding, of item: ItemID, _ words: CommandWords) -> String {
    var line = LineWriter()
    line.beginObject()
    line.key("item")
    line.string(item.description)
    keys(finding, words, &line)
    line.endObject()
    return line.text
  }

  private static func keys(
    _ finding: VoiceFinding,
    _ words: CommandWords,
    _ line: inout LineWriter
  ) {
    line.key("rule")
    line.string(finding.rule)
    line.key("severity")
    line.string(finding.severity.name)
    line.key("start")
    number(finding.range?.lowerBound, &line)
    line.key("end")
    number(finding.range?.upperBound, &line)
    line.key("message")
    line.string(words.language.words.voice(finding))
    line.key("replacement")
    line.string(finding.replacement)
  }

  private static func number(_ value: Int?, _ line: inout LineWriter) {
    if let value { line.integer(value) } else { line.null() }
  }
}
