/// Which criteria does `guides/labels.yml` list?

internal import Curation
internal import StrictYAML

/// The list `rubric` with the places that mistakes are about.
struct RubricList {
  /// Names and ids, checked as those of every list.
  var list: FoundLabels
  private var criteria: [Found]

  private struct Found {
    var criterion: Criterion
    var id: YAMLPlace
    var autoFail: YAMLPlace?
  }

  /// The criteria as the scheme has them.
  var scheme: [Criterion] { criteria.map(\.criterion) }

  /// Reads the key, which may be missing.
  static func read(in mapping: inout YAMLMapping) -> RubricList {
    let key = LabelAxis.rubric.listName
    let found = mapping.optional(key, YAMLKind.list(of: criterion).placed)
    let criteria = found?.value ?? []
    let labels = criteria.map { FoundLabel(label: $0.criterion.label, id: $0.id) }
    return RubricList(
      list: FoundLabels(key: key, place: found?.place, labels: labels),
      criteria: criteria
    )
  }

  /// What the criteria's own values say against each other.
  func problems(file: String) -> [GuideError] {
    criteria.compactMap { found in
      guard let place = found.autoFail, found.criterion.scale != .yesNo else { return nil }
      return GuideError(file: file, place: place, problem: .autoFailNeedsYesNo)
    }
  }

  private static var criterion: YAMLKind<Found> {
    .mapping { mapping in
      let nothing = Bilingual(sv: "", en: "")
      let id = mapping.required("id", YAMLKind<String>.identifier.placed)
      let name = mapping.required("name", LabelsFile.bilingual(.filledText))
      let scale = mapping.required("scale", scale)
      let notApplicable = mapping.optional("not_applicable", .boolean, preset: false)
      let weight = mapping.optional("weight", .integer(0...100), preset: 1)
      let autoFail = mapping.optional("auto_fail", YAMLKind<Bool>.boolean.placed)
      let guideline = mapping.optional("guideline", LabelsFile.bilingual(.text), preset: nothing)
      let good = mapping.optional("good", LabelsFile.bilingual(.text), preset: nothing)
      let bad = mapping.optional("bad", LabelsFile.bilingual(.text), preset: nothing)
      guard let id, let name, let scale else { return nil }
      let isAutoFail = autoFail?.value == true
      let criterion = Criterion(
        label: Label(id: id.value, name: name, definition: guideline),
        scale: scale,
        takesNotApplicable: notApplicable,
        weight: weight,
        isAutoFail: isAutoFail,
        good: good,
        bad: bad
      )
      return Found(criterion: criterion, id: id.place, autoFail: isAutoFail ? autoFail?.place : nil)
    }
  }

  private static var scale: YAMLKind<CriterionScale> {
    YAMLKind<String>.oneOf(CriterionScale.allCases.map(\.rawValue))
      .map { CriterionScale(rawValue: $0) }
  }
}
