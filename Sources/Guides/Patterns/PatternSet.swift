/// Where do many patterns match in one text, looked for all at once?

/// Many patterns, ready to search with.
///
/// Phrases are found in one pass over the text's words: each is looked for only where its first word
/// stands. Expressions are run one by one, when they are asked for.
struct PatternSet: Sendable {
  /// A pattern's number in the set.
  typealias ID = Int

  private var known: [Pattern: ID] = [:]
  private(set) var patterns: [Pattern] = []
  // By number; nil for a phrase.
  private var expressions: [RegularExpression?] = []
  private var phrases: [[Element]] = []
  // For each phrase the number of the word that has to follow its first, and of its last word; -1 for
  // anything else.
  private var seconds: [Int] = []
  private var lasts: [Int] = []
  // What a text without any phrase has for each pattern.
  private var unmatched: [Int32] = []
  /// Expressions that were found slow when they were added; they are never run.
  private(set) var slow: Set<ID> = []

  // Words and stems by the hash of their letters.
  private var words: [UInt64: Int] = [:]
  private var spellings: [[UInt32]] = []
  private var stems: [UInt64: [ID]] = [:]
  private var slots: [UInt64: Int] = [:]
  // Which patterns begin with a word, a mark, a slot or a gap.
  private var byWord: [[ID]] = []
  private var byMark: [UInt32: [ID]] = [:]
  private var bySlot: [Int: [ID]] = [:]
  private var anywhere: [ID] = []
  // Most words, and most beginnings of words, need no look-up.
  private var wordBits = HashBits()
  private var stemBits = HashBits()

  /// A part of a phrase with its words by number.
  private struct Element {
    enum Kind {
      case word(Int)
      case stem([UInt32])
      case slot(Int)
      case mark(UInt32)
      case gap(least: Int, most: Int)
    }
    var kind: Kind
    var followsBlank: Bool
  }

  /// Adds a pattern and answers its number; an equal one has the same.
  mutating func add(_ pattern: Pattern) throws(PatternProblem) -> ID {
    if let id = known[pattern] { return id }
    let id = patterns.count
    var elements: [Element] = []
    var expression: RegularExpression?
    switch pattern {
    case .expression(let source):
      let compiled = try RegularExpression(source)
      if compiled.isSlow(source: source) { slow.insert(id) }
      expression = compiled
    case .phrase(let parts):
      elements = parts.map { Element(kind: number($0.kind), followsBlank: $0.followsBlank) }
      index(elements, id)
    }
    phrases.append(elements)
    seconds.append(Self.second(elements))
    lasts.append(Self.last(elements))
    expressions.append(expression)
    unmatched.append(expression == nil ? PhraseMatches.missing : PhraseMatches.expression)
    patterns.append(pattern)
    known[pattern] = id
    return id
  }

  private mutating func number(_ kind: Pattern.Kind) -> Element.Kind {
    switch kind {
    case .word(let letters):
      let hash = Self.hash(letters[...])
      let id = words[hash] ?? spellings.count
      if id == spellings.count {
        words[hash] = id
        wordBits.insert(hash)
        spellings.append(letters)
        byWord.append([])
      }
      return .word(id)
    case .stem(let letters): return .stem(letters)
    case .slot(let letters):
      let hash = Self.hash(letters[...])
      let id = slots[hash] ?? slots.count
      slots[hash] = id
      return .slot(id)
    case .mark(let letters): return .mark(letters.first ?? 0)
    case .gap(let least, let most): return .gap(least: least, most: most)
    }
  }

  // Behind a gap, and in its place, anything may follow.
  private static func second(_ elements: [Element]) -> Int {
    guard elements.count > 1, case .word(let word) = elements[1].kind else { return -1 }
    if case .gap = elements[0].kind { return -1 }
    return word
  }

  private static func last(_ elements: [Element]) -> Int {
    guard let element = elements.last, case .word(let word) = element.kind else { return -1 }
    return word
  }

  private mutating func index(_ elements: [Element], _ id: ID) {
    switch elements[0].kind {
    case .word(let word): byWord[word].append(id)
    case .stem(let letters):
      let hash = Self.hash(letters[...])
      stems[hash, default: []].append(id)
      stemBits.insert(hash)
    case .slot(let slot): bySlot[slot, default: []].append(id)
    case .mark(let mark): byMark[mark, default: []].append(id)
    case .gap: anywhere.append(id)
    }
  }

  private static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

  // FNV-1a over scalars.
  private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    letters.reduce(hashStart) { step($0, $1) }
  }

  private static func step(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  // MARK: Searching

  /// Where each phrase of the set stands in a text: by pattern, in order, apart from each other.
  func phraseMatches(in text: PatternText) -> PhraseMatches {
    var found = PhraseMatches(unmatched)
    guard !text.tokens.isEmpty else { return found }
    var search = Search(tokens: text.tokens, folded: text.folded, ids: [])
    search.ids.reserveCapacity(text.tokens.count)
    var begins: [(token: Int, id: ID)] = []
    for place in text.tokens.indices {
      search.ids.append(number(of: place, in: search, &begins))
    }
    for start in begins where mayGoOn(start.id, behind: start.token, search) {
      take(start.id, at: start.token, search, &found)
    }
    return found
  }

  /// Where an expression matches what is not masked; empty for a slow one, nil when it gave up.
  func expressionMatches(_ id: ID, in masked: ExpressionText) -> [Range<Int>]? {
    guard let expression = expressions[id], !slow.contains(id) else { return [] }
    // A match may pass a mask, but neither begins nor ends in one.
    return expression.matches(in: masked)?.filter { range in
      masked.bytes[range.lowerBound] != 0x1A && masked.bytes[range.upperBound - 1] != 0x1A
    }
  }

  private struct Search {
    let tokens: [PatternText.Token]
    let folded: [UInt32]
    /// For each token the number of its word or slot; -1 for one that no phrase has.
    var ids: [Int]
  }

  // The number of a token's word or slot; notes the phrases that may begin there.
  private func number(
    of place: Int,
    in text: Search,
    _ begins: inout [(token: Int, id: ID)]
  ) -> Int {
    let token = text.tokens[place]
    if token.isMasked { return -1 }
    func note(_ ids: [ID]?) {
      guard let ids else { return }
      for id in ids { begins.append((place, id)) }
    }
    if !anywhere.isEmpty { note(anywhere) }
    var hash = Self.hashStart
    switch token.kind {
    case .word:
      for index in token.letters {
        hash = Self.step(hash, text.folded[index])
        if stemBits.contains(hash) { note(stems[hash]) }
      }
      guard wordBits.contains(hash), let word = words[hash],
        spellings[word][...] == text.folded[token.letters]
      else { return -1 }
      note(byWord[word])
      return word
    case .slot:
      for index in token.letters { hash = Self.step(hash, text.folded[index]) }
      guard let slot = slots[hash] else { return -1 }
      note(bySlot[slot])
      return slot
    case .mark:
      if !byMark.isEmpty, let mark = text.folded[token.letters].first { note(byMark[mark]) }
      return -1
    case .link: return -1
    }
  }

  // Most phrases that begin somewhere have another word next, or lack their last one.
  private func mayGoOn(_ id: ID, behind token: Int, _ search: Search) -> Bool {
    if seconds[id] >= 0 {
      return token + 1 < search.ids.count && search.ids[token + 1] == seconds[id]
    }
    return lasts[id] < 0 || search.ids[token...].contains(lasts[id])
  }

  private func take(_ id: ID, at start: Int, _ search: Search, _ found: inout PhraseMatches) {
    if found.end(of: id) > search.tokens[start].range.lowerBound { return }
    guard let end = end(of: phrases[id], from: start, search), end > start else { return }
    found.add(
      search.tokens[start].range.lowerBound..<search.tokens[end - 1].range.upperBound,
      of: id
    )
  }

  // Up to its first gap a phrase can go on at one place only.
  private func end(of elements: [Element], from start: Int, _ search: Search) -> Int? {
    var place = start
    for index in elements.indices {
      if case .gap = elements[index].kind {
        return end(of: elements[index...], from: place, search)
      }
      guard fits(elements[index], place, search),
        index == 0 || search.tokens[place].followsBlank == elements[index].followsBlank
      else { return nil }
      place += 1
    }
    return place
  }

  // From its first gap on every place that a beginning of the phrase can end at is kept, so that gaps
  // cost no going back.
  private func end(
    of elements: ArraySlice<Element>,
    from start: Int,
    _ search: Search
  ) -> Int? {
    var ends = [start]
    var wasGap = false
    for (index, element) in zip(elements.indices, elements) {
      var next: [Int] = []
      if case .gap(let least, let most) = element.kind {
        for end in ends {
          // What lies behind a later end and before the last place lies behind an earlier end too.
          for place in passed(from: end, least, most, search, isFirst: index == 0)
          where place > next.last ?? -1 {
            next.append(place)
          }
        }
        wasGap = true
      } else {
        for end in ends where fits(element, end, search) {
          let isBlank = search.tokens[end].followsBlank
          let isRight =
            isBlank == element.followsBlank || (wasGap && !isBlank && isLight(end - 1, search))
          if isRight { next.append(end + 1) }
        }
        wasGap = false
      }
      if next.isEmpty { return nil }
      ends = next
    }
    return ends.first
  }

  private func fits(_ element: Element, _ place: Int, _ search: Search) -> Bool {
    guard place < search.tokens.count else { return false }
    let token = search.tokens[place]
    if token.isMasked { return false }
    switch element.kind {
    case .word(let word): return token.kind == .word && search.ids[place] == word
    case .slot(let slot): return token.kind == .slot && search.ids[place] == slot
    case .mark(let mark):
      return token.kind == .mark && search.folded[token.letters].elementsEqual([mark])
    case .stem(let letters):
      guard token.kind == .word, token.letters.count >= letters.count else { return false }
      let word = search.folded[token.letters]
      return word.starts(with: letters)
        && word.dropFirst(letters.count).allSatisfy { Letters.kind(of: $0) == .letter }
    case .gap: return false
    }
  }

  // The places behind `least` to `most` words from a place on, and the light marks among them.
  private func passed(
    from start: Int,
    _ least: Int,
    _ most: Int,
    _ search: Search,
    isFirst: Bool
  ) -> [Int] {
    let tokens = search.tokens
    var ends: [Int] = []
    var place = start
    var words = 0
    if least == 0 { ends.append(place) }
    while place < tokens.count, words < most {
      while place < tokens.count, isLight(place, search), !isFirst || words > 0 { place += 1 }
      guard place < tokens.count, tokens[place].kind != .mark else { break }
      guard isFirst && words == 0 || tokens[place].followsBlank || isLight(place - 1, search)
      else { break }
      place += 1
      words += 1
      var end = place
      if words >= least { ends.append(end) }
      // A mark behind the word may stand before what follows the gap.
      while end < tokens.count, isLight(end, search) {
        end += 1
        if words >= least { ends.append(end) }
      }
    }
    return ends
  }

  // What may stand within a gap beside words.
  private func isLight(_ place: Int, _ search: Search) -> Bool {
    guard place >= 0, place < search.tokens.count else { return false }
    let token = search.tokens[place]
    guard token.kind == .mark, let mark = search.folded[token.letters].first else {
      return false
    }
    // , ; : ( ) [ ] – — % and the currencies that stand apart.
    switch mark {
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x5B, 0x5D, 0x2013, 0x2014, 0x25, 0x20AC, 0x24, 0xA3:
      return true
    default: return false
    }
  }
}
