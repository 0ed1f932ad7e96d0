/// Which forms of file are known, and which of them is this one?

/// One form of file that conversations come in.
///
/// A new form is one file under `Forms/` and one line in `IntakeForms.all`.
public protocol IntakeForm: Sendable {
  /// The word for `--format`, lower case with hyphens.
  var name: String { get }
  /// One line in English for lists of forms.
  var summary: String { get }
  /// How sure the form is, 0 to 100, that a file beginning like this is its own; 0 is a no.
  func confidence(in sample: Sample) -> Int
  /// Begins to read.
  ///
  /// - Throws: what keeps the form from reading the file at all, such as a mapping that does not fit.
  func reader(of lines: Lines, options: IntakeOptions) throws(IntakeError) -> any FormReader
}

/// A file being read in one form.
public protocol FormReader: AnyObject {
  /// The next step; nil at the end.
  ///
  /// - Throws: what stops the reading; all that was whole before it has been delivered.
  func next() throws(IntakeError) -> IntakeEvent?
}

/// How a file begins, as UTF-8 where its encoding could be told.
public struct Sample: Sendable {
  /// The first bytes, up to 64 KiB, without a byte order mark.
  public let bytes: [UInt8]
  /// Whether that is all of the file.
  public let isWhole: Bool

  /// Makes a sample.
  public init(bytes: [UInt8], isWhole: Bool) {
    self.bytes = bytes
    self.isWhole = isWhole
  }

  /// The first byte that is no white space; nil when there is none.
  public var firstVisible: UInt8? {
    bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// The first lines that are not blank, the last one only if it is whole.
  public func lines(atMost count: Int) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      if index > start { found.append(bytes[start..<index]) }
      start = index + 1
      if found.count == count { return found }
    }
    if isWhole, start < bytes.count { found.append(bytes[start...]) }
    return found
  }
}

/// The forms there are.
public enum IntakeForms {
  /// Every form, in the order of lists for people.
  public static let all: [any IntakeForm] = [NeutralForm(), OpenAIChatForm(), CSVForm()]

  /// The form of that name.
  ///
  /// - Throws: `unknownForm` with the names there are.
  public static func named(_ name: String) throws(IntakeError) -> any IntakeForm {
    guard let form = all.first(where: { $0.name == name }) else {
      throw .unknownForm(name, known: all.map { $0.name })
    }
    return form
  }

  /// The form that is surest that the file is its own.
  ///
  /// - Throws: `emptyFile` for nothing but white space, `formNotRecognised` when every form says no.
  public static func recognise(_ sample: Sample) throws(IntakeError) -> any IntakeForm {
    if sample.isWhole, sample.firstVisible == nil { throw .emptyFile }
    var best: (form: any IntakeForm, confidence: Int)?
    for form in all {
      let confidence = form.confidence(in: sample)
      if confidence > best?.confidence ?? 0 { best = (form, confidence) }
    }
    guard let best else { throw .formNotRecognised }
    return best.form
  }
}
