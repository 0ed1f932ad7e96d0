/// How far does a workspace's team agree, in Swedish?

public import Agreement

extension SwedishWords {
  /// What a part is called.
  public func name(_ part: TeamPart) -> String {
    switch part {
    case .overview: "Översikt"
    case .labels: "Varje svarsval"
    case .pairs: "Par"
    case .people: "Kalibrering"
    case .windows: "Över tid"
    case .situations: "Ärenden"
    }
  }

  /// What a question is called.
  public func name(_ question: RatedQuestion, label: String) -> String {
    switch question {
    case .verdict: "Omdöme"
    case .emotions: "Känslor"
    case .situation: "Ärende"
    case .criterion: label
    case .intensity: "Hur stark: \(label)"
    case .rewriteWords: "Omskrivningar, ord"
    case .rewriteLetters: "Omskrivningar, bokstäver"
    }
  }

  /// What stands over a column.
  public func heading(_ heading: TeamHeading) -> String {
    switch heading {
    case .question: "fråga"
    case .judged: "säger"
    case .situation: "ärende"
    case .period: "när"
    case .marks: "under tiden"
    case .others: "som en annan"
    case .gold: "som facit"
    case .goldInterval: "facit, 95 %"
    case .leaning: "riktning"
    case .drift: "första och andra halvan"
    case .shareInterval: "andel, 95 %"
    case .alphaInterval: "alfa, 95 %"
    case .kappaInterval: "kappa, 95 %"
    }
  }

  /// How many items have two ratings, and why.
  public func doubles(_ choice: DoublesChoice) -> String {
    let part = choice.rated == 0 ? 0 : Double(choice.joint) / Double(choice.rated)
    var parts: [String] = []
    if choice.drawn > 0 || choice.calibrated == 0 {
      parts.append(
        "\(Grouped(choice.drawn).swedish) lottades (andel \(share(choice.share)), frö \(choice.seed))"
      )
    }
    if choice.calibrated > 0 {
      let rounds = choice.rounds.map(String.init).joined(separator: ", ")
      let word = choice.rounds.count == 1 ? "samsynsrunda" : "samsynsrundorna"
      parts.append("\(Grouped(choice.calibrated).swedish) i \(word) \(rounds)")
    }
    if choice.raised > 0 {
      parts.append(
        "\(Grouped(choice.raised).swedish) för att underkänt, överlämnat eller rött kräver två"
      )
    }
    return "\(Grouped(choice.joint).swedish) av \(Grouped(choice.rated).swedish) bedömda svar "
      + "(\(share(part))) har två bedömningar eller fler: \(parts.joined(separator: ", "))."
  }

  /// No item has two ratings yet.
  public func noDoubles(share: Double) -> String {
    share == 0
      ? "Inget svar har två bedömningar än. overlap i tonfall.yml säger hur många svar som får "
        + "flera granskare; nu är det inga."
      : "Inget svar har två bedömningar än. \(self.share(share)) av svaren lottas till flera "
        + "granskare; siffrorna kommer när två har bedömt samma."
  }

  /// There are too few, and enough of them in so many days.
  public func tooFew(_ items: Int, least: Int, days: Int) -> String {
    "För få: \(items) av \(least), ungefär \(days == 1 ? "en dag" : "\(days) dagar") i den här takten."
  }

  /// There are too few, in a cell of a table.
  public func tooFewShort(_ items: Int, least: Int) -> String {
    "för få: \(items) av \(least)"
  }

  /// What does not count, and why.
  public func leftOut(_ ratings: LeftOutRatings) -> String {
    let parts = [
      (ratings.corrections, "senare rättelser"), (ratings.informed, "gjorda när andras kunde ses"),
      (ratings.takenBack, "tillbakatagna"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\(Grouped($0.0).swedish) \($0.1)" }
    return "Räknas inte: \(said.joined(separator: ", "))."
  }

  /// So many items may still come to the reader, and are in no figure.
  public func leftOut(waiting: Int) -> String {
    waiting == 1
      ? "1 svar som du ännu kan få räknas inte med."
      : "\(Grouped(waiting).swedish) svar som du ännu kan få räknas inte med."
  }

  /// So many ratings set a rule of the voice guide aside.
  public func overridden(_ count: Int) -> String {
    "\(Grouped(count).swedish) av bedömningarna gjorde undantag från en regel i röstguiden."
  }

  /// What alpha's interval says, in a cell of a table.
  public func short(_ verdict: AgreementVerdict) -> String {
    switch verdict {
    case .reliable: "tillförlitlig"
    case .tentative: "försiktig"
    case .unreliable: "otillförlitlig"
    }
  }

  /// What a sentence below is about.
  public func about(_ question: String, _ sentence: String) -> String { "\(question): \(sentence)" }

  /// Two reviewers gave the same verdict.
  public func sameVerdict(_ share: Double) -> String {
    "Granskarna gav samma omdöme för \(self.share(share)) av de dubbelgranskade svaren."
  }

  /// Of a rare verdict nobody ever agreed.
  public func neverAgreed(_ name: String, share: Double, of count: Int) -> String {
    "För \(name) (\(self.share(share)) av bedömningarna) var de eniga i 0 av \(count) fall: det "
      + "behöver tydligare regler."
  }

  /// What happened.
  public func mark(_ mark: SeriesMark) -> String {
    switch mark {
    case .guides(let version): "guide v\(version)"
    case .joined(let count): count == 1 ? "1 ny granskare" : "\(count) nya granskare"
    case .left(let count): count == 1 ? "1 slutade" : "\(count) slutade"
    }
  }

  /// The direction of a reviewer's differences.
  public func leaning(own: String, others: String, count: Int, reverse: Int) -> String {
    "\(own) där andra säger \(others): \(count), tvärtom \(reverse)"
  }

  /// How often a reviewer agreed before and after.
  public func drift(before: Double, after: Double) -> String {
    "\(share(before)), sedan \(share(after))"
  }

  /// So many reviewers stand out.
  public func standOut(_ count: Int, part: String, key: String) -> String {
    (count == 1 ? "1 granskare sticker ut" : "\(count) granskare sticker ut")
      + ": se \(part) (\(key))."
  }

  /// Nobody does.
  public var nobodyStandsOut: String { "Ingen sticker ut mer än slumpen gör." }

  /// A reviewer says the same as another one less often than the others do.
  public func apart(own: Double, others: Double, scatters: Bool) -> String {
    "säger samma som en annan i \(share(own)) av fallen, de andra sinsemellan i \(share(others))"
      + (scatters ? ", och avviker inte åt något visst håll" : "")
  }

  /// A reviewer says what is known so many times of so many.
  public func asKnown(_ right: Int, of all: Int) -> String {
    "rätt i \(some(right, of: all)) med känt svar"
  }

  /// A reviewer says one thing where others say another.
  public func direction(own: String, others: String, count: Int, reverse: Int) -> String {
    "säger \(own) där andra säger \(others), \(count) gånger; tvärtom \(reverse)"
  }

  /// A reviewer gives a verdict in another share of cases than before.
  public func habit(_ name: String, before: Double, after: Double) -> String {
    "sade \(name) i \(share(before)) av fallen, senare i \(share(after)); de andra gjorde inte så"
  }

  /// A reviewer said the same as another one more often before.
  public func changed(before: Double, after: Double) -> String {
    "sade samma som en annan i \(share(before)) av fallen, senare i \(share(after))"
  }

  /// What to do about what stands out.
  public func advice(_ sign: PersonSign, series: String) -> String {
    switch sign {
    case .changed: "\(series) visar om guiden ändrades då."
    case .direction: "En egen regel, och kanske den rätta: avgör det i guiden."
    case .apart: "Titta på svaren, och prata."
    }
  }

  /// Items without a situation.
  public var noSituation: String { "inget ärende" }

  /// Lines of persons are no order of persons.
  public var noRanking: String {
    "Där intervall överlappar finns ingen rangordning, och den som avviker kan ha rätt."
  }

  /// Who sees the pairs.
  public func pairsForLead(_ part: String) -> String {
    "Paren visas bara för den som avgör. Din egen rad finns under \(part)."
  }

  /// Too few items for a first period.
  public func noWindows(_ joint: Int, least: Int) -> String {
    "Inget att visa än: den första perioden behöver \(least) dubbelgranskade svar, och nu finns "
      + "\(joint). Granska vidare, så fylls den på."
  }

  /// No item has two ratings.
  public var noJointItems: String {
    "Inget att visa än: inget svar är bedömt av två. Granska vidare, så fylls det på."
  }

  /// Sentences without room.
  public func moreSentences(_ count: Int) -> String {
    "… \(count) " + (count == 1 ? "mening" : "meningar") + " till i ett högre fönster"
  }

  /// The part has no row.
  public var nothingHere: String { "Inget att visa än." }

  /// There are no items behind the figure.
  public var noneBehind: String { "Bakom siffran finns inga svar som du får se." }

  /// The items behind a figure are being looked for.
  public var lookingBehind: String { "Letar efter svaren bakom siffran …" }

  /// What the line of the home screen says about agreement.
  public var homeAgreement: String { "hur lika vi bedömer" }

  /// A list of the items behind a figure, in its heading.
  public var behindFigure: String { "bakom siffran" }

  /// The same where it has the items that differ alone.
  public func behindFigure(_ differing: Int, of items: Int) -> String {
    "\(behindFigure): \(differing) av \(items), de som skiljer sig"
  }

  /// The figures are being computed.
  public var computing: String { "Räknar …" }

  /// A share in whole percent with its sign.
  public func share(_ share: Double) -> String {
    "\(percent(share).replacing(".", with: ",")) %"
  }

  /// Some of some.
  public func some(_ some: Int, of all: Int) -> String { "\(some) av \(all)" }
}
