/// Can a draw be repeated, and is it fair?

import Curation
import CurationTesting
import Guides
import Testing

@testable import Workflow

struct DrawTests {
  private func drawn(_ seed: String, _ kind: Draws.Kind, _ share: Double) -> [Bool] {
    var generator = SeededGenerator(seed: 3)
    let draws = Draws(seed: seed)
    return (0..<4_000).map { turn in
      let uid = UID(high: generator.next(), low: generator.next())
      return draws.draws(kind, share, conversation: uid, turn: turn % 50)
    }
  }

  @Test(arguments: [0.01, 0.1, 0.3, 0.5, 0.9])
  func `about the share is drawn`(share: Double) {
    let count = Double(drawn("7", .overlap, share).count { $0 })
    // Five standard deviations of a binomial draw.
    let spread = 5 * (4_000 * share * (1 - share)).squareRoot()
    #expect(abs(count - 4_000 * share) < spread)
  }

  @Test func `nothing of nothing and all of all`() {
    #expect(!drawn("7", .random, 0).contains(true))
    #expect(!drawn("7", .random, 1).contains(false))
  }

  @Test func `a seed draws the same again and another seed another`() {
    #expect(drawn("7", .random, 0.5) == drawn("7", .random, 0.5))
    #expect(drawn("7", .random, 0.5) != drawn("8", .random, 0.5))
    #expect(drawn("7", .random, 0.5) != drawn("7", .overlap, 0.5))
  }

  @Test func `a larger share holds the smaller one`() {
    for (small, large) in zip(drawn("7", .overlap, 0.2), drawn("7", .overlap, 0.4)) {
      #expect(!small || large)
    }
  }

  @Test func `the replies of one conversation are drawn apart`() {
    let draws = Draws(seed: "7")
    let uid = UID(high: 1, low: 2)
    let drawn = (0..<200).map { draws.draws(.overlap, 0.5, conversation: uid, turn: $0) }
    #expect(drawn.contains(true) && drawn.contains(false))
  }

  private func overlaps(_ lines: [String], seed: Int) throws -> [String: Int] {
    let office = try Office(settings: { settings in
      settings.seed = seed
      settings.overlap.share = 0.4
      settings.overlap.reviewers = 3
    })
    try office.importLines(lines)
    let rows = try office.list().map { ($0.externalID ?? "", $0.overlap) }
    return Dictionary(rows) { first, _ in first }
  }

  @Test func `who gets several reviewers does not depend on the order of the file`() throws {
    let lines = (1...200).map { line($0) }
    let first = try overlaps(lines, seed: 7)
    #expect(first.count == 200)
    #expect(try overlaps(lines.reversed(), seed: 7) == first)
    #expect(try overlaps(lines, seed: 8) != first)
    #expect((50...110).contains(first.values.count { $0 == 3 }))
    #expect(Set(first.values) == [1, 3])
  }
}
