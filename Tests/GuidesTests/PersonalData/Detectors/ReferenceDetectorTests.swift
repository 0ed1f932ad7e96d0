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

  @Test func `short groups are a number when they are no date`() {
    expect(
      [.orderNumber, .customerNumber, .caseNumber, .invoiceNumber],
      #"""
      context | ärende ⟦88-1234⟧
      context | order ⟦88-1234⟧
      context | ordernr ⟦88-1234-5⟧
      context | beställning ⟦2024/0012⟧
      context | faktura ⟦55-012⟧
      context | fakturan ⟦2024-1001⟧
      context | kundnr ⟦12-3456⟧
      context | customer number ⟦10-2030⟧
      context | case number ⟦12-3456⟧
      context | invoice no. ⟦INV-2024/001⟧
      context | Ordernr. ⟦88-1234⟧
      context | ärende ⟦1234-5678⟧
      context | kundnummer ⟦10 20 30⟧
      context | customer number: ⟦123 456⟧
      none | order 10-2024
      none | beställning 2024-05
      none | faktura 2023-2024
      none | faktura 2023/24
      none | beställning 3/5-2024
      none | beställning 03-05-2024
      none | beställning 24-05-03
      none | order 10-12 st
      none | faktura 12 500
      none | fakturanummer 12 500 kr
      none | order 10 20 30
      none | Invoice No. 2024 05 03
      none | Det är ingen order. 88-1234
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
