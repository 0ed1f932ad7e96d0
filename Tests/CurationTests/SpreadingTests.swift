/// Do things alike stand at most three in a row, and everything else where it came?

import Curation
import CurationTesting
import Testing

struct SpreadingTests {
  /// Letters are clusters, a blank is like no other; numbers tell them apart.
  private func spread(_ clusters: String) -> [(cluster: Character, number: Int)] {
    var spreading = Spreading<(cluster: Character, number: Int)>()
    for (number, letter) in clusters.enumerated() {
      let cluster = letter == " " ? nil : letter.unicodeScalars.first.map { Int($0.value) }
      spreading.add((letter, number), cluster: cluster)
    }
    return spreading.inOrder
  }

  private func letters(_ clusters: String) -> String { String(spread(clusters).map(\.cluster)) }

  @Test(
    arguments: [
      ("", ""), ("aaa", "aaa"), ("aaab", "aaab"), ("aaaab", "aaaba"), ("aaaaaaab", "aaabaaaa"),
      ("aaaaabbbb", "aaabaabbb"), ("aaaa b", "aaa ab"), ("     ", "     "), ("ababab", "ababab"),
      ("aaaaaaaabc", "aaabaaacaa"),
    ]
  )
  func `a fourth in a row waits until another has passed`(came: String, stands: String) {
    #expect(letters(came) == stands)
  }

  @Test func `nothing is lost, nothing comes twice, and a cluster keeps its own order`() {
    var chance = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let came = String(
        (0..<Int.random(in: 0...40, using: &chance)).map { _ in
          "aaaab cc".randomElement(using: &chance) ?? "a"
        }
      )
      let stands = spread(came)
      #expect(stands.map(\.number).sorted() == Array(0..<came.count))
      for letter in Set(came) {
        let own = stands.filter { $0.cluster == letter }.map(\.number)
        #expect(own == own.sorted(), "\(came)")
      }
      // Four in a row stand at the end alone, where nothing else is left.
      let text = stands.map(\.cluster)
      for place in text.indices.dropFirst(3) where text[place] != " " {
        let isRow = text[(place - 3)...place].allSatisfy { $0 == text[place] }
        let isEnd = text[place...].allSatisfy { $0 == text[place] }
        #expect(!isRow || isEnd, "\(came): \(String(text))")
      }
    }
  }
}
