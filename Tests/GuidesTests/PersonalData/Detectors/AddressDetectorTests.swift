// Are streets with their numbers found?

import Curation
import Guides
import Testing

@Suite struct AddressDetectorTests {
  @Test func `a street with its number is found`() {
    expect(
      [.streetAddress],
      #"""
      certain | ⟦Storgatan 12⟧
      certain | ⟦Storgatan 12B⟧
      certain | ⟦Storgatan 12 B⟧, 114 18 Stockholm
      certain | ⟦Norra Storgatan 5⟧
      certain | Köpt ⟦Malmgatan 10⟧
      certain | Jag bor på ⟦Björkvägen 3⟧.
      certain | ⟦Björkvägen\#u{A0}3⟧
      certain | ⟦Ringvägen 12-14⟧
      certain | ⟦Bjo\#u{308}rkva\#u{308}gen 3⟧
      possible | ⟦storgatan 12⟧
      possible | ⟦Stortorget 1⟧
      possible | ⟦Vasagatan nr 12⟧
      possible | ⟦Vasagatan nr. 12B⟧, 2 tr
      possible | ⟦Kyrkog. 3A⟧
      possible | Jag bor på ⟦Storg. 3⟧
      possible | ⟦Norra Kajen 12⟧
      possible | ⟦Lilla Torg 4⟧
      possible | ⟦Sveavägen12⟧
      possible | ⟦Sveavägen12B⟧
      certain | ⟦Storgatan 12⟧,\n114 55\nSTOCKHOLM
      possible | ⟦Box 123⟧
      possible | ⟦12 Main Street⟧
      possible | at ⟦5 Old Mill Road⟧, please
      context | ⟦lgh 1101⟧
      """#
    )
  }

  @Test func `ways without a number or a name are none`() {
    expect(
      [.streetAddress],
      #"""
      none | Storgatan
      none | vägen 5
      none | gatan 12
      none | på väg 5
      none | 12 på Street
      none | box 123
      none | Storgatan 123456
      none | Beställning. 3
      none | Idag. 3
      none | Storg. 3 stycken
      none | Kajen 12
      none | Norra Plats12
      none | Vasagatan nr
      none | Sveavägen12345
      none | The Street
      none | lgh 11
      """#
    )
  }

  @Test func `who stands behind c/o is found`() {
    expect(
      [.thirdParty],
      #"""
      context | c/o ⟦Zorblax Quint⟧
      none | c/o kunden
      """#
    )
  }
}
