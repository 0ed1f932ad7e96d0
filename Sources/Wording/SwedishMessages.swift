/// What does the program say in Swedish when something happened or must be decided?

public import Curation

extension SwedishWords {
  /// The draft of an earlier time was opened.
  public func draftFound(_ time: String) -> String { "Ditt utkast från \(time) är kvar." }

  /// What `u` took back of a submission.
  public func undone(_ undone: Undone) -> String {
    switch undone {
    case .annotation(let item, let verdict): "Du tog tillbaka: \(self.verdict(verdict)), \(item)"
    case .outcome(let item, let outcome): "Du tog tillbaka: \(self.outcome(outcome)), \(item)"
    }
  }

  /// What `u` took back of this item's answer.
  public func undoneHere(_ step: LocalStep) -> String {
    switch step {
    case .emotion(let name): "Du tog tillbaka: \(name)"
    case .noEmotion: "Du tog tillbaka: \(feelsNothing)"
    case .unclear: "Du tog tillbaka: \(feelsUnclear)"
    case .situation(let name): "Du tog tillbaka: ärende \(name)"
    case .verdict(let verdict): "Du tog tillbaka: \(self.verdict(verdict))"
    case .reason(let name): "Du tog tillbaka: skäl \(name)"
    case .mark(let name): "Du tog tillbaka: \(name)"
    case .exception(let rule): "Du tog tillbaka: undantag från \(rule)"
    case .marks: marksUndone
    }
  }

  /// There is nothing to take back.
  public var nothingToUndo: String { "Det finns inget mer att ta tillbaka." }

  /// An undo is under way.
  public var undoing: String { "Tar tillbaka …" }

  /// The next item is being fetched.
  public var loading: String { "Hämtar nästa svar …" }

  /// An answer is being made durable; keys wait.
  public var submitting: String { "Sparar …" }

  /// The answer is durable.
  public func submitted(_ verdict: Verdict, _ item: ItemID) -> String {
    "Sparat: \(self.verdict(verdict)), \(item). u tar tillbaka."
  }

  /// The answer is durable but came after its lease had run out.
  public func submittedLate(_ item: ItemID) -> String {
    "Sparat, men \(item) hade hunnit gå vidare till en kollega. Ditt omdöme är kvar."
  }

  /// The answer is durable but came from somebody who is out as the item's reviewer.
  public func submittedInformed(_ item: ItemID) -> String {
    "Sparat, men du är inte längre granskare av \(item): det avgör inget och räknas inte i samstämmigheten."
  }

  /// The outcome is durable.
  public func stored(_ outcome: Outcome, _ item: ItemID) -> String {
    let what =
      switch outcome {
      case .skip: "Överhoppat"
      case .passOn: "Skickat vidare"
      case .setAside: "Undanlagt"
      case .cannotJudge: "Gick inte att avgöra"
      case .falseAlarm: "Falsklarm"
      }
    return "\(what): \(item). u tar tillbaka."
  }

  /// Too early after the item appeared.
  public var justAppeared: String { "Svaret kom just upp. Läs först, tryck sedan igen." }

  /// Letters came as if somebody was writing, outside the editor.
  public var meantToWrite: String { "Menade du att skriva? e öppnar svaret." }

  /// Letters came as if somebody was writing, where there is nothing to write in.
  public var typingIgnored: String {
    "Det såg ut som löpande text, så inget hände. Vänta lite och tryck igen."
  }

  /// A key that does nothing here.
  public func keyUnused(_ key: String, help: String) -> String {
    "\(key) gör inget här. \(help) visar tangenterna."
  }

  /// The text can be pasted with another key.
  public var pasteWithTerminal: String {
    "Klistra in med terminalens egen tangent, oftast Ctrl-Skift-V."
  }

  /// The digit has no emotion in this scheme.
  public func noSuchEmotion(_ digit: Int) -> String {
    "Ingen känsla har siffran \(digit). l visar alla."
  }

  /// No-break spaces became spaces.
  public func spacesReplaced(_ count: Int) -> String {
    count == 1
      ? "Ett hårt mellanslag blev ett vanligt." : "\(count) hårda mellanslag blev vanliga."
  }

  /// A text went to the clipboard.
  public func copied(own: Bool) -> String {
    own ? "Ditt svar är kopierat." : "Kundens text är kopierad."
  }

  /// There is no own text to compare.
  public var noDifference: String { "Du har inget eget svar att jämföra med än." }

  /// A text was kept although the editor was to start from nothing.
  public var textKept: String { "Din text är kvar. Radera den om du vill börja från tomt." }

  /// The verdict that reasons belong to is missing, or takes none.
  public var noReasonsHere: String { "Skäl hör till Skriv om, Underkänn och Lämna över." }

  /// How to write the text that goes with a handover.
  public var handoverText: String { "t: skriv vad boten ska säga när den lämnar över." }

  /// Ctrl-C was pressed: how to leave from here.
  public func howToLeave(_ way: WayOut) -> String {
    switch way {
    case .atOnce: "q lämnar Tonfall. Allt du skrivit finns kvar."
    case .stepwise: "q går tillbaka ett steg och lämnar till sist Tonfall. Allt finns kvar."
    case .afterEscape: "Esc stänger rutan, sedan lämnar q. Allt du skrivit finns kvar."
    }
  }

  /// The program is leaving, the draft is on its way to the disk.
  public var leaving: String { "Sparar utkastet och lämnar …" }

  /// A text is at its largest.
  public var textFull: String { "Texten ryms inte. Det inklistrade togs inte med." }

  /// The guides changed with this item.
  public func newGuides(_ version: Int) -> String { "Ny guide från och med nu: v\(version)." }

  /// The pause.
  public var paused: [String] {
    [
      "Paus", "Texterna är dolda och klockan står still.", "Allt du skrivit är sparat.",
      "b eller Enter fortsätter.",
    ]
  }

  /// Nothing waits for this reviewer.
  public func queueEmpty(done: Int) -> [String] {
    done > 0
      ? [
        "Kön är tom. Bra jobbat!", "Enter tittar efter nya svar.",
        "u tar tillbaka ditt senaste omdöme. q lämnar.",
      ]
      : [
        "Det finns inget att granska just nu.", "Enter tittar efter nya svar. q lämnar.",
      ]
  }

  /// Nothing of this situation waits for this reviewer, who wants nothing else; so many wait in all.
  public func nothingLeft(of situation: String, waiting: Int) -> [String] {
    let others =
      waiting == 0
      ? "Inget annat väntar heller."
      : "\(Grouped(waiting).swedish) svar väntar i övrigt: starta utan --only."
    return ["Inget är kvar av \(situation).", others, "Enter tittar efter nya svar. q lämnar."]
  }

  /// There is no item on the screen as the last one could not be fetched.
  public var noItem: [String] {
    ["Inget svar är öppet.", "Enter försöker hämta nästa igen. q lämnar."]
  }

  /// Something could not be done and can be tried again.
  public func retry(_ sentence: String) -> String {
    "\(sentence) Ditt arbete är kvar. Försök igen."
  }

  /// The editor is open: how to get out.
  public var writingHint: String { "Skriv. F2 skickar, Esc går tillbaka med utkastet kvar." }
}

extension SwedishWords {
  /// The text equals the bot's.
  public var equalOffer: [String] {
    [
      "Godkänna i stället?", "Ditt svar är likadant som botens.",
      "Enter godkänner och skickar.", "Esc går tillbaka till texten.",
    ]
  }

  /// The text would not be submitted beside this verdict.
  public func unusedOffer(_ verdict: Verdict) -> [String] {
    [
      "Skicka utan din text?", "Du har skrivit ett eget svar.",
      "Det följer inte med när du väljer \(self.verdict(verdict)).",
      "Enter skickar utan texten.", "Esc går tillbaka. Texten är kvar.",
    ]
  }

  /// A text was pasted outside the editor.
  public func pasteOffer(hasText: Bool) -> [String] {
    [
      "Klistra in som svar?",
      hasText
        ? "Enter lägger in texten i ditt svar, där markören står."
        : "Enter öppnar svaret med den inklistrade texten.",
      "Esc kastar den.",
    ]
  }

  /// The draft can't be saved and the reviewer wants to leave.
  public var leaveUnsaved: [String] {
    [
      "Lämna ändå?", "Utkastet gick inte att spara.",
      "Enter lämnar och det osparade går förlorat.", "Esc stannar kvar.",
    ]
  }

  /// Heading of the help.
  public func helpHeading(_ place: String) -> String { "Hjälp: \(place)" }

  /// Heading of the palette.
  public var paletteHeading: String { "Allt som går att göra" }

  /// The choice is made.
  public var doneChoosing: String { "Klar" }

  /// The pane can be written in with the key before.
  public var writeHere: String { "skriv här" }

  /// Heading of the list of emotions.
  public var emotionsHeading: String { "Alla känslor" }

  /// How to search a list.
  public var typeToSearch: String { "skriv för att söka" }

  /// Nothing in the list fits.
  public func nothingFits(_ filter: String) -> String {
    "Inget passar \"\(filter)\". Backsteg suddar."
  }

  /// The place that the help is about.
  public func place(_ place: HelpPlace) -> String {
    switch place {
    case .judging: "bedöma"
    case .writing: "skriva svar"
    case .noting: "anteckning"
    case .picking: "välja ord att dölja"
    case .menu: "meny"
    case .list: "lista"
    case .question: "fråga"
    case .paused: "paus"
    case .empty: "tom kö"
    case .waiting: "vänta"
    case .home: "startsidan"
    case .queue: "lista över svar"
    case .searching: "sökning"
    case .reading: "läsa"
    case .firstRun: "första gången"
    case .excusing: "undantag från en regel"
    case .calibrating: "samsynsrundor"
    case .agreement: "enighet"
    case .adjudicating: "avgöra"
    case .merging: "texten som gäller"
    }
  }
}
