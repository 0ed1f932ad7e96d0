// Is a text told that is clearly longer or shorter than replies are?

import Curation
import Guides
import Testing

@Suite struct LengthCheckTests {
  private func text(words: Int) -> String {
    Array(repeating: "ett två tre fyra fem", count: words / 5 + 1).joined(separator: " ")
      .split(separator: " ").prefix(words).joined(separator: " ") + "."
  }

  private func found(_ words: Int, bot: Int? = nil, most: Int? = nil) -> [Told] {
    told(text(words: words), TextCheckContext(botWords: bot, mostWords: most))
  }

  @Test func `one word over the workspace's limit is told with both numbers`() {
    #expect(found(80, most: 80) == [])
    #expect(found(81, most: 80) == [Told(.long(words: 81, most: 80))])
  }

  @Test func `a text is far longer than the bot's when it is long and three times as long`() {
    #expect(found(150, bot: 10) == [])
    #expect(found(151, bot: 10) == [Told(.longBesideBot(words: 151, bot: 10))])
    #expect(found(151, bot: 51) == [])
    #expect(found(154, bot: 51) == [Told(.longBesideBot(words: 154, bot: 51))])
    #expect(found(1000) == [])
    #expect(found(1000, bot: 0) == [])
  }

  @Test func `the limit goes before the bot's length`() {
    #expect(found(200, bot: 10, most: 180) == [Told(.long(words: 200, most: 180))])
  }

  @Test func `fewer than three words are very short`() {
    #expect(told("Tack!") == [Told(.short(words: 1))])
    #expect(told("Tack så.") == [Told(.short(words: 2))])
    #expect(told("Tack så mycket!") == [])
  }

  @Test func `a text without a word has no findings`() {
    for text in ["", "   ", "\n\n", "!", "…", "😀", "\u{A0}"] {
      #expect(told(text) == [], "\(text)")
    }
  }

  @Test func `a text that somebody is writing has only begun`() {
    #expect(told("Tack", TextCheckContext(writingAt: 4)) == [])
  }

  @Test(arguments: [
    ("{{leveransdatum}} kommer det.", 3), ("t-shirten och mamma's hatt", 4), ("Ja 😀 visst – nu", 3),
    ("日本", 2), ("e\u{301}t vi 1 299", 4),
  ])
  func `words are counted as the screen counts them`(text: String, words: Int) {
    #expect(
      told(text, TextCheckContext(mostWords: words - 1)).first
        == Told(.long(words: words, most: words - 1))
    )
    #expect(TextCheckContext(language: nil, customerMessage: nil, botReply: text).botWords == words)
  }
}
