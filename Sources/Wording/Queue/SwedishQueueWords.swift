/// What does the list of items say in Swedish?

public import Curation

extension SwedishWords {
  /// The title of a column.
  public func title(_ column: QueueColumn) -> String {
    switch column {
    case .number: "Nr"
    case .state: "Läge"
    case .level: "!"
    case .verdict: "Omdöme"
    case .language: "Spr"
    case .message: "Kunden skriver"
    case .annotations: "Bedömt"
    case .source: "Källans namn"
    }
  }

  /// What a condition of the filter is called.
  public func condition(_ condition: QueueCondition) -> String {
    switch condition {
    case .own: "Mitt arbete"
    case .state: "Läge"
    case .verdict: "Omdöme"
    case .situation: "Ärende"
    case .emotion: "Känsla"
    case .language: "Språk"
    case .batch: "Omgång"
    case .risk: "Risk"
    case .reviewer: "Granskare"
    }
  }

  /// The choice that takes a condition away.
  public func anyValue(_ condition: QueueCondition) -> String {
    condition == .own ? "allt" : "alla"
  }

  /// What is asked for where a condition has no list to choose from.
  public func writeHint(_ condition: QueueCondition) -> String {
    switch condition {
    case .language: "skriv en språkkod, som sv"
    case .batch: "skriv omgångens namn"
    case .reviewer: "skriv ett namn"
    case .own, .state, .risk, .verdict, .situation, .emotion: "skriv för att söka"
    }
  }

  /// The choice that takes what was written as it stands.
  public func asWritten(_ text: String) -> String { "\"\(text)\", precis som det står" }

  /// Where an item stands, for a filter.
  public func state(_ state: ItemState) -> String {
    switch state {
    case .open: "väntar på granskare"
    case .agreed: "avgjort, alla är ense"
    case .disputed: "oenigt"
    case .adjudicated: "avgjort av ledaren"
    case .setAside: "undanlagt"
    case .cannotJudge: "gick inte att avgöra"
    case .superseded: "ersatt av en längre version"
    case .copy: "räknas med ett annat"
    }
  }

  /// Where an item stands, in a narrow column.
  public func shortState(_ state: ItemState) -> String {
    switch state {
    case .open: "väntar"
    case .agreed, .adjudicated: "avgjort"
    case .disputed: "oenigt"
    case .setAside: "undanlagt"
    case .cannotJudge: "ej avgörbart"
    case .superseded: "ersatt"
    case .copy: "en kopia"
    }
  }

  /// What the reader has to do with an item.
  public func own(_ own: OwnWork) -> String {
    switch own {
    case .draft: "mitt utkast"
    case .done: "bedömt av mig"
    case .skipped: "överhoppat"
    }
  }

  /// The reader has handed the item to somebody else.
  public var handedOnState: String { "skickat vidare" }

  /// The verdict as it stands in a list.
  public func listed(_ verdict: Verdict) -> String {
    switch verdict {
    case .approve: "godkänt"
    case .rewrite: "omskrivet"
    case .reject: "underkänt"
    case .handover: "överlämnat"
    }
  }

  /// So many of the annotations that are needed; of more than that, how many there are.
  public func annotated(_ done: Int, of overlap: Int) -> String {
    done > overlap ? "\(done) omdömen" : "\(done) av \(overlap)"
  }

  /// The order, beside the title.
  public func order(_ sort: ItemQuery.Sort) -> String {
    switch sort {
    case .oldest: "äldst först"
    case .newest: "nyast först"
    case .next: "som de kommer till dig"
    }
  }

  /// The order was changed.
  public func orderChanged(_ sort: ItemQuery.Sort) -> String {
    switch sort {
    case .oldest: "Äldst import först."
    case .newest: "Nyast import först."
    case .next: "Det som kommer till dig härnäst, högst \(ItemQuery.mostNext) svar."
    }
  }

  /// Before the words of a search.
  public var searchLabel: String { "Sök: " }

  /// What can be searched for, in an empty field.
  public var searchHint: String { "ord hos kunden eller i svaret, eller källans namn" }

  /// The filter in words.
  public func filtered(_ values: [String]) -> String {
    "Filter ▾ " + values.joined(separator: ", ")
  }

  /// The heading over the conditions.
  public var filterHeading: String { "Visa bara vissa svar" }

  /// The heading over the values of one condition.
  public func filterHeading(_ condition: QueueCondition) -> String {
    "Filter: \(self.condition(condition))"
  }

  /// The choice that takes all conditions away.
  public var clearFilters: String { "Ta bort alla filter" }

  /// There is no condition to take away.
  public var noFilters: String { "inget filter är valt" }

  /// The scheme has no such labels.
  public var noSuchLabels: String { "guiden har inga" }

  /// The first items are on their way.
  public var loadingList: String { "Hämtar listan …" }

  /// The list could not be fetched.
  public var listFailed: String { "Listan gick inte att hämta. Enter försöker igen." }

  /// The store is looking through the items.
  public func looking(found: Int?) -> String {
    guard let found else { return "Letar …" }
    return found == 0
      ? "Letar … inget hittat hittills." : "Letar … \(Grouped(found).swedish) hittade hittills."
  }

  /// Which item of how many is under the cursor.
  public func position(_ position: QueuePosition) -> String {
    let number = Grouped(position.number).swedish
    let known = Grouped(position.known).swedish
    if !position.isAll {
      return "Svar \(number). De första \(known) är hämtade, fler kommer när du bläddrar."
    }
    return position.isNarrowed ? "Träff \(number) av \(known)." : "Svar \(number) av \(known)."
  }

  /// How far the search reaches.
  public func coverage(_ coverage: SearchCoverage) -> String {
    let covered = Grouped(coverage.covered).swedish
    let total = Grouped(coverage.total).swedish
    return "Söker i \(covered) av \(total) samtal; resten läses in."
  }

  /// Nothing fits; what to do.
  public func nothingFound(search: String?, isFiltered: Bool) -> String {
    switch (search, isFiltered) {
    case (let search?, false):
      "Inget svar innehåller \"\(search)\". Pröva färre ord. Esc visar alla igen."
    case (let search?, true):
      "Inget svar med filtret innehåller \"\(search)\". Esc tömmer sökningen."
    case (nil, _): "Inget svar passar filtret. f ändrar det."
    }
  }

  /// Nothing fits, in the place of the list.
  public var noHits: String { "Inga svar att visa." }

  /// The workspace has no items.
  public var noItemsYet: String {
    "Här finns inga svar än. Lämna Tonfall och läs in samtal: tonfall import FIL"
  }

  /// There is no item under the cursor.
  public var noItemHere: String { "Det finns inget svar att välja i listan." }

  /// Nothing to hand over from home.
  public var noItemOpen: String { "Inget svar är öppet: r öppnar nästa, / hittar ett bestämt." }

  /// Opening an item that the reader has done corrects it.
  public func opensForCorrection(_ item: ItemID) -> String {
    "Du har bedömt \(item). Enter öppnar det så att du kan rätta."
  }

  /// The item went to somebody else.
  public func handedOn(_ item: ItemID) -> String {
    "\(item) går till någon annan. Vill du ha det tillbaka: tryck u i granskningen."
  }

  /// The item can't go to somebody else, as the reader has done it.
  public func notHandedOnDone(_ item: ItemID) -> String {
    "Du har redan bedömt \(item). Då går det inte att skicka vidare."
  }

  /// The item can't go to somebody else from here.
  public func notHandedOnOpen(_ item: ItemID) -> String {
    "\(item) ligger framme i granskningen. Skicka det vidare därifrån, med S."
  }

  /// The heading over why an item stands where it stands.
  public func whyHeading(_ item: ItemID) -> String { "Varför \(item) står där det står" }

  /// The answer is on its way.
  public var whyLoading: String { "Hämtar …" }

  /// There is no such item any more.
  public var whyUnknown: String { "Svaret finns inte längre." }

  /// Who has it.
  public func place(_ place: ItemStanding.Place, until: String) -> String {
    switch place {
    case .waiting(1): "Det väntar i kön på 1 granskare."
    case .waiting(let free): "Det väntar i kön på \(Grouped(free).swedish) granskare."
    case .leasedToReader: "Du har det framme, till \(until) om du gör ett uppehåll."
    case .leased(let name, _): "\(name) har det framme just nu, till \(until)."
    case .doneByReader(0): "Du har bedömt det."
    case .doneByReader(let missing):
      "Du har bedömt det. Det väntar på \(Grouped(missing).swedish) granskare till."
    case .putAway(let outcome):
      switch outcome {
      case .skip: "Du har hoppat över det. Det kommer tillbaka till dig."
      case .passOn: "Du har skickat det vidare. Någon annan tar det."
      case .setAside: "Du har lagt undan det."
      case .cannotJudge: "Du har sagt att det inte går att avgöra."
      case .falseAlarm: "Du har sagt att det är ett falsklarm. Någon annan tar det."
      }
    case .sawOthers: "Du har sett andras bedömningar av det. Någon annan tar det."
    case .ended(let state):
      switch state {
      case .open: "Det väntar."
      case .agreed: "Det är avgjort."
      case .disputed: "Granskarna är oense. Ledaren avgör."
      case .adjudicated: "Det är avgjort av ledaren."
      case .setAside: "Det är undanlagt och väntar på ledaren."
      case .cannotJudge: "Det gick inte att avgöra: fakta saknas."
      case .superseded: "Det har ersatts av en längre version av samtalet."
      case .copy: "Det säger samma sak som ett annat och räknas med det."
      }
    }
  }

  /// What moves it.
  public func reason(_ reason: ItemStanding.Reason) -> String {
    switch reason {
    case .reopened: "Det har varit framme förut och går därför före nya svar."
    case .priority(let priority) where priority > 5:
      "Det har prioritet \(priority) och går före de vanliga, som har 5."
    case .priority(let priority) where priority < 5:
      "Det har prioritet \(priority) och kommer efter de vanliga, som har 5."
    case .priority: "Det har vanlig prioritet, 5."
    case .risk(let level): risk(level)
    case .held(let hold): held(hold)
    case .random: "Det hör till den del som har lottats fram."
    case .overlap(1): "Det läses av 1 granskare."
    case .overlap(let overlap): "Det har lottats till att läsas av \(overlap) granskare."
    case .calibration: "Det hör till en samsynsrunda, som alla får."
    case .expectedTrouble: "Botens svar bryter mot röstguiden."
    case .seldom: "Få svar på det språket är avgjorda, mot ett annat."
    case .knownFailure(let situation, let approval):
      "\(situation.sv): \(approval.percent) % godkända av \(Grouped(approval.answered).swedish)."
    case .coverageHole(let situation, answers: 0):
      "\(situation.sv): inget var godkänt eller omskrivet när kön ordnades (tonfall screen --all gör det på nytt)."
    case .coverageHole(let situation, let answers):
      "\(situation.sv): bara \(answers) var godkända eller omskrivna när kön ordnades (tonfall screen --all gör det på nytt)."
    case .crowded: "Många andra har samma svar; det här kan vänta."
    case .copies(1): "1 svar till är likadant och räknas med det."
    case .copies(let count): "\(Grouped(count).swedish) svar till är likadana och räknas med det."
    case .copyOf(let item): "Det räknas med \(item), som säger samma sak."
    case .gold: "Facit är känt; andras svar jämförs med det."
    case .stuck: everybodyTookPart
    case .withReviewers: "Det skickades tillbaka: granskarna tittar på det igen."
    case .secondEyes: secondEyes(1)
    case .ahead(0): "Det står först i kön."
    case .ahead(let ahead) where ahead >= 1_000:
      "Minst \(Grouped(ahead).swedish) svar står före det i kön."
    case .ahead(let ahead): "\(Grouped(ahead).swedish) svar står före det i kön."
    }
  }

  /// What a key does here, in the bottom line.
  public func label(_ label: QueueLabel) -> String {
    switch label {
    case .clearSearch: "Töm sökningen"
    case .clearFilter: "Ta bort filtret"
    case .leaveSearch: "Sluta söka"
    case .leave: "Tillbaka"
    case .toList: "Till listan"
    case .correct: "Rätta"
    case .tryAgain: "Försök igen"
    case .closeWhy: "Stäng rutan"
    case .answers: "Bedömningar"
    }
  }
}
