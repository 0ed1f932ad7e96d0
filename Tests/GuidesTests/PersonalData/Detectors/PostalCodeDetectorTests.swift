// Are postal codes with their places found?

import Curation
import Guides
import Testing

@Suite struct PostalCodeDetectorTests {
  @Test func `a code before a place or after a cue is found`() {
    expect(
      [.postalCode],
      #"""
      context | ⟦114 18⟧ Stockholm
      context | ⟦SE-114 18⟧ Stockholm
      context | ⟦SE-11418⟧
      context | ⟦S-114 18⟧
      context | postnummer ⟦11418⟧
      context | Storgatan 1, ⟦11418⟧ Stockholm
      context | Storgatan 1\n⟦114 18⟧ Stockholm
      context | ⟦114\#u{A0}18⟧ Stockholm
      possible | NY ⟦10001⟧
      possible | ⟦SW1A 1AA⟧
      none | 114 18
      none | 11418
      possible | ⟦11418⟧ Stockholm
      context | ⟦114 18⟧\nStockholm
      context | Storgatan 12,\n⟦114 55⟧\nSTOCKHOLM
      none | Nu 11418 Stockholm
      none | 11418 Stockholm är min order
      none | Summan är 114 18\nVi hörs
      none | Summan är 114 18\nStockholm
      none | 11418\nStockholm
      none | 1145 18
      none | adress 1145 18
      none | adress 014 18
      none | 114 18 kr
      none | 114 18 Kr
      """#
    )
  }

  @Test func `the place goes with it`() {
    expect(
      [.city],
      #"""
      context | 114 18 ⟦Stockholm⟧
      context | 114 18 ⟦Stora Höga⟧
      context | Storgatan 12,\n114 55\n⟦STOCKHOLM⟧
      context | 114 18\n⟦Stockholm⟧\nTack
      none | Stockholm
      """#
    )
  }
}
