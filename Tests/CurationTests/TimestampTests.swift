// Do moments read and write as RFC 3339 says?

import Curation
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-05-03T10:31:00Z", 1_777_804_260_000),
    ("2026-05-03t10:31:00z", 1_777_804_260_000), ("2026-05-03 10:31:00Z", 1_777_804_260_000),
    ("2026-05-03T12:31:00+02:00", 1_777_804_260_000),
    ("2026-05-03T05:01:00-05:30", 1_777_804_260_000),
    ("2026-05-03T10:31:00.5Z", 1_777_804_260_500), ("2026-05-03T10:31:00.05Z", 1_777_804_260_050),
    ("2026-05-03T10:31:00.1239999Z", 1_777_804_260_123),
    ("2000-02-29T00:00:00Z", 951_782_400_000), ("2024-02-29T23:59:59.999Z", 1_709_251_199_999),
    ("1969-12-31T23:59:59.999Z", -1), ("1968-02-29T00:00:00Z", -58_060_800_000),
    ("0000-01-01T00:00:00Z", -62_167_219_200_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ("2016-12-31T23:59:60Z", 1_483_228_800_000),
  ])
  func `a moment is read`(text: String, milliseconds: Int64) {
    #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-05-03", "2026-05-03T10:31:00", "2026-05-03T10:31Z", "2026-5-3T10:31:00Z",
    "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z",
    "2026-05-03T24:00:00Z", "2026-05-03T10:60:00Z", "2026-05-03T10:31:61Z",
    "2026-05-03T10:31:00.Z", "2026-05-03T10:31:00,5Z", "2026-05-03T10:31:00Zx",
    "2026-05-03T10:31:00+0200", "2026-05-03T10:31:00+2:00", "2026-05-03T10:31:00+24:00",
    "2026-05-03T10:31:00+02:60", "2026-05-03T10:31:00+02:00x", "2026-05-03T10:31:00.5",
    "2026-05-03_10:31:00Z", "2026/05/03T10:31:00Z", "+026-05-03T10:31:00Z", "2026-05-03T1O:31:00Z",
    "２026-05-03T10:31:00Z",
  ])
  func `another text is no moment`(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_777_804_260_007, "2026-05-03T10:31:00.007Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (-86_400_000, "1969-12-31T00:00:00.000Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
    ] as [(Int64, String)]
  )
  func `a moment is written`(milliseconds: Int64, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).rfc3339 == text)
  }

  @Test func `any moment of ten thousand years comes back`() {
    for _ in 0..<5_000 {
      let moment = Timestamp(
        milliseconds: .random(in: -62_167_219_200_000...253_402_300_799_999)
      )
      #expect(Timestamp(rfc3339: moment.rfc3339) == moment)
    }
  }

  @Test func `every day of four hundred years follows the one before`() {
    var day = Timestamp(milliseconds: 951_782_400_000)
    var before = ""
    for _ in 0..<146_097 {
      let text = day.rfc3339
      if text <= before || Timestamp(rfc3339: text) != day {
        Issue.record("\(before), then \(text)")
        return
      }
      before = text
      day = day.advanced(byMilliseconds: 86_400_000)
    }
    #expect(day.rfc3339.hasPrefix("2400-02-29"))
  }

  @Test func `an earlier moment is less`() {
    let now = Timestamp(milliseconds: 5)
    #expect(now < now.advanced(byMilliseconds: 1))
    #expect(now.advanced(byMilliseconds: -6).milliseconds == -1)
  }
}
