/// Which entries stand in a message?

/// An entry that was found, in words of the message.
struct HandoverMatch {
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

/// Goes through the words of a message once and tries every entry that can begin there.
struct HandoverMatcher {
  private let text: HandoverWords
  private let lexicon: HandoverLexicon
  private let meetings: HandoverMeetings

  init(_ text: HandoverWords, _ lexicon: HandoverLexicon) {
    self.text = text
    self.lexicon = lexicon
    meetings = HandoverMeetings(text, lexicon)
  }

  /// All entries in the order of their first words; of one entry at one place the shortest.
  func matches(isWanted: (HandoverLexicon.Phrase) -> Bool) -> [HandoverMatch] {
    var found: [HandoverMatch] = []
    for index in text.words.indices {
      for place in meetings.places[index] {
        let meeting = meetings.all[place]
        for place in lexicon.entries(beginningWith: meeting.set) {
          let number = lexicon.entry(at: place)
          let phrase = lexicon.phrases[Int(number)]
          if meeting.isSlip, !phrase.takesSlips { continue }
          let start = Trail(next: index + Int(meeting.count), gaps: 0, isSlip: meeting.isSlip)
          guard hasWords(phrase), isWanted(phrase),
            let end = go(phrase, phrase.parts.lowerBound + 1, start, from: index)
          else { continue }
          found.append(
            HandoverMatch(
              phrase: number,
              words: index..<end.next,
              gaps: end.gaps,
              isSlip: end.isSlip
            )
          )
        }
      }
    }
    return found
  }

  // Whether the words behind the first stand in the message at all.
  private func hasWords(_ phrase: HandoverLexicon.Phrase) -> Bool {
    for part in phrase.parts.dropFirst() {
      if case .words(let set) = lexicon.parts[part], !meetings.has(set) { return false }
    }
    return true
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
      for place in meetings.places[trail.next] {
        let meeting = meetings.all[place]
        guard meeting.set == set, !meeting.isSlip || phrase.takesSlips else { continue }
        var trail = trail
        trail.next += Int(meeting.count)
        trail.isSlip = trail.isSlip || meeting.isSlip
        if let end = go(phrase, part + 1, trail, from: first) { return end }
      }
      return nil
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

  private func isReachable(_ word: Int) -> Bool {
    word < text.words.count && !text.words[word].beginsSentence
  }
}
