/// Which voice guides does a new workspace begin with?

public import Curation

extension VoiceFile {
  /// The commented text of a new workspace's guide in a language, which holds under the labels of
  /// `service-9` with all its examples.
  public static func preset(language: TextLanguage) -> String {
    switch language {
    case .sv: swedishPreset
    case .en: englishPreset
    }
  }
}
