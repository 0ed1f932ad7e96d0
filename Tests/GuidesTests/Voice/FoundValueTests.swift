// Are the same values found near digits as everywhere?

import Curation
import Testing

@testable import Guides

@Suite struct FoundValueTests {
  @Test(arguments: VoiceFinding.Value.allCases)
  func `values are found as by a search of the whole text`(kind: VoiceFinding.Value) {
    var chance = AnyGuideTests.Chance(state: 7)
    for _ in 0..<600 {
      let text = AnyTexts.next(&chance, most: 16)
      let bytes = ComposedText(text).bytes
      #expect(
        FoundValue.all(kind, in: ExpressionText(bytes)).map { Found($0) }
          == FoundValue.all(kind, in: bytes).map { Found($0) },
        "\(text.debugDescription)"
      )
    }
  }

  @Test func `a value that begins far before its digits is found`() {
    let kelvins = "\u{212A}\u{212A}\u{212A}\u{212A}"
    let text = "Vi ses september\u{3000}3, order KKKK-12345 eller \(kelvins)-54321."
    let found = ExpressionText(Array(text.utf8))
    #expect(FoundValue.all(.date, in: found).count == FoundValue.all(.date, in: found.bytes).count)
    #expect(FoundValue.all(.date, in: found).count == 1)
    #expect(
      FoundValue.all(.orderNumber, in: found).map(\.range)
        == FoundValue.all(.orderNumber, in: found.bytes).map(\.range)
    )
  }

  private struct Found: Equatable {
    var range: Range<Int>
    var normal: String

    init(_ value: FoundValue) { (range, normal) = (value.range, value.normal) }
  }
}
