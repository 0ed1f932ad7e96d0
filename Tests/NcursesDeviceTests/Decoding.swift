/// How do the tests say what a terminal sends and what is to come of it?

import NcursesDevice
import TerminalUI

/// All that comes of reads that follow upon one another at once, and of the silence after them.
func decoded(_ reads: String...) -> [TerminalInput] {
  decoded(bytes: reads.map { Array($0.utf8) })
}

/// The same of bytes.
func decoded(bytes reads: [[UInt8]]) -> [TerminalInput] {
  var decoder = KeyDecoder()
  var all: [TerminalInput] = []
  for (time, read) in reads.enumerated() { all += decoder.feed(read, at: time) }
  return all + decoder.settleAll()
}

extension KeyDecoder {
  /// What comes once nothing more is sent.
  mutating func settleAll() -> [TerminalInput] {
    var all: [TerminalInput] = []
    while let deadline { all += settle(at: deadline) }
    return all
  }
}

/// Keys of the characters, one each.
func keys(_ text: String) -> [TerminalInput] { text.map { .key(.character($0)) } }

/// The escape character.
let esc = "\u{1B}"

/// A repeatable source of random numbers (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Starts at a seed.
  init(seed: UInt64) { state = seed }

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
