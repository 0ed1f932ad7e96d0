/// How do drafts of guides become the version that holds?

public import Curation
public import Guides
internal import Storage

/// A guide that is said to differ as a whole, not part by part.
public struct GuideFileChange: Hashable, Sendable {
  /// The file's path in a workspace.
  public var file: String
  /// What happened to it.
  public var kind: VoiceChange.Kind
}

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
  /// Which other guides differ from the version before.
  public var fileChanges: [GuideFileChange] = []
  /// The voice guides that are drafts, changed or not: none of their rules holds.
  public var drafts: [TextLanguage] = []
  /// What is odd about the voice guides, changed or not.
  public var warnings: [TextLanguage: [VoiceWarning]] = [:]
  /// Help of the hand-over guide whose day is still to come.
  public var helpToCome: [HandoverResource] = []
  /// Labels that annotations use and the draft neither has nor replaces, and criteria in use on another
  /// scale: nothing was published.
  public var needMapping: [LabelChange]
  /// How many stored approvals and texts the new voice guides would not let through.
  public var failing = 0
  /// Nothing differs, nothing was stored.
  public var isUnchanged: Bool

  /// Whether items have to be screened again: phrases say nothing of a conversation, and of labels
  /// only the words and names of situations do.
  public var changesScreening: Bool {
    !fileChanges.isEmpty || voiceChanges.contains { $0.part != .rest }
      || changes.contains(where: \.changesExpectation)
  }
}

extension Workspace {
  /// Checks the drafts of the guides and makes them the version that holds.
  ///
  /// - Parameters:
  ///   - drafts: the files; the version has no other.
  ///   - isTrial: whether to say what would change only, and to store nothing.
  ///   - actor: who publishes, asked for once nothing is in the way; nil for the program itself.
  ///   - progress: gets how many stored annotations were held against new voice guides, now and then.
  ///   - fails: gets each that would fail under these; they stand all the same.
  /// - Returns: what changed, and whether it was published.
  /// - Throws: `GuideErrors` for a draft with faults, `StorageError`.
  public func publishGuides(
    _ drafts: GuideDrafts,
    isTrial: Bool = false,
    actor: @autoclosure () throws -> Reviewer?,
    progress: (Int) -> Void = { _ in },
    fails: (VoiceFailure) -> Void = { _ in }
  ) throws -> PublishReport {
    let drafts = try drafts.read()
    let version = try store.guideVersion()
    var report = PublishReport(version: version, changes: [], needMapping: [], isUnchanged: false)
    report.warnings = drafts.voice.mapValues(\.warnings)
    report.drafts = TextLanguage.allCases.filter { drafts.voice[$0]?.isActive == false }
    let now = surroundings.now()
    report.helpToCome = drafts.handover?.resources.filter { $0.isStillToCome(at: now) } ?? []
    if version > 0 {
      if try areUnchanged(drafts.files, version: version) {
        report.isUnchanged = true
        return report
      }
      let before = try guides()
      let change = SchemeChange(from: before.scheme, to: drafts.scheme)
      report.changes = change.changes
      report.phraseChanges = PhraseChange.changes(from: before.phrases, to: drafts.phrases)
      report.voiceChanges = VoiceChange.changes(
        from: try voice(before).byLanguage,
        to: drafts.voice
      )
      report.fileChanges = try fileChanges(drafts.files, version: version)
      report.needMapping = change.mappingsNeeded(in: drafts.scheme, used: try usedLabels())
      if !report.needMapping.isEmpty { return report }
    }
    if !report.voiceChanges.isEmpty {
      let handover = drafts.handover ?? HandoverPreset.guide
      let voice = VoiceGuides(
        drafts.voice.mapValues { $0.with(handover, allowing: drafts.personalData) },
        workspaceLanguage: settings.voiceLanguage
      )
      try voiceFailures(under: voice, progress: progress) { failure in
        report.failing += 1
        fails(failure)
      }
    }
    if isTrial { return report }
    report.version = try store.publish(
      drafts.files,
      labels: drafts.scheme.ids,
      replaced: drafts.scheme.replaced,
      actor: try actor()?.id,
      at: surroundings.now()
    )
    return report
  }

  // Those that no list of changes tells part by part.
  private func fileChanges(
    _ files: [GuideFile],
    version: Int
  ) throws(StorageError) -> [GuideFileChange] {
    var changes: [GuideFileChange] = []
    for name in [PersonalDataFile.name, PublishedGuides.handoverFile] {
      let before = try store.guideFile(name, version: version)?.body
      let now = files.first { $0.name == name }?.body
      switch (before, now) {
      case (nil, nil): break
      case (nil, _): changes.append(GuideFileChange(file: name, kind: .added))
      case (_, nil): changes.append(GuideFileChange(file: name, kind: .removed))
      case (let before?, let now?):
        if !before.utf8.elementsEqual(now.utf8) {
          changes.append(GuideFileChange(file: name, kind: .changed))
        }
      }
    }
    return changes
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
