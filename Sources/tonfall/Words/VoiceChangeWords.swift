/// How is it said what differs between two voice guides?

import Curation
import Guides
import Wording

extension CommandWords {
  /// One difference between two voice guides of a language: what, and below it which values, old and
  /// new.
  func lines(_ change: VoiceChange) -> [String] {
    let place = "voice.\(change.language.rawValue): "
    let head = place + name(change.part) + ": "
    if let key = change.keys.first, change.keys.count == 1, key.key.isEmpty {
      return [head + values(key)]
    }
    return [head + what(change.kind)] + lines(change.keys)
  }

  /// Values that changed, each on a line of its own with old and new.
  func lines(_ keys: [KeyChange]) -> [String] {
    let most = 8
    let shown = keys.prefix(most).map { "    \(Console.name($0.key)): \(values($0))" }
    let left = keys.count - shown.count
    return shown + (left > 0 ? [pick(sv: "    … \(left) till", en: "    … \(left) more")] : [])
  }

  private func what(_ kind: VoiceChange.Kind) -> String {
    switch kind {
    case .added: pick(sv: "ny", en: "new")
    case .removed: pick(sv: "borttagen", en: "removed")
    case .changed: pick(sv: "ändrad", en: "changed")
    }
  }

  private func name(_ part: VoiceChange.Part) -> String {
    switch part {
    case .guide: pick(sv: "röstguiden", en: "the voice guide")
    case .section(let key): Console.name(key)
    case .rule(let id): id
    case .move(let id): "moves: \(id)"
    case .example(let text, let number):
      "examples: " + inQuotes(text)
        + (number > 1 ? " (\(number))" : "")
    case .rest: pick(sv: "kommentarer, radbrytning eller ordning", en: "comments, layout or order")
    }
  }

  // Two long texts are shown from a little before where they part.
  private func values(_ key: KeyChange) -> String {
    guard let old = key.old else { return "+ " + Self.cut(key.new ?? "") }
    guard let new = key.new else { return "− " + Self.cut(old) }
    let same = zip(old, new).prefix { $0 == $1 }.count
    let from = same > 24 ? same - 12 : 0
    return Self.cut(old, from: from) + " → " + Self.cut(new, from: from)
  }

  private static func cut(_ text: String, from start: Int = 0) -> String {
    if text.isEmpty { return "\"\"" }
    return (start > 0 ? "…" : "") + Console.oneLine(String(text.dropFirst(start)), columns: 40)
  }
}
