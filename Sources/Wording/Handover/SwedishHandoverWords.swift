/// What is said in Swedish where a person has to take over?

public import Curation

extension SwedishWords {
  /// What a level is called.
  public func level(_ level: HandoverLevel) -> String {
    switch level {
    case .red: "röd: människa nu"
    case .amber: "gul: en människa avgör"
    case .green: "grön: hellre en människa"
    }
  }

  /// A level in a narrow column.
  public func sign(_ level: HandoverLevel) -> String {
    switch level {
    case .red: "R"
    case .amber: "G"
    case .green: "·"
    }
  }

  /// The banner over a red item.
  public func redBanner(_ categories: [String]) -> String {
    "RÖTT: " + (categories.isEmpty ? "människa nu" : categories.joined(separator: ", ")) + "."
  }

  /// What to do at a red item.
  public func redAdvice(isBlocking: Bool) -> String {
    isBlocking
      ? "Putsa inte svaret. Lämna över: o. Falsklarm: S."
      : "Du har sagt falsklarm och är ensam här, så du kan bedöma det."
  }

  /// The banner over an amber item.
  public func amberBanner(_ categories: [String]) -> String {
    "GULT: " + (categories.isEmpty ? "en människa avgör" : categories.joined(separator: ", ")) + "."
  }

  /// What to do at an amber item.
  public var amberAdvice: String { "Ska en människa ta över? o lämnar över." }

  /// What to do at an item that the reviewer found to be red or amber.
  public var tellBeforeGoingOn: String { "Säg till någon innan du går vidare." }

  /// The line over a green item.
  public func greenBanner(_ found: [String]) -> String {
    "Grönt: " + (found.isEmpty ? "en människa kan passa bättre" : found.joined(separator: ", "))
      + ". o lämnar över."
  }

  /// What in how a conversation goes points at a person taking over.
  public func handoverSign(_ sign: HandoverSign) -> String {
    switch sign {
    case .sameAnswer: "samma svar två gånger"
    case .sameQuestion: "samma fråga två gånger"
    case .otherLanguage(let tag): "annat språk (\(tag))"
    }
  }

  /// Words of the customer.
  public func quoted(_ text: String) -> String { "”\(text)”" }

  /// More than what the banner has room for.
  public func bannerMore(_ count: Int, key: String) -> String { "\(count) till: \(key)" }

  /// Who is to be told.
  public func tell(_ name: String, how: String) -> String { "Säg till: \(name), \(how)" }

  /// Nobody has filled in how to reach them.
  public func tellNotFilledIn(_ name: String) -> String {
    "Säg till: \(name). Hur? Fyll i contacts i guides/handover.yml."
  }

  /// Nobody is named.
  public var nobodyToTell: String {
    "Säg till en ledare. Vem? Fyll i contacts i guides/handover.yml."
  }

  /// The key that says that somebody was told.
  public func toldKey(_ key: String) -> String { "\(key) jag har sagt till" }

  /// Somebody was told.
  public func told(_ whom: String, at time: String) -> String {
    whom.isEmpty ? "Sagt till \(time)" : "Sagt till \(time): \(whom)"
  }

  /// Where help is.
  public func help(_ resources: [String]) -> String {
    "Hjälp: " + resources.joined(separator: " · ")
  }

  /// One resource.
  public func resource(_ name: String, how: String, hours: String, isUnchecked: Bool) -> String {
    let when = hours.isEmpty ? "" : " (\(hours))"
    return "\(name) \(how)\(when)" + (isUnchecked ? " [kolla numret]" : "")
  }

  /// That reading this can be hard.
  public func heavy(_ key: String) -> String {
    "Det här kan vara tungt att läsa. Ta gärna en paus: \(key)."
  }

  /// The question over the menu of whom one has told.
  public var toldQuestion: String { "Vem har du sagt till?" }

  /// Somebody whom the guide does not name.
  public var toldSomebodyElse: String { "Någon annan" }

  /// The item is no matter for a person.
  public var nobodyNeedsToKnow: String { "Svaret är varken rött eller gult." }

  /// Nothing stands over the item.
  public var nothingOver: String { "Svaret är inte märkt." }

  /// The question over the menu of why it is a false alarm.
  public var falseAlarmQuestion: String {
    "Varför är det ett falsklarm? Två personer behöver säga det"
  }

  /// Why it is a false alarm.
  public func falseAlarm(_ reason: FalseAlarm) -> String {
    switch reason {
    case .mannerOfSpeaking: "Det är ett sätt att uttrycka sig"
    case .notAPerson: "Det gäller en sak, och ingen är i fara"
    case .saidNot: "Kunden säger att det inte är så"
    case .over: "Det är länge sedan, och någon har tagit hand om det"
    case .other: "Något annat, se anteckningen"
    }
  }

  /// The item is not red.
  public var noAlarm: String { "Svaret är inte rött." }

  /// A red item leaves the desk with a verdict, or goes to somebody else.
  public var noOutcomeForRed: String {
    "Ett rött svar läggs inte undan. Lämna över, skicka vidare eller säg falsklarm."
  }

  /// The verdict can't be given to a red item.
  public var onlyHandover: String {
    "Svaret är rött och kan bara lämnas över: o. Är det ett falsklarm? S."
  }

  /// The category has a fixed text.
  public func fixedReply(_ key: String) -> String {
    "Det finns en fast text att börja med: \(key) öppnar den."
  }

  /// The reviewer wanted no red items today.
  public func noRedToday(isOn: Bool) -> String {
    isOn
      ? "Du får inga röda svar ur kön mer i dag. Samma val tar tillbaka det."
      : "Du får röda svar ur kön igen."
  }

  /// In the line on top.
  public var noRedShort: String { "inga röda i dag" }

  /// Red items wait that do not come to this reviewer.
  public func redHeld(_ count: Int, _ hold: RedHold?) -> [String] {
    let wait = count == 1 ? "1 rött svar väntar." : "\(Grouped(count).swedish) röda svar väntar."
    switch hold {
    case .notToday: return [wait, "Andra tar dem: du har bett om inga röda i dag."]
    case .newcomer:
      return [
        wait, "De kommer till dig efter tio andra, till kollegor före det.",
        "Är ingen av dem här? Ta dem ur listan.",
      ]
    case .inARow: return [wait, "Du har läst fem i rad: ta en paus först."]
    case nil: return [wait, "På någon annan: du har svarat på dem alla eller skickat dem vidare."]
    }
  }

  /// How many red items wait.
  public func homeRed(_ hold: RedHold?) -> String {
    switch hold {
    case nil: ""
    case .notToday: ", inga till dig i dag"
    case .newcomer: ", inga till dig än"
    case .inARow: ", efter en paus"
    }
  }

  /// Why a red item does not come to the reader.
  public func held(_ hold: RedHold) -> String {
    switch hold {
    case .notToday: "Det kommer inte till dig: du har bett om inga röda i dag."
    case .newcomer: "Det kommer inte till dig än: röda kommer efter tio andra."
    case .inARow: "Det kommer inte till dig just nu: du har fått fem röda i rad."
    }
  }

  /// That an item comes before others.
  public func risk(_ level: HandoverLevel) -> String {
    switch level {
    case .red: "Det är rött och går före allt annat."
    case .amber: "Det är gult och går före det som är varken rött eller gult."
    case .green: "Det är grönt: hellre en människa."
    }
  }
}
