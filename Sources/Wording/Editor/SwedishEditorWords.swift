/// What do the screens say in Swedish while a reply is written?

public import Curation

extension SwedishWords {
  /// Heading of the list of phrases.
  public var phrasesHeading: String { "Formuleringar" }

  /// A kind of phrases.
  public func phrase(_ kind: Phrase.Kind) -> String {
    switch kind {
    case .greeting: "Hälsning"
    case .signOff: "Avslut"
    case .example: "Exempel"
    case .placeholder: "Platshållare"
    case .earlier: "Eget svar"
    }
  }

  /// There is no phrase yet.
  public var noPhrases: String { "Det finns inga formuleringar än." }

  /// A phrase was put in at the cursor.
  public func inserted(_ kind: Phrase.Kind) -> String {
    switch kind {
    case .greeting: "Hälsningen är infogad. Ctrl-Z tar bort den."
    case .signOff: "Avslutet är infogat. Ctrl-Z tar bort det."
    case .example: "Exemplet är infogat. Ctrl-Z tar bort det."
    case .placeholder: "Platshållaren är infogad. Ctrl-Z tar bort den."
    case .earlier: "Ditt tidigare svar är infogat. Ctrl-Z tar bort det."
    }
  }

  /// The bot's reply was put in at the cursor.
  public var replyInserted: String { "Botens svar är infogat. Ctrl-Z tar bort det." }

  /// Phrases and the bot's reply go into a reply, not into a note.
  public var replyOnly: String { "Det hör till svaret, inte till anteckningen." }

  /// The action needs a text that is being written.
  public var onlyWhileWriting: String { "Det går medan du skriver. t öppnar ditt svar." }

  /// Before the words that are looked for in the text.
  public var findLabel: String { "Sök: " }

  /// The match shown.
  public func match(_ number: Int, of count: Int) -> String { "\(number) av \(count)" }

  /// The text does not have the words.
  public var noMatch: String { "finns inte" }

  /// There is nothing in the text to take back.
  public var nothingTyped: String { "Det finns inget att ångra i texten." }

  /// There is nothing in the text to do again.
  public var nothingToRedo: String { "Det finns inget att göra om i texten." }

  /// Masking needs a selection.
  public var selectFirst: String { "Markera först det som ska döljas: Skift och piltangenterna." }

  /// The question over the menu of placeholders.
  public func maskQuestion(_ value: String) -> String { "Dölj ”\(value)”: vad är det?" }

  /// A value was masked in so many places.
  public func masked(_ placeholder: String, places: Int) -> String {
    places == 1
      ? "Dolt: nu står det \(placeholder). Ctrl-Z tar tillbaka."
      : "Dolt på \(places) ställen: nu står det \(placeholder). Ctrl-Z tar tillbaka."
  }

  /// The text came back from the reviewer's own editor.
  public var editedOutside: String { "Din text är hämtad tillbaka. Ctrl-Z ger den förra." }

  /// The text came back as it was.
  public var editedUnchanged: String { "Texten är som den var." }

  /// The text that came back is too long.
  public var editedTooLong: String { "Texten blev för lång och togs inte med. Den förra är kvar." }
}

extension SwedishWords {
  /// Heading over what there is to look at in the text.
  public func findingsHeading(warnings: Int, notes: Int) -> String {
    if notes == 0 { return "Att se över: \(warnings)" }
    return warnings == 0
      ? "Att notera: \(notes)" : "Att se över: \(warnings) · notera: \(notes)"
  }

  /// A key that goes to the next finding.
  public func goesToNext(_ key: String) -> String { "\(key) nästa" }

  /// A key that does what the finding proposes.
  public func applies(_ key: String, removes: Bool) -> String {
    removes ? "\(key) tar bort" : "\(key) rättar"
  }

  /// So many findings are not shown.
  public func moreFindings(_ count: Int) -> String { "… \(count) till" }

  /// There is nothing to look at in the text.
  public var noFindings: String { "Det finns inget att se över i texten." }

  /// The text is too long to be looked through while it is written.
  public var tooLongToCheck: String { "Texten är för lång för att ses över medan du skriver." }

  /// The text is looked through when it is submitted.
  public var checkedLater: String {
    "Så lång text ser guiden igenom när du skickar med F2."
  }

  /// There is nothing to put in place of what was found.
  public var noReplacement: String { "Det finns inget förslag här. Ändra själv om det behövs." }

  /// Heading over what comes next in the queue.
  public var upcomingHeading: String { "Härnäst i kön" }

  /// Nothing comes next.
  public var upcomingEmpty: String { "Inget mer just nu." }

  /// The line on top while an earlier answer is corrected.
  public var correctionTitle: String { "Rätta" }

  /// An earlier answer is opened to be corrected.
  public func correcting(_ item: ItemID) -> String {
    "Du har redan bedömt \(item). Ändra och skicka, eller lämna det med s."
  }

  /// An earlier answer was left as it was.
  public func uncorrected(_ item: ItemID) -> String { "\(item) är kvar som det var." }

  /// An item that is answered already can't be put away.
  public var answeredAlready: String { "Svaret är redan bedömt. s lämnar det som det är." }

  /// The name of the key that leaves an earlier answer as it is.
  public var leaveUncorrected: String { "Låt stå" }

  /// The mouse chooses no action that decides something.
  public func keyOnly(_ key: String) -> String { "Musen avgör inget. \(key) gör det." }
}
