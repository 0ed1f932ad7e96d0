/// What goes into the screens and what do they ask for?

public import Agreement
public import Curation
public import Guides
public import TerminalUI

/// What happens to a screen.
public enum Event: Sendable {
  /// Something came from the terminal, at this moment.
  case input(TerminalInput, at: Timestamp)
  /// The moment that `DeskProgram.wakeAt` asked for has come.
  case tick(at: Timestamp)
  /// The answer to `.nextItem`, `.undo` and `.open`; nil when nothing is left for this reviewer.
  case loaded(ReviewItem?, QueueProgress, at: Timestamp)
  /// A draft is durable.
  case draftSaved(ItemID, revision: Int, at: Timestamp)
  /// An annotation is durable, and what became of it.
  case submitted(ItemID, SubmitResult, at: Timestamp)
  /// An outcome (skip, pass on, set aside, can't judge) is durable.
  case outcomeStored(ItemID, Outcome, at: Timestamp)
  /// What `.undo` took back; the item itself follows as `.loaded`. Nil when there is nothing to take back.
  case undone(Undone?, at: Timestamp)
  /// The guides were published anew; the screen takes them at its next item.
  case guides(LabelScheme, Phrases, version: Int)
  /// The answer to `.voice`, and after `.guides`: the voice guides of this version.
  case voice(VoiceGuides, version: Int)
  /// A submission was not stored: under the guides of `version`, which hold now, it has these problems.
  case refused(ItemID, [JudgementProblem], version: Int, at: Timestamp)
  /// The answer to `.overrides`: how often each rule of the voice guide was set aside.
  case overrides([String: Int], at: Timestamp)
  /// The answer to `.home`.
  case home(HomeFigures, at: Timestamp)
  /// The answer to `.list` of this request.
  case listed(ItemPage, request: Int, at: Timestamp)
  /// The answer to `.upcoming`: what this reviewer would get next.
  case upcoming([ListedItem], at: Timestamp)
  /// The answer to `.standing`; nil when there is no such item.
  case standing(ItemID, ItemStanding?, at: Timestamp)
  /// The answer to `.history`.
  case history(ItemID, [ItemEvent], at: Timestamp)
  /// The answer to `.earlierConversations`, newest first.
  case earlierConversations(ItemID, [EarlierConversation], at: Timestamp)
  /// The answer to `.ownRewrites`, newest first.
  case ownRewrites(ItemID, [Phrase], at: Timestamp)
  /// The answer to `.open` where the item can't be judged by this reviewer.
  case notOpened(ItemID, NotOpened, at: Timestamp)
  /// The answer to `.passOn`; a reason where it could not be.
  case passedOn(ItemID, NotOpened?, at: Timestamp)
  /// The answer to `.editOutside`.
  case edited(EditedOutside, at: Timestamp)
  /// The answer to `.told`: the reviewer has told somebody, and it is durable.
  case told(ItemID, HandoverTold, at: Timestamp)
  /// The answer to `.noRedToday`: how far everything is, and what comes to this reviewer now.
  case progress(QueueProgress, at: Timestamp)
  /// The answer to `.changeMarks`: the marks of the item's conversation as they are now.
  case marks(ItemID, MarkChange, [PersonalMark], at: Timestamp)
  /// The answer to `.reveal`: it is on record.
  case revealed(ItemID, PersonalMark, at: Timestamp)
  /// What is personal was published anew; holds from the next item on.
  case personalData(PersonalDataRules)
  /// The answer to `.agreement`: how far the team agrees, as far as this reviewer may see it.
  case agreement(TeamAgreement, at: Timestamp)
  /// The answer to `.behind`: the items behind a figure, as far as this reviewer may be told.
  case behind(FigureKey, [ItemID], at: Timestamp)
  /// The answer to `.nextDispute` and `.dispute`; nil when nothing waits for this adjudicator.
  case dispute(Dispute?, at: Timestamp)
  /// An unfinished decision is durable.
  case disputeDraftSaved(ItemID, revision: Int, at: Timestamp)
  /// The answer to `.decide`.
  case decided(ItemID, AdjudicationAnswer, at: Timestamp)
  /// The answer to `.undoDecision`; nil when there was none to take back.
  case decisionTakenBack(ItemID?, at: Timestamp)
  /// The answer to `.standBy`: the item is with the adjudicator again; false where it was not sent back.
  case stoodBy(ItemID, Bool, at: Timestamp)
  /// The answer to `.round`; nil when there was no round yet.
  case round(ShownRound?, at: Timestamp)
  /// The answer to `.startRound`.
  case roundStarted(CalibrationStart, at: Timestamp)
  /// The answer to `.rule`: the guides of this version have the ruling.
  case ruled(version: Int, at: Timestamp)
  /// The answer to `.settledWork`: the own answers on settled items, the changed ones first.
  case settledWork([SettledWork], at: Timestamp)
  /// An effect could not be done; `sentence` says what and what to do. Nothing of the reviewer's work is lost.
  case failed(sentence: String, at: Timestamp)
}

/// What a screen asks the program to do; done in order, one at a time, away from the screen.
public enum Effect: Hashable, Sendable {
  /// Claim and load the next item.
  case nextItem
  /// Save this draft; answers `.draftSaved`.
  case saveDraft(ItemID, Judgement, revision: Int, activeMilliseconds: Int64)
  /// Read the voice guides, which no first screen waits for; answers `.voice`.
  case voice
  /// Count how often rules of the voice guide were set aside; answers `.overrides`.
  case overrides
  /// Submit this judgement durably; answers `.submitted` or `.refused`.
  case submit(ItemID, Judgement, activeMilliseconds: Int64)
  /// Put the item away without a verdict; answers `.outcomeStored`.
  case outcome(ItemID, Outcome, note: String)
  /// Take back the last submission or outcome; answers `.undone`, then `.loaded`.
  case undo
  /// Give the item back; one with a draft stays with its reviewer until the lease runs out.
  case release(ItemID)
  /// Put this text on the clipboard of the terminal (OSC 52).
  case copy(String)
  /// Remember the reviewer's language.
  case setLanguage(String)
  /// Show these colours, and remember them.
  case setTheme(String)
  /// Take the mouse, or leave it to the terminal.
  case setMouse(Bool)
  /// Remember what the reviewer has met.
  case remember(SeenTips)
  /// Count what waits; answers `.home`.
  case home
  /// List items after `after`, at most `limit`; answers `.listed`. A later request makes an earlier one void.
  case list(ItemQuery, after: ItemID?, limit: Int, request: Int)
  /// What comes next; answers `.upcoming`.
  case upcoming(limit: Int)
  /// Why an item stands where it stands; answers `.standing`.
  case standing(ItemID)
  /// What happened to an item; answers `.history`.
  case history(ItemID)
  /// What the customer wrote before; answers `.earlierConversations`.
  case earlierConversations(ItemID)
  /// Own rewrites in a situation (nil: in any); answers `.ownRewrites`.
  case ownRewrites(ItemID, situation: String?)
  /// Open this very item; answers `.loaded` or `.notOpened`.
  case open(ItemID)
  /// Leave an item that is not open to somebody else; answers `.passedOn`.
  case passOn(ItemID)
  /// Keep that the reviewer has told a contact of an item, nil for somebody else; answers `.told`.
  case told(ItemID, HandoverContact?)
  /// Give the reviewer no red items for the rest of the day, or give them again; answers `.progress`.
  case noRedToday(Bool)
  /// Change what is marked as personal in the item's conversation; answers `.marks`.
  case changeMarks(ItemID, MarkChange)
  /// Keep on record that the value behind a mark is looked at; answers `.revealed`.
  case reveal(ItemID, PersonalMark)
  /// Measure how far the team agrees; answers `.agreement`.
  case agreement
  /// Look for the items behind a figure; answers `.behind`.
  case behind(FigureKey)
  /// The next item that waits for an adjudicator after this one; answers `.dispute`.
  case nextDispute(after: ItemID?)
  /// This item as an adjudicator sees it; answers `.dispute`.
  case dispute(ItemID)
  /// Save this unfinished decision on an item as it was seen; answers `.disputeDraftSaved`.
  case saveDisputeDraft(ItemID, AdjudicationDraft, seen: SeenDispute, revision: Int)
  /// Settle an item as it stood when it was read; answers `.decided`.
  case decide(ItemID, AdjudicationDecision, DisputeVersion)
  /// Take back the adjudicator's last decision; answers `.decisionTakenBack`.
  case undoDecision
  /// Stand by the own answer that was sent back; answers `.stoodBy`.
  case standBy(ItemID)
  /// A calibration round, nil for the last; answers `.round`.
  case round(Int?)
  /// Give so many items to everybody; answers `.roundStarted`.
  case startRound(items: Int)
  /// Put what a group ruled into the guides, with today's date; answers `.ruled`.
  case rule(String)
  /// What became of the reviewer's last answers; answers `.settledWork`.
  case settledWork(limit: Int)
  /// Let the reviewer's own editor change this text; answers `.edited`.
  case editOutside(String)
  /// Leave the screen for the shell until `fg`.
  case suspend
  /// Leave the program.
  case quit
}

/// What came back from an editor outside.
public enum EditedOutside: Hashable, Sendable {
  /// The text is as it was.
  case unchanged
  /// The text is this now.
  case text(String)
  /// It could not be done, as `sentence` says; the text is as it was.
  case failed(sentence: String)
}
