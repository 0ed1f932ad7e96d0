/// How does a company say what its own numbers look like?

public import Curation

/// A pattern of a company's own numbers, written with signs.
///
/// `#` is a digit, `A` a letter, `*` a letter or a digit, `?` makes the sign before it optional, `+`
/// lets it stand several times, and a backslash makes the next sign mean itself. A space fits every
/// space, a hyphen every hyphen. Everything else is itself, in capitals or not.
public struct CompanyPattern: Hashable, Sendable {
  /// Its name.
  public var id: String
  /// What it finds.
  public var kind: PersonalKind
  /// How sure what it finds is.
  public var certainty: PersonalCertainty
  /// The pattern as it is written.
  public var text: String
  /// Words of which one has to stand within four words before; none where that does not matter.
  public var cues: [String] {
    didSet { cueHashes = Set(cues.map { Cues.hash(of: $0.lowercased()) }) }
  }
  private var cueHashes: Set<UInt64>
  private let signs: [Sign]

  /// A sign of a pattern.
  struct Sign: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case digit, letter, either
      case code(UInt8)
    }
    var kind: Kind
    var isOptional = false
    var repeats = false
  }

  /// Makes a pattern; nil when its text is none, which is also so when less than three signs have to
  /// be there, since such a pattern would find nearly everything.
  public init?(
    id: String,
    kind: PersonalKind,
    certainty: PersonalCertainty,
    text: String,
    cues: [String] = []
  ) {
    guard let signs = Self.signs(of: text) else { return nil }
    self.id = id
    self.kind = kind
    self.certainty = certainty
    self.text = text
    self.cues = cues
    self.signs = signs
    cueHashes = Set(cues.map { Cues.hash(of: $0.lowercased()) })
  }

  private static func signs(of text: String) -> [Sign]? {
    var signs: [Sign] = []
    var isQuoted = false
    for character in text {
      if isQuoted {
        guard let code = code(of: character) else { return nil }
        signs.append(Sign(kind: .code(code)))
        isQuoted = false
        continue
      }
      switch character {
      case "\\": isQuoted = true
      case "#": signs.append(Sign(kind: .digit))
      case "A": signs.append(Sign(kind: .letter))
      case "*": signs.append(Sign(kind: .either))
      case "?", "+":
        guard let last = signs.indices.last, !signs[last].isOptional, !signs[last].repeats else {
          return nil
        }
        if character == "?" { signs[last].isOptional = true } else { signs[last].repeats = true }
      default:
        guard let code = code(of: character) else { return nil }
        signs.append(Sign(kind: .code(code)))
      }
    }
    let needed = signs.filter { !$0.isOptional }.count
    return !isQuoted && needed >= 3 && signs.count <= 64 ? signs : nil
  }

  private static func code(of character: Character) -> UInt8? {
    let scan = PersonalScan(String(character))
    guard scan.units.count == 1, let code = scan.units.first?.code, code >= 0x20 else { return nil }
    return code == PersonalScan.slot || code == PersonalScan.other ? nil : code
  }

  /// Whether everything that it finds has a digit.
  var needsDigit: Bool {
    signs.contains { sign in
      guard !sign.isOptional else { return false }
      return switch sign.kind {
      case .digit: true
      case .code(let code): PersonalScan.isDigit(code)
      case .letter, .either: false
      }
    }
  }

  func find(in scan: PersonalScan, into found: inout PersonalFindings) {
    var place = 0
    while place < scan.units.count {
      if let end = match(at: place, scan) {
        let range = place..<end
        found.add(scan.finding(kind, range, certainty, scan.compact(range), .pattern(id)))
        place = end
      } else {
        place += 1
      }
    }
  }

  private func match(at start: Int, _ scan: PersonalScan) -> Int? {
    guard let first = signs.first, first.isOptional || fits(first, scan.code(start)) else {
      return nil
    }
    if scan.touches(start - 1), PersonalScan.isWord(scan.code(start)) { return nil }
    guard let end = longest(from: start, scan), cueHashes.isEmpty || hasCue(start, scan) else {
      return nil
    }
    return end
  }

  // Every place that the signs so far can end at: no pattern takes more than signs × characters.
  private func longest(from start: Int, _ scan: PersonalScan) -> Int? {
    var places: Set<Int> = [start]
    for sign in signs {
      var next: Set<Int> = sign.isOptional ? places : []
      for place in places {
        var end = place
        while end - start < 128, fits(sign, scan.code(end)) {
          end += 1
          next.insert(end)
          if !sign.repeats { break }
        }
      }
      if next.isEmpty { return nil }
      places = next
    }
    return places.filter { end in
      end > start && !(scan.touches(end) && PersonalScan.isWord(scan.code(end - 1)))
    }.max()
  }

  private func fits(_ sign: Sign, _ code: UInt8) -> Bool {
    switch sign.kind {
    case .digit: PersonalScan.isDigit(code)
    case .letter: PersonalScan.isLetter(code)
    case .either: PersonalScan.isWord(code)
    case .code(let wanted): code == wanted
    }
  }

  private func hasCue(_ start: Int, _ scan: PersonalScan) -> Bool {
    guard let last = scan.wordIndex(before: start) else { return false }
    var end = start
    for index in stride(from: last, to: max(-1, last - 4), by: -1) {
      let word = scan.words[index]
      if scan.isBroken(word.end..<end) { return false }
      if cueHashes.contains(word.hash) { return true }
      end = word.start
    }
    return false
  }
}
