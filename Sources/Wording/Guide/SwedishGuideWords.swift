/// What does the guide say around the labels in Swedish?

public import Curation

extension SwedishWords {
  /// Which guide this is.
  public func guideIntroduction(version: Int) -> String {
    "Så här bedömer vi. Guiden är version \(version), den som gäller nu."
  }

  /// The heading of a part.
  public func guidePart(_ part: GuidePart) -> String {
    switch part {
    case .emotions: "Vad kunden känner"
    case .situations: "Ärende: vad samtalet gäller"
    case .verdicts: "Omdömen"
    case .reasons: "Skäl att skriva om eller underkänna"
    case .handoverReasons: "Skäl att lämna över"
    case .outcomes: "Utan omdöme"
    case .rubric: "Botens svar, punkt för punkt"
    case .tones: "Svarets ton"
    case .targets: "Vad en känsla gäller"
    case .conducts: "Hur kunden uppträder"
    }
  }

  /// Which keys a part is about.
  public func guideKeys(_ part: GuidePart) -> String {
    switch part {
    case .emotions: "1–9, 0 ingen, - oklart"
    case .situations: "g"
    case .verdicts: "a e x o"
    case .reasons, .handoverReasons: "w"
    case .outcomes: "s S"
    case .rubric, .tones, .targets, .conducts: "r"
    }
  }

  /// What is to be known before a part's labels.
  public func guideIntroduction(_ part: GuidePart) -> String {
    switch part {
    case .emotions:
      """
      Alla känslor som orden visar, en eller flera. Siffran igen ändrar styrkan: tydlig, stark, \
      svag, av. 0 är ett svar: ingen känsla. - när den inte går att avgöra.
      """
    case .situations: "Ett ärende för varje samtal."
    case .verdicts: "Ett omdöme för varje svar. Enter skickar det."
    case .reasons, .handoverReasons: "Minst ett skäl."
    case .outcomes: "När svaret inte ska bedömas, eller inte av dig."
    case .rubric:
      """
      r öppnar dem. Tangenten igen går från det bästa svaret till det sämsta och sedan till inget svar. \
      e/t, ej tillämpligt: det har inget med det här svaret att göra, och är inget nej.
      """
    case .tones: "En eller två, där det efterfrågas."
    case .targets, .conducts: "En, där det efterfrågas."
    }
  }

  /// When to give a verdict.
  public func meaning(_ verdict: Verdict) -> String {
    switch verdict {
    case .approve: "Svaret är bra som det är."
    case .rewrite: "Ditt svar ersätter botens. E börjar från tomt."
    case .reject: "Svaret går inte att använda, och du skriver inget eget."
    case .handover:
      "En människa borde ha svarat. Skriv gärna vad boten ska säga när den lämnar över."
    }
  }

  /// A part has no labels.
  public var guideNoLabels: String { "Guiden har inga sådana etiketter." }

  /// The heading of the voice guide.
  public var voiceHeading: String { "Så ska svaren låta" }

  /// The heading over what a reply does.
  public var voiceMoves: String { "Vad ett svar gör" }

  /// The heading over the rules.
  public var voiceRules: String { "Regler för tonen" }

  /// What the rules' signs mean.
  public var voiceRulesIntroduction: String {
    "✗ ska ändras, eller få ett skäl till undantag (Ctrl-O). ! se över. · tips. – avstängd."
  }

  /// A rule that is not in use.
  public var voiceRuleOff: String { "avstängd" }

  /// How often a rule was set aside.
  public func setAsideTimes(_ count: Int) -> String { "\(count) undantag" }

  /// The heading over the examples.
  public var voiceExamples: String { "Exempel" }

  /// What stands before a reply that holds.
  public var voiceGood: String { "Så här:" }

  /// What stands before a reply that breaks rules.
  public var voiceBad: String { "Inte så här:" }

  /// The rules that a reply breaks.
  public func voiceBreaks(_ rules: String) -> String { "Bryter mot: \(rules)" }
}
