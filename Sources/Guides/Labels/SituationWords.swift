/// Which situation do a customer's words speak for?

internal import Curation

/// The words of a scheme's situations, made so that a message is gone through once.
///
/// Case and accents don't matter, but å, ä and ö do. It is a guess that puts items in order: nobody's
/// answer. Time grows with the length of the texts.
struct SituationWords: Sendable {
  private var tree = HandoverTree()
  // By leaf of the tree.
  private var entries: [Entry] = []
  private let situations: [String]
  // Whether an entry begins with these two letters: most words need no walk.
  private var beginnings = Array(
    repeating: false,
    count: HandoverLetters.count * HandoverLetters.count
  )

  private struct Entry: Sendable {
    var situation: Int
    /// A bit for each language whose list has it.
    var languages: UInt8
  }

  /// Makes the words of situations; what `isEntry` refuses is passed over.
  init(_ situations: [Label]) {
    self.situations = situations.map(\.id)
    for (place, label) in situations.enumerated() {
      var known: [HandoverEntry.Word: Int32] = [:]
      for language in TextLanguage.allCases {
        for text in label.words.list(language) {
          guard let word = Self.word(text) else { continue }
          let leaf = known[word] ?? tree.insert(word)
          known[word] = leaf
          if leaf == entries.count { entries.append(Entry(situation: place, languages: 0)) }
          beginnings[Self.beginning(word.exact[0], word.exact[1])] = true
          entries[Int(leaf)].languages |= Self.bit(language)
        }
      }
    }
    tree.finish(grave: [])
  }

  /// Whether a text can be looked for: words between spaces, of which the last may end in `*`; two letters
  /// at least.
  static func isEntry(_ text: String) -> Bool { word(text) != nil }

  /// The situation that most different words before a reply speak for.
  ///
  /// - Parameters:
  ///   - conversation: all of it; what the customer says is looked at, by the words of its language,
  ///     or of both where that is not known.
  ///   - replies: the turns that are items, in their order.
  /// - Returns: the situations by the replies' turns; none where no word speaks for one, or as many for
  ///   another.
  func expected(in conversation: Conversation, before replies: [Int]) -> [Int: String] {
    if entries.isEmpty { return [:] }
    let language = conversation.language.flatMap { TextLanguage(tag: $0) }
    let wanted = language.map { Self.bit($0) } ?? .max
    var found: [Int32] = []
    var expected: [Int: String] = [:]
    var next = 0
    for reply in replies {
      while next < reply {
        if conversation.turns[next].speaker == .customer {
          look(conversation.turns[next].text, wanted, &found)
        }
        next += 1
      }
      if let most = most(found) { expected[reply] = situations[most] }
    }
    return expected
  }

  private func most(_ found: [Int32]) -> Int? {
    if found.count < 2 { return found.first.map { entries[Int($0)].situation } }
    var counts = Array(repeating: 0, count: situations.count)
    for leaf in found { counts[entries[Int(leaf)].situation] += 1 }
    guard let most = counts.max(), let place = counts.firstIndex(of: most) else { return nil }
    return counts[(place + 1)...].contains(most) ? nil : place
  }

  // Notes the leaves of the words that a text has and that were not met before.
  private func look(_ text: String, _ languages: UInt8, _ found: inout [Int32]) {
    Self.withLetters(of: text) { letters in
      var start = 0
      while start + 1 < letters.count {
        start += 1
        if beginnings[Self.beginning(letters[start], letters[start + 1])] {
          walk(letters, start, languages, &found)
        }
        while letters[start] != 0 { start += 1 }
      }
    }
  }

  // From the first letter of a word as far as some entry goes on.
  private func walk(
    _ letters: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ languages: UInt8,
    _ found: inout [Int32]
  ) {
    var place = start
    var node = tree.step(0, letters[place])
    while node != 0 {
      place += 1
      var leaf = tree.firstLeaf(at: node)
      while leaf >= 0 {
        let here = tree.leaves[Int(leaf)]
        let isMeant = entries[Int(leaf)].languages & languages != 0
        if isMeant, here.isStem || letters[place] == 0, !found.contains(leaf) {
          found.append(leaf)
        }
        leaf = here.next
      }
      if place + 1 == letters.count { break }
      node = tree.step(node, letters[place])
    }
  }

  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) * HandoverLetters.count + Int(second)
  }

  private static func bit(_ language: TextLanguage) -> UInt8 { language == .sv ? 1 : 2 }

  // An entry as one word of the tree, what stands between its words as a letter of its own.
  private static func word(_ text: String) -> HandoverEntry.Word? {
    let isStem = text.hasSuffix("*")
    let text = isStem ? String(text.dropLast()) : text
    let letters = withLetters(of: text) { Array($0.dropFirst().dropLast()) }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch HandoverLetters.kind(scalar.value) {
      case .letter, .mark, .silent: true
      case .star: false
      case .none: scalar == " " || scalar == "-"
      }
    }
    // A star stands right behind a letter.
    guard isPlain, letters.count > 1, !isStem || text.last != " " && text.last != "-" else {
      return nil
    }
    return HandoverEntry.Word(exact: letters, plain: letters, isStem: isStem, takesSlips: false)
  }

  // The letters, with 0 for whatever stands between words, before the first and behind the last.
  private static func withLetters<Result>(
    of text: String,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 2) { letters in
        let count = read(bytes, into: letters)
        return body(UnsafeBufferPointer(rebasing: letters[..<count]))
      }
    }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    into letters: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let ascii = ascii
    letters[0] = 0
    var count = 1
    var place = 0
    while place < bytes.count {
      let letter: UInt8
      if bytes[place] < 0x80 {
        letter = ascii[Int(bytes[place])]
        place += 1
      } else {
        letter = Self.letter(other(bytes, &place), behind: &letters[count - 1])
      }
      if letter == silent || letter == 0 && letters[count - 1] == 0 { continue }
      letters[count] = letter
      count += 1
    }
    if letters[count - 1] != 0 {
      letters[count] = 0
      count += 1
    }
    return count
  }

  private static func other(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt32 {
    var length = 1
    while place + length < bytes.count, bytes[place + length] & 0xC0 == 0x80 { length += 1 }
    defer { place += length }
    var value = UInt32(bytes[place]) & (0x7F >> UInt32(length))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return value
  }

  // What a scalar is; a mark changes the letter before it.
  private static func letter(_ value: UInt32, behind last: inout UInt8) -> UInt8 {
    switch HandoverLetters.kind(value) {
    case .letter(let letter): return letter
    case .mark(let mark):
      last = HandoverLetters.letter(last, with: mark)
      return silent
    case .silent: return silent
    case .star, .none: return 0
    }
  }

  private static let silent: UInt8 = 0xFF
  private static let ascii = (UInt32(0)..<0x80).map { value in
    var last: UInt8 = 0
    return letter(value, behind: &last)
  }
}
