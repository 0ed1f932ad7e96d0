/// What goes into the screens and what do they ask for?

public import Curation
public import TerminalUI

/// What happens to a screen.
public enum Event: Sendable {
  /// Something came from the terminal, at this moment.
  case input(TerminalInput, at: Timestamp)
  /// The moment that `ReviewProgram.wakeAt` asked for has come.
  case tick(at: Timestamp)
  /// The answer to `.nextItem`, `.undo` and `.open`; nil when nothing is left for this reviewer.
  case loaded(ReviewItem?, QueueProgress, at: Timestamp)
  /// A draft is durable.
  case draftSaved(ItemID, revision: Int, at: Timestamp)
  /// An annotation is durable; `late` when its lease had run out and its slot was taken: kept all the same.
  case submitted(ItemID, late: Bool, at: Timestamp)
  /// An outcome (skip, pass on, set aside, can't judge) is durable.
  case outcomeStored(ItemID, Outcome, at: Timestamp)
  /// What `.undo` took back; the item itself follows as `.loaded`. Nil when there is nothing to take back.
  case undone(Undone?, at: Timestamp)
  /// The guides were published anew; the screen takes them at its next item.
  case guides(LabelScheme, version: Int)
  /// An effect could not be done; `sentence` says what and what to do. Nothing of the reviewer's work is lost.
  case failed(sentence: String, at: Timestamp)
}

/// What a screen asks the program to do; done in order, one at a time, away from the screen.
public enum Effect: Hashable, Sendable {
  /// Claim and load the next item.
  case nextItem
  /// Save this draft; answers `.draftSaved`.
  case saveDraft(ItemID, Judgement, revision: Int, activeMilliseconds: Int64)
  /// Submit this judgement durably; answers `.submitted`.
  case submit(ItemID, Judgement, activeMilliseconds: Int64)
  /// Put the item away without a verdict; answers `.outcomeStored`.
  case outcome(ItemID, Outcome, note: String)
  /// Take back the last submission or outcome; answers `.undone`, then `.loaded`.
  case undo
  /// Give the item back unread (leaving the program); the draft stays.
  case release(ItemID)
  /// Put this text on the clipboard of the terminal (OSC 52).
  case copy(String)
  /// Remember the reviewer's language.
  case setLanguage(String)
  /// Leave the screen for the shell until `fg`.
  case suspend
  /// Leave the program.
  case quit
}
