/// What does the frame of a screen say in Swedish, and what are its actions called?

public import Curation

/// Everything a person reads, in Swedish.
public struct SwedishWords: Wordbook {
  /// Makes the catalogue.
  public init() {}

  /// Swedish.
  public var language: Language { .sv }
}

extension SwedishWords {
  /// The name of the review screen.
  public var reviewTitle: String { "Granska" }

  /// How many this reviewer did today.
  public func done(_ count: Int) -> String { count == 1 ? "1 klar i dag" : "\(count) klara i dag" }

  /// None but items of this situation come.
  public func only(_ situation: String) -> String { "bara \(situation)" }

  /// How many wait for the team.
  public func waiting(_ count: Int) -> String { "\(count) väntar" }

  /// Which version of the guides holds.
  public func guide(_ version: Int) -> String { "guide v\(version)" }

  /// A draft is durable since `time`.
  public func draftSaved(_ time: String) -> String { "Utkast sparat \(time)" }

  /// There is something that is not durable yet.
  public var unsaved: String { "osparat" }

  /// A draft or an answer is on its way to the disk.
  public var saving: String { "sparar …" }

  /// Which lines of a text are shown, counted from 1.
  public func rows(_ first: Int, _ last: Int, of count: Int) -> String {
    let up = first > 1 ? " ↑" : ""
    let down = last < count ? " ↓" : ""
    let shown = first == last ? "\(first)" : "\(first)–\(last)"
    return "rad \(shown) av \(count)\(up)\(down)"
  }

  /// A key that shows what is out of sight.
  public func shows(_ key: String) -> String { "\(key) visar" }

  /// How many lines lie out of sight where there is no room for more words.
  public func hiddenRows(_ count: Int) -> String {
    count == 1 ? "… 1 rad till" : "… \(count) rader till"
  }

  /// The time of the day of a moment.
  public func clock(_ at: Timestamp, offsetMinutes: Int) -> String {
    CalendarTime(at, offsetMinutes: offsetMinutes).clock
  }

  /// Day and time of a moment.
  public func moment(_ at: Timestamp, offsetMinutes: Int) -> String {
    day(at, offsetMinutes: offsetMinutes) + " " + clock(at, offsetMinutes: offsetMinutes)
  }

  /// The day of a moment.
  public func day(_ at: Timestamp, offsetMinutes: Int) -> String {
    let months = [
      "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ]
    let time = CalendarTime(at, offsetMinutes: offsetMinutes)
    return "\(time.day) \(months[time.month - 1])"
  }

  /// What a key is called.
  public func keyName(_ key: KeyName) -> String {
    switch key {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backspace: "Backsteg"
    case .delete: "Delete"
    case .insert: "Insert"
    case .space: "Mellanslag"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control: "Ctrl"
    case .shift: "Skift"
    case .alt: "Alt"
    }
  }

  /// The terminal has fewer than 60 columns or 16 rows.
  public func tooSmall(columns: Int, rows: Int) -> [String] {
    [
      "Fönstret är för litet.",
      "Det är \(columns)×\(rows), Tonfall behöver 60×16.",
      "Gör det större. Inget har gått förlorat.",
      "q lämnar.",
    ]
  }
}

extension SwedishWords {
  /// The name in help and palette.
  public func name(_ action: ScreenAction) -> String {
    switch action {
    case .emotion: "Känsla: tydlig, stark, svag, av"
    case .noEmotion: "Ingen känsla"
    case .unclear: "Känslan går inte att avgöra"
    case .allEmotions: "Alla känslor, med sökning"
    case .situation: "Vad ärendet gäller"
    case .note: "Anteckning till ledaren"
    case .rubric: "Bedöm botens svar punkt för punkt"
    case .approve: "Godkänn svaret som det är"
    case .rewrite: "Skriv om, från botens text"
    case .rewriteAfresh: "Skriv ett nytt svar, från tomt"
    case .reject: "Underkänn, utan eget svar"
    case .handOver: "Lämna över till en människa"
    case .reasons: "Skäl till omdömet"
    case .ownText: "Skriv i mitt svar, omdömet står kvar"
    case .submit: "Skicka omdömet"
    case .skip: "Hoppa över, kommer tillbaka senare"
    case .putAway: "Lägg undan eller skicka vidare"
    case .tell: "Jag har sagt till"
    case .card: "Hela kortet om ett märkt svar"
    case .falseAlarm: "Falsklarm: svaret är inte rött"
    case .noRedToday: "Inga fler röda svar i dag, av och på"
    case .undo: "Ta tillbaka senaste steget"
    case .diff: "Skillnad mot botens text, av och på"
    case .copy: "Kopiera mitt svar, annars kundens text"
    case .nextPane: "Nästa ruta"
    case .previousPane: "Föregående ruta"
    case .pageUp: "En sida upp"
    case .pageDown: "En sida ner"
    case .lineUp: "En rad upp"
    case .lineDown: "En rad ner"
    case .top: "Till början"
    case .bottom: "Till slutet"
    case .pause: "Paus: dölj texterna, stoppa klockan"
    case .help: "Hjälp för den här rutan"
    case .palette: "Allt som går att göra, med namn"
    case .leave: "Lämna, utkastet sparas"
    case .interrupt: "Visa hur man lämnar"
    case .switchLanguage: "Byt språk: switch to English"
    case .suspend: "Till kommandoraden en stund (fg tar tillbaka)"
    case .undoTyping: "Ångra i texten"
    case .redoTyping: "Gör om i texten"
    case .wordMotion: "Ett ord i taget"
    case .selectText: "Markera text"
    case .deleteText: "Radera"
    case .back: "Tillbaka, texten sparas som utkast"
    case .choose: "Välj med radens tangent"
    case .accept: "Välj raden"
    case .eraseFilter: "Sudda i sökningen"
    case .close: "Stäng"
    case .confirm: "Ja, det som står i frågan"
    case .decline: "Nej, tillbaka"
    case .resume: "Fortsätt"
    case .lookAgain: "Titta efter nya svar"
    case .findInText: "Sök i texten"
    case .selectAll: "Markera hela texten"
    case .deleteLine: "Radera till radens början eller slut"
    case .insertReply: "Infoga botens svar"
    case .phrases: "Formuleringar och platshållare"
    case .mask: "Dölj uppgiften eller det markerade"
    case .nextMark: "Nästa personuppgift att avgöra"
    case .keepMark: "Uppgiften är inte personlig"
    case .reveal: "Visa en dold uppgift, av och på (antecknas)"
    case .editOutside: "Skriv i ett annat redigeringsprogram ($EDITOR)"
    case .nextFinding: "Nästa anmärkning på texten"
    case .applyFinding: "Byt till förslaget"
    case .setAsideRule: "Gör undantag från en regel"
    case .goHome: "Till startsidan"
    case .startReview: "Börja eller fortsätt granska"
    case .practice: "Öva på fem svar som inte räknas"
    case .queue: "Listan över alla svar"
    case .guide: "Guiden: vad etiketterna betyder"
    case .history: "Svarets historia"
    case .earlierConversations: "Kundens tidigare samtal"
    case .log: "Meddelanden sedan start"
    case .agreement: "Hur eniga granskarna är"
    case .open: "Öppna"
    case .search: "Sök"
    case .nextMatch: "Nästa träff"
    case .previousMatch: "Föregående träff"
    case .filter: "Filtrera"
    case .sort: "Byt ordning"
    case .why: "Varför svaret står där det står"
    case .passOn: "Skicka vidare till någon annan"
    case .changeTheme: "Byt färger"
    case .mouse: "Mus av eller på"
    case .calibration: "Samsynsrundor"
    case .startRound: "Börja en samsynsrunda"
    case .ruling: "Skriv in i guiden vad ni bestämmer"
    case .adjudicate: "Avgör det som är oense"
    case .takeLeft: "Ta svaret till vänster"
    case .takeRight: "Ta svaret till höger"
    case .bothGood: "Båda svaren är bra"
    case .fieldLeft: "Ta raden från vänster"
    case .fieldRight: "Ta raden från höger"
    case .nextAnswer: "Visa nästa svar till höger"
    case .merge: "Skriv texten som gäller"
    case .category: "Varför det blev oense"
    case .confidence: "Hur säker du är"
    case .sendBack: "Skicka tillbaka till granskarna, med en anteckning"
    case .decide: "Avgör"
    case .standBy: "Stå fast vid mitt svar som kom tillbaka"
    }
  }

  /// The name in the bottom line.
  public func short(_ action: ScreenAction) -> String {
    switch action {
    case .emotion: "Känsla"
    case .noEmotion: "Ingen"
    case .unclear: "Oklart"
    case .allEmotions: "Alla känslor"
    case .situation: "Ärende"
    case .note: "Anteckna"
    case .rubric: "Mall"
    case .approve: "Godkänn"
    case .rewrite: "Skriv om"
    case .rewriteAfresh: "Skriv nytt"
    case .reject: "Underkänn"
    case .handOver: "Lämna över"
    case .reasons: "Skäl"
    case .ownText: "Mitt svar"
    case .submit: "Skicka"
    case .skip: "Hoppa över"
    case .putAway: "Lägg undan"
    case .tell: "Sagt till"
    case .card: "Viktigt"
    case .falseAlarm: "Falsklarm"
    case .noRedToday: "Inga röda"
    case .undo: "Ta tillbaka"
    case .diff: "Skillnad"
    case .copy: "Kopiera"
    case .nextPane: "Nästa ruta"
    case .previousPane: "Förra rutan"
    case .pageUp, .pageDown: "Bläddra"
    case .lineUp, .lineDown: "Rulla"
    case .top: "Början"
    case .bottom: "Slutet"
    case .pause: "Paus"
    case .help: "Hjälp"
    case .palette: "Allt annat"
    case .leave: "Lämna"
    case .interrupt: "Hur man lämnar"
    case .switchLanguage: "English"
    case .suspend: "Kommandorad"
    case .undoTyping: "Ångra"
    case .redoTyping: "Gör om"
    case .wordMotion: "Ord"
    case .selectText: "Markera"
    case .deleteText: "Radera"
    case .back: "Utkast, tillbaka"
    case .choose: "Välj"
    case .accept: "Välj"
    case .eraseFilter: "Sudda"
    case .close: "Stäng"
    case .confirm: "Ja"
    case .decline: "Nej, tillbaka"
    case .resume: "Fortsätt"
    case .lookAgain: "Titta efter nya"
    case .findInText: "Sök"
    case .selectAll: "Allt"
    case .deleteLine: "Radera rad"
    case .insertReply: "Botens svar"
    case .phrases: "Formuleringar"
    case .mask: "Dölj"
    case .nextMark: "Personuppgift"
    case .keepMark: "Inte personligt"
    case .reveal: "Visa dolt"
    case .editOutside: "$EDITOR"
    case .nextFinding: "Anmärkning"
    case .applyFinding: "Byt"
    case .setAsideRule: "Undantag"
    case .goHome: "Startsidan"
    case .startReview: "Granska"
    case .practice: "Öva"
    case .queue: "Lista"
    case .guide: "Guide"
    case .history: "Historia"
    case .earlierConversations: "Tidigare samtal"
    case .log: "Meddelanden"
    case .agreement: "Enighet"
    case .open: "Öppna"
    case .search: "Sök"
    case .nextMatch: "Nästa"
    case .previousMatch: "Förra"
    case .filter: "Filter"
    case .sort: "Ordning"
    case .why: "Varför"
    case .passOn: "Skicka vidare"
    case .changeTheme: "Färger"
    case .mouse: "Mus"
    case .calibration: "Rundor"
    case .startRound: "Ny runda"
    case .ruling: "Bestäm"
    case .adjudicate: "Avgör"
    case .takeLeft: "Vänster"
    case .takeRight: "Höger"
    case .bothGood: "Båda"
    case .fieldLeft: "Från vänster"
    case .fieldRight: "Från höger"
    case .nextAnswer: "Nästa svar"
    case .merge: "Skriv"
    case .category: "Beror på"
    case .confidence: "Säker"
    case .sendBack: "Tillbaka"
    case .decide: "Avgör"
    case .standBy: "Stå fast"
    }
  }
}
