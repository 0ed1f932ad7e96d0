/// What is personal in the texts of an item, and what becomes of a value that is written or masked later?

public import Curation

/// The texts of one conversation with their marks, and the one map of placeholders that holds for them
/// and for every text that is written about it.
///
/// Texts are never changed. The same conversation, marks and rules give the same answers.
public struct PersonalTexts: Sendable {
  /// The marks, in the order of the turns and without overlaps.
  public private(set) var marks: [PersonalMark] = []
  let turns: [Turn]
  let rules: PersonalDataRules
  var map: PlaceholderMap
  /// Placeholders whose values are masked: in the conversation, and in a written text.
  var masked: Set<String> = []
  var maskedInText: Set<String> = []
  /// The names among these, since a placeholder may stand for a longer one too.
  var maskedNames: Set<String> = []
  var namesInText: Set<String> = []
  /// Values of a written text that are not personal by somebody's word, as `WrittenMark.value` or as they
  /// stand.
  var kept: Set<String>
  var grounds: Grounds?

  /// Takes up a conversation.
  ///
  /// - Parameters:
  ///   - turns: its turns.
  ///   - marks: its marks as they are stored.
  ///   - written: a text that was begun before, whose slots stand for something already.
  ///   - kept: values of that text that are not personal by somebody's word.
  ///   - rules: the company's own patterns and what it allows.
  public init(
    turns: [Turn],
    marks: [PersonalMark],
    written: String = "",
    kept: [String] = [],
    rules: PersonalDataRules = PersonalDataRules()
  ) {
    self.turns = turns
    self.kept = Set(kept)
    self.rules = rules
    map = PlaceholderMap(reserving: turns.map(\.text) + [written])
    take(marks)
  }

  /// Takes the marks as they are stored now.
  public mutating func take(_ marks: [PersonalMark]) {
    self.marks = marks.filter { mark in
      turns.indices.contains(mark.turn) && mark.range.upperBound <= turns[mark.turn].text.utf8.count
    }
    let hidden = self.marks.filter(\.isMasked)
    masked = maskedInText.union(hidden.map(\.placeholder))
    maskedNames = namesInText.union(hidden.map { value(of: $0).name })
    for turn in Set(self.marks.map(\.turn)).sorted() { remember(turn) }
  }

  /// The text of a turn with its placeholders.
  public func masked(turn: Int) -> MaskedText {
    MaskedText(turns[turn].text, marks: marks.lazy.filter { $0.turn == turn })
  }

  /// The value of a mark, as it stands.
  public func text(of mark: PersonalMark) -> String {
    String(decoding: Array(turns[mark.turn].text.utf8)[mark.range], as: UTF8.self)
  }

  func value(of mark: PersonalMark) -> MarkedValue { MarkedValue(mark, in: turns[mark.turn].text) }

  // MARK: what a person decides

  /// The marks as a change makes them; nil where it makes no difference.
  public func marks(after change: MarkChange) -> [PersonalMark]? {
    var after: [PersonalMark]
    switch change {
    case .decide(let mark, let decision):
      guard turns.indices.contains(mark.turn) else { return nil }
      let value = value(of: mark)
      after = decided(decision, on: value)
      if decision == .mask, let entry = map.entries.first(where: { Self.isEntry($0, of: value) }) {
        add(everywhere: entry, spelled: nil, to: &after)
      }
    case .mask(let turn, let range, let kind):
      guard turns.indices.contains(turn), range.upperBound <= turns[turn].text.utf8.count,
        !range.isEmpty, !marks.contains(where: { $0.turn == turn && $0.hides(range) })
      else { return nil }
      after = marks
      mask(turn, range, kind, in: &after)
    case .replace(let removing, let adding):
      after = marks.filter { !removing.contains($0) }
      for mark in adding { Self.put(mark, into: &after) }
    }
    after.sort { ($0.turn, $0.range.lowerBound) < ($1.turn, $1.range.lowerBound) }
    return after == marks ? nil : after
  }

  // What one says of a value; a part of a masked name goes with it where nobody said anything.
  private func decided(
    _ decision: PersonalMark.Decision,
    on value: MarkedValue
  ) -> [PersonalMark] {
    marks.map { mark in
      guard mark.certainty != .certain, mark.placeholder == value.placeholder else { return mark }
      let own = self.value(of: mark)
      let isPart = decision == .mask && mark.isOpen && value.includes(own)
      guard own == value || isPart else { return mark }
      var mark = mark
      mark.decision = decision
      return mark
    }
  }

  private static func isEntry(_ entry: PlaceholderMap.Entry, of value: MarkedValue) -> Bool {
    entry.placeholder == value.placeholder && (value.name.isEmpty || entry.value == value.name)
  }

  private func mask(
    _ turn: Int,
    _ range: Range<Int>,
    _ kind: PersonalKind,
    in after: inout [PersonalMark]
  ) {
    let range = kind.isName ? withoutGenitive(range, turn) : range
    let spelled = Array(Array(turns[turn].text.utf8)[range])
    let value = value(of: String(decoding: spelled, as: UTF8.self), kind)
    var map = map
    let placeholder = map.placeholder(for: kind, value: value)
    let masked = mark(turn, range, kind, placeholder)
    after = decided(.mask, on: self.value(of: masked))
    Self.put(masked, into: &after)
    let entry = PlaceholderMap.Entry(kind: kind, value: value, placeholder: placeholder)
    add(everywhere: entry, spelled: spelled, to: &after)
  }

  // A name's s belongs to the name, as in Lars, unless the name stands somewhere without it.
  private func withoutGenitive(_ range: Range<Int>, _ turn: Int) -> Range<Int> {
    let spelled = Array(Array(turns[turn].text.utf8)[range])
    let name = Array(spelled.dropLast())
    guard spelled.last == 0x73, !name.isEmpty else { return range }
    let standsAlone = turns.contains { other in
      let bytes = Array(other.text.utf8)
      return PersonalScan(other.text).places(of: name).contains { place in
        place.upperBound == bytes.count || bytes[place.upperBound] != 0x73
      }
    }
    return standsAlone ? range.lowerBound..<range.upperBound - 1 : range
  }

  // Every place of a value that is not masked yet, but within a longer mark, which is another value; what
  // has a part of a name is to be decided.
  private func add(
    everywhere entry: PlaceholderMap.Entry,
    spelled: [UInt8]?,
    to after: inout [PersonalMark]
  ) {
    let known = KnownValues([entry])
    let parts = KnownNames([entry])
    var map = map
    for (turn, text) in turns.enumerated() {
      let scan = PersonalScan(text.text)
      var places = known.added(to: [], in: scan).map(\.range)
      if let spelled { places += scan.places(of: spelled, isName: entry.kind.isName) }
      for place in places {
        let isTaken = after.contains { mark in
          mark.turn == turn && mark.range.overlaps(place)
            && (mark.isMasked || mark.range.clamped(to: place) != mark.range)
        }
        if !isTaken { Self.put(mark(turn, place, entry.kind, entry.placeholder), into: &after) }
      }
      for part in parts.added(to: [], in: scan) {
        if after.contains(where: { $0.turn == turn && $0.range.overlaps(part.range) }) { continue }
        let placeholder = map.placeholder(for: part.kind, value: part.value)
        var open = mark(turn, part.range, part.kind, placeholder)
        open.decision = .undecided
        after.append(open)
      }
    }
  }

  private func mark(
    _ turn: Int,
    _ range: Range<Int>,
    _ kind: PersonalKind,
    _ placeholder: String
  ) -> PersonalMark {
    PersonalMark(
      turn: turn,
      range: range,
      kind: kind,
      certainty: .possible,
      placeholder: placeholder,
      decision: .mask
    )
  }

  // In place of marks that it overlaps.
  private static func put(_ mark: PersonalMark, into marks: inout [PersonalMark]) {
    marks.removeAll { $0.turn == mark.turn && $0.range.overlaps(mark.range) }
    marks.append(mark)
  }

  // MARK: values

  // The values of a turn's marks, as the detectors spell them where they find them.
  private mutating func remember(_ turn: Int) {
    let own = marks.filter { $0.turn == turn }
    if own.allSatisfy(isRemembered) { return }
    let text = turns[turn]
    let found = PersonalData.findings(
      in: text.text,
      by: TextAuthor(text.speaker),
      rules: rules
    )
    for mark in own where !mark.placeholder.isEmpty {
      if isRemembered(mark) { continue }
      let name = mark.kind.isName ? value(of: mark).name : nil
      let known = name ?? found.first { $0.range == mark.range }?.value
      let value = known ?? value(of: self.text(of: mark), mark.kind)
      map.keep(mark.kind, value, as: mark.placeholder)
    }
  }

  private func isRemembered(_ mark: PersonalMark) -> Bool {
    let value = value(of: mark)
    return map.entries.contains { Self.isEntry($0, of: value) }
  }

  // The one spelling of a value that stands by itself.
  func value(of text: String, _ kind: PersonalKind) -> String {
    let whole = PersonalData.findings(in: text, rules: rules)
      .first { $0.range == 0..<text.utf8.count && $0.kind.isName == kind.isName }
    if let whole { return whole.value }
    let scan = PersonalScan(text)
    guard !kind.isName, scan.units.contains(where: { PersonalScan.isDigit($0.code) }) else {
      return NameDetector.value(0..<scan.units.count, scan)
    }
    return scan.compact(0..<scan.units.count)
  }
}

extension PersonalMark {
  // Whether it masks any of a place.
  func hides(_ place: Range<Int>) -> Bool { isMasked && range.overlaps(place) }
}

extension PersonalScan {
  /// Where these very bytes stand as words of their own; an s of the genitive may follow.
  ///
  /// A name is no word of its own within a longer one, as Anna in Anna-Karin.
  func places(of wanted: [UInt8], isName: Bool = false) -> [Range<Int>] {
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var places: [Range<Int>] = []
    for (index, unit) in units.enumerated() where bytes[Int(unit.start)] == first {
      let (start, end) = (Int(unit.start), Int(unit.start) + wanted.count)
      guard end <= bytes.count, bytes[start..<end].elementsEqual(wanted), !touches(index - 1),
        places.last.map({ $0.upperBound <= start }) ?? true,
        let last = units[index...].firstIndex(where: { Int($0.end) >= end }),
        Int(units[last].end) == end, !isName || !isTied(index - 1) && !isTied(last + 1)
      else { continue }
      let isGenitive =
        code(last + 1) == 0x73 && !touches(last + 2) && !(isName && isTied(last + 2))
      if !touches(last + 1) || isGenitive { places.append(start..<end) }
    }
    return places
  }

  /// Whether a hyphen there ties two words to one, as in Anna-Karin; a dash ties nothing.
  func isTied(_ place: Int) -> Bool {
    code(place) == 0x2D && bytes[Int(units[place].end) - 1] < 0x92
      && Self.isLetter(code(place - 1)) && Self.isLetter(code(place + 1))
  }
}
