/// How do ratings of a file become a study, with the names of what was rated?

public import Agreement
public import Intake

/// How a file of ratings is to be measured.
public struct MeasureOptions: Sendable {
  /// How values compare.
  public var scale: Scale
  /// The values there are to choose from, the first the lowest, or the labels of sets; nil for those
  /// that occur.
  public var categories: [String]?
  /// Which rating counts where a reviewer rated an item several times; nil where that is an error.
  public var repeats: Repeats?

  /// Makes options.
  public init(scale: Scale, categories: [String]? = nil, repeats: Repeats? = .last) {
    self.scale = scale
    self.categories = categories
    self.repeats = repeats
  }
}

/// Why ratings can't be measured as asked; lines are counted from 1.
public enum MeasureError: Error, Hashable {
  /// A value that is not among the declared ones.
  case undeclared(String, line: Int)
  /// A declared value stands in the file as a number and as a word, which are two values.
  case twoKinds(String, line: Int)
  /// A value is declared twice.
  case declaredTwice(String)
  /// A declared value is no number, on an interval scale.
  case declaredNoNumber(String)
  /// A number too large to measure distances with, on an interval scale; no line where it was declared.
  case tooLarge(String, line: Int?)
  /// A list, where one value is wanted.
  case isList(line: Int)
  /// One value, where a list of labels is wanted.
  case isNoList(String, line: Int)
  /// A word, on an interval scale.
  case isNoNumber(String, line: Int)
  /// Words without a declared order, on an ordinal scale.
  case needsOrder(String, line: Int)
  /// More labels than a set has room for.
  case tooManyLabels(Int)
  /// More different values than the scale is measured with.
  case tooManyValues(Int, most: Int)
  /// The same reviewer rated an item twice, which was to be an error.
  case repeated(item: String, reviewer: String, line: Int, earlier: Int)
}

/// Ratings ready to be measured.
public struct MeasuredRatings: Sendable {
  /// The ratings with what all coefficients share.
  public let study: Study
  /// The items by number.
  public let items: NameTable
  /// The reviewers by number.
  public let reviewers: [String]
  /// The values by number, or the labels of sets.
  public let traits: [String]
  /// Whether these were declared; else they are those that occur.
  public let isDeclared: Bool
  /// How many ratings were left empty.
  public let blanks: Int

  /// Takes ratings that are coded already.
  init(_ study: Study, items: NameTable, reviewers: [String], traits: [String]) {
    self.study = study
    self.items = items
    self.reviewers = reviewers
    self.traits = traits
    isDeclared = true
    blanks = 0
  }

  /// Codes the values of columns by what was declared.
  public init(_ columns: RatingColumns, _ options: MeasureOptions) throws(MeasureError) {
    let coding = try RatingCoding(columns, options)
    isDeclared = options.categories != nil
    traits = coding.traits
    blanks = columns.blanks
    items = columns.items
    reviewers = columns.reviewers.names
    let builder = RatingsBuilder(
      items: columns.itemColumn,
      reviewers: columns.reviewerColumn,
      values: coding.isSame
        ? columns.valueColumn : columns.valueColumn.map { coding.codes[Int($0)] }
    )
    if options.repeats == nil, let repeated = builder.firstRepeat() {
      throw .repeated(
        item: items.name(Int(columns.itemColumn[repeated.later])),
        reviewer: reviewers[Int(columns.reviewerColumn[repeated.later])],
        line: columns.line(of: repeated.later),
        earlier: columns.line(of: repeated.earlier)
      )
    }
    study = Study(builder.ratings(in: coding.domain, keeping: options.repeats ?? .last))
  }
}
