// Are telephone numbers found?

import Curation
import Guides
import Testing

@Suite struct PhoneDetectorTests {
  @Test func `numbers of every plan are certain`() {
    expect(
      [.phone],
      #"""
      certain | ⟦070-1740605⟧
      certain | ⟦070 174 06 05⟧
      certain | ⟦0701740605⟧
      certain | ⟦070.174.06.05⟧
      certain | ⟦070/174 06 05⟧
      certain | ⟦070 - 174 06 05⟧
      certain | ⟦070–174\#u{A0}06\#u{A0}05⟧
      certain | ⟦070\#u{2011}174\#u{202F}06\#u{202F}05⟧
      certain | ⟦070-174\n06 05⟧
      certain | ⟦(070) 174 06 05⟧
      certain | ⟦+46 70 174 06 05⟧
      certain | ⟦+46701740605⟧
      certain | ⟦+46 (0)70-174 06 05⟧
      certain | ⟦+46(0)701740605⟧
      certain | ⟦0046701740605⟧
      certain | ⟦0046 70 174 06 05⟧
      certain | ⟦08-123 45 67⟧
      certain | ⟦08-465 004 00⟧
      certain | ⟦(08) 465 004 00⟧
      certain | ⟦031-390 06 00⟧
      certain | ⟦040-628 04 00⟧
      certain | ⟦0980-319 20⟧
      certain | ⟦0980-31 92 00⟧
      certain | ⟦+44 20 7946 0958⟧
      certain | ⟦+1 555 555 0100⟧
      certain | Ring ⟦070-174 06 05⟧, tack!
      certain | tel:⟦0701740605⟧
      certain | (⟦070-174 06 05⟧)
      certain | ⟦０７０-１７４０６０５⟧
      certain | ⟦٠٧٠-١٧٤٠٦٠٥⟧
      certain | Nr ⟦070-174 06 05⟧ 2 st
      certain | ⟦070-174 06 05⟧/⟦070-174 06 06⟧
      """#
    )
  }

  @Test func `the numbers of fiction are found`() {
    expect(
      [.phone],
      #"""
      certain | ⟦070-1740605⟧
      certain | ⟦070-1740613⟧
      certain | ⟦070-1740621⟧
      certain | ⟦070-1740629⟧
      certain | ⟦070-1740637⟧
      certain | ⟦070-1740645⟧
      certain | ⟦070-1740653⟧
      certain | ⟦070-1740661⟧
      certain | ⟦070-1740669⟧
      certain | ⟦070-1740677⟧
      certain | ⟦070-1740685⟧
      certain | ⟦070-1740693⟧
      """#
    )
  }

  @Test func `the zero that is dialled at home only counts for nothing abroad`() {
    expect(
      [.phone, .organisationNumber],
      #"""
      certain | ⟦+44 (0)20 7946 0958⟧
      certain | ⟦+44(0)20-7946-0958⟧
      certain | ⟦+44(0)2079460958⟧
      certain | Ring ⟦0044 (0)20 7946 0958⟧ efter fem
      certain | ⟦+47 (0)22 12 34 56⟧
      certain | ⟦+45 (0)12 34 56 78⟧
      certain | ⟦+33 (0)1 99 00 12 34⟧
      certain | ⟦+46 (0)70-174 06 05⟧
      certain | ⟦+44 20 7946 0958⟧ (0)
      none | +47 (0)22 12 34 5
      """#
    )
  }

  @Test func `what is a number somewhere else needs a cue`() {
    expect(
      [.phone],
      #"""
      possible | ⟦020 7946 0958⟧
      context | phone ⟦020 7946 0958⟧
      possible | ⟦555-555-0100⟧
      possible | ⟦(555) 555-0100⟧
      possible | ⟦1-555-555-0100⟧
      context | call ⟦(555) 555-0100⟧
      context | My phone number is ⟦5555550100⟧
      context | Telefon ⟦084650040⟧
      """#
    )
  }

  @Test func `dates, times, amounts and fragments are none`() {
    expect(
      [.phone],
      #"""
      none | 070-17
      none | 7013 6721 0956 4930
      none | 2026-11-22
      none | 12345
      none | 03-05-2024
      none | 03/05/2024
      none | 08.00-17.00
      none | 08:00-17:00
      none | 084650040
      none | 1 000 000 000 kr
      none | 12 050 000 000
      none | 0,5-1 050
      none | 070-174 06 0
      none | x070-1740605
      none | 555-0100
      none | 070-1740605x
      """#
    )
  }

  @Test func `a mobile number without its 0 has it in its value`() {
    expect([.phone], "context | mobil: ⟦70 174 06 05⟧\nnone | 70 174 06 05")
    let found = PersonalData.findings(in: "mobil: 70 174 06 05")
    #expect(found.map(\.value) == ["0701740605"])
  }
}
