// Are Swedish personal identity and coordination numbers found in every spelling?

import Curation
import Guides
import Testing

@Suite struct PersonalNumberDetectorTests {
  @Test func `a number with a date and a right check digit is certain`() {
    expect(
      [.personalNumber, .coordinationNumber],
      #"""
      certain | ⟦189001019802⟧
      certain | Mitt personnummer är ⟦18900101-9802⟧.
      certain | (⟦900101-9802⟧)
      certain | ⟦199001012385⟧
      certain | Mitt personnummer är ⟦19900101-2385⟧.
      certain | (⟦900101-2385⟧)
      certain | ⟦199001032383⟧
      certain | Mitt personnummer är ⟦19900103-2383⟧.
      certain | (⟦900103-2383⟧)
      certain | ⟦191212121212⟧
      certain | Mitt personnummer är ⟦19121212-1212⟧.
      certain | (⟦121212-1212⟧)
      certain | ⟦190901219931⟧
      certain | Mitt personnummer är ⟦19090121-9931⟧.
      certain | (⟦090121-9931⟧)
      certain | ⟦200004059937⟧
      certain | Mitt personnummer är ⟦20000405-9937⟧.
      certain | (⟦000405-9937⟧)
      certain | ⟦200002292399⟧
      certain | Mitt personnummer är ⟦20000229-2399⟧.
      certain | (⟦000229-2399⟧)
      certain | ⟦191401682396⟧
      certain | Mitt personnummer är ⟦19140168-2396⟧.
      certain | (⟦140168-2396⟧)
      certain | ⟦191403702390⟧
      certain | Mitt personnummer är ⟦19140370-2390⟧.
      certain | (⟦140370-2390⟧)
      certain | ⟦197302889931⟧
      certain | Mitt personnummer är ⟦19730288-9931⟧.
      certain | (⟦730288-9931⟧)
      certain | nr ⟦121212+1212⟧, tack
      certain | nr ⟦121212 1212⟧, tack
      certain | nr ⟦121212\#u{A0}1212⟧, tack
      certain | nr ⟦121212\#u{2010}1212⟧, tack
      certain | nr ⟦121212\#u{2011}1212⟧, tack
      certain | nr ⟦121212\#u{2012}1212⟧, tack
      certain | nr ⟦121212–1212⟧, tack
      certain | nr ⟦121212\#u{2212}1212⟧, tack
      certain | nr ⟦121212 - 1212⟧, tack
      certain | nr ⟦121212 -1212⟧, tack
      certain | nr ⟦121212\#u{202F}1212⟧, tack
      certain | nr ⟦121212\#u{2009}1212⟧, tack
      certain | Född: personnr\n⟦19121212-1212⟧
      certain | ⟦1212\#u{200B}12\#u{200B}-1212⟧ med osynliga tecken
      certain | ⟦１２１２１２－１２１２⟧ i full bredd
      certain | ⟦١٢١٢١٢-١٢١٢⟧ i arabiska siffror
      certain | ⟦1912-12-12-1212⟧
      certain | personnummer ⟦1912-12-12 1212⟧
      certain | pnr:⟦121212-1212⟧;
      certain | ⟦121212-1212⟧
      """#
    )
  }

  @Test func `what may be a slip is possible`() {
    expect(
      [.personalNumber, .coordinationNumber],
      #"""
      possible | ⟦880320-0018⟧
      possible | ⟦19880320-0018⟧
      possible | ⟦000101-T220⟧
      possible | ⟦20000101T220⟧
      possible | ⟦20000101-T220⟧
      possible | ⟦150916-0006⟧
      possible | ⟦420566-9899⟧
      possible | ⟦121212-1213⟧
      possible | ⟦191212121213⟧
      possible | personnummer ⟦1212121213⟧
      possible | personnummer: ⟦123456-7890⟧
      possible | ⟦1912-12-12 1212⟧
      possible | ⟦121212\n1212⟧ står i en lista
      possible | ⟦121212-\n1212⟧
      possible | nr 7-⟦121212-1212⟧
      """#
    )
  }

  @Test func `what has no date is none`() {
    expect(
      [.personalNumber, .coordinationNumber],
      #"""
      none | 721332-1212
      none | 850230-1234
      none | 12121-1212
      none | 857209-0606
      none | 19010229-1212
      none | 121212-12123
      none | a121212-1212
      none | 1121212-1212
      none | 121212-1212a
      none | 202405031431
      none | 1212121213
      none | 556047-3521
      none | 21121212-1212
      none | {{personal_number}}
      none | 121212–12–12
      """#
    )
  }

  @Test func `a long dash between digits is a hyphen`() {
    expect(
      [.personalNumber, .phone],
      #"""
      certain | ⟦19900101—2385⟧
      certain | ⟦070—1740605⟧
      certain | Jag — ⟦070-1740605⟧ — väntar
      """#
    )
    expect([.bankgiro], "certain | Bg ⟦160—9908⟧")
  }

  @Test func `behind a word for them groups and signs don't matter`() {
    expect(
      [.personalNumber],
      #"""
      certain | Personnummer: ⟦900101 23 85⟧
      certain | Mitt personnummer är ⟦900101.2385⟧
      certain | personnr ⟦19 90 01 01 23 85⟧
      certain | pnr:⟦900101_2385⟧
      possible | pnr⟦900101-2385⟧
      possible | personnummer: ⟦900101 23 86⟧
      none | 900101 23 85
      none | personnummer 19 90 01
      """#
    )
  }
}
