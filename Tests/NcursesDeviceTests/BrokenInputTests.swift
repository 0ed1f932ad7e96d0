/// Does nothing a line can send bring the decoder down, or letters out of a sequence?

import CurationTesting
import NcursesDevice
import TerminalUI
import Testing

@Suite struct `Broken input` {
  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88], [0xC2, 0x9B], [0xE2, 0x82],
    ] as [[UInt8]]
  )
  func `what is no UTF-8 is dropped, and the next letter counts`(bytes: [UInt8]) {
    #expect(decoded(bytes: [bytes]) == [])
    #expect(decoded(bytes: [bytes + [0x61]]) == keys("a"))
    #expect(decoded(bytes: [[0x61] + bytes, Array("å".utf8)]) == keys("aå"))
  }

  @Test func `a broken scalar after escape does not make the next letter Alt`() {
    #expect(decoded(bytes: [[0x1B, 0xC3], [0x61]]) == keys("a"))
    #expect(decoded(bytes: [[0x1B, 0xFF, 0x61]]) == keys("a"))
    #expect(decoded(bytes: [[0x1B, 0xC3, 0xC3, 0xA5]]) == keys("å"))
  }

  @Test(arguments: 0..<40)
  func `random bytes in random reads neither trap nor hang`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    var decoder = KeyDecoder()
    var now = 0
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x7E, 0x32, 0x30, 0x31, 0x0D, 0xC3, 0xA5, 0x24]
    for _ in 0..<500 {
      let read = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        Bool.random(using: &numbers)
          ? UInt8.random(in: 0...255, using: &numbers)
          : likely.randomElement(using: &numbers) ?? 0x1B
      }
      check(decoder.feed(read, at: now))
      now += Int.random(in: 0...40, using: &numbers)
      check(decoder.settle(at: now))
    }
    check(decoder.settleAll())
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x71], at: now + 5_000) == keys("q"))
  }

  /// No control character comes out as text.
  private func check(_ inputs: [TerminalInput]) {
    for input in inputs {
      switch input {
      case .key(let key):
        if case .character(let character) = key.code {
          #expect(character.unicodeScalars.allSatisfy { isText($0) }, "\(key)")
        }
      case .paste(let text):
        #expect(text.unicodeScalars.allSatisfy { isText($0) || $0 == "\n" || $0 == "\t" })
      case .mouse: Issue.record("nobody asked for the mouse")
      case .resize: Issue.record("bytes know no size")
      }
    }
  }

  private func isText(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
  }

  @Test(arguments: 0..<40)
  func `random sequences never leave a letter behind, wherever the line cuts them`(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let sequence = Self.sequence(&numbers)
      let cut = Int.random(in: 1..<sequence.count, using: &numbers)
      let found = decoded(bytes: [Array(sequence[..<cut]), Array(sequence[cut...])])
      #expect(found.count <= 1)
      for input in found {
        guard case .key(let key) = input, case .character = key.code else { continue }
        #expect(sequence.last == UInt8(ascii: "u") || sequence.last == UInt8(ascii: "~"))
      }
    }
  }

  /// A control sequence as ECMA-48 5.4 has them: parameters, intermediates, a final byte.
  private static func sequence(_ numbers: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = [0x1B, 0x5B]
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      bytes.append(UInt8.random(in: 0x30...0x3F, using: &numbers))
    }
    if Int.random(in: 0..<4, using: &numbers) == 0 {
      bytes.append(UInt8.random(in: 0x20...0x23, using: &numbers))
    }
    bytes.append(UInt8.random(in: 0x40...0x7E, using: &numbers))
    return bytes == Array("\u{1B}[200~".utf8) ? [0x1B, 0x5B, 0x41] : bytes
  }
}
