/// Are the bytes of a guide a text at all, and where not?

internal import StrictYAML

/// The text of one of the workspace's own files.
public enum GuideText {
  /// The text of a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: the name that a mistake stands under.
  /// - Returns: the text.
  /// - Throws: where the first bytes stand that are no UTF-8.
  public static func read(_ bytes: [UInt8], file: String) throws(GuideErrors) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // Lines are whole: no other character of UTF-8 has the byte of a line's end.
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    var before = String.UnicodeScalarView()
    var decoder = UTF8()
    var left = lines[line].makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&left) { before.append(scalar) }
    let place = YAMLPlace(line: line + 1, column: before.count + 1)
    throw GuideErrors([GuideError(file: file, place: place, problem: .notUTF8)])
  }
}
