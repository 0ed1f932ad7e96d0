/// Does masking change the marked places and nothing else?

import Curation
import Testing

struct MaskedTextTests {
  private func mark(
    _ range: Range<Int>,
    _ placeholder: String,
    certainty: PersonalCertainty = .certain,
    decision: PersonalMark.Decision = .undecided
  ) -> PersonalMark {
    PersonalMark(
      turn: 0,
      range: range,
      kind: .phone,
      certainty: certainty,
      placeholder: placeholder,
      decision: decision
    )
  }

  @Test func `what is certain or decided is masked, and the rest keeps every byte`() {
    let text = "å 123 och e\u{301} 456 och 789"
    let bytes = Array(text.utf8)
    func place(_ word: String) -> Range<Int> {
      let start = bytes.firstRange(of: Array(word.utf8))?.lowerBound ?? 0
      return start..<start + word.utf8.count
    }
    let marks = [
      mark(place("123"), "{{phone}}"),
      mark(place("456"), "{{phone_2}}", certainty: .possible),
      mark(place("789"), "{{phone_3}}", certainty: .possible, decision: .mask),
    ]
    let masked = MaskedText(text, marks: marks)
    #expect(masked.text == "å {{phone}} och e\u{301} 456 och {{phone_3}}")
    #expect(Array(masked.restored(from: text).utf8) == bytes)
  }

  @Test func `a place of the masked text leads back to the original`() {
    let masked = MaskedText("ring 12345 nu", marks: [mark(5..<10, "{{p}}")])
    #expect(masked.text == "ring {{p}} nu")
    #expect(masked.original(of: 0..<4) == 0..<4)
    #expect(masked.original(of: 5..<10) == 5..<10)
    #expect(masked.original(of: 6..<7) == 5..<10)
    #expect(masked.original(of: 11..<13) == 11..<13)
    #expect(masked.original(of: 0..<13) == 0..<13)
    let cut = MaskedText("se ab?c=1 nu", marks: [mark(5..<9, "")])
    #expect(cut.text == "se ab nu")
    #expect(cut.original(of: 6..<8) == 10..<12)
  }

  @Test func `marks outside the text change nothing`() {
    #expect(MaskedText("kort", marks: [mark(2..<9, "{{p}}")]).text == "kort")
  }
}
