/// Which stored approvals would fail under other voice guides?

public import Curation
public import Guides
internal import Storage

/// A stored annotation that other guides would not let through; whose it is stays hidden, as the item
/// may be open.
public struct VoiceFailure: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// What keeps it, one finding a rule; never empty.
  public var findings: [VoiceFinding]
}

extension Workspace {
  /// Holds every standing approval and every text that was let through against voice guides.
  ///
  /// Reads only.
  ///
  /// - Parameters:
  ///   - guides: those to be asked; published or not.
  ///   - progress: gets how many annotations were looked at, now and then.
  ///   - fails: gets each that would fail, in the order of import.
  /// - Throws: what the store says.
  public func voiceFailures(
    under guides: VoiceGuides,
    progress: (Int) -> Void = { _ in },
    _ fails: (VoiceFailure) -> Void
  ) throws(StorageError) {
    try eachStanding(progress) { annotation, conversation in
      let judgement = annotation.judgement
      let turn = annotation.item.turn
      let found = guides.findings(on: conversation, turn: turn, judgement: judgement)
      let broken = VoiceFinding.broken(in: found).filter { !judgement.setsAside($0.rule) }
      if !broken.isEmpty { fails(VoiceFailure(item: annotation.item, findings: broken)) }
    }
  }

  /// Holds every standing approval against the voice guides that hold, as publishing them did.
  public func voiceFailures(
    progress: (Int) -> Void = { _ in },
    _ fails: (VoiceFailure) -> Void
  ) throws(StorageError) {
    try voiceFailures(under: voice(guides()), progress: progress, fails)
  }

  /// How many annotations the store has, for a bar of progress.
  public func annotationCount() throws(StorageError) -> Int { try store.annotationCount() }

  /// Every standing annotation with its conversation as reviewers read it.
  func eachStanding(
    _ progress: (Int) -> Void,
    _ body: (StandingAnnotation, Conversation) -> Void
  ) throws(StorageError) {
    let column = TurnsColumn()
    var count = 0
    try store.eachStanding { annotation throws(StorageError) in
      count += 1
      if count.isMultiple(of: 100) { progress(count) }
      var turns = try column.decode(annotation.turns)
      let reply = annotation.item.turn
      guard turns.indices.contains(reply) else { return true }
      // As reviewers read it.
      let screening = ConversationScreening(marks: annotation.marks)
      turns[reply].text = screening.masked(turns[reply].text, turn: reply).text
      let conversation = Conversation(
        source: "",
        language: annotation.language,
        channel: annotation.channel,
        turns: turns
      )
      body(annotation, conversation)
      return true
    }
  }
}
