/// What do an item's panes and verdicts say in Swedish?

public import Curation

extension SwedishWords {
  /// Who speaks.
  public func speaker(_ speaker: Speaker) -> String {
    switch speaker {
    case .customer: "Kund"
    case .bot: "Bot"
    case .agent: "Agent"
    case .tool: "Verktyg"
    case .system: "Instruktion"
    case .note: "Intern notering"
    }
  }

  /// A tool's turn, in one line.
  public func toolTurn(_ name: String) -> String { name.isEmpty ? "verktyg" : "verktyg: \(name)" }

  /// The turns before the customer's message.
  public func earlier(_ count: Int) -> String {
    count == 1 ? "Tidigare: 1 inlägg" : "Tidigare: \(count) inlägg"
  }

  /// The turns after the reply.
  public func after(_ count: Int) -> String {
    count == 1 ? "Vad som hände sedan: 1 inlägg" : "Vad som hände sedan: \(count) inlägg"
  }

  /// Turns after the reply exist but wait for the verdict.
  public func afterHidden(_ count: Int) -> String { "fortsättningen visas efter omdömet" }

  /// Where a conversation took place; a name that is not known is shown as it came.
  public func channel(_ name: String) -> String {
    switch name.lowercased() {
    case "chat": "chatt"
    case "mail", "email", "e-mail": "mejl"
    case "phone": "telefon"
    case "web", "form": "webbformulär"
    default: name
    }
  }

  /// There is no turn by the customer before the reply.
  public var noCustomer: String { "(inget från kunden före svaret)" }

  /// The bot's pane.
  public var bot: String { "Boten" }

  /// How many further conversations got the same reply.
  public func copies(_ count: Int) -> String {
    count == 1 ? "samma svar i 1 samtal till" : "samma svar i \(count) samtal till"
  }

  /// The reviewer has read the item before.
  public var readAgain: String { "läses en gång till" }

  /// The reviewer's pane.
  public func ownText(_ start: RewriteStart?) -> String {
    switch start {
    case .bot: "Mitt svar · börjat från botens text"
    case .nothing: "Mitt svar · börjat från tomt"
    case .phrase: "Mitt svar · börjat från en formulering"
    case .earlier: "Mitt svar · börjat från ett eget tidigare svar"
    case .agent: "Mitt svar · börjat från agentens svar"
    case .suggestion: "Mitt svar · börjat från ett förslag"
    case nil: "Mitt svar"
    }
  }

  /// How many words the text has.
  public func wordCount(_ count: Int) -> String { "\(count) ord" }

  /// The pane that compares the bot's text with the reviewer's.
  public var difference: String { "Skillnad · [-bort-] {+nytt+}" }

  /// The pane of emotions.
  public var feels: String { "Kunden känner" }

  /// Keys of the pane of emotions.
  public var feelsKeys: String { "1–9 · 0 ingen · - oklart · l alla" }

  /// Nothing was answered about emotions.
  public var feelsUnanswered: String { "inte besvarat" }

  /// The answer *none*.
  public var feelsNothing: String { "Ingen känsla" }

  /// The feeling can't be told.
  public var feelsUnclear: String { "Går inte att avgöra" }

  /// How strong, 1 to 3.
  public func intensity(_ value: Int) -> String {
    switch value {
    case ...1: "svag"
    case 2: "tydlig"
    default: "stark"
    }
  }

  /// Before a definition's other half.
  public var notWhen: String { "Inte när:" }

  /// The label that this one is often taken for.
  public func lookAlike(_ name: String) -> String { "Förväxlas ofta med: \(name)" }

  /// The situation.
  public var situation: String { "Ärende" }

  /// The note.
  public var note: String { "Anteckning" }

  /// The heading over the note while it is written.
  public var noteHeading: String { "Min anteckning · läses av ledaren" }

  /// Nothing chosen here yet.
  public var notChosen: String { "(inte valt)" }

  /// Writing from nothing, where there is little room.
  public var afresh: String { "nytt" }

  /// Nothing here yet.
  public var nothingYet: String { "(tom)" }

  /// An empty text by customer or bot.
  public var emptyText: String { "(tom text)" }
}

extension SwedishWords {
  /// The pane of the verdict.
  public var verdictHeading: String { "Omdöme" }

  /// No verdict yet.
  public var noVerdict: String { "inget omdöme än" }

  /// The name of a verdict.
  public func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .approve: "Godkänn"
    case .rewrite: "Skriv om"
    case .reject: "Underkänn"
    case .handover: "Lämna över"
    }
  }

  /// The name of an outcome.
  public func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .skip: "Hoppa över"
    case .passOn: "Skicka vidare"
    case .setAside: "Lägg undan"
    case .cannotJudge: "Kan inte avgöra"
    case .falseAlarm: "Falsklarm"
    }
  }

  /// What an outcome means.
  public func meaning(_ outcome: Outcome) -> String {
    switch outcome {
    case .skip: "kommer tillbaka till mig senare"
    case .passOn: "till en kollega: jäv, språk, för svårt"
    case .setAside: "inget att bedöma: skräp, test, avbrutet"
    case .cannotJudge: "kräver fakta som ingen har här"
    case .falseAlarm: "rött, men ingen är i fara; två behöver säga det"
    }
  }

  /// The reasons beside a verdict.
  public func reasons(_ names: [String]) -> String { "skäl: " + names.joined(separator: ", ") }

  /// The question over the menu of reasons.
  public func reasonsQuestion(_ verdict: Verdict) -> String {
    "\(self.verdict(verdict)): varför? En eller flera"
  }

  /// The question over the menu of situations.
  public var situationQuestion: String { "Vad gäller ärendet?" }

  /// The question over the menu of outcomes.
  public var putAwayQuestion: String { "Lämna svaret utan omdöme" }

  /// The text that was written is not used beside this verdict.
  public func textNotUsed(_ verdict: Verdict) -> String { "din text följer inte med" }

  /// What is missing, and how to fill in the first of it.
  public func remaining(_ problems: [JudgementProblem], first: JudgementProblem) -> String {
    problems.count == 1 ? sentence(first) : remaining(problems) + ". " + sentence(first)
  }

  /// What is missing before the answer can be submitted.
  public func remaining(_ problems: [JudgementProblem]) -> String {
    "Kvar innan du kan skicka: " + stillMissing(problems).joined(separator: ", ")
  }

  /// One missing thing in a few words.
  public func missing(_ problem: JudgementProblem) -> String {
    switch problem {
    case .verdictMissing: "omdöme"
    case .redNeedsHandover: "ett rött svar kan bara lämnas över"
    case .reasonMissing: "skäl"
    case .reasonUnknown(let id): "skälet \(id) finns inte"
    case .reasonNotAllowed: "skälet ska bort"
    case .rewriteMissing: "eget svar"
    case .rewriteEqualsReply: "ett ändrat svar"
    case .rewriteNotAllowed: "texten används inte"
    case .rewriteTooLong: "texten är för lång"
    case .textHoldsNull: "ett otillåtet tecken i texten"
    case .emotionsMissing: "känslor"
    case .emotionUnknown(let id): "känslan \(id) finns inte"
    case .intensityOutOfRange: "styrkan på en känsla"
    case .emotionExclusive(let id): "\(id) går inte ihop med andra känslor"
    case .situationMissing: "ärende"
    case .situationUnknown(let id): "ärendet \(id) finns inte"
    case .noteMissing: "anteckning"
    case .rubricMissing: "bedömningsmall"
    case .criterionUnknown: "kriterium"
    case .answerNotOnScale(let id, _): "svaret på \(id)"
    case .labelUnknown(let id, _): "\(id) finns inte"
    case .tooManyTones: "högst två toner"
    case .voiceBroken: errorsAgainstGuide(1)
    case .overrideWithoutReason(let rule): "skäl till undantaget från \(rule)"
    case .overrideUnknown(let rule): "regeln \(rule) finns inte"
    case .personalData(let kind): "dölj: \(name(kind))"
    case .personalUndecided(let words): "avgör: ”\(words)”"
    }
  }

  /// One problem as a sentence that says what to do.
  public func sentence(_ problem: JudgementProblem) -> String {
    switch problem {
    case .verdictMissing: "Välj ett omdöme: a, e, x eller o."
    case .redNeedsHandover: onlyHandover
    case .reasonMissing(let verdict):
      "\(self.verdict(verdict)) behöver minst ett skäl. w öppnar dem."
    case .reasonUnknown(let id): "Skälet \(id) finns inte längre. w öppnar skälen, välj ett annat."
    case .reasonNotAllowed: "Godkänn tar inget skäl."
    case .rewriteMissing: "Skriv ditt svar: e öppnar det."
    case .rewriteEqualsReply: "Ditt svar är lika med botens. Då är det ett godkännande."
    case .rewriteNotAllowed(let verdict):
      "Din text följer inte med när du väljer \(self.verdict(verdict))."
    case .rewriteTooLong: "Texten är för lång. Korta den."
    case .textHoldsNull: "Texten har ett tecken som inte kan sparas. Skriv om det stället."
    case .emotionsMissing: "Vad känner kunden? 1–9, eller 0 för ingen känsla."
    case .emotionUnknown(let id): "Känslan \(id) finns inte längre. l visar dem som finns."
    case .intensityOutOfRange(let id, _): "Styrkan på \(id) är fel. Välj känslan igen."
    case .emotionExclusive(let id): "\(id) går inte ihop med andra känslor."
    case .situationMissing: "Vad gäller ärendet? g visar listan."
    case .situationUnknown(let id): "Ärendet \(id) finns inte längre. g visar dem som finns."
    case .noteMissing: "Här behövs en anteckning. n öppnar den."
    case .rubricMissing(let count):
      count == 1
        ? "1 punkt i mallen är obesvarad. r öppnar den."
        : "\(count) punkter i mallen är obesvarade. r öppnar den."
    case .criterionUnknown(let id): "Inget kriterium har id \(id)."
    case .answerNotOnScale(let id, _): "\(id) har ett svar utanför sin skala. r öppnar."
    case .labelUnknown(let id, _): "\(id) finns inte längre. r visar vad som finns."
    case .tooManyTones: "Ett svar har högst två toner. r öppnar dem."
    case .voiceBroken(let finding): sentence(broken: finding)
    case .overrideWithoutReason(let rule): "Skriv varför \(rule) inte gäller här: Ctrl-O."
    case .overrideUnknown(let rule): "Regeln \(rule) finns inte längre."
    case .personalData(let kind): "Din text har en personuppgift: \(name(kind)). F6 döljer den."
    case .personalUndecided(let words):
      "Är ”\(words)” en personuppgift? F6 döljer den, F7 låter den stå."
    }
  }

  /// One problem in a file's line.
  public func fault(_ problem: JudgementProblem, among known: [String]) -> String {
    let choice = known.isEmpty ? "" : "; välj bland " + known.joined(separator: ", ")
    return switch problem {
    case .verdictMissing: "verdict saknas" + choice
    case .redNeedsHandover:
      "svaret är rött och tar bara verdict handover, eller false_alarm"
    case .reasonMissing(let verdict):
      "\(verdict.name) behöver minst ett skäl i reasons" + choice
    case .reasonUnknown(let id): "okänt skäl: \(id)" + choice
    case .reasonNotAllowed: "approve tar inget skäl i reasons"
    case .rewriteMissing: "rewrite saknar text"
    case .rewriteEqualsReply: "texten i rewrite är lika med botens; då är det approve"
    case .rewriteNotAllowed(let verdict): "\(verdict.name) tar ingen text i rewrite"
    case .rewriteTooLong:
      "texten i rewrite eller note är för lång; högst \(Limits.rewriteBytes) byte"
    case .textHoldsNull: "texten i rewrite eller note har tecknet U+0000, som inte kan sparas"
    case .emotionsMissing: "emotions saknas; {} betyder ingen känsla"
    case .emotionUnknown(let id): "okänd känsla: \(id)" + choice
    case .intensityOutOfRange(let id, let value):
      "styrkan \(value) på känslan \(id) finns inte; välj 1, 2 eller 3"
    case .emotionExclusive(let id): "känslan \(id) går inte ihop med andra känslor"
    case .situationMissing: "situation saknas" + choice
    case .situationUnknown(let id): "okänd situation: \(id)" + choice
    case .noteMissing: "note saknas"
    case .rubricMissing(let count):
      "rubric saknar \(count == 1 ? "1 kriterium" : "\(count) kriterier")" + choice
    case .criterionUnknown(let id): "okänt kriterium i rubric: \(id)" + choice
    case .answerNotOnScale(let id, let allowed):
      "rubric har ett svar på \(id) utanför skalan; välj bland \(allowed)"
    case .labelUnknown(let id, let axis): "okänt värde i \(key(axis)): \(id)" + choice
    case .tooManyTones(let count): "\(count) toner i tones; högst \(Limits.tones)"
    case .voiceBroken(let finding):
      "texten bryter mot \(finding.rule): \(voice(finding)) Skriv om den, eller skäl i overrides"
    case .overrideWithoutReason(let rule): "overrides saknar skäl för \(rule)"
    case .overrideUnknown(let rule): "okänd regel i overrides: \(rule)"
    case .personalData(let kind):
      "texten i rewrite har en personuppgift (\(name(kind))); skriv {{\(kind.slotName)}} i stället"
    case .personalUndecided(let words):
      "”\(words)” i rewrite kan vara en personuppgift; dölj den med en platshållare, eller skriv kept: [\"\(words)\"]"
    }
  }

  /// Everything needed is there.
  public func readyToSubmit(_ key: String) -> String { "Allt är ifyllt. \(key) skickar." }
}
