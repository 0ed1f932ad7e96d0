/// What lies in `guides/` before it is published, and what does it say?

internal import Curation
public import Guides
internal import Storage

/// The drafts of a workspace's guides: texts of files, not yet read.
public struct GuideDrafts: Hashable, Sendable {
  /// The texts by their paths within the workspace; none for a file that is not there or no text.
  public let texts: [String: String]
  /// The mistakes of files that are no text.
  public let unread: [GuideErrors]

  /// Makes drafts.
  ///
  /// - Parameters:
  ///   - labels: the text of `guides/labels.yml`, which every workspace has.
  ///   - others: the texts of the other files of `PublishedGuides.files` that are there.
  public init(labels: String, _ others: [String: String] = [:]) {
    texts = others.merging([PublishedGuides.labelsFile: labels]) { _, labels in labels }
    unread = []
  }

  /// Makes drafts of the files that are there: their texts by their paths, and the mistakes of those
  /// that have none.
  public init(_ texts: [String: String], unread: [GuideErrors]) {
    self.texts = texts
    self.unread = unread
  }

  /// Reads every draft and holds it against its own examples.
  ///
  /// - Throws: every fault of every file; where the labels have one, those that name labels are not
  ///   looked at.
  func read() throws(GuideErrors) -> ReadGuides {
    var faults = unread
    func attempt(_ body: () throws(GuideErrors) -> Void) {
      do throws(GuideErrors) { try body() } catch { faults.append(error) }
    }
    var guides = ReadGuides(scheme: Self.noLabels)
    attempt { () throws(GuideErrors) in try readLabels(into: &guides) }
    // With labels there is one file.
    if !guides.files.isEmpty {
      attempt { () throws(GuideErrors) in try readPhrases(into: &guides) }
      for language in TextLanguage.allCases {
        attempt { () throws(GuideErrors) in try readVoice(language, into: &guides) }
      }
    }
    attempt { () throws(GuideErrors) in try readPersonalData(into: &guides) }
    attempt { () throws(GuideErrors) in try readHandover(into: &guides) }
    if let errors = GuideErrors(ofFiles: faults) { throw errors }
    return guides
  }

  private static let noLabels = LabelScheme(
    preset: "own",
    emotions: [],
    situations: [],
    reasons: [],
    handoverReasons: []
  )

  private func readLabels(into guides: inout ReadGuides) throws(GuideErrors) {
    let file = PublishedGuides.labelsFile
    guard let text = texts[file] else { return }
    guides.scheme = try LabelsFile.read(text, file: file)
    guides.keep(file, text, compiled: SchemeColumn.encode(guides.scheme))
  }

  private func readPhrases(into guides: inout ReadGuides) throws(GuideErrors) {
    let file = PublishedGuides.phrasesFile
    guard let text = texts[file] else { return }
    guides.phrases = try PhrasesFile.read(text, scheme: guides.scheme, file: file)
    guides.keep(file, text, compiled: PhrasesColumn.encode(guides.phrases))
  }

  private func readVoice(
    _ language: TextLanguage,
    into guides: inout ReadGuides
  ) throws(GuideErrors) {
    let file = VoiceFile.name(language)
    guard let text = texts[file] else { return }
    let guide = try VoiceFile.read(text, language: language, scheme: guides.scheme)
    let failures = guide.failuresAsErrors()
    if !failures.isEmpty { throw GuideErrors(failures) }
    guides.voice[language] = guide
    guides.keep(file, text)
  }

  private func readPersonalData(into guides: inout ReadGuides) throws(GuideErrors) {
    guard let text = texts[PersonalDataFile.name] else { return }
    guides.personalData = try PersonalDataFile.read(text, file: PersonalDataFile.name)
    guides.keep(PersonalDataFile.name, text)
  }

  private func readHandover(into guides: inout ReadGuides) throws(GuideErrors) {
    let file = PublishedGuides.handoverFile
    guard let text = texts[file] else { return }
    let guide = try HandoverFile.read(text, file: file)
    guides.handover = guide
    guides.keep(file, text, compiled: HandoverColumn.encode(guide))
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
  /// When a person takes over; nil where the workspace has no file of its own.
  var handover: HandoverGuide?
  /// The files of the version that they become.
  var files: [GuideFile] = []

  init(scheme: LabelScheme) {
    self.scheme = scheme
  }

  mutating func keep(_ name: String, _ body: String, compiled: String? = nil) {
    files.append(GuideFile(name: name, body: body, compiled: compiled))
  }
}
