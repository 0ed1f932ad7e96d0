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
  /// Labels that annotations use and the draft neither has nor replaces, and criteria in use on another
  /// scale: nothing was published.
  public var needMapping: [LabelChange]
  /// How many stored approvals and texts the new voice guides would not let through.
  public var failing = 0
  /// Nothing differs, nothing was stored.
  public var isUnchanged: Bool
}

extension Workspace {
  /// Checks the drafts of the guides and makes them the version that holds.
  ///
  /// - Parameters:
  ///   - drafts: the files; the version has no other.
  ///   - actor: who publishes; nil for the program itself.
  ///   - progress: gets how many stored annotations were held against new voice guides, now and then.
  ///   - fails: gets each that would fail under these; they stand all the same.
  /// - Returns: what changed, and whether it was published.
  /// - Throws: `GuideErrors` for a draft with faults, `StorageError`.
  public func publishGuides(
    _ drafts: GuideDrafts,
    actor: Reviewer?,
    progress: (Int) -> Void = { _ in },
    fails: (VoiceFailure) -> Void = { _ in }
  ) throws -> PublishReport {
    let drafts = try drafts.read()
    let version = try store.guideVersion()
    var changes: [LabelChange] = []
    var phraseChanges: [PhraseChange] = []
    var voiceChanges: [VoiceChange] = []
    if version > 0 {
      if try areUnchanged(drafts.files, version: version) {
        return PublishReport(version: version, changes: [], needMapping: [], isUnchanged: true)
      }
      let before = try guides()
      let change = SchemeChange(from: before.scheme, to: drafts.scheme)
      phraseChanges = PhraseChange.changes(from: before.phrases, to: drafts.phrases)
      voiceChanges = VoiceChange.changes(from: try voice(before).byLanguage, to: drafts.voice)
      let used = try usedLabels()
      let needed = change.mappingsNeeded(in: drafts.scheme, used: used)
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
    var failing = 0
    if !voiceChanges.isEmpty {
      let voice = VoiceGuides(drafts.voice, workspaceLanguage: settings.voiceLanguage)
      try voiceFailures(under: voice, progress: progress) { failure in
        failing += 1
        fails(failure)
      }
    }
    let published = try store.publish(
      drafts.files,
      labels: drafts.scheme.ids,
      replaced: drafts.scheme.replaced,
      actor: actor?.id,
      at: surroundings.now()
    )
    return PublishReport(
      version: published,
      changes: changes,
      phraseChanges: phraseChanges,
      voiceChanges: voiceChanges,
      needMapping: [],
      failing: failing,
      isUnchanged: false
    )
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
