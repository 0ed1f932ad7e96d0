/// How does a workspace begin?

import ArgumentParser
import Curation
import Glibc
import Guides
import Wording
import Workflow

/// `tonfall init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a workspace with settings and labels that work at once.",
    discussion: """
      Example:
        tonfall init desk --language sv
      """
  )

  @Argument(help: "The folder; made when it is not there.")
  var folder = "."

  @Option(name: .long, help: ArgumentHelp("Language of the workspace.", valueName: "sv|en"))
  var language: Language?

  @Option(name: .long, help: ArgumentHelp("Label preset: \(presets).", valueName: "preset"))
  var labels = "service-9"

  @Option(
    name: .long,
    help: ArgumentHelp("The workspace's name; else the folder's.", valueName: "name")
  )
  var name: String?

  @Option(name: .long, help: ArgumentHelp("IANA time zone in which days begin.", valueName: "zone"))
  var timeZone = "Europe/Stockholm"

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp("Number that every draw comes from.", valueName: "number")
  )
  var seed: Int?

  @Flag(name: .long, help: "Print errors only.")
  var quiet = false

  func run() throws {
    let language = language ?? Language.ofEnvironment ?? .sv
    let words = CommandWords(language: Language.ofEnvironment ?? language)
    SpokenLanguage.choose(words.language)
    guard let preset = LabelPreset.named(labels) else {
      throw CommandError.usage(
        words.pick(
          sv: "okänd förinställning (--labels \(labels)): välj \(Self.presets)",
          en: "unknown preset (--labels \(labels)): choose \(Self.presets)"
        )
      )
    }
    let settings = try settings(language, words)
    if Files.exists(folder + "/" + OpenWorkspace.settingsFile) {
      throw CommandError.workspaceExists(folder)
    }
    let made = NewFiles(folder)
    do {
      try Files.makeFolder(folder, mode: 0o700)
      try Files.makeFolder(folder + "/guides", mode: 0o700)
      try GuideFiles.writePresets(preset, in: folder, language: language == .sv ? .sv : .en)
      try makeStore(settings)
    } catch {
      // Half a workspace must not stay, nor keep the room that the next try needs.
      made.remove()
      throw error
    }
    if !quiet { Console.line(words.made(folder) { Files.exists(folder + "/" + $0) }) }
  }

  // What is wrong with the options is said before anything is written.
  private func settings(
    _ language: Language,
    _ words: CommandWords
  ) throws(CommandError) -> String {
    if let seed, seed < 0 {
      throw .usage(
        words.pick(
          sv: "fröet är mindre än 0 (--seed \(seed)): ange ett heltal från 0",
          en: "the seed is below 0 (--seed \(seed)): give a whole number from 0"
        )
      )
    }
    if let name, name.allSatisfy(\.isWhitespace) {
      throw .usage(
        words.pick(
          sv: "inget står efter --name: ange ett namn",
          en: "nothing stands behind --name: give a name"
        )
      )
    }
    if !TimeZones.isKnown(timeZone) {
      throw .usage(
        words.pick(
          sv: "okänd tidszon (--time-zone \(timeZone)): ange ett namn under "
            + "\(TimeZones.folder), till exempel Europe/Stockholm",
          en: "unknown time zone (--time-zone \(timeZone)): give a name below "
            + "\(TimeZones.folder), for example Europe/Stockholm"
        )
      )
    }
    let settings = WorkspaceFile.preset(
      name: name ?? Files.name(of: folder == "." ? Files.current : folder),
      language: language == .sv ? .sv : .en,
      timeZone: timeZone,
      seed: seed ?? Int.random(in: 1..<1_000_000_000)
    )
    do throws(GuideErrors) {
      _ = try WorkspaceFile.read(settings)
    } catch {
      throw .usage(words.sentence(.guides(error)))
    }
    return settings
  }

  private static var presets: String { LabelPreset.all.map(\.name).joined(separator: ", ") }

  private func makeStore(_ settings: String) throws {
    let path = folder + "/" + OpenWorkspace.settingsFile
    try Files.create(path, settings, mode: 0o600)
    var options = WorkspaceOptions()
    options.workspace = folder
    options.lang = nil
    options.quiet = quiet
    let open = try OpenWorkspace.open(options, creating: true)
    defer { open.workspace.close() }
    do {
      _ = try open.workspace.publishGuides(GuideFiles.drafts(in: folder), actor: nil)
    } catch let error as GuideErrors {
      throw CommandError.guides(error)
    } catch let error as StorageError {
      throw CommandError.store(error, path: open.storePath)
    }
  }
}

/// What a new workspace puts into a folder that was not there before.
private struct NewFiles {
  private let files: [String]
  private let folders: [String]

  /// Remembers what is missing in a folder now.
  init(_ folder: String) {
    files = OpenWorkspace.ownFiles(in: folder).filter { !Files.exists($0) }
    folders = [folder + "/guides", folder].filter { !Files.exists($0) }
  }

  /// Takes it away again.
  func remove() {
    for file in files { unlink(file) }
    for folder in folders { rmdir(folder) }
  }
}
