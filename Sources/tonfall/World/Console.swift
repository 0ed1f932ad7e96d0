/// How does a command speak: lines, tables, progress?

import Curation
import Glibc
import Synchronization
import TextUnits

/// Standard output and standard error; text from outside is made safe to show here and nowhere
/// else.
enum Console {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal.
  static let errorIsTerminal = isatty(STDERR_FILENO) == 1

  // The system's number for what went wrong first on standard output; 0 while nothing has.
  private static let failure = Mutex<Int32>(0)

  /// What kept standard output from being written; nil when nothing did, or when nobody reads any
  /// more.
  static var outputFailure: Int32? {
    let code = failure.withLock { $0 }
    return code == 0 || code == EPIPE ? nil : code
  }

  /// Whether anything printed still arrives.
  static var isHeard: Bool { failure.withLock { $0 } == 0 }

  /// Prints a line, or several.
  static func line(_ text: String = "") {
    write(safe(text) + "\n", to: STDOUT_FILENO)
  }

  /// Prints a line on standard error, or several.
  static func note(_ text: String) {
    write(safe(text) + "\n", to: STDERR_FILENO)
  }

  /// Prints a line of JSON: byte for byte into files and pipes, with everything that could act on a
  /// terminal as `\uXXXX` on one.
  static func json(_ text: String) {
    write((isTerminal ? escaped(text) : text) + "\n", to: STDOUT_FILENO)
  }

  /// Text from a file or the store, with everything that could act on a terminal made visible; line
  /// ends stay.
  static func safe(_ text: String) -> String {
    VisibleText.plain(text)
  }

  /// A name, id or path as a part of a sentence: safe, on one line, cut where it is beyond all
  /// measure.
  static func name(_ text: String) -> String {
    oneLine(text, columns: 1000)
  }

  /// Text on one line, at most `columns` wide, with a sign where it was cut.
  static func oneLine(_ text: String, columns: Int) -> String {
    // No more than can be shown is made safe.
    let part = safe(String(text.prefix(4 * columns)))
    let flat = part.split(whereSeparator: \.isNewline).joined(separator: " ")
    var width = 0
    var shown = ""
    // What of it leaves room for the sign.
    var kept = 0
    for character in flat {
      width += Columns.width(of: character)
      if width > columns { return String(shown.unicodeScalars.prefix(kept)) + "…" }
      shown.append(character)
      if width < columns { kept += character.unicodeScalars.count }
    }
    return shown
  }

  /// Prints parts on one line with tabs between them, each safe, whole and without tabs of its own.
  static func plain(_ parts: [String]) {
    write(parts.map(flat).joined(separator: "\t") + "\n", to: STDOUT_FILENO)
  }

  private static func flat(_ text: String) -> String {
    safe(text).split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// Lines of a text, safe and behind a margin, so that none can pass for the program's own.
  static func indented(_ text: String, by margin: String = "    ") -> String {
    safe(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// A text in a column of a table.
  static func column(_ text: String, _ width: Int) -> String {
    let shown = oneLine(text, columns: width - 1)
    let taken = shown.reduce(0) { $0 + Columns.width(of: $1) }
    return shown + String(repeating: " ", count: max(1, width - taken))
  }

  /// Writes everything, or gives up when that can't be done; on standard output it is remembered.
  static func write(_ text: String, to descriptor: Int32) {
    if descriptor == STDOUT_FILENO, !isHeard { return }
    var text = text
    let code = text.withUTF8 { Files.write(UnsafeRawBufferPointer($0), to: descriptor) }
    if code != 0, descriptor == STDOUT_FILENO {
      failure.withLock { if $0 == 0 { $0 = code } }
    }
  }

  private static func escaped(_ json: String) -> String {
    var shown = ""
    for scalar in json.unicodeScalars {
      if actsOnTerminal(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          shown += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  // Controls, and what turns or hides the text around it; a choice of glyph is neither.
  private static func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint
        && !scalar.properties.isVariationSelector
    }
  }
}

/// A bar on a terminal, nothing elsewhere; drawn at most ten times a second.
struct ProgressBar {
  private let total: Int64
  private let isShown: Bool
  private let began = World.now().milliseconds
  private var drawn: Int64 = 0

  /// Makes a bar for `total` units; 0 when nobody knows.
  init(total: Int64, isQuiet: Bool) {
    self.total = total
    isShown = Console.errorIsTerminal && !isQuiet
  }

  /// Shows how far it is: units done and things made of them.
  mutating func update(_ done: Int64, count: Int, unit: String, left: (Int64) -> String) {
    guard isShown else { return }
    let now = World.now().milliseconds
    guard now - drawn >= 100 else { return }
    drawn = now
    let seconds = max(0.001, Double(now - began) / 1000)
    let rate = Int(Double(count) / seconds)
    var line = "\r\u{1B}[K"
    if total > 0 {
      let share = min(1, Double(done) / Double(total))
      let filled = Int(share * 24)
      line += String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
      line += " \(Int(share * 100)) %  \(count) \(unit)  \(rate)/s"
      if share > 0.01 {
        line += "  " + left(Int64(seconds / share * (1 - share)))
      }
    } else {
      line += "\(count) \(unit)  \(rate)/s"
    }
    Console.write(line, to: STDERR_FILENO)
  }

  /// Takes the bar away.
  func finish() {
    if isShown, drawn > 0 { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }
}
