/// What does a file of ratings hold?

public import JSONLines

/// A value that somebody gave, as the file has it.
public enum RatedValue: Hashable, Sendable {
  /// A word; `true` and `false` are words.
  case text(String)
  /// A number; 4 and 4.0 are one.
  case number(Double)
  /// A set of labels, in ascending order, each once; an empty one is an answer.
  case labels([String])
}

/// Ratings in columns, coded as whole numbers as they came.
public struct RatingColumns: Sendable {
  /// The items by number.
  public internal(set) var items = NameTable()
  /// The reviewers by number.
  public internal(set) var reviewers = NameTable()
  /// The different values by number.
  public internal(set) var values: [RatedValue] = []
  /// The line that first had each value.
  public internal(set) var valueLines: [Int] = []
  /// The item of each rating.
  public internal(set) var itemColumn: [Int32] = []
  /// The reviewer of each rating.
  public internal(set) var reviewerColumn: [Int32] = []
  /// The value of each rating.
  public internal(set) var valueColumn: [Int32] = []
  /// How many lines had `null` for a value: ratings that were not given.
  public internal(set) var blanks = 0
  // The lines without a rating, in order.
  var passedLines: [Int] = []

  /// How many ratings there are.
  public var count: Int { valueColumn.count }

  /// The line of a rating, counted from 1.
  public func line(of rating: Int) -> Int {
    // Every line passed over before it moves it down by one.
    var (low, high) = (0, passedLines.count)
    while low < high {
      let middle = (low + high) / 2
      if passedLines[middle] - middle <= rating + 1 { low = middle + 1 } else { high = middle }
    }
    return rating + 1 + low
  }
}

/// Why a line holds no rating.
public enum RatingProblem: Hashable, Sendable {
  /// It is no JSON.
  case json(JSONError)
  /// It is JSON, but no object.
  case noObject
  /// A field is missing.
  case missing(String)
  /// A field holds something else than a name or a whole number.
  case noName(String)
  /// The value is an object, or a list with something else than words and numbers in it.
  case noValue(String)
  /// It is longer than the limit.
  case tooLong(bytes: Int)
}

/// A line that ends the reading.
public enum RatingsError: Error, Hashable {
  /// The file can't be read, or not to its end.
  case file(IntakeError)
  /// A line holds no rating.
  case line(Int, RatingProblem)
}
