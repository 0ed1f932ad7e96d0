/// What does a terminal's report of its mouse say?

import TerminalUI

/// The two spellings that terminals have for xterm's mouse mode 1000.
///
/// Buttons are numbers of bits: 1 and 2 tell the button, 4, 8 and 16 what was held down with it,
/// 32 that the mouse moved, 64 the wheel, 128 further buttons.
enum MouseReport {
  /// Reads `CSI < button ; column ; row M` (mode 1006), given what stands between `CSI` and the
  /// final byte; nil for what nobody needs to know, such as letting go (`m`), and for no report.
  static func read(_ parameters: [UInt8], final: UInt8) -> Mouse? {
    guard final == UInt8(ascii: "M"), parameters.first == UInt8(ascii: "<") else { return nil }
    var numbers = [0]
    var digits = 0
    for byte in parameters.dropFirst() {
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 5 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      case 0x3B where digits > 0:
        numbers.append(0)
        digits = 0
      default: return nil
      }
    }
    guard numbers.count == 3, digits > 0 else { return nil }
    return mouse(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// Reads the three bytes after `CSI M`, each of them 32 more than what it tells.
  static func read(bytes: [UInt8]) -> Mouse? {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 0x20 }) else { return nil }
    let numbers = bytes.map { Int($0) - 0x20 }
    return mouse(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// Places are counted from 1 in both.
  private static func mouse(button: Int, column: Int, row: Int) -> Mouse? {
    guard column >= 1, row >= 1 else { return nil }
    let place = Point(column: column - 1, row: row - 1)
    switch button & ~(4 | 8 | 16) {
    case 0: return Mouse(.press, at: place)
    case 64: return Mouse(.wheelUp, at: place)
    case 65: return Mouse(.wheelDown, at: place)
    default: return nil
    }
  }
}
