/// Which voice guides does a new workspace begin with?

public import Curation

extension VoiceFile {
  /// The commented text of a new workspace's guide in a language, which holds under the labels of
  /// `service-9` with all its examples.
  public static func preset(language: TextLanguage) -> String {
    switch language {
    case .sv: swedishPreset
    case .en: englishPreset
    }
  }

  /// The same under other labels: emotions that these lack are named by what they have for them, and
  /// rules and examples about an emotion that they have nothing for are left out.
  public static func preset(language: TextLanguage, labels: LabelPreset) -> String {
    let text = preset(language: language)
    guard let scheme = try? LabelsFile.read(labels.text) else { return text }
    let known = Set(scheme.emotions.map(\.id))
    return PresetEmotions(known: known).fitted(text)
  }
}

/// Fits the emotions of a preset's text to other labels, line by line.
private struct PresetEmotions {
  let known: Set<String>

  // What other presets call the emotions of `service-9`.
  private static let others = [
    "anger": ["angry", "furious", "dissatisfied"],
    "frustration": ["annoyance", "annoyed", "dissatisfied"],
    "disappointment": ["disappointed", "dissatisfied"],
    "worry": ["fear", "nervousness", "anxious", "apprehensive", "fearful"],
    "sadness": ["sad", "grief", "devastated"],
    "gratitude": ["grateful"],
  ]

  private func names(_ emotion: String) -> [String] {
    if known.contains(emotion) { return [emotion] }
    return (Self.others[emotion] ?? []).filter { known.contains($0) }
  }

  /// The text with what these labels have.
  func fitted(_ text: String) -> String {
    var kept: [String] = []
    // Where the rule or example that a line belongs to began, among the lines kept.
    var start = 0
    var isLeftOut = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if !line.hasPrefix("    ") {
        (start, isLeftOut) = (kept.count, false)
      }
      if isLeftOut { continue }
      switch fitted(line: line, isInEntry: kept.dropFirst(start).first?.hasPrefix("  - ") == true) {
      case .keeps(let line): kept.append(line)
      case .goes: break
      case .endsEntry:
        kept.removeSubrange(start...)
        isLeftOut = true
      }
    }
    return kept.joined(separator: "\n")
  }

  private enum Fitted {
    case keeps(String)
    case goes
    case endsEntry
  }

  private func fitted(line: String, isInEntry: Bool) -> Fitted {
    if let list = part(of: line, from: "emotions_any: [", to: "]") {
      var found: [String] = []
      for emotion in list.split(separator: ",").flatMap({ names($0.filter { $0 != " " }) })
      where !found.contains(emotion) {
        found.append(emotion)
      }
      if found.isEmpty { return isInEntry ? .endsEntry : .goes }
      return .keeps(
        line.replacing("[" + list + "]", with: "[" + found.joined(separator: ", ") + "]")
      )
    }
    if let mark = part(of: line, from: "    emotions: {", to: "}"),
      let emotion = mark.split(separator: ":").first.map(String.init)
    {
      guard let name = names(emotion).first else {
        // No rule asks for it: the reply is an example all the same.
        return Self.others[emotion] == nil || emotion == "gratitude" ? .goes : .endsEntry
      }
      return .keeps(line.replacing("{" + emotion + ":", with: "{" + name + ":"))
    }
    return .keeps(line)
  }

  private func part(of line: String, from start: String, to end: Character) -> String? {
    guard let begin = line.ranges(of: start).first else { return nil }
    return String(line[begin.upperBound...].prefix { $0 != end })
  }
}
