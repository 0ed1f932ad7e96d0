/// Which figures of agreement does a report have?

public import Agreement

/// How a report is made.
public struct ReportOptions: Sendable {
  /// How many resamples give the intervals.
  public var replicates = 1000
  /// The seed of all chance.
  public var seed: UInt64 = 1
  /// Whether Dawid-Skene and MACE are fitted; nil leaves them out where the ratings are many.
  public var fitsModels: Bool?
  /// How many jointly rated items a window has; nil for no windows.
  public var window: Int?
  /// The items in the order of the work, for windows; nil for the order of their numbers.
  public var order: [Int]?
  /// The cluster of each item, for resamples of clusters; nil for resamples of items.
  public var clusters: [Int]?

  /// Takes the usual numbers.
  public init() {}
}

extension ReportOptions {
  /// Resamples of ratings as these options want them.
  func resampling(of study: Study) -> Resampling {
    if let clusters {
      study.resampling(clusters: clusters, replicates: replicates, seed: seed)
    } else {
      study.resampling(replicates: replicates, seed: seed)
    }
  }

  func order(in study: Study) -> [Int] {
    order?.filter { $0 < study.ratings.itemCount } ?? Array(0..<study.ratings.itemCount)
  }
}

/// A coefficient with its interval.
public struct Estimate: Sendable {
  /// The coefficient.
  public let figure: Figure
  /// Its interval of 95 in 100; nil where there is none.
  public let interval: Interval?
  /// In how many resamples it had no value; nil where the interval is computed without any.
  public let undefined: Int?

  init(_ figure: Figure, _ interval: Interval?, undefined: Int? = nil) {
    self.figure = figure
    self.interval = interval
    self.undefined = undefined
  }

  init(_ study: Study, _ resampling: Resampling, _ coefficient: Coefficient) {
    let figure = study.figure(coefficient)
    // Without a value there is no interval of it either, and nothing to draw.
    guard figure.value != nil else {
      self.init(figure, nil)
      return
    }
    let spread = study.spread(coefficient, resampling)
    self.init(figure, spread.interval, undefined: spread.undefined)
  }
}

/// One value, or one label of sets.
public struct TraitReport: Sendable {
  /// How many ratings have it.
  public let count: Int
  /// How many of them are of items with two ratings or more, so that another one can agree.
  public let pairable: Int
  /// Alpha of the question whether a rating has it.
  public let alpha: Estimate
  /// How often another reviewer says it too.
  public let specific: Estimate
}

/// Every figure of some ratings.
public struct AgreementReport: Sendable {
  // More ratings than these are not given to models unless that was asked for.
  private static let mostForModels = 100_000

  /// Where resampled intervals come from.
  public let resampling: Resampling
  /// The share of equal values.
  public let percent: Estimate
  /// The share of values one step apart at most.
  public let near: Estimate
  /// Krippendorff's alpha; of sets with MASI's distance.
  public let alpha: Estimate
  /// Krippendorff's alpha of sets with Jaccard's distance.
  public let alphaJaccard: Estimate
  /// Fleiss' kappa.
  public let fleiss: Estimate
  /// Conger's kappa, without an interval.
  public let conger: Figure
  /// Cohen's kappa of the only two reviewers, by weighting.
  public let cohen: [Weighting: CohenKappa]
  /// AC1 by the weighting of identity, AC2 by the others.
  public let gwet: [Weighting: GwetCoefficient]
  /// Every value, or every label of sets.
  public let traits: [TraitReport]
  /// Every pair of reviewers that shares an item.
  public let pairs: [PairTable]
  /// Each reviewer beside the majority of the others.
  public let consensus: [Consensus]
  /// How often each reviewer repeated what they said.
  public let selfAgreement: [Share]
  /// Alpha less alpha without each reviewer.
  public let vitality: [Figure]
  /// What is probably true, and who says it.
  public let dawidSkene: Result<DawidSkene, UndefinedModel>
  /// Who judges, and who answers by habit.
  public let mace: Result<MACE, UndefinedModel>
  /// Stretches of the work, in the order of the items.
  public let windows: [AgreementWindow]

  /// Computes every figure.
  public init(_ study: Study, _ options: ReportOptions) {
    let resampling = options.resampling(of: study)
    self.resampling = resampling
    func estimate(_ coefficient: Coefficient) -> Estimate {
      Estimate(study, resampling, coefficient)
    }
    percent = estimate(.percentAgreement)
    near = estimate(.percentNear)
    alpha = estimate(.alpha)
    alphaJaccard = estimate(.alphaJaccard)
    fleiss = estimate(.fleissKappa)
    conger = study.congerKappa
    gwet = Dictionary(uniqueKeysWithValues: Weighting.allCases.map { ($0, study.gwet($0)) })
    pairs = study.pairTables()
    cohen = Dictionary(
      uniqueKeysWithValues: Weighting.allCases.map { ($0, study.cohenKappa($0)) }
    )
    traits = zip(study.traitCounts, study.pairableTraitCounts).enumerated().map { trait, counts in
      TraitReport(
        count: counts.0,
        pairable: counts.1,
        alpha: estimate(.traitAlpha(trait)),
        specific: estimate(.specificAgreement(trait))
      )
    }
    consensus = study.consensus()
    selfAgreement = study.selfAgreement()
    vitality = study.vitality()
    (dawidSkene, mace) = Self.models(study, options)
    windows =
      options.window.map {
        study.windows(
          of: $0,
          order: options.order(in: study),
          replicates: options.replicates,
          seed: options.seed
        )
      } ?? []
  }

  /// How often a reviewer with so many ratings probably says what is true, by Dawid and Skene; with
  /// fewer than three ratings an item or thirty of theirs it would be noise.
  public func competence(of reviewer: Int, ratings: Int, in study: Study) -> Figure {
    switch dawidSkene {
    case .failure(let none): .undefined(none.reason)
    case .success(let model):
      study.hasThreeRatings && ratings >= TeamAgreement.leastItems
        ? .value(model.competence[reviewer]) : .undefined(.tooFew)
    }
  }

  private static func models(
    _ study: Study,
    _ options: ReportOptions
  ) -> (Result<DawidSkene, UndefinedModel>, Result<MACE, UndefinedModel>) {
    func none(_ reason: Undefined) -> UndefinedModel { UndefinedModel(reason) }
    if study.ratings.domain.scale == .set {
      return (.failure(none(.otherScale)), .failure(none(.otherScale)))
    }
    // Of two who differ nobody can say who errs.
    if study.pairableItems > 0, !study.hasMajorities {
      return (.failure(none(.tooFew)), .failure(none(.tooFew)))
    }
    guard options.fitsModels ?? (study.ratings.all.count <= mostForModels) else {
      return (.failure(none(.leftOut)), .failure(none(.leftOut)))
    }
    return (study.dawidSkene(), study.mace(seed: options.seed))
  }
}
