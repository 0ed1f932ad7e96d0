/// How does another program get the terminal for a while, and how did it end?

import CNcurses
import Glibc

/// A program that runs on this process's standard input and output until it ends.
public enum OutsideProgram {
  /// How a program ended.
  public struct End: Hashable, Sendable {
    /// Its exit code; 128 and the signal's number for one that a signal ended.
    public let code: Int32
    /// A signal asked this process to end meanwhile; the next `NcursesDevice.poll` tells it too.
    public let isEndWanted: Bool
  }

  /// Runs a program and waits for its end; on the main thread, within
  /// `NcursesDevice.withSuspendedScreen` or without a screen.
  ///
  /// Keys that send signals (`Ctrl-C`, `Ctrl-Z`) are the program's: they don't end this process,
  /// and when the program is stopped this process stops with it, so that the shell has both. When a
  /// signal asks this process to end, the program is sent it as well and killed if it goes on for
  /// another three seconds.
  ///
  /// - Parameters:
  ///   - words: The program's path and its arguments.
  ///   - descriptor: An open file that the program inherits, though others don't.
  /// - Returns: How it ended.
  /// - Throws: `system` if it could not be started.
  @MainActor
  public static func run(
    _ words: [String],
    keeping descriptor: Int32? = nil
  ) throws(DeviceError) -> End {
    let ended = withPointers(words.map { Array($0.utf8CString) }) { cn_run($0, descriptor ?? -1) }
    guard let ended else { throw .system(EINVAL) }
    if ended.error != 0 { throw .system(ended.error) }
    return End(code: ended.code, isEndWanted: ended.end_asked)
  }

  /// Texts as C wants a list of them; they stand in one block, so that all last as long as the call.
  private static func withPointers<Result>(
    _ texts: [[CChar]],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result? {
    let starts = texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }.dropLast()
    return texts.flatMap(\.self).withUnsafeBufferPointer { block in
      guard let first = block.baseAddress else { return nil }
      let pointers = starts.map { Optional(first + $0) } + [nil]
      return pointers.withUnsafeBufferPointer { list in list.baseAddress.map(body) }
    }
  }
}
