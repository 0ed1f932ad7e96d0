/// Which entries stand in a message?

/// An entry that was found, in words of the message.
struct HandoverMatch: Hashable {
  /// The entry's number.
  var phrase: Int32
  /// From its first word to behind its last.
  var words: Range<Int>
  /// Which of its words lie in gaps, the first word as the lowest bit.
  var gaps: UInt64
  /// Some word is spelled otherwise.
  var isSlip: Bool

  /// Whether a word belongs to what the entry looks for.
  func takes(_ word: Int) -> Bool {
    guard words.contains(word) else { return false }
    let place = word - words.lowerBound
    return place > 63 || gaps & (1 << UInt64(place)) == 0
  }
}

/// Tries every entry that one of a message's words announces.
struct HandoverMatcher {
  private let text: HandoverWords
  private let lexicon: HandoverLexicon
  private let meetings: HandoverMeetings

  init(_ text: HandoverWords, _ lexicon: HandoverLexicon) {
    self.text = text
    self.lexicon = lexicon
    meetings = HandoverMeetings(text, lexicon)
  }

  /// The entries that are wanted, in the order of their first words; of one entry at one place the
  /// shortest.
  func matches(isWanted: (HandoverLexicon.Phrase) -> Bool) -> [HandoverMatch] {
    var announced: Set<Int32> = []
    for meeting in meetings.all {
      for number in lexicon.announced[Int(meeting.word)]
      where isWanted(lexicon.phrases[Int(number)]) && hasWords(lexicon.phrases[Int(number)]) {
        announced.insert(number)
      }
    }
    return matches(of: announced)
  }

  // Whether there is a word for every place of an entry, wherever it stands.
  private func hasWords(_ phrase: HandoverLexicon.Phrase) -> Bool {
    for part in phrase.parts {
      guard case .words(let set) = lexicon.parts[part] else { continue }
      if !meetings.hasAny(of: lexicon.sets[Int(set)].words) { return false }
    }
    return true
  }

  /// Those of these entries that stand in the message, in the same order.
  func matches(of entries: some Sequence<Int32>) -> [HandoverMatch] {
    var found: [(match: HandoverMatch, order: Order)] = []
    for number in entries { attempt(number, &found) }
    if found.count > 1 { found.sort { $0.order < $1.order } }
    return found.map(\.match)
  }

  // Words first, then the way, the length and the number of the entry's first word, then the entry.
  private struct Order: Comparable {
    var index: Int
    var way: UInt8
    var letters: Int32
    var word: Int
    var phrase: Int32

    static func < (one: Order, other: Order) -> Bool {
      if one.index != other.index { return one.index < other.index }
      if one.way != other.way { return one.way < other.way }
      return (one.letters, one.word, one.phrase) < (other.letters, other.word, other.phrase)
    }
  }

  private func attempt(_ number: Int32, _ found: inout [(match: HandoverMatch, order: Order)]) {
    let phrase = lexicon.phrases[Int(number)]
    guard case .words(let set) = lexicon.parts[phrase.parts.lowerBound] else { return }
    for index in text.words.indices {
      for meeting in candidates(of: set, for: phrase, at: index) {
        let start = Trail(next: index + Int(meeting.count), gaps: 0, isSlip: meeting.isSlip)
        guard let end = go(phrase, phrase.parts.lowerBound + 1, start, from: index) else {
          continue
        }
        found.append(
          (
            HandoverMatch(
              phrase: number,
              words: index..<end.next,
              gaps: end.gaps,
              isSlip: end.isSlip
            ), order(meeting, of: set, at: index, number)
          )
        )
      }
    }
  }

  // The meetings of a word with a set, in the order of the set's words.
  private func candidates(
    of set: Int32,
    for phrase: HandoverLexicon.Phrase,
    at index: Int
  ) -> [HandoverMeetings.Meeting] {
    var found: [HandoverMeetings.Meeting] = []
    for place in meetings.places[index] where lexicon.counts(meetings.all[place], for: set) {
      if !meetings.all[place].isSlip || phrase.takesSlips { found.append(meetings.all[place]) }
    }
    if found.count > 1 {
      found.sort { order($0, of: set, at: index, 0) < order($1, of: set, at: index, 0) }
    }
    return found
  }

  private func order(
    _ meeting: HandoverMeetings.Meeting,
    of set: Int32,
    at index: Int,
    _ phrase: Int32
  ) -> Order {
    let words = lexicon.sets[Int(set)]
    return Order(
      index: index,
      way: meeting.way.rawValue,
      letters: meeting.letters,
      word: words.order + (words.words.firstIndex(of: meeting.word) ?? 0),
      phrase: phrase
    )
  }

  // How far a try has come.
  private struct Trail {
    var next: Int
    var gaps: UInt64
    var isSlip: Bool
  }

  // At most five ways at each gap, and at most sixteen parts; words are tried before further gaps.
  private func go(
    _ phrase: HandoverLexicon.Phrase,
    _ part: Int,
    _ trail: Trail,
    from first: Int
  ) -> Trail? {
    if part == phrase.parts.upperBound { return trail }
    switch lexicon.parts[part] {
    case .words(let set):
      guard isReachable(trail.next) else { return nil }
      for meeting in candidates(of: set, for: phrase, at: trail.next) {
        var trail = trail
        trail.next += Int(meeting.count)
        trail.isSlip = trail.isSlip || meeting.isSlip
        if let end = go(phrase, part + 1, trail, from: first) { return end }
      }
      guard let behind = behindSubject(phrase, part, trail, from: first) else { return nil }
      return go(phrase, part, behind, from: first)
    case .number(let range):
      guard isReachable(trail.next), range.contains(text.words[trail.next].number) else {
        return nil
      }
      var trail = trail
      trail.next += 1
      return go(phrase, part + 1, trail, from: first)
    case .gap(let range):
      var trail = trail
      for count in 0...range.upperBound {
        if count >= range.lowerBound, let end = go(phrase, part + 1, trail, from: first) {
          return end
        }
        guard isReachable(trail.next) else { return nil }
        let place = trail.next - first
        if place < 64 { trail.gaps |= 1 << UInt64(place) }
        trail.next += 1
      }
      return nil
    }
  }

  // "då hänger jag mig": one subject may stand behind the first word, as if in a gap.
  private func behindSubject(
    _ phrase: HandoverLexicon.Phrase,
    _ part: Int,
    _ trail: Trail,
    from first: Int
  ) -> Trail? {
    guard phrase.takesSubject, part == phrase.parts.lowerBound + 1, trail.gaps == 0,
      meetings.places[trail.next].contains(where: {
        !meetings.all[$0].isSlip && lexicon.counts(meetings.all[$0], for: lexicon.subjects)
      })
    else { return nil }
    var trail = trail
    trail.gaps = 1 << UInt64(trail.next - first)
    trail.next += 1
    return trail
  }

  private func isReachable(_ word: Int) -> Bool {
    word < text.words.count && !text.words[word].beginsSentence
  }
}
