/// How is chance made so that a failing test can be run again?

public import Curation
internal import Synchronization

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts a sequence.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A seeded sequence that several places draw from.
public final class SeededChance: Sendable {
  private let generator: Mutex<SeededGenerator>

  /// Starts a sequence.
  public init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

  /// The next 64 bits.
  public func next() -> UInt64 { generator.withLock { $0.next() } }

  /// A new name, as people's work gets one.
  public func uid(at moment: Timestamp) -> UID {
    .version7(milliseconds: moment.milliseconds, random: (next(), next()))
  }
}
