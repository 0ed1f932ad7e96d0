/// How does one line of bytes become values that can be walked?

import CSimdjson

/// A strict parser of single lines of JSON, kept from line to line.
///
/// simdjson's DOM parser does the parsing (RFC 8259, strict UTF-8); what it lets pass is refused here:
/// keys an object has twice, at any level, and U+0000 in any string or key. One reader belongs to one
/// thread at a time.
public final class JSONReader {
  /// Deepest nesting taken; an array in an array is 2.
  public let depth: Int
  private let parser: OpaquePointer?
  private var keys = KeySet()

  /// Makes a reader.
  ///
  /// - Parameter depth: the deepest nesting to take, 1 and up.
  public init(depth: Int = 64) {
    self.depth = max(1, depth)
    parser = csj_open(max(1, depth))
  }

  deinit {
    if let parser { csj_close(parser) }
  }

  /// Parses one line, without its line end, and lends its value to `body`.
  ///
  /// The value, and all that is taken from it but for its `String`s and numbers, holds until `body`
  /// returns: let none of it out, and don't read another line with the same reader meanwhile.
  ///
  /// - Returns: what `body` returns, or what is wrong with the line, with the column where it can be told.
  /// - Throws: what `body` throws.
  public func read<Answer, Failure: Error>(
    _ line: UnsafeBufferPointer<UInt8>,
    _ body: (JSONValue) throws(Failure) -> Answer
  ) throws(Failure) -> Result<Answer, JSONError> {
    let root: JSONValue
    do throws(JSONError) { root = try parse(line) } catch { return .failure(error) }
    return .success(try body(root))
  }

  /// Parses one line, without its line end, and lends its value to `body`; the same as with a buffer.
  public func read<Answer, Failure: Error>(
    _ line: [UInt8],
    _ body: (JSONValue) throws(Failure) -> Answer
  ) throws(Failure) -> Result<Answer, JSONError> {
    try line.withUnsafeBufferPointer { bytes throws(Failure) in try read(bytes, body) }
  }

  private func parse(_ line: UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONValue {
    guard let parser else { throw JSONError(.outOfMemory) }
    var tape = csj_tape()
    let answer = csj_parse(parser, line.baseAddress, line.count, &tape)
    guard answer == CSJ_OK, let words = tape.words, let strings = tape.strings else {
      throw explain(answer, line)
    }
    let root = JSONValue(words: words, strings: strings, index: 1)
    let breach = keys.firstBreach(
      in: root,
      end: tape.count - 1,
      depth: depth,
      looksForNull: tape.may_hold_null != 0
    )
    if let breach { throw place(breach, line) }
    return root
  }

  // simdjson says what but not where: on this path only, the line is read again by a slower finder.
  private func explain(_ answer: Int32, _ line: UnsafeBufferPointer<UInt8>) -> JSONError {
    switch answer {
    case CSJ_EMPTY: return JSONError(.empty)
    case CSJ_MEMORY: return JSONError(.outOfMemory)
    default: break
    }
    if let offset = UTF8Check.firstInvalid(in: line) {
      return JSONError(.notUTF8, column: offset + 1)
    }
    var finder = FaultFinder(line, depth: depth, checksRange: answer == CSJ_NUMBER)
    if let fault = finder.firstFault() { return fault }
    switch answer {
    case CSJ_TOO_DEEP: return JSONError(.tooDeep(depth))
    case CSJ_NUMBER: return JSONError(.badNumber)
    default: return JSONError(.syntax)
    }
  }

  private func place(_ breach: StrictBreach, _ line: UnsafeBufferPointer<UInt8>) -> JSONError {
    switch breach {
    case .tooDeep:
      var finder = FaultFinder(line, depth: depth)
      return finder.firstFault() ?? JSONError(.tooDeep(depth))
    case .duplicateKey(let key, let ordinal):
      return JSONError(
        .duplicateKey(key),
        column: FaultFinder.column(ofString: ordinal, in: line)
      )
    case .nullCharacter(let ordinal):
      return JSONError(.nullCharacter, column: FaultFinder.column(ofString: ordinal, in: line))
    }
  }
}
