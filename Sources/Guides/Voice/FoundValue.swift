/// Which amounts, dates and numbers stand in a text?

internal import Curation

/// A value with what is compared of it.
struct FoundValue {
  var kind: VoiceFinding.Value
  /// Where it stands, in the bytes that were searched.
  var range: Range<Int>
  /// The value, however it is spelled.
  var normal: String
  /// What an amount is of, empty for anything else.
  var currency = ""
  /// A word for it stands before, as in "order 4711", and nothing else tells what it is.
  var isReference = false

  /// Every value of a kind in a text, looked for only where one can begin.
  static func all(_ kind: VoiceFinding.Value, in text: ExpressionText) -> [FoundValue] {
    if kind == .email { return text.present.contains(0x40) ? all(kind, in: text.bytes) : [] }
    if text.digits.isEmpty { return [] }
    guard let expression = expressions[kind] else { return [] }
    var ranges: [Range<Int>] = []
    for group in text.digits where group.canHold(kind, text.bytes) {
      var start = max(group.range.lowerBound - mostBeforeDigit, 0)
      while start > 0, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
      start = max(start, ranges.last?.upperBound ?? 0)
      guard start <= group.range.upperBound else { continue }
      guard let found = expression.matches(in: text.bytes, from: start...group.range.upperBound)
      else { return [] }
      ranges += found
    }
    return values(kind, text.bytes, ranges.prefix(RegularExpression.mostMatches))
  }

  /// Every value of a kind in a text, looked for everywhere.
  static func all(_ kind: VoiceFinding.Value, in bytes: [UInt8]) -> [FoundValue] {
    guard let expression = expressions[kind] else { return [] }
    return values(kind, bytes, (expression.matches(in: bytes) ?? [])[...])
  }

  private static func values(
    _ kind: VoiceFinding.Value,
    _ bytes: [UInt8],
    _ ranges: ArraySlice<Range<Int>>
  ) -> [FoundValue] {
    ranges.map { range in
      let text = String(decoding: bytes[range], as: UTF8.self)
      let currency = kind == .amount ? currency(of: range, bytes) : ""
      return FoundValue(kind: kind, range: range, normal: normal(kind, text), currency: currency)
    }
  }

  /// The numbers of a kind that a word for it stands before: "order number 4711".
  static func references(_ kind: VoiceFinding.Value, in text: ExpressionText) -> [FoundValue] {
    guard let wanted = references[kind], !text.digits.isEmpty else { return [] }
    let scan = PersonalScan(text.bytes)
    var found = PersonalFindings()
    ReferenceDetector().find(in: scan, by: .company, into: &found)
    return found.all.filter { $0.kind == wanted }.map { finding in
      FoundValue(
        kind: kind,
        range: finding.range,
        normal: compact(String(decoding: scan.bytes[finding.range], as: UTF8.self)),
        isReference: true
      )
    }
  }

  private static let references: [VoiceFinding.Value: PersonalKind] = [
    .orderNumber: .orderNumber, .invoiceNumber: .invoiceNumber, .trackingNumber: .trackingNumber,
  ]

  /// The letters and digits, in capitals.
  static func compact(_ text: String) -> String {
    text.filter { $0.isNumber || $0.isLetter }.uppercased()
  }

  /// What amounts are of, one name for each.
  static let currencies = Set(currencyNames.map(\.name))

  // By what stands before a number or behind it, in small letters.
  private static let currencyNames: [(sign: String, name: String)] = [
    (sign: "$", name: " USD"), ("usd", " USD"), ("dollar", " USD"), ("€", " EUR"),
    ("eur", " EUR"), ("£", " GBP"), ("gbp", " GBP"), ("pund", " GBP"), ("pound", " GBP"),
    ("kr", " SEK"), ("sek", " SEK"), (":-", " SEK"),
  ]

  private static func currency(of range: Range<Int>, _ bytes: [UInt8]) -> String {
    let number = String(decoding: bytes[range], as: UTF8.self)
    let rest = String(decoding: bytes[range.upperBound...].prefix(12), as: UTF8.self)
    let behind = rest.lowercased().drop(while: \.isWhitespace)
    return currencyNames.first { number.hasPrefix($0.sign) }?.name
      ?? currencyNames.first { behind.hasPrefix($0.sign) }?.name ?? ""
  }

  /// Most bytes of a value before its first digit: `September` and a wide space are twelve, four
  /// letters whose small ones are long and a hyphen thirteen.
  private static let mostBeforeDigit = 16

  private static let expressions: [VoiceFinding.Value: RegularExpression] = {
    var made: [VoiceFinding.Value: RegularExpression] = [:]
    for (kind, source) in sources { made[kind] = try? RegularExpression(source) }
    return made
  }()

  private static let code =
    #"(?i)(?<![\p{L}\d.,])(?:[A-Z]{1,4}-?)?\d{5,}(?:-\d+)*(?:[A-Z]{2})?(?![\p{L}\d])"#

  private static let sources: [VoiceFinding.Value: String] = [
    .amount:
      #"(?i)(?<![\d.,])(?:[$€£]\s?\d[\d\x{A0}]*(?:[.,]\d+)*"#
      + #"|\d{1,3}(?:[ \x{A0}.,]?\d{3})*(?:[.,:]\d{1,2})?"#
      + #"(?=\s?(?:kr\b|kronor|sek\b|:-|€|eur\b|euro|usd\b|\$|£|gbp\b|pund\b|pounds?\b|dollars?)))"#,
    .date:
      #"(?i)\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}|\d{1,2}(?::[ea]|st|nd|rd|th)?\s(?:of\s)?"#
      + months + #"|(?:january|february|march|april|may|june|july|august|september|october"#
      + #"|november|december)\s\d{1,2})(?![\p{L}\d])"#,
    .time:
      #"(?i)(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|[.:]\d|\s?(?:kr|%))(?:\s?[ap]\.?m\b)?"#
      + #"|\b(?:kl\.?\s?|klockan\s)(?:[01]?\d|2[0-3])(?![.:,]?\d)"#
      + #"|(?<![\d.:,])(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b"#,
    .percent: #"(?i)(?<![\d.,])\d+(?:[.,]\d+)?\s?(?:%|procent\b|percent\b)"#,
    .orderNumber: code, .invoiceNumber: code, .trackingNumber: code,
    .phone: #"(?<![\d+])(?:\+\d{1,3}|0)(?:[ \-]?\d){6,12}(?!\d)"#,
    .email: #"(?i)[A-Z0-9._%+\-]+@[A-Z0-9\-]+(?:\.[A-Z0-9\-]+)+"#,
  ]

  private static let months =
    #"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|april|apr|maj|may|juni|june|juli|july"#
    + #"|aug(?:usti|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?"#
    + #"|dec(?:ember)?)"#

  private static let monthStarts: [(String, Int)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("maj", 5), ("may", 5), ("jun", 6),
    ("jul", 7), ("aug", 8), ("sep", 9), ("okt", 10), ("oct", 10), ("nov", 11), ("dec", 12),
  ]

  private static func normal(_ kind: VoiceFinding.Value, _ text: String) -> String {
    switch kind {
    case .email: return text.lowercased()
    case .date: return date(text.lowercased())
    case .time:
      let numbers = numbers(text)
      guard let hour = numbers.first else { return text }
      let small = text.lowercased()
      let isHalfDay = small.last == "m"
      let isAfternoon = isHalfDay && small.contains("p")
      let ofDay = isHalfDay ? hour % 12 + (isAfternoon ? 12 : 0) : hour
      return "\(ofDay):\(numbers.dropFirst().first ?? 0)"
    case .amount, .percent:
      var digits = text.filter { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." || $0 == ":" }
      // Hundredths of nothing are no part of an amount.
      for end in [",00", ".00", ":00"] where digits.hasSuffix(end) { digits.removeLast(3) }
      let parts = digits.split { !$0.isNumber }
      guard parts.count > 1, let last = parts.last, last.count < 3 else { return parts.joined() }
      return parts.dropLast().joined() + "," + last
    case .orderNumber, .invoiceNumber, .trackingNumber:
      return compact(text)
    case .phone:
      return String(text.filter(\.isNumber).suffix(7))
    }
  }

  private static func numbers(_ text: String) -> [Int] {
    text.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
  }

  // Month and day; the year and the spelling make no difference.
  private static func date(_ text: String) -> String {
    let numbers = numbers(text)
    if let named = monthStarts.first(where: { text.contains($0.0) }) {
      return "\(named.1)-\(numbers.first ?? 0)"
    }
    guard numbers.count > 1 else { return text }
    return numbers.count == 3
      ? "\(numbers[1])-\(numbers[2])" : "\(numbers[1])-\(numbers[0])"
  }
}

extension ExpressionText.DigitGroup {
  /// Whether there is enough for a value of a kind.
  fileprivate func canHold(_ kind: VoiceFinding.Value, _ text: [UInt8]) -> Bool {
    switch kind {
    case .orderNumber, .invoiceNumber, .trackingNumber: longest >= 5
    case .phone: count >= 7
    case .amount: range.contains { hasCurrency($0, text) }
    case .date: range.contains { isOfDate($0, text) }
    case .time, .percent: true
    case .email: false
    }
  }

  // Whether the digit at a place may be one of a date: `/` or `-` and another digit follow, or a month
  // stands beside it. What is not ASCII may be anything.
  private func isOfDate(_ place: Int, _ text: [UInt8]) -> Bool {
    func byte(_ place: Int) -> UInt8 { text.indices.contains(place) ? text[place] : 0 }
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte >= 0x80 }
    guard text[place] &- 0x30 < 10 else { return text[place] >= 0xD9 }
    if byte(place + 1) == 0x2F || (byte(place + 1) == 0x2D && longest >= 4) {
      return isDigit(byte(place + 2))
    }
    if byte(place - 1) >= 0x80 || byte(place + 1) >= 0x80 { return true }
    if isBlank(byte(place - 1)), Self.ends(byte(place - 3), byte(place - 2)) { return true }
    // 3:e, 1st
    let end = isBlank(byte(place + 1)) ? place + 1 : place + 3
    return byte(end) >= 0x80 || byte(place + 2) >= 0x80
      || isBlank(byte(end)) && Self.begins(byte(end + 1), byte(end + 2))
  }

  // The first two letters of a month, or "of".
  private static func begins(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first | 0x20, second | 0x20) {
    case (0x6A, 0x61), (0x66, 0x65), (0x6D, 0x61), (0x61, 0x70), (0x6A, 0x75), (0x61, 0x75),
      (0x73, 0x65), (0x6F, 0x6B), (0x6F, 0x63), (0x6E, 0x6F), (0x64, 0x65), (0x6F, 0x66):
      true
    default: first >= 0x80 || second >= 0x80
    }
  }

  // The last two letters of a month in English.
  private static func ends(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first | 0x20, second | 0x20) {
    case (0x72, 0x79), (0x63, 0x68), (0x69, 0x6C), (0x61, 0x79), (0x6E, 0x65), (0x6C, 0x79),
      (0x73, 0x74), (0x65, 0x72):
      true
    default: first >= 0x80 || second >= 0x80
    }
  }

  // Whether what stands beside a digit may be a currency; whatever is not ASCII may.
  private func hasCurrency(_ place: Int, _ text: [UInt8]) -> Bool {
    func byte(_ place: Int) -> UInt8 { text.indices.contains(place) ? text[place] : 0 }
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    func isSign(_ byte: UInt8) -> Bool { byte == 0x24 || byte >= 0x80 }
    let before = isBlank(byte(place - 1)) ? place - 2 : place - 1
    let after = isBlank(byte(place + 1)) ? place + 2 : place + 1
    if isSign(byte(place)) || isSign(byte(before)) || isSign(byte(after)) { return true }
    // The first two letters of the names that the expression knows, and `:-`.
    switch (byte(after) | 0x20, byte(after + 1) | 0x20) {
    case (0x6B, 0x72), (0x73, 0x65), (0x65, 0x75), (0x75, 0x73), (0x67, 0x62), (0x70, 0x75),
      (0x70, 0x6F), (0x64, 0x6F), (0x3A, 0x2D), (_, 0x80...):
      return true
    default: return false
    }
  }
}
