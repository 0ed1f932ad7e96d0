/// What can end a command, with which exit code?

import Curation
import Guides

/// Everything that ends a command early.
enum CommandError: Error {
  /// A file could not be read or written; the system's error number.
  case file(String, Int32)
  /// A pipe, a socket or a device stands where a file should.
  case notAFile(String)
  /// A file is longer than so many bytes.
  case tooLong(String, Int)
  /// The settings name a time zone that the system does not know.
  case unknownZone(String, file: String)
  /// A file's bytes are no UTF-8, for the first time on this line.
  case notUTF8(String, line: Int)
  /// No workspace in this folder or one above.
  case noWorkspace(String)
  /// A folder has a store and lacks the settings that make it a workspace.
  case settingsMissing(String)
  /// There is one already.
  case workspaceExists(String)
  /// The store can't be used.
  case store(StorageError, path: String)
  /// Guides or settings have faults.
  case guides(GuideErrors)
  /// Published labels are used and would vanish.
  case labelsInUse([String])
  /// Standard output could not be written; the system's error number.
  case output(Int32)
  /// Several items have this name.
  case ambiguous(String, Int)
  /// No item has this name.
  case noItem(String)
  /// The terminal can't be used.
  case terminal(String)
  /// A store on a server is asked for, which this version can't open.
  case noServerStore
  /// A file of conversations or annotations could not be read, in words, with its exit code.
  case failedFile(String, Int32)
  /// What was asked for makes no sense.
  case usage(String)

  /// The store failed, so that nothing more can be written.
  var isOfStore: Bool {
    if case .store = self { true } else { false }
  }

  /// 2 for wrong use, 3 for what could not be done; 1 is for what was checked and fell short.
  var exitCode: Int32 {
    switch self {
    case .usage, .noItem, .ambiguous, .noWorkspace, .settingsMissing, .workspaceExists: 2
    case .guides, .labelsInUse, .tooLong, .unknownZone: 1
    case .failedFile(_, let code): code
    case .file, .output, .notAFile, .notUTF8, .store, .terminal, .noServerStore: 3
    }
  }
}
