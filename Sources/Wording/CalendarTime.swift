/// Which day and time does a clock on the wall show?

internal import Curation

/// A moment as calendar and clock show it, some minutes from UTC.
struct CalendarTime {
  /// 1 to 12.
  let month: Int
  /// 1 to 31.
  let day: Int
  /// `10:42`.
  let clock: String

  /// Reads the moment off; UTC plus `offsetMinutes`.
  init(_ at: Timestamp, offsetMinutes: Int) {
    let local = Array(at.advanced(byMilliseconds: Int64(offsetMinutes) * 60_000).rfc3339.utf8)
    // Counted from the end, as years may have any number of digits: `…-05-03T10:31:00.000Z`.
    let end = local.count
    func number(_ place: Int) -> Int {
      let tens = Int(local[end - place]) - 0x30
      return tens * 10 + Int(local[end - place + 1]) - 0x30
    }
    month = number(19)
    day = number(16)
    clock = String(decoding: local[end - 13..<end - 8], as: UTF8.self)
  }
}
