/// How does what a group ruled hold at once?

public import Curation
internal import Guides
internal import Storage

extension Workspace {
  /// Publishes a version of the guides that has a ruling more than the one that holds, and differs in
  /// nothing else: what else stands in drafts stays there.
  ///
  /// - Parameters:
  ///   - ruling: what was ruled.
  ///   - actor: who writes it down.
  /// - Returns: the new version's number.
  /// - Throws: `GuideErrors` where it is about no label of the scheme, `StorageError`.
  public func publish(_ ruling: Ruling, by actor: Reviewer) throws -> Int {
    let version = try store.guideVersion()
    var texts: [String: String] = [:]
    for name in PublishedGuides.files {
      texts[name] = try store.guideFile(name, version: version)?.body
    }
    let labels = LabelsFile.text(texts[PublishedGuides.labelsFile] ?? "", adding: ruling)
    return try publishGuides(GuideDrafts(labels: labels, texts), actor: actor).version
  }
}
