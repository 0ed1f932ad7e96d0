// Are registrations of vehicles found?

import Curation
import Guides
import Testing

@Suite struct VehicleDetectorTests {
  @Test func `a registration needs its cue`() {
    expect(
      [.vehicle],
      #"""
      context | regnr ⟦ABC 123⟧
      context | bilen ⟦ABC12D⟧ är
      context | Registreringsnummer: ⟦ABC-123⟧
      context | regnr ⟦abc123⟧
      none | ABC 123
      none | regnr IQV123
      none | regnr ABC 12O
      none | regnr AB 123
      none | regnr ABCD123
      none | regnr ABC 1234
      none | regnr ÅBC 123
      """#
    )
  }
}
