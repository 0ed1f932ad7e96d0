// Are numbers of orders, customers, cases, invoices and parcels found?

import Curation
import Guides
import Testing

@Suite struct ReferenceDetectorTests {
  @Test func `an order has a number`() {
    expect(
      [.orderNumber],
      #"""
      context | order ⟦123456⟧
      context | Ordernummer: ⟦NK-123456⟧
      context | ordern ⟦#W2378156⟧
      context | My order id is ⟦#W2378156⟧.
      context | beställning ⟦A1B2C3⟧
      context | Bokningsnummer ⟦ABC123D⟧
      context | order:⟦12345⟧
      none | order 123
      none | order 2024
      none | beställning den 2024-05-03
      none | order för 1499 kr
      none | order över 1 499:-
      none | Jag vill göra en beställning. 123456
      none | order {{order_number}}
      """#
    )
  }

  @Test func `other things have numbers too`() {
    expect(
      [.customerNumber, .caseNumber, .trackingNumber, .invoiceNumber],
      #"""
      context | kundnummer ⟦123456⟧
      context | Kundnr ⟦K-1234⟧
      context | ärende ⟦12345678⟧
      context | Ticket ⟦#99321⟧
      context | faktura ⟦1234567⟧
      context | kollinummer ⟦12345678SE⟧
      context | tracking number ⟦1Z999AA1⟧
      none | fakturan på 1499 kr
      none | faktura 50%
      """#
    )
  }
}
