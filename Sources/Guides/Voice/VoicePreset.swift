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

  /// Whether the guide of a new workspace holds under these labels: its rules name emotions and
  /// situations, which not every preset has.
  public static func presetFits(_ labels: LabelPreset, language: TextLanguage) -> Bool {
    guard let scheme = try? LabelsFile.read(labels.text) else { return false }
    return (try? read(preset(language: language), language: language, scheme: scheme)) != nil
  }
}
