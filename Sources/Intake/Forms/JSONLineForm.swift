/// How is a file read that has one JSON object a line?

import Curation
import JSONLines

/// What is wrong with a parsed line.
struct LineFault: Error {
  let problem: IntakeProblem

  init(_ problem: IntakeProblem) { self.problem = problem }
}

/// What turns one parsed line into a conversation.
protocol LineShape {
  /// Reads one line; what is to be said goes to `notices`.
  mutating func conversation(
    from root: JSONValue,
    line: Int,
    notices: inout OnceNotices
  ) throws(LineFault) -> Conversation
}

/// Notices that are made once a file, not once a line.
struct OnceNotices {
  private var said: Set<String> = []
  private var waiting: [IntakeNotice] = []

  /// Whether something is to be said.
  var isEmpty: Bool { waiting.isEmpty }

  /// Takes the next notice out.
  mutating func next() -> IntakeNotice? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// Says something unless `key` has been said before.
  mutating func say(_ key: String, _ notice: @autoclosure () -> IntakeNotice) {
    // A file may have any number of unknown keys; nobody reads more than a hundred.
    guard said.count < 100, said.insert(key).inserted else { return }
    waiting.append(notice())
  }

  /// Says something each time.
  mutating func say(_ notice: IntakeNotice) { waiting.append(notice) }
}

/// A file of one JSON object a line, read through a shape.
final class JSONLineReader<Shape: LineShape>: FormReader {
  private let lines: Lines
  private let options: IntakeOptions
  private let parser = JSONReader(depth: Limits.depth)
  private var shape: Shape
  private var notices = OnceNotices()
  private var waiting: IntakeEvent?

  init(_ lines: Lines, options: IntakeOptions, shape: Shape) {
    self.lines = lines
    self.options = options
    self.shape = shape
  }

  func next() throws(IntakeError) -> IntakeEvent? {
    if let notice = notices.next() { return .notice(notice) }
    if let event = waiting {
      waiting = nil
      return event
    }
    while let line = try lines.next() {
      guard let event = read(line) else { continue }
      guard let notice = notices.next() else { return event }
      waiting = event
      return .notice(notice)
    }
    return nil
  }

  private func read(_ line: Line) -> IntakeEvent? {
    if line.isTooLong { return reject(line, .lineTooLong(bytes: line.length), column: nil) }
    if line.bytes.isEmpty || isBlank(line.bytes) { return nil }
    // What was noticed about a line that is not taken holds for nothing.
    let before = notices
    do throws(LineFault) {
      let answer = try parser.read(line.bytes) { root throws(LineFault) in
        try shape.conversation(from: root, line: line.number, notices: &notices)
      }
      switch answer {
      case .success(var conversation):
        fillIn(&conversation)
        return .conversation(conversation, line: line.number)
      case .failure(let error):
        return reject(line, IntakeProblem(error.problem), column: error.column)
      }
    } catch {
      notices = before
      return reject(line, error.problem, column: nil)
    }
  }

  private func fillIn(_ conversation: inout Conversation) {
    if conversation.source.isEmpty { conversation.source = options.source }
    if conversation.language == nil { conversation.language = options.language }
    if conversation.botVersion == nil { conversation.botVersion = options.botVersion }
  }

  private func reject(_ line: Line, _ problem: IntakeProblem, column: Int?) -> IntakeEvent {
    let excerpt = Rejection.excerpt(of: line.bytes, around: column)
    return .rejected(
      Rejection(line: line.number, column: column, problem: problem, excerpt: excerpt)
    )
  }

  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[0] <= 0x20 && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension Sample {
  /// How sure a form of one object a line can be that has a key of its own.
  func confidence(key: String) -> Int {
    let objects = objectKeys()
    let own = objects.count { $0.contains(key) }
    return own == 0 ? 0 : 60 + 35 * own / objects.count
  }

  // The keys of each of the first lines that is a JSON object; where none is, those of the lines that
  // begin as one, so that the form can say what is wrong with them.
  private func objectKeys() -> [Set<String>] {
    let parser = JSONReader(depth: Limits.depth)
    let whole = lines(atMost: 20).compactMap { line in
      let keys = parser.read(Array(line)) { root -> Set<String>? in
        root.kind == .object ? Set(root.members.map { $0.key.string }) : nil
      }
      return try? keys.get()
    }
    if !whole.isEmpty { return whole }
    let broken = lines(atMost: 20).compactMap { Self.keys(of: $0) }
    if isWhole || !broken.isEmpty { return broken }
    let start = bytes.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return Self.keys(of: bytes[start...]).map { [$0] } ?? []
  }

  // The keys of what begins as an object; nil for anything else.
  private static func keys(of line: ArraySlice<UInt8>) -> Set<String>? {
    var scan = OuterKeys()
    for byte in line { scan.take(byte) }
    return scan.isObject ? scan.found : nil
  }
}

/// Finds the keys of an object that is not there to its end, those of objects in it left out.
private struct OuterKeys {
  /// Whether it begins as an object.
  private(set) var isObject = false
  /// The keys so far, escapes as they stand.
  private(set) var found: Set<String> = []
  private var depth = 0
  private var isText = false
  private var isEscaped = false
  private var word: [UInt8] = []

  mutating func take(_ byte: UInt8) {
    if isText { return takeText(byte) }
    switch byte {
    case 0x22:
      isText = true
      word = []
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth == 0 { isObject = byte == UInt8(ascii: "{") }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    case UInt8(ascii: ":"):
      if depth == 1, isObject { found.insert(String(decoding: word, as: UTF8.self)) }
    default: break
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == 0x5C {
      isEscaped = true
    } else if byte == 0x22 {
      isText = false
      return
    }
    if depth == 1 { word.append(byte) }
  }
}
