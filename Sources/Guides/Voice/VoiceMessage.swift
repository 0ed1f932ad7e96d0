/// How do the words of a rule come to name what was found?

internal import Curation

/// The message of a rule, with what was found put in.
enum VoiceMessage {
  /// What a message can name.
  static let fields = ["from", "to", "match", "count", "missing"]

  /// The words in single braces that nothing is filled in for, in their order.
  ///
  /// Slots, which have two, are none.
  static func unknownFields(in message: String) -> [String] {
    var unknown: [String] = []
    var rest = message[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[open...]
      let depth = rest.prefix { $0 == "{" }.count
      rest = rest.dropFirst(depth)
      let name = rest.prefix { SlotNames.isName(String($0)) }
      if depth == 1, !name.isEmpty, rest.dropFirst(name.count).first == "}",
        !fields.contains(String(name))
      {
        unknown.append(String(name))
      }
    }
    return unknown
  }

  /// Fills `{from}` and `{match}` (the words found), `{to}` (what should stand there), `{count}`
  /// (how many, or the measure's value) and `{missing}` (the moves that are not there); anything else in
  /// braces stays.
  ///
  /// Nil where it names what should stand there and that is nothing: `Wording` then says to strike it.
  static func filled(
    _ message: String,
    _ kind: VoiceFinding.Kind,
    _ language: TextLanguage
  ) -> String? {
    if case .wording(_, "") = kind, message.contains("{to}") { return nil }
    guard message.utf8.contains(0x7B) else { return message }
    var values: [(name: String, value: String)] = []
    switch kind {
    case .wording(let text, let instead):
      values = [("{from}", text), ("{match}", text), ("{to}", instead)]
    case .mixed(let text, let other):
      values = [("{from}", text), ("{match}", text), ("{to}", other)]
    case .unwanted(let text), .lacks(let text), .repeated(let text), .ungrounded(_, let text):
      values = [("{from}", text), ("{match}", text)]
    case .tooOften(let count, _), .tooSeldom(let count, _): values = [("{count}", "\(count)")]
    case .measure(_, let value, _, _): values = [("{count}", number(value, language))]
    case .missing(let moves, _):
      let names = moves.map { $0.words(in: language) }
      values = [("{missing}", names.joined(separator: ", "))]
    default: break
    }
    // One pass, so that braces in a customer's words are never filled.
    var filled = ""
    var rest = message[...]
    while let brace = rest.firstIndex(of: "{") {
      filled += rest[..<brace]
      rest = rest[brace...]
      if let found = values.first(where: { rest.hasPrefix($0.name) }) {
        filled += found.value
        rest = rest.dropFirst(found.name.count)
      } else {
        filled.append(rest.removeFirst())
      }
    }
    return filled + rest
  }

  // With one decimal where it has any.
  private static func number(_ value: Double, _ language: TextLanguage) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "-" : ""
    let rest = tenths % 10 == 0 ? "" : (language == .sv ? "," : ".") + "\(tenths % 10)"
    return "\(sign)\(tenths / 10)\(rest)"
  }
}
