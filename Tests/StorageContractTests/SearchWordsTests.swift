/// Which words are the same when somebody searches?

import CurationTesting
import Storage
import Testing

struct SearchWordsTests {
  private func words(_ text: String) -> String {
    var words = SearchWords()
    words.add(text)
    return words.text
  }

  @Test(arguments: [
    ("Hej, VAR är\tmitt paket?!", "hej var är mitt paket"),
    ("Café CAFÉ cafe\u{301} cafe", "cafe cafe cafe cafe"),
    ("Müller ñandú Ørsted Ærø", "muller nandu ørsted ærø"),
    ("Å Ä Ö a\u{30A} A\u{308} o\u{308} \u{212B}", "å ä ö å ä ö å"),
    ("ǟ ǻ a\u{323}\u{308} ệ Straße ŁÓDŹ İı", "ä å ä e strasse lodz ii"),
    ("order-4711_B #a@b.se 3,5 kg x²", "order 4711 b a b se 3 5 kg x²"),
    ("le\u{AD}verans\u{200D} a\u{FE0F}b", "leverans ab"),
    ("👩🏽‍🚒 1\u{FE0F}\u{20E3} 🇸🇪 ❤️", "1"),
    ("Ελλάδα ΆΛΦΑ ς Ёлка йод", "ελλαδα αλφα σ елка иод"),
    ("한 \u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB} \u{1112}\u{1161}\u{11AB}"),
    ("配送状況が か\u{3099} abc配x", "配 送 状 況 か か abc 配 x"),
    ("leveransförseningskostnad", "leveransförsenin"),
    ("", ""), (" \n\u{0}\u{1B}[31m", "31m"), ("\u{301}\u{308}", ""),
  ])
  func `a text has these words`(text: String, expected: String) {
    #expect(Array(words(text).utf8) == Array(expected.utf8), "\(words(text))")
  }

  // Every letter that the library can put together and take apart is the same both ways.
  @Test func `the encoding of an accent makes no difference`() {
    for mark in Self.marks.unicodeScalars {
      for value in Self.ranges.joined() {
        guard let composed = Unicode.Scalar(value) else { continue }
        for base in "aeiouycnszgldrthjkwAEOαεηιουωаеиуіか".unicodeScalars {
          var apart = String(base)
          apart.unicodeScalars.append(mark)
          guard apart == String(composed) else { continue }
          #expect(words(apart) == words(String(composed)), "\(composed) \(value)")
        }
      }
    }
  }

  private static let marks = """
    \u{300}\u{301}\u{302}\u{303}\u{304}\u{306}\u{307}\u{308}\u{30A}\u{30B}\u{30C}\u{323}\u{327}\u{328}\u{3099}
    """
  private static let ranges: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0x3041...0x30FF,
  ]

  @Test func `letters of their own are not found by their look-alikes`() {
    let pairs = [("på", "pa"), ("var", "vår"), ("lås", "läs"), ("høre", "hore"), ("öl", "ol")]
    for (one, other) in pairs {
      #expect(words(one) != words(other))
    }
  }

  @Test func `the last word is a beginning while it is being written`() {
    #expect(
      SearchWords.asked("Var är pak")
        == [SearchWord("var"), SearchWord("är"), SearchWord("pak", isBeginning: true)]
    )
    #expect(SearchWords.asked("paket ") == [SearchWord("paket")])
    #expect(SearchWords.asked("e\u{301}") == [SearchWord("e", isBeginning: true)])
    #expect(SearchWords.asked("leveransförseningen") == [SearchWord("leveransförsenin")])
    #expect(
      SearchWords.asked("jag jag ja") == [SearchWord("jag"), SearchWord("ja", isBeginning: true)]
    )
  }

  @Test(arguments: ["\"", "*", "a\" OR \"b", "NEAR(", "- : ^ ( )", "' ; --", "👍", "  "])
  func `what is no word is passed over`(text: String) {
    let asked = SearchWords.asked(text)
    #expect(asked.allSatisfy { word in word.text.allSatisfy { $0.isLetter } })
  }

  @Test func `a text has words or has not`() {
    var text = SearchWords()
    text.add("Var är mitt paket?")
    #expect(text.have(SearchWords.asked("paket var")))
    #expect(text.have(SearchWords.asked("MITT pak")))
    #expect(!text.have(SearchWords.asked("pak mitt")))
    #expect(!text.have(SearchWords.asked("vår")))
    #expect(text.have([]))
  }
}
