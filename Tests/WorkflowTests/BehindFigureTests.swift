// Do the items behind a figure come, to whom they may?

import Agreement
import Curation
import CurationTesting
import Guides
import Storage
import Testing

@testable import Workflow

struct BehindFigureTests {
  private func office(_ count: Int, reviewers: Int = 2) throws -> Office {
    let office = try Office(settings: { $0.overlap = .init(share: 1, reviewers: reviewers) })
    _ = try office.reviewer("Lena")
    try office.importSome(count)
    return office
  }

  @Test func `a figure's name is read as it is written`() {
    let keys = [
      "verdict", "verdict:reject", "verdict:approve-rewrite", "emotions:worry", "situation",
      "criterion:clear", "intensity:worry", "rewrites", "pair:Ada|Bo", "reviewer:Åsa Öst",
      "gold:Ada", "window:3", "window:emotions:3", "window:criterion:clear:1", "in:delivery",
      "in:-",
    ]
    for key in keys { #expect(FigureKey(key)?.text == key, "\(key)") }
    for wrong in [
      "", "x", "verdict:", "pair:Ada", "pair:|Bo", "window:0", "window:x", "window:", "window::1",
      "window:emotions", "window:emotions:0", "window:joy:1", "criterion",
    ] {
      #expect(FigureKey(wrong) == nil, "\(wrong)")
    }
  }

  @Test func `items are found by what was said of them`() throws {
    let office = try office(5)
    let items = try office.items()
    try office.judge(items[0], ["Ada": .approve, "Bo": .rewrite])
    try office.judge(items[1], ["Ada": .rewrite, "Bo": .approve])
    try office.judge(items[2], ["Ada": .approve, "Bo": .approve])
    try office.judge(items[3], ["Ada": .reject, "Bo": .rewrite])
    var invoice = Samples.judgement(.approve)
    invoice.situation = "invoice"
    invoice.emotions = [:]
    try office.judge(items[4], [("Ada", invoice), ("Bo", Samples.judgement())])
    func found(_ key: String) throws -> [Int] {
      try office.items(behind: key, as: "Lena").get().compactMap { items.firstIndex(of: $0) }
    }
    #expect(try found("verdict") == [0, 1, 3])
    #expect(try found("verdict:approve-rewrite") == [0, 1])
    #expect(try found("verdict:approve-approve") == [2, 4])
    #expect(try found("verdict:reject") == [3])
    #expect(try found("emotions") == [4])
    #expect(try found("emotions:worry") == [4])
    #expect(try found("emotions:anger") == [])
    #expect(try found("situation:delivery-invoice") == [4])
    #expect(try found("intensity:worry") == [4])
    #expect(try found("pair:Ada|Bo") == [0, 1, 3])
    #expect(try found("in:delivery") == [0, 1, 3])
    #expect(try found("in:invoice") == [])
  }

  @Test func `a reviewer is told of what they may see, and of nobody else`() throws {
    let office = try office(3)
    let items = try office.items()
    try office.judge(items[0], ["Ada": .approve, "Bo": .rewrite])
    try office.judge(items[1], ["Bo": .approve, "Cid": .rewrite])
    #expect(try office.items(behind: "verdict", as: "Ada") == .success([items[0]]))
    #expect(try office.items(behind: "verdict", as: "Lena") == .success([items[0], items[1]]))
    #expect(try office.items(behind: "verdict", as: nil) == .success([]))
    #expect(try office.items(behind: "reviewer:Ada", as: "Ada") == .success([items[0]]))
    for key in ["reviewer:Bo", "pair:Ada|Bo", "gold:Nobody"] {
      #expect(try office.items(behind: key, as: "Ada") == .failure(.notYours), "\(key)")
    }
  }

  @Test func `what there is not is said`() throws {
    let office = try office(1)
    #expect(try office.items(behind: "verdict:maybe", as: "Lena") == .failure(.unknown("maybe")))
    #expect(
      try office.items(behind: "criterion:x", as: "Lena") == .failure(.unknown("criterion:x"))
    )
    #expect(try office.items(behind: "reviewer:X", as: "Lena") == .failure(.nobody("X")))
    #expect(try office.items(behind: "window:1", as: "Lena") == .failure(.noWindow(1)))
  }

  @Test func `a window's items are those that differ in its question`() throws {
    let office = try office(30)
    let items = try office.items()
    for item in items.dropLast() { try office.judge(item, ["Ada": .approve, "Bo": .rewrite]) }
    var calm = Samples.judgement(.approve)
    calm.emotions = [:]
    try office.judge(items[29], [("Ada", calm), ("Bo", Samples.judgement(.approve))])
    func found(_ key: String) throws -> [ItemID] { try office.items(behind: key, as: "Lena").get() }
    #expect(try found("window:1") == Array(items.dropLast()))
    #expect(try found("window:emotions:1") == [items[29]])
    #expect(try found("window:situation:1") == [])
    let unknown = try office.items(behind: "window:criterion:x:1", as: "Lena")
    #expect(unknown == .failure(.unknown("window:criterion:x:1")))
  }

  @Test func `a window's items are those of that stretch`() throws {
    let office = try office(60)
    let items = try office.items()
    for item in items { try office.judge(item, ["Ada": .approve, "Bo": .rewrite]) }
    #expect(try office.items(behind: "window:2", as: "Lena") == .success(Array(items.suffix(30))))
    #expect(try office.items(behind: "window:3", as: "Lena") == .failure(.noWindow(3)))
  }
}
