/// Where do a test's files live, and where is the program that it runs?

import Foundation

/// A folder of its own, removed with everything in it when nothing holds it any more.
final class Folder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/tonfall-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Missed("no temporary folder", instead: String(cString: strerror(errno)))
    }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file and answers with its path.
  @discardableResult
  func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file(name))
    return file(name)
  }
}

/// A file's text; empty when there is none.
func text(_ path: String) -> String {
  guard let data = FileManager.default.contents(atPath: path) else { return "" }
  return String(decoding: data, as: UTF8.self)
}

/// Places that the tests know.
enum Place {
  /// The built program: `TONFALL_PROGRAM`, else beside the tests, else the nearest `.build/debug`.
  static let program = built("tonfall", orNamedIn: "TONFALL_PROGRAM")
  /// The program that shows what the device tells, beside it.
  static let probe = built("DeviceProbe", orNamedIn: "TONFALL_PROBE")

  private static func built(_ program: String, orNamedIn variable: String) -> String {
    if let named = ProcessInfo.processInfo.environment[variable] { return named }
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let starts = [tests, CommandLine.arguments.first, #filePath].compactMap(\.self)
    for start in starts {
      for folder in above(start) {
        for place in ["/", "/debug/", "/.build/debug/"]
        where isProgram(folder + place + program) {
          return folder + place + program
        }
      }
    }
    return program
  }

  /// The folder of real data beside the project; nil where there is none.
  static let realData: String? = {
    for folder in above(#filePath) {
      let data = folder + "/shared/data"
      if FileManager.default.fileExists(atPath: data + "/swefaq/conversations.jsonl") {
        return data
      }
    }
    return nil
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  // The folders that hold something, the nearest first.
  private static func above(_ path: String) -> [String] {
    var folders: [String] = []
    var url = URL(fileURLWithPath: path).standardizedFileURL
    while url.path != "/" {
      url.deleteLastPathComponent()
      folders.append(url.path == "/" ? "" : url.path)
    }
    return folders
  }
}
