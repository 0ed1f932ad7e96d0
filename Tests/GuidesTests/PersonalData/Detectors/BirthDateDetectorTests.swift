// Are dates of birth found?

import Curation
import Guides
import Testing

@Suite struct BirthDateDetectorTests {
  @Test func `a date needs its cue`() {
    expect(
      [.birthDate],
      #"""
      context | född ⟦1985-01-01⟧
      context | född den ⟦1 januari 1985⟧
      context | Födelsedatum: ⟦19850101⟧
      context | född ⟦850101⟧
      context | född ⟦1985⟧
      context | born on ⟦May 3, 1985⟧
      context | DOB: ⟦05/03/1985⟧
      context | date of birth ⟦3 May 1985⟧
      context | fo\#u{308}dd ⟦1985-01-01⟧
      none | 1985-01-01
      none | född {{birth_date}}
      none | den 3 maj
      """#
    )
  }
}
