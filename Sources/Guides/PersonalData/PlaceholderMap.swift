/// Which placeholder stands for a value, in every text of an item?

public import Curation

/// The placeholders of one item: the same value has the same one in context, message, reply and rewrite.
///
/// The first value of a kind becomes `{{order_number}}`, the next one that differs
/// `{{order_number_2}}`. Values are compared by the one spelling that findings give them; digits
/// alone are the same value whatever kind they were taken for, since two kinds can't always be told
/// apart. A name of one word has the placeholder of the longer name that it is part of, if there is only
/// one in the item.
///
/// A map holds what was masked: it is kept with the originals and never leaves with an export.
public struct PlaceholderMap: Hashable, Sendable {
  /// A value with its placeholder.
  public struct Entry: Hashable, Sendable {
    /// What it is.
    public var kind: PersonalKind
    /// The value in the spelling that findings give it.
    public var value: String
    /// What stands for it, braces included; empty where it is cut.
    public var placeholder: String
  }

  /// The values in the order in which they came.
  public private(set) var entries: [Entry] = []
  private var reserved: Set<String> = []
  // The longer names of the item, of which some may come later.
  private var expected: Set<String> = []

  /// Makes an empty map.
  ///
  /// - Parameter texts: texts whose slots stand for something else already, so that no value gets
  ///   theirs: what the customer and the bot wrote.
  public init(reserving texts: [String] = []) {
    for text in texts { reserved.formUnion(SlotNames.names(in: text)) }
  }

  /// The placeholder of a value, a new one where it has none yet.
  public mutating func placeholder(for kind: PersonalKind, value: String) -> String {
    if let known = known(kind, value) {
      keep(kind, value, as: known)
      return known
    }
    var placeholder = ""
    if !kind.slotName.isEmpty {
      let taken = Set(entries.map(\.placeholder))
      var number = 1
      repeat {
        let name = number == 1 ? kind.slotName : "\(kind.slotName)_\(number)"
        placeholder = reserved.contains(name) ? "" : "{{\(name)}}"
        number += 1
      } while placeholder.isEmpty || taken.contains(placeholder)
    }
    entries.append(Entry(kind: kind, value: value, placeholder: placeholder))
    return placeholder
  }

  /// Keeps a value with the placeholder that stands for it already.
  mutating func keep(_ kind: PersonalKind, _ value: String, as placeholder: String) {
    let wanted = Self.key(kind, value)
    let isKept = entries.contains { entry in
      entry.placeholder == placeholder && Self.key(entry.kind, entry.value) == wanted
    }
    if isKept { return }
    entries.append(Entry(kind: kind, value: value, placeholder: placeholder))
  }

  /// Says which names come, so that a name of one word is not taken for the first longer one of several.
  mutating func expect(_ findings: some Sequence<PersonalFinding>) {
    for finding in findings where finding.kind.isName && Self.parts(finding.value).count > 1 {
      expected.insert(finding.value)
    }
  }

  /// The placeholder that a value has already; nil when it has none.
  public func known(_ kind: PersonalKind, _ value: String) -> String? {
    let wanted = Self.key(kind, value)
    if let entry = entries.first(where: { Self.key($0.kind, $0.value) == wanted }) {
      return entry.placeholder
    }
    guard kind.isName else { return nil }
    let names = entries.filter { $0.kind.isName }
    let parts = Self.parts(value)
    let related = names.filter { entry in
      let others = Self.parts(entry.value)
      return parts.count == 1 && others.count > 1 && others.contains(parts[0])
        || others.count == 1 && parts.count > 1 && parts.contains(others[0])
    }
    let placeholders = Set(related.map(\.placeholder))
    guard let placeholder = placeholders.first, placeholders.count == 1 else { return nil }
    // Eva is neither Eva Ek nor Eva Berg where both are spoken of.
    let short = Set(parts.count == 1 ? [value] : related.map(\.value))
    let long = expected.union(names.map(\.value)).union([value]).filter { name in
      let parts = Self.parts(name)
      return parts.count > 1 && parts.contains { short.contains(String($0)) }
    }
    return long.count == 1 ? placeholder : nil
  }

  private static func parts(_ name: String) -> [Substring] { name.split(separator: " ") }

  private static func key(_ kind: PersonalKind, _ value: String) -> String {
    let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, value.utf8.count >= 8 { return value }
    return (kind.isName ? "name" : kind.slotName) + " " + value
  }
}

extension MaskedText {
  /// This text, made of the text of `earlier`, as one made of the original of that.
  func after(_ earlier: MaskedText) -> MaskedText {
    // How far a place of the earlier text, outside its marks, lies behind the same of the original.
    func original(_ place: Int) -> Int {
      let before = earlier.marks.last { $0.place.upperBound <= place }
      return before.map { place - $0.place.upperBound + $0.original.upperBound } ?? place
    }
    var all = marks.map { mark in
      var mark = mark
      mark.original =
        original(mark.original.lowerBound)..<original(mark.original.upperBound - 1) + 1
      return mark
    }
    for mark in earlier.marks {
      let before = marks.last { $0.original.upperBound <= mark.place.lowerBound }
      let moved = before.map { $0.place.upperBound - $0.original.upperBound } ?? 0
      var mark = mark
      mark.place = mark.place.lowerBound + moved..<mark.place.upperBound + moved
      all.append(mark)
    }
    return MaskedText(
      text: text,
      marks: all.sorted { $0.original.lowerBound < $1.original.lowerBound }
    )
  }
}

extension PlaceholderMap {
  /// Masks findings in the texts of an item, and every other place where one of their values stands.
  ///
  /// Values get their numbers in the order of the texts, so these come as the item has them: context,
  /// message, reply, rewrite. Text that is not masked keeps every byte, the s of a genitive too. What
  /// is masked already stays as it is.
  ///
  /// - Parameters:
  ///   - texts: the texts.
  ///   - findings: what is to be masked in each, in order and without overlaps, as
  ///     ``PersonalData/findings(in:by:rules:)`` gives it; nothing for texts beyond the last.
  ///   - rules: the company's own patterns and what it allows.
  /// - Returns: the texts, masked.
  public mutating func mask(
    _ texts: [String],
    _ findings: [[PersonalFinding]],
    rules: PersonalDataRules = PersonalDataRules()
  ) -> [MaskedText] {
    mask(texts, findings, beside: [], rules: rules)
  }

  // Names within longer ones of `others` stay.
  private mutating func mask(
    _ texts: [String],
    _ findings: [[PersonalFinding]],
    beside others: [[PersonalFinding]],
    rules: PersonalDataRules
  ) -> [MaskedText] {
    for found in findings.prefix(texts.count) {
      for finding in found { _ = placeholder(for: finding.kind, value: finding.value) }
    }
    var all: [MaskedText] = []
    for (index, text) in texts.enumerated() {
      let own = index < findings.count ? findings[index] : []
      let beside = index < others.count ? others[index] : []
      let known = KnownValues(entries).added(to: own, in: PersonalScan(text), beside: beside)
      var masked = masked(text, known)
      // What a placeholder now stands beside may be found where it was not before.
      for _ in 0..<Self.mostRounds where !masked.marks.isEmpty {
        let left = PersonalData.findings(in: masked.text, rules: rules).filter {
          $0.certainty == .certain
        }
        if left.isEmpty { break }
        for finding in left { _ = placeholder(for: finding.kind, value: finding.value) }
        masked = self.masked(masked.text, left).after(masked)
      }
      all.append(masked)
    }
    return all
  }

  // Each round masks something that was none; real texts need one.
  private static let mostRounds = 32

  /// Masks what is certain in the texts of an item.
  public mutating func maskCertain(
    _ texts: [(text: String, author: TextAuthor)],
    rules: PersonalDataRules = PersonalDataRules()
  ) -> [MaskedText] {
    let all = texts.map { text, author in
      PersonalData.findings(in: text, by: author, rules: rules)
    }
    let certain = all.map { $0.filter { $0.certainty == .certain } }
    return mask(texts.map(\.text), certain, beside: all, rules: rules)
  }

  private func masked(_ text: String, _ findings: [PersonalFinding]) -> MaskedText {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var marks: [PlaceholderMark] = []
    var end = 0
    for finding in findings {
      guard finding.range.lowerBound >= end, finding.range.upperBound <= source.count,
        let placeholder = known(finding.kind, finding.value)
      else { continue }
      bytes += source[end..<finding.range.lowerBound]
      let start = bytes.count
      bytes += Array(placeholder.utf8)
      marks.append(
        PlaceholderMark(
          place: start..<bytes.count,
          original: finding.range,
          kind: finding.kind,
          placeholder: placeholder
        )
      )
      end = finding.range.upperBound
    }
    bytes += source[end...]
    return MaskedText(text: String(decoding: bytes, as: UTF8.self), marks: marks)
  }
}
