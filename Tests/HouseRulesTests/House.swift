// What stands in the project's folder? The tree as text, for the rules to read.

import Foundation

/// A file of the project.
struct HouseFile {
  /// Its path from the project's folder.
  let path: String
  /// Its lines, without their ends.
  let lines: [String]

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The room or test target that it belongs to, `Sources/<room>/…`.
  var room: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }
}

/// A breach of a rule, as `path:line: sentence`.
struct Breach: CustomStringConvertible, Equatable {
  let description: String

  init(_ path: String, _ line: Int, _ sentence: String) {
    description = "\(path):\(line): \(sentence)"
  }
}

/// The project's folder.
enum House {
  /// Found by walking up from this file, links resolved.
  static let root: String = {
    var url = URL(filePath: #filePath).resolvingSymlinksInPath()
    while url.path != "/" {
      url.deleteLastPathComponent()
      let manifest = url.appending(path: "Package.swift").path
      let sources = url.appending(path: "Sources").path
      if FileManager.default.fileExists(atPath: manifest),
        FileManager.default.fileExists(atPath: sources)
      {
        return url.path
      }
    }
    return "/"
  }()

  /// Every path from the project's folder that git would keep, sorted: no build output, no store,
  /// no generated folder.
  static let paths: [String] = {
    var found: [String] = []
    let walk = FileManager.default.enumerator(atPath: root)
    while let path = walk?.nextObject() as? String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if name == ".git" || name.hasPrefix(".build") || ignored.contains(path) {
        walk?.skipDescendants()
      } else if !ignoredEndings.contains(where: { name.hasSuffix($0) }) {
        found.append(path)
      }
    }
    return found.sorted()
  }()

  private static let ignored = ["demo", "Exports/demo"]
  private static let ignoredEndings = ["Package.resolved", ".db", ".db-wal", ".db-shm"]

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root + "/" + path)
  }

  /// The folders right below a folder.
  static func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = "\(root)/\(folder)/\(name)"
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue && !name.hasPrefix(".")
    }.sorted()
  }

  static func file(_ path: String) -> HouseFile? {
    guard let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else {
      return nil
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return HouseFile(path: path, lines: lines)
  }

  /// The files below a folder whose names end so.
  static func files(_ ending: String, below folder: String = "") -> [HouseFile] {
    paths.filter { $0.hasSuffix(ending) && $0.hasPrefix(folder) }.compactMap { file($0) }
  }

  static var swiftFiles: [HouseFile] {
    files(".swift", below: "Sources/") + files(".swift", below: "Tests/")
  }
}
