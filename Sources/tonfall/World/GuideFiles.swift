/// Which drafts of guides lie in a workspace?

import Curation
import Guides
import Workflow

/// The files of a workspace's `guides/`.
enum GuideFiles {
  /// The drafts that are there.
  ///
  /// - Throws: when there is no `guides/labels.yml`, or a file can't be read.
  static func drafts(in folder: String) throws(CommandError) -> GuideDrafts {
    var texts: [String: String] = [:]
    for file in PublishedGuides.files where file != PublishedGuides.labelsFile {
      let path = folder + "/" + file
      if Files.exists(path) { texts[file] = try Files.text(path) }
    }
    return GuideDrafts(labels: try Files.text(folder + "/" + PublishedGuides.labelsFile), texts)
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
      for language in TextLanguage.allCases where VoiceFile.presetFits(preset, language: language) {
        try write(VoiceFile.name(language), VoiceFile.preset(language: language))
      }
    }
    try write(PublishedGuides.labelsFile, preset.text)
    try write(PersonalDataFile.name, PersonalDataFile.preset(language: language))
    try write(PublishedGuides.handoverFile, HandoverPreset.text(language: language))
  }
}
