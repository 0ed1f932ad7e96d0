/// How many writes does a disk in a test still take?

import Synchronization

/// A number that counts down to nothing; nil never ends.
final class Countdown: Sendable {
  private let left = Mutex<Int?>(nil)

  func set(_ value: Int?) { left.withLock { $0 = value } }

  /// Whether there was one left.
  func take() -> Bool {
    left.withLock { value in
      guard let count = value else { return true }
      value = max(0, count - 1)
      return count > 0
    }
  }
}
