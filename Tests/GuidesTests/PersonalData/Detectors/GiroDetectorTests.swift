// Are bankgiro and plusgiro numbers found?

import Curation
import Guides
import Testing

@Suite struct GiroDetectorTests {
  @Test func `a bankgiro number with its hyphen is certain`() {
    expect(
      [.bankgiro],
      #"""
      certain | ⟦5402-9681⟧
      certain | ⟦297-3675⟧
      certain | ⟦640-5070⟧
      certain | Bg ⟦160-9908⟧.
      certain | ⟦160–9908⟧
      certain | ⟦160\#u{2011}9908⟧
      context | bankgiro ⟦1609908⟧
      context | BG: ⟦54029681⟧
      context | bg: ⟦160 - 9908⟧
      none | 160 - 9908
      none | bg: 160 - 9907
      none | 1609908
      none | 5402-9682
      none | 54-0296
      none | 5402-96810
      none | 1-5402-9681
      none | 5402-9681-2
      none | 5402 9681
      none | a297-3675
      """#
    )
  }

  @Test func `two years are only possible`() {
    expect(
      [.bankgiro],
      #"""
      none | 1990-1999
      """#
    )
  }

  @Test func `a plusgiro number needs its cue`() {
    expect(
      [.plusgiro],
      #"""
      context | Plusgiro ⟦28 65 43-4⟧
      context | pg ⟦286543-4⟧
      context | Plusgirot: ⟦410 54 68-5⟧
      context | postgiro ⟦4-2⟧
      context | plusgiro ⟦28 65 43 - 4⟧
      context | plusgiro ⟦4 - 2⟧
      context | PG ⟦28\#u{A0}65\#u{A0}43–4⟧
      none | 28 65 43-4
      none | 4-2
      none | plusgiro 410 54 68-6
      none | plusgiro 410 54-51 21
      none | plusgiro 4-21
      none | plusgiro 4 - 3
      none | 28 65 43 - 4
      """#
    )
  }
}
