/// How is a file read in which every line is somebody's work, and what is said of lines that can't stand?

import Curation
import Glibc
import Intake

/// A file of annotations or decisions, a line each; `-` is standard input.
struct FileOfLines {
  /// The file.
  let file: String
  let words: CommandWords
  /// Lines too long to be read.
  private(set) var tooLong = 0

  init(_ file: String, _ words: CommandWords) {
    self.file = file
    self.words = words
  }

  /// Gives every line to `take`, which answers with what is wrong with it; that is told.
  mutating func each(
    _ take: (UnsafeBufferPointer<UInt8>) throws(CommandError) -> [String]
  ) throws(CommandError) {
    let lines = try intake { () throws(IntakeError) in
      try Lines(reading: try ByteSource(path: file))
    }
    while let line = try intake({ () throws(IntakeError) in try lines.next() }) {
      if line.isTooLong {
        tooLong += 1
        note(line.number, [words.problem(.lineTooLong(bytes: line.length))])
      } else if !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        note(line.number, try take(line.bytes))
      }
    }
  }

  // The first problems of a line.
  private func note(_ number: Int, _ problems: [String]) {
    if problems.isEmpty { return }
    let most = 5
    let said = problems.prefix(most).map(Console.name).joined(separator: "; ")
    Console.note(
      "\(Console.name(file)):\(number): " + said + words.more(problems.count - most)
    )
  }

  private func intake<Value>(_ read: () throws(IntakeError) -> Value) throws(CommandError) -> Value
  {
    do throws(IntakeError) {
      return try read()
    } catch {
      throw .failedFile(words.intake(error, file), error.exitCode)
    }
  }
}
