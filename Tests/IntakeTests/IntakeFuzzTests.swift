// Does any file at all make the reader trap, hang or lose a good line?

import Curation
import CurationTesting
import Testing

@testable import Intake

@Suite struct IntakeFuzzTests {
  @Test(arguments: ["tonfall", "openai-chat", "csv", nil])
  func `random bytes never trap`(form: String?) {
    var random = SeededGenerator(seed: 11)
    let alphabet =
      Array("{}[]\",;:\\\n\r\tae1 \u{0}".utf8) + [
        0xC3, 0xA5, 0xFF, 0xFE, 0x1F, 0x8B, 0xEF, 0xBB, 0xBF,
      ]
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      _ = read(bytes, IntakeOptions(form: form, source: "s", lineLimit: 50))
    }
  }

  @Test func `good lines get in whatever stands between them`() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      var good = 0
      for index in 0..<20 {
        if index == 0 || Bool.random(using: &random) {
          good += 1
          bytes += Array(line("rad \(index) åäö", id: index).utf8)
        } else {
          bytes += (0..<Int.random(in: 0...60, using: &random)).map { _ in
            let byte = UInt8.random(in: 0x20...255, using: &random)
            return byte == 0x7B ? 0x20 : byte
          }
        }
        bytes.append(0x0A)
      }
      let told = read(bytes)
      #expect(told.conversations.count == good)
      #expect(told.error == nil)
    }
  }

  @Test func `damaged tables never trap and whole rows stay`() {
    var random = SeededGenerator(seed: 17)
    let table = Array("id;fråga;svar\n1;\"a;\"\"b\nc\";d\n2;e;f\n\"3\";\"g\";\"h\"\n".utf8)
    for _ in 0..<3_000 {
      var bytes = table
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 16..<bytes.count, using: &random)
        bytes[index] = Array("\";\n\rx\u{0}".utf8).randomElement(using: &random) ?? 0
      }
      let told = read(bytes)
      #expect(told.conversations.count + told.rejections.count > 0)
    }
  }
}
