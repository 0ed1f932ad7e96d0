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
}
