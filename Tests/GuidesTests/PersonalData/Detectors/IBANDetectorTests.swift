// Are international bank account numbers found?

import Curation
import Guides
import Testing

@Suite struct IBANDetectorTests {
  @Test func `a number with remainder 1 is certain`() {
    expect(
      [.iban],
      #"""
      certain | ⟦SE35 5000 0000 0549 1000 0003⟧
      certain | ⟦SE3550000000054910000003⟧
      certain | ⟦se3550000000054910000003⟧
      certain | IBAN: ⟦SE35 5000 0000 0549 1000 0003⟧, tack
      certain | ⟦SE35 5000 0000 0549 1000 0003⟧ och mer
      certain | ⟦SE35-5000-0000-0549-1000-0003⟧
      certain | ⟦SE35\#u{A0}5000\#u{A0}0000\#u{A0}0549\#u{A0}1000\#u{A0}0003⟧
      certain | ⟦SE35 5000 0000\n0549 1000 0003⟧
      certain | ⟦SE4550000000058398257466⟧
      certain | ⟦GB82 WEST 1234 5698 7654 32⟧
      certain | ⟦GB82WEST12345698765432⟧.
      certain | ⟦DE89370400440532013000⟧
      certain | ⟦DE89 3704 0044 0532 0130 00⟧
      """#
    )
  }

  @Test func `a wrong remainder or length is none`() {
    expect(
      [.iban],
      #"""
      none | SE35 5000 0000 0549 1000 0004
      none | SE35 5000 0000 0549 1000 000
      none | SE35500000000549100000031
      none | XSE3550000000054910000003
      none | SE35
      none | GB82 WEST 1234 5698 7654
      """#
    )
  }

  @Test func `letters that are no country begin no account`() {
    // Both with remainder 1, and both the id of an item.
    expect(
      [.iban],
      #"""
      none | ed64f3d75a307c346fc29a3bcd21bd25-2
      none | aa3362f243d60860b1d8d43a6399213e-2
      """#
    )
  }
}
