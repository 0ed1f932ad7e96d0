/// How are a conversation's turns spelled in the store's one column?

internal import Curation
internal import JSONLines
internal import TrainingSets

/// The turns as one JSON array, a turn an array of two to four: speaker, text, then its time in
/// milliseconds (or null) and the speaker's name where known.
/// `[["customer","Hej"],["agent","Hej!",1714732260000,"Kim"]]`
struct TurnsColumn {
  private let reader = JSONReader()
  private var writer = LineWriter(capacity: 16 << 10)

  /// Spells turns.
  mutating func encode(_ turns: [Turn]) -> [UInt8] {
    writer.removeAll()
    writer.beginArray()
    for turn in turns {
      writer.beginArray()
      writer.string(turn.speaker.name)
      writer.string(turn.text)
      if turn.at != nil || turn.name != nil {
        if let at = turn.at { writer.integer(at.milliseconds) } else { writer.null() }
      }
      if let name = turn.name { writer.string(name) }
      writer.endArray()
    }
    writer.endArray()
    return Array(writer.bytes)
  }

  /// Reads what `encode` wrote.
  ///
  /// - Throws: `StorageError.inconsistent` for anything else.
  func decode(_ bytes: UnsafeRawBufferPointer) throws(StorageError) -> [Turn] {
    let answer = try reader.read(bytes.assumingMemoryBound(to: UInt8.self)) {
      column throws(StorageError) in
      var turns: [Turn] = []
      for element in column.elements { turns.append(try Self.turn(element)) }
      return turns
    }
    guard case .success(let turns) = answer else {
      throw .inconsistent("a conversation's turns can't be read")
    }
    return turns
  }

  /// Reads what `encode` wrote, from a text.
  func decode(_ text: String) throws(StorageError) -> [Turn] {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { buffer throws(StorageError) in
      try decode(UnsafeRawBufferPointer(buffer))
    }
  }

  /// Reads what `encode` wrote, with the texts left as they are spelled.
  ///
  /// - Returns: false at the first byte that `encode` would not have written there; `turns` is
  ///   worth nothing then, and `decode` knows whether the column can be read all the same.
  static func copy(_ bytes: UnsafeRawBufferPointer, to turns: inout EscapedTurns) -> Bool {
    turns.removeAll()
    let bytes = bytes.assumingMemoryBound(to: UInt8.self)
    guard var line = WrittenLine(bytes), line.pass("[") else { return false }
    if line.pass("]") { return line.isAtEnd }
    repeat {
      guard let speaker = speaker(&line), let text = line.text() else { return false }
      turns.append(speaker, text)
      if line.pass(",") {
        guard line.pass("null") || line.passInteger() else { return false }
        if line.pass(","), line.text() == nil { return false }
      }
      guard line.pass("]") else { return false }
    } while line.pass(",")
    return line.pass("]") && line.isAtEnd
  }

  // Goes past what begins a turn, the most usual speakers first.
  private static func speaker(_ line: inout WrittenLine) -> Speaker? {
    if line.pass("[\"customer\",") { return .customer }
    if line.pass("[\"bot\",") { return .bot }
    if line.pass("[\"agent\",") { return .agent }
    if line.pass("[\"tool\",") { return .tool }
    if line.pass("[\"system\",") { return .system }
    if line.pass("[\"note\",") { return .note }
    return nil
  }

  private static func turn(_ value: JSONValue) throws(StorageError) -> Turn {
    var parts = value.elements
    guard let speaker = parts.next()?.utf8.flatMap(speaker), let text = parts.next()?.string else {
      throw .inconsistent("a turn without speaker or text")
    }
    let at = parts.next()?.integer.map { Timestamp(milliseconds: $0) }
    return Turn(speaker, text, at: at, name: parts.next()?.string)
  }

  // Compared as bytes: no string is made of the word.
  private static func speaker(_ word: JSONText) -> Speaker? {
    switch word {
    case "customer": .customer
    case "bot": .bot
    case "agent": .agent
    case "tool": .tool
    case "system": .system
    case "note": .note
    default: nil
    }
  }
}
