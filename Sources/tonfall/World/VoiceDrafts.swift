/// Which drafts of voice guides lie in a workspace?

import Curation
import Guides

/// The files `guides/voice.*.yml` of a workspace.
enum VoiceDrafts {
  /// The texts of those that are there.
  static func read(in folder: String) throws(CommandError) -> [TextLanguage: String] {
    var texts: [TextLanguage: String] = [:]
    for language in TextLanguage.allCases {
      let path = folder + "/" + VoiceFile.name(language)
      if Files.exists(path) { texts[language] = try Files.text(path) }
    }
    return texts
  }
}
