/// How far do reviewers agree, in Swedish?

public import Agreement

extension SwedishWords {
  /// What a figure is called.
  public func name(_ figure: AgreementFigure, _ scale: Scale) -> String {
    switch figure {
    case .percent: scale == .set ? "lika mängder" : "lika bedömningar"
    case .near: "högst ett steg isär"
    case .alpha: "Krippendorffs alfa, \(Self.alphaName(scale))"
    case .alphaJaccard: "Krippendorffs alfa, Jaccard"
    case .cohen: "Cohens kappa"
    case .cohenLinear: "Cohens kappa, linjära vikter"
    case .cohenQuadratic: "Cohens kappa, kvadratiska vikter"
    case .fleiss: "Fleiss kappa"
    case .conger: "Congers kappa"
    case .ac1: "Gwets AC1"
    case .ac2: "Gwets AC2, kvadratiska vikter"
    }
  }

  private static func alphaName(_ scale: Scale) -> String {
    switch scale {
    case .nominal: "nominell"
    case .ordinal: "ordinal"
    case .interval: "intervall"
    case .set: "MASI"
    }
  }

  /// What stands over a column.
  public func heading(_ heading: AgreementHeading) -> String {
    switch heading {
    case .figure: "mått"
    case .value: "värde"
    case .interval: "95 %-intervall"
    case .items: "svar"
    case .trait: "svarsval"
    case .ratings: "bedömningar"
    case .specific: "en annan håller med"
    case .alpha: "alfa"
    case .pair: "granskare"
    case .reviewer: "granskare"
    case .equal: "lika"
    case .kappa: "kappa"
    case .majority: "som de andra"
    case .difference: "över dem"
    case .vitality: "alfa som går förlorad"
    case .repeats: "bedömt igen"
    case .again: "som förut"
    case .competence: "kompetens"
    case .window: "svar, i filens ordning"
    case .change: "förändring"
    }
  }

  /// Why there is no number, in a few words.
  public func reason(_ reason: Undefined) -> String {
    switch reason {
    case .noOverlap: "inget svar gemensamt"
    case .noVariation: "ingen variation"
    case .oneCategory: "bara ett svarsval"
    case .unequalRatings: "svaren har olika många bedömningar"
    case .notTwoReviewers: "bara för två granskare"
    case .otherScale: "för en annan skala"
    case .noMajority: "kräver tre bedömningar och en majoritet"
    case .tooFew: "för få"
    case .leftOut: "utelämnat"
    }
  }

  /// A number with its decimals, `0,64`.
  public func decimal(_ number: Double, digits: Int) -> String {
    fixed(number, digits: digits, point: ",")
  }

  /// An interval.
  public func interval(_ interval: Interval, digits: Int) -> String {
    "\(decimal(interval.low, digits: digits)) till \(decimal(interval.high, digits: digits))"
  }

  /// What the ratings are, in one line.
  public func ratings(_ ratings: Int, items: Int, reviewers: Int, joint: Int) -> String {
    let share = items == 0 ? 0 : Double(joint) / Double(items)
    return "\(Grouped(ratings).swedish) \(ratings == 1 ? "bedömning" : "bedömningar") av "
      + "\(Grouped(items).swedish) svar av "
      + "\(Grouped(reviewers).swedish) granskare; \(Grouped(joint).swedish) svar "
      + "(\(swedishPercent(share)) %) har två bedömningar eller fler."
  }

  /// Which values or labels there were to choose from.
  public func values(_ names: String, _ scale: Scale, areDeclared: Bool) -> String {
    "\(scale == .set ? "Etiketter" : "Svarsval") \(areDeclared ? "som angavs" : "som finns i filen"): \(names)."
  }

  /// The same reviewer rated an item again.
  public func repeated(_ count: Int, kept: Repeats) -> String {
    "\(Grouped(count).swedish) \(count == 1 ? "bedömning" : "bedömningar") upprepar en av samma granskare; den "
      + "\(kept == .first ? "första" : "sista") av dem räknas. Dawid-Skene räknar alla."
  }

  /// Lines without a value.
  public func blanks(_ count: Int) -> String {
    "\(Grouped(count).swedish) \(count == 1 ? "rad" : "rader") saknar värde (null) och räknas som inte "
      + "\(count == 1 ? "bedömd" : "bedömda")."
  }

  /// Below so many items nothing is judged.
  public func tooFew(_ items: Int, least: Int) -> String {
    "För få svar för att avgöra: \(items) med två bedömningar eller fler, och det krävs \(least)."
  }

  /// The same in a cell of a table.
  public var tooFewShort: String { "för få" }

  /// How often reviewers gave the same.
  public func same(_ share: Double, _ scale: Scale) -> String {
    "Två granskare av samma svar \(scale == .set ? "gav samma etiketter" : "bedömde det lika") i "
      + "\(swedishPercent(share)) % av fallen."
  }

  /// Everybody gave the same value.
  public func noVariation(_ value: String) -> String {
    "Alla bedömningar är lika, men alla valde \(value): enighet utöver slumpen går inte att bedöma."
  }

  /// The value that is agreed on least.
  public func weakest(_ name: String, share: Double, agreed: Double, of count: Int) -> String {
    "För \(name) (\(swedishPercent(share)) % av bedömningarna) höll en annan granskare med i "
      + "\(swedishPercent(agreed)) % av \(Grouped(count).swedish) fall"
      + (agreed < 0.5 ? ": det behöver tydligare regler." : ".")
  }

  /// One value makes up most ratings.
  public func prevalent(_ name: String, share: Double) -> String {
    "\(name) är \(swedishPercent(share)) % av bedömningarna: alfa och kappa säger om de sällsynta "
      + "svarsvalen hålls isär, AC1 att de flesta bedömningar sammanfaller. Båda är sanna."
  }

  /// What alpha's interval says.
  public func verdict(_ verdict: AgreementVerdict) -> String {
    switch verdict {
    case .reliable: "Alfa är tillförlitlig: även intervallets nedre ände är 0,80 eller mer."
    case .tentative:
      "Alfa tillåter försiktiga slutsatser: intervallets nedre ände är 0,667 eller mer."
    case .unreliable: "Alfa är inte tillförlitlig: intervallets nedre ände är under 0,667."
    }
  }

  /// Where the intervals come from.
  public func resamples(_ count: Int, seed: UInt64, unit: Resampling.Unit) -> String {
    let drawn =
      switch unit {
      case .items: "svar"
      case .groups: "slumpvisa grupper av svar"
      case .clusters: "kluster av svar"
      }
    return
      "Intervall: \(Grouped(count).swedish) omdragningar av \(drawn), frö \(seed); AC1 och AC2 "
      + "med Gwets varians, kappa med sitt fel för stora stickprov, "
      + "\(unit == .clusters ? "" : "lika bedömningar och ")granskares andelar med Wilson."
  }

  /// Some resamples had no value.
  public func undefinedResamples(_ count: Int) -> String {
    "\(Grouped(count).swedish) omdragningar saknade alfa och ingår inte i dess intervall."
  }

  /// Models were left out.
  public var modelsLeftOut: String {
    "Dawid-Skene och MACE är utelämnade, eftersom bedömningarna är många; --models räknar dem."
  }

  /// Dawid and Skene's model did not settle.
  public var notConverged: String { "Dawid-Skene hade inte stannat efter 2 000 varv." }

  /// Two names.
  public func both(_ first: String, _ second: String) -> String { "\(first) och \(second)" }

  private func swedishPercent(_ share: Double) -> String {
    percent(share).replacing(".", with: ",")
  }
}
