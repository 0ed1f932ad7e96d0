/// What do the sections of a voice guide that are no rules say about a text?

internal import Curation

/// A section with how much its findings matter; nil turns it off.
struct VoiceSections: Sendable {
  var address: AddressSection?
  var greeting: GreetingSection?
  var signOff: SignOffSection?
  var emoji: EmojiSection?
  var placeholders: PlaceholderSection?
  var lengths: [LengthSection] = []
  var readability: ReadabilitySection?

  /// The names that no rule can have.
  static let names = [
    "address", "greeting", "sign_off", "emoji", "placeholders", "length", "readability",
  ]

  /// What a section found.
  struct Hit {
    var section: String
    var severity: VoiceFinding.Severity
    var hit: VoiceHit
  }

  /// What the sections find that are on; with `least` those alone that matter so much.
  func hits(
    in run: VoiceRun,
    messageWords: Int,
    least: VoiceFinding.Severity? = nil
  ) -> [Hit] {
    var hits: [Hit] = []
    func add(
      _ section: String,
      _ severity: VoiceFinding.Severity?,
      _ found: @autoclosure () -> [VoiceHit]
    ) {
      guard let severity, severity >= least ?? severity else { return }
      hits += found().map { Hit(section: section, severity: severity, hit: $0) }
    }
    if let address { add("address", address.severity, address.hits(in: run)) }
    if let greeting { add("greeting", greeting.severity, greeting.hits(in: run)) }
    if let signOff { add("sign_off", signOff.severity, signOff.hits(in: run)) }
    if let emoji { add("emoji", emoji.severity, emoji.hits(in: run, messageWords)) }
    if let placeholders {
      add("placeholders", placeholders.unknown, placeholders.unknownSlots(in: run))
      add("placeholders", placeholders.rawValue, placeholders.rawValues(in: run))
    }
    for length in lengths { add("length", length.severity, length.hits(in: run)) }
    if let readability {
      for part in run.parts(.reply, exceptions: []) {
        add("readability", readability.severity, readability.rule.hits(in: part))
      }
    }
    return hits
  }
}

extension VoiceSections {
  /// Whether what one of them finds is an error.
  var hasErrors: Bool { grades.contains { $0.severity == .error } }

  /// The sections that are on, each with the highest of its grades.
  var grades: [(name: String, severity: VoiceFinding.Severity)] {
    let all: [(String, [VoiceFinding.Severity?])] = [
      ("address", [address?.severity]), ("greeting", [greeting?.severity]),
      ("sign_off", [signOff?.severity]), ("emoji", [emoji?.severity]),
      ("placeholders", [placeholders?.unknown, placeholders?.rawValue]),
      ("length", lengths.map(\.severity)), ("readability", [readability?.severity]),
    ]
    return all.compactMap { name, grades in
      grades.compactMap(\.self).max().map { (name, $0) }
    }
  }
}

/// How the customer is addressed.
struct AddressSection: Sendable {
  var form: Form
  var isUpper: Bool
  var severity: VoiceFinding.Severity?

  enum Form: String, CaseIterable, Sendable { case du, ni, none }

  private static let du = ["du", "dig", "din", "ditt", "dina"]
  private static let ni = ["ni", "er", "era", "ert"]
  // What one form has for the other, where it is sure.
  private static let instead = [
    "ni": "du", "era": "dina", "ert": "ditt", "du": "ni", "dig": "er", "dina": "era",
    "ditt": "ert",
  ]
  private static let letters = (du + ni).map { (Array($0.unicodeScalars.map(\.value)), $0) }

  func hits(in run: VoiceRun) -> [VoiceHit] {
    guard form != .none else { return [] }
    let text = run.text
    let letters = Self.letters
    var hits: [VoiceHit] = []
    for place in text.tokens.indices {
      let token = text.tokens[place]
      guard token.kind == .word, !token.isMasked, (2...4).contains(token.letters.count) else {
        continue
      }
      let spelled = text.folded[token.letters]
      guard let word = letters.first(where: { spelled.elementsEqual($0.0) })?.1,
        !Self.isEnding(text, place)
      else { continue }
      let written = text.string(token.range)
      let hasCapital = written.first?.isUppercase ?? false
      let isStart = Self.startsSentence(text, place)
      if Self.du.contains(word) == (form == .du) {
        guard !isStart, hasCapital != isUpper, written.dropFirst().allSatisfy(\.isLowercase) else {
          continue
        }
        let right = isUpper ? word.prefix(1).uppercased() + word.dropFirst() : word
        hits.append(VoiceHit(.addressCase(text: written), at: token.range, replacement: right))
      } else {
        let right = Self.instead[word].map { right in
          isStart || isUpper ? right.prefix(1).uppercased() + right.dropFirst() : right
        }
        hits.append(VoiceHit(.address(text: written), at: token.range, replacement: right))
      }
    }
    return hits
  }

  // The "er" of "PDF:er": a colon right before it, and a word right before that.
  private static func isEnding(_ text: PatternText, _ place: Int) -> Bool {
    guard place > 1 else { return false }
    let (word, colon) = (text.tokens[place - 2], text.tokens[place - 1])
    return word.kind == .word && colon.range.count == 1
      && text.bytes[colon.range.lowerBound] == 0x3A
      && word.range.upperBound == colon.range.lowerBound
      && colon.range.upperBound == text.tokens[place].range.lowerBound
  }

  // Nothing but marks stands before it in its sentence or its line.
  private static func startsSentence(_ text: PatternText, _ place: Int) -> Bool {
    var place = place
    while true {
      if place == 0 || text.tokens[place].followsLineEnd { return true }
      place -= 1
      let before = text.tokens[place]
      guard before.kind == .mark else { return false }
      if let mark = text.folded[before.letters].first, endMarks.contains(mark) { return true }
    }
  }

  // . ! ? … :
  private static let endMarks: Set<UInt32> = [0x2E, 0x21, 0x3F, 0x2026, 0x3A]
}

/// How a reply begins.
struct GreetingSection: Sendable {
  var isRequired: Bool
  var any: [PatternSet.ID]
  var severity: VoiceFinding.Severity?

  func hits(in run: VoiceRun) -> [VoiceHit] {
    guard isRequired, let first = run.text.tokens.first else { return [] }
    let found = run.matches(any).contains { $0.lowerBound == first.range.lowerBound }
    return found ? [] : [VoiceHit(.noGreeting)]
  }
}

/// How a reply ends.
struct SignOffSection: Sendable {
  var isRequired: Bool
  var any: [PatternSet.ID]
  var identity: Identity
  var severity: VoiceFinding.Severity?

  enum Identity: String, CaseIterable, Sendable { case bot, team, person }

  func hits(in run: VoiceRun) -> [VoiceHit] {
    guard let last = run.matches(any).last else {
      return isRequired ? [VoiceHit(.noSignOff)] : []
    }
    let text = run.text
    let behind = text.firstToken(from: last.upperBound)..<text.tokens.count
    let words = behind.filter { text.tokens[$0].kind != .mark }
    // Where the text goes on, those words were no sign-off.
    guard words.count <= 6 else { return isRequired ? [VoiceHit(.noSignOff)] : [] }
    switch identity {
    case .person: return words.isEmpty ? [VoiceHit(.unsigned, at: last)] : []
    case .bot, .team:
      guard let name = words.first(where: { isPerson(text, $0) }) else { return [] }
      let range = text.tokens[name].range
      return [VoiceHit(.signedBy(name: text.string(range)), at: range)]
    }
  }

  private func isPerson(_ text: PatternText, _ place: Int) -> Bool {
    let token = text.tokens[place]
    let word = String(
      String.UnicodeScalarView(text.folded[token.letters].compactMap(Unicode.Scalar.init))
    )
    switch token.kind {
    case .slot: return Self.personSlots.contains(word)
    case .word:
      let first = Letters.scalar(text.bytes, token.range.lowerBound).value
      return Letters.isUpper(first) && GivenNames.all.contains(word)
    case .link, .mark: return false
    }
  }

  private static let personSlots: Set = ["agent_name", "handläggare", "medarbetare"]
}

/// Which pictures may stand in a reply.
struct EmojiSection: Sendable {
  var policy: Policy
  var allowed: Set<String>
  var most: Int?
  var forbidden: VoiceCondition?
  var severity: VoiceFinding.Severity?

  enum Policy: String, CaseIterable, Sendable {
    case none
    case allowList = "allow_list"
    case free
  }

  func hits(in run: VoiceRun, _ messageWords: Int) -> [VoiceHit] {
    let found = Emoji.all(in: run.text.bytes)
    guard !found.isEmpty else { return [] }
    let isForbidden = forbidden?.answer(run.context, messageWords: messageWords) == .yes
    var hits: [VoiceHit] = []
    for emoji in found {
      let isAllowed =
        switch policy {
        case .none: false
        case .allowList: allowed.contains(Emoji.plain(emoji.text))
        case .free: true
        }
      if isForbidden || !isAllowed {
        hits.append(VoiceHit(.emoji(text: emoji.text), at: emoji.range, replacement: ""))
      }
    }
    if hits.isEmpty, let most, found.count > most {
      hits.append(
        VoiceHit(.tooManyEmoji(count: found.count, most: most), at: found[most].range)
      )
    }
    return hits
  }
}

/// Which slots may stand in a reply, and what may not stand in their place.
struct PlaceholderSection: Sendable {
  /// The names; nil when every name may stand.
  var allowed: [[UInt32]]?
  var unknown: VoiceFinding.Severity?
  var rawValue: VoiceFinding.Severity?

  func unknownSlots(in run: VoiceRun) -> [VoiceHit] {
    guard let allowed else { return [] }
    return run.text.tokens.compactMap { token in
      guard token.kind == .slot else { return nil }
      let name = run.text.folded[token.letters]
      if allowed.contains(where: { $0[...] == Self.unnumbered(name) || $0[...] == name }) {
        return nil
      }
      let text = String(String.UnicodeScalarView(name.compactMap(Unicode.Scalar.init)))
      return VoiceHit(.unknownSlot(name: text), at: token.range)
    }
  }

  // The second value of a kind is named `order_number_2`: what allows the first allows it.
  private static func unnumbered(_ name: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    guard let end = name.lastIndex(where: { !(0x30...0x39).contains($0) }), name[end] == 0x5F,
      end < name.endIndex - 1, end > name.startIndex
    else { return name }
    return name[..<end]
  }

  /// Numbers and addresses that the customer gave: the bot would tell them to the next customer.
  func rawValues(in run: VoiceRun) -> [VoiceHit] {
    var taken: [Range<Int>] = []
    var hits: [VoiceHit] = []
    for kind in [VoiceFinding.Value.email, .phone, .orderNumber] {
      for value in run.values(kind)
      where !taken.contains(where: { $0.overlaps(value.range) }) && run.isKnown(value)
        && !run.isAllowed(value)
      {
        taken.append(value.range)
        let text = run.text.string(value.range)
        hits.append(VoiceHit(.rawValue(text: text), at: value.range))
      }
    }
    return hits
  }
}

/// How long a reply or a sentence may be.
struct LengthSection: Sendable {
  var measure: VoiceFinding.Measure
  var least: Int?
  var most: Int?
  var severity: VoiceFinding.Severity?

  func hits(in run: VoiceRun) -> [VoiceHit] {
    func hit(_ count: Int, at range: Range<Int>? = nil) -> VoiceHit? {
      guard least.map({ count < $0 }) ?? false || most.map({ count > $0 }) ?? false else {
        return nil
      }
      let kind = VoiceFinding.Kind.measure(
        measure,
        value: Double(count),
        least: least.map(Double.init),
        most: most.map(Double.init)
      )
      return VoiceHit(kind, at: range)
    }
    switch measure {
    case .sentenceWords:
      return zip(run.sentences, run.sentenceWords).compactMap { hit($1, at: $0) }
    case .sentences: return [hit(run.sentences.count)].compactMap { $0 }
    default:
      return [hit(run.words)].compactMap { $0 }
    }
  }
}

/// How hard a reply may be to read.
struct ReadabilitySection: Sendable {
  var rule: MetricRule
  var severity: VoiceFinding.Severity?
}
