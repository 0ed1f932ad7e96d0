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
