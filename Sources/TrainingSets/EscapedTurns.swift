/// How are an item's turns held so that they can be written as they came from the store?

public import Curation
public import JSONLines

/// Turns with their texts escaped for JSON: who speaks and what is said, nothing else.
///
/// The store keeps texts escaped by the same rules as the files, so that they go from one into the
/// other as bytes. The room of the turns before is used again.
public struct EscapedTurns: Sendable {
  // The texts one after the other; a text begins where the one before it ends.
  private var texts = LineWriter(capacity: 512)
  private var turns: [(speaker: Speaker, end: Int)] = []

  /// Holds no turns.
  public init() {}

  /// Escapes the texts of turns.
  public init(_ turns: [Turn]) {
    for turn in turns { append(turn) }
  }

  /// How many turns there are.
  public var count: Int { turns.count }

  /// Forgets the turns and keeps the room.
  public mutating func removeAll() {
    texts.removeAll()
    turns.removeAll(keepingCapacity: true)
  }

  /// Adds a turn whose text is escaped already.
  public mutating func append(_ speaker: Speaker, _ text: EscapedText) {
    texts.append(text)
    turns.append((speaker, texts.count))
  }

  /// Adds a turn.
  public mutating func append(_ turn: Turn) {
    texts.append(escaping: turn.text)
    turns.append((turn.speaker, texts.count))
  }

  /// The turns with their texts as they were said.
  public var plain: [Turn] {
    turns.indices.map { Turn(speaker($0), plain($0)) }
  }

  /// What was said in a turn.
  public func plain(_ index: Int) -> String { withText(index) { $0.string } }

  /// Keeps the turns up to and with `last`, those of `texts` with another text.
  public mutating func replace(_ texts: [Int: String], through last: Int) {
    var replaced = EscapedTurns()
    for index in 0..<min(last + 1, count) {
      if let text = texts[index] {
        replaced.append(Turn(speaker(index), text))
      } else {
        withText(index) { replaced.append(speaker(index), $0) }
      }
    }
    self = replaced
  }

  /// Who speaks in a turn.
  public func speaker(_ index: Int) -> Speaker { turns[index].speaker }

  /// Lends a turn's text.
  public func withText<Result>(_ index: Int, _ body: (EscapedText) -> Result) -> Result {
    let start = index == 0 ? 0 : turns[index - 1].end
    return texts.withText(start..<turns[index].end, body)
  }
}
