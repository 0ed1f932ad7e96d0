/// How does a finished export come into its place at once, and never half?

internal import Glibc
internal import JSONLines

/// A folder that is written beside its target and takes the target's name when everything is on the
/// disk.
struct ExportFolder {
  /// The name that the export gets.
  let target: String
  /// Where it is written until then.
  let partial: String
  private let token: String
  /// What everything written into it is held against.
  let gate: LeavingGate

  /// Makes the folder `<target>.partial-<process>-<token>`, and takes those away that processes left
  /// which are gone.
  ///
  /// An empty folder or an earlier export may stand at the target; anything else only when
  /// `replacing`.
  init(
    target: String,
    replacing: Bool,
    token: UInt64,
    gate: LeavingGate
  ) throws(ExportError) {
    var name = target
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    self.target = name
    self.gate = gate
    self.token = String(token, radix: 16)
    partial = "\(name).partial-\(getpid())-\(self.token)"
    try Self.checkTarget(name, replacing: replacing)
    Self.removeStale(name)
    guard mkdir(partial, 0o777) == 0 else {
      // The name that was asked for; the other one is nobody's.
      throw .system(.create, path: name, code: errno)
    }
  }

  private static func checkTarget(_ path: String, replacing: Bool) throws(ExportError) {
    switch FileTree.kind(of: path) {
    case .nothing: return
    case .folder: break
    case .file, .other: throw .targetIsNoFolder(path)
    case .link: throw .targetIsLink(path)
    }
    guard let entries = FileTree.entries(of: path) else {
      throw .system(.read, path: path, code: errno)
    }
    if entries.isEmpty || replacing || Manifest.read(folder: path) != nil { return }
    throw .targetIsNotEmpty(path)
  }

  /// Makes a file in it, and the folders on the way.
  func sink(_ path: String) throws(ExportError) -> FileSink {
    var folder = partial
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw .system(.create, path: folder, code: errno)
      }
    }
    return try FileSink(path, in: partial, gate)
  }

  /// Puts the folder into its place.
  ///
  /// What stood there is moved aside first, and of that an earlier export's own files are removed.
  ///
  /// - Returns: the folder where the rest of it is now, nil when nothing is left of it.
  func commit() throws(ExportError) -> String? {
    for folder in FileTree.folders(in: partial) { try sync(folder) }
    let aside = "\(target).replaced-\(token)"
    let stood = FileTree.kind(of: target) == .folder
    if stood { try move(target, to: aside) }
    do throws(ExportError) {
      try move(partial, to: target)
    } catch {
      if stood { _ = rename(aside, target) }
      throw error
    }
    try sync(FileTree.parent(of: target))
    guard stood else { return nil }
    Self.removeExport(aside)
    return FileTree.kind(of: aside) == .nothing ? nil : aside
  }

  /// Takes the unfinished folder away.
  func discard() { Self.removeAll(partial) }

  private static func removeAll(_ folder: String) {
    for file in FileTree.files(in: folder) ?? [] { InnerFiles.remove(file, in: folder) }
    for folder in FileTree.folders(in: folder) { _ = rmdir(folder) }
  }

  // An export that was killed can't take its folder away itself.
  private static func removeStale(_ target: String) {
    let parent = FileTree.parent(of: target)
    let beginning = "\(target.split(separator: "/").last ?? "").partial-"
    for name in FileTree.entries(of: parent) ?? [] where name.hasPrefix(beginning) {
      let words = name.dropFirst(beginning.count).split(separator: "-")
      guard words.count == 2, let process = Int32(words[0]), process > 0,
        UInt64(words[1], radix: 16) != nil, isGone(process)
      else { continue }
      let folder = "\(parent)/\(name)"
      if FileTree.kind(of: folder) == .folder { removeAll(folder) }
    }
  }

  private static func isGone(_ process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }

  private func move(_ from: String, to: String) throws(ExportError) {
    guard rename(from, to) == 0 else { throw .system(.rename, path: to, code: errno) }
  }

  private func sync(_ folder: String) throws(ExportError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.write, path: folder, code: errno) }
    let isSynced = fsync(descriptor) == 0
    let code = errno
    _ = close(descriptor)
    if !isSynced { throw .system(.write, path: folder, code: code) }
  }

  // Only files that the manifest lists go; whatever somebody put beside them stays.
  private static func removeExport(_ folder: String) {
    if let manifest = Manifest.read(folder: folder) {
      for file in manifest.files where FileTree.isInside(file.path) {
        InnerFiles.remove(file.path, in: folder)
      }
      InnerFiles.remove(Manifest.fileName, in: folder)
    }
    for folder in FileTree.folders(in: folder) { _ = rmdir(folder) }
  }
}
