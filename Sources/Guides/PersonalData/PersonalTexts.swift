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
    masked = maskedInText.union(self.marks.lazy.filter(\.isMasked).map(\.placeholder))
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

  // MARK: what a person decides

  /// The marks as a change makes them; nil where it makes no difference.
  public func marks(after change: MarkChange) -> [PersonalMark]? {
    var after: [PersonalMark]
    switch change {
    case .decide(let placeholder, let decision):
      after = marks.map { mark in
        var mark = mark
        let isMeant = mark.placeholder == placeholder && mark.certainty != .certain
        if isMeant { mark.decision = decision }
        return mark
      }
      if decision == .mask, let entry = map.entries.first(where: { $0.placeholder == placeholder })
      {
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
    for index in after.indices where after[index].placeholder == placeholder {
      if after[index].certainty != .certain { after[index].decision = .mask }
    }
    Self.put(mark(turn, range, kind, placeholder), into: &after)
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

  // Every place of a value that is not masked yet.
  private func add(
    everywhere entry: PlaceholderMap.Entry,
    spelled: [UInt8]?,
    to after: inout [PersonalMark]
  ) {
    let known = KnownValues([entry])
    for (turn, text) in turns.enumerated() {
      let scan = PersonalScan(text.text)
      var places = known.added(to: [], in: scan).map(\.range)
      if let spelled { places += scan.places(of: spelled) }
      for place in places where !after.contains(where: { $0.turn == turn && $0.hides(place) }) {
        Self.put(mark(turn, place, entry.kind, entry.placeholder), into: &after)
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
    let names = Set(map.entries.map(\.placeholder))
    if own.allSatisfy({ names.contains($0.placeholder) }) { return }
    let text = turns[turn]
    let found = PersonalData.findings(
      in: text.text,
      by: TextAuthor(text.speaker),
      rules: rules
    )
    for mark in own where !mark.placeholder.isEmpty {
      guard !map.entries.contains(where: { $0.placeholder == mark.placeholder }) else { continue }
      let known = found.first { $0.range == mark.range }?.value
      let value = known ?? value(of: self.text(of: mark), mark.kind)
      map.keep(mark.kind, value, as: mark.placeholder)
    }
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
  func places(of wanted: [UInt8]) -> [Range<Int>] {
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var places: [Range<Int>] = []
    for (index, unit) in units.enumerated() where bytes[Int(unit.start)] == first {
      let (start, end) = (Int(unit.start), Int(unit.start) + wanted.count)
      guard end <= bytes.count, bytes[start..<end].elementsEqual(wanted), !touches(index - 1),
        places.last.map({ $0.upperBound <= start }) ?? true,
        let last = units[index...].firstIndex(where: { Int($0.end) >= end }),
        Int(units[last].end) == end
      else { continue }
      let isGenitive = code(last + 1) == 0x73 && !touches(last + 2)
      if !touches(last + 1) || isGenitive { places.append(start..<end) }
    }
    return places
  }
}
