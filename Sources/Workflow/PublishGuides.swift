/// How do drafts of guides become the version that holds?

public import Curation
public import Guides
internal import Storage

/// What publishing changes.
public struct PublishReport: Hashable, Sendable {
  /// The new version's number; that of the current one when nothing changed.
  public var version: Int
  /// What differs from the version before.
  public var changes: [LabelChange]
  /// Labels that were removed although annotations use them: these need a mapping, and nothing was
  /// published.
  public var needMapping: [LabelChange]
  /// Nothing differs, nothing was stored.
  public var isUnchanged: Bool
}

extension Workspace {
  /// Checks the draft of `guides/labels.yml` and makes it the version that holds.
  ///
  /// - Parameters:
  ///   - labels: the file's text.
  ///   - actor: who publishes; nil for the program itself.
  /// - Returns: what changed, and whether it was published.
  /// - Throws: `GuideErrors` for a draft with faults, `StorageError`.
  public func publishGuides(labels: String, actor: Reviewer?) throws -> PublishReport {
    let scheme = try LabelsFile.read(labels, file: PublishedGuides.labelsFile)
    let version = try store.guideVersion()
    var changes: [LabelChange] = []
    if version > 0 {
      let change = SchemeChange(from: try guides().scheme, to: scheme)
      let before = try store.guideFile(PublishedGuides.labelsFile, version: version)
      if change.isEmpty, before?.body == labels {
        return PublishReport(version: version, changes: [], needMapping: [], isUnchanged: true)
      }
      let used = try usedLabels()
      let needed = change.mappingsNeeded { axis, id in used[axis]?[id] != nil }
      if !needed.isEmpty {
        return PublishReport(
          version: version,
          changes: change.changes,
          needMapping: needed,
          isUnchanged: false
        )
      }
      changes = change.changes
    }
    let file = GuideFile(
      name: PublishedGuides.labelsFile,
      body: labels,
      compiled: SchemeColumn.encode(scheme)
    )
    let published = try store.publish(
      [file],
      labels: scheme.ids,
      actor: actor?.id,
      at: surroundings.now()
    )
    return PublishReport(version: published, changes: changes, needMapping: [], isUnchanged: false)
  }

  private func usedLabels() throws(StorageError) -> [LabelAxis: [String: Int]] {
    var used: [LabelAxis: [String: Int]] = [:]
    for axis in LabelAxis.allCases { used[axis] = try store.labelUse(axis) }
    return used
  }
}
