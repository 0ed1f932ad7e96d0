/// How is a text written in the reviewer's own editor?

import Curation
import Glibc
import NcursesDevice

/// What became of a text in the reviewer's editor.
enum EditedText: Equatable {
  /// It is as it was.
  case unchanged
  /// The new text.
  case text(String)
  /// There is no new text; the old one holds.
  case failed(Reason)

  /// Why there is no new text.
  enum Reason: Equatable {
    /// `VISUAL` and `EDITOR` name none, and neither nano nor vi is there.
    case noEditor
    /// The editor ended with this code, which is how editors say that nothing shall change; 126 and
    /// 127 if it could not be started, 128 and its number for a signal.
    case ended(Int32)
    /// What it wrote is no UTF-8.
    case notUTF8
    /// What it wrote has U+0000, which no text may hold.
    case holdsNull
    /// The file is gone.
    case gone
    /// What it wrote is longer than `Limits.rewriteBytes`.
    case tooLong
    /// The file or the editor could not be had; the system's error number.
    case system(Int32)
  }
}

/// Writes a text into a file of a hidden folder, runs the editor on it and reads what it wrote.
///
/// The folder is open to its owner alone and goes with everything that the editor left in it. While
/// it is in use its lock is held, by the editor too: a folder without one is of a killed run, and the
/// next one removes it.
struct ExternalEditor {
  /// Looks up a variable of the environment; nil for unset and for empty.
  var variable: (String) -> String? = environment

  /// Edits a text in the reviewer's editor, which gets the terminal until it ends.
  ///
  /// Before it is called a draft has to be saved, and nothing may hold the store's lock: the process
  /// is stopped together with the editor, and may be asked to end meanwhile.
  ///
  /// - Parameters:
  ///   - text: The text to begin with.
  ///   - folder: The workspace's folder.
  ///   - device: The screen; its size may be another one afterwards and the next `paint` sends
  ///     everything.
  /// - Returns: The new text, if there is one. One line end that the editor put after a text that
  ///   had none is no change and no part of it.
  @MainActor
  func edit(_ text: String, in folder: String, on device: NcursesDevice) -> EditedText {
    edit(text, in: folder) { words, lock throws(DeviceError) in
      try device.withSuspendedScreen { () throws(DeviceError) in
        try OutsideProgram.run(words, keeping: lock)
      }
    }
  }

  /// The same with a way to run a program, which is given its words and a descriptor to keep open.
  @MainActor
  func edit(
    _ text: String,
    in folder: String,
    running run: ([String], Int32) throws(DeviceError) -> OutsideProgram.End
  ) -> EditedText {
    guard let editor else { return .failed(.noEditor) }
    HiddenFolder.removeLeftOvers(in: folder)
    let hidden: HiddenFolder
    do throws(SystemError) { hidden = try HiddenFolder(in: folder) } catch {
      return .failed(.system(error.number))
    }
    defer { hidden.remove() }
    let file = hidden.path + "/reply.txt"
    let end: OutsideProgram.End
    do {
      try Files.create(file, text, mode: 0o600)
      end = try run(words(editor, file), hidden.lock)
    } catch CommandError.file(_, let number) {
      return .failed(.system(number))
    } catch DeviceError.system(let number) {
      return .failed(.system(number))
    } catch {
      return .failed(.system(EIO))
    }
    // An editor that ended because we shall end did not mean to throw the text away.
    guard end.code == 0 || end.isEndWanted else { return .failed(.ended(end.code)) }
    return read(file, before: text)
  }

  /// Removes what killed runs left behind in a workspace's folder.
  static func removeLeftOvers(in folder: String) {
    HiddenFolder.removeLeftOvers(in: folder)
  }

  /// The command that the reviewer calls an editor.
  private var editor: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = variable(name), value.contains(where: { !$0.isWhitespace }) { return value }
    }
    let folders = (variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return ["nano", "vi"].first { name in
      folders.contains { access($0 + "/" + name, X_OK) == 0 }
    }
  }

  /// What is run: a shell, so that words and quotes in the command count.
  ///
  /// It becomes the editor, so that keys and signals have nobody in between.
  private func words(_ editor: String, _ file: String) -> [String] {
    let setsVariable = editor.wholeMatch(of: /\s*[A-Za-z_][A-Za-z0-9_]*=(?s:.*)/) != nil
    let command = (setsVariable ? "exec env " : "exec ") + editor + " \"$1\""
    return ["/bin/sh", "-c", command, "sh", file.hasPrefix("/") ? file : "./" + file]
  }

  private func read(_ file: String, before: String) -> EditedText {
    // One byte for the line end that is dropped, one to see that there is more.
    let most = Limits.rewriteBytes + 2
    var bytes: [UInt8]
    do throws(CommandError) { bytes = try Files.bytes(file, most: most) } catch {
      switch error {
      case .file(_, ENOENT), .notAFile: return .failed(.gone)
      case .file(_, let number): return .failed(.system(number))
      default: return .failed(.system(EIO))
      }
    }
    let lineEnd = UInt8(ascii: "\n")
    if before.utf8.last != lineEnd, bytes.last == lineEnd {
      bytes.removeLast()
      if bytes.last == UInt8(ascii: "\r"), before.utf8.last != UInt8(ascii: "\r") {
        bytes.removeLast()
      }
    }
    if bytes.count > Limits.rewriteBytes { return .failed(.tooLong) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .failed(.notUTF8) }
    if text.utf8.contains(0) { return .failed(.holdsNull) }
    return text.utf8.elementsEqual(before.utf8) ? .unchanged : .text(text)
  }
}

/// What the system said no with.
private struct SystemError: Error {
  let number: Int32
}

/// A folder for one text, locked as long as somebody works in it.
private struct HiddenFolder {
  private static let prefix = ".tonfall-edit-"

  let path: String
  /// The descriptor that holds the lock.
  let lock: Int32

  init(in folder: String) throws(SystemError) {
    var template = Array((folder + "/" + Self.prefix + "XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
    path = template.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { String(cString: $0) } ?? ""
    }
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      if lock >= 0 { close(lock) }
      rmdir(path)
      throw SystemError(number: number)
    }
  }

  /// Removes the folder and gives the lock back.
  func remove() {
    Self.remove(path)
    close(lock)
  }

  static func removeLeftOvers(in folder: String) {
    for name in names(in: folder) where name.hasPrefix(prefix) {
      let path = folder + "/" + name
      let lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { remove(path) }
      close(lock)
    }
  }

  /// Removes a folder with what is in it; an editor may have made folders of its own.
  private static func remove(_ path: String) {
    for name in names(in: path) {
      let inner = path + "/" + name
      if unlink(inner) != 0, errno == EISDIR || errno == EPERM { remove(inner) }
    }
    rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
