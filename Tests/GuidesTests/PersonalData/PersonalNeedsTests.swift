// Is nothing missed by detectors that are left out?

import Testing

@testable import Guides

@Suite struct PersonalNeedsTests {
  @Test(arguments: 0..<4)
  func `a detector finds nothing in a text that has not what it needs`(seed: Int) {
    var chance = AnyGuideTests.Chance(state: UInt64(seed))
    var left = 0
    for _ in 0..<400 {
      let text = AnyTexts.next(&chance, most: 8)
      let scan = PersonalScan(text)
      for detector in PersonalData.all where !detector.needs.areMet(by: scan) {
        var found = PersonalFindings()
        detector.find(in: scan, by: .unknown, into: &found)
        #expect(found.all.isEmpty, "\(detector) in \(text.debugDescription)")
        left += 1
      }
    }
    #expect(left > 400)
  }

  @Test func `a word announces what all of its lists do`() {
    let lists: [(cues: Cues, words: String)] = [
      (.phone, "ring mobil " + (0..<500).map { "ord\($0)" }.joined(separator: " ")),
      (.order, "order ring"), (.code, "kod"),
    ]
    let table = CueTable(lists)
    #expect(table[Cues.hash(of: "ring")] == [.phone, .order])
    #expect(table[Cues.hash(of: "kod")] == .code)
    #expect((0..<500).allSatisfy { table[Cues.hash(of: "ord\($0)")] == .phone })
    #expect((500..<1_000).allSatisfy { table[Cues.hash(of: "ord\($0)")].isEmpty })
  }
}
