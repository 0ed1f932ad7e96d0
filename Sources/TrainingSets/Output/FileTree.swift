/// What stands below a folder?

internal import Glibc

/// Looks at folders; links are never followed.
enum FileTree {
  /// What a path is.
  enum Kind {
    case nothing
    case file
    case folder
    case link
    case other
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The names in a folder, sorted by their bytes; nil when it can't be read.
  static func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Everything below a folder that is no folder, by paths from there; nil when it can't be read.
  static func files(in folder: String) -> [String]? {
    guard let names = entries(of: folder) else { return nil }
    var found: [String] = []
    for name in names {
      if kind(of: "\(folder)/\(name)") == .folder {
        guard let below = files(in: "\(folder)/\(name)") else { return nil }
        found += below.map { "\(name)/\($0)" }
      } else {
        found.append(name)
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The folders below a folder, the deepest first, itself last.
  static func folders(in folder: String) -> [String] {
    var found: [String] = []
    for name in entries(of: folder) ?? [] where kind(of: "\(folder)/\(name)") == .folder {
      found += folders(in: "\(folder)/\(name)")
    }
    return found + [folder]
  }

  /// The folder that a path stands in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a path leads to something below where it starts.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
