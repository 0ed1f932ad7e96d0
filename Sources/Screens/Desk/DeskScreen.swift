/// What is a screen beside the review screen: what does it know, answer and ask for?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A screen that lies on the desk: home, queue, guide, history and so on.
///
/// A value like the whole program. The desk gives it keys as actions, all events that answer effects, and room to
/// draw in; the lines on top and at the bottom, help, palette and messages are the desk's.
protocol DeskScreen: Sendable {
  /// Where its keys are listed; `.searching` makes letters text.
  var place: HelpPlace { get }
  /// Its name and what stands beside it in the line on top, the most important first.
  func heading(_ facts: DeskFacts) -> [String]
  /// What it says while nothing happened: how many there are, what is missing, what to do.
  func message(_ facts: DeskFacts) -> Notice?
  /// The line that is written on in place of the message; nil where none is.
  func writtenLine(_ facts: DeskFacts) -> WrittenLine?
  /// What the bottom line offers, in order of weight; pinned ones stay longest.
  func hints(_ facts: DeskFacts) -> [(action: ScreenAction, isPinned: Bool)]
  /// What the bottom line calls an action just now; nil for its usual short name.
  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String?
  /// Why an action can't be done now; nil where it can.
  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String?
  /// The moment from which on it looks different without anything happening; nil for never.
  var wakeAt: Timestamp? { get }
  /// The item that it is about just now; nil where there is none.
  func subject(_ facts: DeskFacts) -> ItemID?
  /// What to ask for when it opens, and again when it comes back into sight.
  mutating func appear(_ facts: DeskFacts) -> [DeskRequest]
  /// Does an action of its own place.
  mutating func perform(_ action: ScreenAction, _ facts: DeskFacts) -> [DeskRequest]
  /// Takes a key that is text, where its place is `.searching`.
  mutating func type(_ key: Key, _ facts: DeskFacts) -> [DeskRequest]
  /// Takes pasted text.
  mutating func paste(_ text: String, _ facts: DeskFacts) -> [DeskRequest]
  /// Takes a click or a turn of the wheel, at a place of the whole canvas.
  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest]
  /// Takes an answer; events that are not its own mean nothing to it.
  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest]
  /// Fits itself to its room, after every event and before drawing.
  mutating func arrange(in area: Rect, _ facts: DeskFacts)
  /// Draws itself and puts the real cursor where the focus is.
  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts)
}

extension DeskScreen {
  func message(_ facts: DeskFacts) -> Notice? { nil }
  func writtenLine(_ facts: DeskFacts) -> WrittenLine? { nil }
  func label(_ action: ScreenAction, _ facts: DeskFacts) -> String? { nil }
  var wakeAt: Timestamp? { nil }
  func whyNot(_ action: ScreenAction, _ facts: DeskFacts) -> String? { nil }
  func subject(_ facts: DeskFacts) -> ItemID? { facts.item }
  mutating func type(_ key: Key, _ facts: DeskFacts) -> [DeskRequest] { [] }
  mutating func paste(_ text: String, _ facts: DeskFacts) -> [DeskRequest] { [] }
  mutating func point(_ mouse: Mouse, _ facts: DeskFacts) -> [DeskRequest] { [] }
  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] { [] }
  mutating func arrange(in area: Rect, _ facts: DeskFacts) {}
}

/// A line that a person writes on where messages stand, such as a search.
struct WrittenLine: Sendable {
  /// What stands before it.
  var prompt: String
  /// The text, with the cursor in it.
  var field: TextField
  /// What stands at the right end, such as how much was found.
  var result = ""

  /// Draws the line and puts the real cursor into the field.
  func draw(on canvas: inout Canvas, in area: Rect) {
    var line = area.firstRow
    _ = line.takeLeft(1)
    let columns = Columns.width(of: result)
    if columns > 0, columns + 24 < line.columns {
      _ = line.takeRight(1)
      let end = line.takeRight(columns)
      canvas.put(result, at: Point(column: end.column, row: end.row), in: end, role: .dim)
      _ = line.takeRight(2)
    }
    let start = canvas.put(
      Columns.shortened(prompt, to: line.columns / 2),
      at: Point(column: line.column, row: line.row),
      in: line,
      role: .key
    )
    _ = line.takeLeft(start - line.column)
    field.draw(on: &canvas, in: line, role: .own, blankRole: .text)
  }
}

/// What every screen may know.
struct DeskFacts: Sendable {
  /// What can be chosen.
  var scheme: LabelScheme
  /// How replies should sound, once it was read.
  var voice: VoiceGuides
  /// The version of the published guides.
  var guideVersion: Int
  /// The reviewer's name.
  var reviewer: String
  /// The reviewer's language.
  var language: Language
  /// What the reviewer has met before.
  var seen: SeenTips
  /// Whether the reviewer may settle what others disagree on.
  var mayAdjudicate = false
  /// The terminal's size.
  var size: Size
  /// The item under review, if any.
  var item: ItemID?
  /// The language of its conversation, where known.
  var itemLanguage: String?
  /// The latest figures of the queue.
  var progress: QueueProgress
  /// The moment of the event.
  var now: Timestamp
  /// How far the wall clock is from UTC at a moment.
  var utcOffsetMinutes: @Sendable (Timestamp) -> Int

  var words: any Wordbook { language.words }

  /// The time of the day of a moment.
  func clock(_ at: Timestamp) -> String {
    words.clock(at, offsetMinutes: utcOffsetMinutes(at))
  }

  /// Day and time of a moment.
  func moment(_ at: Timestamp) -> String {
    words.moment(at, offsetMinutes: utcOffsetMinutes(at))
  }
}

/// What a screen asks the desk for.
enum DeskRequest: Sendable {
  /// Something of the world.
  case effect(Effect)
  /// Another screen.
  case go(Destination)
  /// Back to the screen below.
  case close
  /// Something to say until the next key.
  case say(Notice)
}

/// Where a person can go.
enum Destination: Hashable, Sendable {
  /// The screen below, or out of the program.
  case back
  case home
  /// The item under review, or the next one.
  case review
  /// This very item, to be judged.
  case item(ItemID)
  /// This very item, with handing over marked.
  case handOver(ItemID)
  case queue(ItemQuery, isSearching: Bool)
  /// The items behind a figure; those that differ of so many, where they were chosen so.
  case behind([ItemID], of: Int?)
  case guide
  /// Disputes, for adjudicators.
  case adjudication
  /// What reviewers said of this very item, for adjudicators.
  case answers(ItemID)
  /// What became of the reviewer's own answers.
  case settled
  case history(ItemID)
  /// All that stands over the item under review.
  case card(ItemCard)
  case earlier(ItemID)
  case log
  case practice
  case firstRun
  case agreement
  /// What a team means, round by round, for adjudicators.
  case calibration
}
