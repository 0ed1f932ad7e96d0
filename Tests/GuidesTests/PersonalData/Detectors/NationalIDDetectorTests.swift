// Are American and British numbers of persons found?

import Curation
import Guides
import Testing

@Suite struct NationalIDDetectorTests {
  @Test func `a social security number is certain with its hyphens`() {
    expect(
      [.nationalID],
      #"""
      certain | ⟦078-05-1120⟧
      certain | My SSN is ⟦219-09-9999⟧.
      certain | ⟦219–09–9999⟧
      context | social security number ⟦219099999⟧
      context | SSN: ⟦219 09 9999⟧
      none | 219099999
      none | 000-05-1120
      none | 666-05-1120
      none | 900-05-1120
      none | 078-00-1120
      none | 078-05-0000
      none | 078-05-11200
      none | 1-078-05-1120
      """#
    )
  }

  @Test func `a national insurance number is possible`() {
    expect(
      [.nationalID],
      #"""
      possible | ⟦QQ123456C⟧
      possible | ⟦QQ 12 34 56 C⟧
      context | national insurance ⟦QQ123456C⟧
      none | QQ123456E
      none | DQ123456C
      none | QQ12345C
      none | XQQ123456C
      """#
    )
  }
}
