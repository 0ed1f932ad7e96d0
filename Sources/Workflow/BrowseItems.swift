/// How are items listed and shown outside the review screen?

public import Curation
internal import Guides
internal import Storage

/// One item whole.
public struct ShownItem: Hashable, Sendable {
  /// Item and conversation, without anybody's draft; with what was sent back to the reader.
  public var item: ReviewItem
  /// The conversation's name by content.
  public var uid: UID
  /// The file it came in.
  public var file: String
  /// The line in that file.
  public var line: Int
  /// The annotations that stand: all, or only the reader's own while the item is open to them.
  public var annotations: [ItemAnnotation]
  /// What the voice guide that holds now says about the bot's reply, with placeholders in it; nothing of
  /// texts that were erased.
  public var replyFindings: [VoiceFinding]
  /// What it says about the text that each of `annotations` lets through.
  public var annotationFindings: [[VoiceFinding]]
  /// Whom was told of it, and who calls it a false alarm, as far as the reader may know.
  public var handover: HandoverDoings
  /// What an adjudicator decided, where that holds and the reader may see others' work.
  public var decision: ItemDecision?
  /// Others' annotations are left out, since the reader may still be asked to judge the item.
  public var isBlind: Bool
  /// Whether the reader settles what others disagree on.
  public var mayAdjudicate: Bool
}

/// What came of asking for others' work on an open item.
public enum OpenedOthers: Hashable, Sendable {
  /// The reader sees it, and is out as the item's reviewer.
  case out
  /// The reader sees it without that.
  case seenAnyway
  /// Only an adjudicator or an owner may.
  case notYours
}

extension Workspace {
  /// One item whole; nil when there is none of this number.
  ///
  /// What others said is left out while the item is open and `reader` has not submitted an
  /// annotation of it; a stranger (nil) never has. Where known answers are in use, a reviewer sees it
  /// of settled items neither, but for those they answered.
  public func show(_ id: ItemID, reader: Reviewer?) throws(StorageError) -> ShownItem? {
    guard let stored = try store.conversation(of: id) else { return nil }
    let seen = try store.annotations(of: id, seenBy: reader?.id, ownOnly: seesOwnOnly(reader))
    var item = try reviewItem(id, stored)
    if let reader { item.sentBack = try store.sentBack(id, to: reader.id) }
    let read = item.conversationAsRead
    let unsaid = item.screening.marks.unsaid(before: id.turn)
    // Nobody wrote what stands there in place of a text.
    let voice = stored.isErased ? VoiceGuides() : try voice(guides())
    return ShownItem(
      item: item,
      uid: stored.uid,
      file: stored.file,
      line: stored.line,
      annotations: seen.annotations,
      replyFindings: voice.baseline(on: read, turn: id.turn, unsaid: unsaid),
      annotationFindings: seen.annotations.map {
        voice.findings(on: read, turn: id.turn, judgement: $0.judgement, unsaid: unsaid)
      },
      handover: try doings(at: id, reader: reader),
      decision: seen.isBlind ? nil : try store.decision(on: id),
      isBlind: seen.isBlind,
      mayAdjudicate: reader?.role.maySettle ?? false
    )
  }

  /// What happened to an item, oldest first, as far as `reader` (nil for a stranger) may know; that its
  /// answer is known is told to who settles alone.
  public func history(of id: ItemID, reader: Reviewer?) throws(StorageError) -> [ItemEvent] {
    let events = try store.history(of: id, seenBy: reader?.id, ownOnly: seesOwnOnly(reader))
    if reader?.role.maySettle ?? false { return events }
    return events.filter { $0.kind != .goldMarked && $0.kind != .goldUnmarked }
  }

  /// Whether others' answers are this reader's business only where they have answered themselves:
  /// any settled item may come to a reviewer as one with a known answer.
  func seesOwnOnly(_ reader: Reviewer?) -> Bool {
    settings.goldShare > 0 && !(reader?.role.maySettle ?? false)
  }

  /// Lets somebody who settles see what others did with an open item, and takes them out as its
  /// reviewer; answers what came of it.
  public func openOthers(
    of item: ItemID,
    by reader: Reviewer
  ) throws(StorageError) -> OpenedOthers {
    guard reader.role.maySettle, reader.isActive else { return .notYours }
    let isOut = try store.openOthers(of: item, by: reader.id, at: surroundings.now())
    return isOut ? .out : .seenAnyway
  }

  /// Items that a person may mean by a text: an item's number, or the source's own name of a
  /// conversation.
  public func find(_ text: String, source: String? = nil) throws(StorageError) -> [ItemID] {
    if let id = ItemID(text), try store.state(of: id) != nil { return [id] }
    return try store.items(externalID: text, source: source, turn: nil)
  }

  /// An item with its conversation, without anybody's draft.
  func reviewItem(_ id: ItemID, _ stored: StoredConversation) throws(StorageError) -> ReviewItem {
    let conversation = Conversation(
      source: stored.source,
      externalID: stored.externalID,
      language: stored.language,
      channel: stored.channel,
      botVersion: stored.botVersion,
      turns: try TurnsColumn().decode(stored.turns),
      metaJSON: stored.meta
    )
    guard conversation.turns.indices.contains(id.turn) else {
      throw .inconsistent("item \(id) has no such turn")
    }
    return ReviewItem(
      id: id,
      conversation: conversation,
      batch: stored.batch,
      copies: try store.copies(of: id),
      hasKnownCustomer: stored.hasCustomer,
      screening: try store.screening(of: id) ?? ConversationScreening()
    )
  }
}
