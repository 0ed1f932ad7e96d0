/// Which drafts of guides lie in a workspace?

import Curation
import Guides
import Workflow

/// The files of a workspace's `guides/`.
enum GuideFiles {
  /// The drafts that are there; what of one is no text is among their mistakes.
  ///
  /// - Throws: when there is no `guides/labels.yml`, or a file can't be read.
  static func drafts(in folder: String) throws(CommandError) -> GuideDrafts {
    var texts: [String: String] = [:]
    var unread: [GuideErrors] = []
    for file in PublishedGuides.files
    where file == PublishedGuides.labelsFile || Files.exists(folder + "/" + file) {
      do throws(CommandError) {
        texts[file] = try text(file, in: folder)
      } catch {
        guard case .guides(let errors) = error else { throw error }
        unread.append(errors)
      }
    }
    return GuideDrafts(texts, unread: unread)
  }

  /// The text of a draft.
  static func text(_ file: String, in folder: String) throws(CommandError) -> String {
    try text(at: folder + "/" + file, named: file)
  }

  /// The text of one of the workspace's own files; its mistakes stand under `name`.
  static func text(at path: String, named name: String) throws(CommandError) -> String {
    let bytes = try Files.bytes(path, most: Files.mostBytes + 1)
    if bytes.count > Files.mostBytes { throw .tooLong(path, Files.mostBytes) }
    do throws(GuideErrors) {
      return try GuideText.read(bytes, file: name)
    } catch {
      throw .guides(error)
    }
  }

  /// Puts a ruling into the draft of the labels, unless it stands there already; answers the path.
  ///
  /// - Throws: when the draft has faults, or can't be read or written.
  @discardableResult
  static func add(_ ruling: Ruling, in folder: String) throws(CommandError) -> String {
    let path = folder + "/" + PublishedGuides.labelsFile
    let text = try text(at: path, named: path)
    let changed = LabelsFile.text(text, adding: ruling)
    do throws(GuideErrors) {
      if try LabelsFile.read(text, file: path).rulings.contains(ruling) { return path }
      _ = try LabelsFile.read(changed, file: path)
    } catch {
      throw .guides(error)
    }
    try Files.replace(path, changed)
    return path
  }

  /// Writes the presets that a new workspace begins with; files that are there stay as they are.
  static func writePresets(_ preset: LabelPreset, in folder: String, language: TextLanguage)
    throws(CommandError)
  {
    func write(_ file: String, _ text: @autoclosure () -> String) throws(CommandError) {
      let path = folder + "/" + file
      if !Files.exists(path) { try Files.create(path, text(), mode: 0o600) }
    }
    if !Files.exists(folder + "/" + PublishedGuides.labelsFile) {
      // These name the preset's labels; beside other labels they would not hold.
      try write(
        PublishedGuides.phrasesFile,
        PhrasesFile.preset(language: language, labels: preset)
      )
      for language in TextLanguage.allCases {
        try write(
          VoiceFile.name(language),
          VoiceFile.preset(language: language, labels: preset)
        )
      }
    }
    try write(PublishedGuides.labelsFile, preset.text)
    try write(PersonalDataFile.name, PersonalDataFile.preset(language: language))
    try write(PublishedGuides.handoverFile, HandoverPreset.text(language: language))
  }
}
