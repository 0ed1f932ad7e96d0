// Which of a conversation's turns are reviewed?

import Curation
import Testing

struct ReplySelectionTests {
  // Turns by one letter each: c customer, b bot, a agent, t tool, s system, n note.
  private func turns(_ speakers: String) -> [Turn] {
    let known: [Character: Speaker] = [
      "c": .customer, "b": .bot, "a": .agent, "t": .tool, "s": .system, "n": .note,
    ]
    return speakers.map { Turn(known[$0] ?? .note, "text") }
  }

  @Test(
    arguments: [
      ("", []), ("c", []), ("b", []), ("bc", []), ("cb", [1]), ("bcb", [2]), ("cbcb", [1, 3]),
      ("cbb", [1]), ("ccb", [2]), ("cab", []), ("cabcb", [4]), ("ctb", [2]), ("csnb", [3]),
      ("cbtb", [1]), ("scbc", [2]), ("cba", [1]), ("cbcab", [1]), ("tnsb", []),
    ] as [(String, [Int])]
  )
  func `a reply answers the customer`(speakers: String, places: [Int]) {
    #expect(ReplySelection.every.replies(in: turns(speakers)) == places)
    #expect(ReplySelection.last.replies(in: turns(speakers)) == places.suffix(1).map { $0 })
  }

  @Test(arguments: Speaker.allCases)
  func `every speaker has a word`(speaker: Speaker) {
    #expect(Speaker(name: speaker.name) == speaker)
    #expect(Speaker(name: speaker.name.uppercased()) == nil)
  }
}
