// Are the addresses of computers found?

import Curation
import Guides
import Testing

@Suite struct NetworkAddressDetectorTests {
  @Test func `addresses are certain`() {
    expect(
      [.ip, .mac],
      #"""
      certain | ⟦192.0.2.1⟧
      certain | IP: ⟦203.0.113.255⟧.
      certain | ⟦2001:db8::1⟧
      certain | ⟦2001:0db8:0000:0000:0000:ff00:0042:8329⟧
      certain | (⟦fe80::1:2⟧)
      certain | ⟦00:1B:44:11:3A:B7⟧
      certain | ⟦00-1B-44-11-3A-B7⟧
      possible | ⟦1.2.3.4⟧
      """#
    )
  }

  @Test func `times, versions and scopes are none`() {
    expect(
      [.ip, .mac],
      #"""
      none | version 10.12.13.14
      none | 256.0.2.1
      none | 192.0.2.01
      none | 192.0.2.1.5
      none | 192.0.2
      none | 12:30:45
      none | std::vector
      none | a::b
      none | 2024-05-03
      none | 10:20:30:40
      """#
    )
  }
}
