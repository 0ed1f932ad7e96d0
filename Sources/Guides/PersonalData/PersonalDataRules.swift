/// Which numbers are the company's own, and what may stay in its texts?

public import Curation

/// What `guides/personal-data.yml` says: patterns of the company's own, and what is no personal data.
public struct PersonalDataRules: Hashable, Sendable {
  /// The company's patterns, which go before everything else.
  public var patterns: [CompanyPattern]
  /// Domains whose addresses stay, but for what follows `?` and `#`; small letters.
  public var allowedDomains: [String]
  /// Values that stay: the company's telephone, its organisation number.
  public var allowedValues: [String] {
    didSet { allowed = Set(allowedValues.flatMap(Self.spellings)) }
  }
  private var allowed: Set<String>
  /// What could be personal and stands in the lead's ready-made phrases: nobody is asked about it in a reply.
  ///
  /// Such as the company's name in a sign-off. In what customers write it counts as ever.
  public private(set) var ownWords: Set<String> = []
  /// What the company's fixed texts say beside that: nobody asks where a number in them comes from.
  public private(set) var ownTexts: [String] = []

  /// Makes rules; without any nothing is allowed and there are no patterns.
  public init(
    patterns: [CompanyPattern] = [],
    allowedDomains: [String] = [],
    allowedValues: [String] = []
  ) {
    self.patterns = patterns
    self.allowedDomains = allowedDomains
    self.allowedValues = allowedValues
    allowed = Set(allowedValues.flatMap(Self.spellings))
  }

  /// These rules where these are the phrases that writers can put into a reply.
  public func with(_ phrases: Phrases) -> PersonalDataRules {
    var rules = self
    let texts = phrases.entries.flatMap { [$0.text.sv, $0.text.en] }
    rules.ownWords = Set(
      found(in: texts).lazy.filter { $0.certainty != .certain }.map(\.value)
    )
    for text in texts { rules.ownWords.formUnion(Self.capitals(of: text)) }
    return rules
  }

  // Words in a row that begin with a capital, and each part of such a row, as a name would be written: a
  // customer may have called the company by it, and then it is known as a name.
  private static func capitals(of text: String) -> [String] {
    let scan = PersonalScan(text)
    var values: [String] = []
    for index in scan.words.indices where scan.words[index].isCapital {
      var last = index
      // Alone at the beginning of a sentence any word has one.
      if !scan.beginsSentence(scan.words[index].start) {
        values.append(NameDetector.value(scan.words[index].start..<scan.words[index].end, scan))
      }
      while last + 1 < scan.words.count, last - index < 3, scan.words[last + 1].isCapital,
        scan.words[last + 1].start == scan.words[last].end + 1,
        scan.code(scan.words[last].end) == 0x20
      {
        last += 1
        values.append(NameDetector.value(scan.words[index].start..<scan.words[last].end, scan))
      }
    }
    return values
  }

  /// These rules where this is what customers can read of a hand-over: its fixed replies and where
  /// people in need find help, which is nobody's number.
  public func with(_ handover: HandoverGuide) -> PersonalDataRules {
    var rules = self
    let help = handover.resources.flatMap { [$0.how.sv, $0.how.en] }
    rules.allowedValues += found(in: help).map(\.value)
    rules.ownTexts = handover.fixedTexts
    rules.ownWords.formUnion(
      found(in: rules.ownTexts).lazy.filter { $0.certainty != .certain }.map(\.value)
    )
    return rules
  }

  private func found(in texts: [String]) -> [PersonalFinding] {
    texts.flatMap { PersonalData.findings(in: $0, by: .company, rules: self) }
  }

  /// Whether nothing that a pattern of the company's finds is without a digit.
  var needDigits: Bool { patterns.allSatisfy(\.needsDigit) }

  func find(in scan: PersonalScan, into found: inout PersonalFindings) {
    for pattern in patterns { pattern.find(in: scan, into: &found) }
  }

  /// The findings that are left when what is allowed is taken away.
  func withoutAllowed(_ findings: [PersonalFinding], in scan: PersonalScan) -> [PersonalFinding] {
    if allowed.isEmpty, allowedDomains.isEmpty { return findings }
    return findings.compactMap { finding in
      if finding.kind == .url { return cut(finding) }
      if case .pattern = finding.evidence { return finding }
      return isAllowed(finding.value) ? nil : finding
    }
  }

  /// Whether a value stays, in any spelling.
  func isAllowed(_ value: String) -> Bool {
    !allowed.isEmpty && Self.spellings(value).contains { allowed.contains($0) }
  }

  /// Where a text has what is allowed: UTF-8 bytes.
  func allowedPlaces(in text: String) -> [Range<Int>] {
    if allowed.isEmpty { return [] }
    return PersonalData.findings(in: text, by: .company).filter { isAllowed($0.value) }.map(\.range)
  }

  /// What an address of an allowed domain hands over; nil when that is nothing.
  private func cut(_ finding: PersonalFinding) -> PersonalFinding? {
    let text = Array(finding.value.utf8)
    var start = 0
    while start + 2 < text.count {
      if text[start] == 0x3A, text[start + 1] == 0x2F, text[start + 2] == 0x2F { break }
      start += 1
    }
    start = start + 2 < text.count ? start + 3 : 0
    var end = start
    while end < text.count, ![0x2F, 0x3F, 0x23, 0x3A].contains(text[end]) { end += 1 }
    let host = String(decoding: text[start..<end], as: UTF8.self).lowercased()
    let isAllowed = allowedDomains.contains { host == $0 || host.hasSuffix("." + $0) }
    guard isAllowed, !text[start..<end].contains(0x40) else { return finding }
    guard let sign = text[end...].firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) else {
      return nil
    }
    // The value is the text as it stands, so that places in it are places in the text.
    guard text.count == finding.range.count else { return finding }
    var parameters = finding
    parameters.kind = .urlParameters
    parameters.certainty = .certain
    parameters.range = finding.range.lowerBound + sign..<finding.range.upperBound
    parameters.value = String(decoding: text[sign...], as: UTF8.self)
    return parameters
  }

  /// How a value may be spelled to count as the same: small letters, and digits alone.
  static func spellings(_ value: String) -> [String] {
    let small = value.lowercased()
    let digits = small.unicodeScalars.filter { ("0"..."9").contains($0) }
    guard digits.count >= 5 else { return [small] }
    var number = String(String.UnicodeScalarView(digits))
    if small.hasPrefix("+46") || small.hasPrefix("0046") {
      number = "0" + number.drop { $0 == "0" }.dropFirst(2)
      if number.hasPrefix("00") { number.removeFirst() }
    }
    return [small, number]
  }
}
