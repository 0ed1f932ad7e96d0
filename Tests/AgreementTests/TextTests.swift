// Do distances of texts, and the agreement that follows from them, behave as they should?

import Agreement
import Testing

@Suite struct TextTests {
  @Test func `one word of eighteen`() {
    let text = (0..<18).map(Int32.init)
    var other = text
    other[7] = 99
    #expect(near(TextDistance.words(text, other), 1.0 / 18))
    #expect(TextDistance.words(text, text) == 0)
    #expect(TextDistance.words(text, []) == 1)
    #expect(TextDistance.words([], []) == 0)
  }

  @Test func `words put in and taken out`() {
    #expect(near(TextDistance.words([1, 2, 3, 4], [2, 3, 4, 5]), 0.5))
    #expect(near(TextDistance.words([1, 2], [1, 9, 8, 2]), 0.5))
  }

  @Test func `shared runs of letters`() {
    // abc and abd: of one letter two thirds are shared, of two a half, of three none.
    let share = (2.0 / 3 + 0.5 + 0) / 3
    #expect(near(TextDistance.letters([1, 2, 3], [1, 2, 4]), 1 - share))
    #expect(TextDistance.letters([1, 2], [3, 4]) == 1)
    #expect(TextDistance.letters([1, 2, 3], [1, 2, 3]) == 0)
    let (a, b): ([Int32], [Int32]) = ([1, 2, 3, 4, 5], [1, 2, 3])
    #expect(near(TextDistance.letters(a, b), TextDistance.letters(b, a)))
  }

  @Test func `alpha of distances is alpha where distances are nought and one`() {
    let study = Sheet.table([[8, 2, 0], [1, 6, 3], [0, 1, 4]])
    let rows = study.ratings.once
    let items = (0..<study.ratings.itemCount).map { item in
      rows.range(of: item).map { Int(rows.values[$0]) }
    }
    let alpha = DistanceAlpha(items: items) { $0 == $1 ? 0 : 1 }
    #expect(near(alpha.figure.value, study.figure(.alpha).value ?? 9))
    #expect(alpha.items == 25)
    #expect(alpha.answers == 50)
    #expect(!alpha.isSampled)
    let sampled = DistanceAlpha(items: items, mostPairs: 1000) { $0 == $1 ? 0 : 1 }
    #expect(sampled.isSampled)
    #expect(near(sampled.figure.value, alpha.figure.value ?? 9, within: 0.05))
  }

  @Test func `no two answers, no agreement`() {
    #expect(DistanceAlpha(items: [[0], [1], []]) { _, _ in 1 }.figure == .undefined(.noOverlap))
    #expect(DistanceAlpha(items: [[0, 1]]) { _, _ in 0 }.figure == .undefined(.noVariation))
  }
}
