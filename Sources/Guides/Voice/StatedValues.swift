/// Did the customer, or somebody before, already write this value?

internal import Curation

/// The values that the customer's message and what was said before hold.
struct StatedValues {
  private let texts: [ExpressionText]
  private let digits: Set<String>
  private var cache: [VoiceFinding.Value: Set<String>] = [:]

  init(_ context: VoiceContext) {
    texts = ([context.message].compactMap { $0 } + context.earlier).map { text in
      ExpressionText(ComposedText(text).bytes)
    }
    var digits: Set<String> = []
    for text in texts {
      for run in text.bytes.split(whereSeparator: { !(0x30...0x39).contains($0) }) {
        digits.insert(String(decoding: run, as: UTF8.self))
      }
    }
    self.digits = digits
  }

  /// Whether a value is among them; a bare number is one of any kind.
  mutating func holds(_ value: FoundValue) -> Bool {
    if digits.contains(value.normal) { return true }
    if let known = cache[value.kind] { return known.contains(value.normal) }
    let known = Set(texts.flatMap { FoundValue.all(value.kind, in: $0) }.map(\.normal))
    cache[value.kind] = known
    return known.contains(value.normal)
  }
}
