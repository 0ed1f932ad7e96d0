/// What does `guides/labels.yml` say has become of labels that it no longer has?

internal import Curation
internal import StrictYAML

/// The list `replaced` with the places that mistakes are about.
struct ReplacedList {
  private var entries: [Found]

  private struct Found {
    var label: ReplacedLabel
    var old: YAMLPlace
    var new: YAMLPlace?
  }

  /// The replacements as the scheme has them.
  var scheme: [ReplacedLabel] { entries.map(\.label) }

  /// Reads the key, which may be missing.
  static func read(in mapping: inout YAMLMapping) -> ReplacedList {
    ReplacedList(entries: mapping.optional("replaced", .list(of: entry), preset: []))
  }

  /// What is wrong with the replacements beside the labels of `scheme`.
  func problems(file: String, in scheme: LabelScheme) -> [GuideError] {
    var found: [GuideError] = []
    var first: [ReplacedLabel: YAMLPlace] = [:]
    for entry in entries {
      let label = entry.label
      func note(_ problem: GuideProblem, _ place: YAMLPlace) {
        found.append(GuideError(file: file, place: place, problem: problem))
      }
      let known = scheme.labels(label.axis).map(\.id)
      let subject = ReplacedLabel(axis: label.axis, old: label.old, new: nil)
      if let earlier = first[subject] {
        note(.duplicateID(label.old, first: earlier), entry.old)
      } else {
        first[subject] = entry.old
      }
      if known.contains(label.old) { note(.replacedIsThere(label.old, label.axis), entry.old) }
      if let new = label.new, let place = entry.new, !known.contains(new) {
        note(.unknownReplacement(new, label.axis, known: known), place)
      }
    }
    return found
  }

  private static var entry: YAMLKind<Found> {
    .mapping { mapping in
      let axis = mapping.required("list", list)
      let old = mapping.required("old", YAMLKind<String>.identifier.placed)
      let new = mapping.optional("new", YAMLKind<String>.identifier.placed)
      guard let axis, let old else { return nil }
      let label = ReplacedLabel(axis: axis, old: old.value, new: new?.value)
      return Found(label: label, old: old.place, new: new?.place)
    }
  }

  private static var list: YAMLKind<LabelAxis> {
    YAMLKind<String>.oneOf(LabelAxis.allCases.map(\.listName))
      .map { name in LabelAxis.allCases.first { $0.listName == name } }
  }
}
