/// What does the frame of a screen say in English, and what are its actions called?

public import Curation

/// Everything a person reads, in English.
public struct EnglishWords: Wordbook {
  /// Makes the catalogue.
  public init() {}

  /// English.
  public var language: Language { .en }
}

extension EnglishWords {
  /// The name of the review screen.
  public var reviewTitle: String { "Review" }

  /// How many this reviewer did today.
  public func done(_ count: Int) -> String { "\(count) done today" }

  /// None but items of this situation come.
  public func only(_ situation: String) -> String { "only \(situation)" }

  /// How many wait for the team.
  public func waiting(_ count: Int) -> String { "\(count) waiting" }

  /// Which version of the guides holds.
  public func guide(_ version: Int) -> String { "guide v\(version)" }

  /// A draft is durable since `time`.
  public func draftSaved(_ time: String) -> String { "Draft saved \(time)" }

  /// There is something that is not durable yet.
  public var unsaved: String { "not saved" }

  /// A draft or an answer is on its way to the disk.
  public var saving: String { "saving …" }

  /// Which lines of a text are shown, counted from 1.
  public func rows(_ first: Int, _ last: Int, of count: Int) -> String {
    let up = first > 1 ? " ↑" : ""
    let down = last < count ? " ↓" : ""
    let shown = first == last ? "line \(first)" : "lines \(first)–\(last)"
    return "\(shown) of \(count)\(up)\(down)"
  }

  /// A key that shows what is out of sight.
  public func shows(_ key: String) -> String { "\(key) shows" }

  /// How many lines lie out of sight where there is no room for more words.
  public func hiddenRows(_ count: Int) -> String {
    count == 1 ? "… 1 more line" : "… \(count) more lines"
  }

  /// The time of the day of a moment.
  public func clock(_ at: Timestamp, offsetMinutes: Int) -> String {
    CalendarTime(at, offsetMinutes: offsetMinutes).clock
  }

  /// Day and time of a moment.
  public func moment(_ at: Timestamp, offsetMinutes: Int) -> String {
    day(at, offsetMinutes: offsetMinutes) + " " + clock(at, offsetMinutes: offsetMinutes)
  }

  /// The day of a moment.
  public func day(_ at: Timestamp, offsetMinutes: Int) -> String {
    let months = [
      "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]
    let time = CalendarTime(at, offsetMinutes: offsetMinutes)
    return "\(time.day) \(months[time.month - 1])"
  }

  /// What a key is called.
  public func keyName(_ key: KeyName) -> String {
    switch key {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .space: "Space"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control: "Ctrl"
    case .shift: "Shift"
    case .alt: "Alt"
    }
  }

  /// The terminal has fewer than 60 columns or 16 rows.
  public func tooSmall(columns: Int, rows: Int) -> [String] {
    [
      "This window is too small.",
      "It is \(columns)×\(rows), Tonfall needs 60×16.",
      "Make it larger. Nothing is lost.",
      "q leaves.",
    ]
  }
}

extension EnglishWords {
  /// The name in help and palette.
  public func name(_ action: ScreenAction) -> String {
    switch action {
    case .emotion: "Emotion: clear, strong, slight, off"
    case .noEmotion: "No emotion"
    case .unclear: "The emotion can't be told"
    case .allEmotions: "All emotions, with search"
    case .situation: "What it is about"
    case .note: "Note to the lead"
    case .rubric: "Mark the bot's reply point by point"
    case .approve: "Approve the reply as it is"
    case .rewrite: "Rewrite, from the bot's text"
    case .rewriteAfresh: "Write a new reply, from scratch"
    case .reject: "Reject, without a text of my own"
    case .handOver: "Hand over to a person"
    case .reasons: "Reasons for the verdict"
    case .ownText: "Write in my reply, keep the verdict"
    case .submit: "Submit the verdict"
    case .skip: "Skip, comes back later"
    case .putAway: "Set aside or pass on"
    case .tell: "I have told them"
    case .card: "The whole card of a marked item"
    case .falseAlarm: "False alarm: the item is not red"
    case .noRedToday: "No more red items today, on and off"
    case .undo: "Take back the last step"
    case .diff: "Difference from the bot's text, on and off"
    case .copy: "Copy my reply, or else the customer's text"
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .pageUp: "One page up"
    case .pageDown: "One page down"
    case .lineUp: "One line up"
    case .lineDown: "One line down"
    case .top: "To the beginning"
    case .bottom: "To the end"
    case .pause: "Pause: hide the texts, stop the clock"
    case .help: "Help for this place"
    case .palette: "Everything there is to do, by name"
    case .leave: "Leave, the draft is saved"
    case .interrupt: "Show how to leave"
    case .switchLanguage: "Change language: byt till svenska"
    case .suspend: "To the command line for a while (fg returns)"
    case .undoTyping: "Undo in the text"
    case .redoTyping: "Redo in the text"
    case .wordMotion: "One word at a time"
    case .selectText: "Select text"
    case .deleteText: "Delete"
    case .back: "Back, the text is kept as a draft"
    case .choose: "Choose by the line's key"
    case .accept: "Choose this line"
    case .eraseFilter: "Erase in the search"
    case .close: "Close"
    case .confirm: "Yes, as the question says"
    case .decline: "No, back"
    case .resume: "Go on"
    case .lookAgain: "Look for new items"
    case .findInText: "Find in the text"
    case .selectAll: "Select the whole text"
    case .deleteLine: "Delete to the beginning or end of the row"
    case .insertReply: "Insert the bot's reply"
    case .phrases: "Phrases and placeholders"
    case .mask: "Mask the value or the selection"
    case .nextMark: "Next personal data to decide"
    case .keepMark: "The value is not personal"
    case .reveal: "Show a masked value, on and off (kept on record)"
    case .editOutside: "Write in another editor ($EDITOR)"
    case .nextFinding: "Next finding in the text"
    case .applyFinding: "Take the suggestion"
    case .setAsideRule: "Make an exception from a rule"
    case .goHome: "To the home screen"
    case .startReview: "Start or go on reviewing"
    case .practice: "Practise on five replies that do not count"
    case .queue: "The list of all items"
    case .guide: "The guide: what the labels mean"
    case .history: "History of the item"
    case .earlierConversations: "The customer's earlier conversations"
    case .log: "Messages since the start"
    case .agreement: "How far the team agrees"
    case .open: "Open"
    case .search: "Search"
    case .nextMatch: "Next match"
    case .previousMatch: "Previous match"
    case .filter: "Filter"
    case .sort: "Change the order"
    case .why: "Why the item stands where it stands"
    case .passOn: "Pass on to somebody else"
    case .changeTheme: "Change colours"
    case .mouse: "Mouse on or off"
    case .calibration: "Calibration rounds"
    case .startRound: "Begin a calibration round"
    case .ruling: "Write what you agree on into the guide"
    case .adjudicate: "Settle disputes"
    case .takeLeft: "Take the answer on the left"
    case .takeRight: "Take the answer on the right"
    case .bothGood: "Both answers are good"
    case .fieldLeft: "Take this line from the left"
    case .fieldRight: "Take this line from the right"
    case .nextAnswer: "Show the next answer on the right"
    case .merge: "Write the text that holds"
    case .category: "Why there was a dispute"
    case .confidence: "How sure you are"
    case .sendBack: "Send back to the reviewers, with a note"
    case .decide: "Settle it"
    case .standBy: "Stand by my answer that was sent back"
    }
  }

  /// The name in the bottom line.
  public func short(_ action: ScreenAction) -> String {
    switch action {
    case .emotion: "Emotion"
    case .noEmotion: "None"
    case .unclear: "Unclear"
    case .allEmotions: "All emotions"
    case .situation: "About"
    case .note: "Note"
    case .rubric: "Rubric"
    case .approve: "Approve"
    case .rewrite: "Rewrite"
    case .rewriteAfresh: "Write new"
    case .reject: "Reject"
    case .handOver: "Hand over"
    case .reasons: "Reasons"
    case .ownText: "My reply"
    case .submit: "Submit"
    case .skip: "Skip"
    case .putAway: "Set aside"
    case .tell: "I have told"
    case .card: "To know"
    case .falseAlarm: "False alarm"
    case .noRedToday: "No red"
    case .undo: "Take back"
    case .diff: "Difference"
    case .copy: "Copy"
    case .nextPane: "Next pane"
    case .previousPane: "Last pane"
    case .pageUp, .pageDown: "Page"
    case .lineUp, .lineDown: "Scroll"
    case .top: "Beginning"
    case .bottom: "End"
    case .pause: "Pause"
    case .help: "Help"
    case .palette: "More"
    case .leave: "Leave"
    case .interrupt: "How to leave"
    case .switchLanguage: "Svenska"
    case .suspend: "Command line"
    case .undoTyping: "Undo"
    case .redoTyping: "Redo"
    case .wordMotion: "Word"
    case .selectText: "Select"
    case .deleteText: "Delete"
    case .back: "Back, draft kept"
    case .choose: "Choose"
    case .accept: "Choose"
    case .eraseFilter: "Erase"
    case .close: "Close"
    case .confirm: "Yes"
    case .decline: "No, back"
    case .resume: "Go on"
    case .lookAgain: "Look again"
    case .findInText: "Find"
    case .selectAll: "All"
    case .deleteLine: "Delete row"
    case .insertReply: "Bot's reply"
    case .phrases: "Phrases"
    case .mask: "Mask"
    case .nextMark: "Personal data"
    case .keepMark: "Not personal"
    case .reveal: "Show masked"
    case .editOutside: "$EDITOR"
    case .nextFinding: "Finding"
    case .applyFinding: "Take"
    case .setAsideRule: "Exception"
    case .goHome: "Home"
    case .startReview: "Review"
    case .practice: "Practise"
    case .queue: "List"
    case .guide: "Guide"
    case .history: "History"
    case .earlierConversations: "Earlier"
    case .log: "Messages"
    case .agreement: "Agreement"
    case .open: "Open"
    case .search: "Search"
    case .nextMatch: "Next"
    case .previousMatch: "Previous"
    case .filter: "Filter"
    case .sort: "Order"
    case .why: "Why"
    case .passOn: "Pass on"
    case .changeTheme: "Colours"
    case .mouse: "Mouse"
    case .calibration: "Rounds"
    case .startRound: "New round"
    case .ruling: "Ruling"
    case .adjudicate: "Settle"
    case .takeLeft: "Left"
    case .takeRight: "Right"
    case .bothGood: "Both"
    case .fieldLeft: "From left"
    case .fieldRight: "From right"
    case .nextAnswer: "Next answer"
    case .merge: "Write"
    case .category: "Because of"
    case .confidence: "Sure"
    case .sendBack: "Send back"
    case .decide: "Settle"
    case .standBy: "Stand by it"
    }
  }
}
