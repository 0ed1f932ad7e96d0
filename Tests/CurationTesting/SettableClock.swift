/// What time is it in a test? What the test says.

public import Curation
internal import Synchronization

/// A clock that stands still until a test moves it.
public final class SettableClock: Sendable {
  private let milliseconds: Mutex<Int64>

  /// Starts at a moment; unless told otherwise 2026-05-04T08:00:00Z, a Monday.
  public init(_ start: Timestamp = Timestamp(milliseconds: 1_777_881_600_000)) {
    milliseconds = Mutex(start.milliseconds)
  }

  /// The moment.
  public var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

  /// Lets time go by.
  public func advance(minutes: Int64 = 0, seconds: Int64 = 0, milliseconds more: Int64 = 0) {
    milliseconds.withLock { $0 += (minutes * 60 + seconds) * 1_000 + more }
  }

  /// The day of a moment in UTC, from 1970-01-01.
  public static func day(_ moment: Timestamp) -> Int64 { moment.milliseconds / 86_400_000 }
}
