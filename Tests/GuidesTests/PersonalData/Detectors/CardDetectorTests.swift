// Are the numbers of payment cards found?

import Curation
import Guides
import Testing

@Suite struct CardDetectorTests {
  @Test func `an issued number with a right check digit is certain`() {
    expect(
      [.card],
      #"""
      certain | ⟦4242 4242 4242 4242⟧
      certain | ⟦4242-4242-4242-4242⟧
      certain | ⟦4242424242424242⟧
      certain | ⟦4242.4242.4242.4242⟧
      certain | ⟦4242\#u{A0}4242\#u{A0}4242\#u{A0}4242⟧
      certain | ⟦4242 4242\n4242 4242⟧
      certain | ⟦4242  4242  4242  4242⟧
      certain | ⟦4242\#u{2011}4242\#u{2011}4242\#u{2011}4242⟧
      certain | ⟦42424242 42424242⟧
      certain | ⟦4242 - 4242 - 4242 - 4242⟧
      certain | ⟦5555555555554444⟧
      certain | kort ⟦5555 5555 5555 4444⟧, 12/27
      certain | ⟦3782 822463 10005⟧
      certain | ⟦378282246310005⟧
      certain | ⟦2223 0031 2200 3222⟧
      certain | ⟦2223003122003222⟧
      certain | CVC ⟦123⟧
      certain | CVC: ⟦123⟧
      certain | cvv-koden är ⟦1234⟧
      """#
    )
  }

  @Test func `everything else is none`() {
    expect(
      [.card],
      #"""
      none | 4242 4242 4242 4241
      none | 1234 5678 9012 3456
      none | 42424242424242421
      none | x4242424242424242
      none | 4242 4242 4242
      none | 42 42424242424242
      none | 123
      none | 4242/4242/4242/4242
      none | 5555
      """#
    )
  }
}
