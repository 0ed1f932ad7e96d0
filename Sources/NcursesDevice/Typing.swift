/// Was a run of characters typed, or pasted into a terminal that does not say so?

import TerminalUI

/// The rule on characters that arrive in one read, and what becomes of them.
///
/// Nobody types four characters, or a line end between two characters, within one read. A held key
/// does repeat, though: three or more of the same character in a row count as one.
enum Typing {
  /// More characters than this in one read are a paste.
  static let most = 3
  /// So many of the same character in a row are a held key.
  static let heldKey = 3

  /// Whether the run is a paste.
  static func isPaste(_ run: some Collection<Unicode.Scalar>) -> Bool {
    guard run.count > 2 else { return false }
    var count = 0
    var last: Character?
    var inRow = 0
    var lineEnded = false
    for character in text(run) {
      if character.isLineEnd {
        lineEnded = count > 0
        last = nil
        continue
      }
      if character == "\t" {
        last = nil
        continue
      }
      if lineEnded { return true }
      inRow = character == last ? inRow + 1 : 1
      last = character
      count += inRow < heldKey ? 1 : inRow == heldKey ? 1 - (heldKey - 1) : 0
    }
    return count > most
  }

  /// The run as the keys that were pressed, one a grapheme.
  static func keys(_ run: some Collection<Unicode.Scalar>) -> [TerminalInput] {
    text(run).map { character in
      if character.isLineEnd { return .key(.enter) }
      return character == "\t" ? .key(.tab) : .key(.character(character))
    }
  }

  private static func text(_ run: some Collection<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: run)
    return String(view)
  }
}

extension Character {
  /// Whether it is what terminals send for Enter, `\r\n` together being one character.
  fileprivate var isLineEnd: Bool { self == "\r" || self == "\n" || self == "\r\n" }
}

/// What a paste is cleaned to.
enum Pasted {
  /// The text of a paste: line ends as `\n`, no control characters but them and tabs.
  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in scalars {
      switch scalar.value {
      case 0x0D: view.append("\n")
      case 0x0A: if !afterReturn { view.append("\n") }
      case 0x09: view.append(scalar)
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: view.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(view)
  }

  /// The same of bytes; what is no UTF-8 is dropped.
  static func text(bytes: [UInt8]) -> String {
    var decoder = ScalarDecoder()
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      var outcome = decoder.take(byte)
      if outcome == .notTaken { outcome = decoder.take(byte) }
      if case .scalar(let scalar) = outcome { scalars.append(scalar) }
    }
    return text(scalars)
  }
}
