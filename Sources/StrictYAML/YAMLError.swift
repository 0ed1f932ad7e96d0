/// What is wrong in a YAML file, and where? A value; the room `Wording` makes a sentence of it.

/// A place in a YAML file.
public struct YAMLPlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, counted in Unicode scalars.
  public var column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders as one reads.
  public static func < (a: YAMLPlace, b: YAMLPlace) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A mistake in a YAML file, with its place.
public struct YAMLError: Error, Hashable, Sendable {
  /// The file's name, as its reader was told.
  public var file: String
  /// Where it begins.
  public var place: YAMLPlace
  /// What it is.
  public var problem: YAMLProblem

  /// Makes an error.
  public init(file: String, place: YAMLPlace, problem: YAMLProblem) {
    self.file = file
    self.place = place
    self.problem = problem
  }
}

/// What can be wrong in a YAML file, whatever it is about.
public enum YAMLProblem: Hashable, Sendable {
  /// Not YAML; the parser's own words, in English.
  case syntax(String)
  /// Lists or mappings in each other, deeper than so many levels.
  case tooDeep(most: Int)
  /// A tab; YAML does not indent with it, and elsewhere it can't be seen.
  case tab
  /// Another document behind `---`.
  case severalDocuments
  /// `&name`.
  case anchor
  /// `*name`.
  case alias
  /// `!name`.
  case tag
  /// Longer than `StrictYAML.mostBytes`.
  case tooLong(bytes: Int, most: Int)
  /// The same key a second time in one mapping.
  case duplicateKey(String)
  /// A key that is a list or a mapping.
  case keyIsNoText
  /// A key that nobody reads; `expected` are those that are read here.
  case unknownKey(String, expected: [String])
  /// A key that has to be there.
  case missingKey(String)
  /// A list where a text was expected, and the like.
  case wrongType(expected: YAMLExpectation, found: YAMLType)
  /// The right type with a value that does not do.
  case badValue(String, expected: YAMLExpectation)
}

/// What a node is.
public enum YAMLType: String, Hashable, Sendable {
  /// Nothing: an empty value, `~` or `null`.
  case nothing
  /// One value.
  case scalar
  /// A list.
  case sequence
  /// Keys with values.
  case mapping
}

/// What a reader wanted to see.
public indirect enum YAMLExpectation: Hashable, Sendable {
  /// Any text, empty included.
  case text
  /// A text of at least one character that is no white space.
  case filledText
  /// A whole number in decimal digits between these bounds.
  case integer(ClosedRange<Int>)
  /// A decimal number between these bounds.
  case number(ClosedRange<Double>)
  /// `true` or `false`.
  case boolean
  /// One of these words.
  case oneOf([String])
  /// A name in lower-case ASCII letters, digits and `_`, beginning with a letter.
  case identifier
  /// A value of the form that the word names, such as `IANA time zone`.
  case form(String)
  /// A list of these.
  case list(YAMLExpectation)
  /// Keys with values.
  case mapping
  /// Either of these.
  case either(YAMLExpectation, YAMLExpectation)
}
