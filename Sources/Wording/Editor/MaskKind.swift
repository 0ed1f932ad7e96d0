/// What kinds of personal data can be masked by hand?

/// A kind of personal data, in the order of the menu.
public enum MaskKind: String, CaseIterable, Sendable {
  case name, phone, email, address, orderNumber, personalNumber, accountNumber, other
}
