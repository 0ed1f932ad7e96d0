// Are references of payments found?

import Curation
import Guides
import Testing

@Suite struct PaymentReferenceDetectorTests {
  @Test func `digits after OCR are found`() {
    expect(
      [.invoiceNumber],
      #"""
      context | OCR ⟦44123453⟧
      context | OCR-nummer: ⟦44123453⟧
      context | betalningsreferens ⟦18⟧
      context | OCR ⟦4412 3453⟧
      possible | OCR ⟦44123454⟧
      none | 44123453
      none | OCR 1234
      none | OCR {{invoice_number}} 44123453
      """#
    )
  }
}
