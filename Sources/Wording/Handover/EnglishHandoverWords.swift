/// What is said in English where a person has to take over?

public import Curation

extension EnglishWords {
  /// What a level is called.
  public func level(_ level: HandoverLevel) -> String {
    switch level {
    case .red: "red: a person now"
    case .amber: "amber: a person decides"
    case .green: "green: rather a person"
    }
  }

  /// A level in a narrow column.
  public func sign(_ level: HandoverLevel) -> String {
    switch level {
    case .red: "R"
    case .amber: "A"
    case .green: "·"
    }
  }

  /// The banner over a red item.
  public func redBanner(_ categories: [String]) -> String {
    "RED: " + (categories.isEmpty ? "a person now" : categories.joined(separator: ", ")) + "."
  }

  /// What to do at a red item.
  public func redAdvice(isBlocking: Bool) -> String {
    isBlocking
      ? "Don't polish the reply. Hand over: o. False alarm: S."
      : "You called it a false alarm and are alone here, so you may judge it."
  }

  /// The banner over an amber item.
  public func amberBanner(_ categories: [String]) -> String {
    "AMBER: " + (categories.isEmpty ? "a person decides" : categories.joined(separator: ", ")) + "."
  }

  /// What to do at an amber item.
  public var amberAdvice: String { "Should a person take over? o hands over." }

  /// What to do at an item that the reviewer found to be red or amber.
  public var tellBeforeGoingOn: String { "Tell somebody before you go on." }

  /// The line over a green item.
  public func greenBanner(_ found: [String]) -> String {
    "Green: " + (found.isEmpty ? "a person may do better" : found.joined(separator: ", "))
      + ". o hands over."
  }

  /// What in how a conversation goes points at a person taking over.
  public func handoverSign(_ sign: HandoverSign) -> String {
    switch sign {
    case .sameAnswer: "the same answer twice"
    case .sameQuestion: "the same question twice"
    case .otherLanguage(let tag): "another language (\(tag))"
    }
  }

  /// Words of the customer.
  public func quoted(_ text: String) -> String { "“\(text)”" }

  /// More than what the banner has room for.
  public func bannerMore(_ count: Int, key: String) -> String { "\(count) more: \(key)" }

  /// Who is to be told.
  public func tell(_ name: String, how: String) -> String { "Tell: \(name), \(how)" }

  /// Nobody has filled in how to reach them.
  public func tellNotFilledIn(_ name: String) -> String {
    "Tell: \(name). How? Fill in contacts in guides/handover.yml."
  }

  /// Nobody is named.
  public var nobodyToTell: String {
    "Tell a lead. Whom? Fill in contacts in guides/handover.yml."
  }

  /// The key that says that somebody was told.
  public func toldKey(_ key: String) -> String { "\(key) I have told them" }

  /// Somebody was told.
  public func told(_ whom: String, at time: String) -> String {
    whom.isEmpty ? "Told at \(time)" : "Told at \(time): \(whom)"
  }

  /// Where help is.
  public func help(_ resources: [String]) -> String {
    "Help: " + resources.joined(separator: " · ")
  }

  /// One resource.
  public func resource(_ name: String, how: String, hours: String, isUnchecked: Bool) -> String {
    let when = hours.isEmpty ? "" : " (\(hours))"
    return "\(name) \(how)\(when)" + (isUnchecked ? " [check the number]" : "")
  }

  /// That reading this can be hard.
  public func heavy(_ key: String) -> String {
    "This can be hard to read. A break is fine: \(key)."
  }

  /// The question over the menu of whom one has told.
  public var toldQuestion: String { "Whom have you told?" }

  /// Somebody whom the guide does not name.
  public var toldSomebodyElse: String { "Somebody else" }

  /// The item is no matter for a person.
  public var nobodyNeedsToKnow: String { "The item is neither red nor amber." }

  /// Nothing stands over the item.
  public var nothingOver: String { "The item is not marked." }

  /// The question over the menu of why it is a false alarm.
  public var falseAlarmQuestion: String { "Why is it a false alarm? Two people have to say so" }

  /// Why it is a false alarm.
  public func falseAlarm(_ reason: FalseAlarm) -> String {
    switch reason {
    case .mannerOfSpeaking: "It is a manner of speaking"
    case .notAPerson: "It is about a thing, and nobody is in danger"
    case .saidNot: "The customer says that it is not so"
    case .over: "It is long ago, and somebody took care of it"
    case .other: "Something else, see the note"
    }
  }

  /// The item is not red.
  public var noAlarm: String { "The item is not red." }

  /// A red item leaves the desk with a verdict, or goes to somebody else.
  public var noOutcomeForRed: String {
    "A red item is not put away. Hand over, pass on or call it a false alarm."
  }

  /// The verdict can't be given to a red item.
  public var onlyHandover: String {
    "The item is red and can only be handed over: o. Is it a false alarm? S."
  }

  /// The category has a fixed text.
  public func fixedReply(_ key: String) -> String {
    "There is a fixed text to begin with: \(key) opens it."
  }

  /// The reviewer wanted no red items today.
  public func noRedToday(isOn: Bool) -> String {
    isOn
      ? "The queue gives you no red items today. The same choice takes that back."
      : "Red items come to you from the queue again."
  }

  /// In the line on top.
  public var noRedShort: String { "no red today" }

  /// Red items wait that do not come to this reviewer.
  public func redHeld(_ count: Int, _ hold: RedHold?) -> [String] {
    let wait = count == 1 ? "1 red item waits." : "\(Grouped(count).english) red items wait."
    switch hold {
    case .notToday: return [wait, "Others take them: you asked for none today."]
    case .newcomer:
      return [
        wait, "They come to you after ten others, to colleagues before.",
        "Is none of them here? Take them from the list.",
      ]
    case .inARow: return [wait, "You have read five in a row: take a break first."]
    case nil: return [wait, "For somebody else: you have answered or passed on all of them."]
    }
  }

  /// How many red items wait.
  public func homeRed(_ hold: RedHold?) -> String {
    switch hold {
    case nil: ""
    case .notToday: ", none to you today"
    case .newcomer: ", none to you yet"
    case .inARow: ", after a break"
    }
  }

  /// Why a red item does not come to the reader.
  public func held(_ hold: RedHold) -> String {
    switch hold {
    case .notToday: "It does not come to you: you asked for no red ones today."
    case .newcomer: "It does not come to you yet: red ones come after ten others."
    case .inARow: "It does not come to you just now: you got five red ones in a row."
    }
  }

  /// That an item comes before others.
  public func risk(_ level: HandoverLevel) -> String {
    switch level {
    case .red: "It is red and comes before everything else."
    case .amber: "It is amber and comes before what is neither red nor amber."
    case .green: "It is green: rather a person."
    }
  }
}
