/// What does `guides/labels.yml` say was ruled on how labels are meant, and how is a ruling added?

public import Curation
internal import StrictYAML

/// The list `rulings` with the places that mistakes are about.
struct RulingList {
  private var entries: [Found]

  private struct Found {
    var ruling: Ruling
    var date: YAMLPlace
    var label: YAMLPlace?
  }

  /// The rulings as the scheme has them.
  var scheme: [Ruling] { entries.map(\.ruling) }

  /// Reads the key, which may be missing.
  static func read(in mapping: inout YAMLMapping) -> RulingList {
    RulingList(entries: mapping.optional("rulings", .list(of: entry), preset: []))
  }

  /// What is wrong with the rulings beside the labels of `scheme`.
  func problems(file: String, in scheme: LabelScheme) -> [GuideError] {
    var found: [GuideError] = []
    for entry in entries {
      func note(_ problem: GuideProblem, _ place: YAMLPlace) {
        found.append(GuideError(file: file, place: place, problem: problem))
      }
      if !Self.isDate(entry.ruling.date) { note(.badDate(entry.ruling.date), entry.date) }
      guard let about = entry.ruling.about, let place = entry.label else { continue }
      let known = scheme.labels(about.axis).map(\.id)
      if !known.contains(about.id) {
        note(.unknownRuledLabel(about.id, about.axis, known: known), place)
      }
    }
    return found
  }

  private static var entry: YAMLKind<Found> {
    .mapping { mapping in
      let date = mapping.required("date", YAMLKind<String>.filledText.placed)
      let text = mapping.required("text", .filledText)
      let axis = mapping.optional("list", list)
      let label =
        axis == nil ? nil : mapping.required("label", YAMLKind<String>.identifier.placed)
      guard let date, let text else { return nil }
      let about = axis.flatMap { axis in label.map { LabelName(axis: axis, id: $0.value) } }
      let ruling = Ruling(date: date.value, text: text, about: about)
      return Found(ruling: ruling, date: date.place, label: label?.place)
    }
  }

  private static var list: YAMLKind<LabelAxis> {
    YAMLKind<String>.oneOf(LabelAxis.allCases.map(\.listName))
      .map { name in LabelAxis.allCases.first { $0.listName == name } }
  }

  // A day as `2026-11-23`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    return (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
  }
}

extension LabelsFile {
  /// The text of the file with a ruling more at the end of its list, everything else as it was.
  ///
  /// The list begins at the end of the file where there is none yet. What comes out is not checked.
  public static func text(_ text: String, adding ruling: Ruling) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    var entry = ["  - date: \"\(ruling.date)\"", "    text: \(quoted(ruling.text))"]
    if let about = ruling.about {
      entry += ["    list: \(about.axis.listName)", "    label: \(about.id)"]
    }
    if let key = lines.firstIndex(where: { $0.hasPrefix("rulings:") }) {
      let rest = lines[(key + 1)...]
      let next = rest.firstIndex { line in
        line.first.map { $0 != " " && $0 != "#" && $0 != "-" } ?? false
      }
      var end = next ?? lines.endIndex
      while end > key + 1, lines[end - 1].isEmpty || lines[end - 1].hasPrefix("#") { end -= 1 }
      lines.insert(contentsOf: entry, at: end)
    } else {
      lines += ["", "rulings:"] + entry
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // As YAML's double quotes take it, on one line.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\x" + String(repeating: "0", count: 2 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
