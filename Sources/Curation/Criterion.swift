/// What is a reply marked by, and which answers are there?

/// How a criterion is answered.
public enum CriterionScale: String, CaseIterable, Sendable {
  /// None, weak, strong: 0, 1, 2.
  case level = "0-2"
  /// No and yes: 0 and 1.
  case yesNo = "yes-no"
  /// 1 to 4, without a middle.
  case grade = "1-4"
  /// How many places rules found; nobody is asked.
  case counted

  /// The marks there are.
  public var marks: ClosedRange<Int> {
    switch self {
    case .level: 0...2
    case .yesNo: 0...1
    case .grade: 1...4
    case .counted: 0...Limits.countedMark
    }
  }
}

/// A mark, or that the criterion does not apply, which is no mark at all.
public enum CriterionAnswer: Hashable, Sendable {
  /// A mark on the criterion's scale; yes is 1, no is 0.
  case mark(Int)
  /// The criterion has nothing to do with this reply.
  case notApplicable

  /// How files spell *does not apply*.
  public static let notApplicableWord = "n/a"

  /// The mark; nil where the criterion does not apply.
  public var mark: Int? {
    if case .mark(let mark) = self { mark } else { nil }
  }
}

/// One line of the rubric.
public struct Criterion: Hashable, Sendable {
  /// Its id and name; its definition says how to answer.
  public var label: Label
  /// How it is answered.
  public var scale: CriterionScale
  /// *Does not apply* is an answer.
  public var takesNotApplicable: Bool
  /// How much it counts in a combined figure, 0 to 100.
  public var weight: Int
  /// A *no* fails the whole reply.
  public var isAutoFail: Bool
  /// A text that gets the best mark; may be empty.
  public var good: Bilingual
  /// A text that gets the worst; may be empty.
  public var bad: Bilingual

  /// Makes a criterion.
  public init(
    label: Label,
    scale: CriterionScale,
    takesNotApplicable: Bool = false,
    weight: Int = 1,
    isAutoFail: Bool = false,
    good: Bilingual = Bilingual(sv: "", en: ""),
    bad: Bilingual = Bilingual(sv: "", en: "")
  ) {
    self.label = label
    self.scale = scale
    self.takesNotApplicable = takesNotApplicable
    self.weight = weight
    self.isAutoFail = isAutoFail
    self.good = good
    self.bad = bad
  }

  /// Whether the scale has this answer.
  public func takes(_ answer: CriterionAnswer) -> Bool {
    switch answer {
    case .mark(let mark): scale.marks.contains(mark)
    case .notApplicable: takesNotApplicable
    }
  }

  /// The answers that a person is asked to choose from, the best mark first; none where rules count.
  public var choices: [CriterionAnswer] {
    if scale == .counted { return [] }
    return scale.marks.reversed().map { .mark($0) } + (takesNotApplicable ? [.notApplicable] : [])
  }

  /// The answers as files spell them: `0, 1, 2, "n/a"`.
  public var allowed: String {
    let marks =
      scale == .counted
      ? ["0–\(Limits.countedMark)"] : scale.marks.map(String.init)
    return (marks + (takesNotApplicable ? ["\"\(CriterionAnswer.notApplicableWord)\""] : []))
      .joined(separator: ", ")
  }
}
