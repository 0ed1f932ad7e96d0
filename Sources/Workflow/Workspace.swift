/// What does a use case work on: store, settings, guides, clock?

public import Curation
public import Guides
package import Storage

/// An open workspace: its store, its settings, the world around it.
///
/// The use cases are methods in files of their own, each named by its verb.
public struct Workspace: Sendable {
  /// The settings of `tonfall.yml`.
  public let settings: WorkspaceSettings
  /// Time and chance.
  public let surroundings: Surroundings
  /// The store; the executable room picks its engine.
  let store: Store

  /// Opens a workspace over a store.
  package init(store: Store, settings: WorkspaceSettings, surroundings: Surroundings) {
    self.store = store
    self.settings = settings
    self.surroundings = surroundings
  }

  /// The guides that hold now, but for the voice guides: `voice(_:)` reads these, so that no screen
  /// waits for them.
  ///
  /// - Throws: `StorageError.noGuides` when none was published.
  public func guides() throws(StorageError) -> PublishedGuides {
    let version = try store.guideVersion()
    let scheme = try scheme(version: version)
    // A version from before there were phrases, or of a workspace without any, has no such file.
    let stored = try store.guideFile(PublishedGuides.phrasesFile, version: version)?.compiled
    let phrases =
      try stored.map { text throws(StorageError) in try PhrasesColumn.decode(text) } ?? Phrases()
    let handover = try ownHandover(version: version)
    let personalData = try personalData(version: version).with(phrases)
    return PublishedGuides(
      version: version,
      scheme: scheme,
      phrases: phrases,
      personalData: personalData.with(handover ?? HandoverPreset.guide),
      ownHandover: handover
    )
  }

  /// The hand-over guide of a version; nil where the workspace has no file of its own.
  func ownHandover(version: Int) throws(StorageError) -> HandoverGuide? {
    let text = try store.guideFile(PublishedGuides.handoverFile, version: version)?.compiled
    return try text.map { text throws(StorageError) in try HandoverColumn.decode(text) }
  }

  /// The label scheme of a version.
  ///
  /// - Throws: `StorageError.noGuides` when it has none.
  func scheme(version: Int) throws(StorageError) -> LabelScheme {
    guard let file = try store.guideFile(PublishedGuides.labelsFile, version: version),
      let compiled = file.compiled
    else { throw .noGuides }
    return try SchemeColumn.decode(compiled)
  }

  func personalData(version: Int) throws(StorageError) -> PersonalDataRules {
    guard let body = try store.guideFile(PersonalDataFile.name, version: version)?.body else {
      return PersonalDataRules()
    }
    do throws(GuideErrors) {
      return try PersonalDataFile.read(body)
    } catch {
      throw .inconsistent("\(PersonalDataFile.name) of version \(version)")
    }
  }

  /// The number of the guides that hold now; 0 before the first.
  public func guideVersion() throws(StorageError) -> Int {
    try store.guideVersion()
  }

  /// The reviewer of this name, added when unknown: the first of a workspace as its owner.
  public func reviewer(named name: String) throws(StorageError) -> Reviewer {
    try forgetOldTime()
    if let known = try knownReviewer(named: name) { return known }
    let isFirst = try store.reviewers().isEmpty
    return try whole(
      store.reviewer(
        named: name,
        role: isFirst ? .owner : .reviewer,
        uid: surroundings.uid(),
        at: surroundings.now()
      )
    )
  }

  /// The reviewer of this name, else of one that looks like it; nil when nobody has it.
  public func knownReviewer(named name: String) throws(StorageError) -> Reviewer? {
    let all = try store.reviewers()
    let known =
      all.first { $0.name.utf8.elementsEqual(name.utf8) }
      ?? all.first { ReviewerNames.areAlike($0.name, name) }
    return try known.map { known throws(StorageError) in try whole(known) }
  }

  // With what the reviewer has met before, which the store keeps as a text.
  private func whole(_ reviewer: Reviewer) throws(StorageError) -> Reviewer {
    var reviewer = reviewer
    reviewer.seen = SeenColumn.decode(try store.seen(reviewer: reviewer.id))
    return reviewer
  }

  /// Closes the store.
  public func close() {
    store.close()
  }

  /// The language of conversations that don't say theirs.
  var ownLanguage: TextLanguage { settings.language == .sv ? .sv : .en }

  /// What screens conversations by the guides that hold now.
  func screener() throws(StorageError) -> ConversationScreener {
    let guides = try guides()
    return ConversationScreener(
      version: guides.version,
      handover: guides.handover,
      personalData: guides.personalData,
      voice: try voice(guides),
      situations: guides.scheme.situations
    )
  }

  /// The rules between a judgement's fields under these guides.
  public func rules(_ guides: PublishedGuides) -> JudgementRules {
    JudgementRules(scheme: guides.scheme, required: settings.required)
  }

  /// The secret of this workspace's keyed hashes, made at its first use.
  func secret() throws(StorageError) -> [UInt8] {
    try store.secret { () in
      (0..<4).flatMap { _ in
        let half = surroundings.random()
        return (0..<8).map { UInt8(truncatingIfNeeded: half >> ($0 * 8)) }
      }
    }
  }
}

/// Guides as published.
public struct PublishedGuides: Hashable, Sendable {
  /// Their number, from 1.
  public let version: Int
  /// What reviewers choose from.
  public let scheme: LabelScheme
  /// What writers can put into a reply; none where the workspace has no file of them.
  public let phrases: Phrases
  /// What is personal in texts beyond what the program knows by itself, and what is not; what the phrases
  /// and the texts of a hand-over say is the company's own.
  public let personalData: PersonalDataRules
  /// When a person takes over, as the workspace's own file says; nil where it has none.
  public let ownHandover: HandoverGuide?

  /// When a person takes over: as the workspace says, and where it says nothing as the preset does,
  /// since a missing file must not mean that nobody looks.
  public var handover: HandoverGuide { ownHandover ?? HandoverPreset.guide }

  /// The label scheme's path in a workspace.
  public static let labelsFile = "guides/labels.yml"
  /// The phrases' path in a workspace.
  public static let phrasesFile = "guides/phrases.yml"
  /// The hand-over guide's path in a workspace.
  public static let handoverFile = "guides/handover.yml"
  /// The path of every guide that a workspace can have.
  public static let files =
    [labelsFile, phrasesFile, PersonalDataFile.name, handoverFile]
    + TextLanguage.allCases.map { VoiceFile.name($0) }
}
