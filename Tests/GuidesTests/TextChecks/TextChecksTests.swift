// Are findings in order, always the same, inside the text, and quick to have?

import Curation
import Foundation
import Guides
import Testing

@Suite struct TextChecksTests {
  private let faulty = """
    Vi  skickar vi vi ett nytt , och du\u{A0}får det {{datum} hos oss. Du får också en
    """

  @Test func `findings stand in the order of the text, those about all of it first`() {
    let context = TextCheckContext(language: .en, mostWords: 5)
    let found = TextChecks.findings(in: faulty, context: context)
    #expect(found.prefix(2).allSatisfy { $0.range == nil })
    let starts = found.dropFirst(2).compactMap { $0.range?.lowerBound }
    #expect(starts.count == found.count - 2)
    #expect(starts == starts.sorted())
    #expect(
      found.map(\.kind) == [
        .otherLanguage(.sv, expected: .en), .long(words: 17, most: 5), .doubledSpaces(2),
        .doubledWord("vi"), .spaceBefore(mark: ","), .oddSpace, .halfSlot(text: "{{datum}"),
        .endsMidSentence,
      ]
    )
    #expect(TextChecks.findings(in: faulty, context: context) == found)
  }

  @Test func `taking every replacement mends a text`() {
    #expect(
      mended(faulty) == "Vi skickar vi ett nytt, och du får det {{datum}} hos oss. Du får också en"
    )
  }

  @Test func `whatever the text, ranges lie inside it between characters and replacements end`() {
    var state: UInt64 = 20_260_503
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let pieces = [
      "vi", " ", "  ", "{", "}", "{{", "}}", ".", ",", "!", "\n", "\r\n", "\u{A0}", "\u{200B}", "å",
      "e\u{301}", "😀", "👨‍👩‍👧", "\"", "”", "the", "och", "\t", "日本", "\u{202E}", "1", "-", "'",
      "\u{2028}",
    ]
    for _ in 0..<3000 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let context = TextCheckContext(language: .en, botWords: 1, mostWords: 9)
      let bytes = Array(text.utf8)
      for finding in TextChecks.findings(in: text, context: context) {
        guard let range = finding.range else { continue }
        #expect(!range.isEmpty && range.upperBound <= bytes.count)
        #expect(String(validating: bytes[range], as: UTF8.self) != nil)
        if let replacement = finding.replacement {
          #expect(Array(bytes[range]) != Array(replacement.utf8))
        }
      }
      let after = mended(text)
      #expect(
        TextChecks.findings(in: after, context: TextCheckContext()).allSatisfy {
          $0.replacement == nil
        },
        "\(text.debugDescription) \(after.debugDescription)"
      )
    }
  }

  @Test func `two thousand characters take less than a millisecond`() {
    let sentence = "Jag förstår att du är orolig, och vi skickar {{sak}} till dig i dag. "
    let text = String(String(repeating: sentence, count: 40).prefix(2000))
    let context = TextCheckContext(language: .en, botWords: 20, mostWords: 100)
    #expect(TextChecks.findings(in: text, context: context).count == 2)
    let rounds = 20
    let start = Self.threadSeconds
    for _ in 0..<rounds { _ = TextChecks.findings(in: text, context: context) }
    let seconds = (Self.threadSeconds - start) / Double(rounds)
    // A debug build is some twenty times slower than what people run.
    #expect(seconds < 0.02)
  }

  // What this thread has worked, whatever runs beside it.
  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
