/// What does the workflow take from the world: time and chance?

public import Curation

/// The moment and the chance that everything in the workflow goes by, so that tests can set both.
public struct Surroundings: Sendable {
  /// The moment.
  public var now: @Sendable () -> Timestamp
  /// The day a moment belongs to in the workspace's time zone, counted from 1970-01-01.
  public var day: @Sendable (Timestamp) -> Int64
  /// Sixty-four bits that nobody can guess.
  public var random: @Sendable () -> UInt64

  /// Takes a clock, a calendar and a source of chance.
  public init(
    now: @escaping @Sendable () -> Timestamp,
    day: @escaping @Sendable (Timestamp) -> Int64,
    random: @escaping @Sendable () -> UInt64
  ) {
    self.now = now
    self.day = day
    self.random = random
  }

  /// A new name for something that a person made just now.
  func uid() -> UID {
    .version7(milliseconds: now().milliseconds, random: (random(), random()))
  }
}
