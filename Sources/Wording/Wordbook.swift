/// What is there to say? One entry a sentence; a language that lacks one does not compile.

public import Curation

/// Everything a person reads on the screens.
///
/// Texts are whole: no sentence is put together from halves by the screens. Times come as words already
/// (`clock`, `moment`).
public protocol Wordbook:
  FrameWords,
  ActionWords,
  ItemWords,
  VerdictWords,
  MessageWords,
  DialogWords,
  DeskWords,
  EditorWords,
  FindingWords,
  VoiceWords,
  PersonalDataWords,
  MarkWords,
  GuidanceWords,
  QueueWords,
  ReadingWords,
  GuideWords,
  RubricWords,
  HistoryWords,
  EarlierWords,
  LogWords,
  HomeWords,
  FirstRunWords,
  AgreementWords,
  TeamWords,
  HandoverWords,
  AdjudicationWords,
  CalibrationWords
{
  /// The language of these words.
  var language: Language { get }
}

/// The line on top, the line at the bottom, places and times.
public protocol FrameWords: Sendable {
  /// The name of the review screen.
  var reviewTitle: String { get }
  /// How many this reviewer did today.
  func done(_ count: Int) -> String
  /// None but items of this situation come.
  func only(_ situation: String) -> String
  /// How many wait for the team.
  func waiting(_ count: Int) -> String
  /// Which version of the guides holds.
  func guide(_ version: Int) -> String
  /// A draft is durable since `time`.
  func draftSaved(_ time: String) -> String
  /// There is something that is not durable yet.
  var unsaved: String { get }
  /// A draft or an answer is on its way to the disk.
  var saving: String { get }
  /// Which lines of a text are shown, counted from 1.
  func rows(_ first: Int, _ last: Int, of count: Int) -> String
  /// A key that shows what is out of sight.
  func shows(_ key: String) -> String
  /// How many lines lie out of sight where there is no room for more words.
  func hiddenRows(_ count: Int) -> String
  /// The time of the day of a moment, `10:42`.
  func clock(_ at: Timestamp, offsetMinutes: Int) -> String
  /// Day and time of a moment, `3 maj 10:31`.
  func moment(_ at: Timestamp, offsetMinutes: Int) -> String
  /// The day of a moment, `3 May`.
  func day(_ at: Timestamp, offsetMinutes: Int) -> String
  /// What a key is called.
  func keyName(_ key: KeyName) -> String
  /// The terminal has fewer than 60 columns or 16 rows.
  func tooSmall(columns: Int, rows: Int) -> [String]
}

/// What can be done, by name.
public protocol ActionWords: Sendable {
  /// The name in help and palette.
  func name(_ action: ScreenAction) -> String
  /// The name in the bottom line, as short as can be.
  func short(_ action: ScreenAction) -> String
}

extension Wordbook {
  /// The name in help and palette where its keys stand: of a dispute, the note is for other readers.
  public func name(_ action: ScreenAction, at place: HelpPlace) -> String {
    switch (action, place) {
    case (.note, .adjudicating), (.note, .merging): adjudicationNote
    default: name(action)
    }
  }
}

/// The panes of an item.
public protocol ItemWords: Sendable {
  /// Who speaks.
  func speaker(_ speaker: Speaker) -> String
  /// A tool's turn, in one line.
  func toolTurn(_ name: String) -> String
  /// The turns before the customer's message.
  func earlier(_ count: Int) -> String
  /// The turns after the reply.
  func after(_ count: Int) -> String
  /// Turns after the reply exist but wait for the verdict.
  func afterHidden(_ count: Int) -> String
  /// Where a conversation took place; a name that is not known is shown as it came.
  func channel(_ name: String) -> String
  /// There is no turn by the customer before the reply.
  var noCustomer: String { get }
  /// The bot's pane.
  var bot: String { get }
  /// How many further conversations got the same reply.
  func copies(_ count: Int) -> String
  /// The reviewer has read the item before.
  var readAgain: String { get }
  /// The reviewer's pane, with what the text was started from.
  func ownText(_ start: RewriteStart?) -> String
  /// How many words the text has.
  func wordCount(_ count: Int) -> String
  /// The pane that compares the bot's text with the reviewer's, with the signs that it uses.
  var difference: String { get }
  /// The pane of emotions.
  var feels: String { get }
  /// Keys of the pane of emotions.
  var feelsKeys: String { get }
  /// Nothing was answered about emotions.
  var feelsUnanswered: String { get }
  /// The answer *none*.
  var feelsNothing: String { get }
  /// The feeling can't be told.
  var feelsUnclear: String { get }
  /// How strong, 1 to 3.
  func intensity(_ value: Int) -> String
  /// Before a definition's other half: when not to choose the label.
  var notWhen: String { get }
  /// The label that this one is often taken for.
  func lookAlike(_ name: String) -> String
  /// The situation.
  var situation: String { get }
  /// The note.
  var note: String { get }
  /// The heading over the note while it is written.
  var noteHeading: String { get }
  /// Nothing chosen here yet.
  var notChosen: String { get }
  /// Writing from nothing, beside the verdicts where there is little room.
  var afresh: String { get }
  /// Nothing here yet.
  var nothingYet: String { get }
  /// An empty text by customer or bot.
  var emptyText: String { get }
}

/// Verdicts, outcomes, reasons.
public protocol VerdictWords: Sendable {
  /// The pane of the verdict.
  var verdictHeading: String { get }
  /// No verdict yet.
  var noVerdict: String { get }
  /// The name of a verdict.
  func verdict(_ verdict: Verdict) -> String
  /// The name of an outcome.
  func outcome(_ outcome: Outcome) -> String
  /// What an outcome means.
  func meaning(_ outcome: Outcome) -> String
  /// The reasons beside a verdict.
  func reasons(_ names: [String]) -> String
  /// The question over the menu of reasons.
  func reasonsQuestion(_ verdict: Verdict) -> String
  /// The question over the menu of situations.
  var situationQuestion: String { get }
  /// The question over the menu of outcomes.
  var putAwayQuestion: String { get }
  /// The text that was written is not used beside this verdict.
  func textNotUsed(_ verdict: Verdict) -> String
  /// What is missing, and how to fill in the first of it.
  func remaining(_ problems: [JudgementProblem], first: JudgementProblem) -> String
  /// What is missing before the answer can be submitted.
  func remaining(_ problems: [JudgementProblem]) -> String
  /// One missing thing in a few words.
  func missing(_ problem: JudgementProblem) -> String
  /// One problem as a sentence that says what to do.
  func sentence(_ problem: JudgementProblem) -> String
  /// One problem in a file's line: no keys, no screen, no full stop. `known` are the ids to choose among, where
  /// that helps.
  func fault(_ problem: JudgementProblem, among known: [String]) -> String
  /// Everything needed is there, and which key submits.
  func readyToSubmit(_ key: String) -> String
}

/// What the screen says when something happened.
public protocol MessageWords: Sendable {
  /// The draft of an earlier time was opened.
  func draftFound(_ time: String) -> String
  /// What `u` took back of a submission.
  func undone(_ undone: Undone) -> String
  /// What `u` took back of this item's answer.
  func undoneHere(_ step: LocalStep) -> String
  /// There is nothing to take back.
  var nothingToUndo: String { get }
  /// An undo is under way.
  var undoing: String { get }
  /// The next item is being fetched.
  var loading: String { get }
  /// An answer is being made durable; keys wait.
  var submitting: String { get }
  /// The answer is durable.
  func submitted(_ verdict: Verdict, _ item: ItemID) -> String
  /// The answer is durable but came after its lease had run out.
  func submittedLate(_ item: ItemID) -> String
  /// The answer is durable but came from somebody who is out as the item's reviewer.
  func submittedInformed(_ item: ItemID) -> String
  /// The outcome is durable.
  func stored(_ outcome: Outcome, _ item: ItemID) -> String
  /// Too early after the item appeared.
  var justAppeared: String { get }
  /// Letters came as if somebody was writing, outside the editor.
  var meantToWrite: String { get }
  /// Letters came as if somebody was writing, where there is nothing to write in.
  var typingIgnored: String { get }
  /// A key that does nothing here.
  func keyUnused(_ key: String, help: String) -> String
  /// The program pastes with no key: the terminal does.
  var pasteWithTerminal: String { get }
  /// The digit has no emotion in this scheme.
  func noSuchEmotion(_ digit: Int) -> String
  /// No-break spaces became spaces.
  func spacesReplaced(_ count: Int) -> String
  /// A text went to the clipboard.
  func copied(own: Bool) -> String
  /// There is no own text to compare.
  var noDifference: String { get }
  /// A text was kept although the editor was to start from nothing.
  var textKept: String { get }
  /// The verdict that reasons belong to is missing, or takes none.
  var noReasonsHere: String { get }
  /// How to write the text that goes with a handover.
  var handoverText: String { get }
  /// Ctrl-C was pressed: how to leave from here.
  func howToLeave(_ way: WayOut) -> String
  /// The program is leaving, the draft is on its way to the disk.
  var leaving: String { get }
  /// A text is at its largest.
  var textFull: String { get }
  /// The guides changed with this item.
  func newGuides(_ version: Int) -> String
  /// The pause: the texts are hidden and the clock stands.
  var paused: [String] { get }
  /// Nothing waits for this reviewer, who did so many today.
  func queueEmpty(done: Int) -> [String]
  /// Nothing of this situation waits for this reviewer, who wants nothing else; so many wait in all.
  func nothingLeft(of situation: String, waiting: Int) -> [String]
  /// There is no item on the screen as the last one could not be fetched.
  var noItem: [String] { get }
  /// Something could not be done and can be tried again.
  func retry(_ sentence: String) -> String
  /// The editor is open: how to get out.
  var writingHint: String { get }
}

/// Questions, help and palette.
public protocol DialogWords: Sendable {
  /// The text equals the bot's: heading, then lines.
  var equalOffer: [String] { get }
  /// The text would not be submitted beside this verdict: heading, then lines.
  func unusedOffer(_ verdict: Verdict) -> [String]
  /// A text was pasted outside the editor, beside a reply already begun or without one: heading, then lines.
  func pasteOffer(hasText: Bool) -> [String]
  /// The draft can't be saved and the reviewer wants to leave: heading, then lines.
  var leaveUnsaved: [String] { get }
  /// Heading of the help.
  func helpHeading(_ place: String) -> String
  /// Heading of the palette.
  var paletteHeading: String { get }
  /// The choice is made: the name of Enter where several things can be chosen.
  var doneChoosing: String { get }
  /// The pane can be written in with the key before.
  var writeHere: String { get }
  /// Heading of the list of emotions.
  var emotionsHeading: String { get }
  /// How to search a list.
  var typeToSearch: String { get }
  /// Nothing in the list fits.
  func nothingFits(_ filter: String) -> String
  /// The place that the help is about.
  func place(_ place: HelpPlace) -> String
}

extension VerdictWords {
  /// One problem in a file's line, with the ids of `scheme` to choose among: `okänd situation: leverans; välj
  /// bland delivery_delay, …`.
  public func fault(_ problem: JudgementProblem, in scheme: LabelScheme) -> String {
    let known: [String] =
      switch problem {
      case .verdictMissing: Verdict.allCases.map(\.name)
      case .reasonMissing(let verdict): scheme.reasons(for: verdict).map(\.id)
      case .emotionUnknown: scheme.emotions.map(\.id)
      case .situationMissing, .situationUnknown: scheme.situations.map(\.id)
      case .criterionUnknown, .rubricMissing: scheme.labels(.rubric).map(\.id)
      case .labelUnknown(_, let axis): scheme.labels(axis).map(\.id)
      default: []
      }
    return fault(problem, among: known)
  }
}

extension VerdictWords {
  /// The key of a line of annotations that holds ids of `axis`, where it is not named as the list is.
  func key(_ axis: LabelAxis) -> String {
    switch axis {
    case .target: "target"
    case .tone: "tones"
    case .emotion, .situation, .reason, .handoverReason, .rubric, .conduct: axis.listName
    }
  }
}
