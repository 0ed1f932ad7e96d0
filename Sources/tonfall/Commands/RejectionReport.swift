/// Where are the lines listed that an import did not take?

import Glibc
import Intake
import JSONLines

/// The lines that one run of `import` did not take: all in one file, the first few of each file on
/// the screen.
final class RejectionReport {
  /// Where the lines go.
  enum Target {
    /// To the screen only, all of them.
    case screen
    /// Into the file that was asked for.
    case file(String)
    /// Into a new file of this name in this folder, numbered where there is one already.
    case new(folder: String, name: String)
  }

  /// How many lines there are.
  private(set) var count = 0
  /// The report's file; nil before the first line.
  private(set) var path: String?
  /// Why the report is not whole.
  private(set) var failure: CommandError?

  private let target: Target
  private var shown = 0
  private var descriptor: Int32 = -1
  private var line = LineWriter()

  /// Makes a report; nothing is written before its first line.
  init(_ target: Target) {
    self.target = target
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// The lines that follow are of another file.
  func beginFile() {
    shown = 0
  }

  /// Takes a line.
  func add(_ rejection: Rejection, of file: String, _ words: CommandWords) {
    count += 1
    let reason = words.problem(rejection.problem)
    show(rejection, file, reason)
    if failure != nil { return }
    do throws(CommandError) {
      try list(rejection, file, reason)
    } catch {
      failure = error
    }
  }

  /// Writes what is left; `failure` tells whether all of it arrived.
  func close() {
    guard descriptor >= 0 else { return }
    do throws(CommandError) {
      if failure == nil { try flush() }
    } catch {
      failure = error
    }
    let code = Glibc.close(descriptor) == 0 ? 0 : errno
    descriptor = -1
    if code != 0, failure == nil, let path { failure = .file(path, code) }
  }

  private func show(_ rejection: Rejection, _ file: String, _ reason: String) {
    shown += 1
    if case .screen = target {} else if shown > 5 { return }
    let column = rejection.column.map { ":\($0)" } ?? ""
    Console.note("\(Console.name(file)):\(rejection.line)\(column): \(Console.name(reason))")
  }

  private func list(
    _ rejection: Rejection,
    _ file: String,
    _ reason: String
  ) throws(CommandError) {
    if case .screen = target { return }
    if descriptor < 0 { try open() }
    line.beginObject()
    line.key("file")
    line.string(file)
    line.key("line")
    line.integer(rejection.line)
    line.key("column")
    if let column = rejection.column { line.integer(column) } else { line.null() }
    line.key("reason")
    line.string(reason)
    line.key("excerpt")
    line.string(rejection.excerpt)
    line.endObject()
    line.newline()
    if line.count >= 64 << 10 { try flush() }
  }

  private func flush() throws(CommandError) {
    let code = line.withBytes { Files.write(UnsafeRawBufferPointer($0), to: descriptor) }
    line.removeAll()
    if code != 0 { throw .file(path ?? "", code) }
  }

  private func open() throws(CommandError) {
    switch target {
    case .screen: break
    case .file(let path):
      try Files.makeFolder(Files.folder(of: path), mode: 0o700)
      try open(path, O_TRUNC)
    case .new(let folder, let name): try openNew(folder, name)
    }
  }

  // The report of another run stays.
  private func openNew(_ folder: String, _ name: String) throws(CommandError) {
    try Files.makeFolder(folder, mode: 0o700)
    var number = 1
    while true {
      let ending = number == 1 ? ".jsonl" : "-\(number).jsonl"
      do throws(CommandError) {
        return try open("\(folder)/\(name)\(ending)", O_EXCL)
      } catch {
        guard case .file(_, EEXIST) = error else { throw error }
        number += 1
      }
    }
  }

  private func open(_ path: String, _ flags: Int32) throws(CommandError) {
    let mode = O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | flags
    let opened = Glibc.open(path, mode, 0o600)
    guard opened >= 0 else { throw .file(path, errno) }
    descriptor = opened
    self.path = path
  }
}

extension RejectionReport {
  /// The name of a report by that of the first file: without a `.jsonl`, which the report has
  /// itself, and short enough for a number.
  static func name(of file: String) -> String {
    if file == "-" { return "stdin" }
    var name = Files.name(of: file)[...]
    for ending in [".gz", ".jsonl"] where name.hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    while name.utf8.count > 200 { name = name.dropLast() }
    return name.isEmpty || name == "/" ? "import" : String(name)
  }

  /// Whether a file may become a report: there is none, or an earlier report that is none of
  /// `others`.
  ///
  /// - Throws: the sentence of why not.
  static func check(
    _ path: String,
    apartFrom others: [String],
    _ words: CommandWords
  ) throws(CommandError) {
    let inputs = others.contains("-") ? [FileIdentity(descriptor: STDIN_FILENO)] : []
    guard let file = FileIdentity(path: path) else {
      if others.contains(where: { isSamePlace(path, $0) }) { throw needed(path, words) }
      return
    }
    if (inputs + others.map { FileIdentity(path: $0) }).contains(file) {
      throw needed(path, words)
    }
    if !file.isOrdinary {
      throw .usage(
        words.pick(
          sv: "det är ingen vanlig fil (--rejects \(path)): ange en ny fil",
          en: "it is no ordinary file (--rejects \(path)): name a new file"
        )
      )
    }
    if try !isReport(path) {
      throw .usage(
        words.pick(
          sv: "filen är ingen tidigare rapport (--rejects \(path)): ange en ny fil",
          en: "the file is no earlier report (--rejects \(path)): name a new file"
        )
      )
    }
  }

  private static func needed(_ path: String, _ words: CommandWords) -> CommandError {
    .usage(
      words.pick(
        sv: "filen behövs till annat (--rejects \(path)): ange en ny fil",
        en: "the file is needed for something else (--rejects \(path)): name a new file"
      )
    )
  }

  // Two names for a file that is not there yet.
  private static func isSamePlace(_ path: String, _ other: String) -> Bool {
    Files.name(of: path) == Files.name(of: other)
      && FileIdentity(path: Files.folder(of: path)) == FileIdentity(path: Files.folder(of: other))
  }

  private static func isReport(_ path: String) throws(CommandError) -> Bool {
    let bytes = try Files.bytes(path, most: 64 << 10)
    if bytes.isEmpty { return true }
    let first = bytes.prefix { $0 != 0x0A }
    let answer = JSONReader().read(Array(first)) { $0["reason"]?.string != nil }
    return (try? answer.get()) ?? false
  }
}
