/// Which help of a hand-over guide says that somebody will have looked at it?

public import Curation

extension HandoverResource {
  /// Whether the day on which it was checked is none that anybody on earth has had yet.
  public func isStillToCome(at now: Timestamp) -> Bool {
    // Somewhere it is tomorrow already.
    daysSinceCheck(at: now) < -1
  }
}
