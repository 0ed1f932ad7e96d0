/// Did the customer, somebody before or a fixed text of the company's already write this value?

internal import Curation

/// Texts whose values need no other ground, made ready once for any number of replies.
struct StatedTexts: Sendable {
  fileprivate let texts: [ExpressionText]
  fileprivate let digits: Set<String>
  /// Words with a digit, of which a number alone may be written with signs between: 2024-1234.
  fileprivate let words: Set<String>

  /// Takes up texts.
  init(_ texts: [String] = []) {
    self.texts = texts.map { ExpressionText(ComposedText($0).bytes) }
    var digits: Set<String> = []
    for text in self.texts {
      for run in text.bytes.split(whereSeparator: { !(0x30...0x39).contains($0) }) {
        digits.insert(String(decoding: run, as: UTF8.self))
      }
    }
    self.digits = digits
    words = Set(
      self.texts.flatMap { text in
        text.bytes.split { $0 <= 0x20 }.map { word in
          FoundValue.compact(String(decoding: word, as: UTF8.self))
        }
      }
    )
  }

  /// The texts of a hand-over that have any value in them.
  init(_ handover: HandoverGuide) {
    self.init(
      Set(handover.fixedTexts).sorted().filter { text in
        text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x40 }
      }
    )
  }
}

/// The values that the customer's message, what was said before and fixed texts hold.
struct StatedValues {
  private let said: StatedTexts
  private let fixed: StatedTexts
  private var cache: [VoiceFinding.Value: Set<String>] = [:]

  init(_ context: VoiceContext, _ fixed: StatedTexts) {
    said = StatedTexts([context.message].compactMap { $0 } + context.earlier)
    self.fixed = fixed
  }

  /// Whether a value is among them; a bare number is one of any kind.
  mutating func holds(_ value: FoundValue) -> Bool {
    let known = known(value.kind)
    if known.contains(value.normal + value.currency) { return true }
    // 500 kr are no 500 euro, and a number without anything may be either.
    let isOther = FoundValue.currencies.contains { known.contains(value.normal + $0) }
    if !value.currency.isEmpty, isOther { return false }
    if said.digits.contains(value.normal) || fixed.digits.contains(value.normal) { return true }
    return value.isReference && said.words.union(fixed.words).contains(value.normal)
  }

  private mutating func known(_ kind: VoiceFinding.Value) -> Set<String> {
    if let known = cache[kind] { return known }
    let texts = said.texts + fixed.texts
    let known = Set(texts.flatMap { FoundValue.all(kind, in: $0) }.map { $0.normal + $0.currency })
    cache[kind] = known
    return known
  }
}
