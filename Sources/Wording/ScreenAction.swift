/// What can a person do on a screen, by name? Each action has a wording in every language.

/// One thing a key, the help or the palette can do.
public enum ScreenAction: String, CaseIterable, Sendable {
  // what the customer feels and writes about
  case emotion, noEmotion, unclear, allEmotions, situation, note, rubric
  // the verdict
  case approve, rewrite, rewriteAfresh, reject, handOver, reasons, ownText, submit
  // the item without a verdict, and back
  case skip, putAway, undo
  // where a person has to take over
  case tell, falseAlarm, noRedToday, card
  // looking
  case diff, copy, nextPane, previousPane, pageUp, pageDown, lineUp, lineDown, top, bottom
  // the program
  case pause, help, palette, leave, interrupt, switchLanguage, changeTheme, mouse, suspend
  // where a text is written
  case undoTyping, redoTyping, wordMotion, selectText, deleteText, back
  case findInText, selectAll, deleteLine, insertReply, phrases, mask, editOutside
  case nextFinding, applyFinding, setAsideRule
  // personal data
  case nextMark, keepMark, reveal
  // from screen to screen
  case goHome, startReview, practice, queue, guide, history, earlierConversations, log, agreement
  case calibration
  // lists and long texts
  case open, search, nextMatch, previousMatch, filter, sort, why, passOn
  // lists, menus and questions
  case choose, accept, eraseFilter, close, confirm, decline
  // where disputes are settled
  case adjudicate, takeLeft, takeRight, bothGood, fieldLeft, fieldRight, nextAnswer, merge
  case category, confidence, sendBack, decide, standBy
  // where a team finds out whether it means the same
  case startRound, ruling
  // pauses and ends
  case resume, lookAgain
}
