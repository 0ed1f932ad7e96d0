/// What do the screens say in English while a reply is written?

public import Curation

extension EnglishWords {
  /// Heading of the list of phrases.
  public var phrasesHeading: String { "Phrases" }

  /// A kind of phrases.
  public func phrase(_ kind: Phrase.Kind) -> String {
    switch kind {
    case .greeting: "Greeting"
    case .signOff: "Sign-off"
    case .example: "Example"
    case .placeholder: "Placeholder"
    case .earlier: "Own reply"
    }
  }

  /// There is no phrase yet.
  public var noPhrases: String { "There are no phrases yet." }

  /// A phrase was put in at the cursor.
  public func inserted(_ kind: Phrase.Kind) -> String {
    switch kind {
    case .greeting: "Greeting inserted. Ctrl-Z removes it."
    case .signOff: "Sign-off inserted. Ctrl-Z removes it."
    case .example: "Example inserted. Ctrl-Z removes it."
    case .placeholder: "Placeholder inserted. Ctrl-Z removes it."
    case .earlier: "Your earlier reply is inserted. Ctrl-Z removes it."
    }
  }

  /// The bot's reply was put in at the cursor.
  public var replyInserted: String { "The bot's reply is inserted. Ctrl-Z removes it." }

  /// Phrases and the bot's reply go into a reply, not into a note.
  public var replyOnly: String { "That goes into the reply, not into the note." }

  /// The action needs a text that is being written.
  public var onlyWhileWriting: String { "That works while you write. t opens your reply." }

  /// Before the words that are looked for in the text.
  public var findLabel: String { "Find: " }

  /// The match shown.
  public func match(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }

  /// The text does not have the words.
  public var noMatch: String { "not found" }

  /// There is nothing in the text to take back.
  public var nothingTyped: String { "There is nothing to undo in the text." }

  /// There is nothing in the text to do again.
  public var nothingToRedo: String { "There is nothing to redo in the text." }

  /// Masking needs a selection.
  public var selectFirst: String { "First select what to mask: Shift and the arrow keys." }

  /// The question over the menu of placeholders.
  public func maskQuestion(_ value: String) -> String { "Mask \"\(value)\": what is it?" }

  /// A value was masked in so many places.
  public func masked(_ placeholder: String, places: Int) -> String {
    places == 1
      ? "Masked: it says \(placeholder) now. Ctrl-Z takes it back."
      : "Masked in \(places) places: they say \(placeholder) now. Ctrl-Z takes it back."
  }

  /// The text came back from the reviewer's own editor.
  public var editedOutside: String { "Your text is back here. Ctrl-Z gives the one before." }

  /// The text came back as it was.
  public var editedUnchanged: String { "The text is as it was." }

  /// The text that came back is too long.
  public var editedTooLong: String {
    "The text got too long and was not taken. You keep the last one."
  }
}

extension EnglishWords {
  /// Heading over what there is to look at in the text.
  public func findingsHeading(warnings: Int, notes: Int) -> String {
    if notes == 0 { return "To look at: \(warnings)" }
    return warnings == 0
      ? "To note: \(notes)" : "To look at: \(warnings) · to note: \(notes)"
  }

  /// A key that goes to the next finding.
  public func goesToNext(_ key: String) -> String { "\(key) next" }

  /// A key that does what the finding proposes.
  public func applies(_ key: String, removes: Bool) -> String {
    removes ? "\(key) removes" : "\(key) mends"
  }

  /// So many findings are not shown.
  public func moreFindings(_ count: Int) -> String { "… \(count) more" }

  /// There is nothing to look at in the text.
  public var noFindings: String { "There is nothing to look at in the text." }

  /// The text is too long to be looked through while it is written.
  public var tooLongToCheck: String { "The text is too long to be checked while you write." }

  /// The text is looked through when it is submitted.
  public var checkedLater: String {
    "The guide looks at so long a text when you submit it with F2."
  }

  /// There is nothing to put in place of what was found.
  public var noReplacement: String { "There is no suggestion here. Change it yourself if need be." }

  /// Heading over what comes next in the queue.
  public var upcomingHeading: String { "Next in the queue" }

  /// Nothing comes next.
  public var upcomingEmpty: String { "Nothing more just now." }

  /// The line on top while an earlier answer is corrected.
  public var correctionTitle: String { "Correct" }

  /// An earlier answer is opened to be corrected.
  public func correcting(_ item: ItemID) -> String {
    "You have judged \(item) already. Change and submit it, or leave it with s."
  }

  /// An earlier answer was left as it was.
  public func uncorrected(_ item: ItemID) -> String { "\(item) stays as it was." }

  /// An item that is answered already can't be put away.
  public var answeredAlready: String { "The item is judged already. s leaves it as it is." }

  /// The name of the key that leaves an earlier answer as it is.
  public var leaveUncorrected: String { "Leave as is" }

  /// The mouse chooses no action that decides something.
  public func keyOnly(_ key: String) -> String { "The mouse decides nothing. \(key) does." }
}
