/// What does the program say in English when something happened or must be decided?

public import Curation

extension EnglishWords {
  /// The draft of an earlier time was opened.
  public func draftFound(_ time: String) -> String { "Your draft from \(time) is still here." }

  /// What `u` took back of a submission.
  public func undone(_ undone: Undone) -> String {
    switch undone {
    case .annotation(let item, let verdict): "You took back: \(self.verdict(verdict)), \(item)"
    case .outcome(let item, let outcome): "You took back: \(self.outcome(outcome)), \(item)"
    }
  }

  /// What `u` took back of this item's answer.
  public func undoneHere(_ step: LocalStep) -> String {
    switch step {
    case .emotion(let name): "You took back: \(name)"
    case .noEmotion: "You took back: \(feelsNothing)"
    case .unclear: "You took back: \(feelsUnclear)"
    case .situation(let name): "You took back: about \(name)"
    case .verdict(let verdict): "You took back: \(self.verdict(verdict))"
    case .reason(let name): "You took back: reason \(name)"
    case .mark(let name): "You took back: \(name)"
    case .exception(let rule): "You took back: the exception from \(rule)"
    case .marks: marksUndone
    }
  }

  /// There is nothing to take back.
  public var nothingToUndo: String { "There is nothing more to take back." }

  /// An undo is under way.
  public var undoing: String { "Taking back …" }

  /// The next item is being fetched.
  public var loading: String { "Fetching the next item …" }

  /// An answer is being made durable; keys wait.
  public var submitting: String { "Saving …" }

  /// The answer is durable.
  public func submitted(_ verdict: Verdict, _ item: ItemID) -> String {
    "Saved: \(self.verdict(verdict)), \(item). u takes it back."
  }

  /// The answer is durable but came after its lease had run out.
  public func submittedLate(_ item: ItemID) -> String {
    "Saved, but \(item) had gone to a colleague by then. Your verdict is kept."
  }

  /// The answer is durable but came from somebody who is out as the item's reviewer.
  public func submittedInformed(_ item: ItemID) -> String {
    "Kept, but you are out as the reviewer of \(item): it settles nothing and is no part of agreement."
  }

  /// The outcome is durable.
  public func stored(_ outcome: Outcome, _ item: ItemID) -> String {
    let what =
      switch outcome {
      case .skip: "Skipped"
      case .passOn: "Passed on"
      case .setAside: "Set aside"
      case .cannotJudge: "Couldn't be judged"
      case .falseAlarm: "False alarm"
      }
    return "\(what): \(item). u takes it back."
  }

  /// Too early after the item appeared.
  public var justAppeared: String { "This just came up. Read first, then press again." }

  /// Letters came as if somebody was writing, outside the editor.
  public var meantToWrite: String { "Did you mean to write? e opens the reply." }

  /// Letters came as if somebody was writing, where there is nothing to write in.
  public var typingIgnored: String {
    "That looked like text being typed, so nothing was done. Wait a moment and press again."
  }

  /// A key that does nothing here.
  public func keyUnused(_ key: String, help: String) -> String {
    "\(key) does nothing here. \(help) shows the keys."
  }

  /// The text can be pasted with another key.
  public var pasteWithTerminal: String {
    "Paste with the terminal's own key, most often Ctrl-Shift-V."
  }

  /// The digit has no emotion in this scheme.
  public func noSuchEmotion(_ digit: Int) -> String {
    "No emotion has the digit \(digit). l shows all."
  }

  /// No-break spaces became spaces.
  public func spacesReplaced(_ count: Int) -> String {
    count == 1
      ? "One no-break space became a plain one." : "\(count) no-break spaces became plain ones."
  }

  /// A text went to the clipboard.
  public func copied(own: Bool) -> String {
    own ? "Your reply is copied." : "The customer's text is copied."
  }

  /// There is no own text to compare.
  public var noDifference: String { "You have no reply of your own to compare yet." }

  /// A text was kept although the editor was to start from nothing.
  public var textKept: String { "Your text is still here. Delete it to begin from nothing." }

  /// The verdict that reasons belong to is missing, or takes none.
  public var noReasonsHere: String { "Reasons go with Rewrite, Reject and Hand over." }

  /// How to write the text that goes with a handover.
  public var handoverText: String { "t: write what the bot should say as it hands over." }

  /// Ctrl-C was pressed: how to leave from here.
  public func howToLeave(_ way: WayOut) -> String {
    switch way {
    case .atOnce: "q leaves Tonfall. Everything you wrote is kept."
    case .stepwise: "q goes back a step and at last leaves Tonfall. Everything is kept."
    case .afterEscape: "Esc closes this, then q leaves. Everything you wrote is kept."
    }
  }

  /// The program is leaving, the draft is on its way to the disk.
  public var leaving: String { "Saving the draft and leaving …" }

  /// A text is at its largest.
  public var textFull: String { "The text does not fit. What was pasted was left out." }

  /// The guides changed with this item.
  public func newGuides(_ version: Int) -> String { "New guide from now on: v\(version)." }

  /// The pause.
  public var paused: [String] {
    [
      "Pause", "The texts are hidden and the clock stands still.", "All that you wrote is saved.",
      "b or Enter goes on.",
    ]
  }

  /// Nothing waits for this reviewer.
  public func queueEmpty(done: Int) -> [String] {
    done > 0
      ? [
        "The queue is empty. Well done!", "Enter looks for new items.",
        "u takes back your last verdict. q leaves.",
      ]
      : ["There is nothing to review just now.", "Enter looks for new items. q leaves."]
  }

  /// Nothing of this situation waits for this reviewer, who wants nothing else; so many wait in all.
  public func nothingLeft(of situation: String, waiting: Int) -> [String] {
    let others =
      switch waiting {
      case 0: "Nothing else waits either."
      case 1: "1 item waits otherwise: start without --only."
      default: "\(Grouped(waiting).english) items wait otherwise: start without --only."
      }
    return ["Nothing is left of \(situation).", others, "Enter looks for new items. q leaves."]
  }

  /// There is no item on the screen as the last one could not be fetched.
  public var noItem: [String] {
    ["No item is open.", "Enter tries to fetch the next one again. q leaves."]
  }

  /// Something could not be done and can be tried again.
  public func retry(_ sentence: String) -> String { "\(sentence) Your work is kept. Try again." }

  /// The editor is open: how to get out.
  public var writingHint: String { "Write. F2 submits, Esc goes back and keeps the draft." }
}

extension EnglishWords {
  /// The text equals the bot's.
  public var equalOffer: [String] {
    [
      "Approve instead?", "Your reply is the same as the bot's.",
      "Enter approves and submits.", "Esc goes back to the text.",
    ]
  }

  /// The text would not be submitted beside this verdict.
  public func unusedOffer(_ verdict: Verdict) -> [String] {
    [
      "Submit without your text?", "You have written a reply of your own.",
      "It is not sent along with \(self.verdict(verdict)).",
      "Enter submits without the text.", "Esc goes back. The text is kept.",
    ]
  }

  /// A text was pasted outside the editor.
  public func pasteOffer(hasText: Bool) -> [String] {
    [
      "Paste as your reply?",
      hasText
        ? "Enter puts the text into your reply, at the cursor."
        : "Enter opens your reply with the pasted text.",
      "Esc throws it away.",
    ]
  }

  /// The draft can't be saved and the reviewer wants to leave.
  public var leaveUnsaved: [String] {
    [
      "Leave anyway?", "The draft could not be saved.",
      "Enter leaves and loses what is not saved.", "Esc stays.",
    ]
  }

  /// Heading of the help.
  public func helpHeading(_ place: String) -> String { "Help: \(place)" }

  /// Heading of the palette.
  public var paletteHeading: String { "Everything you can do" }

  /// The choice is made.
  public var doneChoosing: String { "Done" }

  /// The pane can be written in with the key before.
  public var writeHere: String { "write here" }

  /// Heading of the list of emotions.
  public var emotionsHeading: String { "All emotions" }

  /// How to search a list.
  public var typeToSearch: String { "type to search" }

  /// Nothing in the list fits.
  public func nothingFits(_ filter: String) -> String {
    "Nothing fits \"\(filter)\". Backspace erases."
  }

  /// The place that the help is about.
  public func place(_ place: HelpPlace) -> String {
    switch place {
    case .judging: "judging"
    case .writing: "writing a reply"
    case .noting: "note"
    case .picking: "choosing words to mask"
    case .menu: "menu"
    case .list: "list"
    case .question: "question"
    case .paused: "pause"
    case .empty: "empty queue"
    case .waiting: "waiting"
    case .home: "home"
    case .queue: "list of items"
    case .searching: "searching"
    case .reading: "reading"
    case .firstRun: "the first time"
    case .excusing: "an exception from a rule"
    case .calibrating: "calibration rounds"
    case .agreement: "agreement"
    case .adjudicating: "settle disputes"
    case .merging: "text that holds"
    }
  }
}
