/// Where is the workspace, and how is it opened?

import Curation
import Digests
import Guides
import Glibc
import SQLiteEngine
import Storage
import Wording
import Workflow

/// A workspace's folder and what was opened in it.
struct OpenWorkspace {
  /// The folder with `tonfall.yml`.
  let folder: String
  /// Its settings.
  let settings: WorkspaceSettings
  /// The workspace over its store.
  let workspace: Workspace
  /// The language that a command speaks.
  let language: Language
  /// Whether only results and errors are printed.
  let isQuiet: Bool

  /// What a command says, in that language.
  var words: CommandWords { CommandWords(language: language) }

  /// The store's path.
  var storePath: String { folder + "/" + Self.storeFile }

  /// The files that the workspace itself needs, there or not.
  var ownFiles: [String] { Self.ownFiles(in: folder) }

  /// The files that a workspace in this folder needs, there or not.
  static func ownFiles(in folder: String) -> [String] {
    ["", "-wal", "-shm", "-journal", ".lock"].map { folder + "/" + storeFile + $0 } + [
      folder + "/" + settingsFile
    ] + PublishedGuides.files.map { folder + "/" + $0 }
  }

  /// The name of the settings' file, which makes a folder a workspace.
  static let settingsFile = "tonfall.yml"
  /// The name of the store's file.
  static let storeFile = "tonfall.db"

  /// Finds the workspace like git does, and opens it.
  static func open(
    _ options: WorkspaceOptions,
    creating: Bool = false,
    onLock: @escaping @Sendable (Bool) -> Void = { _ in }
  ) throws(CommandError) -> OpenWorkspace {
    let folder = try find(options.workspace)
    let settings = try readSettings(folder + "/" + settingsFile, options)
    World.use(timeZone: settings.timeZone)
    guard case .sqlite = settings.store else { throw .noServerStore }
    let path = folder + "/" + storeFile
    do throws(StorageError) {
      let engine = try SQLiteEngine(path: path, creating: creating, onLock: onLock)
      let store = try Store(engine: engine) { SHA256.digest(of: $0).bytes }
      return OpenWorkspace(
        folder: folder,
        settings: settings,
        workspace: Workspace(store: store, settings: settings, surroundings: World.surroundings),
        language: options.language(settings),
        isQuiet: options.quiet
      )
    } catch {
      throw .store(error, path: path)
    }
  }

  /// Reads the settings; from here on everything is said in the workspace's language, unless another
  /// was asked for.
  static func readSettings(
    _ file: String,
    _ options: WorkspaceOptions
  ) throws(CommandError) -> WorkspaceSettings {
    let text = try GuideFiles.text(at: file, named: file)
    let settings: WorkspaceSettings
    do throws(GuideErrors) {
      settings = try WorkspaceFile.read(text, file: file)
    } catch {
      throw .guides(error)
    }
    SpokenLanguage.choose(options.language(settings))
    if !TimeZones.isKnown(settings.timeZone) {
      throw .unknownZone(settings.timeZone, file: file)
    }
    return settings
  }

  /// The folder that holds `tonfall.yml`: the one asked for, or this one or the nearest above.
  static func find(_ asked: String?) throws(CommandError) -> String {
    let asked = asked ?? environment("TONFALL_WORKSPACE")
    let start = asked ?? Files.current
    if try isWorkspace(start) { return start }
    if Files.exists(start + "/" + storeFile) { throw .settingsMissing(start) }
    if asked != nil { throw .noWorkspace(start) }
    var folder = start[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if Files.exists(folder + "/" + settingsFile) { return String(folder) }
    }
    throw .noWorkspace(start)
  }

  private static func isWorkspace(_ folder: String) throws(CommandError) -> Bool {
    if Files.exists(folder + "/" + settingsFile) { return true }
    if errno == EACCES || errno == EPERM { throw .file(folder, errno) }
    return false
  }

  /// Runs something that can fail at the store.
  func attempt<Value>(_ body: () throws(StorageError) -> Value) throws(CommandError) -> Value {
    do throws(StorageError) {
      return try body()
    } catch {
      throw .store(error, path: storePath)
    }
  }

  /// The reviewer of a name that stands behind `option`, or of the account; added when unknown.
  func reviewer(_ name: String?, option: String = "--as") throws(CommandError) -> Reviewer {
    if name == nil, let own = try ownReviewer() { return own }
    let name = name ?? Self.account
    try check(name: name, option: option)
    let isEmpty = try isWithoutReviewers
    let reviewer = try attempt { () throws(StorageError) in try workspace.reviewer(named: name) }
    try tellFirstOwner(wasEmpty: isEmpty)
    return reviewer
  }

  /// Refuses a name that stands behind `option`, that nobody has and nobody can have.
  func check(name: String, option: String = "--as") throws(CommandError) {
    if try knownReviewer(name) == nil, let problem = ReviewerNames.problem(name) {
      throw .usage(words.badName(problem, option))
    }
  }

  /// Who acts by a name that stands behind `option`, or by the account, where acting makes nobody a
  /// member of a team.
  ///
  /// - Returns: nil where the one who acts is still to be added with `reviewer`.
  /// - Throws: for a name that nobody has where somebody works already: it is a slip.
  func actor(_ name: String?, option: String = "--as") throws(CommandError) -> Reviewer? {
    if let known = try knownReviewer(name) { return known }
    if let name, try !isWithoutReviewers {
      throw .usage(words.stranger(name, option))
    }
    return nil
  }

  /// Whether nobody works here yet.
  var isWithoutReviewers: Bool {
    get throws(CommandError) {
      try attempt { () throws(StorageError) in try workspace.reviewers() }.isEmpty
    }
  }

  /// Says who owns the workspace where there was nobody before.
  func tellFirstOwner(wasEmpty: Bool) throws(CommandError) {
    guard wasEmpty, !isQuiet else { return }
    let first = try attempt { () throws(StorageError) in try workspace.reviewers() }.first
    if let first { Console.note(words.firstOwner(first.name)) }
  }

  /// The reviewer of a name, or of the account; nil when there is none.
  func knownReviewer(_ name: String?) throws(CommandError) -> Reviewer? {
    if name == nil, let own = try ownReviewer() { return own }
    let name = name ?? Self.account
    return try attempt { () throws(StorageError) in try workspace.knownReviewer(named: name) }
  }

  /// The reviewer of a name, or of the account, who gets items; added when unknown.
  func activeReviewer(_ name: String?) throws(CommandError) -> Reviewer {
    let reviewer = try reviewer(name)
    if !reviewer.isActive {
      throw .usage(words.retired(reviewer.name))
    }
    return reviewer
  }

  // Whoever was added with this account.
  private func ownReviewer() throws(CommandError) -> Reviewer? {
    try attempt { () throws(StorageError) in try workspace.reviewer(account: Self.account) }
  }

  /// The name of the account that runs the program.
  static var account: String {
    if let user = environment("USER") ?? environment("LOGNAME") { return user }
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "reviewer"
    }
    return String(cString: name)
  }
}
