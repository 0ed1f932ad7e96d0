// Are Swedish organisation numbers found?

import Curation
import Guides
import Testing

@Suite struct OrganisationNumberDetectorTests {
  @Test func `ten digits with a right check digit are certain`() {
    expect(
      [.organisationNumber],
      #"""
      certain | ⟦556047-3521⟧
      certain | ⟦5560473521⟧
      certain | ⟦16556047-3521⟧
      certain | ⟦165560473521⟧
      certain | ⟦SE556047352101⟧
      certain | ⟦SE 556047-3521 01⟧
      certain | ⟦se556047352101⟧
      certain | Org.nr: ⟦556047–3521⟧
      certain | orgnr ⟦556047 3521⟧
      certain | ⟦857209-0606⟧
      certain | (⟦857209-0606⟧)
      certain | ⟦556047\#u{2011}3521⟧
      """#
    )
  }

  @Test func `what may be something else is possible`() {
    expect(
      [.organisationNumber],
      #"""
      possible | ⟦556047 3521⟧
      none | ring 5560473521
      none | phone number is 2025550191
      possible | 12-⟦556047-3521⟧
      """#
    )
  }

  @Test func `a wrong digit, a date and a longer number are none`() {
    expect(
      [.organisationNumber],
      #"""
      none | 556047-3522
      none | 121212-1212
      none | 55604735211
      none | 556047-35211
      none | a5560473521
      none | 15556047-3521
      none | SE556047352102
      none | 0560473521
      """#
    )
  }
}
