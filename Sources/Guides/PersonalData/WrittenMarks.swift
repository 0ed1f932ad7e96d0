/// What is personal in a text that somebody writes about an item, and what takes its place?

public import Curation

extension PersonalTexts {
  /// What is personal, or nobody has mentioned, in a text that somebody writes about the item.
  public mutating func marks(inWritten text: String) -> [WrittenMark] {
    var all = personal(in: text)
    let grounds = grounds ?? Grounds(turns.map(\.text) + rules.ownTexts, rules: rules)
    self.grounds = grounds
    let settled = all.map(\.range) + keptPlaces(in: text)
    for missing in grounds.missing(in: text) {
      if settled.contains(where: { $0.overlaps(missing.range) }) { continue }
      all.append(
        WrittenMark(range: missing.range, kind: missing.kind, standing: .ungrounded, value: "")
      )
    }
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is personal in a text that somebody writes: certain, masked elsewhere, or still to decide.
  public func personal(in text: String) -> [WrittenMark] {
    let scan = PersonalScan(text)
    let found = PersonalData.findings(in: scan, by: .company, rules: rules)
    let known = KnownValues(map.entries.filter { isMasked($0.kind, $0.value, $0.placeholder) })
    let all = known.added(to: found, in: scan)
    return KnownNames(map.entries).added(to: all, in: scan).compactMap { finding in
      let placeholder = map.known(finding.kind, finding.value)
      let isCertain =
        finding.certainty == .certain || isMasked(finding.kind, finding.value, placeholder)
      if !isCertain, isKept(finding, placeholder, in: scan) { return nil }
      return WrittenMark(
        range: finding.range,
        kind: finding.kind,
        standing: isCertain ? .certain : .open,
        value: finding.value
      )
    }
  }

  // Of names that share a placeholder, what is masked is the very one, or one of which it is a part.
  private func isMasked(_ kind: PersonalKind, _ value: String, _ placeholder: String?) -> Bool {
    guard let placeholder, masked.contains(placeholder) else { return false }
    return !kind.isName || maskedNames.contains { MarkedValue.covers($0, value) }
  }

  // Whoever said that a value is not personal has looked at it.
  private func keptPlaces(in text: String) -> [Range<Int>] {
    if kept.isEmpty, rules.ownWords.isEmpty { return [] }
    let scan = PersonalScan(text)
    return PersonalData.findings(in: scan, by: .company, rules: rules)
      .filter { isKept($0, nil, in: scan) }.map(\.range)
  }

  private func isKept(
    _ finding: PersonalFinding,
    _ placeholder: String?,
    in scan: PersonalScan
  ) -> Bool {
    if rules.ownWords.contains(finding.value) { return true }
    if !kept.isEmpty {
      let words = String(decoding: scan.bytes[finding.range], as: UTF8.self)
      if kept.contains(finding.value) || kept.contains(words) { return true }
    }
    guard let placeholder else { return false }
    let same = marks.filter { mark in
      mark.placeholder == placeholder
        && (!mark.kind.isName || self.value(of: mark).name == finding.value)
    }
    return !same.isEmpty && same.allSatisfy { $0.decision == .keep }
  }

  /// What to put in place of a value of a written text: the placeholder that it has everywhere.
  public mutating func placeholder(for mark: WrittenMark) -> String {
    guard let kind = mark.kind else { return "" }
    return note(kind, mark.value)
  }

  private mutating func note(_ kind: PersonalKind, _ value: String) -> String {
    let placeholder = map.placeholder(for: kind, value: value)
    masked.insert(placeholder)
    maskedInText.insert(placeholder)
    if kind.isName {
      maskedNames.insert(value)
      namesInText.insert(value)
    }
    return placeholder
  }

  /// What stands for a value that somebody selected in a written text, without remembering it.
  public func placeholder(for text: String, _ kind: PersonalKind) -> String {
    var map = map
    return map.placeholder(for: kind, value: value(of: text, kind))
  }

  /// Remembers that a selected value is masked.
  public mutating func mask(_ text: String, _ kind: PersonalKind) -> String {
    note(kind, value(of: text, kind))
  }

  /// A place of the conversation that has a selected value and is not masked; nil when none has.
  public func place(of text: String, _ kind: PersonalKind) -> (turn: Int, range: Range<Int>)? {
    for (turn, other) in turns.enumerated() {
      for range in PersonalScan(other.text).places(of: Array(text.utf8))
      where !marks.contains(where: { $0.turn == turn && $0.hides(range) }) {
        return (turn, range)
      }
    }
    return nil
  }

  /// Somebody said that a value of a written text is not personal.
  public mutating func keep(_ mark: WrittenMark) { kept.insert(mark.value) }

  /// A written text with placeholders for what is certain in it, and how many that were.
  public mutating func masking(_ text: String) -> (text: String, count: Int) {
    let certain = personal(in: text).filter { $0.standing == .certain }
    guard !certain.isEmpty else { return (text, 0) }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var end = 0
    for mark in certain {
      bytes += source[end..<mark.range.lowerBound]
      bytes += Array(placeholder(for: mark).utf8)
      end = mark.range.upperBound
    }
    bytes += source[end...]
    return (String(decoding: bytes, as: UTF8.self), certain.count)
  }

  /// What the rules between an answer's fields want to know of its text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - reply: the turn of the bot's reply.
  /// - Returns: what is known of the text.
  public func written(_ text: String, on reply: Int) -> WrittenText {
    let left = personal(in: text)
    let open = left.first { $0.standing == .open }
    return WrittenText(
      isReplyMasked: isReply(reply, masked: text),
      personal: left.first { $0.standing == .certain }?.kind,
      undecided: open.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    )
  }

  // Whether the text is the reply with some values masked: as it is shown, or with further ones.
  private func isReply(_ reply: Int, masked text: String) -> Bool {
    guard turns.indices.contains(reply) else { return false }
    let shown = masked(turn: reply).text
    if JudgementRules.equal(text, shown) { return true }
    var all = self
    all.masked.formUnion(marks.map(\.placeholder))
    all.maskedNames.formUnion(marks.map { value(of: $0).name })
    return JudgementRules.equal(all.masking(text).text, all.masking(shown).text)
  }
}

/// Something to decide or to look at in a text that somebody writes.
public struct WrittenMark: Hashable, Sendable {
  /// How a value stands.
  public enum Standing: UInt8, CaseIterable, Sendable {
    /// Personal, whatever anybody says, or masked in the item already.
    case certain
    /// A person decides.
    case open
    /// Nobody mentioned it: a slot that the system fills, or an invention.
    case ungrounded
  }

  /// Where it stands: UTF-8 bytes of the text.
  public var range: Range<Int>
  /// What it is; nil for a number that is nothing in particular.
  public var kind: PersonalKind?
  /// How it stands.
  public var standing: Standing
  /// The value in the one spelling by which equal values are known; empty for what nobody mentioned.
  public var value: String
}
