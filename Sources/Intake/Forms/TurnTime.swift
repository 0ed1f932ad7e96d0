/// When was a turn said, in the ways files write it?

import Curation
import JSONLines

/// Reads of times: RFC 3339, or seconds or milliseconds since 1970.
enum TurnTime {
  // Seconds reach this in the year 5138, milliseconds did in March 1973.
  private static let firstMilliseconds = 1e11
  private static let largest = 8.64e15

  /// The moment a value stands for; nil when it stands for none.
  static func read(_ value: JSONValue) -> Timestamp? {
    if let text = value.string { return read(text) }
    return value.double.flatMap(epoch)
  }

  /// The moment a text stands for; nil when it stands for none.
  static func read(_ text: String) -> Timestamp? {
    Timestamp(rfc3339: text) ?? Double(text).flatMap(epoch)
  }

  private static func epoch(_ number: Double) -> Timestamp? {
    let milliseconds = number.magnitude < firstMilliseconds ? number * 1000 : number
    guard milliseconds.isFinite, milliseconds.magnitude < largest else { return nil }
    return Timestamp(milliseconds: Int64(milliseconds.rounded()))
  }
}
