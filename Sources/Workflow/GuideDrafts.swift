/// What lies in `guides/` before it is published, and what does it say?

internal import Curation
internal import Guides
internal import Storage

/// The drafts of a workspace's guides: texts of files, not yet read.
public struct GuideDrafts: Hashable, Sendable {
  /// The texts by their paths within the workspace; none for a file that is not there.
  public let texts: [String: String]

  /// Makes drafts.
  ///
  /// - Parameters:
  ///   - labels: the text of `guides/labels.yml`, which every workspace has.
  ///   - others: the texts of the other files of `PublishedGuides.files` that are there.
  public init(labels: String, _ others: [String: String] = [:]) {
    texts = others.merging([PublishedGuides.labelsFile: labels]) { _, labels in labels }
  }

  /// Reads every draft and holds it against its own examples.
  ///
  /// - Throws: every fault of the first file that has any.
  func read() throws(GuideErrors) -> ReadGuides {
    let labels = texts[PublishedGuides.labelsFile] ?? ""
    let scheme = try LabelsFile.read(labels, file: PublishedGuides.labelsFile)
    var guides = ReadGuides(scheme: scheme)
    guides.keep(PublishedGuides.labelsFile, labels, compiled: SchemeColumn.encode(scheme))
    if let text = texts[PublishedGuides.phrasesFile] {
      guides.phrases = try PhrasesFile.read(text, scheme: scheme, file: PublishedGuides.phrasesFile)
      guides.keep(
        PublishedGuides.phrasesFile,
        text,
        compiled: PhrasesColumn.encode(guides.phrases)
      )
    }
    for language in TextLanguage.allCases {
      guard let text = texts[VoiceFile.name(language)] else { continue }
      let guide = try VoiceFile.read(text, language: language, scheme: scheme)
      let failures = guide.failuresAsErrors()
      if !failures.isEmpty { throw GuideErrors(failures) }
      guides.voice[language] = guide
      guides.keep(VoiceFile.name(language), text)
    }
    if let text = texts[PersonalDataFile.name] {
      guides.personalData = try PersonalDataFile.read(text, file: PersonalDataFile.name)
      guides.keep(PersonalDataFile.name, text)
    }
    if let text = texts[PublishedGuides.handoverFile] {
      let guide = try HandoverFile.read(text, file: PublishedGuides.handoverFile)
      guides.keep(PublishedGuides.handoverFile, text, compiled: HandoverColumn.encode(guide))
    }
    return guides
  }
}

/// Guides that were read without a fault, with the files as they are stored.
struct ReadGuides {
  /// What reviewers choose from.
  var scheme: LabelScheme
  /// What writers can put into a reply.
  var phrases = Phrases()
  /// How replies should sound, by language.
  var voice: [TextLanguage: VoiceGuide] = [:]
  /// What is personal beyond what the program knows, and what is not.
  var personalData = PersonalDataRules()
  /// The files of the version that they become.
  var files: [GuideFile] = []

  init(scheme: LabelScheme) {
    self.scheme = scheme
  }

  mutating func keep(_ name: String, _ body: String, compiled: String? = nil) {
    files.append(GuideFile(name: name, body: body, compiled: compiled))
  }
}
