// Are bank accounts found?

import Curation
import Guides
import Testing

@Suite struct BankAccountDetectorTests {
  @Test func `an account after its cue is found`() {
    expect(
      [.bankAccount],
      #"""
      context | Konto ⟦8327-9, 123 456 789-0⟧
      context | kontonummer: ⟦5000 1234567⟧
      context | Clearing ⟦5000⟧
      context | clearingnummer ⟦8327⟧
      context | bankkonto ⟦123456789⟧
      context | account number ⟦12345678⟧
      none | 8327-9, 123 456 789-0
      none | konto 2024-05-03
      none | kontot har 500 kr
      """#
    )
  }
}
