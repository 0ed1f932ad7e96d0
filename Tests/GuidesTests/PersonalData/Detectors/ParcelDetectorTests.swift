// Are the numbers of parcels found?

import Curation
import Guides
import Testing

@Suite struct ParcelDetectorTests {
  @Test func `a number with its check digit is certain`() {
    expect(
      [.trackingNumber],
      #"""
      certain | ⟦RR473124829GB⟧
      certain | ⟦RR 473 124 829 GB⟧
      certain | ⟦rr473124829gb⟧
      certain | ⟦RR 473124829 GB⟧.
      none | RR473124828GB
      none | XRR473124829GB
      none | RR473124829GBX
      none | RR473124829
      none | RR4731248299GB
      """#
    )
  }
}
