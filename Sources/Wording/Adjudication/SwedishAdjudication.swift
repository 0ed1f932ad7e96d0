/// What does the screen say in Swedish on which disputes are settled?

public import Curation

extension SwedishWords {
  /// How many items wait.
  public func disputesWaiting(_ count: Int) -> String { "\(Grouped(count).swedish) att avgöra" }

  /// A reviewer without a name.
  public func reviewer(_ letter: String) -> String { "Granskare \(letter)" }

  /// A part of an answer.
  public func answerField(_ field: AnswerField) -> String {
    switch field {
    case .verdict: "Omdöme"
    case .reasons: "Skäl"
    case .rewrite: "Text"
    case .emotions: "Känner"
    case .situation: "Ärende"
    case .target: "Riktat mot"
    case .conduct: "Uppträder"
    case .tones: "Ton"
    case .rubric: "Mall"
    }
  }

  /// A rubric with so many answers.
  public func rubricAnswers(_ count: Int) -> String { count == 1 ? "1 svar" : "\(count) svar" }

  /// The heading over the fields.
  public func fieldsHeading(differing count: Int) -> String {
    count == 1 ? "1 skillnad" : "\(count) skillnader"
  }

  /// The heading over a reviewer's text.
  public func answerText(_ letter: String, _ verdict: Verdict?) -> String {
    switch verdict {
    case .approve: "\(letter) · botens svar som det är"
    case .reject: "\(letter) · botens svar, förkastat"
    case .rewrite, .handover, nil: "\(letter) · egen text"
    }
  }

  /// The reviewer wrote no text.
  public func noAnswerText(_ verdict: Verdict?) -> String {
    verdict == .handover ? "(överlämnat utan text)" : "(ingen text)"
  }

  /// The heading over what holds.
  public var finalHeading: String { "Det här gäller" }

  /// Nothing was chosen yet.
  public var nothingDecided: String {
    "Inget än. 1 eller 2 tar ett helt svar, pilarna vänster och höger en enda rad."
  }

  /// At an item that was set aside.
  public var asideToDecide: String { "1 inget att bedöma, som de säger · 2 tillbaka till kön" }

  /// The heading over an item that was set aside.
  public var asideHeading: String { "Undanlagt: inget att bedöma?" }

  /// Nobody wrote why.
  public var asideWithoutNote: String { "(ingen skrev varför)" }

  /// Where the answer comes from.
  public func source(_ letter: String?, isChanged: Bool) -> String {
    guard let letter else { return "ditt eget" }
    return isChanged ? "som \(letter), ändrat" : "som \(letter)"
  }

  /// What is done.
  public func act(_ act: AdjudicationAct) -> String {
    switch act {
    case .pick: "ett svar gäller"
    case .merge: "ditt eget svar gäller"
    case .bothAcceptable: "båda är bra"
    case .sendBack: "tillbaka till granskarna"
    case .confirmAside: "inget att bedöma"
    case .returnToQueue: "tillbaka till kön"
    case .retract: "taget tillbaka"
    }
  }

  /// The heading of the category.
  public var categoryHeading: String { "Beror på" }

  /// Why there was a dispute.
  public func category(_ category: DisputeCategory) -> String {
    switch category {
    case .guide: "guiden är oklar"
    case .lookAlike: "etiketter som liknar varandra"
    case .ambiguous: "kan läsas på två sätt"
    case .slip: "något blev förbisett"
    case .facts: "fakta"
    case .voice: "tonen"
    case .taste: "en smaksak"
    }
  }

  /// The heading of the confidence.
  public var confidenceHeading: String { "Säker" }

  /// How sure.
  public func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "knappt"
    case .medium: "någorlunda"
    case .high: "helt"
    }
  }

  /// The heading over the text that is put together.
  public var mergeHeading: String { "Texten som gäller" }

  /// Taking the text.
  public var useText: String { "Ta texten" }

  /// The heading over the note.
  public var adjudicationNote: String { "Anteckning till granskarna" }

  /// The heading over what the reviewers are to look at.
  public var sendBackHeading: String { "Vad ska granskarna titta på en gång till?" }

  /// Nobody may settle it.
  public var everybodyTookPart: String {
    "Alla som får avgöra det har själva bedömt det. " + wayOut
  }

  /// Nobody may settle these.
  public func stuckDisputes(_ count: Int) -> String {
    let items =
      count == 1
      ? "1 svar att avgöra: alla som får avgöra det har själva bedömt det. "
      : "\(Grouped(count).swedish) svar att avgöra: alla som får avgöra dem har själva bedömt dem. "
    return items + wayOut
  }

  private var wayOut: String {
    "Gör någon annan till avgörare (tonfall reviewers role NAMN adjudicator, eller reviewers add NAMN "
      + "--role adjudicator)."
  }

  /// Words of one adjudicator alone.
  public func secondEyes(_ count: Int) -> String {
    "\(Grouped(count).swedish) svar har ord som en avgörare ensam skrev, och two_eyes håller kvar dem "
      + "tills en andra avgör med samma ord (show SVAR visar dem, adjudicate --from tar emot dem)."
  }

  /// What came of an answer that was sent back.
  public func sentBack(_ letter: String, _ state: SentBackState) -> String {
    switch state {
    case .waiting: "\(letter) tittar igen"
    case .stoodBy: "\(letter) står fast"
    case .corrected: "\(letter) har ändrat sig"
    }
  }

  /// Not by themselves.
  public func answeredInSight(_ letter: String) -> String {
    "\(letter) svarade när andras omdömen kunde ses"
  }

  /// Nothing waits.
  public var nothingDisputed: String { "Inget att avgöra just nu." }

  /// Nothing waits, but for others something does.
  public func nothingDisputed(forOthers: Int, withReviewers: Int) -> String {
    var said = [nothingDisputed]
    if forOthers > 0 {
      said.append("\(Grouped(forOthers).swedish) som du själv har bedömt avgör någon annan.")
    }
    if withReviewers > 0 {
      said.append("\(Grouped(withReviewers).swedish) tillbaka hos granskarna.")
    }
    return said.joined(separator: " ")
  }

  /// The decision is durable.
  public func decided(_ act: AdjudicationAct) -> String {
    switch act {
    case .pick, .merge, .bothAcceptable: "Avgjort. u tar tillbaka."
    case .sendBack: "Skickat tillbaka till granskarna. u tar tillbaka."
    case .confirmAside: "Bekräftat: inget att bedöma. u tar tillbaka."
    case .returnToQueue: "Tillbaka i kön. u tar tillbaka."
    case .retract: "Taget tillbaka."
    }
  }

  /// The same was decided before.
  public var decidedAlready: String { "Det var redan avgjort så." }

  /// Why a decision was not stored.
  public func notDecided(_ why: AdjudicationRefusal) -> String {
    switch why {
    case .unknown: "Svaret finns inte."
    case .own: "Du har bedömt svaret själv, så någon annan avgör det."
    case .everybodyTookPart: everybodyTookPart
    case .notDisputed: "Svaret väntar inte på det längre."
    case .changed: "Någon har ändrat svaret under tiden. Så här ser det ut nu."
    case .noSuchAnnotation: "Det omdömet gäller inte längre."
    case .red: "Svaret är rött: det kan bara lämnas över."
    case .noteMissing: "Skriv vad granskarna ska titta på."
    }
  }

  /// A decision was taken back.
  public func decisionTakenBack(_ item: ItemID) -> String { "\(item) ska avgöras igen." }

  /// There is no decision to take back.
  public var noDecisionToTakeBack: String { "Du har inget beslut att ta tillbaka." }

  /// Something has to be chosen.
  public var decideWhat: String { "Välj först vad som gäller: 1, 2 eller 3, eller skriv med e." }

  /// There is no answer on that side.
  public var noSuchSide: String { "Det finns inget omdöme där." }

  /// There are no answers to choose from.
  public var onlyAside: String { "Svaret är undanlagt: 1 bekräftar, 2 lägger tillbaka det i kön." }

  /// It was not set aside.
  public var notAside: String { "Svaret är inte undanlagt." }

  /// The adjudicator judged the item.
  public var decidesOwn: String {
    "Du har bedömt det här själv; ingen annan finns som kan avgöra det."
  }

  /// Only handing over can be decided.
  public var redDispute: String { "Rött: det kan bara lämnas över." }

  /// Nobody but adjudicators.
  public var adjudicatorsOnly: String { "Den som är avgörare avgör det som är oense." }

  /// An answer came back.
  public func sentBackBanner(keep: String, submit: String) -> String {
    "Tillbaka till dig: ändra och tryck \(submit), eller stå fast med \(keep)."
  }

  /// The reviewer stands by the answer.
  public var stoodBy: String { "Du står fast. Avgöraren tar det härifrån." }

  /// Nothing is settled yet.
  public var nothingSettled: String {
    "Inget av dina svar är avgjort än. Det blir de när alla som behövs har bedömt dem och är ense, "
      + "eller när någon avgör. r på startsidan går vidare med granskningen."
  }

  /// The heading over an own answer.
  public func becameOf(_ item: ItemID, _ became: BecameOf) -> String {
    switch became {
    case .changed: "\(item) · ändrat"
    case .asGood: "\(item) · lika bra som texten som gäller"
    case .withOtherLabels: "\(item) · som du skrev, med andra etiketter"
    case .asSubmitted: "\(item) · som du hade det"
    }
  }

  /// The heading over what the team has ruled.
  public var rulingsHeading: String { "Vad teamet har bestämt" }

  /// Before a ruling.
  public func ruled(_ date: String) -> String { "Bestämt \(date):" }

  /// The answers are others than those that a draft was made on.
  public func draftOnOtherAnswers(_ time: String) -> String {
    "Omdömena har ändrats sedan \(time). Dina ord är kvar; välj på nytt vad som gäller."
  }

  /// A text that does not hold yet.
  public var begunText: String { "Påbörjad text, inte använd än" }

  /// A ruling that is not in the guide yet.
  public var begunRuling: String { "Påbörjat beslut till guiden" }

  /// A decision leaves out what was typed.
  public func leavesOut(_ texts: [(text: DisputeText, key: String)], key: String) -> String {
    let named = texts.map { text, key in
      switch text {
      case .merge: "din text (\(key))"
      case .note: "din anteckning (\(key))"
      case .sendBack: "det de skulle titta på igen (\(key))"
      case .ruling: "ditt beslut till guiden (\(key))"
      }
    }
    return "Kommer inte med: " + named.joined(separator: ", ") + ". \(key) igen avgör ändå."
  }

  /// Leaving loses what can't be saved.
  public var leaveLosesDraft: String { "q en gång till lämnar, och det osparade går förlorat." }

  /// Nothing was sent back.
  public var nothingSentBack: String { "Ingen har skickat tillbaka det här svaret till dig." }
}
