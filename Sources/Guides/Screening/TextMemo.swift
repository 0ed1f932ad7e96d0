/// What was said of a text that came before, so that it is not looked through again?

/// Answers to the last texts.
///
/// Bots say the same over and over. Every text has one place of a fixed number, which the next text with
/// that place takes, so that memory is bounded and nothing is counted. Texts are compared byte by byte.
struct TextMemo<Setting: Hashable & Sendable, Answer: Sendable>: Sendable {
  private struct Entry: Sendable {
    let text: String
    let setting: Setting
    let answer: Answer
  }

  // Made when the first answer is kept.
  private var entries: [Entry?] = []
  private let count: Int
  /// Longer texts are rarely said twice and would take much memory.
  private static var mostBytes: Int { 1_000 }

  /// Makes room for `count` answers; with none nothing is kept.
  init(_ count: Int) { self.count = count }

  /// The answer to a text, given before or made now.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - setting: all else that the answer depends on.
  ///   - make: makes the answer and says whether it holds for every text and setting that are the same.
  /// - Returns: the answer.
  mutating func answer(
    to text: String,
    _ setting: Setting,
    _ make: () -> (answer: Answer, isLasting: Bool)
  ) -> Answer {
    guard count > 0, let place = place(of: text) else { return make().answer }
    if place < entries.count, let entry = entries[place], entry.setting == setting,
      Self.isSame(entry.text, text)
    {
      return entry.answer
    }
    let (answer, isLasting) = make()
    if isLasting {
      if entries.isEmpty { entries = Array(repeating: nil, count: count) }
      entries[place] = Entry(text: text, setting: setting, answer: answer)
    }
    return answer
  }

  // Texts that people take for the same, as with letters in two parts, are not: places in them differ.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { one.elementsEqual($0) } ?? false
    } ?? false
  }

  // Nil for a text that is too long. Eight bytes at a time; texts that share a place cost a look.
  private func place(of text: String) -> Int? {
    guard text.utf8.count <= Self.mostBytes else { return nil }
    return text.utf8.withContiguousStorageIfAvailable { text in
      let bytes = UnsafeRawBufferPointer(text)
      var hash = UInt64(bytes.count)
      var place = 0
      while place + 8 <= bytes.count {
        hash = Self.step(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      while place < bytes.count {
        hash = Self.step(hash, UInt64(bytes[place]))
        place += 1
      }
      return Int(hash % UInt64(count))
    }
  }

  private static func step(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
