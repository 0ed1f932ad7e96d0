/// Which items come first?

/// What moves an item in the queue beside its age: a few plain facts, each of which can be told.
///
/// | what | priority |
/// |---|---|
/// | red | 9 |
/// | in a calibration round | 8 |
/// | amber | 7 |
/// | the bot's reply breaks the voice guide by an error | 6 |
/// | few came in this language before, and few of what is settled is in it (`isRare`) | 6 |
/// | replies in the situation that is expected of it are approved clearly less often than others | 6 |
/// | it is among the first of a situation with few good answers yet, in an import | 6 |
/// | usual, and whatever is of the random share | 5 |
/// | twenty of the same import have the same reply already | 3, or 4 with one of the reasons for 6 |
///
/// Within a priority the older import goes first, but for the fourth in a row with the same reply
/// (`Spreading`). The random share stands where the usual ones do
/// whatever is found in it, since rates are taken from it alone.
public struct QueueScore: Hashable, Sendable {
  /// The voice guide finds an error in the bot's reply: a rewrite is to be expected.
  public var hasError: Bool
  /// Fewer than `seldom` items came in this language before, and the language is rare (`isRare`).
  public var isSeldom: Bool
  /// `crowd` items of the same import have the same reply already.
  public var isCrowded: Bool
  /// Replies in its situation are approved clearly less often than others (`SituationFigures`).
  public var isKnownFailure: Bool
  /// It is among the first of a situation that has few good answers yet.
  public var isHole: Bool

  /// Makes a score.
  public init(
    hasError: Bool = false,
    isSeldom: Bool = false,
    isCrowded: Bool = false,
    isKnownFailure: Bool = false,
    isHole: Bool = false
  ) {
    self.hasError = hasError
    self.isSeldom = isSeldom
    self.isCrowded = isCrowded
    self.isKnownFailure = isKnownFailure
    self.isHole = isHole
  }

  /// So many items of a language make it one that is known.
  public static let seldom = 50
  /// So many times as many items are settled in another language where one is rare.
  public static let rarer = 4

  /// Whether a language is rare beside another one, in which `rarer` times as many items are settled.
  ///
  /// At least `seldom` have to be, so that none is rare where little is settled yet.
  public static func isRare(_ language: String, settled: [String: Int]) -> Bool {
    let most = settled.values.max() ?? 0
    return most >= seldom && most >= rarer * settled[language, default: 0]
  }

  /// So many items with the same reply come before all others; the rest of them wait.
  public static let crowd = 20
  /// The priority of a calibration round: after red, before all others.
  public static let calibration = 8
  /// The priority that nothing moves.
  public static let usual = 5

  /// The priority, 0 to 9, 9 first.
  public func priority(level: HandoverLevel?, isRandom: Bool) -> Int {
    switch level {
    case .red: return 9
    case .amber: return 7
    case .green, nil: break
    }
    if isRandom { return Self.usual }
    let isRaised = hasError || isSeldom || isKnownFailure || isHole
    return Self.usual + (isRaised ? 1 : 0) - (isCrowded ? 2 : 0)
  }

  /// The score as one number, as the store keeps it.
  public var packed: Int {
    (hasError ? 1 : 0) | (isSeldom ? 2 : 0) | (isCrowded ? 4 : 0) | (isKnownFailure ? 8 : 0)
      | (isHole ? 16 : 0)
  }

  /// Reads what `packed` wrote.
  public init(packed: Int) {
    self.init(
      hasError: packed & 1 != 0,
      isSeldom: packed & 2 != 0,
      isCrowded: packed & 4 != 0,
      isKnownFailure: packed & 8 != 0,
      isHole: packed & 16 != 0
    )
  }
}
