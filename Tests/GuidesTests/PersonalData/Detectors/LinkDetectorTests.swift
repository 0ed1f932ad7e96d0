// Are web addresses found?

import Curation
import Guides
import Testing

@Suite struct LinkDetectorTests {
  @Test func `an address is possible`() {
    expect(
      [.url],
      #"""
      possible | ⟦https://example.com⟧
      possible | ⟦https://example.com/hjälp⟧.
      possible | (⟦http://example.com/a_(b)⟧)
      possible | ⟦www.example.com⟧
      possible | ⟦example.com/order⟧
      possible | Se ⟦https://example.com/?lang=sv⟧!
      possible | <⟦https://example.com/⟧>
      """#
    )
  }

  @Test func `one with a token is certain`() {
    expect(
      [.url],
      #"""
      certain | ⟦https://example.com/?token=abc123def⟧
      certain | ⟦https://example.com/reset#a8f72kq91⟧
      certain | ⟦https://anna:pw@example.com/⟧
      certain | ⟦https://example.com/order?nr=1234567⟧
      certain | ⟦https://example.com/070-1740605⟧
      certain | ⟦https://example.com/?mail=anna@example.com⟧
      """#
    )
  }

  @Test func `words with slashes and dots are none`() {
    expect(
      [.url],
      #"""
      none | och/eller
      none | t.ex. så
      none | kr/mån
      none | 1.5/2
      none | example.com
      none | https://
      none | Hej.Hopp
      """#
    )
  }
}
