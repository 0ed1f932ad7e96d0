/// How do drafts of guides become the version that holds?

public import Curation
public import Guides
internal import Storage

/// What publishing changes.
public struct PublishReport: Hashable, Sendable {
  /// The new version's number; that of the current one when nothing changed.
  public var version: Int
  /// What differs in the labels from the version before.
  public var changes: [LabelChange]
  /// What differs in the phrases from the version before.
  public var phraseChanges: [PhraseChange] = []
  /// What differs in the voice guides from the version before.
  public var voiceChanges: [VoiceChange] = []
  /// Labels that were removed although annotations use them: these need a mapping, and nothing was
  /// published.
  public var needMapping: [LabelChange]
  /// Nothing differs, nothing was stored.
  public var isUnchanged: Bool
}

extension Workspace {
  /// Checks the drafts of the guides and makes them the version that holds.
  ///
  /// - Parameters:
  ///   - labels: the text of `guides/labels.yml`.
  ///   - phrases: the text of `guides/phrases.yml`; nil when the workspace has no such file, and
  ///     the version then has no phrases.
  ///   - voice: the texts of the voice guides there are; the version has no other.
  ///   - handover: the text of `guides/handover.yml`; nil when the workspace has no such file, and
  ///     the program's preset then holds.
  ///   - actor: who publishes; nil for the program itself.
  /// - Returns: what changed, and whether it was published.
  /// - Throws: `GuideErrors` for a draft with faults, `StorageError`.
  public func publishGuides(
    labels: String,
    phrases: String? = nil,
    voice: [TextLanguage: String] = [:],
    handover: String? = nil,
    actor: Reviewer?
  ) throws -> PublishReport {
    let scheme = try LabelsFile.read(labels, file: PublishedGuides.labelsFile)
    let drafts = try files(labels, scheme, phrases, voice, handover)
    let version = try store.guideVersion()
    var changes: [LabelChange] = []
    var phraseChanges: [PhraseChange] = []
    var voiceChanges: [VoiceChange] = []
    if version > 0 {
      if try areUnchanged(drafts.files, version: version) {
        return PublishReport(version: version, changes: [], needMapping: [], isUnchanged: true)
      }
      let before = try guides()
      let change = SchemeChange(from: before.scheme, to: scheme)
      phraseChanges = PhraseChange.changes(from: before.phrases, to: drafts.phrases)
      voiceChanges = VoiceChange.changes(from: before.voice, to: drafts.voice)
      let used = try usedLabels()
      let needed = change.mappingsNeeded { axis, id in used[axis]?[id] != nil }
      if !needed.isEmpty {
        return PublishReport(
          version: version,
          changes: change.changes,
          phraseChanges: phraseChanges,
          voiceChanges: voiceChanges,
          needMapping: needed,
          isUnchanged: false
        )
      }
      changes = change.changes
    }
    let published = try store.publish(
      drafts.files,
      labels: scheme.ids,
      actor: actor?.id,
      at: surroundings.now()
    )
    return PublishReport(
      version: published,
      changes: changes,
      phraseChanges: phraseChanges,
      voiceChanges: voiceChanges,
      needMapping: [],
      isUnchanged: false
    )
  }

  /// The drafts as they are stored, read and found without a fault.
  private func files(
    _ labels: String,
    _ scheme: LabelScheme,
    _ phrases: String?,
    _ voice: [TextLanguage: String],
    _ handover: String?
  ) throws(GuideErrors) -> Drafts {
    var files = [
      GuideFile(
        name: PublishedGuides.labelsFile,
        body: labels,
        compiled: SchemeColumn.encode(scheme)
      )
    ]
    var drafts = Drafts(phrases: Phrases(), voice: [:], files: [])
    if let phrases {
      let found = try PhrasesFile.read(phrases, scheme: scheme, file: PublishedGuides.phrasesFile)
      drafts.phrases = found
      files.append(
        GuideFile(
          name: PublishedGuides.phrasesFile,
          body: phrases,
          compiled: PhrasesColumn.encode(found)
        )
      )
    }
    for language in TextLanguage.allCases {
      guard let text = voice[language] else { continue }
      let guide = try VoiceFile.read(text, language: language, scheme: scheme)
      let failures = guide.failuresAsErrors()
      if !failures.isEmpty { throw GuideErrors(failures) }
      drafts.voice[language] = guide
      files.append(GuideFile(name: VoiceFile.name(language), body: text, compiled: nil))
    }
    if let handover {
      let guide = try HandoverFile.read(handover, file: PublishedGuides.handoverFile)
      files.append(
        GuideFile(
          name: PublishedGuides.handoverFile,
          body: handover,
          compiled: HandoverColumn.encode(guide)
        )
      )
    }
    drafts.files = files
    return drafts
  }

  private struct Drafts {
    var phrases: Phrases
    var voice: [TextLanguage: VoiceGuide]
    var files: [GuideFile]
  }

  /// Whether a version has these files and no other, byte for byte.
  private func areUnchanged(_ files: [GuideFile], version: Int) throws(StorageError) -> Bool {
    for name in PublishedGuides.files {
      let before = try store.guideFile(name, version: version)?.body
      let now = files.first { $0.name == name }?.body
      if before.map({ Array($0.utf8) }) != now.map({ Array($0.utf8) }) { return false }
    }
    return true
  }

  private func usedLabels() throws(StorageError) -> [LabelAxis: [String: Int]] {
    var used: [LabelAxis: [String: Int]] = [:]
    for axis in LabelAxis.allCases { used[axis] = try store.labelUse(axis) }
    return used
  }
}
