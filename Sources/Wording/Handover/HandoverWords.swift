/// What is said where a person has to take over?

public import Curation

/// The banner, the contact card, what was told, false alarms, and how red items are spread.
public protocol HandoverWords: Sendable {
  /// What a level is called.
  func level(_ level: HandoverLevel) -> String
  /// A level in a column of one or two signs, told apart without colour.
  func sign(_ level: HandoverLevel) -> String
  /// The banner over a red item: what was found.
  func redBanner(_ categories: [String]) -> String
  /// What to do at a red item; `isBlocking` where only handing over stands.
  func redAdvice(isBlocking: Bool) -> String
  /// The banner over an amber item: what was found.
  func amberBanner(_ categories: [String]) -> String
  /// What to do at an amber item.
  var amberAdvice: String { get }
  /// What to do at an item that the reviewer found to be red or amber.
  var tellBeforeGoingOn: String { get }
  /// The line over a green item: what was found.
  func greenBanner(_ found: [String]) -> String
  /// What in how a conversation goes points at a person taking over, in few words.
  func handoverSign(_ sign: HandoverSign) -> String
  /// Words of the customer, with the marks of a quotation around them.
  func quoted(_ text: String) -> String
  /// So many more of whom to tell and where help is do not stand in the banner; `key` shows all.
  func bannerMore(_ count: Int, key: String) -> String
  /// Who is to be told and how to reach them.
  func tell(_ name: String, how: String) -> String
  /// Who is to be told, but nobody has filled in how to reach them.
  func tellNotFilledIn(_ name: String) -> String
  /// Nobody is named: where to do that.
  var nobodyToTell: String { get }
  /// The key that says that somebody was told.
  func toldKey(_ key: String) -> String
  /// Somebody was told at a time of the day; `whom` is empty where the guide does not name them.
  func told(_ whom: String, at time: String) -> String
  /// Where help is: every resource as one phrase.
  func help(_ resources: [String]) -> String
  /// One resource: its name, how to reach it, when; `isUnchecked` after 180 days without a check.
  func resource(_ name: String, how: String, hours: String, isUnchecked: Bool) -> String
  /// That reading this can be hard, and that a break is fine.
  func heavy(_ key: String) -> String
  /// The question over the menu of whom one has told.
  var toldQuestion: String { get }
  /// Somebody whom the guide does not name.
  var toldSomebodyElse: String { get }
  /// The item is no matter for a person, so that nobody needs to be told.
  var nobodyNeedsToKnow: String { get }
  /// Nothing stands over the item that a card could show whole.
  var nothingOver: String { get }
  /// The question over the menu of why it is a false alarm.
  var falseAlarmQuestion: String { get }
  /// Why it is a false alarm.
  func falseAlarm(_ reason: FalseAlarm) -> String
  /// The item is not red, so that there is no alarm.
  var noAlarm: String { get }
  /// A red item leaves the desk with a verdict, or goes to somebody else.
  var noOutcomeForRed: String { get }
  /// The verdict can't be given to a red item: what can be done.
  var onlyHandover: String { get }
  /// The category has a fixed text, and which key opens it.
  func fixedReply(_ key: String) -> String
  /// The reviewer wanted no red items today, or wants them again.
  func noRedToday(isOn: Bool) -> String
  /// In the line on top: the reviewer gets none today.
  var noRedShort: String { get }
  /// Red items wait that do not come to this reviewer: two short lines.
  func redHeld(_ count: Int, _ hold: RedHold?) -> [String]
  /// How many red items wait, said after the number on the home screen.
  func homeRed(_ hold: RedHold?) -> String
  /// Why a red item does not come to the reader.
  func held(_ hold: RedHold) -> String
  /// That an item comes before others.
  func risk(_ level: HandoverLevel) -> String
}
