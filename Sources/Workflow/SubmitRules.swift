/// Under which guides is a judgement submitted, and does it hold under them?

public import Curation
public import Guides
internal import Storage

/// What became of a judgement that a reviewer submitted.
public enum SubmitAnswer: Hashable, Sendable {
  /// It is durable.
  case kept(SubmitResult)
  /// Nothing was stored: under the guides that hold now, these are their version's problems.
  case refused([JudgementProblem], guideVersion: Int)
}

/// The rules of one version of the guides.
struct SubmitRules: Sendable {
  /// The guides' number.
  let version: Int
  private let fields: JudgementRules
  let voice: VoiceGuides
  private let personalData: PersonalDataRules

  /// The rules of the guides that hold now.
  init(_ workspace: Workspace) throws(StorageError) {
    let guides = try workspace.guides()
    try self.init(workspace, guides)
  }

  /// The rules of these guides.
  init(_ workspace: Workspace, _ guides: PublishedGuides) throws(StorageError) {
    version = guides.version
    fields = workspace.rules(guides)
    voice = try workspace.voice(guides)
    personalData = guides.personalData
  }

  /// Everything that keeps a judgement on an item from being stored.
  ///
  /// Where the item `isRed`, only handing over stands. `passedOver` gets every expression of the voice guide
  /// that took too long.
  func problems(
    in judgement: Judgement,
    on item: ReviewItem,
    isRed: Bool = false,
    passedOver: (String) -> Void = { _ in }
  ) -> [JudgementProblem] {
    fields.problems(
      in: judgement,
      on: item.reply.text,
      written: written(judgement, on: item),
      isRed: isRed
    ) + voiceProblems(in: judgement, on: item, passedOver: passedOver)
  }

  /// What of the voice guide keeps it from being stored.
  func voiceProblems(
    in judgement: Judgement,
    on item: ReviewItem,
    passedOver: (String) -> Void = { _ in }
  ) -> [JudgementProblem] {
    voice.problems(
      in: judgement,
      on: item.conversationAsRead,
      turn: item.id.turn,
      unsaid: item.screening.marks.unsaid(before: item.id.turn),
      passedOver: passedOver
    )
  }

  private func written(_ judgement: Judgement, on item: ReviewItem) -> WrittenText {
    guard !judgement.rewrite.isEmpty else { return WrittenText() }
    return texts(of: item, kept: judgement.kept).written(judgement.rewrite, on: item.id.turn)
  }

  /// What in a text that was submitted could be personal: that is decided.
  func kept(in judgement: Judgement, on item: ReviewItem) -> [String] {
    if judgement.rewrite.isEmpty { return [] }
    return texts(of: item).personal(in: judgement.rewrite).filter { $0.standing == .open }
      .map(\.value)
  }

  private func texts(of item: ReviewItem, kept: [String] = []) -> PersonalTexts {
    PersonalTexts(
      turns: item.conversation.turns,
      marks: item.screening.marks,
      kept: kept,
      rules: personalData
    )
  }

  /// The judgement as it is stored: without overrides that set nothing aside, and without what a
  /// draft keeps.
  func stored(_ judgement: Judgement, on item: ReviewItem) -> Judgement {
    var judgement = judgement
    judgement.kept = []
    guard !judgement.overrides.isEmpty, voice.guide(for: item.conversation.language) != nil else {
      return judgement
    }
    return judgement.keepingOverrides(
      for: voice.findings(
        on: item.conversationAsRead,
        turn: item.id.turn,
        judgement: judgement,
        unsaid: item.screening.marks.unsaid(before: item.id.turn)
      )
    )
  }
}

extension Workspace {
  /// The voice guides of a published version; 200 rules take about 10 ms to read.
  public func voice(_ guides: PublishedGuides) throws(StorageError) -> VoiceGuides {
    var voice: [TextLanguage: VoiceGuide] = [:]
    for language in TextLanguage.allCases {
      let name = VoiceFile.name(language)
      guard let body = try store.guideFile(name, version: guides.version)?.body else { continue }
      do throws(GuideErrors) {
        let guide = try VoiceFile.read(body, language: language, scheme: guides.scheme)
        voice[language] = guide.with(guides.handover, allowing: guides.personalData)
      } catch {
        throw .inconsistent("\(name) of version \(guides.version)")
      }
    }
    return VoiceGuides(voice, workspaceLanguage: settings.voiceLanguage)
  }
}

extension WorkspaceSettings {
  /// The language of conversations that do not tell theirs.
  var voiceLanguage: TextLanguage {
    switch language {
    case .sv: .sv
    case .en: .en
    }
  }
}
