/// What is wrong in one of the workspace's own files, and where?

public import Curation
public import StrictYAML

/// A mistake in a guide or in `tonfall.yml`, with its place.
public struct GuideError: Error, Hashable, Sendable {
  /// The file's name.
  public var file: String
  /// Where the mistake is.
  public var place: YAMLPlace
  /// What it is.
  public var problem: GuideProblem

  /// Makes an error.
  public init(file: String, place: YAMLPlace, problem: GuideProblem) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// Takes over a mistake of the YAML itself.
  public init(_ error: YAMLError) {
    self.init(file: error.file, place: error.place, problem: .yaml(error.problem))
  }
}

/// What can be wrong in a file beyond its YAML.
public enum GuideProblem: Hashable, Sendable {
  /// The bytes from here on are no UTF-8.
  case notUTF8
  /// The YAML, its keys or its values.
  case yaml(YAMLProblem)
  /// A label's id a second time in one list; the first stands at `first`.
  case duplicateID(String, first: YAMLPlace)
  /// `look_alike` names no label of the list.
  case unknownLookAlike(String, known: [String])
  /// `look_alike` names the label itself.
  case looksLikeItself(String)
  /// A list has more entries than `most`.
  case tooMany(Int, most: Int)
  /// A list that needs an entry has none.
  case listIsEmpty(String)
  /// An entry stands twice in a list of words.
  case repeated(String)
  /// A text stands twice in one list; the first stands at `first`.
  case duplicateText(String, first: YAMLPlace)
  /// Words in neither `sv` nor `en`.
  case noLanguage
  /// A phrase is for a label that the label scheme does not have.
  case unknownLabel(String, LabelAxis, known: [String])
  /// A phrase has a slot that stands under no placeholder of its language.
  case unknownSlot(String, known: [String])
  /// A phrase has a slot that lacks a brace or a name.
  case brokenSlot(String)
  /// A pattern that can't be read.
  case badPattern(String, PatternProblem)
  /// A rule names a move that the voice guide does not have.
  case unknownMove(String, known: [String])
  /// An example names a rule that the voice guide does not have.
  case unknownRule(String)
  /// A rule has the name of a section of the voice guide.
  case reservedID(String)
  /// None of these keys is there.
  case needsOne(of: [String])
  /// More than one of these keys is there.
  case onlyOne(of: [String])
  /// `min` is above `max`.
  case boundsCrossed(Double, Double)
  /// A voice guide is in another language than its file's name says.
  case otherLanguage(String, expected: TextLanguage)
  /// An example of the voice guide does not hold.
  case example(VoiceExampleFault)
  /// A pattern of personal data, by its id, does not find the example that it has to find.
  case exampleNotFound(String)
  /// A pattern of personal data, by its id, finds something in an example that has to pass.
  case exampleFound(String)
  /// A text of the file's own has other personal data than it says, by kinds.
  case vectorFails(expected: [String], found: [String])
  /// An id that nothing in the file has.
  case unknownName(String, known: [String])
  /// An example comes out as another level than it says, or in other categories.
  case exampleFails(expected: String, found: String, categories: [String])
  /// A fixed reply has an exclamation mark or an emoji.
  case loudReply(String)
  /// `auto_fail` beside a scale without a *no*.
  case autoFailNeedsYesNo
  /// `replaced` names a label that is still there.
  case replacedIsThere(String, LabelAxis)
  /// `replaced` puts a label in place that its list does not have.
  case unknownReplacement(String, LabelAxis, known: [String])
  /// `rulings` names a label that its list does not have.
  case unknownRuledLabel(String, LabelAxis, known: [String])
  /// No day as `2026-11-23`.
  case badDate(String)
  /// A password stands in the file; it belongs into `~/.pgpass` or `pg_service.conf`.
  case passwordInFile(key: String)
}

/// All mistakes of a file in its order, or of several, file by file; never empty.
public struct GuideErrors: Error, Hashable, Sendable {
  /// The mistakes.
  public var all: [GuideError]

  /// Makes the error of a file out of its mistakes.
  public init(_ all: [GuideError]) { self.all = all.sorted { $0.place < $1.place } }

  /// Makes one error of those of several files; nil where there is none.
  public init?(ofFiles errors: [GuideErrors]) {
    if errors.isEmpty { return nil }
    all = errors.flatMap(\.all)
  }
}
