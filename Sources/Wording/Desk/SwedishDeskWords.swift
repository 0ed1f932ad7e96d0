/// What do the screens around the review screen say in Swedish?

public import Curation

extension SwedishWords {
  /// What an action is good for.
  public func tip(_ action: ScreenAction) -> String? {
    switch action {
    case .undo: "Tips: u tar tillbaka, även det du nyss skickade."
    case .diff: "Tips: d visar vad som skiljer ditt svar från botens."
    case .earlierConversations: "Tips: c visar vad kunden har skrivit förut."
    case .search: "Tips: / söker bland alla svar."
    case .palette: "Tips: F9 visar allt som går att göra, med namn."
    case .guide: "Tips: G visar vad etiketterna betyder."
    case .phrases: "Tips: F8 har hälsningar, avslut och dina tidigare svar."
    default: nil
    }
  }

  /// Other colours are shown.
  public func themeChanged(_ theme: String) -> String {
    let name =
      switch theme {
      case "auto": "terminalens egna"
      case "dark": "mörka"
      case "light": "ljusa"
      case "mono": "utan färg"
      case "high-contrast": "hög kontrast"
      default: theme
      }
    return "Färger: \(name)."
  }

  /// The mouse was switched on or off.
  public func mouse(isOn: Bool) -> String {
    isOn
      ? "Musen är på. Håll Skift för att markera och kopiera i terminalen."
      : "Musen är av. Nu markerar och kopierar terminalen som vanligt."
  }

  /// An item that was asked for can't be judged by this reviewer.
  public func notOpened(
    _ item: ItemID,
    _ why: NotOpened,
    clock: (Timestamp) -> String
  ) -> String {
    switch why {
    case .unknown: "Det finns inget svar \(item)."
    case .full: "\(item) har redan de granskare som behövs."
    case .taken(let name, let until):
      "\(name) har \(item) framme, till \(clock(until)). Ta över det: tonfall items take \(item)"
    case .putAway: "Du har lagt ifrån dig \(item) för gott. Någon annan tar det."
    case .sawOthers:
      "Du har läst vad andra sagt om \(item), så någon annan bedömer det. Nästa: tonfall review"
    case .answered:
      "Du har redan bedömt \(item). Ändra det: tonfall, sedan / och Enter på det i listan."
    case .ended(let state):
      switch state {
      case .agreed, .adjudicated: "\(item) är avgjort."
      case .disputed: "\(item) väntar på att avgöras."
      case .setAside: "\(item) är undanlagt."
      case .cannotJudge: "\(item) gick inte att avgöra."
      case .superseded: "\(item) har ersatts av en längre version av samtalet."
      case .copy: "\(item) räknas med ett annat som säger samma sak."
      case .open: "\(item) går inte att öppna just nu."
      }
    }
  }

  /// The line on top while practising.
  public func practiceTitle(_ number: Int, of count: Int) -> String {
    "Övning \(number) av \(count) · räknas inte"
  }

  /// The practice is over.
  public func practiceOver(isReviewing: Bool) -> String {
    isReviewing
      ? "Övningen är klar. Nu är det på riktigt, och u tar tillbaka."
      : "Övningen är klar. r börjar granska på riktigt."
  }

  /// The heading of each screen.
  public func title(_ screen: ScreenName) -> String {
    switch screen {
    case .home: "Tonfall"
    case .queue: "Svar"
    case .guide: "Guide"
    case .history: "Historia"
    case .earlier: "Kundens tidigare samtal"
    case .log: "Meddelanden"
    case .firstRun: "Välkommen till Tonfall"
    case .calibration: "Samsynsrundor"
    case .agreement: "Enighet"
    case .adjudication: "Avgöra"
    case .settled: "Vad det blev av mina svar"
    case .card: "Viktigt om"
    }
  }
}
